import { spawn, type ChildProcess } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { BAD, BIN, HEAVY, PLAY, STOP, environment, folder, has, icon, put, read, run } from './harness.ts';

describe('--watch', () => {
  let child: ChildProcess | undefined;
  let printed = '';
  let notify = () => {};
  function start(args: string, from = 'svg') {
    printed = '';
    const argv = [BIN, 'build', from, '--watch', '--no-render', ...args.split(' ')].filter(Boolean);
    child = spawn(process.execPath, argv, { cwd: folder, env: environment, detached: true });
    for (const stream of [child.stdout!, child.stderr!])
      stream.on('data', (data) => {
        printed += data;
        notify();
      });
    child.on('exit', () => notify());
  }
  /** Waits until the text printed since the last wait matches. Ended by the time limit of the test. */
  async function until(pattern: RegExp) {
    while (!pattern.test(printed)) {
      const code = child!.exitCode;
      if (code !== null) throw new Error(`exited with ${code}: ${printed}`);
      await new Promise<void>((done) => (notify = done));
    }
    const text = printed;
    printed = '';
    return text;
  }
  afterEach(() => void child?.kill('SIGKILL'));
  const ended = () => new Promise((done) => child!.once('exit', done));

  it('builds again when files and folders change, are added or removed; Ctrl-C exits with 0', async () => {
    start('--out svg/made');
    await until(/watching svg; press Ctrl-C to stop\n/);
    put({ 'svg/play.svg': icon('M1 1h9v9z') });
    expect(await until(/written.*\n/)).toMatch(/^\d\d:\d\d:\d\d {2}2 icons: 2 written \(\d+\.\d s\)\n$/);
    expect(read('svg/made/sprite.svg')).toContain('M1 1h9v9');
    put({ 'svg/deep/er/new.svg': STOP });
    await until(/3 icons: 3 written/);
    expect(read('svg/made/sprite.svg')).toContain('icon-deep-er-new');
    put({ 'svg/deep/er/new.svg': icon('M2 2h9v9z') });
    await until(/3 icons: 2 written/);
    rmSync(join(folder, 'svg/deep'), { recursive: true });
    await until(/2 icons: 2 written, 1 removed/);
    child!.kill('SIGINT');
    expect(await ended()).toBe(0);
  });

  it('keeps running with bad icons, an invalid icons.json and a deleted folder', async () => {
    start('--out out --quiet');
    put({ 'svg/bad.svg': BAD });
    await until(/refused {2}svg\/bad\.svg:2:3/);
    rmSync(join(folder, 'svg'), { recursive: true });
    await until(/lede: svg: no such folder/);
    expect(read('out/sprite.svg')).toContain('icon-play');
    put({ 'svg/icons.json': '{', 'svg/again.svg': STOP });
    await until(/icons\.json:/);
    rmSync(join(folder, 'svg/icons.json'));
    put({ 'svg/bad.svg': BAD });
    await until(/refused {2}svg\/bad\.svg:2:3/);
    expect(read('out/sprite.svg')).toContain('icon-again');
  });

  it('follows its configuration: options, other folders, faults in it', async () => {
    start('--out out');
    await until(/watching svg; press Ctrl-C to stop\n/);
    put({ 'lede.config.js': 'export default { prefix: "own-" };' });
    await until(/2 icons: \d written/);
    expect(read('out/sprite.svg')).toContain('id="own-play"');
    put({ 'lede.config.js': 'export default { prefx: "own-" };' });
    await until(/lede\.config\.js: prefx is no option; did you mean "prefix"\?\n/);
    child!.kill('SIGKILL');
    await ended();
    put({ 'lede.config.js': 'export default { from: ["svg"], out: "out" };', 'more/third.svg': PLAY });
    start('--out out', '');
    await until(/watching svg; press/);
    put({ 'lede.config.js': 'export default { from: ["svg", "more"], out: "out" };' });
    await until(/3 icons: \d written/);
    put({ 'more/fourth.svg': STOP });
    await until(/4 icons: \d written/);
  });

  it('writes nothing when Ctrl-C interrupts a build', async () => {
    put({ 'svg/a.svg': HEAVY, 'svg/b.svg': HEAVY });
    start('--out out');
    // The cache folder is created just before the icons are compiled.
    while (!has('node_modules/.cache/lede')) await new Promise((done) => setImmediate(done));
    // To the whole process group, as a terminal does: it ends the workers too.
    process.kill(-child!.pid!, 'SIGINT');
    expect(await ended()).toBe(0);
    expect(has('out')).toBe(false);
    expect(printed).toBe('');
  });

  it('prints one JSON document a line', async () => {
    start('--out out --json');
    const first = JSON.parse(await until(/\n/));
    expect(first.icons).toHaveLength(2);
    put({ 'svg/new.svg': PLAY });
    expect(JSON.parse(await until(/\n/)).icons).toHaveLength(3);
  });

  it('exits with 2 when the folder does not exist', () => {
    const { status, stderr } = run('build nowhere --out out --watch');
    expect(status).toBe(2);
    expect(stderr).toBe('lede: nowhere: no such folder\n');
  });
});
