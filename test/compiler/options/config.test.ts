// lede.config.*: how it is found and read, what it may say, and how the command line takes precedence.
import { describe, expect, it } from 'vitest';
import { defineConfig } from '../../../dist/compiler/config/index.js';
import { has, put, read, run } from '../cli/harness.ts';

const CONFIG = { from: 'svg', out: 'out', prefix: 'c-', render: false };
const sprite = () => read('out/sprite.svg');

describe('lede.config', () => {
  it.each([
    ['json', JSON.stringify(CONFIG)],
    ['js', `module.exports = ${JSON.stringify(CONFIG)};`],
    ['mjs', `export default ${JSON.stringify(CONFIG)};`],
    ['cjs', `module.exports = ${JSON.stringify(CONFIG)};`],
    ['mjs', `export default async () => (${JSON.stringify(CONFIG)});`],
    ['ts', `interface Config { from: string }\nexport default ${JSON.stringify(CONFIG)} satisfies Config;`],
    ['mts', `const prefix: string = 'c-';\nexport default { ...${JSON.stringify(CONFIG)}, prefix };`],
  ])('.%s is read, so that a build needs no arguments', (end, text) => {
    put({ [`lede.config.${end}`]: text });
    expect(run('build')).toMatchObject({ status: 0, stderr: '' });
    expect(sprite()).toContain('id="c-play"');
  });

  it('has functions, lists and plugins', () => {
    put({
      'brands/a.svg': read('svg/play.svg'),
      'lede.config.mjs': `export default {
        from: ['svg', { folder: 'brands', prefix: 'brand-' }],
        out: 'out',
        exclude: ['stop.svg'],
        name: (path) => path.toUpperCase(),
        id: (name) => 'x-' + name,
        currentColor: true,
        render: false,
        svgo: { plugins: [{ name: 'mine', fn: () => ({ element: { enter: (node) => { if (node.name === 'path') node.attributes.opacity = '.9'; } } }) }] },
      };`,
    });
    expect(run('build')).toMatchObject({ status: 0, stderr: '' });
    expect([...sprite().matchAll(/ id="([^"]+)"/g)].map(([, id]) => id)).toEqual(['x-brand-a', 'x-play']);
    expect(sprite()).toContain('opacity=".9"');
    expect(sprite()).toContain('currentColor');
  });

  it('gives way to the command line; another file is read by --config, none by --no-config', () => {
    put({
      'lede.config.json': JSON.stringify(CONFIG),
      'other/my.json': JSON.stringify({ ...CONFIG, from: '../svg', out: '../out', prefix: 'o-' }),
    });
    expect(run('build --prefix l-').status).toBe(0);
    expect(sprite()).toContain('id="l-play"');
    expect(run('build --config other/my.json').status).toBe(0);
    expect(sprite()).toContain('id="o-play"');
    expect(run('build --no-config').stderr).toContain('no folder to build');
  });

  it.each([
    ['json', '{"canvass": 24}', 'lede.config.json: canvass is no option; did you mean "canvas"?'],
    [
      'json',
      '{"from": 3}',
      'lede.config.json: from must be a folder, a pattern, { folder, prefix }, or a list of these, not 3',
    ],
    ['json', '[]', 'lede.config.json: options must be an object, not []'],
    ['json', '{', 'lede.config.json: '],
    ['json', '{"__proto__": {"from": "svg"}}', 'lede.config.json: __proto__ is no option'],
    ['mjs', 'export const a = 1;', 'lede.config.mjs: it has no default export'],
    ['mjs', 'throw new Error("why");', 'lede.config.mjs: why'],
    ['mjs', 'export default () => { throw new Error("why"); };', 'lede.config.mjs: why'],
    [
      'mjs',
      'export default { svgo: { plugins: [3] } };',
      'lede.config.mjs: svgo must be an object with plugins',
    ],
    ['ts', 'export default {', 'lede.config.ts: '],
  ])('.%s that is wrong is an error in one line: %s', (end, text, message) => {
    put({ [`lede.config.${end}`]: text });
    const { status, stdout, stderr } = run('build svg --out out');
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain(message);
    expect(stderr.trim().split('\n')).toHaveLength(1);
    expect(has('out')).toBe(false);
  });

  it('--allow-refused exits with 0, unless nothing is left', () => {
    put({ 'svg/bad.svg': '<svg' });
    expect(run('build svg --out out --no-render').status).toBe(1);
    const { status, stderr } = run('build svg --out out --no-render --allow-refused');
    expect([status, stderr]).toEqual([0, expect.stringMatching(/^refused {2}svg\/bad\.svg/)]);
    expect(run('build svg --out out --no-render --allow-refused --only bad').status).toBe(1);
  });

  it('is returned by defineConfig as it is', () => {
    const config = { from: 'svg', canvas: 24 } as const;
    expect(defineConfig(config)).toBe(config);
  });
});

describe('--explain', () => {
  it('says why a file is refused, where, and what to do', () => {
    put({ 'svg/bad.svg': read('svg/play.svg').replace('<path', '<script/><path') });
    expect(run('build --explain svg/bad.svg')).toEqual({
      status: 1,
      stderr: '',
      stdout: `refused  svg/bad.svg:3:3: <script> has no place in an icon
why      A script would run in the page that inlines the icon.
remedy   Delete the element, or build with --sanitize, which removes and lists it.
`,
    });
    expect(JSON.parse(run('build --explain svg/bad.svg --json').stdout)).toMatchObject({
      file: 'svg/bad.svg',
      refused: { line: 3, column: 3, remedy: expect.stringContaining('--sanitize') },
    });
    expect(run('build --explain svg/bad.svg --sanitize').status).toBe(0);
    expect(has('out')).toBe(false);
  });

  it('says what is left out of a file that is not refused', () => {
    put({ 'svg/odd.svg': read('svg/play.svg').replace('<path', '<path p-id="1"') });
    const { status, stdout } = run('build --explain svg/odd.svg');
    expect(status).toBe(0);
    expect(stdout).toMatch(
      /^built {4}svg\/odd\.svg: \d+ B → \d+ B\nnoted {4}unknown attributes left out: p-id\n$/,
    );
  });

  it('of a file that does not exist, or with an option that is not valid, says so', () => {
    expect(run('build --explain gone.svg')).toMatchObject({
      status: 1,
      stdout: expect.stringContaining('cannot be read (ENOENT)'),
    });
    expect(run('build --explain svg/play.svg --padding 2')).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('padding needs a canvas'),
    });
  });
});
