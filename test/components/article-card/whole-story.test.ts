// Every field of a story, every property and every slot reaches the reader.
import '../../../src/define/article-card.ts';
import '../../../src/locales/ru.ts';
import { html } from 'lit';
import { afterEach, beforeEach, describe, expect, it, vi, type MockInstance } from 'vitest';
import type { LedeArticleCard, Story } from '../../../src/components/article-card/index.ts';
import { normaliseStory } from '../../../src/internal/data/normalise-story.ts';
import { fixture, part, settled } from '../../fixture.ts';
import { buttonOf, use } from './buttons.ts';

const picture = {
  src: '/lead.svg',
  alt: 'A lens',
  caption: 'A caption',
  credit: 'A credit',
  srcset: '/lead.svg 1x',
  sizes: '50vw',
  width: 1200,
  height: 800,
};
const tracks = [
  { src: '/en.vtt', kind: 'subtitles' as const, srclang: 'en', label: 'English' },
  { src: '/chapters.vtt' },
  { src: 'javascript:alert(1)', label: 'Unsafe' },
];
const story: Story = { headline: 'A story', url: '/story', picture };
const card = async (over: object = {}, variant: string | null = 'standard', own: object = {}) => {
  const host = await fixture<LedeArticleCard>(
    html`<lede-article-card
      .variant=${variant as never}
      .story=${{ ...story, ...over }}
    ></lede-article-card>`,
  );
  Object.assign(host, own);
  await settled(host.parentElement!);
  return host;
};
const attributes = (element: Element, ...names: string[]) =>
  Object.fromEntries(names.map((name) => [name, element.getAttribute(name)]));
const find = (host: Element, selector: string) => host.shadowRoot!.querySelector(selector);
const text = (element: Element | null) => element?.textContent.replaceAll(/\s+/g, ' ').trim();

let warn: MockInstance<typeof console.warn>;
beforeEach(() => {
  warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
});
afterEach(() => vi.restoreAllMocks());

it('a whole story keeps each of its fields', () => {
  const recording = {
    src: '/film.webm',
    duration: '2:31',
    poster: '/poster.webp',
    width: 512,
    height: 288,
    tracks: [
      { src: '/en.vtt', kind: 'subtitles', srclang: 'en', label: 'English' },
      { src: '/chapters.vtt', kind: 'chapters', srclang: undefined, label: undefined },
    ],
  };
  const whole = {
    id: 'a',
    headline: 'B',
    url: '/c',
    kicker: 'D',
    standfirst: 'E',
    byline: 'F',
    published: 'G',
    publishedText: 'H',
    picture,
    video: recording,
    audio: { ...recording, src: '/sound.webm' },
    pictures: [picture, { ...picture, src: '/b.svg' }],
    body: ['I', 'J'],
    tags: [{ name: 'K', url: '/k', value: 'k', selected: true, current: true, disabled: false }],
  };
  expect(normaliseStory(whole)).toEqual(whole);
  expect(normaliseStory(JSON.stringify(whole))).toEqual(whole);
});

it.each<[string, object]>([
  ['story.picture', { picture: 7 }],
  ['story.picture.src', { picture: { src: {} } }],
  ['story.picture.alt', { picture: { ...picture, alt: {} } }],
  ['story.picture.width', { picture: { ...picture, width: -1 } }],
  ['story.picture.height', { picture: { ...picture, height: 'tall' } }],
  ['story.pictures.caption', { pictures: [{ ...picture, caption: {} }] }],
  ['story.video.duration', { video: { src: '/a', duration: {} } }],
  ['story.video.tracks.srclang', { video: { src: '/a', tracks: [{ src: '/t', srclang: {} }] } }],
  ['story.audio.poster', { audio: { src: '/a', poster: {} } }],
  ['story.body', { body: [{}] }],
  ['story.tags.url', { tags: [{ name: 'A', url: {} }] }],
  ['story.kicker', { kicker: {} }],
  ['story.published', { published: {} }],
])('a warning names the field: %s', (name, over) => {
  normaliseStory(over);
  expect(warn.mock.calls.join()).toContain(`lede-ui: ${name} must be`);
});

