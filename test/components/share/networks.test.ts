import stories from '../../../stories/components/share.stories.ts?raw';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { encodeText, shareHref, replaceUtm, withCampaign } from '../../../src/internal/networks/share-url.ts';
import { findNetwork, networkNames } from '../../../src/internal/networks/find-network.ts';
import * as registrable from '../../../src/networks/index.ts';
import type { Network } from '../../../src/networks/index.ts';
import { networkOfShareLink, storyInLinks } from '../../../src/components/share/slotted-links.ts';
import { networks } from '../../../src/internal/networks/built-in-networks.ts';
import { plainText } from '../../../src/internal/url/plain-text.ts';

const { bluesky, line, linkedin, mastodon, max, pinterest, reddit, registerNetwork, threads, viber } =
  registrable;
const more: Record<string, Network> = {
  max,
  threads,
  bluesky,
  linkedin,
  reddit,
  pinterest,
  viber,
  line,
  mastodon,
};
for (const [name, network] of Object.entries(more)) registerNetwork(name, network);
const all: Record<string, Network> = { ...networks, ...more };

const url = 'https://example.org/a?b=1&c=2#d';
const u = encodeURIComponent(url);
const extras = { via: '@lede', hashtags: '#sea, кабели', messengerAppId: '42' };
const tags = `sea,${encodeURIComponent('кабели')}`;

describe('share links of the networks', () => {
  it.each<[string, string]>([
    ['fb', `https://www.facebook.com/sharer/sharer.php?u=${u}&hashtag=%23sea`],
    ['tw', `https://x.com/intent/post?url=${u}&text=A%20%26%20B&via=lede&hashtags=${tags}`],
    ['vk', `https://vk.com/share.php?url=${u}&title=A%20%26%20B`],
    ['ok', `https://connect.ok.ru/offer?url=${u}&title=A%20%26%20B`],
    ['tg', `https://t.me/share/url?url=${u}&text=A%20%26%20B`],
    ['wt', `https://api.whatsapp.com/send?text=A%20%26%20B%20${u}`],
    ['fm', `https://www.facebook.com/dialog/send?app_id=42&link=${u}&redirect_uri=${u}`],
    ['mail', `mailto:?subject=A%20%26%20B&body=${u}`],
    ['sms', `sms:?&body=A%20%26%20B%20${u}`],
    ['max', `https://max.ru/:share?text=A%20%26%20B%20${u}`],
    ['threads', `https://www.threads.com/intent/post?text=A%20%26%20B&url=${u}`],
    ['bluesky', `https://bsky.app/intent/compose?text=A%20%26%20B%20${u}`],
    ['linkedin', `https://www.linkedin.com/sharing/share-offsite/?url=${u}`],
    ['reddit', `https://www.reddit.com/submit?url=${u}&title=A%20%26%20B`],
    ['pinterest', `https://www.pinterest.com/pin/create/button/?url=${u}&description=A%20%26%20B`],
    ['viber', `viber://forward?text=A%20%26%20B%20${u}`],
    ['line', `https://social-plugins.line.me/lineit/share?url=${u}&text=A%20%26%20B`],
    ['mastodon', `https://share.joinmastodon.org/#text=A%20%26%20B%20${u}`],
  ])('%s', (network, href) => expect(shareHref(network, url, 'A & B', extras)).toBe(href));

  it('Messenger without an app ID gives the link for touch screens', () =>
    expect(shareHref('fm', url, 'A')).toBe(`fb-messenger://share/?link=${u}`));

  it('leaves out parameters without a value', () => {
    expect(shareHref('tw', url, 'A')).toBe(`https://x.com/intent/post?url=${u}&text=A`);
    expect(shareHref('fb', url, 'A')).toBe(`https://www.facebook.com/sharer/sharer.php?u=${u}`);
    expect(shareHref('tw', url, 'A', { via: ' ', hashtags: '#, & ' })).not.toMatch(/via|hashtags/);
    expect(shareHref('nope', url, 'A')).toBe('');
  });

  it.each(Object.entries(all))('%s has the date of its last check', (_, { checked }) => {
    expect(checked).toMatch(/^\d{4}-\d\d-\d\d$/);
    expect(Number.isNaN(Date.parse(checked))).toBe(false);
  });
});

