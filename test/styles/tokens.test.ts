import { execFile } from 'node:child_process';
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readTokens } from '../../scripts/tokens.mjs';
import { contrast } from './contrast.ts';

const exec = promisify(execFile);
const json = async (path: string) => JSON.parse(await readFile(path, 'utf8'));
const source = await json('src/styles/tokens.json');
const themes: [string, object][] = [
  ['no theme', {}],
  ['contrast', await json('src/styles/themes/contrast.json')],
  ['newspaper', await json('src/styles/themes/newspaper.json')],
];

describe.each(themes)('contrasts: %s', (name, theme) => {
  const tokens = new Map(readTokens(source, theme).map((token) => [token.path, token]));
  const ratio = (one: string, other: string, mode: 'light' | 'dark') =>
    contrast(tokens.get(`color.${one}`)![mode], tokens.get(`color.${other}`)![mode]);
  const high = name === 'contrast';

  it.each(['light', 'dark'] as const)('%s: text, fillings, edges and focus', (mode) => {
    const text = high ? 7 : 4.5;
    for (const ground of ['surface', 'raised']) {
      for (const colour of ['text', 'muted', 'accent', 'danger', 'success'])
        expect(ratio(colour, ground, mode), `${colour} on ${ground}`).toBeGreaterThanOrEqual(text);
      for (const colour of ['edge', 'focus', ...(high ? ['line'] : [])])
        expect(ratio(colour, ground, mode), `${colour} on ${ground}`).toBeGreaterThanOrEqual(high ? 4.5 : 3);
    }
    for (const filling of ['accent', 'danger', 'success'])
      expect(ratio('on-accent', filling, mode), `on-accent on ${filling}`).toBeGreaterThanOrEqual(text);
    // Two fillings side by side, the main button's and a destructive one's, differ in lightness and not by hue alone.
    expect(ratio('text', 'danger', mode), 'text beside danger').toBeGreaterThanOrEqual(1.5);
  });
});

// So that no colour, size or font changes unnoticed: the change is a line in `values/`, to be seen in review. After an
// intended change: npx vitest run --project node test/styles/tokens.test.ts -u
it.each(themes)('%s: every token has the value of the list', async (name, theme) => {
  const lines = readTokens(source, theme).map(
    ({ name, css }: { name: string; css: string }) => `${name}: ${css}`,
  );
  await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot(`values/${name.replaceAll(' ', '-')}.txt`);
});

describe('refusals', () => {
  const rgb = (hex: string, ...components: number[]) => ({ colorSpace: 'srgb', components, hex });
  const black = rgb('#000000', 0, 0, 0);
  const color = (rest: object) => ({ a: { $type: 'color', $value: black, $description: 'a', ...rest } });
  const dark = (value: unknown) => ({ $extensions: { mode: { dark: value } } });

  it.each<[string, object, string]>([
    ['an unknown type', color({ $type: 'colour' }), 'a: unknown $type "colour"; known are color, dimension,'],
    ['no type', { a: { $value: 1, $description: 'a' } }, 'a: has no $type, nor has its group'],
    ['a missing dark value', color({}), 'a: has no dark value ($extensions.mode.dark)'],
    [
      'a hex that is another colour',
      color(dark(rgb('#ffffff', 0, 0, 0))),
      'a: bad $value; a color is {"colorSpace"',
    ],
    [
      'a colour as text',
      color({ $value: '#000', ...dark(black) }),
      'a: bad $value; a color is {"colorSpace"',
    ],
    ['a reference to nothing', color({ $value: '{b.c}' }), 'a: refers to {b.c}, which does not exist'],
    ['a dark reference to nothing', color(dark('{b}')), 'a: refers to {b}, which does not exist'],
    ['a reference to itself', color({ $value: '{a}' }), 'a: refers to itself (a → a)'],
    [
      'a reference to another type',
      { ...color({ $value: '{n}' }), n: { $type: 'number', $value: 1, $description: 'n' } },
      'a: is a color, but refers to a number',
    ],
    ['no description', color({ $description: undefined, ...dark(black) }), 'a: has no $description'],
    [
      'a unit that the format does not know',
      { d: { $type: 'dimension', $value: { value: 1, unit: 'em' }, $description: 'd' } },
      'd: bad $value; a dimension is',
    ],
    [
      'a dimension as text',
      { d: { $type: 'dimension', $value: '1rem', $description: 'd' } },
      'd: bad $value; a dimension is',
    ],
    [
      'a font that would leave its place',
      { f: { $type: 'fontFamily', $value: ["x'; } * { color: red"], $description: 'f' } },
      'f: bad $value; a fontFamily is',
    ],
    [
      'a name that CSS would split',
      { 'a b': { $type: 'number', $value: 1, $description: 'x' } },
      'a b: a name is made of a-z',
    ],
    ['neither a token nor a group', { a: 1 }, 'a: is neither a token nor a group'],
  ])('%s', (_, tree, message) => expect(() => readTokens(tree)).toThrow(message));

  it('a theme with a token that the source lacks, or with one mode only', () => {
    const base = color(dark(black));
    expect(() => readTokens(base, { b: { $value: black } })).toThrow('b: is not in tokens.json');
    expect(() => readTokens(base, { a: { $value: black } })).toThrow('a: has no dark value');
  });
});

