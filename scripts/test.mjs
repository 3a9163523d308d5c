// Every check, from a clean clone after `npm ci`: build, lint, types, all tests. Ends with `N passed, N failed`.
import { browser } from './browser.mjs';
import { npm } from './npm.mjs';
import { runVitest } from './run-vitest.mjs';

let passed = 0;
let failed = 0;
const count = (ok, name) => {
  if (ok) passed++;
  else failed++;
  console.log(`${ok ? '✓' : '✗'} ${name}`);
};

const LEDE_CHROMIUM = await browser();
// With these too, two processors would need more than twenty minutes.
console.log(
  'Firefox and WebKit: npm run test:engines. Stories in WebKit and in Russian, zoom and space: npm run test:long.',
);
const built = npm(['run', '-s', 'build']);
count(built, 'build');

if (built) {
  count(npm(['run', '-s', 'lint']), 'lint');
  count(npm(['run', '-s', 'typecheck']), 'types');
  const tests = runVitest([], { LEDE_CHROMIUM });
  passed += tests.passed;
  failed += tests.failed;
  if (tests.skipped > 0) count(false, `${tests.skipped} tests were skipped`);
}

console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
