// While you work: lint, types, the unit tests, and in Chromium the element tests that your changes can reach.
// `npm run test:quick -- main` takes the changes since a commit; without one, those that are not committed.
import { browser } from './browser.mjs';
import { npm } from './npm.mjs';

const [since] = process.argv.slice(2);
const LEDE_CHROMIUM = await browser();
const vitest = (...args) => npm(['exec', '--', 'vitest', 'run', ...args], { LEDE_CHROMIUM });

// What opens pages of the built package, compiles large sets or makes a copy of the tree takes minutes.
const slow = ['contract', 'pages', 'guides', 'scripts', 'package', 'compiler/cache'];
const results = [
  npm(['run', '-s', 'lint']),
  npm(['run', '-s', 'typecheck']),
  vitest('--project', 'node', ...slow.flatMap((folder) => ['--exclude', `test/${folder}/**`])),
  vitest('--project', 'elements', `--changed=${since ?? 'HEAD'}`, '--passWithNoTests'),
];
process.exitCode = results.every(Boolean) ? 0 : 1;
