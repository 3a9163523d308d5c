import '../../../src/define/icon.ts';
import { html } from 'lit';
import { describe, expect, it, vi } from 'vitest';
import type { LedeIcon } from '../../../src/components/icon/index.ts';
import { hrefOf } from '../../../src/internal/url/href-of.ts';
import { safeUrl } from '../../../src/internal/url/safe-url.ts';
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
    'MAILTO:a@b.c',
    'TEL:+1',
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
    'ftp://example.org/',
    'ws://example.org/',
    'sms:+1',
    'about:blank',
    'filesystem:https://example.org/temporary/a',
    'http://[bad',
  ])('refuses %j', (url) => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
    expect(safeUrl(url)).toBeUndefined();
    warn.mockRestore();
  });

  it.each([undefined, null, ''])('%j counts as no URL, without a warning', (url) => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
    expect(safeUrl(url)).toBeUndefined();
    expect(warn).not.toHaveBeenCalled();
    warn.mockRestore();
  });

  it('warns about the beginning of a refused URL, and says what is allowed', () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
    safeUrl(`javascript:${'a'.repeat(69)}TOO LONG`);
    expect(warn).toHaveBeenCalledExactlyOnceWith(
      `lede-ui: refused the URL "javascript:${'a'.repeat(69)}": allowed are http: https: mailto: tel:`,
    );
    warn.mockRestore();
  });
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

it('an element reports fifty refused URLs, and no more', async () => {
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
  const host = await fixture<LedeIcon>(html`<lede-icon name="check"></lede-icon>`);
  const heard = vi.fn();
  host.addEventListener('lede-error', heard);
  for (let i = 1; i <= 60; i++) expect(hrefOf(host, `javascript:${i}`)).toBeUndefined();
  await expect.poll(() => heard.mock.calls.length).toBe(50);
  expect(String(heard.mock.lastCall![0].detail.error)).toContain('javascript:50"');
  warn.mockRestore();
});

it('lede-error bubbles out of a shadow root', async () => {
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
  const place = await fixture<HTMLElement>(html`<div></div>`);
  const host = document.createElement('lede-icon');
  place.attachShadow({ mode: 'open' }).append(host);
  const heard = vi.fn();
  place.addEventListener('lede-error', heard);
  hrefOf(host, 'javascript:deep');
  await expect.poll(() => heard.mock.calls.length).toBe(1);
  warn.mockRestore();
});
