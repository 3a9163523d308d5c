// What the benchmarks of pages share: one script of what a way imports, and the processor time, nodes and memory of a
// page. Every round measures all ways in turn, so that what slows the machine slows each of them.
import { join } from 'node:path';
import { chromium } from 'playwright';
import { build } from 'vite';
import { browser, launchArgs } from '../scripts/browser.mjs';

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
      return usedSize + (embedderHeapUsedSize ?? 0);
    },
  };
}

/**
 * Measures all ways in turn, round after round; the variable ROUNDS says how often. One round more, the first, warms up.
 *
 * @param ways - The first one is what the others are compared with, unless `base` names another.
 * @param measure - Takes a way and returns figures: `{ cpu: 12.3, memory: 4 }`.
 * @returns A row for each way: of each figure the median, the median of its ratio to the base in the same round, and the
 * lowest and highest of these.
 */
export async function inTurn(ways, measure, { rounds, base = ways[0].way }) {
  const count = Number(process.env.ROUNDS ?? rounds);
  const figures = new Map(ways.map(({ way }) => [way, []]));
  for (let round = 0; round <= count; round++)
    for (const way of ways) {
      const figure = await measure(way);
      if (round > 0) figures.get(way.way).push(figure);
    }
  return ways.map(({ way }) => rowOf(way, figures.get(way), figures.get(base)));
}

const median = (list) => list.toSorted((a, b) => a - b)[Math.floor(list.length / 2)];
const round = (value) => Number(value.toPrecision(4));

export function rowOf(way, figures, base) {
  const row = { way };
  for (const key of Object.keys(figures[0])) {
    const values = figures.map((figure) => figure[key]);
    const ratios = values.map((value, i) => value / base[i][key]).filter(Number.isFinite);
    row[key] = { median: round(median(values)) };
    if (ratios.length > 0)
      Object.assign(row[key], {
        ratio: round(median(ratios)),
        range: [round(Math.min(...ratios)), round(Math.max(...ratios))],
      });
  }
  return row;
}
