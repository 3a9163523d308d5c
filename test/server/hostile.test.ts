// Whatever a story holds, what is written is our own markup with its text in it: nothing runs, nothing breaks out.
import * as fc from 'fast-check';
import { beforeEach, expect, it, vi } from 'vitest';
import * as server from '../../src/server/index.ts';
import { asParsed, attributesOf, elementsOf, find, nodesOf, textIn } from './parsed.ts';

const ATTACKS = [
  '</script><script>alert(1)</script>',
  '<!--<script>',
  '--><img src=x onerror=alert(1)>',
  '" onmouseover="alert(1)',
  "' onfocus='alert(1)' autofocus='",
  '"><svg onload=alert(1)>',
  '</title><script>alert(1)</script>',
  '</h3></lede-article-card><iframe srcdoc="<script>alert(1)</script>">',
  ']]><![CDATA[',
  '&lt;b&gt; &amp; &#60;script&#62; &quot;',
  'javascript:alert(1)',
  ' \tjava\nscript:alert(1)',
  'JaVaScRiPt&colon;alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'vbscript:msgbox(1)',
  '//example.net/"><b>',
  'https://example.org/?a="&b=<c>#\'',
  '\u2028\u2029\0\r\n\t',
  '\uD800 lone \uDFFF',
  '\u202Edetrevni\u202C',
  '__proto__',
  'constructor',
  '{{ 7 * 7 }} ${7} <%= 7 %>',
  '',
  ' ',
];
const text = fc.oneof(
  fc.constantFrom(...ATTACKS),
  fc.array(fc.constantFrom(...ATTACKS, ...'<>"\'&=/`! -')).map((parts) => parts.join('')),
  fc.string({ unit: 'binary', maxLength: 20 }),
);
const scalar = fc.oneof(
  { weight: 4, arbitrary: text },
  fc.constantFrom<unknown>(
    null,
    undefined,
    0,
    -1,
    Number.NaN,
    1e12,
    true,
    {},
    [],
    new Date(0),
    new Date('never'),
    Symbol('s'),
  ),
);
const value = fc.oneof({ weight: 4, arbitrary: scalar }, fc.array(scalar, { maxLength: 3 }));
const record = (...keys: string[]) =>
  fc.oneof({ weight: 4, arbitrary: fc.record(Object.fromEntries(keys.map((key) => [key, value]))) }, value);
const picture = record('src', 'alt', 'caption', 'credit', 'srcset', 'sizes', 'width', 'height');
const track = record('src', 'kind', 'srclang', 'label');
const recording = fc.oneof(
  fc.record({
    src: value,
    duration: value,
    poster: value,
    width: value,
    tracks: fc.array(track, { maxLength: 2 }),
  }),
  value,
);
const story = fc.record(
  {
    ...Object.fromEntries(
      ['id', 'headline', 'url', 'kicker', 'standfirst', 'byline', 'published', 'publishedText', 'body'].map(
        (key) => [key, value],
      ),
    ),
    picture,
    pictures: fc.array(picture, { maxLength: 3 }),
    video: recording,
    audio: recording,
    tags: fc.array(record('name', 'url', 'current'), { maxLength: 3 }),
  },
  { requiredKeys: [] },
);
const options = fc.oneof(
  fc.record(
    {
      lang: value,
      site: value,
      timeZone: value,
      variant: value,
      headingLevel: value,
      networks: fc.oneof(value, fc.constant('fb tw vk ok tg wt fm mail sms copy print')),
      layout: value,
      text: fc.oneof(value, fc.dictionary(fc.constantFrom('tg', 'mail', '__proto__'), value)),
      campaign: value,
      via: value,
      hashtags: value,
      messengerAppId: value,
      action: value,
      fields: fc.oneof(value, fc.dictionary(text, value, { maxKeys: 3 })),
      saved: value,
      words: value,
      size: value,
      label: value,
      sprite: value,
      modified: value,
      authors: fc.oneof(value, fc.array(record('name', 'url', 'type'), { maxLength: 2 })),
      publisher: fc.oneof(value, record('name', 'url', 'logo', 'links')),
      free: value,
    },
    { requiredKeys: [] },
  ),
  value,
);
const profiles = fc.oneof(value, fc.array(record('network', 'handle', 'url'), { maxLength: 3 }));

/** Each function of the entry point that writes HTML, with a story or its own kind of data. */
const WRITERS: [string, (story: any, options: any, profiles: any) => string][] = [
  ['articleCard', server.articleCard],
  ['bookmarkForm', server.bookmarkForm],
  ['icon', (story, options) => server.icon(story?.headline, options)],
  ['mediaPlayer', server.mediaPlayer],
  ['newsArticleJsonLd', server.newsArticleJsonLd],
  ['pictureGallery', server.pictureGallery],
  ['shareLinks', server.shareLinks],
  ['socialLinks', (_, options, profiles) => server.socialLinks(profiles, options)],
  ['storyHead', server.storyHead],
  ['storyTime', server.storyTime],
  ['tagLinks', server.tagLinks],
];
const ELEMENTS = new Set(
  'a audio button div figcaption figure form h1 h2 h3 h4 h5 h6 img input lede-article-card lede-bookmark-button lede-gallery lede-media-player lede-share lede-social-links lede-tag-list li link meta p path script span svg time title track ul use video'.split(
    ' ',
  ),
);
const URLS = new Set(['href', 'src', 'action', 'poster', 'artwork', 'url', 'formaction', 'xlink:href']);

