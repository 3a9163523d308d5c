// What each function writes for a plain story, and what it says where something is missing.
import { beforeEach, describe, expect, it, vi, type MockInstance } from 'vitest';
import '../../src/locales/ar.ts';
import '../../src/locales/ru.ts';
import * as server from '../../src/server/index.ts';
import type { Story } from '../../src/server/index.ts';
import { normaliseStory } from '../../src/internal/data/normalise-story.ts';
import { facts } from './facts.ts';
import { attributesOf, elementsOf, find, textIn } from './parsed.ts';

const site = 'https://example.org';
const story: Story = {
  ...facts,
  picture: { src: '/cables.jpg', alt: 'Cables', width: 1200, height: 800, caption: 'At sea', credit: 'Lede' },
};
const film = { src: '/film.webm', duration: '2:31', tracks: [{ src: '/en.vtt', srclang: 'en' }] };

let warn: MockInstance<typeof console.warn>;
beforeEach(() => {
  warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
  return () => warn.mockRestore();
});
const warnings = () => warn.mock.calls.flat().join('\n');
/** Slots of a card with their text, in order. */
const slots = (html: string) =>
  elementsOf(html).flatMap((element) => {
    const { slot } = attributesOf(element);
    return slot ? [`${element.tagName} ${slot}: ${textIn(element)}`] : [];
  });

