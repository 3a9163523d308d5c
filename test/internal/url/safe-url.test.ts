import '../../../src/define/icon.ts';
import { html } from 'lit';
import { describe, expect, it, vi } from 'vitest';
import type { LedeIcon } from '../../../src/components/icon/index.ts';
import { hrefOf, safeUrl } from '../../../src/internal/url/safe-url.ts';
import { fixture } from '../../fixture.ts';

describe('safeUrl', () => {
  it.each([
    '/a',
    'a/b',
    '#x',
    '?q=1',
    '//cdn.example/x',
    'https://example.org/',
    'HTTP://example.org',
    'mailto:a@b.c',
    'tel:+1',
  ])('returns %s unchanged', (url) => expect(safeUrl(url)).toBe(url));

  it.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    '\u0001javascript:alert(1)',
    ' \n java\tscript:alert(1)',
    'javascript\n:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'vbscript:x',
    'blob:https://example.org/1',
    'view-source:https://example.org',
    'file:///etc/passwd',
    'http://[bad',
  ])('refuses %j', (url) => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
    expect(safeUrl(url)).toBeUndefined();
    warn.mockRestore();
  });

  it.each([undefined, null, ''])('%j counts as no URL', (url) => expect(safeUrl(url)).toBeUndefined());
});

it('returns the string that it has checked, of an object that changes', () => {
  let reads = 0;
  const url = { toString: () => (reads++ ? 'javascript:alert(1)' : '/fine') };
  expect(safeUrl(url)).toBe('/fine');
  expect(reads).toBe(1);
});

it.each([
  Object.create(null),
  Symbol('a'),
  {
    toString: () => {
      throw new Error('no');
    },
  },
])('throws nothing for %o', (url) => {
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
  expect(() => safeUrl(url)).not.toThrow();
  warn.mockRestore();
});

it('a refused URL is reported by lede-error, once, and nothing throws', async () => {
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
  const host = await fixture<LedeIcon>(html`<lede-icon name="check"></lede-icon>`);
  const heard: string[] = [];
  host.addEventListener('lede-error', ({ detail }) => heard.push(String(detail.error)));
  expect(hrefOf(host, '/fine')).toBe('/fine');
  expect(hrefOf(host, '')).toBeUndefined();
  expect(hrefOf(host, 'javascript:one')).toBeUndefined();
  expect(hrefOf(host, 'javascript:one')).toBeUndefined();
  expect(hrefOf(host, 'javascript:two')).toBeUndefined();
  await expect
    .poll(() => heard)
    .toEqual(['URIError: refused the URL "javascript:one"', 'URIError: refused the URL "javascript:two"']);
  warn.mockRestore();
});
