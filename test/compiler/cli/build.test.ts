import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { progressBar } from '../../../dist/compiler/cli/progress.js';
import { BAD, PLAY, build, folder, has, icon, put, read, run, snapshot } from './harness.ts';

describe('lede build', () => {
  it('writes sprite, files and manifest, and prints a table and a summary', () => {
    const { status, stdout, stderr } = run('build svg --out out');
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(read('out/sprite.svg')).toContain('id="icon-play"');
    expect(read('out/icons/stop.svg')).toContain('<path');
    expect(JSON.parse(read('out/icons.json'))).toHaveLength(2);
    const before = Buffer.byteLength(PLAY);
    const after = Buffer.byteLength(read('out/icons/play.svg').trimEnd());
    const lines = stdout.split('\n');
    expect(lines[0]).toMatch(/^icon +before +after +%$/);
    expect(lines[1]!.split(/ +/)).toEqual([
      'play',
      `${before}`,
      `${after}`,
      expect.stringMatching(/^-\d+%$/),
    ]);
    expect(new Set(lines.slice(0, 3).map((line) => line.length)).size).toBe(1); // aligned
    const raw = Buffer.byteLength(read('out/sprite.svg'));
    expect(stdout).toMatch(new RegExp(`^sprite: ${raw} B, gzip \\d+ B, brotli \\d+ B$`, 'm'));
    expect(stdout).toMatch(/^2 icons: \d+ B → \d+ B \(-\d+%\)$/m);
    expect(stdout).toMatch(/^4 files in out, 4 written \(\d+\.\d s/m);
  });

  it('lists the icons of a large set that shrank most, or all with --verbose', async () => {
    for (let i = 10; i < 72; i++) put({ [`svg/n${i}.svg`]: icon(`M${i} 4h16v9z`) });
    put({ 'svg/much.svg': PLAY.replace('<title>', `<!--${'x'.repeat(500)}--><title>`) });
    const { stdout } = await build();
    expect(stdout.split('\n')[1]).toMatch(/^much /);
    expect(stdout.split('\n\n')[0]!.split('\n')).toHaveLength(1 + 20 + 1);
    expect(stdout).toContain('… and 45 more');
    expect((await build('--verbose')).stdout.split('\n\n')[0]!.split('\n')).toHaveLength(1 + 65);
  });

  it('accepts --only, --prefix and the options for outputs', async () => {
    expect((await build('--only stop --only play --prefix my-')).status).toBe(0);
    expect(read('out/sprite.svg')).toMatch(/id="my-play".*id="my-stop"/);
    const none = await build('--only play --no-files --no-manifest --prefix=');
    expect(none.stdout).toContain('1 icon:');
    expect(readdirSync(join(folder, 'out')).sort()).toEqual(['.lede.json', 'sprite.svg']);
    expect(read('out/sprite.svg')).toContain('id="play"');
    await build('--no-sprite --glyphs');
    expect(has('out/sprite.svg')).toBe(false);
    expect(has('out/glyphs/play.ts')).toBe(true);
  });

  it('passes every option for outputs on to the compiler', async () => {
    const switches = '--views --css=inline --glyphs=js --types --preview --hash --split';
    const { status, stdout } = await build(`${switches} --json`);
    expect(status).toBe(0);
    const { files, sizes } = JSON.parse(stdout) as { files: string[]; sizes: { raw: number } };
    const expected =
      'sprite.p.#.svg sprite.s.#.svg sprite.views.#.svg icons/play.svg icons.#.css glyphs/play.js icons.d.ts icons.json preview.html manifest.json';
    const found = files.map((path) => path.replace(/\.[0-9a-f]{8}\./, '.#.'));
    for (const path of expected.split(' ')) expect(found).toContain(path);
    const symbols = files.filter((path) => /^sprite\.[ps]\./.test(path));
    expect(sizes.raw).toBe(symbols.reduce((sum, path) => sum + Buffer.byteLength(read(`out/${path}`)), 0));
  });

  it('builds the others when one is refused, and reports where and why', async () => {
    put({ 'svg/bad.svg': BAD });
    const { status, stdout, stderr } = await build();
    expect(status).toBe(1);
    expect(stderr).toMatch(/^refused {2}svg\/bad\.svg:2:3: .*script.*\n$/);
    expect(stdout).toContain('2 icons, 1 refused:');
    expect(read('out/sprite.svg')).toMatch(/icon-play.*icon-stop/);
    expect(has('out/icons/bad.svg')).toBe(false);
  });

  it('strips with --sanitize, and lists what it removed', async () => {
    put({ 'svg/bad.svg': BAD });
    const { status, stderr } = await build('--sanitize');
    expect(status).toBe(0);
    expect(stderr).toMatch(/^stripped svg\/bad\.svg:2:3: .*script.*\n$/);
    expect(read('out/icons/bad.svg')).not.toContain('script');
  });

  it('keeps the old files when every icon is refused', async () => {
    await build();
    const old = snapshot('out');
    put({ 'svg/play.svg': BAD, 'svg/stop.svg': '' });
    const { status, stdout, stderr } = await build();
    expect(status).toBe(1);
    expect(stderr.split('\n')).toHaveLength(3);
    expect(stdout).toContain('0 icons, 2 refused');
    expect(snapshot('out')).toEqual(old);
  });

  it('reports where icons.json is invalid, and keeps the old files', async () => {
    await build();
    const old = snapshot('out');
    put({ 'svg/icons.json': '{' });
    const { status, stderr } = await build();
    expect(status).toBe(2);
    expect(stderr).toContain('svg/icons.json:');
    expect(snapshot('out')).toEqual(old);
  });

  it('prints file names without control characters', async () => {
    put({ 'svg/\x1b[31m\nred.svg': PLAY });
    const { stderr } = await build();
    expect(stderr).not.toContain('\x1b');
    expect(stderr.split('\n')).toHaveLength(2);
    expect(run('build no\x1b[31mwhere --out out').stderr).toBe('lede: no\\u{1b}[31mwhere: no such folder\n');
  });

  it('--quiet prints refused icons only', async () => {
    expect(await build('--quiet')).toEqual({ status: 0, stdout: '', stderr: '' });
    put({ 'svg/bad.svg': BAD });
    const { stdout, stderr } = await build('--quiet');
    expect(stdout).toBe('');
    expect(stderr).toMatch(/^refused[^\n]+\n$/);
  });

  it('--json prints one document', async () => {
    put({ 'svg/bad.svg': BAD });
    const { status, stdout } = await build('--json');
    expect(status).toBe(1);
    const { icons, refused, files, sizes, changed } = JSON.parse(stdout);
    expect(icons[0]).toEqual({
      name: 'play',
      id: 'icon-play',
      file: 'svg/play.svg',
      before: Buffer.byteLength(PLAY),
      after: expect.any(Number),
      stripped: [],
      notes: [],
    });
    expect(refused).toEqual([{ file: 'svg/bad.svg', line: 2, column: 3, reason: expect.any(String) }]);
    expect(files).toContain('icons/play.svg');
    expect(sizes).toEqual({
      raw: read('out/sprite.svg').length,
      gzip: expect.any(Number),
      brotli: expect.any(Number),
    });
    expect(changed).toBeUndefined();
    expect(JSON.parse(run('build svg --out svg --json').stdout).error).toContain('itself');
  });
});

describe('colour and progress', () => {
  afterEach(() => {
    vi.unstubAllGlobals();
    vi.useRealTimers();
  });

  it('uses colours with FORCE_COLOR only, where the output is not a terminal', async () => {
    expect((await build()).stdout).not.toContain('\x1b');
    expect((await build('', { FORCE_COLOR: '1' })).stdout).toContain('\x1b[32m');
    expect((await build('', { FORCE_COLOR: '0' })).stdout).not.toContain('\x1b');
  });

  it('uses colours on a terminal, but not with NO_COLOR or a dumb terminal', async () => {
    expect((await build('', {}, true)).stdout).toContain('\x1b[32m');
    expect((await build('', { NO_COLOR: '1' }, true)).stdout).not.toContain('\x1b');
    expect((await build('', { TERM: 'dumb' }, true)).stdout).not.toContain('\x1b');
  });

  it('shows a progress bar on a terminal when a build takes long, and clears it', async () => {
    const { setTimeout } = globalThis;
    let delay: number | undefined;
    // Runs the timer of the bar at once, as if the build took longer than its delay.
    vi.stubGlobal('setTimeout', (run: () => void, milliseconds: number) => {
      if (milliseconds !== 500) return setTimeout(run, milliseconds);
      delay = milliseconds;
      return run();
    });
    const { stderr } = await build('--no-cache', { NO_COLOR: '1' }, true);
    expect(delay).toBe(500);
    expect(stderr.startsWith('\rpreparing icons\x1b[K')).toBe(true);
    expect(stderr).toContain(`\r${'█'.repeat(24)} 2 of 2 icons\x1b[K`);
    expect(stderr.endsWith('\r\x1b[K')).toBe(true);
    expect((await build('--quiet --no-cache', {}, true)).stderr).toBe('');
    expect((await build('--no-cache', { TERM: 'dumb' }, true)).stderr).toBe('');
    expect((await build('--no-cache')).stderr).toBe('');
  });

  it('shows no progress bar when a build is done before its delay', () => {
    vi.useFakeTimers();
    const printed: string[] = [];
    const stream = { isTTY: true, write: (text: string) => printed.push(text) };
    const bar = progressBar({ stdout: stream, stderr: stream, env: { NO_COLOR: '1' } })!;
    bar.draw(1, 4);
    vi.advanceTimersByTime(499);
    expect(printed).toEqual([]);
    vi.advanceTimersByTime(1);
    bar.draw(3, 4);
    bar.clear();
    expect(printed).toEqual([
      `\r${'█'.repeat(6)}${'░'.repeat(18)} 1 of 4 icons\x1b[K`,
      `\r${'█'.repeat(18)}${'░'.repeat(6)} 3 of 4 icons\x1b[K`,
      '\r\x1b[K',
    ]);
    const quick = progressBar({ stdout: stream, stderr: stream, env: {} })!;
    quick.clear();
    vi.advanceTimersByTime(1000);
    expect(printed).toHaveLength(3);
  });
});
