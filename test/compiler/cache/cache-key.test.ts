import { appendFileSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { cacheKey } from '../../../dist/compiler/cache/cache-key.js';
import { put, read, run } from '../cli/harness.ts';

const OPTIONS = { sanitize: false, render: false, glyphs: false };

/** A copy of the compiler, in a package that finds its peer dependencies. */
let home: string;
let compiler: string;
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'lede-compiler-'));
  compiler = join(home, 'compiler');
  cpSync('dist/compiler', compiler, { recursive: true });
  writeFileSync(join(home, 'package.json'), '{"type": "module"}');
  symlinkSync(resolve('node_modules'), join(home, 'node_modules'));
});
afterEach(() => rmSync(home, { recursive: true }));

describe('the cache key', () => {
  it('is the same for a copy of the compiler', () => {
    expect(cacheKey(OPTIONS, compiler)).toBe(cacheKey(OPTIONS));
  });

  it.each([
    'prepare/optimise.js',
    'cache/cache.js',
    'source/icon-name.js',
    'svg/gate.js',
    'compile.js',
    'hash.js',
    'icon.js',
  ])('changes with %s', (file) => {
    appendFileSync(join(compiler, file), '// edited');
    expect(cacheKey(OPTIONS, compiler)).not.toBe(cacheKey(OPTIONS));
  });

  it('changes with a file that is added in a nested folder', () => {
    mkdirSync(join(compiler, 'svg/deep/er'), { recursive: true });
    writeFileSync(join(compiler, 'svg/deep/er/new.js'), '');
    expect(cacheKey(OPTIONS, compiler)).not.toBe(cacheKey(OPTIONS));
  });

  it.each(['cli/report.js', 'vite/index.js', 'outputs/mask-css.js', 'version.js'])(
    'stays the same when %s changes, which does not affect prepared icons',
    (file) => {
      appendFileSync(join(compiler, file), '// edited');
      expect(cacheKey(OPTIONS, compiler)).toBe(cacheKey(OPTIONS));
    },
  );

  it.each(['svgo', 'svg-sprite', 'sax', '@resvg/resvg-js', 'pixelmatch'])(
    'changes with the version of %s',
    async (name) => {
      rmSync(join(home, 'node_modules'));
      const install = (version: string) => {
        mkdirSync(join(home, 'node_modules', name), { recursive: true });
        writeFileSync(join(home, 'node_modules', name, 'package.json'), JSON.stringify({ version }));
      };
      const module = pathToFileURL(join(compiler, 'cache/cache-key.js')).href;
      const { cacheKey: key } = (await import(/* @vite-ignore */ module)) as { cacheKey: typeof cacheKey };
      install('1.0.0');
      const first = key(OPTIONS);
      expect(key(OPTIONS)).toBe(first);
      install('1.0.1');
      expect(key(OPTIONS)).not.toBe(first);
    },
  );

  it('changes with the options', () => {
    expect(cacheKey({ ...OPTIONS, keep: ['title'] })).not.toBe(cacheKey(OPTIONS));
  });
});

it('an edited compiler prepares icons again instead of taking them from the cache', () => {
  put({ 'svg/stop.svg': read('svg/play.svg') });
  const build = () => {
    const { stdout } = run('build svg --out out --no-render --json', {}, join(compiler, 'cli/bin.js'));
    return (JSON.parse(stdout) as { cached: number }).cached;
  };
  expect(build()).toBe(0);
  expect(build()).toBe(2);
  const optimise = join(compiler, 'prepare/optimise.js');
  const code = readFileSync(optimise, 'utf8');
  writeFileSync(
    optimise,
    code.replace(
      'return run(text, file, { plugins });',
      `return run(text, file, { plugins }).replace(/d="m4/i, 'd="m5');`,
    ),
  );
  expect(build()).toBe(0);
  expect(read('out/icons/play.svg')).toContain('d="m5');
});
