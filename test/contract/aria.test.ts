// What assistive technology is told: the accessibility tree of every element in each of its states, in `aria/*.yml`, so
// that a change of a name, a role or the reading order is seen in review. The states are in `aria/*.ts`.
// After an intended change: npx vitest run --project node test/contract/aria.test.ts -u, then read what it wrote.
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import type { Browser, CDPSession, Page } from 'playwright';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { bundle, dist, launch, site, type Site } from '../pages/site.ts';
import type { State } from './aria-state.ts';
import { accessibilityTree } from './aria-tree.ts';
import { elements } from './elements.ts';

const modules = import.meta.glob<State[]>('./aria/*.ts', { eager: true, import: 'states' });
const statesOf = (name: string) => modules[`./aria/${name}.ts`];
const golden = (name: string) => `${import.meta.dirname}/aria/${name}.yml`;
const LANGUAGES = ['en', 'ar', 'ru'] as const;
type Language = (typeof LANGUAGES)[number];

let server: Site;
let browser: Browser;
let page: Page;
let session: CDPSession;
beforeAll(async () => {
  [server, browser] = await Promise.all([site(), launch()]);
  const languages = ['ar', 'ru'].map((language) => dist(`locales/${language}.js`));
  server.pages.set('/lede.js', await bundle(dist('define.js'), ...languages));
  server.pages.set('/lede.css', await readFile('dist/lede.css', 'utf8'));
  server.pages.set(
    '/page.html',
    '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A page</title><link rel="icon" href="data:,"><link rel="stylesheet" href="/lede.css"><script type="module" src="/lede.js"></script></head><body></body></html>',
  );
  // Opened here, it stays open for all tests.
  const context = await browser.newContext({
    locale: 'en-US',
    timezoneId: 'UTC',
    reducedMotion: 'reduce',
    viewport: { width: 1000, height: 800 },
  });
  page = await context.newPage();
  await page.clock.setFixedTime('2026-11-23T08:00Z');
  await page.addInitScript(prepare);
  session = await context.newCDPSession(page);
  await session.send('Accessibility.enable');
});
afterAll(() => Promise.all([browser?.close(), server?.close()]));

/** Runs in each page before its scripts: what leaves by itself stays, and what depends on the machine is refused. */
function prepare(): void {
  localStorage.clear();
  const later = setTimeout;
  const patient = (run: () => void, delay = 0) => (delay < 2000 ? later(run, delay) : 0);
  Object.assign(globalThis, { setTimeout: patient });
  Object.defineProperty(navigator, 'clipboard', { value: { writeText: async () => {} } });
}

/** Runs in the page: waits until elements, and those inside them, have nothing left to draw. */
async function settle(): Promise<void> {
  const settled = async (root: ParentNode): Promise<void> => {
    for (const element of root.querySelectorAll('*')) {
      const updating = element as { updateComplete?: Promise<boolean> };
      while ((await updating.updateComplete) === false);
      if (element.shadowRoot) await settled(element.shadowRoot);
    }
  };
  for (let i = 0; i < 2; i++) {
    await settled(document);
    await new Promise(requestAnimationFrame);
  }
}

/** Whether the page has nothing of a state before. */
let clean = false;

async function show({ markup, enter, leaves }: State, language: Language): Promise<string> {
  if (!clean) {
    await page.goto(`${server.url}/page.html`);
    await page.waitForFunction(() => customElements.get('lede-tag-list'));
  }
  clean = !leaves;
  await page.mouse.move(999, 799);
  await page.evaluate(
    ([html, lang]) => {
      localStorage.clear();
      Object.assign(document.documentElement, { lang, dir: lang === 'ar' ? 'rtl' : 'ltr' });
      document.body.innerHTML = html;
    },
    [markup, language] as const,
  );
  await page.evaluate(settle);
  if (enter) {
    await enter(page);
    await page.evaluate(settle);
  }
  return accessibilityTree(page, session);
}

const head = (tag: string) => `# <${tag}>: its accessibility tree in each state, as a screen reader gets it.
# Comments below a tree are what its format has no place for.
# Written by: npx vitest run --project node test/contract/aria.test.ts -u; read before it is committed.
`;

/** `all` with -u. */
const updating = () =>
  (expect.getState() as unknown as { snapshotState: Record<string, unknown> }).snapshotState[
    '_updateSnapshot'
  ];

it.each(elements.map(({ tag, name }) => [tag, name]))(
  '%s: names, roles and states are those of aria/%s.yml',
  async (tag, name) => {
    const states = statesOf(name);
    if (!states?.length)
      throw new Error(`<${tag}> has no states: write them to test/contract/aria/${name}.ts.`);
    const titles = states.map(({ title }) => title);
    expect(titles, 'titles differ').toEqual([...new Set(titles)]);
    clean = false;
    const parts: string[] = [];
    for (const state of states)
      for (const language of state.languages ? LANGUAGES : (['en'] as const)) {
        const title = language === 'en' ? state.title : `${state.title} (${language})`;
        const tree = await show(state, language).catch((error: Error) => {
          throw new Error(`<${tag}>, ${title}: ${error.message}`, { cause: error });
        });
        parts.push(`\n# --- ${title}\n${tree}\n`);
      }
    // A file that is missing would be written without a word.
    if (updating() !== 'all')
      expect(existsSync(golden(name)), `test/contract/aria/${name}.yml is missing: run with -u`).toBe(true);
    await expect([head(tag), ...parts].join('')).toMatchFileSnapshot(golden(name));
  },
);

it('no file is left of an element that is gone', () => {
  const names = Object.keys(import.meta.glob('./aria/*.{ts,yml}')).map((path) =>
    path.replace(/^.*\/|\.\w+$/g, ''),
  );
  const known = new Set(elements.map(({ name }) => name));
  expect(names.filter((name) => !known.has(name))).toEqual([]);
});
