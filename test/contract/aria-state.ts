import type { Page } from 'playwright';

/** A state of an element, as a page and a reader bring it about. */
export interface State {
  title: string;
  markup: string;
  /** What the reader does, or the page where a reader cannot; ends when the result is there. */
  enter?(page: Page): Promise<unknown>;
  /** Leaves something that the next state must not find: the page is loaded anew. */
  leaves?: true;
  /** Also in Arabic and Russian: names come from the texts, and numbers and times from the language. */
  languages?: true;
}

/** Clicks a control by its role and name, or by a selector in any language. */
export const click = (selector: string) => (page: Page) => page.locator(selector).first().click();

/** Runs one after the other. */
export const steps =
  (...all: ((page: Page) => Promise<unknown>)[]) =>
  async (page: Page): Promise<void> => {
    for (const step of all) await step(page);
  };

/** Waits until a selector matches, seen or not. */
export const until = (selector: string) => (page: Page) =>
  page.locator(selector).first().waitFor({ state: 'attached' });

export const press = (key: string) => (page: Page) => page.keyboard.press(key);
