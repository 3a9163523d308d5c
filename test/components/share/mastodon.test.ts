import '../../../src/define/share.ts';
import '../../../src/locales/ar.ts';
import '../../../src/locales/ru.ts';
import { html } from 'lit';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { LedeShare } from '../../../src/components/share/index.ts';
import { mastodon, registerNetwork } from '../../../src/networks/index.ts';
import { serverName } from '../../../src/networks/mastodon-server.ts';
import { fixture, next, part, settled } from '../../fixture.ts';

registerNetwork('mastodon', mastodon);
const KEY = 'lede-mastodon-server';
const url = 'https://example.org/story';
const text = `A%20story%20${encodeURIComponent(url)}`;

/** URLs that the browser would have opened in a new tab; nothing leaves the machine. */
let followed: string[];
const opened = vi.fn<typeof window.open>(() => null);
beforeEach(() => {
  followed = [];
  vi.spyOn(window, 'open').mockImplementation(opened);
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    followed.push(this.href);
  });
});
afterEach(() => {
  vi.restoreAllMocks();
  opened.mockClear();
  localStorage.removeItem(KEY);
});

const bar = (layout = 'row') =>
  fixture<LedeShare>(
    html`<lede-share
      layout=${layout as 'row'}
      networks="mastodon tg"
      url=${url}
      headline="A story"
    ></lede-share>`,
  );
const link = (host: Element) => part<HTMLAnchorElement>(host, 'a[data-network=mastodon]');
const chooser = (host: Element) => host.shadowRoot!.querySelector<HTMLDialogElement>('dialog');
const field = (host: Element) => part<HTMLInputElement>(host, 'dialog input');
const problem = (host: Element) => part(host, 'dialog [role=alert]').textContent;
const ask = async (host: Element) => {
  await userEvent.click(link(host));
  await expect.poll(() => chooser(host)?.open).toBe(true);
};
const enter = async (host: Element, server: string) => {
  field(host).value = '';
  if (server) await userEvent.fill(field(host), server);
  await userEvent.keyboard('{Enter}');
};

describe('the name of a server', () => {
  it.each([
    ['mastodon.social', 'mastodon.social'],
    [' Mastodon.Social ', 'mastodon.social'],
    ['https://mastodon.social', 'mastodon.social'],
    ['https://mastodon.social/', 'mastodon.social'],
    ['@me@mastodon.social', 'mastodon.social'],
    ['me@mastodon.social', 'mastodon.social'],
    ['social.example.co.uk', 'social.example.co.uk'],
    ['пример.испытание', 'xn--e1afmkfd.xn--80akhbyknj4f'],
  ])('%s is %s', (given, server) => expect(serverName(given)).toBe(server));

  it.each([
    '',
    ' ',
    'localhost',
    'me',
    '@me',
    'evil.example/@x',
    'evil.example/share',
    'https://evil.example/@x',
    'http://evil.example',
    'evil.example?x',
    'evil.example#x',
    'evil.example:8080',
    'me:password@evil.example',
    'https://me@evil.example',
    'a@b@evil.example',
    'javascript:',
    'javascript:alert(1)',
    'java\tscript:alert(1)',
    'data:text/html,x',
    '//evil.example',
    '\\\\evil.example',
    'evil.example\\@x',
    'two words.example',
    'new\nline.example',
    '127.0.0.1',
    '0x7f.1',
    '2130706433',
    '[::1]',
    '.example.org',
    'a..example',
    '-a.example',
    'a-.example',
    'a_b.example',
    '<b>.example',
    '%65vil.example',
    `${'a'.repeat(64)}.example`,
    `${'a.'.repeat(130)}example`,
    'a'.repeat(100_000),
    undefined,
    null,
    7,
    { toString: () => 'mastodon.social' },
  ])('%j is none', (given) => expect(serverName(given)).toBe(''));
});

