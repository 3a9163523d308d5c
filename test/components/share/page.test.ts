import '../../../src/define/share.ts';
import { html } from 'lit';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { shareHref, type LedeShare } from '../../../src/components/share/index.ts';
import { storyInLinks } from '../../../src/components/share/slotted-links.ts';
import { pageUrl } from '../../../src/internal/url/page-url.ts';
import { fixture, next, part, settled } from '../../fixture.ts';

const telegram = (host: Element) => part<HTMLAnchorElement>(host, 'a[data-network=tg]');
const query = (link: HTMLAnchorElement) => Object.fromEntries(new URL(link.href).searchParams);
const path = () => location.href.split('#')[0]!;
let address: string;
let title: string;
beforeEach(() => {
  [address, title] = [location.href, document.title];
  vi.spyOn(console, 'warn').mockImplementation(() => {});
  vi.spyOn(window, 'open').mockReturnValue(null);
});
afterEach(() => {
  history.replaceState(null, '', address);
  document.title = title;
  for (const element of document.head.querySelectorAll('[data-test]')) element.remove();
  for (const element of document.body.querySelectorAll('[data-test]')) element.remove();
  vi.restoreAllMocks();
});
const add = <Name extends 'link' | 'meta'>(name: Name, attributes: Record<string, string>) => {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries({ ...attributes, 'data-test': '' }))
    element.setAttribute(key, value);
  document.head.append(element);
};
const navigate = () => {
  history.replaceState(null, '', '?second');
  document.title = 'Second page';
};

describe('the page in place of a url', () => {
  it('is read when a link is clicked, by script too', async () => {
    const host = await fixture<LedeShare>(html`<lede-share networks="tg"></lede-share>`);
    navigate();
    const heard = next<CustomEvent>(host, 'lede-share');
    host.parentElement!.addEventListener('click', (event) => event.preventDefault(), { once: true });
    telegram(host).click();
    expect((await heard).detail.url).toBe(location.href);
    expect(query(telegram(host))).toEqual({ url: location.href, text: 'Second page' });
  });

  it('is read when the pointer or the focus comes to the links, and when a menu opens', async () => {
    const place = await fixture<HTMLElement>(
      html`<div>
        <lede-share networks="tg"></lede-share><lede-share layout="menu" networks="tg"></lede-share>
      </div>`,
    );
    const [row, menu] = place.querySelectorAll('lede-share');
    navigate();
    await userEvent.hover(telegram(row!));
    expect(query(telegram(row!)).url).toBe(location.href);
    history.replaceState(null, '', '?third');
    telegram(row!).focus();
    expect(query(telegram(row!)).url).toBe(location.href);
    part<HTMLElement>(menu!, '[popover]').showPopover();
    expect(query(telegram(menu!))).toEqual({ url: location.href, text: 'Second page' });
  });

  it('takes an og:title that comes late', async () => {
    const host = await fixture<LedeShare>(html`<lede-share networks="tg"></lede-share>`);
    add('meta', { property: 'og:title', content: 'Late title' });
    telegram(host).focus();
    expect(query(telegram(host)).text).toBe('Late title');
  });

  it('does not replace a url and a headline of the element', async () => {
    const host = await fixture<LedeShare>(
      html`<lede-share networks="tg" url="https://example.org/a" headline="A"></lede-share>`,
    );
    navigate();
    telegram(host).focus();
    expect(query(telegram(host))).toEqual({ url: 'https://example.org/a', text: 'A' });
  });
});

describe('pageUrl', () => {
  it.each(['#/story/234', '#!/story/234', '#/a#b'])('keeps the route %s', (fragment) => {
    history.replaceState(null, '', fragment);
    expect(pageUrl()).toBe(path() + fragment);
  });

  it.each(['#comments', '#', '#:~:text=a', '#!x', '#lead-3'])('drops the fragment %s', (fragment) => {
    history.replaceState(null, '', fragment);
    expect(pageUrl()).toBe(path());
  });

  it('keeps a route beside the canonical link of the same page, and takes any other canonical link', () => {
    history.replaceState(null, '', '#/story/234');
    add('link', { rel: 'canonical', href: path() });
    expect(pageUrl()).toBe(`${path()}#/story/234`);
    document.head.querySelector('[data-test]')!.setAttribute('href', 'https://example.org/story/234');
    expect(pageUrl()).toBe('https://example.org/story/234');
  });
});