describe('articleCard()', () => {
  it('writes each part of a story into its slot', () => {
    expect(slots(server.articleCard(story))).toEqual([
      'figure media: At sea  Lede',
      'p kicker: Sea',
      'h3 headline: Two coasts',
      'p standfirst: A week aboard',
      'p byline: By Ann Lee',
      'time time: Apr 7, 2023, 15:40 UTC',
      'ul tags: SeaShips',
      'div body: First.Second.',
    ]);
    expect(warnings()).toBe('');
  });

  it('reads every field of a story: those that it leaves out are known', () => {
    const written = server.articleCard({ ...story, publishedText: 'Today' });
    const rest = new Set(['pictures', 'video', 'audio']);
    for (const [key, value] of Object.entries(normaliseStory({ ...story, publishedText: 'Today' }))) {
      if (rest.has(key)) continue;
      const [text] = [value].flat(1).map((one) => (typeof one === 'object' ? Object.values(one)[0] : one));
      expect(written, key).toContain(String(text));
    }
  });

  it('variant="story" is for the story’s own page: an h1 without a link, the picture after the headline', () => {
    const html = server.articleCard(story, { variant: 'story' });
    expect(attributesOf(find(html, 'lede-article-card')!)).toMatchObject({
      variant: 'story',
      url: '/cables',
    });
    expect(find(html, 'h1')!.childNodes.map(({ nodeName }) => nodeName)).toEqual(['#text']);
    const order = slots(html).map((line) => line.split(/[ :]/)[1]);
    expect(order.indexOf('media')).toBeGreaterThan(order.indexOf('headline'));
    const { loading, fetchpriority } = attributesOf(find(html, 'img')!);
    expect([loading, fetchpriority]).toEqual([undefined, 'high']);
  });

  it('a compact card has the kind of its media as a badge, and nothing that it would hide', () => {
    const html = server.articleCard({ ...story, video: film }, { variant: 'compact', end: '<p>End</p>' });
    expect(attributesOf(find(html, 'lede-article-card')!)).toMatchObject({ badge: 'video', duration: '151' });
    expect(html).not.toMatch(/<video|slot="body"|slot="end"/);
  });

  it.each([
    ['a video', { video: film }, ['lede-media-player', 'video', 'track']],
    ['an audio file', { audio: film }, ['img', 'lede-media-player', 'audio', 'track']],
    [
      'pictures',
      { pictures: [story.picture!, { src: '/b.jpg', alt: 'B' }] },
      ['lede-gallery', 'figure', 'a', 'img'],
    ],
    [
      'pictures with an audio file',
      { audio: film, pictures: [story.picture!, { src: '/b.jpg', alt: 'B' }] },
      ['lede-gallery', 'img', 'lede-media-player', 'audio'],
    ],
  ])('shows %s', (_, over, names) => {
    const found = elementsOf(server.articleCard({ ...story, ...over })).map(({ tagName }) => tagName);
    for (const name of names) expect(found).toContain(name);
  });

  it('writes HTML of the caller into actions and end', () => {
    const html = server.articleCard(story, { actions: server.icon('share'), end: '<p>End</p>' });
    expect(
      slots(html)
        .slice(-3)
        .map((line) => line.split(':')[0]),
    ).toEqual(['div actions', 'div body', 'div end']);
    expect(textIn(find(html, 'div', 'slot', 'end')!)).toBe('End');
  });

  it.each([
    [{ headingLevel: 7 }, 'headingLevel must be 1 to 6'],
    [{ variant: 'huge' }, 'variant must be one of lead, standard, compact, story'],
    [{ lang: 'x y' }, 'is no language tag'],
    [{ lang: 'sw' }, 'no texts in "sw"'],
    [{ site: 'example.org' }, 'is no absolute http(s) URL'],
    [{ site: 'file:///srv/www/' }, 'site "file:///srv/www/" is no absolute http(s) URL'],
    [{ site: 'javascript:alert(1)' }, 'site "javascript:alert(1)" is no absolute http(s) URL'],
    [{ timeZone: 'Moon/Sea' }, 'no time zone "Moon/Sea"'],
  ])('%o logs a warning, and the card is whole', (options, message) => {
    const html = server.articleCard(story, options as never);
    expect(warnings()).toContain(message);
    expect(find(html, 'h3')).toBeDefined();
  });

  it('takes the text as HTML, in place of the paragraphs', () => {
    const html = server.articleCard(
      { ...story, body: ['Plain'] },
      { bodyHtml: '<h2>Aboard</h2><p>A <em>week</em></p>' },
    );
    expect(textIn(find(html, 'div', 'slot', 'body')!)).toBe('AboardA week');
    expect(find(html, 'em')).toBeDefined();
    expect(server.articleCard(story, { variant: 'compact', bodyHtml: '<p>A</p>' })).not.toContain(
      'slot="body"',
    );
  });

  it('byline and time are kept apart without styles too', () =>
    expect(server.articleCard(story)).toMatch(/<\/p> <time slot="time"/));

  it('a story without a headline logs a warning', () => {
    server.articleCard({ url: '/a' } as Story);
    expect(warnings()).toContain('a story has no headline');
  });

  it('thirty cards are at most 300 kB, with share links and a form each, and 60 kB without', () => {
    const long = {
      ...story,
      standfirst: 'A week aboard a repair ship, where a fault the width of a hair can silence an island',
    };
    const front = (options: object) =>
      Buffer.byteLength(Array.from({ length: 30 }, () => server.articleCard(long, options)).join('\n'));
    const actions =
      server.bookmarkForm(long, { site, action: '/save' }) +
      server.shareLinks(long, { site, layout: 'menu' });
    expect(front({})).toBeLessThanOrEqual(60_000);
    expect(front({ actions })).toBeLessThanOrEqual(300_000);
  });
});

it('words are in the language of the call, which is written as lang', () => {
  const [ar, ru] = ['ar', 'ru'].map((lang) => server.articleCard(story, { lang }));
  expect(textIn(find(ar!, 'p', 'slot', 'byline')!)).toContain('Ann Lee');
  expect(textIn(find(ar!, 'p', 'slot', 'byline')!)).not.toContain('By');
  expect(textIn(find(ru!, 'time')!)).toContain('апр');
  expect(attributesOf(find(ru!, 'lede-article-card')!)['lang']).toBe('ru');
  const links = elementsOf(server.shareLinks(story, { site, lang: 'ru' }));
  expect(links.map((link) => attributesOf(link)['aria-label'])).toContain('Поделиться: Telegram');
  expect(server.bookmarkForm(story, { action: '/save', lang: 'ar' })).toContain(
    'aria-label="حفظ: Two coasts"',
  );
});