describe('values', () => {
  const css = (tree: object, theme?: object) =>
    Object.fromEntries(readTokens(tree, theme).map((token) => [token.name, token.css]));

  it('types come from groups, references are resolved in both modes, a theme replaces values', () => {
    const grey = (value: number) => ({ colorSpace: 'srgb', components: [value, value, value] });
    const tree = {
      color: {
        $type: 'color',
        ink: { $value: grey(0), $extensions: { mode: { dark: grey(1) } }, $description: 'x' },
        edge: { $value: '{color.ink}', $description: 'x' },
      },
      font: { $type: 'fontFamily', text: { $value: ['Noto Serif', 'serif'], $description: 'x' } },
      icon: { size: { $type: 'number', $value: 1, $extensions: { unit: 'em' }, $description: 'x' } },
    };
    expect(css(tree)).toEqual({
      '--lede-color-ink': 'light-dark(#000000, #ffffff)',
      '--lede-color-edge': 'light-dark(#000000, #ffffff)',
      '--lede-font-text': "'Noto Serif', serif",
      '--lede-icon-size': '1em',
    });
    const theme = {
      color: { ink: { $value: grey(0.2), $extensions: { mode: { dark: grey(0.2) } } } },
      icon: { size: { $value: 2 } },
    };
    expect(css(tree, theme)).toMatchObject({ '--lede-color-edge': '#333333', '--lede-icon-size': '2em' });
  });

  it('are the fallbacks wherever a style sheet uses a public property directly', async () => {
    const known = new Map(Object.entries(css(source)));
    for (const file of await readdir('src/components', { recursive: true })) {
      if (!/\.(ts|css)$/.test(file)) continue;
      const text = await readFile(join('src/components', file), 'utf8');
      for (const [, name, fallback] of text.matchAll(/var\((--lede-[\w-]+), ([^()]+)\)/g))
        if (known.has(name!)) expect(fallback, `${name} in ${file}`).toBe(known.get(name!));
      for (const [, name, said] of text.matchAll(/@cssprop \[(--lede-[\w-]+)=([^\]]+)\]/g))
        if (known.has(name!)) expect(said, `${name} in ${file}`).toBe(known.get(name!));
    }
  });
});

it('each element includes the tokens that its style sheets use', async () => {
  const module: Record<string, unknown> = await import(resolve('dist/index.js'));
  const classes = Object.entries(module).filter(([name]) => /^Lede[A-Z]/.test(name)) as [string, any][];
  expect(classes.length).toBeGreaterThan(10);
  const sheets = await Promise.all(
    ['tokens', 'state-tokens'].map((name) => readFile(`src/generated/${name}.ts`, 'utf8')),
  );
  const privateNames = sheets.flatMap((text) =>
    [...text.matchAll(/^ +(--_[\w-]+):/gm)].map((match) => match[1]!),
  );
  for (const [name, element] of classes) {
    element.finalize();
    const text: string = element.elementStyles.map(String).join('');
    for (const token of privateNames)
      if (text.includes(`var(${token})`)) expect(text, `${token} in ${name}`).toContain(`${token}:`);
  }
});

describe('build', () => {
  let folder = '';
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'lede-tokens-'));
    await cp('src/styles', join(folder, 'src/styles'), { recursive: true });
  });
  afterAll(() => rm(folder, { recursive: true }));
  const build = () => exec(process.execPath, [resolve('scripts/build-tokens.mjs')], { cwd: folder });

  it('writes the tokens of elements, tokens.json and a style sheet for each theme', async () => {
    await build();
    const text = (file: string) => readFile(join(folder, file), 'utf8');
    expect(await text('src/generated/tokens.ts')).toContain(
      '--_text: var(--lede-color-text, light-dark(#191817, #f3f0ea));',
    );
    expect(await text('src/generated/state-tokens.ts')).toContain('--_danger: var(--lede-color-danger,');
    expect(await json(join(folder, 'dist/tokens.json'))).toEqual(source);
    for (const name of ['contrast', 'newspaper'])
      expect(await text(`dist/themes/${name}.css`)).toContain(`[data-lede-theme='${name}']`);
  });

  it('fails with one line that names file and token', async () => {
    await writeFile(
      join(folder, 'src/styles/themes/newspaper.json'),
      '{ "color": { "ink": { "$value": "{color.text}" } } }',
    );
    await expect(build()).rejects.toMatchObject({
      code: 1,
      stderr: 'src/styles/themes/newspaper.json: color.ink: is not in tokens.json\n',
    });
    await writeFile(join(folder, 'src/styles/tokens.json'), '{\n  "color": {\n}');
    await expect(build()).rejects.toMatchObject({
      stderr: expect.stringMatching(/^src\/styles\/tokens\.json: [^\n]+\n$/),
    });
  });
});
