// The stories in Russian, zoom and space: minutes that `npm test` leaves out. What follows are Vitest's arguments.
import { browser } from './browser.mjs';
import { runVitest } from './run-vitest.mjs';

const projects = ['stories-russian', 'zoom'].flatMap((name) => ['--project', name]);
const env = { LEDE_CHROMIUM: await browser(), LEDE_LONG: '1' };
const { passed, failed } = runVitest([...projects, ...process.argv.slice(2)], env);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