/** What breaks the promise, a line each. */
function faultsOf(html: string): string[] {
  if (/\bundefined\b|\[object |\bNaN\b/.test(html.replaceAll(/&quot;|"[^"]*"/g, ''))) return [`says ${html}`];
  return nodesOf(html).flatMap((node) => {
    if (node.nodeName === '#comment') return ['a comment'];
    if (!('tagName' in node)) return [];
    const { tagName: name } = node;
    const attributes = attributesOf(node);
    const faults = Object.entries(attributes).flatMap(([key, value]) => {
      if (key.startsWith('on') || key === 'style' || key === 'srcdoc') return [`${name} ${key}=${value}`];
      if (/^(?:undefined|null|NaN|\[object \w+\])$/.test(value)) return [`${name} ${key}=${value}`];
      if (!/^[a-z-]+$/i.test(key)) return [`${name} has an attribute ${key}`];
      const unsafe = URLS.has(key) && !/^(?:https?|mailto|tel):$/.test(protocolOf(value));
      return unsafe ? [`${name} ${key}=${value}`] : [];
    });
    if (!ELEMENTS.has(name)) faults.push(`an element ${name}`);
    if (name === 'script') {
      if (attributes['type'] !== 'application/ld+json') faults.push('a script that runs');
      JSON.parse(textIn(node));
    }
    return faults;
  });
}
const protocolOf = (url: string) =>
  URL.canParse(url, 'https://page.example/') ? new URL(url, 'https://page.example/').protocol : 'none';

let warn: ReturnType<typeof vi.spyOn>;
beforeEach(() => {
  warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
  return () => warn.mockRestore();
});

it.each(WRITERS)('%s writes nothing that runs or breaks out, whatever it is given', (_, write) =>
  fc.assert(
    fc.property(story, options, profiles, (story, options, profiles) => {
      // HTML of the caller's own is written as it is.
      const html = write(
        story,
        typeof options === 'object' ? { ...options, actions: '', end: '' } : options,
        profiles,
      );
      expect(typeof html).toBe('string');
      expect(faultsOf(html)).toEqual([]);
    }),
    { seed: 1304, numRuns: 250 },
  ),
);

it.each(WRITERS)('%s takes no story, and a story that is none', (_, write) => {
  for (const none of [undefined, null, '', '[', 0, [], Symbol('s'), () => {}])
    expect(faultsOf(write(none as never, none, none))).toEqual([]);
});

it.each(WRITERS.filter(([name]) => name !== 'icon'))(
  '%s takes data that holds itself, and getters that fail',
  (_, write) => {
    const circle: Record<string, unknown> = { headline: 'A', url: '/a' };
    Object.assign(circle, {
      byline: [circle],
      picture: circle,
      pictures: [circle],
      tags: [circle],
      body: [circle],
    });
    const list: unknown[] = [];
    list.push(list, [list], 'A');
    const fails = () => {
      throw new Error('lazy loading failed');
    };
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    for (const story of [
      circle,
      { headline: list, url: '/a', byline: list, body: list, tags: list, pictures: list, published: list },
      Object.defineProperty({ headline: 'A' }, 'byline', { get: fails }),
      new Proxy({}, { get: fails }),
      proxy,
    ])
      expect(
        faultsOf(write(story as never, { authors: list, publisher: circle, fields: circle }, list)),
      ).toEqual([]);
  },
);

it('every text of a story is read back as it was', () =>
  fc.assert(
    fc.property(text, text, text, (headline, standfirst, paragraph) => {
      const html = server.articleCard({ headline, standfirst, url: '/a', body: [paragraph] });
      const read = (name: string, slot: string) => {
        const found = find(html, name, 'slot', slot);
        return found ? textIn(found) : '';
      };
      expect(read('h3', 'headline')).toBe(asParsed(headline));
      expect(read('p', 'standfirst')).toBe(asParsed(standfirst));
      expect(read('div', 'body')).toBe(asParsed(paragraph));
      const script = elementsOf(server.newsArticleJsonLd({ headline }))[0]!;
      expect(JSON.parse(textIn(script)).headline ?? '').toBe(headline.replaceAll(LONE, '\uFFFD'));
    }),
    { seed: 1304, numRuns: 200 },
  ));
const LONE = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

it('the checks of this file see what they look for', () => {
  for (const bad of [
    '<a href="javascript:alert(1)">',
    '<img src="x" onerror="alert(1)">',
    '<script>1</script>',
    '<b>x</b>',
    '<!-- x -->',
    '<p>undefined</p>',
    '<p style="color: red">',
    '<p slot="undefined">x</p>',
  ])
    expect(faultsOf(bad), bad).not.toEqual([]);
});
