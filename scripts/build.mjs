// Everything the package holds, in the order in which things flow: icons → sprite, glyphs → elements → styles, manifest.
import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';

const run = (command, ...args) =>
  execFileSync(command, args, { stdio: 'inherit', shell: process.platform === 'win32' });

// What an icon or element that is gone left behind must not be packed.
for (const folder of ['dist', 'src/glyphs']) rmSync(folder, { recursive: true, force: true });
run('npx', 'tsc', '-p', 'tsconfig.sprite.json');
run('node', 'scripts/build-icons.mjs');
run('npx', 'tsc', '-p', 'tsconfig.browser.json');
run('node', 'scripts/build-css.mjs');
run('node', 'scripts/minify-styles.mjs');
run('npx', 'cem', 'analyze', '--quiet');
