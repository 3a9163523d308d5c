import { execFile, execFileSync } from 'node:child_process';
import { chmod, mkdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { compile } from '../../../dist/compiler/index.js';
import { built, folder, icon, put } from './robust-folder.ts';

describe('what the file system holds', () => {
  it('pipes, dangling links and devices are refused, not waited for', async () => {
    await put({});
    execFileSync('mkfifo', [join(folder, 'pipe.svg')]);
    await symlink('gone.svg', join(folder, 'link.svg'));
    await symlink('/dev/zero', join(folder, 'zero.svg'));
    await symlink('loop.svg', join(folder, 'loop.svg'));
    const { names, refused } = await built();
    expect(names).toEqual(['good']);
    expect(refused.toSorted()).toEqual([
      'link.svg:1:1: cannot be read (ENOENT)',
      'loop.svg:1:1: cannot be read (ELOOP)',
      'pipe.svg:1:1: it is not a regular file',
      'zero.svg:1:1: it is not a regular file',
    ]);
  });

  it('links to files and folders are followed, each folder once', async () => {
    await put({ 'deep/a.svg': icon() });
    await symlink('.', join(folder, 'deep', 'self'));
    await symlink('..', join(folder, 'deep', 'up'));
    await symlink('deep', join(folder, 'again'));
    await symlink('good.svg', join(folder, 'better.svg'));
    // Through whichever name comes first.
    expect((await built()).names).toEqual(['again-a', 'better', 'good']);
  });

  it('an output folder inside the input is left alone, also behind a link', async () => {
    await put({ 'out/icons/x.svg': icon(), 'out/sprite.svg': icon() });
    await symlink('out', join(folder, 'link'));
    expect((await built({ skip: [join(folder, 'link')] })).names).toEqual(['good']);
  });

  it('hidden folders and node_modules are left alone', async () => {
    await put({ '.git/x.svg': icon(), 'node_modules/a/x.svg': icon(), '.x.svg': icon() });
    expect((await built()).names).toEqual(['good']);
  });

  it('a folder that is not there, is a file, or is empty, is named', async () => {
    await put({});
    await mkdir(join(folder, 'empty'));
    const of = (name: string) => compile({ from: join(folder, name) });
    await expect(of('gone')).rejects.toThrow(/gone: cannot be read \(ENOENT\)$/);
    await expect(of('good.svg')).rejects.toThrow(/good\.svg: cannot be read \(ENOTDIR\)$/);
    await expect(of('empty')).rejects.toThrow(/empty: no \.svg file/);
  });

  it('what may not be read is refused, and the rest is built', async () => {
    await put({ 'x.svg': icon(), 'closed/y.svg': icon() });
    await Promise.all([
      chmod(folder, 0o755),
      chmod(join(folder, 'x.svg'), 0),
      chmod(join(folder, 'closed'), 0),
    ]);
    // Root may read all, so somebody else compiles.
    const script = `import { compile } from ${JSON.stringify(join(process.cwd(), 'dist/compiler/index.js'))};
      const { icons, refused } = await compile({ from: ${JSON.stringify(folder)} });
      console.log(JSON.stringify([icons.map(({ name }) => name), refused.map(({ reason }) => reason)]));`;
    const uid = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {};
    const run = promisify(execFile);
    const { stdout } = await run(process.execPath, ['--input-type=module', '-e', script], {
      cwd: '/',
      ...uid,
    });
    await chmod(join(folder, 'closed'), 0o755);
    expect(JSON.parse(stdout)).toEqual([['good'], ['cannot be read (EACCES)', 'cannot be read (EACCES)']]);
  });
});

describe('icons.json', () => {
  it.each([
    ['a list', '[]', 'it is not {'],
    ['nothing', 'null', 'it is not {'],
    ['empty', '', 'not valid JSON'],
    ['a list of an icon', '{"good": []}', 'it is not {'],
    [
      'aliases that are no list',
      '{"good": {"aliases": "fine"}}',
      '"aliases" of "good" is not of the right type',
    ],
    [
      'aliases that are no text',
      '{"good": {"aliases": [1]}}',
      '"aliases" of "good" is not of the right type',
    ],
    ['a title that is no text', '{"good": {"title": {}}}', '"title" of "good" is not of the right type'],
    ['__proto__', '{"__proto__": {}}', 'has an entry but no __proto__.svg'],
    ['an alias of capitals', '{"good": {"aliases": ["Fine"]}}', 'is no icon name'],
  ])('of %s is refused by name', async (_, text, reason) => {
    await put({ 'icons.json': text });
    await expect(built()).rejects.toThrow(reason);
  });

  it('that is a pipe is refused, not waited for', async () => {
    await put({});
    execFileSync('mkfifo', [join(folder, 'icons.json')]);
    await expect(built()).rejects.toThrow('icons.json:1:1: it is not a regular file');
  });

  it('may speak of an icon that is refused', async () => {
    await put({
      'x.svg': '',
      'y.svg': Buffer.from([0xff]),
      'icons.json': '{"x": {}, "y": {"aliases": ["z"]}}',
    });
    expect((await built()).names).toEqual(['good']);
  });
});

describe('the cache', () => {
  const cached = () => built({ cache: join(folder, '.cache') });
  const path = () => join(folder, '.cache', 'icons.json');

  it('gives the same bytes as without', async () => {
    await put({ 'x.svg': icon('<g id="a"/><use href="#a"/><path d="M2 2h9v9z" style="fill:red"/>') });
    const first = await cached();
    const second = await cached();
    expect([...second.files]).toEqual([...first.files]);
    expect([...(await built()).files]).toEqual([...first.files]);
  });

  it.each([
    ['nothing', ''],
    ['null', 'null'],
    ['a number', '1'],
    ['half of it', undefined],
    ['binary', '\0\0\n\0'],
  ])('that holds %s counts as empty', async (_, text) => {
    await put({});
    const first = await cached();
    const whole = await readFile(path(), 'utf8');
    await writeFile(path(), text ?? whole.slice(0, whole.length / 2));
    expect([...(await cached()).files]).toEqual([...first.files]);
    // Stamps of files that were new are left out once, and there later.
    const entries = (text: string) =>
      text.slice(text.indexOf('\n')).replace(/"stamp":(?:null|\[[^\]]*\]),/g, '');
    expect(entries(await readFile(path(), 'utf8'))).toBe(entries(whole));
  });

  it('forgets what changed and what is gone', async () => {
    await put({ 'x.svg': icon() });
    await cached();
    await put({ 'x.svg': icon('<path d="M1 1h9v9z"/>') });
    expect((await cached()).files.get('icons/x.svg')).toContain('M1 1h9v9z');
    await rm(join(folder, 'x.svg'));
    expect((await cached()).names).toEqual(['good']);
    expect((await readFile(path(), 'utf8')).match(/"stamp"/g)).toHaveLength(1);
  });
});