describe('storyTime()', () => {
  it.each([
    [{}, 'Apr 7, 2023, 15:40 UTC'],
    [{ timeZone: 'Europe/Moscow' }, 'Apr 7, 2023, 18:40'],
    [{ dateOnly: true }, 'Apr 7, 2023'],
    [{ now: new Date('2023-04-07T17:41:00Z') }, '2 hours ago'],
    [{ now: '2023-04-07T17:41:00Z', lang: 'ru' }, '2 часа назад'],
    [{ now: Date.parse('2023-05-07T00:00Z'), timeZone: 'Europe/Moscow' }, 'Apr 7, 2023, 18:40'],
    [{ now: Date.parse('2023-05-07T00:00Z') }, 'Apr 7, 2023, 15:40 UTC'],
    [{ now: 'soon' }, 'Apr 7, 2023, 15:40 UTC'],
  ])('%o', (options, text) => {
    const html = server.storyTime(story, options);
    expect(html).toBe(`<time datetime="2023-04-07T18:40+03:00">${text}</time>`);
  });
  it('text that is no time has no datetime', () =>
    expect(server.storyTime({ headline: 'A', published: 'Easter' })).toBe('<time>Easter</time>'));
  it.each(['2026-13-01', '2026-04-07T25:00Z'])('%s, which no calendar has, has none', (published) =>
    expect(server.storyTime({ headline: 'A', published })).toMatch(/^<time>/),
  );
});

describe('shareLinks()', () => {
  it('a network whose URL is unsafe for this story has no link', () => {
    const href = (url: string) => (url.includes('cables') ? 'javascript:alert(1)' : 'https://example.org/');
    server.registerNetwork('turning', { label: 'Turning', href, checked: '2026-11-28' });
    const html = server.shareLinks(story, { site: 'https://example.org', networks: 'turning tg' });
    expect(elementsOf(html).filter(({ tagName }) => tagName === 'a').length).toBe(1);
    expect(html).not.toContain('javascript:');
  });

  const links = (options: object, one: Story = story) =>
    elementsOf(server.shareLinks(one, options))
      .filter(({ tagName }) => tagName === 'a')
      .map(attributesOf);

  it('has the networks of <lede-share>, each with the absolute URL', () => {
    const found = links({ site });
    expect(found.map((link) => link['data-network'])).toEqual(['fb', 'tw', 'vk', 'ok', 'tg', 'wt', 'mail']);
    for (const { href } of found) expect(href).toContain(encodeURIComponent(`${site}/cables`));
  });

  it('takes the options of the element', () => {
    const [tg, x] = links({
      site,
      networks: ['tg', 'tw'],
      via: '@lede',
      campaign: 'spring',
      text: { tg: 'Look' },
    });
    expect(new URL(tg!['href']!).searchParams.get('text')).toBe('Look');
    expect(new URL(tg!['href']!).searchParams.get('url')).toContain('utm_campaign=spring');
    expect(new URL(x!['href']!).searchParams.get('via')).toBe('lede');
  });

  it('leaves out what only touch screens can open, and opens a mail program in place', () => {
    const [mail, ...more] = links({ site, networks: 'fm sms mail' });
    expect(more).toEqual([]);
    expect(mail!['target']).toBeUndefined();
    expect(links({ site, networks: 'fm', messengerAppId: '1' })).toHaveLength(1);
  });

  it('takes registered networks, and warns about unknown ones', () => {
    server.registerNetwork('echo', {
      label: 'Echo',
      href: (url) => `https://echo.example/${url}`,
      checked: '2026-11-28',
    });
    const html = server.shareLinks(story, { site, networks: 'echo nothing' });
    expect(textIn(find(html, 'a')!)).toBe('Echo');
    expect(warnings()).toContain('unknown network "nothing"');
  });

  it('without an absolute URL there are no links, and the element can still add them', () => {
    expect(links({})).toEqual([]);
    expect(server.shareLinks(story)).toContain('url="/cables"');
    expect(warnings()).toContain('needs an absolute URL, or the option site');
    expect(server.shareLinks({ headline: 'A', url: 'javascript:alert(1)' })).toBe('');
  });
});

