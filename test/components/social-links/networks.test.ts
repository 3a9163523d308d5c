import { describe, expect, it, vi } from 'vitest';
import { networkInfo } from '../../../src/internal/networks/social-networks.ts';
import {
  networkOf,
  publisher,
  sameAs,
  socialUrl,
  type HandleNetwork,
} from '../../../src/components/social-links/index.ts';

describe('networkOf', () => {
  it.each([
    ['https://www.facebook.com/example', 'fb'],
    ['https://m.facebook.com/example', 'fb'],
    ['https://plus.google.com/1', 'gp'],
    ['https://instagram.com/example/', 'ins'],
    ['https://ok.ru/group/1', 'ok'],
    ['https://t.me/example', 'tg'],
    ['https://x.com/example', 'x'],
    ['http://mobile.twitter.com/example', 'x'],
    ['https://vk.com/example', 'vk'],
    ['https://VK.RU/example', 'vk'],
    ['https://www.youtube.com/@example', 'yt'],
    ['https://youtu.be/abc', 'yt'],
    ['https://whatsapp.com/channel/1', 'wt'],
    ['mailto:desk@example.org', 'mail'],
    ['https://example.org/feed/', 'rss'],
    ['https://example.org/news.rss', 'rss'],
    ['https://example.org/rss.xml', 'rss'],
    ['https://example.org/feedback', undefined],
    ['https://example.org/', undefined],
    ['https://notx.com/', undefined],
    ['https://t.me.example.org/', undefined],
    ['https://x.com@example.org/', undefined],
    ['https://example.org/?https://t.me/', undefined],
    ['ftp://t.me/', undefined],
    ['javascript://t.me/%0aalert(1)', undefined],
    ['/relative', undefined],
    ['', undefined],
  ])('%s is %s', (url, network) => expect(networkOf(url)).toBe(network));
});

describe('socialUrl', () => {
  it.each([
    ['tg', '@example', 'https://t.me/example'],
    ['tg', ' example ', 'https://t.me/example'],
    ['x', 'example', 'https://x.com/example'],
    ['fb', 'example', 'https://www.facebook.com/example'],
    ['ins', 'ex.ample', 'https://www.instagram.com/ex.ample'],
    ['ok', 'group/123', 'https://ok.ru/group/123'],
    ['vk', 'example', 'https://vk.com/example'],
    ['yt', '@example', 'https://www.youtube.com/@example'],
    ['yt', 'UC1234567890123456789012', 'https://www.youtube.com/channel/UC1234567890123456789012'],
    ['wt', '0029', 'https://whatsapp.com/channel/0029'],
    ['mail', 'desk@example.org', 'mailto:desk@example.org'],
    ['tg', '../../evil?x#y', 'https://t.me/evil%3Fx%23y'],
    ['tg', 'javascript:alert(1)', 'https://t.me/javascript%3Aalert(1)'],
    ['mail', 'a@b?bcc=c', 'mailto:a@b%3Fbcc%3Dc'],
    ['tg', 'half\uD83D', 'https://t.me/half%EF%BF%BD'],
  ] as const)('%s %s is %s', (network, handle, url) => expect(socialUrl(network, handle)).toBe(url));

  it.each([
    ['tg', ''],
    ['tg', '@'],
    ['tg', null],
    ['nowhere', 'example'],
    ['toString', 'example'],
    ['gp', 'example'],
  ])('%s "%s" gives undefined, with a warning', (network, handle) => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
    expect(socialUrl(network as HandleNetwork, handle as string)).toBeUndefined();
    warn.mockRestore();
  });

  it('gives URLs that networkOf recognizes', () => {
    for (const network of ['fb', 'ins', 'ok', 'tg', 'x', 'vk', 'yt', 'wt', 'mail'] as const)
      expect(networkOf(socialUrl(network, 'example')!)).toBe(network);
  });
});

describe('data for search engines', () => {
  const links = [
    'https://t.me/example',
    'https://t.me/example',
    'mailto:desk@example.org',
    'https://example.org/feed',
    '/relative',
    'javascript:alert(1)',
    'https://mastodon.example/@example',
  ];
  it('sameAs has absolute http(s) URLs without duplicates', () =>
    expect(sameAs(links)).toEqual(['https://t.me/example', 'https://mastodon.example/@example']));

  it('publisher leaves out missing values', () => {
    expect(
      publisher({ name: 'Example', links, url: 'https://example.org/', logo: 'https://example.org/l.png' }),
    ).toEqual({
      '@type': 'NewsMediaOrganization',
      name: 'Example',
      url: 'https://example.org/',
      logo: { '@type': 'ImageObject', url: 'https://example.org/l.png' },
      sameAs: ['https://t.me/example', 'https://mastodon.example/@example'],
    });
    expect(publisher({ name: 'Example', url: 'javascript:alert(1)' })).toEqual({
      '@type': 'NewsMediaOrganization',
      name: 'Example',
    });
  });
});