const family = '👩‍👩‍👧';
const titles: [string, unknown][] = [
  ['Cyrillic', 'Китай обвинил США в «кибергегемонии» — ёлки'],
  ['Arabic', 'الصين تتهم الولايات المتحدة بالسعي إلى «هيمنة»'],
  ['emoji', `${family} 🏳️‍🌈 👍🏽 🇷🇸 1️⃣`],
  ['lone surrogates', 'lone \uD83D surrogate \uDC00 \uDE00\uD83D'],
  ['signs', '&#%+ ? = / \\ ; : @ $ , ~ ` ^ | {} []'],
  ['entities', '&#39;&amp;&lt;b&gt; &nbsp;'],
  ['markup and quotes', '<b>"quoted"</b> ‘hegemony’ «ёлочки» \'x\' `y`'],
  ['new lines', 'two\nlines\r\nand\ttabs\u2028and\u2029more\u0000'],
  ['marks of direction', '\u202Ereversed\u202C \u2066isolated\u2069 \u200Fmark'],
  ['percent signs that encode nothing', '100% %zz %E2%80 %0A'],
  ['5,000 characters', 'x'.repeat(5000)],
  ['5,000 Arabic characters', 'ش '.repeat(2500)],
  ['5,000 families', family.repeat(5000)],
  ['one letter under 5,000 accents', `a${'\u0301'.repeat(5000)}`],
  ['nothing', ''],
  ['undefined', undefined],
  ['null', null],
  ['zero', 0],
  ['an object', { toString: () => 'object' }],
];
const urls: [string, string][] = [
  ['a query and a fragment', 'https://example.org/a?b=1&c=2&d=%2B+x#e?f=1&g'],
  ['another alphabet', new URL('https://пример.испытание/новость?q=ё#я').href],
  ['spaces and quotes', new URL('https://example.org/a b/"c"?d=\'e f\'').href],
  ['letters as typed', 'https://пример.рф/новость и ещё'],
];
/** Every value of a share link's query, decoded as its receiver would. */
const values = (href: string) =>
  (new URL(href).search || new URL(href).hash)
    .slice(1)
    .split('&')
    .filter(Boolean)
    .map((pair) => decodeURIComponent(pair.slice(pair.indexOf('=') + 1)));
const OWN_TEXT = new Set(Object.keys(all).filter((name) => !/^(fb|fm|linkedin)$/.test(name)));

