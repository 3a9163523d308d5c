import { describe, expect, it } from 'vitest';
import { parseCommand } from '../../../dist/compiler/cli/args.js';
import type { LedeConfig } from '../../../dist/compiler/config/index.js';
import { asCliError, CliError, colours, escapeControls } from '../../../dist/compiler/cli/io.js';
import { BUILD_HELP, HELP } from '../../../dist/compiler/cli/help.js';

const parse = (args: string) => parseCommand(`build svg --out out ${args}`.split(' ').filter(Boolean));

describe('the arguments', () => {
  const none = {
    given: { from: ['svg'], out: 'out' },
    config: undefined,
    check: false,
    watch: false,
    json: false,
    quiet: false,
    verbose: false,
  };
  const withGiven = (more: object) => ({ ...none, given: { ...none.given, ...more } });

  it('give nothing that does not stand there: a configuration may', () => expect(parse('')).toEqual(none));

  it.each([
    ['--check', { check: true }],
    ['--watch', { watch: true }],
    ['--json', { json: true }],
    ['--quiet', { quiet: true }],
    ['--verbose', { verbose: true }],
    ['--config a.json', { config: 'a.json' }],
    ['--no-config', { config: false }],
    ['--explain a.svg', { explain: 'a.svg' }],
  ])('%s changes that alone', (args, expected) => expect(parse(args)).toEqual({ ...none, ...expected }));

  it.each<[args: string, options: LedeConfig]>([
    ['--no-cache', { cache: false }],
    ['--allow-refused', { allowRefused: true }],
    ['--sanitize', { sanitize: true }],
    ['--no-render', { render: false }],
    ['--no-sprite', { sprite: false }],
    ['--no-files', { files: false }],
    ['--no-manifest', { manifest: false }],
    ['--views', { views: true }],
    ['--types', { types: true }],
    ['--preview', { preview: true }],
    ['--hash', { hash: true }],
    ['--split', { split: true }],
    ['--css', { css: true }],
    ['--css=files', { css: true }],
    ['--css=inline', { css: 'inline' }],
    ['--css=inline --no-files', { css: 'inline', files: false }],
    ['--glyphs', { glyphs: true }],
    ['--glyphs=ts', { glyphs: true }],
    ['--glyphs=js', { glyphs: 'js' }],
    ['--iconify', { iconify: true }],
    ['--iconify=acme', { iconify: 'acme' }],
    ['--prefix my-', { prefix: 'my-' }],
    ['--prefix=', { prefix: '' }],
    ['--only a', { only: ['a'] }],
    ['--only a,b --only c', { only: ['a', 'b', 'c'] }],
    ['--exclude drafts/,*-old.svg', { exclude: ['drafts/', '*-old.svg'] }],
    ['--name [file]', { name: '[file]' }],
    ['--id i-[name]', { id: 'i-[name]' }],
    ['--svgo removeTitle,sortAttrs', { svgo: { plugins: ['removeTitle', 'sortAttrs'] } }],
    ['--current-color', { currentColor: true }],
    ['--current-color=#f00,rgb(1,2,3)', { currentColor: ['#f00', 'rgb(1,2,3)'] }],
    ['--vars', { vars: true }],
    ['--vars=#f00,red', { vars: ['#f00', 'red'] }],
    ['--vars=accent=#f00,shade=rgb(1,2,3)', { vars: { accent: '#f00', shade: 'rgb(1,2,3)' } }],
    ['--canvas 24', { canvas: '24' }],
    ['--canvas 32x24 --padding 1.5 --align top-left', { canvas: '32x24', padding: 1.5, align: 'top-left' }],
    ['--keep title,class', { keep: ['title', 'class'] }],
    [
      'b-=c- brands=brand-',
      { from: ['svg', { folder: 'b-', prefix: 'c-' }, { folder: 'brands', prefix: 'brand-' }] },
    ],
  ])('%s changes that alone for the compiler', (args, expected) =>
    expect(parse(args)).toEqual(withGiven(expected)),
  );

  it('names of --only may have spaces around them, but must not be empty', () => {
    expect(parseCommand(['build', 'svg', '--out', 'out', '--only', ' a , b '])).toMatchObject({
      given: { only: ['a', 'b'] },
    });
    for (const only of ['', ',', 'a,,b', ' '])
      expect(() => parseCommand(['build', 'svg', '--out', 'out', '--only', only])).toThrow(
        '--only needs names',
      );
  });

  it('after -- are names, also where they look like an option', () => {
    expect(parseCommand(['build', '--out', 'out', '--', '--css'])).toEqual(withGiven({ from: ['--css'] }));
  });

  it.each([
    ['--version', 'version'],
    ['--version --help', 'version'],
    ['build --version', 'version'],
    ['--help', 'help'],
    ['-h', 'help'],
    ['bake --help', 'help'],
    ['build --help', 'build help'],
    ['build svg more -h', 'build help'],
  ])('lede %s asks for the %s', (args, command) => expect(parseCommand(args.split(' '))).toBe(command));

  it.each([
    ['--canvas big', '--canvas must be a number over 0, or a text such as "32x24", not "big"'],
    ['--canvas 0', '--canvas must be a number over 0, or a text such as "32x24", not "0"'],
    ['--padding wide', '--padding must be a number from 0, not "wide"'],
    [
      '--align middle',
      '--align must be one of "center", "top", "bottom", "left", "right", "top-left", "top-right", "bottom-left", "bottom-right", not "middle"',
    ],
    ['--keep desc', '--keep must be a list of "title" and "class", not ["desc"]'],
    [
      '--iconify=A!',
      '--iconify must be true, or a prefix of lower-case letters, digits and hyphens, not "A!"',
    ],
    ['--name=', '--name must be a pattern or a function, not ""'],
    ['--css=', 'use --css or --css=inline'],
    ['--glyphs=', 'use --glyphs, --glyphs=ts or --glyphs=js'],
    ['--json=1', "Option '--json' does not take an argument"],
  ])('%s is an error that leads to the help', (args, message) => {
    expect(() => parse(args)).toThrow(new CliError(`${message} (see lede build --help)`));
  });
});