it.each(['headline', 'kicker', 'standfirst', 'byline', 'published', 'publishedText'] as const)(
  'the property %s replaces the story’s, and an empty one leaves nothing',
  async (name) => {
    const selector = { published: 'time', publishedText: 'time', headline: '.headline' }[name as string];
    const of = (host: Element) => text(find(host, selector ?? `.${name}`));
    const host = await card(
      { kicker: 'K', standfirst: 'S', byline: 'B', [name]: 'the story’s' },
      'standard',
      {
        [name]: 'the card’s',
      },
    );
    expect(of(host)).toContain('the card’s');
    host[name] = null;
    await settled(host.parentElement!);
    expect(of(host)).toContain('the story’s');
    host[name] = '';
    await settled(host.parentElement!);
    expect(of(host)).toBeUndefined();
  },
);

it('the property url replaces the story’s, in the link and for saving and sharing', async () => {
  const host = await card({}, 'standard', { url: '/mine' });
  expect(part(host, 'h3 a').getAttribute('href')).toBe('/mine');
  expect(await use(host, 'lede-bookmark-button')).toMatchObject({
    url: '/mine',
    headline: 'A story',
    storyId: '',
  });
  expect(await use(host, 'lede-share')).toMatchObject({ url: '/mine', headline: 'A story' });
});

describe('without some of its data', () => {
  it('a story with an id but no URL is saved by that id, and not shared', async () => {
    const host = await card({ id: 'seven', url: undefined });
    expect(buttonOf(host, 'lede-share')).toBeNull();
    expect(await use(host, 'lede-bookmark-button')).toMatchObject({ storyId: 'seven', headline: 'A story' });
    host.open = true;
    await settled(host.parentElement!);
    expect(find(host, 'lede-share, .end')).toBeNull();
    expect(find(host, 'h3 a')).toBeNull();
  });

  it('a card without a headline names neither its article nor its button by it', async () => {
    const host = await card({ headline: undefined, body: ['B'] });
    expect(part(host, 'article').hasAttribute('aria-label')).toBe(false);
    expect(find(host, '.headline')).toBeNull();
    expect(part(host, '.unfold').hasAttribute('aria-label')).toBe(false);
  });

  it('a time that is text alone has no datetime', async () => {
    const host = await card({ publishedText: 'Just now' });
    expect(text(part(host, 'time'))).toBe('Just now');
    expect(part(host, 'time').hasAttribute('datetime')).toBe(false);
  });

  it.each<[string, object, string | undefined]>([
    ['a caption and a credit', {}, 'A caption A credit'],
    ['a caption alone', { credit: undefined }, 'A caption'],
    ['a credit alone', { caption: undefined }, 'A credit'],
    ['neither', { caption: undefined, credit: '' }, undefined],
  ])('a picture with %s has a caption of that', async (_, over, caption) => {
    const host = await card({ picture: { ...picture, ...over } });
    expect(text(find(host, 'figcaption'))).toBe(caption);
    const credit = find(host, 'figcaption .credit');
    expect(credit?.querySelector('svg')?.getAttribute('data-icon')).toBe(
      caption?.includes('credit') ? 'camera' : undefined,
    );
    expect(find(host, 'figcaption span:empty')).toBeNull();
  });
});

it.each([-1, 0, 7, 2.5, Number.NaN])('a heading of level %d is one of level 3', async (headingLevel) => {
  const host = await card({}, 'standard', { headingLevel });
  expect(text(find(host, 'h3'))).toBe('A story');
});

