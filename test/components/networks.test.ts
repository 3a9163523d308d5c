import { describe, expect, it } from 'vitest';
import {
  encodeText,
  networkNames,
  networks,
  shareHref,
  type NetworkName,
} from '../../src/components/share/networks.ts';

const url = 'https://example.org/a?b=1&c=2#d';
const u = encodeURIComponent(url);

describe('share links', () => {
  it.each<[NetworkName, string]>([
    ['fb', `https://www.facebook.com/sharer/sharer.php?u=${u}`],
    ['tw', `https://x.com/intent/post?url=${u}&text=A%20%26%20B`],
    ['vk', `https://vk.com/share.php?url=${u}&title=A%20%26%20B`],
    ['ok', `https://connect.ok.ru/offer?url=${u}&title=A%20%26%20B`],
    ['tg', `https://t.me/share/url?url=${u}&text=A%20%26%20B`],
    ['wt', `https://api.whatsapp.com/send?text=A%20%26%20B%20${u}`],
    ['mail', `mailto:?subject=A%20%26%20B&body=${u}`],
  ])('%s', (network, href) => expect(shareHref(network, url, 'A & B')).toBe(href));

  const corpus = [
    'Китай обвинил США',
    'الصين تتهم',
    '👩‍👩‍👧 family',
    'lone \uD83D surrogate \uDC00',
    '&#%+ <b>"quoted"</b>',
    'two\nlines\r\n',
    'x'.repeat(5000),
    '',
    '\u202Ereversed\u2066',
    undefined,
    null,
    0,
  ];
  it.each(Object.keys(networks) as NetworkName[])('%s takes any headline without throwing', (network) => {
    for (const text of corpus) {
      const href = shareHref(network, url, text as string);
      expect(URL.canParse(href)).toBe(true);
      expect(href).not.toMatch(/[\s<>"]|undefined|null|%E2%80%AE|%0A/i);
      expect(new URL(href).protocol).toMatch(/^(https|mailto):$/);
    }
  });

  it('keeps text intact through the query', () => {
    const text = 'Китай & США: “hegemony” 100% +1 👩‍👩‍👧';
    expect(new URL(shareHref('tg', url, text)).searchParams.get('text')).toBe(text);
    expect(new URL(shareHref('tg', url, text)).searchParams.get('url')).toBe(url);
  });

  it('writes a broken half of an emoji as the replacement character', () => {
    expect(decodeURIComponent(encodeText('a\uD83D'))).toBe('a\uFFFD');
    expect(decodeURIComponent(encodeText('😀'))).toBe('😀');
  });
});

it('networkNames keeps known names, in order, once', () => {
  expect(networkNames(' tg, fb  nope constructor tg')).toEqual(['tg', 'fb']);
  expect(networkNames('')).toEqual([]);
});
