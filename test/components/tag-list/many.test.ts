import '../../../dist/lede.css';
import '../../../src/define/tag-list.ts';
import { html } from 'lit';
import { afterEach, expect, it, vi } from 'vitest';
import type { LedeTagList } from '../../../src/components/tag-list/index.ts';
import { fixture, settled } from '../../fixture.ts';

afterEach(() => vi.restoreAllMocks());

const names = (count: number) => Array.from({ length: count }, (_, index) => `Topic ${index}`);
const list = (count: number) =>
  fixture<LedeTagList>(
    html`<lede-tag-list lines="2" selectable removable .tags=${names(count) as never}></lede-tag-list>`,
  );
/** How often the data is walked (each tag has one key made of it) and sizes are read, while something is done. */
async function work(act: () => Promise<unknown>): Promise<number> {
  const keys = vi.spyOn(JSON, 'stringify');
  const sizes = vi.spyOn(Element.prototype, 'getBoundingClientRect');
  await act();
  const count = keys.mock.calls.length + sizes.mock.calls.length;
  vi.restoreAllMocks();
  return count;
}

it('work grows with the number of tags, not with its square: to render, to select, to clear', async () => {
  const measure = async (count: number) => {
    let host!: LedeTagList;
    const render = await work(async () => (host = await list(count)));
    const select = await work(async () => {
      host.value = names(count);
      await settled(host.parentElement!);
    });
    const clear = await work(async () => {
      host.clearable = true;
      await host.updateComplete;
      host.shadowRoot!.querySelector<HTMLElement>('.clear')!.click();
      await settled(host.parentElement!);
    });
    expect(host.tags).toEqual([]);
    return { render, select, clear };
  };
  const few = await measure(50);
  const many = await measure(400);
  for (const key of ['render', 'select', 'clear'] as const)
    // Eight times as many tags: eight times the work, not 64 times.
    expect(many[key] / few[key], key).toBeLessThan(16);
});

it('the data has the selection of all tags after one update', async () => {
  const host = await list(5);
  host.value = ['Topic 1', 'Topic 3'];
  await settled(host.parentElement!);
  await expect
    .poll(() => host.tags!.filter(({ selected }) => selected).map(({ name }) => name))
    .toEqual(['Topic 1', 'Topic 3']);
});
