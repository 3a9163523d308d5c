// What a reader sees in special conditions: by keyboard, with reduced motion, in forced colours, on paper.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Page } from 'playwright';
import { elements, everyExample, examplesOf, type Element } from './elements.ts';
import { contractPages, type Pages } from './pages.ts';

let pages: Pages;
beforeAll(async () => {
  pages = await contractPages();
});
afterAll(() => pages?.close());

const settled = (page: Page) =>
  page.evaluate(async () => {
    for (let i = 0; i < 4; i++) await new Promise(requestAnimationFrame);
  });
const markupOf = (element: Element) =>
  examplesOf(element)
    .map(({ markup }) => markup)
    .join('\n<p>Between</p>\n');

/** Runs in the page: the element with the focus, and whether an outline around it, or around what shows it, is visible. */
function focusShown(): { stop: string; ring: boolean } | undefined {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  if (!active || active === document.body) return undefined;
  const visible = (style: CSSStyleDeclaration) =>
    style.outlineStyle !== 'none' &&
    parseFloat(style.outlineWidth) >= 1.5 &&
    !/, 0\)$|transparent/.test(style.outlineColor);
  const around: globalThis.Element[] = [];
  for (let at: Node | null = active; at && around.length < 6; at = at.parentNode ?? (at as ShadowRoot).host)
    if (at instanceof Element) around.push(at);
  const ring = around.some(
    (one, i) =>
      visible(getComputedStyle(one)) ||
      (i === 0 && ['::before', '::after'].some((pseudo) => visible(getComputedStyle(one, pseudo)))),
  );
  return { stop: active.outerHTML.slice(0, 120), ring };
}

it.each(elements)('$tag shows where the keyboard is, at every stop', async (element) => {
  const { page } = await pages.open(markupOf(element), { script: 'define' });
  await settled(page);
  const stops: string[] = [];
  const without: string[] = [];
  for (let i = 0; i < 40; i++) {
    await page.keyboard.press('Tab');
    const shown = await page.evaluate(focusShown);
    if (!shown || stops.includes(shown.stop)) break;
    stops.push(shown.stop);
    if (!shown.ring) without.push(shown.stop);
  }
  expect(without).toEqual([]);
});

it.each(elements)('$tag moves nothing where the reader prefers reduced motion', async (element) => {
  const { page } = await pages.open(markupOf(element), { script: 'define' });
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await settled(page);
  const moving = () =>
    page.evaluate(() =>
      document.getAnimations().flatMap((animation) => {
        const { target } = animation.effect as KeyframeEffect;
        const { duration, iterations } = animation.effect!.getComputedTiming();
        const names = (animation.effect as KeyframeEffect)
          .getKeyframes()
          .flatMap((frame) => Object.keys(frame));
        const moves = names.some((name) =>
          /transform|translate|rotate|scale|inset|top|left|width|height|offset[A-Z]/i.test(name),
        );
        return moves && Number(duration) * Number(iterations) > 1
          ? [`${target?.localName}.${target?.className}: ${[...new Set(names)].join(' ')}`]
          : [];
      }),
    );
  const found = new Set(await moving());
  for (let i = 0; i < 12; i++) {
    await page.keyboard.press('Tab');
    for (const name of await moving()) found.add(name);
    // Links would leave the page.
    const presses = await page.evaluate(() => {
      let active = document.activeElement;
      while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
      return active instanceof HTMLButtonElement;
    });
    if (!presses) continue;
    await page.keyboard.press('Enter');
    await page.evaluate(() => new Promise(requestAnimationFrame));
    for (const name of await moving()) found.add(name);
    await page.keyboard.press('Escape');
  }
  await page.emulateMedia({ reducedMotion: null });
  expect([...found]).toEqual([]);
});

/** Attributes that say a state which a reader must see. */
const STATES = new Set(['pressed', 'selected', 'disabled', 'saved', 'current', 'loading']);
const states = elements.flatMap((element) =>
  (element.declaration.attributes ?? [])
    .filter(({ name }) => STATES.has(name))
    .map(({ name }): [string, Element, string] => [`${element.tag} ${name}`, element, name]),
);

it.each(states)('%s looks different in forced colours', async (_, element, state) => {
  const pictures = async (markup: string) => {
    const { page } = await pages.open(`<p>${markup}</p>`, { script: 'define' });
    await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' });
    const picture = async () => {
      await settled(page);
      return (await page.screenshot({ clip: { x: 0, y: 0, width: 600, height: 200 } })).toString('base64');
    };
    const without = await picture();
    await page.evaluate(
      ([tag, name]) => {
        for (const one of document.querySelectorAll(tag!))
          if (!one.toggleAttribute(name!)) continue;
          else if (name === 'current') one.setAttribute(name, 'page');
      },
      [element.tag, state],
    );
    const shown = await picture();
    await page.emulateMedia({ forcedColors: null, reducedMotion: null });
    return [without, shown];
  };
  // An example may have it already, or a control of the page in the element's place.
  const differ = [];
  for (const { markup } of examplesOf(element)) {
    const [without, shown] = await pictures(markup);
    differ.push(without !== shown);
  }
  expect(differ).toContain(true);
});

/** Runs in the page: the page's own words that show. */
function words(): string[] {
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const shown: string[] = [];
  while (texts.nextNode()) {
    const { parentElement, data } = texts.currentNode as Text;
    const range = document.createRange();
    range.selectNodeContents(texts.currentNode);
    const { width, height } = range.getBoundingClientRect();
    if (
      data.trim() &&
      width > 1 &&
      height > 1 &&
      parentElement!.checkVisibility({ visibilityProperty: true })
    )
      shown.push(data.trim());
  }
  return shown;
}

describe('on paper', () => {
  // Tools are of no use there.
  const tools = new Set(['lede-share', 'lede-bookmark-button', 'lede-button', 'lede-icon-button']);
  it.each(everyExample.filter(([, { tag }]) => !tools.has(tag)))(
    '%s: the page’s words are printed, with and without the script',
    async (_, element, example) => {
      const markup = example().replace(/ open(?=[\s>])/, '');
      const { page: still } = await pages.open(markup, { still: true });
      const all = await still.evaluate(words);
      const { page } = await pages.open(markup, { script: 'define' });
      await settled(page);
      await page.emulateMedia({ media: 'print' });
      const printed = await page.evaluate(words);
      await page.emulateMedia({ media: null });
      expect(printed, element.tag).toEqual(expect.arrayContaining(all));
    },
  );
});
