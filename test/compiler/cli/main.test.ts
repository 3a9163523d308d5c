import { cpSync, mkdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folder, has, PLAY, put, run } from './harness.ts';

describe('lede', () => {
  it('prints its version and help', () => {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
    expect(run('--version')).toEqual({ status: 0, stdout: `${version}\n`, stderr: '' });
    expect(run('--help').stdout).toContain('lede build <folder> … --out <dir>');
    expect(run('build -h').stdout).toMatch(/--sanitize[^]*Exit codes\n +0 +built/);
  });

  it('ends after its workers, so that their processor time counts as its own', () => {
    put({
      'children.mjs': `import { ChildProcess } from 'node:child_process';
        const { spawn } = ChildProcess.prototype;
        const started = [];
        ChildProcess.prototype.spawn = function (options) {
          started.push(this);
          return spawn.call(this, options);
        };
        process.on('exit', () => {
          if (process.channel) return; // A worker.
          console.log('%d started, %d running', started.length, started.filter(({ exitCode }) => exitCode === null).length);
        });`,
    });
    const env = { NODE_OPTIONS: `--import=${join(folder, 'children.mjs')}` };
    expect(run('build svg --out out --quiet', env).stdout).toBe('1 started, 0 running\n');
  });

  it('lists every option in its help, in lines of at most 80 characters', () => {
    const { stdout } = run('build --help');
    const options =
      'out only exclude name id svgo current-color vars canvas padding align keep iconify config no-config explain allow-refused prefix check watch json quiet verbose sanitize no-render no-cache no-sprite no-files no-manifest views css glyphs types preview hash split';
    for (const option of options.split(' ')) expect(stdout).toContain(`--${option}`);
    expect(Math.max(...stdout.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80);
  });

  it.each([
    ['', 'no command'],
    ['bake svg', 'unknown command "bake"'],
    ['build', 'no folder to build'],
    ['build svg', 'use --out <dir>'],
    ['build svg more --out out', 'more: no such folder'],
    ['build svg --out out --padding 2', '--padding needs a canvas'],
    ['build svg --out out --canvas 24 --padding 12', '--padding leaves no space'],
    ['build svg --out out --current-color=nope()', '--current-color has "nope()"'],
    ['build svg --out out --vars=a=red,b=#f00', 'two names, "a" and "b"'],
    ['build svg --out out --vars=a"=red', '--vars has the name'],
    ['build svg --out out --svgo nope', '--svgo plugins: Unknown builtin plugin "nope"'],
    ['build svg --out out --name icon', '--name "icon" gives all icons one name'],
    ['build svg --out out --id [name]"', '--id "[name]"" cannot make ids'],
    ['build svg --out out --config gone.js', 'gone.js: no such file'],
    ['build svg/*/x --out out', 'svg/*/x: no folder matches'],
    ['build svg --out out --bogus', "'--bogus'"],
    ['build svg --out out --check --watch', 'exclude each other'],
    ['build svg --out out --prefix "><', '--prefix'],
    ['build svg --out out --prefix a_', '--prefix'],
    ['build svg --out out --prefix 1-', '--prefix'],
    ['build svg --out out --only play,', '--only'],
    ['build svg --out out --only play,nope', 'no icon "nope"'],
    ['build svg --out out --glyphs=tsx', '--glyphs=js'],
    ['build svg --out out --css=all', '--css=inline'],
    ['build svg --out out --css --no-files', '--css=inline'],
    ['build svg --out out --no-sprite --no-files --no-manifest', 'nothing to write'],
    ['build nowhere --out out', 'nowhere: no such folder'],
    ['build package.json --out out', 'package.json: not a folder'],
    ['build svg --out package.json', 'package.json: not a folder'],
    ['build svg --out svg', 'the folder of the icons itself'],
    ['build svg --out ./svg/../svg/', 'the folder of the icons itself'],
  ])('lede %s: exit code 2, one line, nothing written', (args, message) => {
    const { status, stdout, stderr } = run(args);
    expect(status).toBe(2);
    expect(stderr).toMatch(/^lede: [^\n]+\n$/);
    expect(stderr).toContain(message);
    expect(stdout).toBe('');
    expect(has('out')).toBe(false);
  });

  it('lists the missing peer dependencies to install', () => {
    const bin = join(folder, 'alone/compiler/cli/bin.js');
    cpSync('dist/compiler', join(folder, 'alone/compiler'), { recursive: true });
    put({ 'alone/package.json': '{"type":"module"}' });
    const all = run('build svg --out out', {}, bin);
    expect(all.status).toBe(2);
    expect(all.stderr).toBe(
      'lede: to compile icons, install svgo, svg-sprite, sax, @resvg/resvg-js and pixelmatch:' +
        '  npm install --save-dev svgo svg-sprite sax @resvg/resvg-js pixelmatch\n',
    );
    expect(run('build svg --out out --no-render', {}, bin).stderr).toContain(
      'install svgo, svg-sprite and sax:',
    );
    expect(run('--version', {}, bin).status).toBe(0);

    for (const name of ['svgo', 'svg-sprite', 'sax']) {
      mkdirSync(join(folder, 'alone/node_modules'), { recursive: true });
      symlinkSync(resolve('node_modules', name), join(folder, 'alone/node_modules', name));
    }
    expect(run('build svg --out out', {}, bin).stderr).toContain('(or use --no-render)');
    expect(run('build svg --out out --no-render', {}, bin).status).toBe(0);
  });

  it('lists those that are too old, with the version to install', () => {
    const bin = join(folder, 'alone/compiler/cli/bin.js');
    cpSync('dist/compiler', join(folder, 'alone/compiler'), { recursive: true });
    put({ 'alone/package.json': '{"type":"module"}' });
    for (const name of ['svg-sprite', 'sax', 'pixelmatch', '@resvg/resvg-js']) {
      mkdirSync(dirname(join(folder, 'alone/node_modules', name)), { recursive: true });
      symlinkSync(resolve('node_modules', name), join(folder, 'alone/node_modules', name));
    }
    put({ 'alone/node_modules/svgo/package.json': '{"version":"3.3.2","main":"index.js"}' });
    put({ 'alone/node_modules/svgo/index.js': '' });
    const { status, stdout, stderr } = run('build svg --out out', {}, bin);
    expect(stderr).toBe(
      'lede: to compile icons, install svgo 4 (found 3.3.2):  npm install --save-dev svgo@4\n',
    );
    expect([status, stdout]).toEqual([2, '']);
  });

  it('does so too when the renderer is installed without its binary, once an icon must be rendered', () => {
    const bin = join(folder, 'alone/compiler/cli/bin.js');
    cpSync('dist/compiler', join(folder, 'alone/compiler'), { recursive: true });
    put({ 'alone/package.json': '{"type":"module"}' });
    const install = (name: string) => {
      mkdirSync(dirname(join(folder, 'alone/node_modules', name)), { recursive: true });
      symlinkSync(resolve('node_modules', name), join(folder, 'alone/node_modules', name));
    };
    for (const name of ['svgo', 'svg-sprite', 'sax', 'pixelmatch', '@resvg/resvg-js']) install(name);
    expect(run('build svg --out out', {}, bin).status).toBe(0);

    // The same version, without anything to load.
    const broken = 'alone/node_modules/@resvg/resvg-js';
    const { version } = JSON.parse(readFileSync('node_modules/@resvg/resvg-js/package.json', 'utf8'));
    rmSync(join(folder, broken));
    put({ [`${broken}/package.json`]: JSON.stringify({ version, main: 'index.js' }) });
    put({ [`${broken}/index.js`]: 'throw new Error("no binary");' });
    expect(run('build svg --out out', {}, bin).status).toBe(0);
    put({ 'svg/new.svg': PLAY.replace('M4', 'M5') });
    const { status, stdout, stderr } = run('build svg --out out', {}, bin);
    expect(stderr).toBe(
      'lede: to compile icons, install @resvg/resvg-js:  npm install --save-dev @resvg/resvg-js  (or use --no-render)\n',
    );
    expect([status, stdout]).toEqual([2, '']);
    expect(has('out/icons/new.svg')).toBe(false);
  });
});
