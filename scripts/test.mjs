// Every check, from a clean clone after `npm ci`: build, lint, types, all tests. Ends with `N passed, N failed`.
import { browser } from './browser.mjs';
import { firefox, webkit } from './engines.mjs';
import { npm } from './npm.mjs';
import { runVitest } from './run-vitest.mjs';

let passed = 0;
let failed = 0;
const count = (ok, name) => {
  if (ok) passed++;
  else failed++;
  console.log(`${ok ? '✓' : '✗'} ${name}`);
};

// Each says in a line which it is, or why its tests are skipped.
const env = { LEDE_CHROMIUM: await browser(), LEDE_FIREFOX: await firefox(), LEDE_WEBKIT: webkit() };
console.log('The stories in Russian, zoom and space: npm run test:long');
const built = npm(['run', '-s', 'build']);
count(built, 'build');

if (built) {
  count(npm(['run', '-s', 'lint']), 'lint');
  count(npm(['run', '-s', 'typecheck']), 'types');
  const tests = runVitest([], env);
  passed += tests.passed;
  failed += tests.failed;
  if (tests.skipped > 0) count(false, `${tests.skipped} tests were skipped`);
}

console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
