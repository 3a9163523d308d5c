import { describe, expect, it, vi } from 'vitest';
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
