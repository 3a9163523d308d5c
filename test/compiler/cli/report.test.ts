import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parseCommand, type GivenArgs } from '../../../dist/compiler/cli/args.js';
import type { BuildResult } from '../../../dist/compiler/cli/build-result.js';
import { difference } from '../../../dist/compiler/cli/diff.js';
import { CliError } from '../../../dist/compiler/cli/io.js';
import { openOutputState } from '../../../dist/compiler/cli/output-state.js';
import { cacheFolder, checkPaths, guardSources } from '../../../dist/compiler/cli/paths.js';
import { report, reportFailure, reportIcons, reportLine } from '../../../dist/compiler/cli/report.js';
import { spriteSizes } from '../../../dist/compiler/cli/sizes.js';
import { iconTable, percentChange } from '../../../dist/compiler/cli/table.js';
import { fingerprint } from '../../../dist/compiler/hash.js';
import { IconError, type Icon } from '../../../dist/compiler/index.js';

const iconOf = (name: string, before: number, after: number, stripped: string[] = []) =>
  ({
    name,
    id: `icon-${name}`,
    file: `svg/${name}.svg`,
    before,
    after,
    stripped,
    notes: [],
  }) as unknown as Icon;
const result = (more: Partial<BuildResult> = {}): BuildResult => ({
  icons: [iconOf('a', 1000, 500), iconOf('b', 2000, 250)],
  refused: [],
  files: ['sprite.svg', 'icons.json'],
  sizes: { raw: 1234, gzip: 56, brotli: 7 },
  changes: [],
  cached: undefined,
  seconds: 0.06,
  ...more,
});
const changed = { path: 'x', kind: 'changed' as const };
const missing = { path: 'y', kind: 'missing' as const };
const extra = { path: 'z', kind: 'extra' as const };

/** The arguments of a build without a configuration. */
function argsOf(argv: string[]): Parameters<typeof report>[1] {
  const { given, config: _, ...run } = parseCommand(argv) as GivenArgs;
  const { from = '', out = '', allowRefused = false, cache = true, ...compile } = given;
  return { from, out, allowRefused, cache, compile, ...run };
}

/** What a function prints. */
function printed(
  run: (io: Parameters<typeof report>[2], args: Parameters<typeof report>[1]) => unknown,
  options = '',
  env = {},
) {
  const out = { stdout: '', stderr: '' };
  const stream = (name: keyof typeof out) => ({ write: (text: string) => void (out[name] += text) });
  const args = argsOf(['build', 'svg', '--out', 'out', ...options.split(' ').filter(Boolean)]);
  run({ stdout: stream('stdout'), stderr: stream('stderr'), env }, args);
  return out;
}
const summary = (more: Partial<BuildResult>, options = '') =>
  printed((io, args) => report(result(more), args, io), options)
    .stdout.split('\n\n')
    .at(-1)!
    .trimEnd()
    .split('\n');

