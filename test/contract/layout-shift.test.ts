// Nothing that a reader looks at moves when the elements are defined after the page was painted.
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bundle, dist, launch, site, type Site } from '../pages/site.ts';
import { elements } from './elements.ts';
import { CANNOT, shiftCases } from './shift/cases.ts';
import type { Case } from './shift/strings.ts';

let pages: Site;
let browser: Browser;
let cases: Case[];
beforeAll(async () => {
  [pages, browser] = await Promise.all([site(), launch()]);
  const hydrate = '@lit-labs/ssr-client/lit-element-hydrate-support.js';
  pages.pages.set('/script.js', await bundle(hydrate, dist('define.js')));
  cases = await shiftCases();
});
afterAll(() => Promise.all([browser?.close(), pages?.close()]));

declare global {
  interface Window {
    shifts: string[];
  }
}

/** Notes what moves from now on, each with the case that it belongs to. */
function record(): void {
  const box = ({ x, y, width, height }: DOMRectReadOnly) => [x, y, width, height].map(Math.round).join(' ');
  const caseOf = (element: Element): string => {
    const { host } = element.getRootNode() as ShadowRoot;
    return element.closest('section')?.title ?? (host ? caseOf(host) : '');
  };
  window.shifts = [];
  new PerformanceObserver((list) => {
    for (const { sources } of list.getEntries() as any[])
      for (const { node, previousRect, currentRect } of sources) {
        const element: Element | null = node instanceof Element ? node : node?.parentElement;
        if (element)
          window.shifts.push(
            `${caseOf(element)}: <${element.localName}> ${box(previousRect)} → ${box(currentRect)}`,
          );
      }
  }).observe({ type: 'layout-shift' });
}

/** Where what follows each element stands, from the start of its section, in tenths of a pixel. */
function followers() {
  return [...document.querySelectorAll('section')].map((section) => {
    const start = section.getBoundingClientRect();
    return [...section.querySelectorAll(':scope > .after')].map((after) => {
      const { x, y, width } = after.getBoundingClientRect();
      return [x - start.x, y - start.y, width].map((n) => n.toFixed(1)).join(' ');
    });
  });
}
const painted = (page: Page) =>
  page.evaluate(async () => {
    for (let i = 0; i < 5; i++) await new Promise(requestAnimationFrame);
  });

/** An element, with what stands beside it, where it is inline, and below it. */
const section = ({ title, markup }: Case) =>
  `<section title="${title}">${markup}<span class="after">Beside</span><p class="after">Below</p></section>`;

/**
 * Where the reader is when the elements are defined: sees all of the page, or is in the middle of one that is many times
 * as high as the window.
 */
type Reader = 'sees all' | 'in the middle';

const HEIGHT = 800;

/** A page of cases, painted before any script. */
async function open(width: number, some: readonly Case[], reader: Reader): Promise<Page> {
  // Styles that wait for a script to come show their end after five seconds, which a slow machine may take.
  const styles =
    'body { margin: 0; padding: 16px } section { overflow: hidden } *, ::before, ::after { animation-play-state: paused !important }';
  pages.pages.set(
    '/page.html',
    `<!doctype html><html lang="en"><meta charset="utf-8"><title>A page</title><link rel="icon" href="data:,"><link rel="stylesheet" href="/lede/lede.css"><style>${styles}</style>${some.map(section).join('')}</html>`,
  );
  const page = await browser.newPage({ viewport: { width, height: HEIGHT } });
  await page.goto(`${pages.url}/page.html`);
  // Each section keeps its place, so that what moves in one moves nothing in another.
  const height = await page.evaluate(() => {
    for (const one of document.querySelectorAll('section'))
      one.style.blockSize = `${Math.ceil(one.getBoundingClientRect().height) + 200}px`;
    return document.documentElement.scrollHeight;
  });
  if (reader === 'sees all') await page.setViewportSize({ width, height });
  else await page.evaluate((y) => scrollTo(0, y), height / 2);
  // In the middle of a page, lazy pictures far from the window are not loaded yet.
  await page.evaluate(
    (all) =>
      Promise.all(
        [...document.images]
          .filter(({ loading }) => all || loading !== 'lazy')
          .map((image) => image.decode().catch(() => {})),
      ),
    reader === 'sees all',
  );
  await painted(page);
  await page.evaluate(record);
  return page;
}

/** Loads the elements, and waits for what they fetch. */
async function define(page: Page): Promise<void> {
  await page.addScriptTag({ type: 'module', url: '/script.js' });
  await page.waitForFunction(() =>
    [...document.querySelectorAll<HTMLElement>('section *')].every(
      (element) =>
        !element.localName.startsWith('lede-') ||
        ((element as any).hasUpdated &&
          (!element.matches('[transcript]') || element.shadowRoot!.querySelector('.transcript li'))),
    ),
  );
  await painted(page);
}

/** Reads on to the end of the page, then back to its start, a window at a time. */
async function readAll(page: Page): Promise<void> {
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  const places = Array.from({ length: Math.ceil(height / HEIGHT) }, (_, i) => i * HEIGHT);
  for (const y of [...places.filter((place) => place > height / 2), ...places.toReversed()]) {
    await page.evaluate((to) => scrollTo(0, to), y);
    await painted(page);
  }
}

/** What moved, by the title of its case. */
async function movedIn(width: number, some: readonly Case[], reader: Reader): Promise<Map<string, string[]>> {
  const page = await open(width, some, reader);
  const before = await page.evaluate(followers);
  await define(page);
  if (reader === 'in the middle') await readAll(page);
  const after = await page.evaluate(followers);
  const shifts = await page.evaluate(() => window.shifts);
  await page.close();
  const moved = new Map<string, string[]>();
  for (const [i, { title }] of some.entries()) {
    const what = shifts.filter((shift) => shift.startsWith(`${title}: <`));
    // What moves out of sight moves nothing that the reader sees.
    if (reader === 'sees all' && before[i]!.join() !== after[i]!.join())
      what.push(`what follows: ${before[i]!.join(', ')} → ${after[i]!.join(', ')}`);
    if (what.length > 0) moved.set(title, what);
  }
  return moved;
}

/** The cases of CANNOT that did move. */
const named = new Set<string>();
const PER_PAGE = 40;

async function expectNoShift(
  width: number,
  some: readonly Case[],
  reader: Reader = 'sees all',
): Promise<void> {
  const moved: [string, string[]][] = [];
  for (let at = 0; at < some.length; at += PER_PAGE)
    moved.push(...(await movedIn(width, some.slice(at, at + PER_PAGE), reader)));
  for (const [title] of moved) named.add(title);
  expect(moved.filter(([title]) => !Object.hasOwn(CANNOT, title))).toEqual([]);
}

describe.each([400, 1200])('defined after the first paint, on a page %i px wide', (width) => {
  it('no element moves what it shows, nor what stands beside and below it', () =>
    expectNoShift(width, cases));

  it('nor do those above and below the window, when the reader comes to them', () =>
    expectNoShift(width, cases, 'in the middle'));
});

it('what no style sheet can know before the script is named with its reason, and moves', () => {
  expect(Object.keys(CANNOT).filter((title) => !named.has(title))).toEqual([]);
});

it('every element has a case', () => {
  for (const { name, tag } of elements)
    expect(
      cases.some(({ title }) => title.startsWith(`${name}: `) || title.startsWith(`${tag}: `)),
      tag,
    ).toBe(true);
});