describe.each(Object.keys(all))('%s', (name) => {
  it.each(urls)('keeps a URL with %s', (_, address) => {
    const given = values(shareHref(name, address, 'A', extras));
    expect(given.some((value) => value === address || value === `A ${address}`)).toBe(true);
  });

  it.each(titles)('encodes a headline of %s', (_, title) => {
    const href = shareHref(name, url, title as string, extras);
    const parsed = new URL(href);
    expect(parsed.protocol).toMatch(/^(https|mailto|sms|fb-messenger|viber):$/);
    expect(href).not.toMatch(/[\s<>"]|undefined|null|%00|%0A|%0D|%E2%80%AE|%E2%81%A6/i);
    expect(href.length).toBeLessThan(8000);
    if (parsed.protocol === 'mailto:') expect(href.length).toBeLessThan(2083);
    if (!OWN_TEXT.has(name)) return;
    const plain = plainText(title);
    const text = values(href).find((value) => value !== url && !/^(lede|sea)/.test(value)) ?? '';
    const words = text.replace(new RegExp(` ?${url.replace(/[?]/g, '\\?')}$`), '');
    // Whole, or its beginning: cut between characters, never in one.
    if (words.endsWith('…')) {
      const characters = [...new Intl.Segmenter().segment(plain)].map(({ segment }) => segment);
      const kept = [...new Intl.Segmenter().segment(words.slice(0, -1))].map(({ segment }) => segment);
      expect(characters.slice(0, kept.length)).toEqual(kept);
      expect(kept.length).toBeLessThan(all[name]!.most ?? 500);
    } else expect(words).toBe(plain.length > 5000 ? '' : plain);
  });

  it('encodes 1,000 random headlines', () => {
    const pieces = [
      '\uD83D',
      '\uDE00',
      '😀',
      family,
      '&',
      '#',
      '%',
      '+',
      '\n',
      '\u202E',
      'ё',
      'ش',
      "'",
      '"',
      ' ',
      '%E2',
      '\0',
      'a',
    ];
    // Other headlines for each network, the same in each run.
    let seed = 2026 + Object.keys(all).indexOf(name);
    const next = (most: number) => (seed = (seed * 1103515245 + 12345) % 2147483648) % most;
    for (let count = 0; count < 1000; count++) {
      const title = Array.from({ length: next(40) }, () =>
        next(3) ? pieces[next(pieces.length)] : String.fromCharCode(next(65536)),
      ).join('');
      const href = shareHref(name, url, title, extras);
      for (const value of values(href)) expect(value).not.toMatch(/[\n\0\u202E]/);
      if (OWN_TEXT.has(name) && title.length < 40 && plainText(title))
        expect(values(href).some((value) => value.includes(plainText(title)))).toBe(true);
    }
  });
});

describe('encodeText', () => {
  it('replaces a lone surrogate by the replacement character', () => {
    expect(decodeURIComponent(encodeText('a\uD83D'))).toBe('a\uFFFD');
    expect(decodeURIComponent(encodeText('😀'))).toBe('😀');
  });

  it('is cut between characters, and shorter where they are long when encoded', () => {
    expect(encodeText('abcdef', 4)).toBe(encodeURIComponent('abc…'));
    expect(encodeText('a'.repeat(100), 100)).toHaveLength(100);
    expect(encodeText('😀'.repeat(100), 100)).toHaveLength(1200);
    const families = decodeURIComponent(encodeText(family.repeat(100), 100));
    expect(families).toMatch(new RegExp(`^(${family})+…$`));
    expect(encodeText(`a${'\u0301'.repeat(5000)}`, 100).length).toBeLessThan(1200);
  });
});

describe('campaign parameters', () => {
  const tag = 'utm_source=tg&utm_medium=social&utm_campaign=spring%20%26%20more';
  it.each([
    ['https://example.org/a', `https://example.org/a?${tag}`],
    ['https://example.org/a?b=1', `https://example.org/a?b=1&${tag}`],
    ['https://example.org/a?b=%2B+x&c#d?e=1', `https://example.org/a?b=%2B+x&c&${tag}#d?e=1`],
    [
      'https://example.org/?utm_source=old&b=1&utm_campaign=x&utm_content=top',
      `https://example.org/?b=1&utm_content=top&${tag}`,
    ],
    ['https://example.org/?', `https://example.org/?${tag}`],
    ['https://example.org/#:~:text=a', `https://example.org/?${tag}#:~:text=a`],
    ['mailto:a@example.org', 'mailto:a@example.org'],
  ])('%s', (from, to) => expect(withCampaign(from, 'spring & more', 'tg')).toBe(to));

  it('without a campaign the URL is unchanged', () =>
    expect(withCampaign('https://example.org/?utm_source=x', '', 'tg')).toBe(
      'https://example.org/?utm_source=x',
    ));

  it('are removed from a URL', () =>
    expect(replaceUtm('https://example.org/a?utm_source=tg&b=1&utm_medium=social&utm_campaign=c#d')).toBe(
      'https://example.org/a?b=1#d',
    ));
});

it('the networks to register are those with a mark of their own', () => {
  const names = Object.keys(registrable).filter((name) => name !== 'registerNetwork');
  expect(names.toSorted()).toEqual(
    [...Object.keys(more), 'discord', 'newsletter', 'podcast', 'rss', 'tiktok'].toSorted(),
  );
  for (const name of names) {
    const { icon, label, checked } = (registrable as unknown as Record<string, Network>)[name]!;
    expect(icon).toMatchObject({ name });
    expect(label.toLowerCase()).toBe(name);
    expect(checked).toMatch(/^\d{4}-\d\d-\d\d$/);
  }
});

describe('registerNetwork', () => {
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
  afterEach(() => warn.mockClear());
  const checked = '2026-11-23';
  const href = (address: string) => `https://example.net/?u=${address}`;

  it.each<[string, string, unknown]>([
    ['two words as its name', 'a b', { label: 'A', href, checked }],
    ['a reserved name', 'copy', { label: 'A', href, checked }],
    ['no name', '', { label: 'A', href, checked }],
    ['no data', 'bad-none', undefined],
    ['no label', 'bad-label', { href, checked }],
    ['neither href nor profiles', 'bad-href', { label: 'A', checked }],
    [
      'an href that throws',
      'bad-throws',
      {
        label: 'A',
        href: () => {
          throw new Error('no');
        },
        checked,
      },
    ],
    ['an href that returns no URL', 'bad-address', { label: 'A', href: () => '/share', checked }],
    [
      'an href that returns a javascript: URL',
      'bad-runs',
      { label: 'A', href: () => 'JavaScript:alert(1)', checked },
    ],
  ])('skips a network with %s, with a warning', (_, name, network) => {
    registerNetwork(name, network as Network);
    expect(warn).toHaveBeenCalledOnce();
    expect(warn.mock.calls[0]![0]).toContain('registerNetwork');
    expect(networkNames(name)).toEqual(['copy']);
  });

  it('replaces a network of the same name', () => {
    registerNetwork('vk', { ...networks.vk, href: (address) => `https://vk.ru/share.php?url=${address}` });
    expect(shareHref('vk', url, 'A')).toBe(`https://vk.ru/share.php?url=${u}`);
    registerNetwork('vk', networks.vk);
    expect(findNetwork('vk')).toBe(networks.vk);
  });

  it('a network whose href throws for some stories has no link for them', () => {
    registerNetwork('picky', {
      label: 'Picky',
      href: (address, text) => {
        if (text === 'B') throw new Error('no');
        return href(address);
      },
      checked,
    });
    expect(shareHref('picky', url, 'A')).toBe(href(u));
    expect(shareHref('picky', url, 'B')).toBe('');
  });
});

it('networkNames keeps known names in order, without duplicates, and adds copy', () => {
  expect(networkNames(' tg, fb  nope constructor tg')).toEqual(['tg', 'fb', 'copy']);
  expect(networkNames('tg,copy,print,mail')).toEqual(['tg', 'copy', 'print', 'mail']);
  expect(networkNames('')).toEqual(['copy']);
});

const linkTo = (href: string, network?: string) => {
  const link = document.createElement('a');
  link.setAttribute('href', href);
  if (network !== undefined) link.dataset['network'] = network;
  return link;
};

describe('a share link in the page’s own HTML', () => {
  const url = 'url=https%3A%2F%2Fexample.org%2F';
  it.each([
    ['fb', 'facebook.com/sharer/sharer.php', 'facebook.com/sharer.php', 'facebook.com/share.php'],
    [
      'tw',
      'x.com/intent/post',
      'x.com/intent/tweet',
      'x.com/share',
      'twitter.com/intent/tweet',
      'twitter.com/share',
    ],
    ['vk', 'vk.com/share.php', 'vk.ru/share.php', 'vkontakte.ru/share.php', 'vkontakte.com/share.php'],
    ['ok', 'connect.ok.ru/offer', 'connect.ok.ru/dk'],
    ['tg', 't.me/share/url', 't.me/share', 'telegram.me/share/url'],
    ['wt', 'whatsapp.com/send', 'wa.me/', 'wa.me/123'],
    ['fm', 'facebook.com/dialog/send'],
    [
      'pinterest',
      'pinterest.com/pin/create/button/',
      'ru.pinterest.com/pin/create/link/',
      'pinterest.co.uk/pin/create/button',
    ],
    ['line', 'social-plugins.line.me/lineit/share', 'line.me/R/msg/text/', 'line.me/R/share'],
    [
      'mastodon',
      'share.joinmastodon.org/',
      'mastodon.social/share',
      'mastodon.example/share',
      'mstdn.jp/share',
      'news.social/share',
      'tootpick.org/',
      'toot.kytta.dev/',
    ],
    ['max', 'max.ru/:share'],
    ['threads', 'threads.com/intent/post', 'threads.net/intent/post'],
    ['bluesky', 'bsky.app/intent/compose'],
    ['linkedin', 'linkedin.com/sharing/share-offsite/', 'linkedin.com/shareArticle'],
    ['reddit', 'reddit.com/submit', 'old.reddit.com/submit'],
  ])('of %s is recognised with and without each prefix of a host', (network, ...places) => {
    for (const place of places)
      for (const prefix of ['', 'www.', 'm.', 'mobile.', 'web.', 'api.'])
        for (const protocol of ['https', 'http']) {
          const href = `${protocol}://${prefix}${place}?${url}`;
          expect(networkOfShareLink(linkTo(href)), href).toBe(network);
        }
  });

  it.each([
    ['tg://msg_url?url=x', 'tg'],
    ['whatsapp://send?text=x', 'wt'],
    ['fb-messenger://share/?link=x', 'fm'],
    ['mailto:?subject=A', 'mail'],
    ['mailto:desk@example.org', 'mail'],
    ['sms:?&body=x', 'sms'],
    ['viber://forward?text=x', 'viber'],
    ['line://msg/text/x', 'line'],
    ['https://www.pinterest.com/example/', undefined],
    ['https://www.pinterest.com/pin/1/', undefined],
    ['https://pinterest.evil.example/pin/create/button/', undefined],
    ['https://line.me/R/ti/p/@example', undefined],
    ['https://mastodon.social/@example', undefined],
    ['https://mastodon.social/share/more', undefined],
    ['https://example.org/share', undefined],
    ['https://social.example/share', undefined],
    ['https://www.facebook.com/example', undefined],
    ['https://www.facebook.com/dialog/feed', undefined],
    ['https://x.com/example', undefined],
    ['https://x.com/example/share', undefined],
    ['https://vk.com/example', undefined],
    ['https://ok.ru/example', undefined],
    ['https://t.me/example', undefined],
    ['https://whatsapp.com/channel/1', undefined],
    ['https://max.ru/example', undefined],
    ['https://www.threads.com/@example', undefined],
    ['https://bsky.app/profile/example', undefined],
    ['https://www.linkedin.com/company/example', undefined],
    ['https://www.reddit.com/r/example', undefined],
    ['https://wwwt.me/share/url', undefined],
    ['https://ww.t.me/share/url', undefined],
    ['https://shop.t.me/share/url', undefined],
    ['https://www.m.facebook.com/sharer.php', undefined],
    ['tel:+1', undefined],
    ['/share', undefined],
  ])('%s is one of %s', (href, network) => expect(networkOfShareLink(linkTo(href))).toBe(network));

  it('says by data-network which one it is', () => {
    expect(networkOfShareLink(linkTo('https://t.me/share/url', 'vk'))).toBe('vk');
    expect(networkOfShareLink(linkTo('/share', 'mine'))).toBe('mine');
  });
});

it('the documented network of one’s own works as its page says', () => {
  const [, code] =
    /import \{ registerNetwork \} from 'lede-ui\/components\/share.js';\n([^]+?)<\/script>/.exec(stories)!;
  // The example is inside a template literal: unescaped, it is what the page shows.
  new Function('registerNetwork', code!.replaceAll(/\\([\\`$])/g, '$1'))(registerNetwork);
  expect(shareHref('forum', url, 'A & B')).toBe(`https://forum.example/new?link=${u}&title=A%20%26%20B`);
  const known = (href: string) => networkOfShareLink(linkTo(href));
  expect(known('https://forum.example/new?link=x')).toBe('forum');
  expect(known('https://www.forum.example/submit?link=x')).toBe('forum');
  expect(known('https://forum.example/submit/more')).toBeUndefined();
  expect(known('https://forum.example/')).toBeUndefined();
});

describe('the story in share links', () => {
  const story = (...queries: string[]) =>
    storyInLinks(
      queries.map((query) =>
        linkTo(`https://social.example/share${query.startsWith('#') ? '' : '?'}${query}`),
      ),
    );
  const url = encodeURIComponent('https://example.org/a?b=1');
  it.each([
    [`url=${url}`, 'https://example.org/a?b=1', ''],
    [`u=${url}&title=A%20b`, 'https://example.org/a?b=1', 'A b'],
    [`subject=A&body=${url}`, 'https://example.org/a?b=1', 'A'],
    [`text=A%20b%20${url}`, 'https://example.org/a?b=1', 'A b'],
    [`text=A%0A${url}`, 'https://example.org/a?b=1', 'A'],
    [`text=${url}%20A`, '', 'https://example.org/a?b=1 A'],
    [`text=A&title=T&subject=S&url=${url}`, 'https://example.org/a?b=1', 'T'],
    [`text=A&subject=S`, '', 'S'],
    ['url=http%3A%2F%2Fexample.org', 'http://example.org', ''],
    ['url=ftp%3A%2F%2Fexample.org', '', ''],
    ['url=https%3A%2F%2F', '', ''],
    [`#text=A%20b%20${url}`, 'https://example.org/a?b=1', 'A b'],
    [`a=b#text=A%20b%20${url}`, '', ''],
    ['', '', ''],
  ])('%s is about %s, "%s"', (query, url, text) => expect(story(query)).toEqual({ url, text }));

  it('is that of the first link which has one, its URL and text each', () => {
    expect(story('', `title=A`, `url=${url}&title=B`, 'url=https%3A%2F%2Fother.example')).toEqual({
      url: 'https://example.org/a?b=1',
      text: 'A',
    });
  });
});

describe('the longest text of a post', () => {
  const lengths = { fb: 0, tw: 200, vk: 500, ok: 500, tg: 500, wt: 500, fm: 0, mail: 100, sms: 100 };
  const others = {
    max: 500,
    threads: 400,
    bluesky: 200,
    linkedin: 0,
    reddit: 299,
    pinterest: 500,
    viber: 100,
    line: 500,
    mastodon: 400,
  };
  it.each(Object.entries({ ...lengths, ...others }).filter(([, most]) => most > 0))(
    'on %s is %i',
    (name, most) => {
      const text = (length: number) =>
        values(shareHref(name, 'https://example.org/', 'a'.repeat(length)))
          .join(' ')
          .match(/a{9,}…?/)![0];
      expect(text(most)).toBe('a'.repeat(most));
      expect(text(most + 1)).toBe(`${'a'.repeat(most - 1)}…`);
    },
  );
});

it.each(Object.entries(all))(
  '%s: its medium, its window and its icon are those of the list',
  (name, network) => {
    const media: Record<string, string> = { mail: 'email', sms: 'sms' };
    expect(network.medium).toBe(media[name]);
    expect(network.size).toEqual(/^(reddit|pinterest)$/.test(name) ? [800, 700] : undefined);
    const icons: Record<string, string> = { tw: 'x' };
    const drawn = ['fb', 'tw', 'vk', 'ok', 'tg', 'wt', 'fm', 'mail'].includes(name);
    if (!Object.hasOwn(more, name)) expect(network.icon).toBe(drawn ? (icons[name] ?? name) : undefined);
    else expect(network.icon).toMatchObject({ name, d: expect.stringMatching(/^M/) });
  },
);

it.each([
  ['fb', 'Facebook'],
  ['tw', 'X'],
  ['vk', 'VK'],
  ['ok', 'Odnoklassniki'],
  ['tg', 'Telegram'],
  ['wt', 'WhatsApp'],
  ['fm', 'Messenger'],
  ['mail', 'E-mail'],
  ['sms', 'SMS'],
  ['max', 'MAX'],
  ['threads', 'Threads'],
  ['bluesky', 'Bluesky'],
  ['linkedin', 'LinkedIn'],
  ['reddit', 'Reddit'],
  ['pinterest', 'Pinterest'],
  ['viber', 'Viber'],
  ['line', 'LINE'],
  ['mastodon', 'Mastodon'],
])('%s is called %s', (name, label) => expect(all[name]!.label).toBe(label));

describe('details of a post', () => {
  const query = (extras: object, network = 'tw') =>
    Object.fromEntries(new URL(shareHref(network, url, 'A', extras)).searchParams);
  it.each([
    ['@lede', 'lede'],
    ['lede', 'lede'],
    [' @lede @other ', 'lede'],
  ])('via "%s" mentions %s', (via, expected) => expect(query({ via })['via']).toBe(expected));

  it.each([
    ['sea cables', 'sea,cables'],
    ['#sea,#cables', 'sea,cables'],
    ['#sea_cables', 'sea_cables'],
    ['e\u0301te\u0301 2026', 'e\u0301te\u0301,2026'],
  ])('hashtags "%s" are %s', (hashtags, expected) => expect(query({ hashtags })['hashtags']).toBe(expected));

  it('there are at most thirty hashtags on X, and one on Facebook', () => {
    const hashtags = Array.from({ length: 40 }, (_, i) => `t${i}`).join(' ');
    expect(query({ hashtags })['hashtags']!.split(',')).toHaveLength(30);
    expect(query({ hashtags }, 'fb')['hashtag']).toBe('#t0');
  });
});

describe('registerNetwork', () => {
  const checked = '2026-11-23';
  const href = (address: string) => `https://example.net/?u=${address}`;
  it.each(['print', 'native', '1st', 'a.b', '-a', 'a,b'])('takes no network called %s', (name) => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
    registerNetwork(name, { label: 'A', href, checked });
    expect(warn.mock.calls.join()).toContain('the name is reserved or not a single word');
    expect(findNetwork(name)).toBeUndefined();
  });

  it.each(['copycat', 'printer', 'Natives', 'a-1_b'])('takes a network called %s', (name) => {
    registerNetwork(name, { label: 'A', href, checked });
    expect(findNetwork(name)).toBeDefined();
  });

  it.each(['javascript:x', 'data:,x', 'vbscript:x', 'blob:x', 'file:///x'])(
    'takes no network that leads to %s, on touch screens neither',
    (bad) => {
      const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
      registerNetwork('unsafe', { label: 'A', href: () => bad, checked });
      registerNetwork('unsafe', { label: 'A', href, touchHref: () => bad, checked });
      expect(warn.mock.calls.join()).toContain(`its href returns the unsafe URL ${bad}`);
      expect(findNetwork('unsafe')).toBeUndefined();
    },
  );

  it('takes a network that has a link on touch screens only, and one whose label is no text not', () => {
    vi.spyOn(console, 'warn').mockImplementation(() => {});
    registerNetwork('touching', { label: 'A', touchHref: href, checked });
    expect(shareHref('touching', url, 'A')).toBe(href(u));
    registerNetwork('numbered', { label: 7 as never, href, checked });
    expect(findNetwork('numbered')).toBeUndefined();
  });
});

it('campaign parameters are added to http and https URLs alone', () => {
  const tag = 'utm_source=a&utm_medium=social&utm_campaign=c';
  for (const url of ['http://a.example/', 'HTTPS://a.example/'])
    expect(withCampaign(url, 'c', 'a')).toBe(`${url}?${tag}`);
  for (const url of ['httpx://a.example/', '/a', 'xhttp://a.example', 'tel:+1'])
    expect(withCampaign(url, 'c', 'a')).toBe(url);
});