describe('the summary', () => {
  it.each<[string, Partial<BuildResult>, string, string[]]>([
    [
      'what was written',
      { changes: [changed, missing, extra] },
      '',
      [
        '2 icons: 3,000 B → 750 B (-75%)',
        'sprite: 1,234 B, gzip 56 B, brotli 7 B',
        '2 files in out, 2 written, 1 removed (0.1 s)',
      ],
    ],
    [
      'one icon, one file, and that nothing changed',
      { icons: [iconOf('a', 10, 10)], files: ['sprite.svg'], sizes: undefined },
      '',
      ['1 icon: 10 B → 10 B (0%)', '1 file in out, no change (0.1 s)'],
    ],
    [
      'refused icons, thousands, and how many came from the cache',
      {
        refused: [new IconError('a', 'b'), new IconError('c', 'd')],
        sizes: undefined,
        cached: 1234,
        seconds: 12.34,
      },
      '',
      [
        '2 icons, 2 refused: 3,000 B → 750 B (-75%)',
        '2 files in out, no change (12.3 s, 1,234 from the cache)',
      ],
    ],
    [
      'that nothing came from the cache',
      { sizes: undefined, cached: 0 },
      '',
      ['2 icons: 3,000 B → 750 B (-75%)', '2 files in out, no change (0.1 s, 0 from the cache)'],
    ],
    [
      'that nothing is left to build',
      { icons: [], files: [], sizes: undefined, refused: [new IconError('a', 'b')] },
      '',
      ['0 icons, 1 refused: nothing left to build, out is unchanged'],
    ],
    [
      'with --check that all is up to date',
      { sizes: undefined },
      '--check',
      ['2 icons: 3,000 B → 750 B (-75%)', 'up to date: out (2 files, 0.1 s)'],
    ],
    [
      'with --check one difference',
      { sizes: undefined, changes: [changed] },
      '--check',
      ['changed  x', '2 icons: 3,000 B → 750 B (-75%)', '1 difference in out (2 files, 0.1 s)'],
    ],
    [
      'with --check each difference',
      { sizes: undefined, changes: [changed, missing, extra], files: ['a'] },
      '--check',
      [
        'changed  x',
        'missing  y',
        'extra    z',
        '2 icons: 3,000 B → 750 B (-75%)',
        '3 differences in out (1 file, 0.1 s)',
      ],
    ],
  ])('tells %s', (_, more, options, expected) => expect(summary(more, options)).toEqual(expected));

  it('of a build of --watch is one line', () => {
    const time = new Date(2026, 0, 2, 3, 4, 5);
    expect(reportLine(result(), time)).toBe('03:04:05  2 icons: no change (0.1 s)');
    expect(
      reportLine(result({ changes: [changed, extra, extra], refused: [new IconError('a', 'b')] }), time),
    ).toBe('03:04:05  2 icons, 1 refused: 1 written, 2 removed (0.1 s)');
  });
});