describe('the picture', () => {
  it('has all that the browser needs to choose, place and describe it', async () => {
    const host = await card();
    const image = part(host, 'img');
    expect(attributes(image, 'src', 'srcset', 'sizes', 'alt', 'width', 'height', 'decoding')).toEqual({
      src: '/lead.svg',
      srcset: '/lead.svg 1x',
      sizes: '50vw',
      alt: 'A lens',
      width: '1200',
      height: '800',
      decoding: 'async',
    });
  });

  it('lacks what the story lacks, but never its alt', async () => {
    const host = await card({ picture: { src: '/lead.svg' } });
    const names = ['srcset', 'sizes', 'width', 'height'];
    expect(Object.values(attributes(part(host, 'img'), ...names))).toEqual([null, null, null, null]);
    expect(part(host, 'img').getAttribute('alt')).toBe('');
  });

  it.each([
    ['lead', null],
    ['story', null],
    ['standard', 'lazy'],
    ['compact', 'lazy'],
    [null, 'lazy'],
  ])('of variant %s has loading %s', async (variant, loading) =>
    expect(part(await card({}, variant), 'img').getAttribute('loading')).toBe(loading),
  );

  it('that is gone has its alt in its place, with space around it', async () => {
    const host = await card({ picture: { src: '/gone.jpg', alt: 'Gone' } });
    host.scrollIntoView();
    const holder = () => part(host, 'img').parentElement!;
    // Browsers write the computed content differently: as the words, or as the attribute that holds them.
    await expect.poll(() => holder().getAttribute('data-lede-missing')).toBe('Gone');
    const { content, paddingTop } = getComputedStyle(holder(), '::before');
    expect(content).toMatch(/"Gone"|attr\(data-lede-missing\)/);
    expect(paddingTop).toBe('12px');
  });
});

describe('a video', () => {
  const video = { src: '/test/media/film.webm', duration: 151, poster: '/poster.webp', tracks };
  const shown = async (over: object = {}, own: object = {}, ofStory: object = {}) => {
    const host = await card({ byline: 'A. Writer', video: { ...video, ...over }, ...ofStory }, 'lead', own);
    return { host, player: part(host, 'lede-media-player'), media: part(host, 'video') };
  };

  it('has the story’s facts, in its player and in the browser’s', async () => {
    const { player, media, host } = await shown();
    expect(attributes(player, 'headline', 'byline', 'url', 'duration')).toEqual({
      headline: 'A story',
      byline: 'By A. Writer',
      url: '/story',
      duration: '151',
    });
    expect(
      attributes(
        media,
        'controls',
        'playsinline',
        'preload',
        'src',
        'poster',
        'width',
        'height',
        'aria-label',
      ),
    ).toEqual({
      controls: '',
      playsinline: '',
      preload: 'none',
      src: '/test/media/film.webm',
      poster: '/poster.webp',
      width: '1920',
      height: '1080',
      'aria-label': 'A story',
    });
    expect(text(find(host, '.playing figcaption'))).toBe('A caption A credit');
    expect(find(host, 'img')).toBeNull();
  });

  it('has its safe tracks, as captions unless it says what they are', async () => {
    const { media } = await shown();
    expect(
      [...media.querySelectorAll('track')].map((one) => attributes(one, 'kind', 'src', 'srclang', 'label')),
    ).toEqual([
      { kind: 'subtitles', src: '/en.vtt', srclang: 'en', label: 'English' },
      { kind: 'captions', src: '/chapters.vtt', srclang: null, label: null },
    ]);
  });

  it('has its own size, and the picture as a poster where it has none', async () => {
    const { media } = await shown({ width: 512, height: 288, poster: undefined });
    expect(attributes(media, 'width', 'height', 'poster')).toEqual({
      width: '512',
      height: '288',
      poster: '/lead.svg',
    });
  });

  it('never has an unsafe poster, nor one where there is none', async () => {
    expect((await shown({ poster: 'javascript:alert(1)' })).media.hasAttribute('poster')).toBe(false);
    expect((await shown({ poster: '' }, {}, { picture: null })).media.hasAttribute('poster')).toBe(false);
  });
});

