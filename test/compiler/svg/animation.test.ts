// What `allow: ['animation']` keeps, and what it does not.
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { compile, type Compiled } from '../../../dist/compiler/index.js';
import { icon } from '../icon.ts';
import { compileFiles, temporary } from '../compile-files.ts';
import { launch, site } from '../../pages/site.ts';
import { animations } from './hostile/animation.ts';
import { show, type Shown } from './hostile/show.ts';

const allow = ['animation'] as const;
const slug = (name: string) => name.toLowerCase().replace(/[^a-z0-9]+/g, '-');

let folder: string;
let allowed: Compiled;
let refused: Compiled;
let sanitized: Compiled;
let shown: Shown;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lede-animation-'));
  for (const [name, svg] of animations) await writeFile(join(folder, `${slug(name)}.svg`), svg);
  refused = await compile({ from: folder });
  allowed = await compile({ from: folder, allow });
  sanitized = await compile({ from: folder, allow, sanitize: true });
  shown = await show(sanitized, animations);
}, 300_000);
afterAll(() => rm(folder, { recursive: true }));

/** Markup that no icon needs, moving or not. */
const FORBIDDEN = [
  /<(?!\/?(?:svg|g|symbol|use|path|circle|animate|animateTransform|animateMotion|mpath|set|style)[\s/>])/,
  /\s(?:on\w+|style|class|xlink:\w+)\s*=/i,
  /attributeName="(?:on\w+|\w*:?href|style|class|id|filter)"/i,
  /(?:href\s*=|url\()\s*["']?[^"'\s#]/i,
  /(?:vbscript|data|https?):(?!\/\/www\.w3\.org\/2000\/svg")/i,
  /<[!?]|\\|@import|@font-face|var\(|body|\*/i,
];

describe('icons that move', () => {
  it.each(animations)('%s', (name, _, expected) => {
    const error = allowed.refused.find(({ file }) => file.endsWith(`/${slug(name)}.svg`));
    expect(allowed.icons.some((each) => each.name === slug(name))).toBe(!error);
    if (expected) expect(error?.message).toBeUndefined();
    else expect(error?.message).toMatch(/\.svg:\d+:\d+: \S/);
  });

  it('are refused, with where and why, when something in them is hostile', async () => {
    const messages = allowed.refused
      .map(({ message }) => message.replace(/^.*?([\w-]+\.svg:\d)/, '$1'))
      .toSorted();
    await expect(`${messages.join('\n')}\n`).toMatchFileSnapshot('hostile/refused-animation.txt');
  });

  it('are refused without the option', () => expect(refused.icons).toEqual([]));

  it.each([
    ['as they are', () => allowed],
    ['sanitized', () => sanitized],
  ])('hold only drawings and their animation, %s', (_, compiled) => {
    const { icons, files } = compiled();
    const texts = ['sprite.svg', ...icons.map(({ name }) => `icons/${name}.svg`)].map((path) =>
      files.get(path)!,
    );
    expect(
      texts.flatMap((text) => FORBIDDEN.map((pattern) => pattern.exec(text)?.[0])).filter(Boolean),
    ).toEqual([]);
  });

  it.each(['inline', 'inner', 'use', 'img', 'direct'] as const)(
    'run nothing and ask no other site, %s',
    (way) => expect(shown[way]).toEqual({ ran: false, outside: [] }),
  );

  it('are read by an HTML parser as by an XML parser', () => expect(shown.disagreement).toBe(''));

  it('are not compared, and say so', () => {
    for (const { notes } of allowed.icons)
      expect(notes).toContainEqual({
        kind: 'compared',
        what: expect.arrayContaining(['animation']) as string[],
      });
  });
});

const SPINNER = `<style>.a{animation:turn 1s linear infinite;transform-origin:center}.b{animation-delay:-.5s}@keyframes turn{from{opacity:.5}to{transform:rotate(1turn)}}@media (prefers-reduced-motion: reduce){.a{animation:none}}</style><path class="a" d="M2 2h9v9z"/><path class="a b" d="M13 13h9v9z"/>`;
const DOTS =
  '<circle cx="4" cy="12" r="3"><animate id="a" attributeName="r" begin="0;b.end-0.25s" dur="1s" values="3;1"/></circle><circle cx="12" cy="12" r="3"><animate id="b" attributeName="r" begin="a.end" dur="1s" values="3;1"/></circle>';

describe('animation', () => {
  it('of style sheets becomes one sheet by ids of the icon', async () => {
    const files = await compileFiles({ '90-ring.svg': icon(SPINNER) }, { allow });
    expect(files.get('icons/90-ring.svg')).toMatchInlineSnapshot(`
      "<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24"><style>#_90_ring_0{animation:_90_ring_2 1s linear infinite;transform-origin:center}#_90_ring_1{animation:_90_ring_2 1s linear infinite;transform-origin:center;animation-delay:-.5s}@media(prefers-reduced-motion:reduce){#_90_ring_0,#_90_ring_1{animation:none}}@keyframes _90_ring_2{from{opacity:.5}to{transform:rotate(1turn)}}</style><path id="_90_ring_0" d="M2 2h9v9z"/><path id="_90_ring_1" d="M13 13h9v9z"/></svg>
      "
    `);
  });

  it('of SMIL keeps its times, with ids of the icon that SMIL can read', async () => {
    const files = await compileFiles({ 'dots-3.svg': icon(DOTS) }, { allow });
    expect(files.get('icons/dots-3.svg')).toMatchInlineSnapshot(`
      "<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24"><circle cx="4" cy="12" r="3"><animate id="_dots_3_0" attributeName="r" begin="0;_dots_3_1.end-0.25s" dur="1s" values="3;1"/></circle><circle cx="12" cy="12" r="3"><animate id="_dots_3_1" attributeName="r" begin="_dots_3_0.end" dur="1s" values="3;1"/></circle></svg>
      "
    `);
  });

  it('of the whole icon moves a group in it, about its middle', async () => {
    const turning = icon(
      '<style>@keyframes turn{to{transform:rotate(1turn)}}</style><path d="M2 2h9v9z"/>',
      'viewBox="0 0 24 24" style="animation:turn 1s infinite"',
    );
    const files = await compileFiles({ 'a.svg': turning }, { allow });
    expect(files.get('icons/a.svg')).toMatchInlineSnapshot(`
      "<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24"><style>#_a_0{animation:_a_1 1s infinite;transform-origin:center}@keyframes _a_1{to{transform:rotate(1turn)}}</style><g id="_a_0"><path d="M2 2h9v9z"/></g></svg>
      "
    `);
  });

  it.each([
    ['in its style', 'style="animation:turn 1s infinite;transform-origin:0 24px"'],
    ['in an attribute', 'transform-origin="0 24px" style="animation:turn 1s infinite"'],
  ])('of the whole icon about another point keeps it: %s', async (_, attributes) => {
    const style = '<style>@keyframes turn{to{transform:rotate(1turn)}}</style>';
    const turning = icon(`${style}<path d="M2 2h9v9z"/>`, `viewBox="0 0 24 24" ${attributes}`);
    const text = (await compileFiles({ 'a.svg': turning }, { allow })).get('icons/a.svg');
    expect(text!.match(/transform-origin:[^;}]*/g)).toEqual(['transform-origin:0 24px']);
  });

  it('goes together with svgo plugins, colours and a canvas', async () => {
    const options = { allow, currentColor: true, canvas: 32, svgo: { plugins: ['sortAttrs'] } } as const;
    const from = await mkdtemp(join(temporary.folder, 'in-'));
    await writeFile(join(from, 'a.svg'), icon(SPINNER));
    await writeFile(join(from, 'b.svg'), icon(DOTS));
    const { icons, refused } = await compile({ from, ...options });
    expect(refused).toEqual([]);
    expect(icons.map(({ viewBox }) => viewBox)).toEqual(['0 0 32 32', '0 0 32 32']);
  });

  it('runs in a page that inlines the sprite, each icon’s own', async () => {
    const files = await compileFiles(
      { 'a-b.svg': icon(SPINNER), 'c.svg': icon(SPINNER), 'd.svg': icon(DOTS) },
      { allow },
    );
    const [web, browser] = await Promise.all([site(), launch()]);
    const shape = (name: string) => files.get(`icons/${name}.svg`)!;
    web.pages.set(
      '/page.html',
      `<!doctype html>${shape('a-b')}${shape('c')}${shape('d')}<p class="a">text</p>`,
    );
    const page = await browser.newPage();
    await page.goto(`${web.url}/page.html`);
    expect(
      await page.evaluate('document.getAnimations().map(({ effect }) => effect.target.localName)'),
    ).toEqual(Array.from({ length: 4 }, () => 'path'));
    const radius = await page.evaluate(`(() => {
      const svg = document.querySelectorAll('svg')[2];
      svg.pauseAnimations();
      svg.setCurrentTime(1.5);
      return [...svg.querySelectorAll('circle')].map((circle) => circle.r.animVal.value);
    })()`);
    // The first has ended, the second is halfway.
    expect(radius).toEqual([3, expect.closeTo(2, 1)]);
    await page.emulateMedia({ reducedMotion: 'reduce' });
    expect(await page.evaluate('document.getAnimations().length')).toBe(0);
    await web.close();
  });
});