describe('the report', () => {
  const faulty = result({
    icons: [iconOf('a', 1, 1, ['svg/a.svg:1:2: <x> has no place', 'the width'])],
    refused: [new IconError('svg/b\x1b.svg', 'why', 3, 4)],
  });

  it('tells refused icons and what was stripped, each with its file once', () => {
    expect(printed((io, args) => reportIcons(faulty, args, io)).stderr).toBe(
      'refused  svg/b .svg:3:4: why\nstripped svg/a.svg:1:2: <x> has no place\nstripped svg/a.svg: the width\n',
    );
    expect(printed((io, args) => reportIcons(faulty, args, io), '--quiet').stderr).toBe(
      'refused  svg/b .svg:3:4: why\n',
    );
    const coloured = printed((io, args) => reportIcons(faulty, args, io), '', { FORCE_COLOR: '1' }).stderr;
    expect(coloured.startsWith('\x1b[31mrefused\x1b[39m  svg/b')).toBe(true);
    expect(coloured).toContain('\n\x1b[33mstripped\x1b[39m svg/a');
  });

  it('tells notes in one line for each kind, with what they concern and the first file', () => {
    const noted = (name: string, ...what: string[]) => ({
      ...iconOf(name, 1, 1),
      notes: [{ kind: 'attribute' as const, what }],
    });
    const link = { kind: 'link' as const, what: ['https://a.example/\x1b'] };
    const icons = [noted('a', 't', 'p-id'), noted('b', 't', 'k1', 'k2', 'k3', 'k4'), iconOf('c', 1, 1)];
    icons[0]!.notes.push(link as never);
    const result = { ...faulty, refused: [], icons };
    expect(printed((io, args) => reportIcons(result, args, io)).stderr).toBe(
      'noted    unknown attributes left out: t, p-id, k1, k2, k3 … (2 icons, first svg/a.svg)\n' +
        'noted    links left out, their drawing kept: https://a.example/  (svg/a.svg)\n',
    );
    expect(printed((io, args) => reportIcons(result, args, io), '--quiet').stderr).toBe('');
  });

  it('prints nothing on stdout with --quiet, and JSON with --json all the same', () => {
    expect(printed((io, args) => report(faulty, args, io), '--quiet').stdout).toBe('');
    expect(printed((io, args) => report(faulty, args, io), '--quiet --json').stdout).toMatch(
      /^\{\n  "icons"/,
    );
  });

  it('as JSON has every part', () => {
    const json = (more: Partial<BuildResult>, options: string) =>
      printed((io, args) => report({ ...faulty, ...more }, args, io), `--json ${options}`).stdout;
    expect(JSON.parse(json({}, ''))).toEqual({
      icons: [
        {
          name: 'a',
          id: 'icon-a',
          file: 'svg/a.svg',
          before: 1,
          after: 1,
          stripped: faulty.icons[0]!.stripped,
          notes: [],
        },
      ],
      refused: [{ file: 'svg/b\x1b.svg', line: 3, column: 4, reason: 'why' }],
      files: ['sprite.svg', 'icons.json'],
      sizes: { raw: 1234, gzip: 56, brotli: 7 },
      seconds: 0.06,
    });
    expect(JSON.parse(json({ sizes: undefined, cached: 0, changes: [extra] }, '--check'))).toMatchObject({
      sizes: null,
      cached: 0,
      changed: [extra],
    });
    expect(json({ changes: [extra] }, '')).not.toContain('changed');
    expect(json({}, '').split('\n').length).toBeGreaterThan(10);
    expect(json({}, '--watch').split('\n')).toHaveLength(2);
  });

  it('of a failure is one line, and a document of the same form with --json', () => {
    const fail = (options: string, env = {}) =>
      printed((io, args) => expect(reportFailure(new CliError('no\tway'), args, io)).toBe(2), options, env);
    expect(fail('')).toEqual({ stdout: '', stderr: 'lede: no\\u{9}way\n' });
    expect(fail('', { FORCE_COLOR: '1' }).stderr).toBe('\x1b[31mlede\x1b[39m: no\\u{9}way\n');
    const { stdout } = fail('--json');
    expect(JSON.parse(stdout)).toEqual({ icons: [], refused: [], files: [], sizes: null, error: 'no\tway' });
    expect(stdout.split('\n').length).toBeGreaterThan(3);
    expect(fail('--json --watch').stdout.split('\n')).toHaveLength(2);
  });

  it('passes on an error that is a bug', () => {
    const bug = new Error('bug');
    expect(() => printed((io, args) => reportFailure(bug, args, io))).toThrow(bug);
  });
});

describe('the table', () => {
  const plain = (text: string) => text;
  const mark = (name: string) => (text: string) => `<${name}:${text}>`;
  const names = (count: number, verbose = false) =>
    iconTable(
      Array.from({ length: count }, (_, i) => iconOf(`i${i}`, 1000 + i, 10)),
      verbose,
      { bold: plain, dim: plain, green: plain, yellow: plain, red: plain },
    ).split('\n');

  it('lists up to 60 icons, of more the 20 that shrank most, and all with --verbose', () => {
    expect(names(60)).toHaveLength(61);
    expect(names(61)).toHaveLength(22);
    expect(names(61)[1]).toMatch(/^i60 /);
    expect(names(61).at(-1)).toBe('… and 41 more (--verbose lists all)');
    expect(names(1234).at(-1)).toBe('… and 1,214 more (--verbose lists all)');
    expect(names(61, true)).toHaveLength(62);
  });

  it('aligns names to the left and numbers to the right, and marks what grew', () => {
    const icons = [iconOf('long-name', 12_345, 1), iconOf('a', 100, 103), iconOf('b', 1000, 1001)];
    const colours = { bold: mark('b'), dim: mark('d'), green: mark('g'), yellow: mark('y'), red: mark('r') };
    expect(iconTable(icons, false, colours).split('\n')).toEqual([
      '<b:icon       before  after      %>',
      'long-name  <d:12,345>      1  <g:-100%>',
      'a          <d:   100>    103  <y:  +3%>',
      'b          <d: 1,000>  1,001  <g:   0%>',
    ]);
  });

  it.each([
    [100, 58, '-42%'],
    [100, 103, '+3%'],
    [1000, 1001, '0%'],
    [1000, 996, '0%'],
    [1000, 1006, '+1%'],
    [100, 100, '0%'],
    [0, 5, '0%'],
    [3, 0, '-100%'],
  ])('from %d to %d bytes is %s', (before, after, expected) =>
    expect(percentChange(before, after)).toBe(expected),
  );
});

describe('the sizes', () => {
  it('are those of all symbol sprites together, plain and compressed as well as possible', async () => {
    const texts = ['<svg>a</svg>'.repeat(50), '<svg>é</svg>'.repeat(70)] as const;
    const files = new Map([
      ['sprite.svg', texts[0]],
      ['sprite.медиа.3f2a9c1b.svg', texts[1]],
      ['sprite.views.svg', 'x'],
      ['sprite.views.3f2a9c1b.svg', 'x'],
      ['icons/sprite.svg', 'x'],
      ['sprites.svg', 'x'],
      ['sprite.json', 'x'],
    ]);
    const sum = (size: (text: Buffer) => number) =>
      texts.reduce((all, text) => all + size(Buffer.from(text)), 0);
    // A group may be called so.
    expect(await spriteSizes(new Map([['sprite.views-group.svg', 'x']]))).toMatchObject({ raw: 1 });
    expect(await spriteSizes(files)).toEqual({
      raw: sum((text) => text.length),
      gzip: sum((text) => gzipSync(text, { level: 9 }).length),
      brotli: sum(
        (text) => brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length,
      ),
    });
    expect(
      await spriteSizes(
        new Map([
          ['sprite.views.svg', 'x'],
          ['icons.json', 'x'],
        ]),
      ),
    ).toBeUndefined();
  });
});

describe('the folders', () => {
  let folder: string;
  beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), 'lede-paths-'))));
  afterEach(() => rmSync(folder, { recursive: true }));
  const put = (path: string, text = '') => {
    mkdirSync(join(folder, path, '..'), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  const args = (more = {}) => ({
    ...argsOf(['build', join(folder, 'svg'), '--out', join(folder, 'out')]),
    ...more,
  });

  it('an output inside the input is skipped, and needs a list where it has icons', () => {
    put('svg/a.svg');
    const check = (out: string) => checkPaths({ from: join(folder, 'svg'), out: join(folder, out) });
    expect(check('out')).toEqual({ skip: [], inputsInOutput: [] });
    expect(check('svg/out').skip).toEqual([join(folder, 'svg/out'), join(folder, 'svg/out')]);
    put('svg/out/a.txt');
    expect(check('svg/out').skip).toHaveLength(2);
    put('svg/out/deep/a.SVG');
    expect(() => check('svg/out')).toThrow(
      'contains .svg files that lede did not write; choose another --out folder',
    );
    put('svg/out/.lede.json');
    expect(check('svg/out').skip).toHaveLength(2);
    put('other/a.svg');
    expect(check('other').skip).toEqual([]);
  });

  it('an output around the input may have no file of its name, in any case', () => {
    put('Deep/svg/a.svg');
    const paths = checkPaths({ from: join(folder, 'Deep/svg'), out: folder });
    expect(paths).toEqual({ skip: [], inputsInOutput: ['Deep/svg'] });
    for (const path of ['Deep/svg/a.svg', 'deep/SVG/b.svg'])
      expect(() => guardSources(paths, ['sprite.svg', path])).toThrow(
        `${path} would be written into the source folder; choose another --out folder`,
      );
    expect(() => guardSources(paths, ['deep/svg2/a.svg', 'svg/a.svg', 'deep/svg.css'])).not.toThrow();
    expect(() => guardSources({ skip: [], inputsInOutput: [] }, ['svg/a.svg'])).not.toThrow();
  });

  it('the cache without a project is in the user’s cache folder: XDG_CACHE_HOME, then LOCALAPPDATA', () => {
    const home = process.cwd();
    process.chdir(folder);
    try {
      const [xdg, local] = [join(folder, 'xdg'), join(folder, 'local')];
      expect(cacheFolder(args(), { XDG_CACHE_HOME: xdg, LOCALAPPDATA: local })).toMatch(
        /\/xdg\/lede\/[\w-]{12}$/,
      );
      expect(cacheFolder(args(), { LOCALAPPDATA: local })).toMatch(/\/local\/lede\/[\w-]{12}$/);
      expect(cacheFolder(args(), { XDG_CACHE_HOME: '', LOCALAPPDATA: local })).toMatch(/\/local\/lede\//);
      put('file');
      expect(cacheFolder(args(), { XDG_CACHE_HOME: join(folder, 'file') })).toBeUndefined();
      put('package.json', '{}');
      mkdirSync('deep/er', { recursive: true });
      process.chdir('deep/er');
      expect(cacheFolder(args(), { XDG_CACHE_HOME: xdg })).toMatch(
        /lede-paths-[^/]*\/node_modules\/\.cache\/lede\/[\w-]{12}$/,
      );
    } finally {
      process.chdir(home);
    }
  });

  it('the cache is another for each input and each option that affects an icon, and is not made by --check', () => {
    const env = { XDG_CACHE_HOME: join(folder, 'xdg') };
    const home = process.cwd();
    process.chdir(folder);
    try {
      const first = cacheFolder(args(), env);
      const { compile } = args();
      for (const more of [
        { from: 'other' },
        { compile: { ...compile, prefix: 'my-' } },
        { compile: { ...compile, sanitize: true } },
        { compile: { ...compile, render: false } },
        { compile: { ...compile, glyphs: true } },
      ]) {
        expect(cacheFolder(args({ ...more, check: true }), env)).toBeUndefined();
        expect(cacheFolder(args(more), env)).not.toBe(first);
        expect(cacheFolder(args({ ...more, check: true }), env)).toBe(cacheFolder(args(more), env));
      }
      for (const more of [
        { out: 'other' },
        { json: true },
        { compile: { ...compile, views: true, css: true } },
      ])
        expect(cacheFolder(args(more), env)).toBe(first);
      const js = { compile: { ...compile, glyphs: 'js' as const } };
      expect(cacheFolder(args(js), env)).toBe(
        cacheFolder(args({ compile: { ...compile, glyphs: true } }), env),
      );
    } finally {
      process.chdir(home);
    }
  });

  it('a difference is told once for each file, and its list in the output says what it is for', () => {
    put('out/same.txt', 'same');
    put('out/changed.txt', 'old');
    put('out/gone.txt', 'gone');
    put('out/edited.txt', 'edited');
    put(
      'out/.lede.json',
      JSON.stringify({
        files: { 'gone.txt': fingerprint('gone'), 'edited.txt': fingerprint('x'), 'lost.txt': '', '..': '' },
      }),
    );
    const out = join(folder, 'out');
    const files = new Map([
      ['same.txt', 'same'],
      ['changed.txt', 'new'],
      ['missing.txt', 'new'],
    ]);
    const { changes, write } = difference(out, files, new Map(), openOutputState(out, undefined));
    expect(changes).toEqual([
      { path: 'changed.txt', kind: 'changed' },
      { path: 'missing.txt', kind: 'missing' },
      { path: 'gone.txt', kind: 'extra' },
    ]);
    expect([...write.keys()]).toEqual(['changed.txt', 'missing.txt', '.lede.json']);
    const list = write.get('.lede.json')!.text;
    expect(JSON.parse(list)).toEqual({
      note: 'Written by lede build. The next build removes listed files that are unchanged and no longer made.',
      files: Object.fromEntries([...files].map(([path, text]) => [path, fingerprint(text)])),
    });
    expect(list.endsWith('}\n')).toBe(true);
  });
});
