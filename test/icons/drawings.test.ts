import { readdir, readFile } from 'node:fs/promises';
import { Resvg } from '@resvg/resvg-js';
import pixelmatch from 'pixelmatch';
import { describe, expect, it } from 'vitest';
import { PLACEHOLDER } from '../../scripts/placeholders.mjs';

interface Entry {
  meaning: string;
  group: string;
  aliases: string[];
}
/** A folder of icons: names, entries of its icons.json, and what is drawn. */
async function read(folder: string) {
  const names = (await readdir(folder))
    .filter((file) => file.endsWith('.svg'))
    .map((file) => file.slice(0, -4));
  const entries = JSON.parse(await readFile(`${folder}/icons.json`, 'utf8')) as Record<string, Entry>;
  const sources = await Promise.all(
    names.map(async (name) => [name, await readFile(`${folder}/${name}.svg`, 'utf8')] as const),
  );
  return { names, entries, sources };
}
const first = await read('icons');
const extra = await read('icons-extra');
const names = [...first.names, ...extra.names];
const entries = { ...first.entries, ...extra.entries };
const sources = new Map([...first.sources, ...extra.sources]);
const brands = names.filter((name) => entries[name]?.group === 'brands');
/** Solid like brand marks, though nobody's: they stand among them. */
const solid = new Set([...brands, 'rss', 'podcast', 'newsletter']);
const drawn = (name: string) => /<path d="([^"]+)"\/>/.exec(sources.get(name)!)![1]!;

const SIZE = 240;
const UNIT = SIZE / 24;
type Map2 = Uint8Array;
/** Coverage, 0 to 255 a pixel. */
function ink(name: string, change = (svg: string) => svg): Map2 {
  const svg = change(sources.get(name)!.replaceAll(/var\([^,]+,\s*([^)]+)\)/g, '$1'));
  const { pixels } = new Resvg(svg, { fitTo: { mode: 'width', value: SIZE } }).render();
  return Uint8Array.from({ length: SIZE * SIZE }, (_, i) => pixels[i * 4 + 3]!);
}
const turned = (map: Map2) =>
  Uint8Array.from(map, (_, i) => map[(SIZE - 1 - (i % SIZE)) * SIZE + Math.floor(i / SIZE)]!);
const mirrored = (map: Map2) =>
  Uint8Array.from(map, (_, i) => map[Math.floor(i / SIZE) * SIZE + (SIZE - 1 - (i % SIZE))]!);
const rgba = (map: Map2) =>
  Uint8Array.from({ length: map.length * 4 }, (_, i) => (i % 4 === 3 ? map[i >> 2]! : 0));
const alike = (a: Map2, b: Map2) =>
  pixelmatch(rgba(a), rgba(b), undefined, SIZE, SIZE, { threshold: 0.1 }) <= 4;
const filled = (svg: string) => svg.replace('fill="none"', 'fill="currentColor"');

const FIRST =
  `bookmark bookmark-b camera check chevron-down chevron-left chevron-right chevron-up close download edit fb file
  filter flag-ru fm full-chevron-down full-chevron-left full-chevron-right full-chevron-up gp ins mail move music muted
  nomuted ok search share sign-in sign-up stepback stepfor swipe-down tag tags tg trash tw v-compress v-expand v-pause
  v-play vk wt yt`.split(/\s+/);

it('the 47 are there, and every icon has its entry', () => {
  expect(FIRST).toHaveLength(47);
  expect(first.names).toEqual(expect.arrayContaining(FIRST));
  for (const { names, entries } of [first, extra])
    expect(Object.keys(entries).sort()).toEqual([...names].sort());
  expect(brands.filter((name) => FIRST.includes(name))).toHaveLength(10);
});

it('the extra icons are a set of their own: a name or an alias is in one set, once', () => {
  expect(extra.names).toEqual(expect.arrayContaining(['copy', 'link', 'print', 'x']));
  const aliases = Object.values(entries).flatMap(({ aliases }) => aliases);
  const all = [...names, ...aliases];
  expect(new Set(all).size).toBe(all.length);
  expect(entries['x']!.aliases).toContain('twitter-x');
  expect(entries['tw']!.aliases).toContain('twitter');
});