describe('Mastodon', () => {
  it('has a link that works without the chooser', async () => {
    const host = await bar();
    expect(link(host).href).toBe(`https://share.joinmastodon.org/#text=${text}`);
    expect(link(host).getAttribute('aria-haspopup')).toBe('dialog');
    expect(link(host).getAttribute('aria-label')).toBe('Share on Mastodon');
    expect(part(host, 'a[data-network=mastodon] .icon').dataset['icon']).toBe('mastodon');
    expect(part(host, 'a[data-network=tg]').hasAttribute('aria-haspopup')).toBe(false);
    expect(chooser(host)).toBeNull();
  });

  it('asks for the reader’s server, opens it and keeps it in this browser', async () => {
    const host = await bar();
    const event = next<CustomEvent>(host, 'lede-share');
    await ask(host);
    expect((await event).detail).toEqual({ network: 'mastodon', url });
    expect(host.shadowRoot!.activeElement).toBe(field(host));
    expect(field(host).value).toBe('');
    await enter(host, 'Mastodon.Example');
    await expect.poll(() => followed).toEqual([`https://mastodon.example/share?text=${text}`]);
    expect(opened).toHaveBeenCalledOnce();
    expect(localStorage.getItem(KEY)).toBe('mastodon.example');
    expect(chooser(host)).toBeNull();
    expect(host.shadowRoot!.activeElement).toBe(link(host));
    // The next time, it is there: one key goes on.
    await ask(host);
    expect(field(host).value).toBe('mastodon.example');
    expect([field(host).selectionStart, field(host).selectionEnd]).toEqual([0, 16]);
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => followed).toHaveLength(2);
  });

  it('works with the keyboard alone; the key that opens the chooser does not submit it', async () => {
    localStorage.setItem(KEY, 'mastodon.example');
    const host = await bar();
    link(host).focus();
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => chooser(host)?.open).toBe(true);
    // What the key still does would be done when the next pictures are drawn.
    for (let i = 0; i < 2; i++) await new Promise(requestAnimationFrame);
    expect(chooser(host)?.open).toBe(true);
    expect(followed).toEqual([]);
    await userEvent.tab();
    expect(host.shadowRoot!.activeElement!.textContent).toBe('Cancel');
    await userEvent.tab();
    expect(host.shadowRoot!.activeElement!.textContent).toBe('Continue');
    await userEvent.keyboard(' ');
    await expect.poll(() => followed).toEqual([`https://mastodon.example/share?text=${text}`]);
  });

  it.each([
    'evil.example/@x',
    'javascript:',
    'javascript:alert(1)',
    'https://evil.example/@x',
    '127.0.0.1',
    '',
  ])('does nothing with "%s", and says so', async (bad) => {
    const host = await bar();
    await ask(host);
    await enter(host, bad);
    await expect.poll(() => problem(host)).toBe('Enter the name of a server, such as mastodon.social.');
    expect(field(host).getAttribute('aria-invalid')).toBe('true');
    expect(field(host).getAttribute('aria-describedby')!.split(' ')).toContain('server-problem');
    expect(host.shadowRoot!.activeElement).toBe(field(host));
    expect([followed, opened.mock.calls, localStorage.getItem(KEY)]).toEqual([[], [], null]);
    await userEvent.keyboard('m');
    expect(problem(host)).toBe('');
    expect(field(host).getAttribute('aria-invalid')).toBe('false');
  });

  it.each(['evil.example/@x', 'javascript:alert(1)', '"><img src=x>', '{}'])(
    'does not use "%s" where the browser keeps it',
    async (bad) => {
      localStorage.setItem(KEY, bad);
      const host = await bar();
      await ask(host);
      expect(field(host).value).toBe('');
    },
  );

  it('works where the browser refuses storage', async () => {
    vi.spyOn(Storage.prototype, 'getItem').mockImplementation(() => {
      throw new DOMException('no', 'SecurityError');
    });
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    const host = await bar();
    await ask(host);
    await enter(host, 'mastodon.example');
    await expect.poll(() => followed).toEqual([`https://mastodon.example/share?text=${text}`]);
  });

  it('opens a popup window, where there is one', async () => {
    const inside: string[] = [];
    const popup = {
      opener: window,
      document: { createElement: () => ({ click: () => inside.push('click') }) },
      close: () => {},
    };
    opened.mockReturnValueOnce(popup as unknown as Window);
    const host = await bar();
    await ask(host);
    await enter(host, 'mastodon.example');
    await expect.poll(() => inside).toEqual(['click']);
    expect(followed).toEqual([]);
    expect(popup.opener).toBeNull();
  });

  it('opens a tab with `tabbed`', async () => {
    const host = await bar();
    host.tabbed = true;
    await ask(host);
    await enter(host, 'mastodon.example');
    await expect.poll(() => followed).toHaveLength(1);
    expect(opened).not.toHaveBeenCalled();
  });

  it('closes with Escape, with Cancel and by a click beside it, and opens nothing', async () => {
    const host = await bar();
    const closed = () => expect.poll(() => chooser(host)).toBeNull();
    await ask(host);
    await userEvent.keyboard('{Escape}');
    await closed();
    expect(host.shadowRoot!.activeElement).toBe(link(host));
    await ask(host);
    await userEvent.click(part(host, 'dialog button[type=button]'));
    await closed();
    await ask(host);
    await userEvent.click(document.documentElement, { position: { x: 2, y: 2 } });
    await closed();
    expect([followed, opened.mock.calls]).toEqual([[], []]);
    expect(host.shadowRoot!.adoptedStyleSheets).toHaveLength(
      new Set(host.shadowRoot!.adoptedStyleSheets).size,
    );
  });

  it('goes with an element that is removed, and asks again when it is back', async () => {
    const host = await bar();
    const place = host.parentElement!;
    const sheets = host.shadowRoot!.adoptedStyleSheets.length;
    await ask(host);
    host.remove();
    expect(chooser(host)).toBeNull();
    expect(host.shadowRoot!.adoptedStyleSheets).toHaveLength(sheets);
    place.append(host);
    await settled();
    await ask(host);
    await enter(host, 'mastodon.example');
    await expect.poll(() => followed).toHaveLength(1);
  });

  it('asks nothing where the page cancels the event, or the reader presses a modifier key', async () => {
    const host = await bar();
    host.addEventListener('lede-share', (event) => event.preventDefault(), { once: true });
    await userEvent.click(link(host));
    host.parentElement!.addEventListener('click', (event) => event.preventDefault(), { once: true });
    link(host).dispatchEvent(
      new MouseEvent('click', { bubbles: true, cancelable: true, composed: true, ctrlKey: true }),
    );
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(chooser(host)).toBeNull();
  });

  it('in a menu, closes the menu and returns the focus to its button', async () => {
    const host = await bar('menu');
    await userEvent.click(part(host, '.opener'));
    await ask(host);
    expect(part(host, '[popover]').matches(':popover-open')).toBe(false);
    expect(chooser(host)!.checkVisibility()).toBe(true);
    await userEvent.keyboard('{Escape}');
    await expect.poll(() => chooser(host)).toBeNull();
    expect(host.shadowRoot!.activeElement).toBe(part(host, '.opener'));
  });

  it('asks for the page’s own link too, and shares what that is about', async () => {
    const host = await fixture<LedeShare>(
      html`<lede-share
        ><a href="https://mastodon.social/share?text=${text}">Mastodon</a
        ><a href="https://fediverse.example/compose?text=${text}" data-network="mastodon"
          >Our server</a
        ></lede-share
      >`,
    );
    const [first, second] = host.querySelectorAll('a');
    expect(first!.getAttribute('aria-haspopup')).toBe('dialog');
    for (const [count, own] of [first!, second!].entries()) {
      await userEvent.click(own);
      await expect.poll(() => chooser(host)?.open).toBe(true);
      await enter(host, 'mastodon.example');
      await expect.poll(() => followed).toHaveLength(count + 1);
    }
    expect(new Set(followed)).toEqual(new Set([`https://mastodon.example/share?text=${text}`]));
  });

  it.each([
    ['ru', 'ltr', 'Поделиться в Mastodon', 'Ваш сервер', 'Отмена'],
    ['ar', 'rtl', 'مشاركة عبر ماستودون', 'خادمك', 'إلغاء'],
  ])('asks in the page’s language: %s', async (lang, dir, title, label, cancel) => {
    document.documentElement.lang = lang;
    document.documentElement.dir = dir;
    const host = await bar();
    await ask(host);
    expect(part(host, '#server-title').textContent).toBe(title);
    expect(field(host).labels![0]!.textContent).toBe(label);
    expect(part(host, 'dialog button').textContent).toBe(cancel);
    expect(getComputedStyle(field(host)).direction).toBe('ltr');
  });

  it('fits a small window', async () => {
    await page.viewport(240, 220);
    const host = await bar();
    await ask(host);
    const { width, height } = chooser(host)!.getBoundingClientRect();
    expect(width).toBeLessThanOrEqual(innerWidth);
    expect(height).toBeLessThanOrEqual(innerHeight);
    expect(chooser(host)!.scrollWidth).toBeLessThanOrEqual(chooser(host)!.clientWidth);
  });
});

describe('a network that asks', () => {
  const asking = async (ask: () => Promise<string>) => {
    registerNetwork('asking', { ...mastodon, label: 'Asking', ask });
    const host = await fixture<LedeShare>(html`<lede-share url=${url} networks="asking"></lede-share>`);
    await userEvent.click(part(host, 'a[data-network=asking]'));
    await new Promise((resolve) => setTimeout(resolve, 20));
  };

  it.each(['javascript:alert(1)', 'data:text/html,x', 'mailto:a@example.org', ''])(
    'opens nothing for "%s"',
    async (answer) => {
      await asking(() => Promise.resolve(answer));
      expect([followed, opened.mock.calls]).toEqual([[], []]);
    },
  );

  it('that fails opens nothing, with a warning', async () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
    await asking(() => Promise.reject(new Error('no')));
    expect(warn.mock.calls.flat().join()).toContain('the share link for Asking failed');
    expect(followed).toEqual([]);
  });
});
