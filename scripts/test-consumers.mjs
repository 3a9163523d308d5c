// Runs the tests that install packages or build a copy of all of this, then installs the packed package in each
// application of test/consumers/ by npm, builds it, and opens it in Chromium.
// `npm run test:consumers` runs all of it, `npm run test:consumers -- vue next` those. Ends with `N passed, N failed`.
import { spawn } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { chromium } from 'playwright';
import { consumers } from '../test/consumers/index.mjs';
import { browser as findBrowser, launchArgs } from './browser.mjs';
import { runVitest } from './run-vitest.mjs';
import { serve } from './static-server.mjs';

const names = process.argv.slice(2);
const unknown = names.filter((name) => !(name in consumers));
if (unknown.length > 0) {
  console.error(`No consumer ${unknown.join(', ')}. There are: ${Object.keys(consumers).join(', ')}.`);
  process.exit(1);
}

/** Nothing that a framework would report home, and no colours in the logs. */
const QUIET = {
  ASTRO_TELEMETRY_DISABLED: '1',
  NEXT_TELEMETRY_DISABLED: '1',
  NUXT_TELEMETRY_DISABLED: '1',
  NG_CLI_ANALYTICS: 'false',
  NO_COLOR: '1',
};

/** Starts npm in a folder, in a group of its own, and keeps what it writes. */
function npm(folder, args, env = {}) {
  const child = spawn('npm', args, {
    cwd: folder,
    detached: process.platform !== 'win32',
    shell: process.platform === 'win32',
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...QUIET, ...env },
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (output += text));
  const ended = new Promise((resolve) => child.on('close', resolve));
  const stop = async () => {
    if (child.exitCode === null && child.signalCode === null)
      try {
        process.kill(process.platform === 'win32' ? child.pid : -child.pid, 'SIGTERM');
      } catch {
        // It has just ended by itself.
      }
    await ended;
  };
  return { ended, stop, output: () => output };
}

/** Runs npm to its end; fails with all that it wrote. */
async function run(folder, ...args) {
  const { ended, output } = npm(folder, args);
  if ((await ended) !== 0) throw new Error(`npm ${args.join(' ')}\n${output()}`);
  return output();
}

const freePort = () =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });

/** Serves an application by its own `npm start`, which listens on `PORT`. */
async function start(folder) {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const { ended, stop, output } = npm(folder, ['start'], { PORT: port, HOST: '127.0.0.1' });
  let over = false;
  void ended.then(() => (over = true));
  while (!(await fetch(url).catch(() => undefined))) {
    if (over) throw new Error(`npm start\n${output()}`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return { url, close: stop };
}

/** Opens the application as a reader; fails with what its pages say in the console. */
async function visit(browser, url, read) {
  const context = await browser.newContext({ permissions: ['clipboard-read', 'clipboard-write'] });
  context.setDefaultTimeout(60_000);
  await context.route('**/favicon.ico', (route) => route.fulfill({ status: 204 }));
  const problems = [];
  context.on('weberror', (error) => problems.push(error.error().message));
  context.on('console', (message) => {
    if (['error', 'warning'].includes(message.type()) && !message.text().startsWith('Lit is in dev mode'))
      problems.push(message.text());
  });
  context.on('response', (response) => {
    if (response.status() >= 400) problems.push(`${response.status()}: ${response.url()}`);
  });
  const page = await context.newPage();
  try {
    await page.goto(url);
    await read(page, { browser, url });
  } catch (error) {
    throw new Error([error.stack, ...problems].join('\n'), { cause: error });
  } finally {
    await context.close();
  }
  if (problems.length > 0) throw new Error(problems.join('\n'));
}

/** A copy of the application, in which `lede-ui` is the tarball. */
async function install(name, tarball, folder) {
  const source = resolve(consumers[name].source ?? join('test/consumers', name));
  // A copy that somebody has started has these beside its sources.
  const copied = (path) => !['node_modules', '_site'].includes(basename(path));
  await cp(source, folder, { recursive: true, filter: copied });
  const manifest = join(folder, 'package.json');
  const text = await readFile(manifest, 'utf8');
  await writeFile(manifest, text.replace(/("lede-ui": )"[^"]*"/, `$1${JSON.stringify(`file:${tarball}`)}`));
  // What npm has downloaded before comes from its cache.
  await run(folder, 'install', '--prefer-offline', '--no-audit', '--no-fund', '--ignore-scripts');
  return JSON.parse(text).scripts ?? {};
}

async function check(name, tarball, browser, parent) {
  const folder = join(parent, name);
  const { folder: served, read } = consumers[name];
  const seconds = [];
  let began = performance.now();
  const lap = (what) => {
    seconds.push(`${what} ${((performance.now() - began) / 1000).toFixed(0)} s`);
    began = performance.now();
  };
  const scripts = await install(name, tarball, folder);
  lap('install');
  if (scripts.build) {
    await run(folder, 'run', 'build');
    lap('build');
  }
  const site = served ? await serve(join(folder, served)) : await start(folder);
  try {
    await visit(browser, site.url, read);
    lap('read');
  } finally {
    await site.close();
    await rm(folder, { recursive: true, force: true });
  }
  return seconds.join(', ');
}

const executablePath = await findBrowser();
const browser = await chromium.launch({ executablePath, args: launchArgs });
const parent = await mkdtemp(join(tmpdir(), 'lede-consumers-'));
let [passed, failed] = [0, 0];
try {
  // Packing builds the package first.
  const packed = await run(process.cwd(), 'pack', '--silent', '--pack-destination', parent);
  const tarball = join(parent, packed.trim().split('\n').at(-1));
  if (names.length === 0) {
    const env = { LEDE_CHROMIUM: executablePath, LEDE_INSTALLS: '1' };
    const tests = runVitest(['--project', 'installs'], env);
    passed += tests.passed;
    failed += tests.failed + tests.skipped;
  }
  const left = names.length > 0 ? [...names] : Object.keys(consumers);
  const worker = async () => {
    for (let name = left.shift(); name; name = left.shift())
      try {
        console.log(`✓ ${name}: ${await check(name, tarball, browser, parent)}`);
        passed++;
      } catch (error) {
        console.log(`✗ ${name}: ${error.message}`);
        failed++;
      }
  };
  // While one downloads, the other builds.
  await Promise.all([worker(), worker()]);
} finally {
  await browser.close();
  await rm(parent, { recursive: true, force: true });
}
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
