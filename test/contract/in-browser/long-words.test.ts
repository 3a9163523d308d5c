// A word that is longer than the page, such as an address: it breaks, and nothing reaches out of the page.
import { describe, expect, it } from 'vitest';
import { everyExample } from '../elements.ts';
import { atRest, closed, place } from './place.ts';

const WIDTH = 300;
const WORD = 'W'.repeat(400);

// Names of networks break at spaces alone: else what stands beside the links would squeeze them to columns of letters.
describe.each(everyExample.filter(([, { tag }]) => tag !== 'lede-share'))('%s', (_, __, example) => {
  it('keeps within the page where every text of the page is one long word', async () => {
    const page = place();
    page.style.inlineSize = `${WIDTH}px`;
    page.innerHTML = closed(example());
    const texts = document.createTreeWalker(page.firstElementChild!, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      const text = texts.currentNode as Text;
      if (text.data.trim()) text.data = WORD;
    }
    for (const name of ['headline', 'label'])
      if (page.firstElementChild!.hasAttribute(name)) page.firstElementChild!.setAttribute(name, WORD);
    await atRest(page);
    expect(page.scrollWidth).toBeLessThanOrEqual(WIDTH);
  });
});
