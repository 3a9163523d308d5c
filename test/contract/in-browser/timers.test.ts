// What an element has begun to wait for ends with it: a timer that stays holds the element, and acts on what is gone.
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { everyExample } from '../elements.ts';
import { atRest, closed, place, show } from './place.ts';

/** Timers of Lede's modules that wait, each by where it was set. */
const waiting = new Map<unknown, string>();

beforeEach(() => {
  waiting.clear();
  const { setTimeout, setInterval, clearTimeout, clearInterval } = globalThis;
  const remember = (id: unknown) => {
    const from = new Error().stack!.split('\n').find((line) => /\/src\/(?:components|internal)\//.test(line));
    // The clock of all relative times waits on, for no element.
    if (from && !from.includes('/time-updates.ts')) waiting.set(id, from.trim());
    return id as never;
  };
  vi.spyOn(globalThis, 'setTimeout').mockImplementation(((act: () => void, delay?: number) => {
    const id = setTimeout(() => {
      waiting.delete(id);
      act();
    }, delay);
    return remember(id);
  }) as never);
  vi.spyOn(globalThis, 'setInterval').mockImplementation(((act: () => void, delay?: number) =>
    remember(setInterval(act, delay))) as never);
  for (const [name, clear] of Object.entries({ clearTimeout, clearInterval }) as ['clearTimeout', any][])
    vi.spyOn(globalThis, name).mockImplementation((id) => {
      waiting.delete(id);
      clear(id);
    });
});
afterEach(() => vi.restoreAllMocks());

/** What a reader does to an element without pressing anything. */
const approaches = [
  () => new PointerEvent('pointerenter', { pointerType: 'mouse' }),
  () => new PointerEvent('pointermove', { bubbles: true, composed: true, pointerType: 'mouse' }),
  () => new FocusEvent('focusin', { bubbles: true, composed: true }),
  () => new KeyboardEvent('keydown', { key: 'a', bubbles: true, composed: true }),
];

it.each(everyExample)('%s, approached and removed, leaves no timer', async (_, __, example) => {
  const host = await show(closed(example()));
  for (const approach of approaches) host.dispatchEvent(approach());
  await atRest();
  const parent = place();
  host.remove();
  await atRest(parent);
  expect([...waiting.values()]).toEqual([]);
});
