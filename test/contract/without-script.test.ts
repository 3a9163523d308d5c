import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { elements, examplesOf, type Element } from './elements.ts';
import { contractPages, type Pages } from './pages.ts';

let pages: Pages;
beforeAll(async () => {
  pages = await contractPages();
});
afterAll(() => pages?.close());

/** Each example in a place of its own. */
const markupOf = (element: Element) =>
  examplesOf(element)
    .map(({ title, markup }) => `<section title="${title}">${markup}</section>`)
    .join('\n');

/** What a reader sees of each example: the size of its element in whole pixels, and the page's own words. */
function measure() {
  return [...document.querySelectorAll('section')].map((section) => {
    const host = section.firstElementChild as HTMLElement;
    const { width, height } = host.getBoundingClientRect();
    const texts = document.createTreeWalker(host, NodeFilter.SHOW_TEXT);
    const all: string[] = [];
    const words: string[] = [];
    while (texts.nextNode()) {
      const node = texts.currentNode as Text;
      const range = document.createRange();
      range.selectNodeContents(node);
      const box = range.getBoundingClientRect();
      if (node.data.trim()) all.push(node.data.trim());
      if (node.data.trim() && box.width > 1 && box.height > 1 && node.parentElement!.checkVisibility())
        words.push(node.data.trim());
    }
    const hasContent = host.querySelector('a[href], form, h1, h2, h3, p, img, video, audio, li') !== null;
    return {
      example: section.title,
      width: Math.round(width),
      height: Math.round(height),
      // What is out of the page's flow takes no place in it.
      place: Math.round(section.getBoundingClientRect().height),
      all,
      words,
      hasContent,
    };
  });
}
const settled = (page: Page) =>
  page.evaluate(async () => {
    for (let i = 0; i < 4; i++) await new Promise(requestAnimationFrame);
  });

describe.each(elements)('$tag', (element) => {
  it('shows the page’s words without JavaScript, in a box, with lede.css alone', async () => {
    const { page: still } = await pages.open(markupOf(element), { still: true });
    const without = await still.evaluate(measure);
    const { page } = await pages.open(markupOf(element), { script: 'define' });
    await settled(page);
    const defined = await page.evaluate(measure);
    for (const [i, { example, width, height, all, words, hasContent }] of without.entries()) {
      // What shows nothing until it is opened has no box in either; what holds no content has nothing to show.
      if (defined[i]!.width * defined[i]!.height === 0 || !hasContent) continue;
      expect(width, `${example}: width`).toBeGreaterThan(0);
      expect(height, `${example}: height`).toBeGreaterThan(0);
      const ofPage = defined[i]!.words.filter((word) => all.includes(word));
      expect(words, example).toEqual(expect.arrayContaining(ofPage));
    }
  });

  it.each([400, 1280])('takes its place before the script loads, %i px wide', async (width) => {
    const { page } = await pages.open(markupOf(element), { later: 'define' });
    await page.setViewportSize({ width, height: 800 });
    const before = await page.evaluate(measure);
    await page.addScriptTag({ type: 'module', url: '/define.js' });
    await page.waitForFunction((tag) => (document.querySelector(tag) as any).hasUpdated, element.tag);
    await settled(page);
    const after = await page.evaluate(measure);
    await page.setViewportSize({ width: 1280, height: 800 });
    for (const [i, { example, place, hasContent }] of after.entries()) {
      const reserved = before[i]!.place;
      // What opens over the page, such as a dialog, has no box in it. Only what the page wrote has a known size.
      if (hasContent || !place) expect(`${example}: ${reserved} px`).toBe(`${example}: ${place} px`);
      else
        expect(Math.abs(reserved - place) / place, `${example}: ${reserved} of ${place} px`).toBeLessThan(
          0.25,
        );
    }
  });
});