it.each([
  ['ENOENT', 'no such folder'],
  ['ENOTDIR', 'not a folder'],
  ['EACCES', 'no permission'],
  ['ENOSPC', 'the disk is full'],
  ['EISDIR', 'a folder is in its place'],
  ['EROFS', 'the disk is read-only'],
  ['EMFILE', 'EMFILE'],
])('the error %s of the file system is told as "%s"', (code, text) => {
  const error = asCliError(Object.assign(new Error('x'), { code }), 'a/b');
  expect(error).toEqual(new CliError(`a/b: ${text}`));
  expect(error).toBeInstanceOf(CliError);
});

it('other errors stay as they are', () => {
  for (const error of [new Error('bug'), new CliError('told'), Object.assign(new Error('x'), { code: 3 })])
    expect(asCliError(error, 'a')).toBe(error);
});

it.each([
  '\0',
  '\t',
  '\n',
  '\u001b',
  '\u001f',
  '\u007f',
  '\u0080',
  '\u009f',
  '\u202a',
  '\u202e',
  '\u2066',
  '\u2069',
])('%j is made visible', (character) => {
  expect(escapeControls(`a${character}b${character}`)).toBe(
    `a\\u{${character.charCodeAt(0).toString(16)}}b\\u{${character.charCodeAt(0).toString(16)}}`,
  );
});

it('letters, spaces and signs stay as they are', () =>
  expect(escapeControls('a é 图 😀 \u00a0\u2029\u202f\u2065\u206a~')).toBe(
    'a é 图 😀 \u00a0\u2029\u202f\u2065\u206a~',
  ));

describe('colours', () => {
  const isOn = (env: Record<string, string>, isTTY = true) =>
    colours({ write: () => {}, isTTY }, env).red('a') !== 'a';

  it.each([
    [{}, true, true],
    [{}, false, false],
    [{ NO_COLOR: '1' }, true, false],
    [{ NO_COLOR: '' }, true, true],
    [{ TERM: 'dumb' }, true, false],
    [{ TERM: 'xterm' }, true, true],
    [{ FORCE_COLOR: '1' }, false, true],
    [{ FORCE_COLOR: '1', NO_COLOR: '1', TERM: 'dumb' }, false, true],
    [{ FORCE_COLOR: '0' }, true, false],
    [{ FORCE_COLOR: 'false' }, true, false],
    [{ FORCE_COLOR: '' }, true, true],
    [{ FORCE_COLOR: '', NO_COLOR: '1' }, true, false],
  ])('with %j on a terminal (%s) are on: %s', (env, isTTY, on) => expect(isOn(env, isTTY)).toBe(on));

  it('are each their own', () => {
    const { red, green, yellow, dim, bold } = colours({ write: () => {} }, { FORCE_COLOR: '1' });
    expect([red('a'), green('a'), yellow('a'), dim('a'), bold('a')]).toEqual([
      '\x1b[31ma\x1b[39m',
      '\x1b[32ma\x1b[39m',
      '\x1b[33ma\x1b[39m',
      '\x1b[2ma\x1b[22m',
      '\x1b[1ma\x1b[22m',
    ]);
  });
});

it('the help tells each option and exit code in these words', async () => {
  await expect(`${HELP}\n${BUILD_HELP}`).toMatchFileSnapshot('help.txt');
});