describe.each(names)('%s', (name) => {
  const svg = sources.get(name)!;
  it('is drawn: still to be written while it is the scaffold’s stroke', () =>
    expect(svg, `draw ${name}.svg`).not.toContain(`d="${PLACEHOLDER.drawing}"`));

  it('has a meaning: still to be written while it is empty', () =>
    expect(entries[name]!.meaning, `write the meaning of "${name}" in icons.json`).toMatch(/\w/));

  it('stands on the canvas by the rules of the code', () => {
    expect(svg).toContain('viewBox="0 0 24 24"');
    expect(svg).not.toMatch(/<(?:mask|g|style|text|title|defs|use)|\b(?:id|class|transform|style)=/);
    expect(svg).not.toMatch(/\d\.\d{3}/);
    if (name !== 'flag-ru') expect(svg.match(/<path /g)).toHaveLength(1);
  });

  it('has its root’s paint: a line, a filled line, or a brand mark', () => {
    const root = /<svg([^>]*)>/.exec(svg)![1]!;
    if (name === 'flag-ru') return expect(root).not.toContain('stroke');
    if (solid.has(name)) return expect(root).toContain('fill="currentColor" fill-rule="evenodd"');
    expect(root).toContain(
      'stroke-width="var(--lede-icon-stroke, 2)" stroke-linecap="round" stroke-linejoin="round"',
    );
  });

  it('keeps its ink between 1 and 23, and has enough of it', () => {
    const map = ink(name);
    let least = SIZE;
    let most = 0;
    let covered = 0;
    for (const [i, value] of map.entries()) {
      if (value < 128) continue;
      covered++;
      least = Math.min(least, i % SIZE, Math.floor(i / SIZE));
      most = Math.max(most, i % SIZE, Math.floor(i / SIZE));
    }
    expect(least).toBeGreaterThanOrEqual(UNIT);
    expect(most).toBeLessThan(SIZE - UNIT);
    expect(covered / map.length).toBeGreaterThan(0.04);
  });
});

describe('families', () => {
  it.each(['chevron', 'full-chevron'])('%s: the four are quarter turns of one', (family) => {
    let map = ink(`${family}-down`);
    for (const direction of ['left', 'up', 'right']) {
      map = turned(map);
      expect(alike(map, ink(`${family}-${direction}`)), direction).toBe(true);
    }
  });

  it('stepback and stepfor are mirror images', () =>
    expect(alike(mirrored(ink('stepback')), ink('stepfor'))).toBe(true));

  it('bookmark and bookmark-b share one path', () => expect(drawn('bookmark-b')).toBe(drawn('bookmark')));

  it('muted and nomuted share one speaker', () => {
    const left = (map: Map2) => map.filter((_, i) => i % SIZE < 14 * UNIT);
    expect(left(ink('muted'))).toEqual(left(ink('nomuted')));
  });

  it('a full chevron is no play button', () =>
    expect(alike(ink('full-chevron-right'), ink('v-play'))).toBe(false));

  it('solid glyphs keep the outline’s silhouette at every stroke', () => {
    for (const stroke of ['1.25', '2.5']) {
      const at = (svg: string) => svg.replace('stroke-width="2"', `stroke-width="${stroke}"`);
      expect(
        alike(
          ink('bookmark', (svg) => filled(at(svg))),
          ink('bookmark-b', at),
        ),
      ).toBe(true);
    }
  });
});

it('every alias of ICONS is there', () => {
  const all = Object.values(entries).flatMap(({ aliases }) => aliases);
  for (const alias of [
    'facebook',
    'save',
    'saved',
    'photo',
    'fullscreen',
    'play',
    'volume',
    'x-mark',
    'login',
    'telegram',
  ])
    expect(all).toContain(alias);
  expect(new Set(all).size).toBe(all.length);
});
