import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readTags } from '../../../dist/compiler/svg/tag-reader.js';
import { parse, serialise, type XmlNode } from '../../../dist/compiler/svg/xml-tree.js';
import { icon } from '../icon.ts';
import { same } from '../prepare/known-faults.ts';

/** The text as the strict parser reads it, without white space between tags; undefined where it refuses. */
function readStrictly(text: string): string | undefined {
  const withoutSpace = (node: XmlNode): XmlNode => ({
    ...node,
    children: node.children.flatMap((child): (XmlNode | string)[] =>
      typeof child === 'string' ? (child.trim() ? [child] : []) : [withoutSpace(child)],
    ),
  });
  try {
    return serialise(withoutSpace(parse(text, 'x.svg')));
  } catch {
    return undefined;
  }
}
const readQuickly = (text: string, spaced: boolean) => {
  const root = readTags(text, spaced);
  return root && serialise(root);
};

const TAGS = icon('<g fill="red"><path d="M2 2h9"/><circle r="9"/></g><line x1="2"/>');

describe('the tag reader', () => {
  const texts = [
    ...readdirSync('icons').flatMap((name) =>
      name.endsWith('.svg') ? [readFileSync(`icons/${name}`, 'utf8')] : [],
    ),
    ...Object.values(same),
  ];

  it('reads most icons, in the same way as the strict parser', () => {
    const read = texts.filter((text) => readTags(text, true));
    expect(read.length).toBeGreaterThan(texts.length / 2);
    for (const text of read) expect(readQuickly(text, true)).toBe(readStrictly(text));
  });

  it('reads nothing that the strict parser refuses or reads differently, wherever a character is added or lost', () => {
    const withSpace = TAGS.replaceAll('><', '>\n  <').replaceAll(' ', '\t');
    let read = 0;
    for (const spaced of [false, true]) {
      for (const text of [TAGS, withSpace]) {
        for (let i = 0; i <= text.length; i++) {
          for (const put of [
            '',
            '<',
            '>',
            '"',
            "'",
            '/',
            '=',
            ' ',
            '\n',
            'a',
            '&',
            '!',
            '-',
            ':',
            '\0',
            'é',
          ]) {
            const other = text.slice(0, i) + put + text.slice(put ? i : i + 1);
            const found = readQuickly(other, spaced);
            if (found !== undefined && found !== readStrictly(other))
              expect({ other, found }).toBe(readStrictly(other));
            if (found !== undefined) read++;
          }
        }
      }
    }
    expect(read).toBeGreaterThan(500);
  });

  it.each([
    ['text', icon('<g>a</g>')],
    ['a text element', icon('<text> </text>')],
    ['an entity', icon('<path d="&#77;2 2"/>')],
    ['a comment', icon('<!-- a -->')],
    ['CDATA', icon('<![CDATA[a]]>')],
    ['a declaration', `<?xml version="1.0"?>${TAGS}`],
    ['a DOCTYPE', `<!DOCTYPE svg>${TAGS}`],
    ['a prefix', icon('<a:path d="M2 2"/>')],
    ['a prefixed attribute', icon('<use xlink:href="#a"/>')],
    ['a repeated attribute', icon('<path d="M2 2" d="M2 2"/>')],
    ['a namespace inside', icon('<g xmlns="http://www.w3.org/1999/xhtml"><path d="M2 2"/></g>')],
    ['an empty element in two tags', icon('<g></g>')],
    ['two roots', TAGS + TAGS],
    ['more elements than the strict parser allows', icon('<path/>'.repeat(5000))],
    ['deeper nesting than the strict parser allows', icon(`${'<g>'.repeat(64)}<path/>${'</g>'.repeat(64)}`)],
  ])('leaves %s to the strict parser', (_, text) => {
    expect(readTags(text)).toBeUndefined();
    expect(readTags(text, true)).toBeUndefined();
  });

  it('without `spaced` leaves white space between tags to the strict parser', () => {
    const text = TAGS.replaceAll('><', '>\n<');
    expect(readTags(text)).toBeUndefined();
    expect(readQuickly(text, true)).toBe(TAGS);
  });
});
