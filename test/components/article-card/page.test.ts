import '../../../src/define/article-card.ts';
import { html } from 'lit';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { LedeArticleCard, type Story } from '../../../src/components/article-card/index.ts';
import { fixture, next, part, settled } from '../../fixture.ts';

const card = (story: unknown, over = html``) =>
  fixture<LedeArticleCard>(html`<lede-article-card .story=${story as Story}>${over}</lede-article-card>`);

describe('relative times', () => {
  const MINUTE = 60_000;
  const start = new Date('2026-03-10T12:00:00Z').getTime();
  let visibility: DocumentVisibilityState;
  beforeEach(() => {
    visibility = 'visible';
    vi.spyOn(document, 'visibilityState', 'get').mockImplementation(() => visibility);
    vi.useFakeTimers({ now: start, toFake: ['Date', 'setTimeout', 'clearTimeout'] });
  });
  afterEach(() => {
    vi.useRealTimers();
    vi.restoreAllMocks();
  });
  const ago = (minutes: number) => ({ headline: 'A', published: new Date(start - minutes * MINUTE) });
  const text = async (host: Element) => {
    await settled(host.parentElement!);
    return part(host, 'time').textContent;
  };
  const become = (state: DocumentVisibilityState) => {
    visibility = state;
    document.dispatchEvent(new Event('visibilitychange'));
  };

  it('change while the page is open', async () => {
    const host = await card(ago(2));
    expect(await text(host)).toBe('2 minutes ago');
    vi.advanceTimersByTime(MINUTE);
    expect(await text(host)).toBe('3 minutes ago');
    for (let i = 0; i < 5 * 60; i++) {
      vi.advanceTimersByTime(MINUTE);
      await settled(host.parentElement!);
    }
    expect(await text(host)).toBe('5 hours ago');
  });

  it('share one timer, which stops in a hidden page and when the cards are gone', async () => {
    const before = vi.getTimerCount();
    const hosts = await Promise.all([2, 3, 90, 60 * 30].map((minutes) => card(ago(minutes))));
    expect(vi.getTimerCount()).toBe(before + 1);
    become('hidden');
    expect(vi.getTimerCount()).toBe(before);
    vi.setSystemTime(start + 5 * 60 * MINUTE);
    become('visible');
    expect(await text(hosts[0]!)).toBe('5 hours ago');
    expect(vi.getTimerCount()).toBe(before + 1);
    for (const host of hosts) host.remove();
    vi.advanceTimersByTime(25 * 60 * MINUTE);
    expect(vi.getTimerCount()).toBe(before);
  });

  it('are right after the page returns from the back/forward cache', async () => {
    const host = await card(ago(2));
    vi.setSystemTime(start + 60 * MINUTE);
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    expect(await text(host)).toBe('1 hour ago');
  });

  it('are right when a card returns to the page', async () => {
    const host = await card(ago(2));
    const place = host.parentElement!;
    host.remove();
    vi.setSystemTime(start + 60 * MINUTE);
    place.append(host);
    expect(await text(host)).toBe('1 hour ago');
  });

  it('a time that is not relative needs no timer', async () => {
    const before = vi.getTimerCount();
    await card({ headline: 'A', published: '2023-04-08T05:17' });
    await card({ ...ago(2), publishedText: 'Just now' });
    await card(ago(60 * 24 * 30));
    expect(vi.getTimerCount()).toBe(before);
  });
});

describe('data of any type', () => {
  it.each<[string, object]>([
    ['pictures: null', { pictures: null }],
    ['a Date', { published: new Date() }],
    ['a number', { published: Date.now() }],
    ['an invalid Date', { published: new Date('never') }],
    ['names of tags', { tags: ['China'] }],
    [
      'wrong types everywhere',
      { kicker: {}, picture: 7, body: {}, tags: true, video: [], byline: Symbol('b') },
    ],
  ])('a story with %s shows its headline', async (_, over) => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
    const host = await card({ headline: 'A story', url: '/a', ...over });
    expect(part(host, 'h3').textContent).toBe('A story');
    expect(part(host, '.save').ariaLabel).toBe('Save: A story');
    warn.mockRestore();
  });

  it('names alone are topics', async () => {
    const host = await card({ headline: 'A', tags: ['China', 'Law'] });
    expect(
      [...host.shadowRoot!.querySelectorAll('.tags li')].map((item) => item.textContent!.trim()),
    ).toEqual(['China', 'Law']);
  });

  it('warns about JSON that is none', async () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
    await fixture(html`<lede-article-card story="{broken"></lede-article-card>`);
    expect(warn.mock.calls.flat().join()).toContain('not valid JSON');
    warn.mockRestore();
  });
});

it('removes an unsafe URL from the slotted headline’s link, also a later one', async () => {
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
  const host = await card(null, html`<h2 slot="headline"><a href="javascript:alert(1)">A</a></h2>`);
  const link = host.querySelector('a')!;
  await expect.poll(() => link.hasAttribute('href')).toBe(false);
  link.setAttribute('href', ' java\tscript:alert(2)');
  await expect.poll(() => link.hasAttribute('href')).toBe(false);
  link.setAttribute('href', '/a');
  await settled(host);
  expect(link.getAttribute('href')).toBe('/a');
  warn.mockRestore();
});

it.each(['body', 'body-of-body', 'menu', '__proto__'])(
  'a story’s id "%s" is no id of the card’s',
  async (id) => {
    const picture = { src: '/a.svg', alt: '' };
    const host = await card({ id, headline: 'A', url: '/a', body: ['B'], pictures: [picture, picture] });
    const ids = [...host.shadowRoot!.querySelectorAll('[id]')].map((element) => element.id);
    expect(new Set(ids).size).toBe(ids.length);
    const unfold = part(host, '.unfold');
    unfold.click();
    await settled(host.parentElement!);
    expect(host.open).toBe(true);
    expect(part(host, '.body').id).toBe(unfold.getAttribute('aria-controls'));
  },
);

it('by slots it is drawn once; its content is read before that', async () => {
  const draw = vi.spyOn(LedeArticleCard.prototype as unknown as { render(): unknown }, 'render');
  const host = await fixture<HTMLElementTagNameMap['lede-article-card']>(
    html`<lede-article-card>
      <figure slot="media"><img src="/a.svg" alt="A" /></figure>
      <h2 slot="headline"><a href="/a">A headline</a></h2>
      <div slot="body"><p>The story.</p></div>
    </lede-article-card>`,
  );
  // The slots fire after this.
  for (let i = 0; i < 2; i++) await new Promise(requestAnimationFrame);
  await settled(host.parentElement!);
  expect(draw).toHaveBeenCalledTimes(1);
  expect(part(host, 'article').getAttribute('aria-label')).toBe('A headline');
  draw.mockRestore();
});

it('a slotted picture that failed before the card was there has its alt in its place', async () => {
  const figure = document.createElement('figure');
  figure.slot = 'media';
  const image = Object.assign(new Image(), { src: '/gone.webp', alt: 'Gone' });
  figure.append(image);
  await next(image, 'error');
  const host = await fixture<HTMLElementTagNameMap['lede-article-card']>(
    html`<lede-article-card headline="A">${figure}</lede-article-card>`,
  );
  await expect.poll(() => figure.getAttribute('data-lede-missing')).toBe('Gone');
  const second = figure.cloneNode(true) as HTMLElement;
  second.removeAttribute('data-lede-missing');
  await next(second.querySelector('img')!, 'error');
  figure.replaceWith(second);
  await expect.poll(() => second.getAttribute('data-lede-missing')).toBe('Gone');
  expect(host.contains(second)).toBe(true);
});
