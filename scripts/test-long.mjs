// Every story in WebKit and in Russian, zoom and space: minutes that CI leaves out. What follows are Vitest's arguments.
import { browser } from './browser.mjs';
import { webkit } from './engines.mjs';
import { runVitest } from './run-vitest.mjs';

const env = { LEDE_CHROMIUM: await browser(), LEDE_WEBKIT: webkit(), LEDE_LONG: '1' };
const names = ['stories-russian', 'zoom', ...(env.LEDE_WEBKIT ? ['stories-webkit'] : [])];
const projects = names.flatMap((name) => ['--project', name]);
const { passed, failed } = runVitest([...projects, ...process.argv.slice(2)], env);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