describe('a recording', () => {
  it('has the story’s facts and picture, and its tracks', async () => {
    const audio = { src: '/sound.webm', duration: '2:31', tracks };
    const host = await card({ byline: 'A. Writer', audio });
    const player = part(host, 'lede-media-player.audio');
    expect(attributes(player, 'layout', 'headline', 'byline', 'artwork', 'url', 'duration')).toEqual({
      layout: 'compact',
      headline: 'A story',
      byline: 'By A. Writer',
      artwork: '/lead.svg',
      url: '/story',
      duration: '2:31',
    });
    const media = part(host, 'audio');
    expect(attributes(media, 'controls', 'preload', 'src', 'aria-label')).toEqual({
      controls: '',
      preload: 'none',
      src: '/sound.webm',
      'aria-label': 'A story',
    });
    expect(media.querySelectorAll('track')).toHaveLength(2);
  });

  it('has the first of several pictures, where there is no other', async () => {
    const host = await card({
      audio: { src: '/sound.webm' },
      picture: undefined,
      pictures: [{ src: '/first.svg', alt: 'First' }],
    });
    expect(part(host, 'lede-media-player').getAttribute('artwork')).toBe('/first.svg');
    expect(part(host, 'img').getAttribute('src')).toBe('/first.svg');
  });
});

it('a story with pictures and audio has a player below the gallery', async () => {
  const host = await card({ audio: { src: '/sound.webm' }, pictures: [picture, picture] });
  const gallery = part(host, 'lede-gallery');
  expect(gallery.compareDocumentPosition(part(host, 'lede-media-player audio'))).toBe(
    Node.DOCUMENT_POSITION_FOLLOWING,
  );
});

describe('several pictures', () => {
  const pictures = [picture, { src: '/b.svg', alt: 'B' }, { src: 'javascript:alert(1)', alt: 'C' }];

  it('have all that is known of each; an unsafe one is left out', async () => {
    const host = await card({ id: 'story', pictures });
    const gallery = part(host, 'lede-gallery');
    expect(attributes(gallery, 'id', 'label')).toEqual({ id: 'story', label: 'A story' });
    const names = ['src', 'srcset', 'sizes', 'alt', 'width', 'height', 'loading', 'decoding'];
    const images = [...gallery.querySelectorAll('img')].map((one) =>
      Object.values(attributes(one, ...names)),
    );
    expect(images).toEqual([
      ['/lead.svg', '/lead.svg 1x', '50vw', 'A lens', '1200', '800', 'lazy', 'async'],
      ['/b.svg', null, null, 'B', null, null, 'lazy', 'async'],
    ]);
    expect([...gallery.querySelectorAll('a')].map((one) => one.getAttribute('href'))).toEqual([
      '/lead.svg',
      '/b.svg',
    ]);
    expect([...gallery.querySelectorAll('figcaption')].map(text)).toEqual(['A caption A credit']);
  });

  it('are at addresses of the card’s own id before that of the story', async () => {
    const host = await fixture<LedeArticleCard>(
      html`<lede-article-card
        id="card"
        .story=${{ ...story, id: 'story', pictures } as Story}
      ></lede-article-card>`,
    );
    expect(part(host, 'lede-gallery').id).toBe('card');
  });

  it('are one picture in a small card: the story’s, else the first', async () => {
    const host = await card({ pictures }, 'compact');
    expect(part(host, 'img').getAttribute('src')).toBe('/lead.svg');
    const other = await card({ pictures: pictures.slice(1), picture: null }, 'compact');
    expect(part(other, 'img').getAttribute('src')).toBe('/b.svg');
    expect(find(other, 'lede-gallery')).toBeNull();
  });
});

