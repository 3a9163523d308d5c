// How the parts of an element look in special conditions: on paper, in forced colours, by touch, before the script.
// Each line is a rule of a style sheet that a reader would miss.
import type { Browser, BrowserContextOptions, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readFile } from 'node:fs/promises';
import { bundle, dist, launch, site, type Site } from '../pages/site.ts';
import { looks, type Look } from './looks.ts';

let server: Site;
let browser: Browser;
beforeAll(async () => {
  [server, browser] = await Promise.all([site(), launch()]);
  server.pages.set('/define.js', await bundle(dist('define.js')));
  server.pages.set('/lede.css', await readFile('dist/lede.css', 'utf8'));
  // Opened here, they stay open for all tests.
  for (const [kind, options] of Object.entries(CONTEXTS))
    pages.set(kind, { page: await (await browser.newContext(options)).newPage(), shows: '' });
});
afterAll(() => Promise.all([browser?.close(), server?.close()]));

const CONTEXTS: Record<'mouse' | 'touch' | 'still', BrowserContextOptions> = {
  mouse: {},
  touch: { hasTouch: true, isMobile: true },
  still: { javaScriptEnabled: false },
};
const screen: Look['media'] = {};
/** One page of each kind, and what it shows: what differs by medium or size alone is not loaded again. */
const pages = new Map<string, { page: Page; shows: string; media?: Look['media'] }>();

async function open(look: Look): Promise<Page> {
  const { markup, script = true, css = true, pointer = 'mouse', still, dir = 'ltr', act } = look;
  const { width = 1000, height = 800, media = screen } = look;
  const shown = pages.get(still ? 'still' : pointer)!;
  const { page } = shown;
  const frames = async () => {
    if (still) return;
    await page.evaluate(async () => {
      for (let i = 0; i < 2; i++) await new Promise(requestAnimationFrame);
      // Another medium may have started some.
      for (const animation of document.getAnimations())
        if (animation instanceof CSSTransition) animation.finish();
    });
  };
  const size = page.viewportSize();
  if (size?.width !== width || size.height !== height) await page.setViewportSize({ width, height });
  if (shown.media !== media)
    await page.emulateMedia({ media: null, forcedColors: null, reducedMotion: null, ...media });
  shown.media = media;
  const shows = sourceOf(look);
  if (shown.shows !== shows) {
    shown.shows = shows;
    const head = css ? '<link rel="stylesheet" href="/lede.css">' : '';
    const end = script && !still ? '<script type="module" src="/define.js"></script>' : '';
    server.pages.set(
      '/look.html',
      `<!doctype html><html lang="en" dir="${dir}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>A page</title><link rel="icon" href="data:,">${head}<script>localStorage.clear()</script></head><body>${markup}${end}</body></html>`,
    );
    await page.goto(`${server.url}/look.html`);
    await frames();
    if (act) await page.evaluate(act);
  }
  await frames();
  return page;
}

/** Runs in the page: the computed values of elements, `host >>> inside`, with `::pseudo`, by their names. */
function read(wanted: Record<string, Record<string, string>>): Record<string, Record<string, string>> {
  const found = (path: string) => {
    let element: Element | null | undefined;
    for (const step of path.split(' >>> ')) {
      const root: ParentNode | null | undefined = element === undefined ? document : element?.shadowRoot;
      element = root?.querySelector(step) ?? null;
    }
    return element;
  };
  const resolve = (element: Element, color: string) => {
    const probe = document.createElement('i');
    probe.style.setProperty('color', color, 'important');
    probe.style.setProperty('forced-color-adjust', 'none');
    const holds = !element.matches('img, input');
    (element.shadowRoot ?? (holds ? element : element.parentNode!)).append(probe);
    const value = getComputedStyle(probe).color;
    probe.remove();
    return value;
  };
  return Object.fromEntries(
    Object.entries(wanted).map(([path, values]) => {
      const [selector, pseudo] = path.split(/(?=::)/) as [string, string?];
      const element = found(selector);
      if (!element) return [path, { missing: selector }];
      const style = getComputedStyle(element, pseudo);
      const box = element.getBoundingClientRect();
      return [
        path,
        Object.fromEntries(
          Object.entries(values).map(([name, value]) => {
            const actual =
              name in { x: 1, y: 1, right: 1, bottom: 1 } && value.endsWith('box')
                ? `${Math.round(box[name as 'x'])} box`
                : (style as unknown as Record<string, string>)[name]!;
            // A colour by its name or token: what it is there.
            if (value.startsWith('@')) {
              const expected = resolve(element, value.slice(1).replace(/^--.*/, 'var($&)'));
              return [name, actual === expected ? value : `${actual}, not ${expected}`];
            }
            return [name, actual];
          }),
        ),
      ];
    }),
  );
}

const sourceOf = ({ markup, script = true, css = true, dir, act }: Look) =>
  [markup, script, css, dir, String(act)].join();

describe.each(looks)('%s', (_, looks) => {
  // Those of one page after each other.
  const sorted = looks.toSorted((a, b) => sourceOf(a).localeCompare(sourceOf(b)));
  it.each(sorted.map((look): [string, Look] => [look.title, look]))('%s', async (_, look) => {
    const page = await open(look);
    expect(await page.evaluate(read, look.expected)).toEqual(look.expected);
  });
});
