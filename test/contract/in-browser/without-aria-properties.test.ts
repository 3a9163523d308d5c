// Firefox before 119 knows the attributes of ARIA, but no properties for them: names and states are there all the same.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { everyExample } from '../elements.ts';
import { treeOf } from '../tree.ts';
import { closed, show } from './place.ts';

const properties = Object.entries(Object.getOwnPropertyDescriptors(Element.prototype)).filter(([name]) =>
  /^(?:aria[A-Z]|role$)/.test(name),
);
const withoutProperties = () =>
  properties.forEach(([name]) => Reflect.deleteProperty(Element.prototype, name));
const withProperties = () =>
  properties.forEach(([name, descriptor]) => Object.defineProperty(Element.prototype, name, descriptor));

/** How often an observer may be told of changes: an element that answers each by another never stops. */
const MANY = 200;

beforeEach(() => {
  // A pointer that happens to be there would open what is drawn when the reader comes near.
  document.body.style.pointerEvents = 'none';
  const Observer = MutationObserver;
  let told = 0;
  vi.stubGlobal(
    'MutationObserver',
    class extends Observer {
      constructor(callback: MutationCallback) {
        super((records, observer) => {
          if (++told > MANY) throw new Error(`told of changes more than ${MANY} times`);
          callback(records, observer);
        });
      }
    },
  );
});
afterEach(() => {
  document.body.style.pointerEvents = '';
  withProperties();
  vi.unstubAllGlobals();
});

describe.each(everyExample)('%s', (_, __, example) => {
  it('has the same attributes, and comes to rest', async () => {
    expect(properties.length).toBeGreaterThan(30);
    const before = treeOf(await show(closed(example())));
    withoutProperties();
    expect(treeOf(await show(closed(example())))).toEqual(before);
  });
});