describe('bookmarkForm()', () => {
  const fields = (html: string) =>
    elementsOf(html)
      .filter(({ tagName }) => tagName === 'input' || tagName === 'button')
      .map((field) => [attributesOf(field)['name'], attributesOf(field)['value']]);

  it('posts what the element posts, and other fields before it', () => {
    const html = server.bookmarkForm(story, { site, action: '/save', fields: { csrf: 't', id: 'forged' } });
    expect(fields(html).toSorted()).toEqual([
      ['csrf', 't'],
      ['headline', 'Two coasts'],
      ['id', '234'],
      ['saved', 'true'],
      ['url', `${site}/cables`],
    ]);
  });

  it('shows a saved story, and removes it', () => {
    const html = server.bookmarkForm(story, { action: '/save', saved: true, words: true });
    expect(fields(html)).toContainEqual(['saved', 'false']);
    expect(attributesOf(find(html, 'button')!)).toMatchObject({
      'aria-pressed': 'true',
      'aria-label': 'Save: Two coasts',
    });
    expect(textIn(find(html, 'button')!)).toBe('Save');
  });

  it.each([undefined, 'javascript:save()'])(
    'with the action %s there is no form, and a warning',
    (action) => {
      expect(find(server.bookmarkForm(story, { action }), 'form')).toBeUndefined();
      expect(warnings()).toMatch(/needs an action|refused the URL/);
    },
  );
});

describe('icon()', () => {
  it('draws each of our icons as its file does', () => {
    for (const name of ['search', 'bookmark-b', 'flag-ru', 'x']) {
      const d = elementsOf(server.icon(name)).flatMap((element) => attributesOf(element)['d'] ?? []);
      expect(d.length, name).toBeGreaterThan(0);
    }
    expect(server.icon('facebook')).toBe(server.icon('fb'));
    expect(elementsOf(server.icon('flag-ru')).map((layer) => attributesOf(layer)['fill'])).toContain(
      '#0039a6',
    );
  });

  it('is decoration, or an image with a name', () => {
    expect(attributesOf(find(server.icon('search'), 'svg')!)['aria-hidden']).toBe('true');
    const named = attributesOf(find(server.icon('search', { label: 'Search' }), 'svg')!);
    expect([named['role'], named['aria-label'], named['aria-hidden']]).toEqual(['img', 'Search', undefined]);
  });

  it('is mirrored where it points along the text', () => {
    expect(server.icon('chevron-right')).toContain('class="lede-icon flip"');
    expect(server.icon('chevron-right', { flip: 'none' })).not.toContain('flip');
  });

  it('refers to a sprite', () =>
    expect(attributesOf(find(server.icon('save', { sprite: '/sprite.svg' }), 'use')!)['href']).toBe(
      '/sprite.svg#icon-bookmark',
    ));

  it('of an unknown name keeps its space, with a warning', () => {
    expect(server.icon('unicorn')).toMatch(/^<svg [^>]*width="1em"[^>]*><\/svg>$/);
    expect(warnings()).toContain('no icon "unicorn"');
  });
});

it('socialLinks() takes URLs and handles, names each, and leaves out what is unsafe', () => {
  const html = server.socialLinks([
    'https://t.me/lede',
    { network: 'yt', handle: '@lede' },
    { network: 'rss', url: 'https://example.org/all' },
    'https://unknown.example/lede',
    'javascript:alert(1)',
  ]);
  const links = elementsOf(html).filter(({ tagName }) => tagName === 'a');
  expect(links.map(textIn)).toEqual(['Telegram', 'YouTube', 'RSS', 'unknown.example']);
  expect(links.map((link) => attributesOf(link)['rel'])).toEqual(Array.from(links, () => 'me noopener'));
  expect(server.socialLinks([])).toBe('');
});

it('tagLinks(), mediaPlayer() and pictureGallery() write nothing for a story without', () => {
  const bare = { headline: 'A' };
  expect([server.tagLinks(bare), server.mediaPlayer(bare), server.pictureGallery(bare)]).toEqual([
    '',
    '',
    '',
  ]);
  expect(warnings()).toContain('mediaPlayer() needs a story with a video or audio');
  expect(attributesOf(find(server.tagLinks(story, { size: 'small' }), 'lede-tag-list')!)['size']).toBe(
    'small',
  );
});
