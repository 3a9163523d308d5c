import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** A build by Vite of nothing but the sprite. */
const VITE = `import { build } from 'vite';
import spritemap from '@spiriit/vite-plugin-svg-spritemap';
const [icons, outDir] = process.argv.slice(2);
await build({
  configFile: false,
  root: 'app',
  logLevel: 'error',
  plugins: [spritemap(icons + '/*.svg', { prefix: 'icon-', output: { filename: 'sprite.svg', view: false, use: false } })],
  build: { outDir, emptyOutDir: true, rollupOptions: { input: 'app/entry.js' } },
});
`;

/**
 * The tools to compare, the one that is the measure first: name, command, the folder of its sprite, and what is done
 * before each round.
 */
export function commands(root, icons) {
  const files = readdirSync(icons).filter((name) => name.endsWith('.svg'));
  const work = (name) => join('work', name);
  mkdirSync(join(root, 'app'), { recursive: true });
  writeFileSync(join(root, 'app/entry.js'), 'export default 1;\n');
  writeFileSync(join(root, 'vite-run.mjs'), VITE);
  const clean = (name) => () => rmSync(join(root, work(name)), { recursive: true, force: true });
  const lede = (from, name, ...options) => [
    process.execPath,
    resolve('dist/compiler/cli/bin.js'),
    'build',
    from,
    '--out',
    work(name),
    '--quiet',
    ...options,
  ];

  const copy = join(root, 'icons-of-warm');
  if (!existsSync(copy)) cpSync(icons, copy, { recursive: true });
  const warm = lede(copy, 'warm');
  return [
    {
      name: 'svg-sprite command',
      command: [
        process.execPath,
        'node_modules/svg-sprite/bin/svg-sprite.js',
        '--symbol',
        `--symbol-dest=${work('svg-sprite')}`,
        '--symbol-sprite=sprite.svg',
        ...files.map((name) => join(icons, name)),
      ],
      sprite: work('svg-sprite'),
      before: clean('svg-sprite'),
    },
    {
      name: 'vite-plugin-svg-spritemap',
      command: [process.execPath, 'vite-run.mjs', icons, join(root, work('vite'))],
      sprite: work('vite'),
      before: clean('vite'),
    },
    {
      name: 'lede, cold, no render check',
      command: lede(icons, 'cold', '--no-cache', '--no-render', '--no-files', '--no-manifest'),
      sprite: work('cold'),
      before: clean('cold'),
    },
    {
      name: 'lede, cold, everything',
      command: lede(icons, 'full', '--no-cache'),
      sprite: work('full'),
      before: clean('full'),
    },
    {
      // Of a copy, as an icon changes before each round; one build that is not measured fills the cache.
      name: 'lede, warm, one icon changed',
      command: warm,
      sprite: work('warm'),
      icons: copy,
      before: (round) => {
        if (round === 0) execFileSync(warm[0], warm.slice(1), { cwd: root });
        const svg = readFileSync(join(icons, files[0]), 'utf8');
        writeFileSync(
          join(copy, files[0]),
          svg.replace('</svg>', `<path d="M${round + Math.random()} 1h1" /></svg>`),
        );
      },
    },
  ];
}
