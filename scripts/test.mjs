// Every check, from a clean clone after `npm ci`: build, lint, types, all tests. Ends with `N passed, N failed`.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { browser } from './browser.mjs';
import { npm } from './npm.mjs';

let passed = 0;
let failed = 0;
const count = (ok, name) => {
  if (ok) passed++;
  else failed++;
  if (name) console.log(`${ok ? '✓' : '✗'} ${name}`);
};

const LEDE_CHROMIUM = await browser();
// Together with these, two processors would need half an hour.
console.log('Firefox, WebKit, the stories in Russian, zoom and space: npm run test:long');
const built = npm(['run', '-s', 'build']);
count(built, 'build');

if (built) {
  count(npm(['run', '-s', 'lint']), 'lint');
  count(npm(['run', '-s', 'typecheck']), 'types');
  const folder = mkdtempSync(join(tmpdir(), 'lede-test-'));
  const report = join(folder, 'report.json');
  const vitest = [
    'exec',
    '--',
    'vitest',
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ];
  const ended = npm(vitest, { LEDE_CHROMIUM });
  const { numPassedTests, numFailedTests, numPendingTests } = JSON.parse(readFileSync(report, 'utf8'));
  passed += numPassedTests;
  failed += numFailedTests;
  // A file that cannot even be loaded, or an error outside any test, is a failure too, and so is a skipped test.
  if (!ended && numFailedTests === 0) count(false, 'vitest ended with an error');
  if (numPendingTests > 0) count(false, `${numPendingTests} tests were skipped`);
  rmSync(folder, { recursive: true });
}

console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
