import { noChange, type ChildPart, type TemplateResult } from 'lit';
import { Directive, directive } from 'lit/directive.js';
import {
  getCommittedValue,
  insertPart,
  removePart,
  setChildPartValue,
  setCommittedValue,
} from 'lit/directive-helpers.js';

type Args<Item> = [
  items: readonly Item[],
  keyOf: (item: Item) => string,
  template: (item: Item) => TemplateResult,
];

/**
 * Renders a list of items with different keys. An item keeps its elements, and the focus in them, while others come and
 * go: of Lit's `repeat`, which also finds the fewest moves for lists in another order, a third.
 */
class Keyed extends Directive {
  #keys: readonly string[] = [];

  override render<Item>(...[items, , template]: Args<Item>): unknown {
    return items.map(template);
  }

  override update<Item>(container: ChildPart, [items, keyOf, template]: Args<Item>): unknown {
    const before = getCommittedValue(container) as readonly ChildPart[] | symbol | undefined;
    const partOf = new Map(this.#keys.map((key, i) => [key, (before as readonly ChildPart[])[i]!]));
    const keys = (this.#keys = items.map(keyOf));
    if (!Array.isArray(before)) return this.render(items, keyOf, template);
    const kept = new Set(keys);
    for (const [key, part] of partOf) {
      if (kept.has(key)) continue;
      removePart(part);
      // Lit leaves this comment behind, and what stands before it would seem to be out of place.
      (part.endNode as ChildNode | null)?.remove();
    }
    // From the last to the first: each is put before the one that follows it, unless it is there already.
    const parts: ChildPart[] = [];
    for (let i = items.length - 1; i >= 0; i--) {
      const part = insertPart(container, parts[i + 1], partOf.get(keys[i]!));
      parts[i] = setChildPartValue(part, template(items[i]!));
    }
    setCommittedValue(container, parts);
    return noChange;
  }
}

export const keyed = directive(Keyed) as <Item>(...args: Args<Item>) => unknown;
