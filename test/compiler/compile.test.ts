import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { compile } from '../../dist/compiler/index.js';

const LINE =
  'fill="none" stroke="currentColor" stroke-width="var(--lede-icon-stroke, 2)" stroke-linecap="round" stroke-linejoin="round"';
const icon = (inside: string, root = LINE) =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" ${root}>${inside}</svg>`;

let folder: string;
beforeEach(async () => void (folder = await mkdtemp(join(tmpdir(), 'lede-icons-'))));
afterEach(() => rm(folder, { recursive: true }));

/** Writes files into the folder, in the order given. */
async function put(files: Record<string, string>) {
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
}
const compileAll = async () => [...(await compile({ from: folder, glyphs: true })).files];

describe('compile', () => {
  it('makes a symbol with id, viewBox and paint for each icon, without title and size', async () => {
    await put({
      'v-play.svg': icon('<title>Play</title><path d="M4 4h16"/>', `${LINE} width="24" height="24"`),
    });
    const { files: assets } = await compile({ from: folder });
    const sprite = assets.get('sprite.svg')!;
    expect(sprite).toContain('id="icon-v-play"');
    expect(sprite).toContain('viewBox="0 0 24 24"');
    expect(sprite).toContain('stroke="currentColor"');
    expect(sprite).toContain('stroke-width="var(--lede-icon-stroke, 2)"');
    expect(sprite).not.toMatch(/title|<symbol[^>]*(?:xmlns| width=| height=)|xlink/);
  });

  it('accepts another prefix', async () => {
    await put({ 'a.svg': icon('<path d="M4 4h16"/>') });
    const { files: assets } = await compile({ from: folder, prefix: 'my-' });
    expect(assets.get('sprite.svg')).toContain('id="my-a"');
  });

  it('gives the same bytes, whatever the order on disk', async () => {
    const files = {
      'b.svg': icon('<path d="M4 4h16"/>'),
      'a.svg': icon('<path d="M4 8h16"/>'),
      'a-b.svg': icon('<path d="M4 9h16"/>'),
    };
    await put(files);
    const first = await compileAll();
    await rm(folder, { recursive: true });
    folder = await mkdtemp(join(tmpdir(), 'lede-icons-'));
    await put(Object.fromEntries(Object.entries(files).toReversed()));
    expect(await compileAll()).toEqual(first);
  });

  it('gives ids inside an icon a form that no other icon or symbol has', async () => {
    const shape =
      '<linearGradient id="icon-b"><stop stop-color="red"/></linearGradient><path fill="url(#icon-b)" d="M4 4h16v9z"/>';
    await put({ 'a.svg': icon(shape), 'b.svg': icon(shape) });
    const { files: assets } = await compile({ from: folder });
    const ids = [...assets.get('sprite.svg')!.matchAll(/id="([^"]+)"/g)].map((match) => match[1]);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toHaveLength(4);
  });

  it('writes single files whose custom properties are resolved', async () => {
    await put({ 'a.svg': icon('<path d="M4 4h16"/>') });
    const { files: assets } = await compile({ from: folder });
    expect(assets.get('icons/a.svg')).toContain('stroke-width="2"');
  });

  it('writes line, solid, filled and multi-coloured icons as glyphs; others are only in the sprite', async () => {
    await put({
      'line.svg': icon('<path d="M4 4h16"/>'),
      'solid.svg': icon('<path d="M4 4h16v9z"/>', LINE.replace('none', 'currentColor')),
      'mark.svg': icon('<path d="M4 4h16v9z"/>', 'fill="currentColor" fill-rule="evenodd"'),
      'flag.svg': icon('<path fill="#f00" d="M0 0h9v9z"/><path fill="#00f" d="M9 9h9v9z"/>', ''),
      'shade.svg': icon(
        '<linearGradient id="a"><stop stop-color="red"/></linearGradient><path fill="url(#a)" d="M4 4h16v9z"/>',
        '',
      ),
      'icons.json': '{"line": {"flip": true, "aliases": ["rule"]}}',
    });
    const { files: modules } = await compile({ from: folder, glyphs: true });
    const glyph = (name: string) =>
      JSON.parse(/= (\{.*\}) as const/.exec(modules.get(`glyphs/${name}.ts`)!)![1]!);
    expect(glyph('line')).toEqual({ name: 'line', paint: 'line', d: 'M4 4h16', flip: true });
    expect(glyph('solid')).toMatchObject({ paint: 'solid' });
    expect(glyph('mark').paint).toBeUndefined();
    expect(glyph('flag').layers).toHaveLength(2);
    expect(modules.has('glyphs/shade.ts')).toBe(false);
    expect(modules.get('glyphs/names.ts')).toContain("'rule': 'line'");
    expect(modules.get('glyphs/names.ts')).toContain("flips: readonly IconName[] = ['line']");
  });

  it.each<[string, Record<string, string>, string | RegExp]>([
    ['a folder without icons', { 'readme.txt': 'x' }, 'no .svg file'],
    [
      'metadata that is not JSON',
      { 'x.svg': icon('<path d="M4 4h9"/>'), 'icons.json': '{' },
      /icons\.json.*not valid JSON/,
    ],
    [
      'an entry without a file',
      { 'x.svg': icon('<path d="M4 4h9"/>'), 'icons.json': '{"y": {}}' },
      '"y" has an entry but no y.svg',
    ],
    [
      'an alias that is already taken',
      {
        'x.svg': icon('<path d="M4 4h9"/>'),
        'y.svg': icon('<path d="M4 4h9"/>'),
        'icons.json': '{"x": {"aliases": ["y"]}}',
      },
      'already means "y"',
    ],
    [
      'an alias that is not a valid name',
      { 'x.svg': icon('<path d="M4 4h9"/>'), 'icons.json': '{"x": {"aliases": ["__proto__"]}}' },
      'is not a valid icon name',
    ],
  ])('throws for %s, with the file in the message', async (_, files, message) => {
    await put(files);
    await expect(compile({ from: folder })).rejects.toThrow(message);
  });

  it.each<[string, Record<string, string>, RegExp]>([
    [
      'a name without letters',
      { '!.svg': icon('<path d="M4 4h9"/>') },
      /"!\.svg" has no letter or digit to make a name of/,
    ],
    ['a hostile icon', { 'x.svg': icon('<script/>') }, /x\.svg:1:\d+: <script> has no place/],
    [
      'an icon that draws nothing',
      { 'x.svg': icon('<path d="M0 0" display="none"/>') },
      /x\.svg:1:1: it draws nothing/,
    ],
    [
      'one of two files with equal names',
      { 'x y.svg': icon('<path d="M4 4h9"/>'), 'X_y.svg': icon('<path d="M4 4h9"/>') },
      /its name "x-y" is already taken by /,
    ],
  ])('refuses %s with a reason, and builds the rest', async (_, files, message) => {
    await put({ 'good.svg': icon('<path d="M4 4h16"/>'), ...files });
    const { icons, refused, files: outputs } = await compile({ from: folder });
    expect(refused.map((error) => error.message)).toEqual([expect.stringMatching(message)]);
    expect(icons.map(({ name }) => name)).toContain('good');
    expect(outputs.get('sprite.svg')).toContain('id="icon-good"');
  });
});
