import { afterEach, expect, it, vi } from 'vitest';
import { absoluteUrl, pageUrl } from '../../../src/internal/url/page-url.ts';

afterEach(() => {
  document.head.querySelector('link[rel=canonical]')?.remove();
  vi.restoreAllMocks();
});

it.each<[string | null | undefined, () => string | undefined]>([
  ['/a?b=1#c', () => new URL('/a?b=1#c', location.href).href],
  ['//cdn.example/x', () => `${location.protocol}//cdn.example/x`],
  ['https://example.org', () => 'https://example.org/'],
  ['mailto:a@b.c', () => 'mailto:a@b.c'],
  ['', () => undefined],
  [null, () => undefined],
  [undefined, () => undefined],
])('the absolute URL of %j', (url, expected) => expect(absoluteUrl(url)).toBe(expected()));

it('an unsafe URL has no absolute form', () => {
  vi.spyOn(console, 'warn').mockImplementation(() => {});
  expect(absoluteUrl('javascript:alert(1)')).toBeUndefined();
});

it('a canonical link that is unsafe is not the page’s URL', () => {
  vi.spyOn(console, 'warn').mockImplementation(() => {});
  const link = Object.assign(document.createElement('link'), {
    rel: 'canonical',
    href: 'javascript:alert(1)',
  });
  document.head.append(link);
  expect(pageUrl()).toBe(location.href.split('#')[0]);
  link.href = '/canonical';
  expect(pageUrl()).toBe(new URL('/canonical', location.href).href);
});
