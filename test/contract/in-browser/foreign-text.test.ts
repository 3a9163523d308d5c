// A text of the page whose direction is another than the page's reads in its own: "8 Apr, 2023 05:17" in an Arabic page.
import { expect, it } from 'vitest';
import { everyExample } from '../elements.ts';
import { ancestors, look, texts } from '../reading/tree.ts';
import { atRest, served, show } from './place.ts';

/** What stays the page's own: its HTML in a dialog, its own buttons and links. */
const OWN = 'lede-dialog > :not([slot=heading]), [slot=control], form, :is(lede-share, lede-social-links) a';

/** The words that a page wrote: its text, its attributes, and what its JSON holds. */
function wordsOf(markup: string): Set<string> {
  const holder = document.createElement('template');
  holder.innerHTML = markup;
  const words = new Set<string>();
  const walker = document.createTreeWalker(holder.content);
  while (walker.nextNode()) {
    const node = walker.currentNode;
    if (node instanceof Text) words.add(node.data.trim().replaceAll(/\s+/g, ' '));
    if (!(node instanceof Element)) continue;
    for (const { value } of node.attributes) {
      words.add(value);
      for (const [, text] of value.matchAll(/"([^"]+)"/g)) words.add(text!);
    }
  }
  return words;
}

/** Whether the browser finds the direction of a text by itself. */
function hasOwnDirection(text: Text): boolean {
  if ([...ancestors(text)].some((element) => (element as HTMLElement).dir === 'auto')) return true;
  for (const element of ancestors(text)) {
    const { display, unicodeBidi } = getComputedStyle(element);
    // Text in a flex container is in a box without a name, which has none of its properties.
    if (!/^(inline|contents)$/.test(display))
      return unicodeBidi === 'plaintext' && !/flex|grid/.test(display);
  }
  return false;
}

it.each(everyExample)('%s', async (_, element, markup) => {
  const html = served(markup());
  const host = await show(`<div dir="rtl">${html}</div>`);
  for (const opened of host.querySelectorAll(element.tag)) opened.setAttribute('open', '');
  await atRest(host);
  look();
  const words = wordsOf(html);
  const foreign = texts().filter(
    ({ text, words: read }) =>
      /\p{L}/u.test(read) && words.has(read) && ![...ancestors(text)].some((one) => one.matches(OWN)),
  );
  expect(foreign.filter(({ text }) => !hasOwnDirection(text)).map(({ words }) => words)).toEqual([]);
});