describe('each network', () => {
  it.each([
    ['fb', 'Facebook', 'fb', 'facebook.com', 'fb.com', 'fb.me'],
    ['gp', 'Google+', 'gp', 'plus.google.com'],
    ['ins', 'Instagram', 'ins', 'instagram.com', 'instagr.am'],
    ['ok', 'Odnoklassniki', 'ok', 'ok.ru', 'odnoklassniki.ru'],
    ['tg', 'Telegram', 'tg', 't.me', 'telegram.me'],
    ['x', 'X', 'x', 'x.com', 'twitter.com'],
    ['vk', 'VK', 'vk', 'vk.com', 'vk.ru', 'vk.me'],
    ['yt', 'YouTube', 'yt', 'youtube.com', 'youtu.be'],
    ['wt', 'WhatsApp', 'wt', 'whatsapp.com', 'wa.me'],
    ['mail', 'E-mail', 'mail'],
    ['rss', 'RSS', 'link'],
  ] as const)(
    '%s is called %s, has the icon %s and is at each of its hosts',
    (network, label, icon, ...hosts) => {
      expect(networkInfo(network)).toMatchObject({ label, icon });
      for (const host of hosts) {
        expect(networkOf(`https://${host}/example`)).toBe(network);
        expect(networkOf(`http://sub.${host}/example`)).toBe(network);
        expect(networkOf(`https://not${host}/example`)).toBeUndefined();
        expect(networkOf(`https://${host}.example.org/example`)).toBeUndefined();
      }
    },
  );

  it('no other host of Google is Google+', () => expect(networkOf('https://google.com/')).toBeUndefined());
});

describe('a feed', () => {
  it.each(['rss', 'feed', 'atom'])('is at /%s, with .xml and a slash too', (name) => {
    for (const path of [`/${name}`, `/${name}/`, `/${name}.xml`, `/${name}.xml/`, `/news/${name}`])
      expect(networkOf(`https://example.org${path}`), path).toBe('rss');
    for (const path of [`/${name}s`, `/my${name}`, `/${name}/news`, `/${name}.html`, `/a?${name}`])
      expect(networkOf(`https://example.org${path}`), path).toBeUndefined();
  });

  it.each(['/news.rss', '/news.atom'])('is at %s', (path) =>
    expect(networkOf(`https://example.org${path}`)).toBe('rss'),
  );

  it.each(['/news.feed', '/news.rssx', '/news.rss/a', '/newsrss'])('is not at %s', (path) =>
    expect(networkOf(`https://example.org${path}`)).toBeUndefined(),
  );

  it('of a network is the network’s', () => expect(networkOf('https://t.me/feed')).toBe('tg'));
});

it.each([
  ['UC123456789012345678901', '@UC123456789012345678901'],
  ['UC12345678901234567890123', '@UC12345678901234567890123'],
  ['UC12345678901234567890-_', 'channel/UC12345678901234567890-_'],
  ['uc1234567890123456789012', '@uc1234567890123456789012'],
])('YouTube’s %s is at %s', (handle, path) =>
  expect(socialUrl('yt', handle)).toBe(`https://www.youtube.com/${path}`),
);

it('one @ is dropped from a handle, and none from an address', () => {
  expect(socialUrl('tg', '@@example')).toBe('https://t.me/@example');
  expect(socialUrl('mail', '@example')).toBe('mailto:@example');
  expect(socialUrl('ok', '/group//123/')).toBe('https://ok.ru/group/123');
  expect(socialUrl('mail', 'a/b@example.org')).toBe('mailto:a%2Fb@example.org');
});

it('a handle that gives no URL is told', () => {
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
  socialUrl('gp' as HandleNetwork, 'somebody');
  expect(warn).toHaveBeenCalledExactlyOnceWith(
    'lede-ui: socialUrl(): no URL for the handle "somebody" on the network "gp".',
  );
  warn.mockRestore();
});

it('a publisher has each of its URLs only where it is one of the web', () => {
  const of = (url: string) => publisher({ name: 'A', url, logo: url, links: [url] });
  expect(of('http://example.org/')).toEqual({
    '@type': 'NewsMediaOrganization',
    name: 'A',
    url: 'http://example.org/',
    logo: { '@type': 'ImageObject', url: 'http://example.org/' },
    sameAs: ['http://example.org/'],
  });
  for (const url of ['/a', 'mailto:a@b.c', 'ftp://example.org/', 7 as never])
    expect(of(url)).toEqual({ '@type': 'NewsMediaOrganization', name: 'A' });
});
