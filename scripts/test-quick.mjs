// While you work: lint, types, the unit tests, and in Chromium the element tests that your changes can reach.
// `npm run test:quick -- main` takes the changes since a commit; without one, those that are not committed.
import { browser } from './browser.mjs';
import { npm } from './npm.mjs';

const [since] = process.argv.slice(2);
const LEDE_CHROMIUM = await browser();
const vitest = (...args) => npm(['exec', '--', 'vitest', 'run', ...args], { LEDE_CHROMIUM });

// The others open many pages of the built package, run the command line or make a copy of the tree: minutes.
const UNITS = ['compiler/prepare', 'compiler/source', 'compiler/svg', 'icons', 'stories', 'styles'];
const results = [
  npm(['run', '-s', 'lint']),
  npm(['run', '-s', 'typecheck']),
  vitest('--project', 'node', ...UNITS.map((folder) => `test/${folder}/`)),
  vitest('--project', 'elements', `--changed=${since ?? 'HEAD'}`, '--passWithNoTests'),
];
process.exitCode = results.every(Boolean) ? 0 : 1;
