import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { compile, type Compiled } from '../../../dist/compiler/index.js';
import { icon, SHAPE } from '../icon.ts';
import { bombs, xml } from './hostile/bombs.ts';
import { foreign, handlers, links, motion, scripts, type Case } from './hostile/markup.ts';
import { show, type Shown } from './hostile/show.ts';
import { paint, styles } from './hostile/style.ts';
import { twins } from './hostile/twins.ts';

const cases: Case[] = [
  ['good', icon(SHAPE), 'clean'],
  ...[scripts, handlers, foreign, motion, links, paint, styles, xml, bombs, twins].flat(),
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
}, 600_000);
afterAll(() => rm(folder, { recursive: true }));

/** Markup that a static icon never needs, searched for without a parser. */
const FORBIDDEN = [
  /<(?!\/?(?:svg|g|defs|symbol|use|path|rect|circle|ellipse|line|polyline|polygon|linearGradient|radialGradient|stop|clipPath|mask|pattern|marker|filter|fe[A-Z]\w+|text|tspan)[\s/>])/,
  /<feImage/,
  /\s(?:on\w+|style|class|xml:base|xlink:\w+|ping|src\w*)\s*=/i,
  /(?:href\s*=|url\()\s*["']?[^"'\s#]/i,
  /(?:javascript|vbscript|data|https?):(?!\/\/www\.w3\.org\/2000\/svg")/i,
  /<[!?]|\\|@import|@font-face/i,
];

it('each case has a name of its own', () => {
  expect(new Set(cases.map(([name]) => slug(name))).size).toBe(cases.length);
  expect(cases.length).toBeGreaterThan(250);
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
    ['twins', twins],
  ])('reports why, and where: %s', async (group, of) => {
    const slugs = new Set(of.map(([name]) => slug(name)));
    const messages = strict.refused.map(({ message }) => message.replace(/^.*\//, ''));
    const ofGroup = messages
      .filter((message) => slugs.has(message.slice(0, message.indexOf('.svg'))))
      .toSorted();
    await expect(`${ofGroup.join('\n')}\n`).toMatchFileSnapshot(`hostile/refused-${group}.txt`);
  });
});

describe.each([
  ['by default', () => strict],
  ['sanitized', () => sanitized],
])('the output %s', (_, compiled) => {
  it('contains only drawings', () => {
    const { icons, files } = compiled();
    const texts = ['sprite.svg', ...icons.map(({ name }) => `icons/${name}.svg`)];
    const found = texts.flatMap((path) =>
      FORBIDDEN.map((pattern) => pattern.exec(withoutTexts(files.get(path)!))?.[0]),
    );
    expect(found.filter(Boolean)).toEqual([]);
  });

  it('has unique ids, each with the name of its icon', () => {
    const { icons, files } = compiled();
    const ids = [...files.get('sprite.svg')!.matchAll(/\sid="([^"]*)"/g)].map((match) => match[1]!);
    expect(new Set(ids).size).toBe(ids.length);
    const names = icons.map(({ name }) => name);
    for (const id of ids)
      expect(names.some((name) => id === `icon-${name}` || id.startsWith(`${name}_`))).toBe(true);
  });
});

/** Without texts and font names, which may be any words. */
const withoutTexts = (svg: string) =>
  svg.replaceAll(/(<text[^>]*>)[^<]*/g, '$1').replaceAll(/font-family="[^"]*"/g, '');

it('sanitizing reports everything that it removed', () => {
  const unreported = sanitized.icons.filter(({ name, stripped }) => {
    const allowed = cases.find((each) => slug(each[0]) === name)![2] === 'clean';
    return !allowed && stripped.length === 0;
  });
  expect(unreported.map(({ name }) => name)).toEqual([]);
});

describe('in a browser', () => {
  it('hostile icons do run and load something when shown unchanged, so that these tests can fail', () => {
    expect(shown.raw.ran).toBe(true);
    expect(shown.raw.outside.length).toBeGreaterThan(3);
  });

  it.each(['inline', 'inner', 'use', 'img', 'direct'] as const)(
    '%s: nothing runs, and nothing is requested from another site',
    (way) => expect(shown[way]).toEqual({ ran: false, outside: [] }),
  );

  it('an HTML parser reads the sprite as an XML parser does', () => expect(shown.disagreement).toBe(''));
});
