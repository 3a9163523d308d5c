// The tests of one engine beside Chromium; further arguments are Vitest's, such as files.
import { spawnSync } from 'node:child_process';
import { browser } from './browser.mjs';
import { firefox, webkit } from './engines.mjs';

const [engine, ...more] = process.argv.slice(2);
const engines = {
  firefox: { find: firefox, project: 'elements-firefox', variable: 'LEDE_FIREFOX' },
  webkit: { find: webkit, project: 'webkit', variable: 'LEDE_WEBKIT' },
};
const { find, project, variable } = engines[engine];
const path = await find();
if (!path) process.exit(1);
const { status } = spawnSync('npx', ['vitest', 'run', '--project', project, ...more], {
  stdio: 'inherit',
  shell: process.platform === 'win32',
  env: { ...process.env, LEDE_CHROMIUM: await browser(), [variable]: path },
});
process.exitCode = status ?? 1;