describe('a page with names that clobber', () => {
  it.each(['img', 'form'])('<%s name> of document properties does not change what is shared', async (tag) => {
    document.title = 'The real title';
    const names = ['title', 'baseURI', 'readyState', 'querySelector', 'fonts', 'visibilityState'];
    for (const name of names) {
      const element = document.createElement(tag);
      element.setAttribute('name', name);
      element.dataset['test'] = '';
      document.body.append(element);
    }
    expect(typeof document.title).toBe('object');
    const host = await fixture<LedeShare>(html`<lede-share networks="tg"></lede-share>`);
    expect(query(telegram(host))).toEqual({ url: pageUrl(), text: 'The real title' });
  });

  it('a data-network of Object.prototype is no network', async () => {
    const host = await fixture<LedeShare>(
      html`<lede-share><a data-network="constructor" href="https://example.org/">Link</a></lede-share>`,
    );
    host.text = { tw: 'A' };
    await settled();
    expect(host.querySelector('a')!.ariaLabel ?? '').not.toContain('native code');
  });
});

describe('values of any type', () => {
  it.each<[string, unknown, string]>([
    ['a list', ['#a', 'b'], 'a,b'],
    ['a string', '#a, b', 'a,b'],
    ['a number', 2026, '2026'],
  ])('hashtags as %s', async (_, hashtags, expected) => {
    const host = await fixture<LedeShare>(
      html`<lede-share
        url="https://example.org/"
        networks="tw"
        .hashtags=${hashtags as string}
      ></lede-share>`,
    );
    expect(query(part(host, 'a')).hashtags).toBe(expected);
  });

  const WRONG = [null, undefined, true, {}, [], () => {}, Symbol('s'), Object.create(null), Number.NaN];
  const NAMES = ['url', 'headline', 'text', 'networks', 'campaign', 'via', 'hashtags', 'messengerAppId'];
  it.each(NAMES)('%s of a wrong type leaves working links', async (name) => {
    for (const value of WRONG) {
      const host = document.createElement('lede-share');
      Object.assign(host, { url: 'https://example.org/', headline: 'A', [name]: value });
      const place = await fixture<HTMLElement>(html`<div>${host}</div>`);
      await host.updateComplete;
      expect(part(place.firstElementChild!, '.list button')).toBeTruthy();
    }
  });

  it('shareHref does not throw for a value without a string', () => {
    for (const value of WRONG)
      expect(shareHref('tw', 'https://example.org/', value as string)).toMatch(/^https:/);
  });
});

describe('hostile links and texts', () => {
  it.each(['javascript:alert(1)', ' java\nscript:alert(1)', 'data:text/html,x', 'vbscript:x', 'blob:x'])(
    'removes the URL %s of a link in the page’s own HTML, and fires lede-error',
    async (href) => {
      const host = document.createElement('lede-share');
      const link = Object.assign(document.createElement('a'), { textContent: 'A' });
      link.setAttribute('href', href);
      link.dataset['network'] = 'tg';
      host.append(link);
      const refused = next<CustomEvent>(host, 'lede-error');
      await fixture(html`<div>${host}</div>`);
      expect((await refused).detail.error).toBeInstanceOf(URIError);
      expect(link.hasAttribute('href')).toBe(false);
      link.setAttribute('href', href.replace('1', '2'));
      await expect.poll(() => link.hasAttribute('href')).toBe(false);
    },
  );

  // A quadratic one would need hours for these.
  it('reads a headline and links of a megabyte in linear time', () => {
    const mega = 1_000_000;
    const headline = 'x👩‍👩‍👧 '.repeat(mega / 10);
    expect(shareHref('tw', 'https://example.org/', headline).length).toBeLessThan(8000);
    expect(shareHref('tw', 'https://example.org/', 'A', { hashtags: 'a '.repeat(mega) }).length).toBeLessThan(
      200,
    );
    for (const piece of ['http://', ' ', '\t a', 'https:// ']) {
      const link = document.createElement('a');
      link.href = `https://t.me/share/url?text=${encodeURIComponent(`${piece.repeat(mega / piece.length)} `)}`;
      expect(storyInLinks([link]).url).toBe('');
    }
  });
});
