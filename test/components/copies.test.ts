import '../../dist/lede.css';
import '../../src/define/article-card.ts';
import '../../src/define/share.ts';
import '../../src/define/social-links.ts';
import '../../src/define/tag-list.ts';
import '../../src/locales/ru.ts';
import { html } from 'lit';
import { beforeEach, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { fixture, part, settled } from '../fixture.ts';
import { morphs } from '../morphs.ts';

const names = [
  'China',
  'Spyware',
  'Diplomacy',
  'Telecoms',
  'Sanctions',
  'Europe',
  'Elections',
  'Trade',
  'Law',
];
const topics = `<lede-tag-list lines="1" style="inline-size: 420px"><ul>${names
  .map((name) => `<li><a rel="tag" href="#${name}">${name}</a></li>`)
  .join('')}</ul></lede-tag-list>`;
const tags = `<lede-tag-list lines="1" disabled style="inline-size: 420px">${names
  .map((name) => `<lede-tag current><a href="#${name}">${name}</a></lede-tag>`)
  .join('')}</lede-tag-list>`;
const shareUrl = 'https://t.me/share/url?url=https%3A%2F%2Fexample.org%2Fstory&amp;text=A';
const share = `<lede-share><ul><li><a href="${shareUrl}">Telegram</a></li><li><a href="https://vk.com/share.php?url=x">VK</a></li></ul></lede-share>`;
const social =
  '<lede-social-links><ul><li><a href="https://t.me/example">Telegram</a></li><li><a href="https://vk.com/example"></a></li></ul></lede-social-links>';
const all = { topics, tags, share, social };

/** Puts HTML into the page, as a server would have sent it. */
async function write(markup: string): Promise<HTMLElement> {
  const place = await fixture<HTMLElement>(html`<div></div>`);
  place.innerHTML = markup;
  await settle(place);
  return place;
}
/** Until nothing changes any more: sizes are measured and mutations observed after each update. */
async function settle(place: HTMLElement): Promise<void> {
  for (let before = ''; before !== place.innerHTML;) {
    before = place.innerHTML;
    await settled(place);
    await new Promise(requestAnimationFrame);
    await new Promise(requestAnimationFrame);
  }
}
const state = (place: Element) => {
  const list = place.querySelector('lede-tag-list');
  return {
    html: place.innerHTML,
    hidden: place.querySelectorAll('[hidden]').length,
    more: list?.shadowRoot!.querySelector('.more')?.textContent?.replaceAll(/\s+/g, ' '),
    icons: place.querySelectorAll('svg, lede-icon').length,
  };
};
beforeEach(() => page.viewport(1200, 800));

describe.each(Object.entries(all))('%s', (_, markup) => {
  it('a clone is the same', async () => {
    const place = await write(markup);
    const before = state(place);
    const clone = await fixture<HTMLElement>(html`<div></div>`);
    clone.append(place.firstElementChild!.cloneNode(true));
    await settle(clone);
    expect(state(clone)).toEqual(before);
  });

  it('a copy by innerHTML is the same', async () => {
    const place = await write(markup);
    const before = state(place);
    place.innerHTML += '';
    await settle(place);
    expect(state(place)).toEqual(before);
  });

  it.each(morphs)('%s to what the server sent changes nothing', async (_, morph) => {
    const place = await write(markup);
    const before = state(place);
    const link = place.querySelector('a');
    morph(place, markup);
    await settle(place);
    expect(state(place)).toEqual(before);
    expect(place.querySelector('a')).toBe(link);
    // Twice, as a page that is refreshed again and again.
    morph(place, markup);
    await settle(place);
    expect(state(place)).toEqual(before);
  });
});

describe('a folded list', () => {
  const list = (place: Element) => place.querySelector('lede-tag-list')!;
  const items = (place: Element) => [...place.querySelectorAll<HTMLElement>('li')];

  it('keeps the hidden of the page: on an item that is folded, in a copy, and after it unfolds', async () => {
    const place = await write(topics);
    const [last] = items(place).slice(-1);
    expect(last!.getAttribute('hidden')).toBe('until-found');
    last!.hidden = true;
    await settle(place);
    expect(part(list(place), '.more').textContent).toMatch(/\+[1-5] more/);
    place.innerHTML += '';
    await settle(place);
    list(place).open = true;
    await settle(place);
    expect(items(place).map((item) => item.hidden)).toEqual([...names.slice(1).map(() => false), true]);
  });

  it('folds again what the page shows', async () => {
    const place = await write(topics);
    const before = state(place);
    items(place).at(-1)!.hidden = false;
    await settle(place);
    expect(state(place)).toEqual(before);
  });

  it('writes nothing but its marks into the page’s HTML', async () => {
    const place = await write(topics);
    expect(
      place.innerHTML.replaceAll(
        / (hidden="until-found"|data-lede-folded=""|(data-lede-)?aria-hidden="true")/g,
        '',
      ),
    ).toBe(topics);
    const host = list(place);
    host.remove();
    expect(host.outerHTML).toBe(topics);
  });

  it('shows all its items before definition and where the script does not load', async () => {
    const place = await write(topics);
    // The style sheets of this page in a document that defines no elements.
    const { contentDocument: other } = await fixture<HTMLIFrameElement>(html`<iframe width="600"></iframe>`);
    for (const style of document.querySelectorAll('style')) other!.head.append(style.cloneNode(true));
    other!.body.innerHTML = place.innerHTML;
    expect(other!.querySelectorAll('[data-lede-folded]').length).toBeGreaterThan(0);
    for (const link of other!.querySelectorAll('a'))
      expect(link.checkVisibility({ contentVisibilityAuto: true }), link.textContent).toBe(true);
  });
});

it('names of share links in a copy change with the language', async () => {
  const place = await write(share);
  place.innerHTML += '';
  document.documentElement.lang = 'ru';
  await settle(place);
  expect(place.querySelector('a')!.getAttribute('aria-label')).toBe('Поделиться: Telegram');
});

it('a tag leaves the aria-disabled and aria-current of the page', async () => {
  const markup =
    '<lede-tag disabled current><a href="#a" aria-disabled="false" aria-current="location">A</a></lede-tag>';
  const place = await write(markup);
  const tag = place.querySelector('lede-tag')!;
  tag.disabled = false;
  tag.current = null;
  await settle(place);
  expect(place.querySelector('a')!.outerHTML).toBe(
    '<a href="#a" aria-disabled="false" aria-current="location">A</a>',
  );
});
