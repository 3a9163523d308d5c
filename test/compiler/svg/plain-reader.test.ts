import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readPlain } from '../../../dist/compiler/svg/plain-reader.js';
import { parse, serialise, type Node } from '../../../dist/compiler/svg/xml-tree.js';
import { icon, same } from '../prepare/known-faults.ts';

/** As the strict reader reads it, without the blanks between tags; undefined where it refuses. */
function strict(text: string): string | undefined {
  const bare = (node: Node): Node => ({
    ...node,
    children: node.children.flatMap((child): (Node | string)[] =>
      typeof child === 'string' ? (child.trim() ? [child] : []) : [bare(child)],
    ),
  });
  try {
    return serialise(bare(parse(text, 'x.svg')));
  } catch {
    return undefined;
  }
}
const plain = (text: string, loose: boolean) => {
  const root = readPlain(text, loose);
  return root && serialise(root);
};

const PLAIN = icon('<g fill="red"><path d="M2 2h9"/><circle r="9"/></g><line x1="2"/>');

describe('the small reader', () => {
  const texts = [
    ...readdirSync('icons').flatMap((name) =>
      name.endsWith('.svg') ? [readFileSync(`icons/${name}`, 'utf8')] : [],
    ),
    ...Object.values(same),
  ];

  it('reads most icons, and what it reads, the strict one reads the same', () => {
    const read = texts.filter((text) => readPlain(text, true));
    expect(read.length).toBeGreaterThan(texts.length / 2);
    for (const text of read) expect(plain(text, true)).toBe(strict(text));
  });

  it('reads nothing that the strict one refuses or reads otherwise, wherever a letter is put or lost', () => {
    const spaced = PLAIN.replaceAll('><', '>\n  <').replaceAll(' ', '\t');
    let read = 0;
    for (const loose of [false, true]) {
      for (const text of [PLAIN, spaced]) {
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
            const found = plain(other, loose);
            if (found !== undefined && found !== strict(other)) expect({ other, found }).toBe(strict(other));
            if (found !== undefined) read++;
          }
        }
      }
    }
    expect(read).toBeGreaterThan(500);
  });

  it.each([
    ['text', icon('<g>a</g>')],
    ['an element of text', icon('<text> </text>')],
    ['an entity', icon('<path d="&#77;2 2"/>')],
    ['a comment', icon('<!-- a -->')],
    ['CDATA', icon('<![CDATA[a]]>')],
    ['a declaration', `<?xml version="1.0"?>${PLAIN}`],
    ['a DOCTYPE', `<!DOCTYPE svg>${PLAIN}`],
    ['a prefix', icon('<a:path d="M2 2"/>')],
    ['an attribute of a prefix', icon('<use xlink:href="#a"/>')],
    ['an attribute twice', icon('<path d="M2 2" d="M2 2"/>')],
    ['a namespace inside', icon('<g xmlns="http://www.w3.org/1999/xhtml"><path d="M2 2"/></g>')],
    ['an empty element in two tags', icon('<g></g>')],
    ['two roots', PLAIN + PLAIN],
    ['more than the strict one would', icon('<path/>'.repeat(5000))],
    ['deeper than the strict one would', icon(`${'<g>'.repeat(64)}<path/>${'</g>'.repeat(64)}`)],
  ])('leaves %s to the strict one', (_, text) => {
    expect(readPlain(text)).toBeUndefined();
    expect(readPlain(text, true)).toBeUndefined();
  });

  it('leaves blanks between tags to others where markup has to be as svgo writes it', () => {
    const text = PLAIN.replaceAll('><', '>\n<');
    expect(readPlain(text)).toBeUndefined();
    expect(plain(text, true)).toBe(PLAIN);
  });
});
