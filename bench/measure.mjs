// What the benchmarks of pages share: peers from npm, one script of what a way imports, and the processor time, nodes
// and memory of a page. Every round opens all ways in turn, so that what slows the machine slows each of them.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright';
import { build } from 'vite';
import { browser, launchArgs } from '../scripts/browser.mjs';

/** Installs packages into a temporary folder, never into the project; returns that folder. */
export function installPeers(versions) {
  const wanted = Object.entries(versions).map(([name, version]) => `${name}@${version}`);
  const folder = join(tmpdir(), `lede-bench-${wanted.join('+').replaceAll('/', '-')}`);
  if (!existsSync(join(folder, 'node_modules'))) {
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'package.json'), '{"private":true}');
    const options = ['--no-audit', '--no-fund', '--ignore-scripts'];
    execFileSync('npm', ['install', ...options, ...wanted], { cwd: folder, stdio: 'inherit' });
  }
  return folder;
}

/** The code in one minified script. Bare names are looked for among the peers; Lit is the project's. */
export async function bundle(code, peers) {
  const entry = '\0entry';
  const plugin = {
    name: 'entry',
    async resolveId(id, from) {
      if (id === 'entry') return entry;
      if (from !== entry || /^[/.]/.test(id) || id === 'lit') return undefined;
      return this.resolve(id, join(peers, 'index.js'), { skipSelf: true });
    },
    load: (id) => (id === entry ? { code, moduleSideEffects: true } : undefined),
  };
  const { output } = await build({
    configFile: false,
    logLevel: 'silent',
    plugins: [plugin],
    resolve: { conditions: ['module', 'browser', 'production'] },
    build: {
      write: false,
      minify: true,
      rollupOptions: { input: 'entry', output: { codeSplitting: false } },
    },
  });
  return output[0].code;
}

export const launch = async () => chromium.launch({ executablePath: await browser(), args: launchArgs });

/** Opens a page with some styles and a script, and measures it. */
export async function openPage(chrome, { style = '', code = '' }) {
  const page = await chrome.newPage({ viewport: { width: 1200, height: 900 } });
  // Of an origin: relative URLs lead nowhere in a page without one.
  await page.route('http://bench.test/', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `<!doctype html><html lang="en"><link rel="icon" href="data:,"><style>${style}</style><main></main></html>`,
    }),
  );
  await page.goto('http://bench.test/');
  if (code) await page.addScriptTag({ content: code, type: 'module' });
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const cpu = async () =>
    (await session.send('Performance.getMetrics')).metrics.find(({ name }) => name === 'TaskDuration').value *
    1000;
  const collect = async () => {
    for (let i = 0; i < 2; i++) await session.send('HeapProfiler.collectGarbage');
  };
  return {
    page,
    session,
    /** Milliseconds of the main thread that an action takes. */
    async cpuOf(action) {
      const before = await cpu();
      await action();
      return (await cpu()) - before;
    },
    async nodes() {
      await collect();
      return (await session.send('Memory.getDOMCounters')).nodes;
    },
    /** Bytes of JavaScript's objects, and of the browser's own: nodes, styles, boxes. */
    async heap() {
      await collect();
      const { usedSize, embedderHeapUsedSize } = await session.send('Runtime.getHeapUsage');
      return { scripts: usedSize, all: usedSize + (embedderHeapUsedSize ?? 0) };
    },
  };
}

export const median = (list) => list.toSorted((a, b) => a - b)[Math.floor(list.length / 2)];

/** The median of what each round took over what the base took in the same round. */
export const ratio = (list, base) => median(list.map((value, i) => value / base[i]));
