// One engine alone: `npm run test:engine -- firefox` runs the element tests in Firefox, `-- webkit` what readers do and
// every story in WebKit. What follows are Vitest's arguments, such as files.
import { browser } from './browser.mjs';
import { firefox, webkit } from './engines.mjs';
import { runVitest } from './run-vitest.mjs';

const ENGINES = {
  firefox: { project: 'elements-firefox', variable: 'LEDE_FIREFOX', find: firefox },
  webkit: { project: 'in-webkit', variable: 'LEDE_WEBKIT', find: webkit },
};
const [name, ...rest] = process.argv.slice(2);
const engine = Object.hasOwn(ENGINES, name ?? '') ? ENGINES[name] : undefined;
if (!engine) {
  console.error(`Which engine? npm run test:engine -- ${Object.keys(ENGINES).join(' | ')} [files]`);
  process.exit(1);
}
const path = await engine.find();
if (!path) process.exit(1);
const env = { LEDE_CHROMIUM: await browser(), [engine.variable]: path };
const { passed, failed } = runVitest(['--project', engine.project, ...rest], env);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
