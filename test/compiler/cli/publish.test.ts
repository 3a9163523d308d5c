import { mkdirSync, readdirSync, rmSync, symlinkSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { BAD, PLAY, STOP, build, folder, has, icon, put, read, run, snapshot } from './harness.ts';

describe('--check', () => {
  it('exits 0 when nothing would change, 1 when something would, and writes nothing', async () => {
    const first = await build('--check');
    expect(first.status).toBe(1);
    expect(first.stdout).toContain('missing  sprite.svg');
    expect(has('out')).toBe(false);
    expect(has('node_modules')).toBe(false);
    await build();
    const old = snapshot('.');
    const same = await build('--check');
    expect(same.status).toBe(0);
    expect(same.stdout).toContain('up to date: out');
    expect(snapshot('.')).toEqual(old);
  });

  it('lists changed, missing and extra files', async () => {
    await build();
    rmSync(join(folder, 'out/icons/play.svg'));
    rmSync(join(folder, 'svg/stop.svg'));
    const old = snapshot('.');
    const { status, stdout } = await build('--check --json');
    expect(status).toBe(1);
    expect(
      JSON.parse(stdout).changed.sort((a: { path: string }, b: { path: string }) =>
        a.path < b.path ? -1 : 1,
      ),
    ).toEqual([
      { path: 'icons.json', kind: 'changed' },
      { path: 'icons/play.svg', kind: 'missing' },
      { path: 'icons/stop.svg', kind: 'extra' },
      { path: 'sprite.svg', kind: 'changed' },
    ]);
    expect(snapshot('.')).toEqual(old);
  });

  it('reads the cache, but does not write to it', async () => {
    await build();
    const old = snapshot('node_modules');
    put({ 'svg/new.svg': PLAY });
    const { stdout } = await build('--check --json');
    expect(JSON.parse(stdout)).toMatchObject({
      cached: 2,
      changed: expect.arrayContaining([{ path: 'icons/new.svg', kind: 'missing' }]),
    });
    expect(snapshot('node_modules')).toEqual(old);
  });

  it('exits 1 when an icon is refused, even if nothing would change', async () => {
    put({ 'svg/bad.svg': BAD });
    await build();
    const { status, stdout } = await build('--check');
    expect(status).toBe(1);
    expect(stdout).toContain('up to date');
  });
});

describe('the output folder', () => {
  it('loses the unchanged files of a former build, and no others', async () => {
    await build('--glyphs');
    put({ 'out/icons/mine.svg': STOP, 'out/glyphs/stop.ts': 'edited', 'away.txt': 'x' });
    rmSync(join(folder, 'svg/stop.svg'));
    expect((await build('--glyphs')).stdout).toMatch(/\d written, 1 removed/);
    expect(has('out/icons/stop.svg')).toBe(false);
    expect(read('out/icons/mine.svg')).toBe(STOP);
    expect(read('out/glyphs/stop.ts')).toBe('edited');
    await build('--no-files');
    expect(readdirSync(join(folder, 'out/icons'))).toEqual(['mine.svg']);
    await build();
    rmSync(join(folder, 'out/icons/mine.svg'));
    await build('--no-files');
    expect(has('out/icons')).toBe(false);
  });

  it('loses no file outside of it, whatever the list says', async () => {
    await build();
    const hash = (JSON.parse(read('out/.lede.json')) as { files: Record<string, string> }).files[
      'icons/play.svg'
    ]!;
    put({ 'away.svg': read('out/icons/play.svg') });
    put({
      'out/.lede.json': JSON.stringify({ files: { '../away.svg': hash, [join(folder, 'away.svg')]: hash } }),
    });
    expect((await build()).status).toBe(0);
    expect(has('away.svg')).toBe(true);
    put({ 'out/.lede.json': '[nonsense' });
    expect((await build()).status).toBe(0);
  });

  it('gets edited files back, even if they kept size and time', async () => {
    await build();
    const text = read('out/icons/play.svg');
    const path = join(folder, 'out/icons/play.svg');
    utimesSync(path, 1000, 1000);
    await build();
    put({ 'out/icons/play.svg': text.toUpperCase() });
    utimesSync(path, 1000, 1000);
    expect((await build('--check')).status).toBe(1);
    expect((await build()).stdout).toContain('1 written');
    expect(read('out/icons/play.svg')).toBe(text);
    put({ 'out/icons/play.svg': text.toUpperCase() });
    expect((await build()).stdout).toContain('1 written');
  });

  it('keeps unchanged files untouched', async () => {
    await build();
    utimesSync(join(folder, 'out/sprite.svg'), 1, 1);
    expect((await build()).stdout).toContain('no change');
    put({ 'svg/play.svg': PLAY.replace('An icon', 'Another title') });
    expect((await build()).stdout).toContain('no change');
  });

  it('keeps all old files when one cannot be written', async () => {
    await build();
    rmSync(join(folder, 'out/sprite.svg'));
    put({ 'out/sprite.svg/in-the-way': '', 'svg/play.svg': STOP, 'svg/new/one.svg': PLAY });
    rmSync(join(folder, 'svg/stop.svg'));
    const old = snapshot('out');
    const { status, stdout, stderr } = await build('--glyphs');
    expect(status).toBe(2);
    expect(stderr).toMatch(/^lede: cannot write out\/sprite\.svg: .*; the old files are unchanged\n$/);
    expect(stdout).toBe('');
    expect(snapshot('out')).toEqual(old);
    expect(readdirSync(join(folder, 'out')).sort()).toEqual([
      '.lede.json',
      'icons',
      'icons.json',
      'sprite.svg',
    ]);
  });

  it('keeps all old files when the last one cannot be written', async () => {
    await build();
    const files = JSON.parse((await build('--json')).stdout).files as string[];
    const last = files.at(-1)!;
    rmSync(join(folder, 'out', last));
    mkdirSync(join(folder, 'out', last, 'in-the-way'), { recursive: true });
    put({ 'svg/play.svg': icon('M0 0h9v9z'), 'svg/one.svg': PLAY });
    rmSync(join(folder, 'svg/stop.svg'));
    const old = snapshot('out');
    expect((await build('--glyphs')).status).toBe(2);
    expect(snapshot('out')).toEqual(old);
    expect(has('out/glyphs')).toBe(false);
  });

  it('may be inside the input', () => {
    for (const _ of [1, 2]) {
      const { status, stdout } = run('build svg --out svg/made --no-render');
      expect(status).toBe(0);
      expect(stdout).toContain('2 icons:');
    }
    expect(readdirSync(join(folder, 'svg')).sort()).toEqual(['made', 'play.svg', 'stop.svg']);
    // The same through a link.
    symlinkSync(join(folder, 'svg'), join(folder, 'link'));
    expect(run('build link --out svg/made --no-render').stdout).toContain('2 icons:');
    expect(run('build link --out svg --no-render').status).toBe(2);
  });

  it('never replaces sources', () => {
    put({ 'icons/play.svg': PLAY, 'svg/media/pause.svg': STOP });
    const old = snapshot('.');
    expect(run('build icons --out . --no-render --no-cache').stderr).toContain('into the source folder');
    expect(run('build svg --out svg/media --no-render --no-cache').stderr).toContain(
      'that lede did not write',
    );
    expect(snapshot('.')).toEqual(old);
    expect(run('build icons --out . --no-render --no-cache --no-files').status).toBe(0);
  });

  it('has its cache next to package.json, unless with --no-cache', async () => {
    await build('--no-cache');
    expect(has('node_modules')).toBe(false);
    await build();
    expect(readdirSync(join(folder, 'node_modules/.cache/lede'))).toHaveLength(1);
  });
});