describe('the badge', () => {
  const film = { src: '/film.webm', duration: 61 };
  const sound = { src: '/sound.webm', duration: 3601 };
  const badge = async (over: object, variant: string, own: object = {}) => {
    const shown = find(await card(over, variant, own), '.badge');
    return shown && [shown.querySelector('svg')!.dataset['icon'], text(shown), shown.ariaLabel];
  };

  it.each<[string, object, string, object, unknown]>([
    [
      'a video before audio',
      { video: film, audio: sound },
      'compact',
      {},
      ['v-play', '1:01', 'Video: 1 minute 1 second'],
    ],
    [
      'audio before pictures',
      { audio: sound, pictures: [picture, picture] },
      'compact',
      {},
      ['music', '1:00:01', 'Audio: 1 hour 1 second'],
    ],
    ['one picture', { pictures: [picture] }, 'compact', {}, null],
    [
      'a badge of its own',
      { video: film, audio: sound },
      'standard',
      { badge: 'audio' },
      ['music', '1:00:01', 'Audio: 1 hour 1 second'],
    ],
    [
      'a badge for video',
      { video: film, audio: sound },
      'lead',
      { badge: 'video' },
      ['v-play', '1:01', 'Video: 1 minute 1 second'],
    ],
    ['a badge for photos', {}, 'lead', { badge: 'photo' }, ['camera', '', 'Photos']],
    [
      'a duration of its own',
      { video: film },
      'standard',
      { badge: 'video', duration: 'PT2M' },
      ['v-play', '2:00', 'Video: 2 minutes'],
    ],
    [
      'a duration of its own, small',
      { video: film },
      'compact',
      { duration: 120 },
      ['v-play', '2:00', 'Video: 2 minutes'],
    ],
    [
      'a duration of its own, small, of audio',
      { audio: sound },
      'compact',
      { duration: 120 },
      ['music', '2:00', 'Audio: 2 minutes'],
    ],
    ['spaces as a duration', {}, 'standard', { badge: 'video', duration: '  ' }, ['v-play', '', 'Video']],
    [
      'words as a duration',
      {},
      'standard',
      { badge: 'audio', duration: ' half an hour ' },
      ['music', 'half an hour', 'Audio: half an hour'],
    ],
    ['a name of Object.prototype', {}, 'standard', { badge: 'toString' }, null],
  ])('with %s', async (_, over, variant, own, expected) =>
    expect(await badge(over, variant, own)).toEqual(expected),
  );

  it('says its duration once: what is seen is not read', async () => {
    const host = await card({ video: film }, 'compact');
    expect(part(host, '.badge').getAttribute('role')).toBe('img');
    expect(part(host, '.badge span').getAttribute('aria-hidden')).toBe('true');
  });
});

describe('topics', () => {
  it('are in a named list, and links only where they have a safe URL', async () => {
    const host = await card({ tags: [{ name: 'A', url: '/a' }, 'B', { name: 'C', url: 'javascript:1' }] });
    expect(part(host, 'ul.tags')).toMatchObject({ role: 'list', ariaLabel: 'Topics' });
    expect(part(host, '.tags').getAttribute('part')).toBe('tags');
    expect(
      [...host.shadowRoot!.querySelectorAll('.tags li > *')].map((one) => [one.localName, text(one)]),
    ).toEqual([
      ['a', 'A'],
      ['span', 'B'],
      ['span', 'C'],
    ]);
    expect(attributes(part(host, '.tags a'), 'href', 'rel')).toEqual({ href: '/a', rel: 'tag' });
  });
});

it('the card’s language is that of its topics and its buttons; one without leaves them alone', async () => {
  const whole = { tags: ['A'], body: ['B'] };
  const inside = async (lang: string | undefined) => {
    const host = await card(whole, 'standard', { ...(lang && { lang }), open: true });
    const names = [part(host, '.tags'), buttonOf(host, 'lede-bookmark-button'), buttonOf(host, 'lede-share')];
    const elements = [
      await use(host, 'lede-bookmark-button'),
      await use(host, 'lede-share'),
      part(host, '.end lede-share'),
    ];
    return [names.map((one) => one!.ariaLabel), elements.map((one) => one.getAttribute('lang'))];
  };
  expect(await inside('ru')).toEqual([
    ['Темы', 'Сохранить: A story', 'Поделиться: A story'],
    ['ru', 'ru', 'ru'],
  ]);
  expect(await inside(undefined)).toEqual([
    ['Topics', 'Save: A story', 'Share: A story'],
    [null, null, null],
  ]);
});

