import { describe, expect, it } from 'vitest';
import { elements, type Element } from '../elements.ts';
import { treeOf } from '../tree.ts';
import { atRest, place } from './place.ts';
import { propertiesOf } from './values.ts';

const inert = document.implementation.createHTMLDocument();

/** A fitting value of a property, by its type in the manifest. */
function valueFor({ declaration, name: element }: Element, name: string): unknown {
  const type = declaration.members!.find((member) => member.name === name)!.type?.text ?? 'string';
  if (/\bboolean\b/.test(type)) return true;
  if (/\bnumber\b/.test(type)) return 1;
  const words = [...type.matchAll(/'([\w-]+)'/g)];
  if (words.length > 0) return words.at(-1)![1];
  if (/string\[\]/.test(type)) return ['China'];
  if (/Picture/.test(type)) return [{ src: '/stories/assets/lead.svg', alt: 'A' }];
  if (/\[\]/.test(type)) return [{ name: 'China' }];
  if (/Story/.test(type)) return { headline: 'A', url: '/a' };
  if (/\bstring\b/.test(type)) return element === 'icon' ? 'camera' : 'A';
  return null;
}

describe.each(elements)('$tag', (element) => {
  it.each(propertiesOf(element).filter((name) => name !== 'open'))(
    '.%s set before it is defined is the same as set after',
    async (name) => {
      const value = valueFor(element, name);
      const [early, late] = [inert.createElement(element.tag), document.createElement(element.tag)] as any[];
      early[name] = value;
      place().append(early);
      place().append(late);
      late[name] = value;
      await atRest();
      expect(early[name]).toEqual(late[name]);
      expect(treeOf(early)).toEqual(treeOf(late));
      // What shadows the class's property could not be changed any more.
      expect(Object.hasOwn(early, name)).toBe(Object.hasOwn(late, name));
    },
  );
});
