import type { Browser, Page } from 'playwright';
import { expect, onTestFinished } from 'vitest';
import type { Site } from './site.ts';

export interface Dialog extends HTMLElement {
  open: boolean;
  address: string;
  show(): void;
  close(): void;
}

/** Waits until a value is as expected, however busy the machine is. */
export const poll = <T>(read: () => T) => expect.poll(read);

/** A page of the test's, with no more than it needs. */
export const document = (content: string, head = ''): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Page</title><link rel="icon" href="data:,">${head}</head><body>${content}</body></html>`;

export async function newPage(browser: Browser, options = {}): Promise<Page> {
  const context = await browser.newContext(options);
  onTestFinished(() => context.close());
  const page = await context.newPage();
  return page;
}

export const openDialog = async (page: Page, selector = '#d'): Promise<void> => {
  await page.locator(selector).evaluate((dialog) => (dialog as Dialog).show());
  await poll(() => isOpen(page, selector)).toBe(true);
};
export const isOpen = (page: Page, selector = '#d'): Promise<boolean> =>
  page.locator(selector).evaluate((dialog) => dialog.shadowRoot!.querySelector('dialog')!.matches(':modal'));
/** Back as a script asks for it: it lands later, and there need not be anything to wait for. */
export const back = (page: Page): Promise<void> => page.evaluate(() => void setTimeout(() => history.back()));
export const pathOf = (page: Page, { url }: Site): string => page.url().replace(url, '');
