// The tests of the elements in Firefox; further arguments are Vitest's, such as files.
import { spawnSync } from 'node:child_process';
import { firefox } from './engines.mjs';

const LEDE_FIREFOX = await firefox();
if (!LEDE_FIREFOX) process.exit(1);
const { status } = spawnSync(
  'npx',
  ['vitest', 'run', '--project', 'elements-firefox', ...process.argv.slice(2)],
  { stdio: 'inherit', shell: process.platform === 'win32', env: { ...process.env, LEDE_FIREFOX } },
);
process.exitCode = status ?? 1;
