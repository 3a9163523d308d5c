import { execFile, execFileSync } from 'node:child_process';
import { chmod, mkdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { compile } from '../../../dist/compiler/index.js';
import { icon } from '../icon.ts';
import { compileFolder, folder, put } from './icon-folder.ts';

describe('files and folders', () => {
  it('refuses pipes, dangling links and devices instead of waiting for them', async () => {
    await put({});
    execFileSync('mkfifo', [join(folder, 'pipe.svg')]);
    await symlink('gone.svg', join(folder, 'link.svg'));
    await symlink('/dev/zero', join(folder, 'zero.svg'));
    await symlink('loop.svg', join(folder, 'loop.svg'));
    const { names, refused } = await compileFolder();
    expect(names).toEqual(['good']);
    expect(refused.toSorted()).toEqual([
      'link.svg:1:1: cannot be read (ENOENT)',
      'loop.svg:1:1: cannot be read (ELOOP)',
      'pipe.svg:1:1: not a regular file',
      'zero.svg:1:1: not a regular file',
    ]);
  });

  it('follows links to files and folders, each folder once', async () => {
    await put({ 'deep/a.svg': icon() });
    await symlink('.', join(folder, 'deep', 'self'));
    await symlink('..', join(folder, 'deep', 'up'));
    await symlink('deep', join(folder, 'again'));
    await symlink('good.svg', join(folder, 'better.svg'));
    // By the name that comes first.
    expect((await compileFolder()).names).toEqual(['again-a', 'better', 'good']);
  });

  it('skips an output folder inside the input, also behind a link', async () => {
    await put({ 'out/icons/x.svg': icon(), 'out/sprite.svg': icon() });
    await symlink('out', join(folder, 'link'));
    expect((await compileFolder({ skip: [join(folder, 'link')] })).names).toEqual(['good']);
  });

  it('skips hidden folders and node_modules', async () => {
    await put({ '.git/x.svg': icon(), 'node_modules/a/x.svg': icon(), '.x.svg': icon() });
    expect((await compileFolder()).names).toEqual(['good']);
  });

  it('names a folder that does not exist, is a file, or has no icons', async () => {
    await put({});
    await mkdir(join(folder, 'empty'));
    const of = (name: string) => compile({ from: join(folder, name) });
    await expect(of('gone')).rejects.toThrow(/gone: cannot be read \(ENOENT\)$/);
    await expect(of('good.svg')).rejects.toThrow(/good\.svg: cannot be read \(ENOTDIR\)$/);
    await expect(of('empty')).rejects.toThrow(/empty: no \.svg file/);
  });

  it('refuses unreadable files and folders, and builds the rest', async () => {
    await put({ 'x.svg': icon(), 'closed/y.svg': icon() });
    await Promise.all([
      chmod(folder, 0o755),
      chmod(join(folder, 'x.svg'), 0),
      chmod(join(folder, 'closed'), 0),
    ]);
    // Root may read everything, so another user compiles.
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
    ['a list', '[]', 'it must have the form {'],
    ['null', 'null', 'it must have the form {'],
    ['an empty text', '', 'not valid JSON'],
    ['a list as an entry', '{"good": []}', 'it must have the form {'],
    [
      'aliases that are not a list',
      '{"good": {"aliases": "fine"}}',
      '"aliases" of "good" must be a list of strings',
    ],
    [
      'aliases that are not strings',
      '{"good": {"aliases": [1]}}',
      '"aliases" of "good" must be a list of strings',
    ],
    ['a title that is not a string', '{"good": {"title": {}}}', '"title" of "good" must be a string'],
    ['an entry for __proto__', '{"__proto__": {}}', 'has an entry but no __proto__.svg'],
    ['an upper-case alias', '{"good": {"aliases": ["Fine"]}}', 'is not a valid icon name'],
  ])('with %s is refused with a reason', async (_, text, reason) => {
    await put({ 'icons.json': text });
    await expect(compileFolder()).rejects.toThrow(reason);
  });

  it('is refused when it is a pipe, instead of being waited for', async () => {
    await put({});
    execFileSync('mkfifo', [join(folder, 'icons.json')]);
    await expect(compileFolder()).rejects.toThrow('icons.json:1:1: not a regular file');
  });

  it.each([
    ['a byte order mark', `\uFEFF{"good": {"title": "Good"}}`],
    ['UTF-16', Buffer.from(`\uFEFF{"good": {"title": "Good"}}`, 'utf16le')],
  ])('may begin with %s', async (_, content) => {
    await put({ 'icons.json': content });
    expect((await compileFolder()).icons[0]!.title).toBe('Good');
  });

  it('is refused when it is not text', async () => {
    await put({ 'icons.json': Buffer.from('{"good": {"title": "\u00e9"}}', 'latin1') });
    await expect(compileFolder()).rejects.toThrow('icons.json:1:1: not UTF-8 or UTF-16 text');
  });

  it('may have entries of refused icons', async () => {
    await put({
      'x.svg': '',
      'y.svg': Buffer.from([0xff]),
      'icons.json': '{"x": {}, "y": {"aliases": ["z"]}}',
    });
    expect((await compileFolder()).names).toEqual(['good']);
  });
});

describe('the cache', () => {
  const cached = () => compileFolder({ cache: join(folder, '.cache') });
  const path = () => join(folder, '.cache', 'icons.json');

  it('gives the same bytes as a build without it', async () => {
    await put({ 'x.svg': icon('<g id="a"/><use href="#a"/><path d="M2 2h9v9z" style="fill:red"/>') });
    const first = await cached();
    const second = await cached();
    expect([...second.files]).toEqual([...first.files]);
    expect([...(await compileFolder()).files]).toEqual([...first.files]);
  });

  it.each([
    ['no text', ''],
    ['null', 'null'],
    ['a number', '1'],
    ['half of its content', undefined],
    ['binary data', '\0\0\n\0'],
  ])('counts as empty when its file has %s', async (_, text) => {
    await put({});
    const first = await cached();
    const whole = await readFile(path(), 'utf8');
    await writeFile(path(), text ?? whole.slice(0, whole.length / 2));
    expect([...(await cached()).files]).toEqual([...first.files]);
    // Stamps of new files are null at first, and there in later builds.
    const entries = (text: string) =>
      text.slice(text.indexOf('\n')).replace(/"stamp":(?:null|\[[^\]]*\]),/g, '');
    expect(entries(await readFile(path(), 'utf8'))).toBe(entries(whole));
  });

  it('forgets files that changed or were deleted', async () => {
    await put({ 'x.svg': icon() });
    await cached();
    await put({ 'x.svg': icon('<path d="M1 1h9v9z"/>') });
    expect((await cached()).files.get('icons/x.svg')).toContain('M1 1h9v9z');
    await rm(join(folder, 'x.svg'));
    expect((await cached()).names).toEqual(['good']);
    expect((await readFile(path(), 'utf8')).match(/"stamp"/g)).toHaveLength(1);
  });
});
