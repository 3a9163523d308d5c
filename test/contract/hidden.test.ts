import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { elements, examplesOf } from './elements.ts';
import { contractPages, type Pages } from './pages.ts';

let pages: Pages;
beforeAll(async () => {
  pages = await contractPages();
});
afterAll(() => pages?.close());

/** Runs in the page: hides each example, then each element that it holds, and lists what still has a box. */
async function shownThoughHidden(): Promise<string[]> {
  const shown: string[] = [];
  const settle = async () => {
    if (!('drawn' in window)) return;
    for (let i = 0; i < 2; i++) await new Promise(requestAnimationFrame);
  };
  for (const section of document.querySelectorAll('section')) {
    const host = section.firstElementChild as HTMLElement;
    for (const element of [host, ...host.querySelectorAll<HTMLElement>('*')]) {
      if (!element.isConnected || element.closest('svg')) continue;
      element.hidden = true;
      await settle();
      if (element.getClientRects().length > 0)
        shown.push(
          `${section.title}: <${element.localName}${element.slot && ` slot="${element.slot}"`} hidden>`,
        );
      element.hidden = false;
    }
  }
  return shown;
}

/** Runs in the page: what `hidden="until-found"` takes the box of, so that find-in-page could not reveal it. */
function notToBeFound(): string[] {
  const display = (element: Element) => getComputedStyle(element).display;
  return [...document.querySelectorAll('section > *, section > * *')].flatMap((element) => {
    // What opens over the page is found when it is open.
    if (element.matches('lede-dialog, lede-lightbox, svg *') || display(element) === 'none') return [];
    element.setAttribute('hidden', 'until-found');
    const gone = display(element) === 'none';
    element.removeAttribute('hidden');
    return gone ? [`<${element.localName}${element.slot && ` slot="${element.slot}"`}>`] : [];
  });
}

describe.each(elements)('$tag', (element) => {
  const markup = () =>
    examplesOf(element)
      .map(({ title, markup }) => `<section title="${title}">${markup}</section>`)
      .join('\n');

  it('is hidden by `hidden` before it is defined, and so is each element in it; until-found is left to the browser', async () => {
    const { page } = await pages.open(markup(), { still: true });
    expect(await page.evaluate(shownThoughHidden)).toEqual([]);
    expect(await page.evaluate(notToBeFound)).toEqual([]);
  });

  it('is hidden by `hidden` when it is defined, and so is each element in it; until-found is left to the browser', async () => {
    const { page } = await pages.open(markup(), { script: 'define' });
    await page.evaluate(async () => {
      Object.assign(window, { drawn: true });
      for (let i = 0; i < 3; i++) await new Promise(requestAnimationFrame);
      // An open dialog would make the rest inert.
      document.querySelectorAll('[open]').forEach((dialog) => dialog.removeAttribute('open'));
    });
    expect(await page.evaluate(shownThoughHidden)).toEqual([]);
    expect(await page.evaluate(notToBeFound)).toEqual([]);
  });
});