describe('what is slotted', () => {
  it.each([
    ['media', 'figure'],
    ['kicker', '.kicker'],
    ['headline', '.headline'],
    ['standfirst', '.standfirst'],
    ['byline', '.byline'],
    ['time', 'time'],
    ['tags', '.tags'],
    ['actions', '.save'],
    ['body', '.paragraphs'],
    ['end', '.end'],
  ])('as %s replaces the same part of the data, and no other', async (slot, selector) => {
    const whole = {
      kicker: 'K',
      standfirst: 'S',
      byline: 'B',
      published: '2023-04-08',
      tags: ['T'],
      body: ['P'],
    };
    const host = await card(whole, 'standard', { open: true });
    const rendered = [
      'figure',
      '.kicker',
      '.headline',
      '.standfirst',
      '.byline',
      'time',
      '.tags',
      '.save',
      '.paragraphs',
      '.end',
    ];
    const hidden = () => rendered.filter((one) => part(host, one).getClientRects().length === 0);
    expect(hidden()).toEqual([]);
    const own = document.createElement('p');
    own.slot = slot;
    own.textContent = 'Own';
    host.append(own);
    await settled(host.parentElement!);
    expect(own.getClientRects().length).toBeGreaterThan(0);
    expect(hidden()).toEqual([selector]);
  });

  it('as a headline may be the link itself; its spaces are one', async () => {
    const host = await fixture<LedeArticleCard>(
      html`<lede-article-card><a slot="headline" href="/light"> Light headline </a></lede-article-card>`,
    );
    expect(await use(host, 'lede-share')).toMatchObject({
      headline: 'Light headline',
      url: new URL('/light', location.href).href,
    });
    expect(part(host, 'article').ariaLabel).toBe('Light headline');
  });

  it('and then replaced or removed is not what is saved any more', async () => {
    const host = await card();
    const own = document.createElement('h2');
    own.slot = 'headline';
    own.innerHTML = '<a href="/light">Light</a>';
    host.append(own);
    await expect.poll(() => buttonOf(host, 'lede-bookmark-button')!.ariaLabel).toBe('Save: Light');
    const element = await use(host, 'lede-bookmark-button');
    const saved = () => element;
    expect(saved().headline).toBe('Light');
    own.innerHTML = '<a href="/other">Other</a>';
    await expect.poll(() => saved().headline).toBe('Other');
    expect(saved().url).toBe(new URL('/other', location.href).href);
    own.remove();
    await expect.poll(() => saved().headline).toBe('A story');
    expect(saved().url).toBe('/story');
  });
});

describe('unfolding', () => {
  it('turns the arrow of its button, and says so only when something changed', async () => {
    const host = await card({ body: ['B'] });
    const icon = () => part(host, '.unfold svg').dataset['icon'];
    const states: boolean[] = [];
    host.addEventListener('toggle', (event) => states.push((event as unknown as CustomEvent).detail.open));
    expect(icon()).toBe('chevron-down');
    part(host, '.body').dispatchEvent(new Event('beforematch'));
    await settled(host.parentElement!);
    expect(icon()).toBe('chevron-up');
    expect(part(host, '.body').hasAttribute('hidden')).toBe(false);
    // A second find in the same text.
    part(host, '.body').dispatchEvent(new Event('beforematch'));
    expect(states).toEqual([true]);
    part(host, '.unfold').click();
    await settled(host.parentElement!);
    expect(states).toEqual([true, false]);
    expect(icon()).toBe('chevron-down');
    // A script knows what it did.
    host.open = true;
    await settled(host.parentElement!);
    expect(states).toEqual([true, false]);
    expect(part(host, '.unfold').getAttribute('aria-expanded')).toBe('true');
  });
});
