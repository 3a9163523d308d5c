import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { compile, type Compiled } from '../../../dist/compiler/index.js';
import { bombs, xml } from './hostile/bombs.ts';
import { icon, SHAPE, type Case } from './hostile/case.ts';
import { foreign, handlers, links, motion, scripts } from './hostile/markup.ts';
import { show, type Shown } from './hostile/show.ts';
import { paint, styles } from './hostile/style.ts';

const cases: Case[] = [
  ['good', icon(SHAPE), 'clean'],
  ...[scripts, handlers, foreign, motion, links, paint, styles, xml, bombs].flat(),
];
const slug = (name: string) =>
  name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

let folder: string;
let strict: Compiled;
let sanitized: Compiled;
let shown: Shown;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lede-hostile-'));
  for (const [name, svg] of cases) await writeFile(join(folder, `${slug(name)}.svg`), svg);
  [strict, sanitized] = [await compile({ from: folder }), await compile({ from: folder, sanitize: true })];
  shown = await show(sanitized, cases);
}, 150_000);
afterAll(() => rm(folder, { recursive: true }));

/** What a static icon never needs, looked for without a parser. */
const DIRTY = [
  /<(?!\/?(?:svg|g|defs|symbol|use|path|rect|circle|ellipse|line|polyline|polygon|linearGradient|radialGradient|stop|clipPath|mask|pattern|marker|filter|fe[A-Z]\w+|text|tspan)[\s/>])/,
  /<feImage/,
  /\s(?:on\w+|style|class|xml:base|xlink:\w+|ping|src\w*)\s*=/i,
  /(?:href\s*=|url\()\s*["']?[^"'\s#]/i,
  /(?:javascript|vbscript|data|https?):(?!\/\/www\.w3\.org\/2000\/svg")/i,
  /<[!?]|\\|@import|@font-face/i,
];

it('the corpus has names of its own', () => {
  expect(new Set(cases.map(([name]) => slug(name))).size).toBe(cases.length);
  expect(cases.length).toBeGreaterThan(200);
});

describe('by default', () => {
  it.each(cases)('%s', (name, _, expected) => {
    const refused = strict.refused.find(({ file }) => file.endsWith(`/${slug(name)}.svg`));
    const built = strict.icons.some((each) => each.name === slug(name));
    expect(built).toBe(!refused);
    if (expected) expect(refused?.message).toBeUndefined();
    else expect(refused?.message).toMatch(/\.svg:\d+:\d+: \S/);
  });

  it.each([
    ['markup', [scripts, handlers, foreign, motion, links].flat()],
    ['other', [paint, styles, xml, bombs].flat()],
  ])('says why, and where: %s', async (group, of) => {
    const slugs = new Set(of.map(([name]) => slug(name)));
    const said = strict.refused.map(({ message }) => message.replace(/^.*\//, ''));
    const ours = said.filter((message) => slugs.has(message.slice(0, message.indexOf('.svg')))).toSorted();
    await expect(`${ours.join('\n')}\n`).toMatchFileSnapshot(`hostile/refused-${group}.txt`);
  });
});

describe.each([
  ['by default', () => strict],
  ['sanitized', () => sanitized],
])('what comes out %s', (_, compiled) => {
  it('holds nothing but a drawing', () => {
    const { icons, files } = compiled();
    const texts = ['sprite.svg', ...icons.map(({ name }) => `icons/${name}.svg`)];
    const found = texts.flatMap((path) =>
      DIRTY.map((dirt) => dirt.exec(withoutWords(files.get(path)!))?.[0]),
    );
    expect(found.filter(Boolean)).toEqual([]);
  });

  it('has ids of its own alone, each once', () => {
    const { icons, files } = compiled();
    const ids = [...files.get('sprite.svg')!.matchAll(/\sid="([^"]*)"/g)].map((match) => match[1]!);
    expect(new Set(ids).size).toBe(ids.length);
    const names = icons.map(({ name }) => name);
    for (const id of ids)
      expect(names.some((name) => id === `icon-${name}` || id.startsWith(`${name}_`))).toBe(true);
  });
});

/** What `<text>` shows, and the name of its font, may be any words. */
const withoutWords = (svg: string) =>
  svg.replaceAll(/(<text[^>]*>)[^<]*/g, '$1').replaceAll(/font-family="[^"]*"/g, '');

it('sanitizing tells all it took out', () => {
  const silent = sanitized.icons.filter(({ name, stripped }) => {
    const allowed = cases.find((each) => slug(each[0]) === name)![2] === 'clean';
    return !allowed && stripped.length === 0;
  });
  expect(silent.map(({ name }) => name)).toEqual([]);
});

describe('in a browser', () => {
  it('hostile icons do run and load where they are shown raw, or this proves nothing', () => {
    expect(shown.raw.ran).toBe(true);
    expect(shown.raw.outside.length).toBeGreaterThan(3);
  });

  it.each(['inline', 'inner', 'use', 'img', 'direct'] as const)(
    '%s: nothing runs, nothing is asked of another site',
    (way) => expect(shown[way]).toEqual({ ran: false, outside: [] }),
  );

  it('a page reads the sprite as a file does', () => expect(shown.disagreement).toBe(''));
});
