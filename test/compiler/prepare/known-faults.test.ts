import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import pixelmatch from 'pixelmatch';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { compile, type Compiled } from '../../../dist/compiler/index.js';
import { icon } from '../icon.ts';
import { refused, same } from './known-faults.ts';

let folder: string;
let compiled: Compiled;
const slug = (name: string) =>
  name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lede-faults-'));
  for (const [name, svg] of Object.entries(same)) await writeFile(join(folder, `${slug(name)}.svg`), svg);
  for (const [name, [svg]] of Object.entries(refused))
    await writeFile(join(folder, `${slug(name)}.svg`), svg);
  compiled = await compile({ from: folder });
});
afterAll(() => rm(folder, { recursive: true }));

/** The renderer does not read quoted references. */
const unquoted = (svg: string) => svg.replaceAll(/url\(["'](#[^"']+)["']\)/g, 'url($1)');
const draw = (svg: string) => new Resvg(unquoted(svg), { fitTo: { mode: 'width', value: 96 } }).render();
function differing(before: string, after: string): number {
  const [a, b] = [draw(before), draw(after)];
  expect([b.width, b.height]).toEqual([a.width, a.height]);
  return pixelmatch(a.pixels, b.pixels, undefined, a.width, a.height, { threshold: 0.1 });
}
/** A symbol as an SVG of its own, as `<use>` shows it. */
function symbol(name: string): string {
  const sprite = compiled.files.get('sprite.svg')!;
  const start = sprite.indexOf(
    '<symbol',
    sprite.lastIndexOf('</symbol>', sprite.indexOf(`id="icon-${name}"`)) + 1,
  );
  const next = sprite.indexOf(' id="icon-', sprite.indexOf(`id="icon-${name}"`));
  const end = sprite.lastIndexOf('</symbol>', next < 0 ? undefined : next);
  return `<svg xmlns="http://www.w3.org/2000/svg"${sprite.slice(start + 7, end)}</svg>`;
}

describe('looks the same as symbol and as file', () => {
  it.each(Object.entries(same))('%s', (name, svg) => {
    expect(compiled.refused.find(({ file }) => file.endsWith(`/${slug(name)}.svg`))?.message).toBeUndefined();
    expect(draw(svg).pixels.some((channel) => channel > 0)).toBe(true);
    expect(differing(svg, symbol(slug(name)))).toBeLessThanOrEqual(4);
    expect(differing(svg, compiled.files.get(`icons/${slug(name)}.svg`)!)).toBeLessThanOrEqual(4);
  });
});

it.each(Object.entries(refused))('refused: %s', (name, [, reason]) => {
  const { message } = compiled.refused.find(({ file }) => file.endsWith(`/${slug(name)}.svg`))!;
  expect(message).toMatch(/\.svg:\d+:\d+: /);
  expect(message).toContain(reason);
});

describe('the sprite', () => {
  const sprite = () => compiled.files.get('sprite.svg')!;

  it('has a symbol for each file that was not refused', () => {
    expect(compiled.icons).toHaveLength(Object.keys(same).length);
    expect(compiled.refused).toHaveLength(Object.keys(refused).length);
    for (const { id } of compiled.icons) expect(sprite().split(` id="${id}"`)).toHaveLength(2);
  });

  it('has xmlns once, and no xlink, style, class, title, or additions by svg-sprite', () => {
    expect(sprite().match(/xmlns/g)).toHaveLength(1);
    const unwanted = /xlink|<style| style=| class=|<title|<desc|<[?!]| (?:data|aria)-/;
    expect(unwanted.exec(sprite())?.[0]).toBeUndefined();
  });

  it('has unique ids, and no reference to another icon', () => {
    const ids = [...sprite().matchAll(/\sid="([^"]*)"/g)].map((match) => match[1]);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { name } of compiled.icons) {
      const own = symbol(name);
      for (const [, id] of own.matchAll(/(?:href="|url\()#([^")]+)/g)) expect(own).toContain(` id="${id}"`);
    }
  });

  it.each(['icon-', 'a-', 'icon', ''])(
    'has inner ids that differ from those of symbols, with the prefix "%s"',
    async (prefix) => {
      const from = await mkdtemp(join(tmpdir(), 'lede-faults-'));
      const gradient =
        '<linearGradient id="a"><stop stop-color="red"/></linearGradient><rect fill="url(#a)" width="9" height="9"/>';
      for (const name of ['a', 'icon', 'icon-a', 'a-a', 'a/b']) {
        await mkdir(join(from, 'a'), { recursive: true });
        await writeFile(join(from, `${name}.svg`), icon(gradient));
      }
      const { files, icons } = await compile({ from, prefix });
      await rm(from, { recursive: true });
      const ids = [...files.get('sprite.svg')!.matchAll(/\sid="([^"]*)"/g)].map((match) => match[1]);
      expect(icons).toHaveLength(5);
      expect(new Set(ids).size).toBe(10);
    },
  );
});
