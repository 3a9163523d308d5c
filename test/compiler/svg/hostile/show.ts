import type { Page } from 'playwright';
import type { Compiled } from '../../../../dist/compiler/index.js';
import { launch, site } from '../../../pages/site.ts';
import type { Case } from './markup.ts';

/** What happened on a page: whether a script of an icon ran, and what was requested from other sites. */
interface Outcome {
  ran: boolean;
  outside: string[];
}
export type Way = 'raw' | 'inline' | 'inner' | 'use' | 'img' | 'direct';
export type Shown = Record<Way, Outcome> & {
  /** Where the sprite has another meaning as HTML than as XML. */
  disagreement: string;
};

const page = (body: string) =>
  `<!doctype html><meta charset="utf-8"><title>Icons</title><body>${body}</body>`;

/** Shows icons in each way that pages show them, and triggers events on every element. */
export async function show({ icons, files }: Compiled, cases: readonly Case[]): Promise<Shown> {
  const [web, browser] = await Promise.all([site(), launch()]);
  const sprite = files.get('sprite.svg')!;
  web.pages.set('/sprite.svg', sprite);
  for (const { name } of icons) web.pages.set(`/${name}.svg`, files.get(`icons/${name}.svg`)!);
  const uses = (from: string) => icons.map(({ id }) => `<svg><use href="${from}#${id}"/></svg>`).join('');
  const pictures = ['sprite', ...icons.map(({ name }) => name)].map(
    (name) => `<img src="/${name}.svg" alt="">`,
  );
  // Not shown unchanged: icons that would hang the browser or navigate away.
  const raw = cases.filter(([, svg]) => svg.length < 1000 && !/<use href="#|http-equiv/.test(svg));
  web.pages.set('/raw', page(raw.map(([, svg]) => `<div>${svg}</div>`).join('')));
  web.pages.set('/inline', page(sprite + uses('')));
  web.pages.set('/inner', page('<main></main>'));
  web.pages.set('/use', page(uses('/sprite.svg')));
  web.pages.set('/img', page(pictures.join('')));

  const tab = await browser.newPage();
  const outside: string[] = [];
  let dialogs = 0;
  tab.on('dialog', (dialog) => void (dialogs++, dialog.dismiss()));
  await tab.route(
    (url) => url.origin !== web.url,
    (route) => {
      outside.push(route.request().url());
      return route.abort();
    },
  );
  const outcome = async (path: string, act = () => triggerEvents(tab)): Promise<Outcome> => {
    outside.length = dialogs = 0;
    await tab.goto(web.url + path, { waitUntil: 'load' });
    await act();
    const ran = (await tab.evaluate('typeof ran !== "undefined"')) as boolean;
    return { ran: ran || dialogs > 0, outside: [...new Set(outside)] };
  };
  try {
    const inner = async () => {
      await tab.evaluate((svg) => void (document.querySelector('main')!.innerHTML = svg), sprite + uses(''));
      await triggerEvents(tab);
    };
    const direct: Outcome = { ran: false, outside: [] };
    for (const name of ['sprite', ...icons.map(({ name }) => name)]) {
      const { ran, outside: asked } = await outcome(`/${name}.svg`);
      direct.ran ||= ran;
      direct.outside.push(...asked);
    }
    return {
      raw: await outcome('/raw', async () => {}),
      inline: await outcome('/inline'),
      inner: await outcome('/inner', inner),
      use: await outcome('/use'),
      img: await outcome('/img'),
      direct,
      disagreement: await tab.evaluate(disagreement, sprite),
    };
  } finally {
    await Promise.all([browser.close(), web.close()]);
  }
}

/** Clicks, hovers and focuses every element, hidden ones too. */
const triggerEvents = (tab: Page) =>
  tab.evaluate(() => {
    document.addEventListener('submit', (event) => event.preventDefault());
    for (const element of document.querySelectorAll('*')) {
      for (const type of ['pointerover', 'mouseover', 'pointerdown', 'mousedown', 'focus', 'click'])
        element.dispatchEvent(new MouseEvent(type, { bubbles: true, cancelable: true }));
    }
  });

/** The first difference between the trees of markup read as XML and as HTML. */
function disagreement(svg: string): string {
  const xml = new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement;
  const html = new DOMParser().parseFromString(svg, 'text/html');
  if (html.body.childElementCount !== 1) return 'HTML has more than one element';
  const described = (element: Element) =>
    JSON.stringify([
      element.namespaceURI,
      element.nodeName,
      [...element.attributes]
        .filter(({ name }) => name !== 'xmlns')
        .map(({ namespaceURI, name, value }) => [namespaceURI, name, value]),
      [...element.childNodes].filter(({ nodeType }) => nodeType === 3).map((text) => text.nodeValue?.trim()),
    ]);
  const all = (root: Element) => [root, ...root.querySelectorAll('*')].map(described);
  const [a, b] = [all(xml), all(html.body.firstElementChild!)];
  const at = a.findIndex((text, i) => text !== b[i]);
  return at < 0 && a.length === b.length ? '' : `${a[at]} is ${b[at]}`;
}
