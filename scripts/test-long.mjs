// The element tests in Firefox, what readers do and every story in WebKit, the stories in Russian, zoom and space.
// `npm run test:long -- firefox` or `-- webkit` runs one engine; what follows are Vitest's arguments, such as files.
import { browser } from './browser.mjs';
import { firefox, webkit } from './engines.mjs';
import { runVitest } from './run-vitest.mjs';

const [first, ...rest] = process.argv.slice(2);
const one = first === 'firefox' || first === 'webkit' ? first : undefined;
const env = { LEDE_CHROMIUM: await browser() };
const projects = [];
const add = (project, name, value) => {
  if (!value) return;
  env[name] = value;
  projects.push('--project', project);
};
if (one !== 'webkit') add('elements-firefox', 'LEDE_FIREFOX', await firefox());
if (one !== 'firefox') add('in-webkit', 'LEDE_WEBKIT', webkit());
if (!one) for (const project of ['stories-russian', 'zoom']) add(project, 'LEDE_LONG', '1');
if (projects.length === 0) process.exit(1);
const more = one || first === undefined ? rest : [first, ...rest];
const { passed, failed } = runVitest([...projects, ...more], env);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
