// A page's HTML is copied and morphed by others: what elements add to it is theirs, what the page wrote stays.
import { describe, expect, it } from 'vitest';
import { morphs } from '../../morphs.ts';
import { everyExample } from '../elements.ts';
import { treeOf } from '../tree.ts';
import { atRest, closed, place, show } from './place.ts';

describe.each(everyExample)('%s', (_, { tag }, example) => {
  it('a cloned element is the same as the first', async () => {
    const host = await show(closed(example()));
    const before = treeOf(host);
    const copy = host.cloneNode(true) as HTMLElement;
    host.replaceWith(copy);
    await atRest();
    expect(treeOf(copy)).toEqual(before);
  });

  it('a copy by innerHTML is the same as the first', async () => {
    const host = await show(closed(example()));
    const before = treeOf(host);
    const parent = host.parentElement!;
    // oxlint-disable-next-line no-self-assign -- what `innerHTML += ''` does to a page
    parent.innerHTML = parent.innerHTML;
    await atRest();
    expect(treeOf(parent.querySelector(tag)!)).toEqual(before);
  });

  it.each(morphs)('after %s has put the server’s HTML back, it is as before', async (_, morph) => {
    const host = await show(closed(example()));
    const before = treeOf(host);
    const parent = host.parentElement!;
    // Twice, as each visit of a page does it.
    for (let i = 0; i < 2; i++) {
      morph(parent, closed(example()));
      await atRest();
      expect(treeOf(parent.querySelector(tag)!)).toEqual(before);
    }
  });

  it('gives back what the page wrote when it is moved, and is the same', async () => {
    const host = await show(closed(example()));
    const before = treeOf(host);
    place().append(host);
    await atRest();
    expect(treeOf(host)).toEqual(before);
  });
});
