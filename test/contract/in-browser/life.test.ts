// An element may be removed, replaced and made again at any moment: nothing is left of it, and nothing fails.
import { afterEach, describe, expect, it } from 'vitest';
import { cdp } from 'vitest/browser';
import { everyExample } from '../elements.ts';
import { treeOf } from '../tree.ts';
import { atRest, closed, place, show } from './place.ts';
import { uncaughtErrors } from './uncaught.ts';

const errors = uncaughtErrors();
afterEach(() => expect(errors).toEqual([]));

/** Nodes and listeners that the browser holds, after it has thrown away what nothing refers to. */
async function held(): Promise<{ nodes: number; listeners: number }> {
  const send = (method: string) => cdp().send(method as never) as Promise<any>;
  await atRest();
  await send('Performance.enable');
  await send('HeapProfiler.collectGarbage');
  const { metrics } = await send('Performance.getMetrics');
  const of = (name: string) =>
    metrics.find((metric: { name: string }) => metric.name === name).value as number;
  return { nodes: of('Nodes'), listeners: of('JSEventListeners') };
}

describe.each(everyExample)('%s', (_, { tag }, example) => {
  it('swapped twice in a task, removed before its first update, it is as if it had come once', async () => {
    const before = treeOf(await show(closed(example())));
    const parent = place();
    for (let i = 0; i < 3; i++) parent.innerHTML = closed(example());
    await Promise.resolve();
    parent.innerHTML = closed(example());
    await atRest();
    expect(treeOf(parent.querySelector(tag)!)).toEqual(before);
  });

  it('moved between two places in a task, it is as before', async () => {
    const host = await show(closed(example()));
    const before = treeOf(host);
    const [one, two] = [place(), place()];
    for (const parent of [one, two, one, two]) parent.append(host);
    await atRest();
    expect(treeOf(host)).toEqual(before);
  });

  it('moved into an iframe and back, it is as before, with its styles', async () => {
    const host = await show(closed(example()));
    const before = treeOf(host);
    const frame = document.createElement('iframe');
    place().append(frame);
    const inFrame = frame.contentDocument!;
    inFrame.documentElement.lang = document.documentElement.lang;
    inFrame.body.append(host);
    await atRest(inFrame.body);
    for (const element of [host, ...(host.shadowRoot?.querySelectorAll('*') ?? [])])
      if (element.shadowRoot && element.matches(':defined'))
        expect(element.shadowRoot.adoptedStyleSheets.length, element.localName).toBeGreaterThan(0);
    place().append(host);
    await atRest();
    expect(treeOf(host)).toEqual(before);
  });

  it('keeps no node and no listener when it is gone, however early', async () => {
    const parent = place();
    const round = async (i: number) => {
      parent.innerHTML = closed(example());
      if (i % 3 === 1) await Promise.resolve();
      if (i % 3 === 2) await atRest(parent);
      parent.innerHTML = '';
    };
    // What is made once, such as shared style sheets and formatters, is there before.
    for (let i = 0; i < 6; i++) await round(i);
    const before = await held();
    const ROUNDS = 24;
    for (let i = 0; i < ROUNDS; i++) await round(i);
    const after = await held();
    expect(after.nodes - before.nodes, 'nodes').toBeLessThan(ROUNDS);
    expect(after.listeners - before.listeners, 'listeners').toBeLessThan(ROUNDS / 3);
  });
});
