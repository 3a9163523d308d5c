// Everything the package holds, in the order in which things flow: icons → sprite, glyphs; tokens → themes; elements → styles, manifest, types for frameworks, data for editors, documents, one file for pages without a bundler.
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';

/** What fails has said why; a stack of this script would only bury it. */
function run(command, ...args) {
  const { status } = spawnSync(command, args, { stdio: 'inherit', shell: process.platform === 'win32' });
  if (status !== 0) process.exit(status ?? 1);
}

// What an icon or element that is gone left behind must not be packed.
for (const folder of ['dist', 'src/generated']) rmSync(folder, { recursive: true, force: true });
run('npx', 'tsc', '-p', 'tsconfig.compiler.json');
run('node', 'scripts/build-icons.mjs');
run('node', 'scripts/build-tokens.mjs');
run('npx', 'tsc', '-p', 'tsconfig.browser.json');
run('node', 'scripts/build-entries.mjs');
run('node', 'scripts/build-css.mjs');
run('node', 'scripts/minify-templates.mjs');
run('node', 'scripts/build-development.mjs');
run('npx', 'cem', 'analyze', '--quiet');
run('node', 'scripts/build-manifest.mjs');
run('node', 'scripts/build-types.mjs');
run('node', 'scripts/build-editors.mjs');
run('node', 'scripts/build-docs.mjs');
run('node', 'scripts/build-cdn.mjs');
