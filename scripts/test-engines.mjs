// The engines beside Chromium: the element tests in Firefox, and what readers do with each element in WebKit.
// `npm run test:engines -- firefox` or `-- webkit` runs one of them; what follows are Vitest's arguments, such as files.
import { browser } from './browser.mjs';
import { firefox, webkit } from './engines.mjs';
import { npm } from './npm.mjs';
import { runVitest } from './run-vitest.mjs';

const ENGINES = {
  firefox: { project: 'elements-firefox', variable: 'LEDE_FIREFOX', find: firefox },
  webkit: { project: 'in-webkit', variable: 'LEDE_WEBKIT', find: webkit },
};
const [first, ...rest] = process.argv.slice(2);
const chosen = Object.hasOwn(ENGINES, first ?? '') ? [ENGINES[first]] : Object.values(ENGINES);
const more = chosen.length === 1 || first === undefined ? rest : [first, ...rest];
const env = { LEDE_CHROMIUM: await browser() };
const projects = [];
for (const { project, variable, find } of chosen) {
  // Each says in a line which it is, or why its tests are skipped.
  const path = await find();
  if (!path) continue;
  env[variable] = path;
  projects.push('--project', project);
}
// WebKit opens pages of the built package.
if (env.LEDE_WEBKIT && !npm(['run', '-s', 'build'])) process.exit(1);
if (projects.length === 0) console.log('0 passed, 0 failed');
else {
  const { passed, failed, skipped } = runVitest([...projects, ...more], env);
  if (skipped > 0) console.log(`✗ ${skipped} tests were skipped`);
  console.log(`${passed} passed, ${failed + Number(skipped > 0)} failed`);
  process.exitCode = failed + skipped === 0 ? 0 : 1;
}
