// Runs Vitest and counts what it ran.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { npm } from './npm.mjs';

/**
 * Runs Vitest with its arguments, in the environment with `env` added.
 *
 * @returns How many tests passed, failed and were skipped. A file that cannot be loaded and an error outside of any test
 * count as failures.
 */
export function runVitest(args, env) {
  const folder = mkdtempSync(join(tmpdir(), 'lede-test-'));
  const report = join(folder, 'report.json');
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const ended = npm(['exec', '--', 'vitest', 'run', ...reporters, ...args], env);
  const { numPassedTests, numFailedTests, numPendingTests } = JSON.parse(readFileSync(report, 'utf8'));
  rmSync(folder, { recursive: true });
  const broken = !ended && numFailedTests === 0;
  if (broken) console.log('✗ vitest ended with an error');
  return { passed: numPassedTests, failed: numFailedTests + Number(broken), skipped: numPendingTests };
}
