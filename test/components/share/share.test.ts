import '../../../src/define/share.ts';
import '../../../src/locales/ar.ts';
import '../../../src/locales/ru.ts';
import { html } from 'lit';
import { afterEach, beforeEach, describe, expect, it, vi, type MockInstance } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { LedeShare } from '../../../src/components/share/index.ts';
import { max, registerNetwork } from '../../../src/networks/index.ts';
import { computed, force } from '../../styles/conditions.ts';
import { fixture, next, part, settled } from '../../fixture.ts';

const links = (host: Element) => [...host.shadowRoot!.querySelectorAll<HTMLAnchorElement>('a')];
const buttons = (host: Element) => [...host.shadowRoot!.querySelectorAll<HTMLButtonElement>('.list button')];
const copyButton = (host: Element) => part(host, '.list > :not(.touch) button, .list > button:not(.touch)');
const status = (host: Element) => part(host, '[role=status]').textContent!.trim();
const url = 'https://example.org/story';
const u = encodeURIComponent(url);
const row = () => fixture<LedeShare>(html`<lede-share url=${url} headline="A story"></lede-share>`);
const menu = () =>
  fixture<LedeShare>(html`<lede-share layout="menu" url=${url} headline="A story"></lede-share>`);
const named = (host: Element, name: string) =>
  [...host.shadowRoot!.querySelectorAll<HTMLElement>('a, button')].find(
    (control) => (control.getAttribute('aria-label') ?? control.textContent!.trim()) === name,
  )!;

/** A network without an icon. */
const plain = { ...max, icon: '' };

/** What the browser would have opened; nothing leaves the machine. */
const opened = vi.fn<typeof window.open>(() => null);
let warn: MockInstance<typeof console.warn>;
beforeEach(() => {
  vi.spyOn(window, 'open').mockImplementation(opened);
  warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
});
afterEach(() => {
  opened.mockClear();
  vi.restoreAllMocks();
});
/** Lets the element do all, and the browser not follow. */
const stay = (host: Element): Promise<boolean> =>
  new Promise((resolve) =>
    host.parentElement!.addEventListener(
      'click',
      (event) => {
        resolve(event.defaultPrevented);
        event.preventDefault();
      },
      { once: true },
    ),
  );

describe('the list', () => {
  it('is labelled and has a link for each network', async () => {
    const host = await row();
    expect(part(host, 'ul').getAttribute('aria-label')).toBe('Share: A story');
    expect(links(host).map((link) => link.getAttribute('aria-label'))).toEqual([
      'Share on Facebook',
      'Share on X',
      'Share on VK',
      'Share on Odnoklassniki',
      'Share on Telegram',
      'Share on WhatsApp',
      'Send by e-mail',
    ]);
    for (const link of links(host)) {
      expect(link.rel).toBe('noopener noreferrer');
      expect(link.href).toContain(u);
    }
    expect(part(host, 'a[data-network=tw] .icon').dataset['icon']).toBe('x');
    expect(copyButton(host).getAttribute('aria-label')).toBe('Copy link');
    expect(copyButton(host).textContent!.trim()).toBe('');
  });

  it('shows the networks of `networks` in order, with the copy button where it is named', async () => {
    const host = await fixture<LedeShare>(
      html`<lede-share url=${url} networks="tg, copy, mail print"></lede-share>`,
    );
    const controls = [...host.shadowRoot!.querySelectorAll('.list > li:not(.touch) > *')];
    expect(controls.map((control) => control.getAttribute('aria-label'))).toEqual([
      'Share on Telegram',
      'Copy link',
      'Send by e-mail',
      'Print',
    ]);
    expect(links(host).map((link) => link.target)).toEqual(['_blank', '']);
    host.networks = 'vk';
    await host.updateComplete;
    expect(links(host).map((link) => link.dataset['network'])).toEqual(['vk']);
    expect(copyButton(host)).toBeTruthy();
  });

  it('warns about an unknown network and an unknown layout', async () => {
    const host = await fixture<LedeShare>(
      html`<lede-share url=${url} networks="tg nope" layout=${'bar' as 'row'}></lede-share>`,
    );
    expect(links(host)).toHaveLength(1);
    await expect.poll(() => warn.mock.calls.flat().join()).toContain('unknown network "nope"');
    expect(warn.mock.calls.flat().join()).toContain('layout="bar">: unknown value');
    expect(part(host, 'ul').checkVisibility()).toBe(true);
  });

  it('warns neither about a network registered before the page has loaded nor about a name that was removed', async () => {
    const state = vi.spyOn(Document.prototype, 'readyState', 'get').mockReturnValue('interactive');
    const host = await fixture<LedeShare>(html`<lede-share url=${url} networks="late gone"></lede-share>`);
    host.networks = 'late still-not';
    await settled();
    registerNetwork('late', { ...plain, label: 'Late' });
    state.mockReturnValue('complete');
    dispatchEvent(new Event('load'));
    await expect.poll(() => warn.mock.calls).toHaveLength(1);
    expect(warn.mock.calls[0]).toEqual([expect.stringContaining('unknown network "still-not"')]);
  });

  it('does not warn about a network registered right after the element was added', async () => {
    const place = await fixture<HTMLElement>(html`<div></div>`);
    place.innerHTML = `<lede-share url="${url}" networks="behind"></lede-share>`;
    await settled();
    registerNetwork('behind', { ...plain, label: 'Behind' });
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(warn).not.toHaveBeenCalled();
  });

  it('shares the page’s canonical URL and title by default', async () => {
    const canonical = Object.assign(document.createElement('link'), {
      rel: 'canonical',
      href: 'https://example.org/c',
    });
    const title = document.createElement('meta');
    title.setAttribute('property', 'og:title');
    title.content = 'Canonical title';
    document.head.append(canonical, title);
    const host = await fixture<LedeShare>(html`<lede-share networks="tg"></lede-share>`);
    await settled();
    expect(links(host)[0]!.href).toBe(
      'https://t.me/share/url?url=https%3A%2F%2Fexample.org%2Fc&text=Canonical%20title',
    );
    canonical.remove();
    title.remove();
  });

  it.each(['javascript:alert(1)', ' java\tscript:alert(1)', 'data:text/html,x', 'vbscript:x'])(
    'refuses to share %s and fires lede-error',
    async (bad) => {
      const errors: unknown[] = [];
      const heard = (event: Event) => errors.push((event as CustomEvent).detail.error);
      document.addEventListener('lede-error', heard);
      const host = await fixture<LedeShare>(html`<lede-share url=${bad}></lede-share>`);
      await settled();
      await expect.poll(() => errors).toHaveLength(1);
      document.removeEventListener('lede-error', heard);
      expect(errors[0]).toBeInstanceOf(URIError);
      // Nor the page in its place, which nobody asked for.
      expect(links(host)).toHaveLength(7);
      for (const link of links(host)) {
        expect(link.hasAttribute('href')).toBe(false);
        expect(link.getAttribute('aria-disabled')).toBe('true');
      }
      expect((copyButton(host) as HTMLButtonElement).disabled).toBe(true);
      host.url = url;
      await settled();
      expect(links(host)[0]!.href).toContain(u);
      expect((copyButton(host) as HTMLButtonElement).disabled).toBe(false);
    },
  );

  it('uses `text` for all networks or by network', async () => {
    const host = await fixture<LedeShare>(
      html`<lede-share
        url=${url}
        headline="A story"
        networks="tw tg"
        text="For all"
        via="@lede"
        hashtags="#a b"
      ></lede-share>`,
    );
    const texts = () => links(host).map((link) => new URL(link.href).searchParams.get('text'));
    expect(texts()).toEqual(['For all', 'For all']);
    host.text = { tw: 'Short' };
    await host.updateComplete;
    expect(texts()).toEqual(['Short', 'A story']);
    expect(links(host)[0]!.href).toContain('&via=lede&hashtags=a,b');
    host.setAttribute('text', '{"tg": "In JSON"}');
    await host.updateComplete;
    expect(texts()).toEqual(['A story', 'In JSON']);
    host.setAttribute('text', '{"tg": ');
    await host.updateComplete;
    expect(texts()).toEqual(['A story', 'A story']);
    expect(warn.mock.calls.flat().join()).toContain('text attribute is not valid JSON');
  });

  it('adds a campaign with each network as its source, and keeps query and fragment', async () => {
    const host = await fixture<LedeShare>(
      html`<lede-share url="https://example.org/a?b=1#c" campaign="spring" networks="tg mail"></lede-share>`,
    );
    const [telegram, mail] = links(host).map((link) => new URL(link.href).searchParams);
    expect(telegram!.get('url')).toBe(
      'https://example.org/a?b=1&utm_source=tg&utm_medium=social&utm_campaign=spring#c',
    );
    expect(mail!.get('body')).toBe(
      'https://example.org/a?b=1&utm_source=mail&utm_medium=email&utm_campaign=spring#c',
    );
    const write = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    await userEvent.click(copyButton(host));
    expect(write).toHaveBeenCalledWith(
      'https://example.org/a?b=1&utm_source=copy&utm_medium=social&utm_campaign=spring#c',
    );
  });

  it('shows Messenger with an app ID or on touch screens, text messages on touch screens only', async () => {
    const host = await fixture<LedeShare>(
      html`<lede-share url=${url} networks="fm sms tg" layout="column"></lede-share>`,
    );
    const seen = () =>
      links(host)
        .filter((link) => link.checkVisibility())
        .map((link) => link.dataset['network']);
    expect(seen()).toEqual(['tg']);
    host.messengerAppId = '42';
    await host.updateComplete;
    expect(seen()).toEqual(['fm', 'tg']);
    expect(links(host)[0]!.href).toBe(
      `https://www.facebook.com/dialog/send?app_id=42&link=${u}&redirect_uri=${u}`,
    );
  });

  it('uses the reader’s language, also for networks’ names', async () => {
    const host = await row();
    host.networks = 'vk ok tg mail copy print';
    host.lang = 'ru';
    await expect
      .poll(() => links(host).map((link) => link.getAttribute('aria-label')))
      .toEqual([
        'Поделиться: ВКонтакте',
        'Поделиться: Одноклассники',
        'Поделиться: Telegram',
        'Отправить по почте',
      ]);
    expect(copyButton(host).getAttribute('aria-label')).toBe('Скопировать ссылку');
    host.lang = 'ar';
    await expect.poll(() => links(host)[2]!.getAttribute('aria-label')).toBe('مشاركة عبر تيليغرام');
  });

  it('wraps, and is never wider than its container', async () => {
    const place = await fixture<HTMLElement>(
      html`<div style="inline-size: 200px">
        <lede-share url=${url} headline=${'Ungeheuerlichkeitsverstärkungsapparat '.repeat(40)}></lede-share>
      </div>`,
    );
    const host = place.querySelector('lede-share')!;
    expect(host.getBoundingClientRect().width).toBeLessThanOrEqual(200);
    expect(host.getBoundingClientRect().height).toBe(80);
    for (const control of host.shadowRoot!.querySelectorAll('.list .control')) {
      const { width, height } = control.getBoundingClientRect();
      expect(Math.min(width, height)).toBeGreaterThanOrEqual(24);
    }
  });

  it('sends no request to any network by itself', async () => {
    const before = performance.getEntriesByType('resource').length;
    await row();
    const after = performance.getEntriesByType('resource').slice(before);
    expect(after.filter((entry) => !new URL(entry.name).host.startsWith('localhost'))).toEqual([]);
  });

  it('1,000 elements added and removed leave no subscription behind', async () => {
    const place = await fixture<HTMLElement>(html`<div></div>`);
    const subscribers = (globalThis as Record<symbol, any>)[
      Symbol.for('lede-ui.redraw-subscribers')
    ] as Set<unknown>;
    const { size } = subscribers;
    for (let count = 0; count < 1000; count++) {
      const host = document.createElement('lede-share');
      place.append(host);
      host.remove();
    }
    expect(subscribers.size).toBe(size);
    await settled(place);
  });
});

describe('following a link', () => {
  it('fires a cancelable event with the network first', async () => {
    const host = await row();
    host.addEventListener('lede-share', (event) => event.preventDefault());
    const shared = next<CustomEvent>(host, 'lede-share');
    const prevented = stay(host);
    await userEvent.click(links(host)[4]!);
    expect((await shared).detail).toEqual({ network: 'tg', url });
    expect(await prevented).toBe(true);
    expect(opened).not.toHaveBeenCalled();
  });

  it('opens a popup window without opener and referrer', async () => {
    const leaving = document.createElement('a');
    const clicked = vi.spyOn(leaving, 'click').mockImplementation(() => {});
    const small = { opener: window, document: { createElement: () => leaving } };
    opened.mockReturnValueOnce(small as never);
    const host = await row();
    const prevented = stay(host);
    await userEvent.click(links(host)[0]!);
    expect(await prevented).toBe(true);
    expect(opened.mock.calls[0]![0]).toBe('');
    expect(opened.mock.calls[0]![2]).toMatch(/^popup,width=640,height=560,left=-?\d+,top=-?\d+$/);
    expect(small.opener).toBeNull();
    expect(leaving.rel).toBe('noreferrer');
    expect(leaving.href).toBe(links(host)[0]!.href);
    expect(clicked).toHaveBeenCalledOnce();
  });

  it('is left to the browser where the popup is blocked or fails', async () => {
    const host = await row();
    let prevented = stay(host);
    await userEvent.click(links(host)[0]!);
    expect(opened).toHaveBeenCalledOnce();
    expect(await prevented).toBe(false);
    const close = vi.fn();
    opened.mockReturnValueOnce({ close, opener: null } as never);
    prevented = stay(host);
    await userEvent.click(links(host)[0]!);
    expect(await prevented).toBe(false);
    expect(close).toHaveBeenCalledOnce();
  });

  it.each(['Control', 'Shift', 'Alt', 'Meta'])('with %s pressed it is left to the browser', async (key) => {
    const host = await row();
    const heard = next<CustomEvent>(host, 'lede-share');
    const prevented = stay(host);
    await userEvent.keyboard(`{${key}>}`);
    await userEvent.click(links(host)[0]!);
    await userEvent.keyboard(`{/${key}}`);
    expect((await heard).detail.network).toBe('fb');
    expect(await prevented).toBe(false);
    expect(opened).not.toHaveBeenCalled();
  });

  it('with the middle button fires the event, and is left to the browser', async () => {
    const host = await row();
    const heard = next<CustomEvent>(host, 'lede-share');
    host.addEventListener('lede-share', (event) => event.preventDefault());
    await userEvent.click(links(host)[0]!, { button: 'middle' });
    expect((await heard).detail.network).toBe('fb');
    expect(opened).not.toHaveBeenCalled();
  });

  it('opens a tab with `tabbed`, and the mail program for e-mail', async () => {
    const host = await row();
    host.tabbed = true;
    await host.updateComplete;
    let prevented = stay(host);
    await userEvent.click(links(host)[0]!);
    expect(await prevented).toBe(false);
    host.tabbed = false;
    prevented = stay(host);
    await userEvent.click(links(host)[6]!);
    expect(await prevented).toBe(false);
    expect(opened).not.toHaveBeenCalled();
  });

  it('works with the keyboard', async () => {
    const host = await row();
    const prevented = stay(host);
    links(host)[0]!.focus();
    await userEvent.keyboard('{Enter}');
    expect(await prevented).toBe(false);
    expect(opened).toHaveBeenCalledOnce();
  });

  it('prints the page', async () => {
    const print = vi.spyOn(window, 'print').mockImplementation(() => {});
    const host = await fixture<LedeShare>(html`<lede-share url=${url} networks="print"></lede-share>`);
    const heard = next<CustomEvent>(host, 'lede-share');
    await userEvent.click(named(host, 'Print'));
    expect((await heard).detail).toEqual({ network: 'print', url });
    expect(print).toHaveBeenCalledOnce();
    host.addEventListener('lede-share', (event) => event.preventDefault());
    await userEvent.click(named(host, 'Print'));
    expect(print).toHaveBeenCalledOnce();
  });
});

describe('copying', () => {
  it('is announced and shown', async () => {
    const host = await row();
    const write = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    const height = host.getBoundingClientRect().height;
    await userEvent.click(copyButton(host));
    await expect.poll(() => status(host)).toBe('Link copied');
    expect(write).toHaveBeenCalledWith(url);
    expect(copyButton(host).querySelector<SVGElement>('.icon')!.dataset['icon']).toBe('check');
    // The name stays; what came of it is told by the status.
    expect(copyButton(host).getAttribute('aria-label')).toBe('Copy link');
    expect(host.matches(':state(copied)')).toBe(true);
    expect(host.getBoundingClientRect().height).toBe(height);
    // Seen in words too, beside the button.
    const note = part(host, '.note');
    expect([note.matches(':popover-open'), note.textContent, note.ariaHidden]).toEqual([
      true,
      'Link copied',
      'true',
    ]);
  });

  it('fires a cancelable event first', async () => {
    const host = await row();
    const write = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    host.addEventListener('lede-share', (event) => event.preventDefault());
    await userEvent.click(copyButton(host));
    expect(write).not.toHaveBeenCalled();
  });

  const refuse = {
    refused: () =>
      vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new DOMException('no', 'NotAllowedError')),
    'missing, as on a page that is not secure': () =>
      vi.spyOn(navigator, 'clipboard', 'get').mockReturnValue(undefined as never),
  };
  it.each(Object.entries(refuse))(
    'falls back to execCommand where the clipboard is %s',
    async (_, refused) => {
      refused();
      const copied = vi.spyOn(document, 'execCommand').mockImplementation(() => {
        const field = host.shadowRoot!.activeElement as HTMLInputElement;
        return field.value.slice(field.selectionStart!, field.selectionEnd!) === url;
      });
      const host = await row();
      await userEvent.click(copyButton(host));
      await expect.poll(() => status(host)).toBe('Link copied');
      expect(copied).toHaveBeenCalledWith('copy');
      expect(host.shadowRoot!.querySelector('.field')).toBeNull();
      expect(host.shadowRoot!.activeElement).toBe(copyButton(host));
    },
  );

  it('shows a selected text field and a message where copying fails', async () => {
    refuse.refused();
    vi.spyOn(document, 'execCommand').mockReturnValue(false);
    const host = await row();
    await userEvent.click(copyButton(host));
    await expect
      .poll(() => status(host))
      .toBe('The link could not be copied. It’s selected: press Ctrl+C (⌘C) to copy.');
    const field = part<HTMLInputElement>(host, '.field');
    expect(getComputedStyle(field).userSelect).not.toBe('none');
    expect(part(host, '.message').checkVisibility()).toBe(true);
    expect(host.shadowRoot!.activeElement).toBe(field);
    expect(field.value.slice(field.selectionStart!, field.selectionEnd!)).toBe(url);
    expect(field.getAttribute('aria-label')).toBe('Link');
    await userEvent.tab();
    await expect.poll(() => host.shadowRoot!.querySelector('.field')).toBeNull();
    expect(status(host)).toBe('');
  });

  it('does not throw if the element is removed while copying, and shows no message later', async () => {
    let refused: (error: Error) => void;
    vi.spyOn(navigator.clipboard, 'writeText').mockReturnValue(
      new Promise((...[, no]) => {
        refused = no;
      }),
    );
    const host = await row();
    const place = host.parentElement!;
    await userEvent.click(copyButton(host));
    host.remove();
    refused!(new Error('gone'));
    await host.updateComplete;
    place.append(host);
    await expect.poll(() => status(host)).toBe('');
  });
});

describe('the device’s share dialog', () => {
  /** A device that can share, or says that it cannot. */
  const device = (able: boolean, share = vi.fn().mockResolvedValue(undefined)) => {
    Object.defineProperty(navigator, 'canShare', { value: () => able, configurable: true });
    Object.defineProperty(navigator, 'share', { value: share, configurable: true });
    return share;
  };
  const sheet = (host: Element) => host.shadowRoot!.querySelector<HTMLButtonElement>('.touch > button');
  afterEach(() => {
    delete (navigator as { canShare?: unknown }).canShare;
    delete (navigator as { share?: unknown }).share;
  });

  it('has a button where the device supports it, first in the list, visible on touch screens', async () => {
    const share = device(true);
    const host = await row();
    expect(part(host, '.list > :first-child').contains(sheet(host))).toBe(true);
    // This machine has a mouse.
    expect(sheet(host)!.checkVisibility()).toBe(false);
    expect(sheet(host)!.getAttribute('aria-label')).toBe('Share with an app');
    const heard = next<CustomEvent>(host, 'lede-share');
    host.text = { native: 'Read this' };
    host.campaign = 'c';
    sheet(host)!.click();
    const tagged = `${url}?utm_source=native&utm_medium=social&utm_campaign=c`;
    expect((await heard).detail).toEqual({ network: 'native', url: tagged });
    expect(share).toHaveBeenCalledWith({ url: tagged, title: 'A story', text: 'Read this' });
  });

  it('has no button where the device does not support it', async () => {
    device(false);
    expect(sheet(await row())).toBeNull();
    Object.defineProperty(navigator, 'canShare', { value: undefined, configurable: true });
    expect(sheet(await row())).toBeNull();
  });

  it('shows a message when it fails, but not when the reader closes it', async () => {
    const share = device(true, vi.fn().mockRejectedValue(new DOMException('closed', 'AbortError')));
    const host = await row();
    sheet(host)!.click();
    await expect.poll(() => share.mock.calls.length).toBe(1);
    await settled();
    expect(status(host)).toBe('');
    share.mockRejectedValue(new DOMException('no', 'NotAllowedError'));
    sheet(host)!.click();
    await expect.poll(() => status(host)).toBe('Sharing didn’t work. Try one of the links below.');
    expect(part(host, '.message').checkVisibility()).toBe(true);
    expect(links(host)).toHaveLength(7);
  });
});

describe('as a menu', () => {
  it.each([
    ['the pointer comes', (host: LedeShare) => userEvent.hover(part(host, '.opener'))],
    ['the focus comes', (host: LedeShare) => part(host, '.opener').focus()],
    ['a script opens it', (host: LedeShare) => part(host, '[popover]').showPopover()],
  ])('has no links until %s', async (_, come) => {
    await userEvent.unhover(document.body);
    const host = await menu();
    expect(links(host)).toEqual([]);
    expect(host.shadowRoot!.querySelectorAll('*').length).toBeLessThan(10);
    await come(host);
    expect(links(host)).toHaveLength(7);
  });

  it('opens from a button, closes with Escape and returns the focus', async () => {
    const host = await menu();
    const opener = part(host, '.opener');
    const list = part(host, '[popover]');
    expect(opener.getAttribute('aria-label')).toBe('Share: A story');
    expect(part(host, 'ul').getAttribute('role')).toBe('list');
    expect(list.matches(':popover-open')).toBe(false);
    opener.focus();
    await userEvent.keyboard('{Enter}');
    expect(list.matches(':popover-open')).toBe(true);
    expect(host.matches(':state(open)')).toBe(true);
    await userEvent.tab();
    expect(host.shadowRoot!.activeElement).toBe(links(host)[0]);
    expect(links(host)[0]!.textContent!.trim()).toBe('Facebook');
    await userEvent.keyboard('{Escape}');
    expect(list.matches(':popover-open')).toBe(false);
    expect(host.shadowRoot!.activeElement).toBe(opener);
    expect(host.matches(':state(open)')).toBe(false);
  });

  it('closes by a click outside, and when a network was chosen', async () => {
    await page.viewport(800, 600);
    const host = await menu();
    const beside = await fixture(html`<p style="position: fixed; inset: 560px 0 0 700px">Beside</p>`);
    const list = part(host, '[popover]');
    await userEvent.click(part(host, '.opener'));
    expect(list.matches(':popover-open')).toBe(true);
    await userEvent.click(beside);
    expect(list.matches(':popover-open')).toBe(false);
    await userEvent.click(part(host, '.opener'));
    void stay(host);
    await userEvent.click(named(host, 'Share on Telegram'));
    expect(list.matches(':popover-open')).toBe(false);
    expect(host.shadowRoot!.activeElement).toBe(part(host, '.opener'));
  });

  it('stays open to show that the link was copied', async () => {
    const host = await menu();
    vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    await userEvent.click(part(host, '.opener'));
    await userEvent.click(named(host, 'Copy link'));
    await expect.poll(() => status(host)).toBe('Link copied');
    expect(named(host, 'Link copied').checkVisibility()).toBe(true);
    expect(part(host, '[popover]').matches(':popover-open')).toBe(true);
  });

  const corners = {
    'top left': 'top: 4px; left: 4px',
    'top right': 'top: 4px; right: 4px',
    'bottom left': 'bottom: 4px; left: 4px',
    'bottom right': 'bottom: 4px; right: 4px',
    'the middle of a low window': 'top: 45%; left: 45%',
  };
  for (const dir of ['ltr', 'rtl'])
    it.each(Object.entries(corners))(`stays in the window at %s, ${dir}`, async (name, place) => {
      await page.viewport(414, name.includes('low') ? 420 : 800);
      document.documentElement.dir = dir;
      const corner = await fixture<HTMLElement>(
        html`<div style="position: fixed; ${place}">
          <lede-share layout="menu" url=${url} headline="A"></lede-share>
        </div>`,
      );
      const host = corner.querySelector('lede-share')!;
      await userEvent.click(part(host, '.opener'));
      const { left, right, top, bottom } = part(host, '[popover]').getBoundingClientRect();
      expect(left).toBeGreaterThanOrEqual(0);
      expect(top).toBeGreaterThanOrEqual(0);
      expect(right).toBeLessThanOrEqual(innerWidth);
      expect(bottom).toBeLessThanOrEqual(innerHeight);
      if (name.includes('low')) return;
      const at = part(host, '.opener').getBoundingClientRect();
      // Beside its button, not somewhere.
      expect(Math.min(Math.abs(top - at.bottom), Math.abs(at.top - bottom))).toBeLessThan(8);
      expect(Math.min(Math.abs(left - at.left), Math.abs(right - at.right))).toBeLessThan(8);
    });

  it.each(['ltr', 'rtl'])('fits a window of 195 px, %s', async (dir) => {
    await page.viewport(195, 422);
    document.documentElement.dir = dir;
    if (dir === 'rtl') document.documentElement.lang = 'ar';
    const host = await menu();
    await userEvent.click(part(host, '.opener'));
    const list = part(host, '[popover]');
    const { left, right } = list.getBoundingClientRect();
    expect(left).toBeGreaterThanOrEqual(0);
    expect(right).toBeLessThanOrEqual(innerWidth);
    expect(list.scrollWidth).toBe(list.clientWidth);
  });

  it('follows its button in a scroll container', async () => {
    await page.viewport(414, 800);
    const box = await fixture<HTMLElement>(
      html`<div style="block-size: 300px; overflow: auto">
        <div style="block-size: 400px"></div>
        <lede-share layout="menu" url=${url} headline="A"></lede-share>
        <div style="block-size: 900px"></div>
      </div>`,
    );
    box.scrollTop = 300;
    const host = box.querySelector('lede-share')!;
    await userEvent.click(part(host, '.opener'));
    const gap = () =>
      part(host, '[popover]').getBoundingClientRect().top -
      part(host, '.opener').getBoundingClientRect().bottom;
    expect(gap()).toBeCloseTo(4, 0);
    box.scrollTop = 340;
    await expect.poll(gap).toBeCloseTo(4, 0);
  });
});

describe('custom networks', () => {
  it('appear at once in elements that name them, with text where they have no icon', async () => {
    const host = await fixture<LedeShare>(
      html`<lede-share url=${url} headline="A story" networks="tg later"></lede-share>`,
    );
    expect(links(host)).toHaveLength(1);
    registerNetwork('later', { ...plain, label: 'Later', size: [300, 200] });
    await host.updateComplete;
    const link = links(host)[1]!;
    expect(link.getAttribute('aria-label')).toBe('Share on Later');
    expect(link.textContent!.trim()).toBe('Later');
    expect(part(host, 'a[data-network=later] .icon').dataset['icon']).toBe('share');
    expect(link.href).toBe(`https://max.ru/:share?text=A%20story%20${u}`);
    void stay(host);
    await userEvent.click(link);
    expect(opened.mock.calls[0]![2]).toContain('width=300,height=200');
  });

  it('can have an icon', async () => {
    registerNetwork('drawn', { ...plain, label: 'Drawn', icon: { name: 'drawn', d: 'M4 4h16v16z' } });
    const host = await fixture<LedeShare>(html`<lede-share url=${url} networks="drawn"></lede-share>`);
    await settled();
    expect(links(host)[0]!.textContent!.trim()).toBe('');
    expect(part(host, 'a .icon path').getAttribute('d')).toBe('M4 4h16v16z');
  });
});

describe('links in the page’s own HTML', () => {
  const written = (layout = 'row') =>
    fixture<LedeShare>(
      html`<lede-share layout=${layout as 'row'} headline="A story">
        <ul>
          <li><a href="https://t.me/share/url?url=${u}&amp;text=A%20story">Telegram</a></li>
          <li><a href="https://twitter.com/intent/tweet?url=${u}">X</a></li>
          <li><a href="mailto:?subject=A%20story&amp;body=${u}">Write to a friend</a></li>
          <li><a href="https://social.example/share?u=${u}">Elsewhere</a></li>
        </ul>
      </lede-share>`,
    );
  const own = (host: Element) => [...host.querySelectorAll('a')];

  it('stay, and get icons, accessible names and a copy button', async () => {
    const host = await written();
    const before = own(host);
    await settled();
    expect(links(host)).toEqual([]);
    expect(part(host, '[role=group]').getAttribute('aria-label')).toBe('Share: A story');
    expect(own(host)).toEqual(before);
    expect(before.every((link) => link.checkVisibility())).toBe(true);
    expect(before.map((link) => link.querySelector<SVGElement>('.icon')!.dataset['icon'])).toEqual([
      'tg',
      'x',
      'mail',
      'share',
    ]);
    expect(before.map((link) => link.getAttribute('aria-label'))).toEqual([
      'Share on Telegram',
      'Share on X',
      null,
      null,
    ]);
    for (const link of before) expect(link.rel).toBe('noopener noreferrer');
    expect(buttons(host).map((button) => button.getAttribute('aria-label'))).toEqual(['Copy link']);
  });

  it.each([
    ['https://www.facebook.com/sharer.php?u=x', 'fb'],
    ['https://m.facebook.com/sharer/sharer.php?u=x', 'fb'],
    ['https://www.facebook.com/dialog/send?app_id=1', 'fm'],
    ['fb-messenger://share/?link=x', 'fm'],
    ['https://x.com/intent/post?url=x', 'tw'],
    ['https://twitter.com/intent/tweet?url=x', 'tw'],
    ['https://vk.ru/share.php?url=x', 'vk'],
    ['http://vk.com/share.php?url=x', 'vk'],
    ['https://connect.ok.ru/dk?st.cmd=WidgetSharePreview', 'ok'],
    ['https://telegram.me/share/url?url=x', 'tg'],
    ['https://wa.me/?text=x', 'wt'],
    ['whatsapp://send?text=x', 'wt'],
    ['sms:?&body=x', 'sms'],
    ['https://example.org/t.me/share/url', 'example.org'],
    ['https://t.me.example.org/share/url', 't.me.example.org'],
    ['https://x.com/example', 'x.com'],
  ])('recognizes %s as %s', async (href, network) => {
    const host = await fixture<LedeShare>(html`<lede-share><a href=${href}>Link</a></lede-share>`);
    host.addEventListener('lede-share', (event) => event.preventDefault());
    const heard = next<CustomEvent>(host, 'lede-share');
    await userEvent.click(own(host)[0]!);
    expect((await heard).detail.network).toBe(network);
  });

  it('provide the URL to copy, without their campaign parameters', async () => {
    const address = encodeURIComponent(`${url}?utm_source=telegram&utm_medium=social`);
    const host = await fixture<LedeShare>(
      html`<lede-share><a href="https://t.me/share/url?url=${address}&amp;text=A">Telegram</a></lede-share>`,
    );
    const write = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    await userEvent.click(copyButton(host));
    expect(write).toHaveBeenCalledWith(url);
  });

  it('open a popup window, unless the page’s own listener prevents it', async () => {
    const host = await written();
    void stay(host);
    await userEvent.click(own(host)[0]!);
    expect(opened).toHaveBeenCalledOnce();
    own(host)[0]!.addEventListener('click', (event) => event.preventDefault());
    await userEvent.click(own(host)[0]!);
    expect(opened).toHaveBeenCalledOnce();
  });

  it('are enhanced when they are added later, and keep their own accessible name and icon', async () => {
    const host = await written();
    const link = document.createElement('a');
    link.href = 'https://vk.com/share.php?url=x';
    link.setAttribute('aria-label', 'My name');
    link.append(document.createElementNS('http://www.w3.org/2000/svg', 'svg'));
    host.querySelector('ul')!.append(link);
    await expect.poll(() => link.rel).toBe('noopener noreferrer');
    expect(link.getAttribute('aria-label')).toBe('My name');
    expect(link.querySelector('.icon')).toBeNull();
    host.querySelector('ul')!.remove();
    await expect.poll(() => links(host).length).toBe(7);
  });

  it('change their accessible names with the page’s language', async () => {
    const host = await written();
    host.lang = 'ru';
    await expect.poll(() => own(host)[0]!.getAttribute('aria-label')).toBe('Поделиться: Telegram');
  });

  it('are in the menu, and Escape returns the focus', async () => {
    const host = await written('menu');
    expect(own(host)[0]!.checkVisibility()).toBe(false);
    part(host, '.opener').focus();
    await userEvent.keyboard('{Enter}');
    expect(own(host)[0]!.checkVisibility()).toBe(true);
    await userEvent.tab();
    expect(document.activeElement).toBe(own(host)[0]);
    await userEvent.keyboard('{Escape}');
    expect(own(host)[0]!.checkVisibility()).toBe(false);
    expect(host.shadowRoot!.activeElement).toBe(part(host, '.opener'));
  });

  it('keep their menu open while the focus moves among them', async () => {
    const host = await written('menu');
    await userEvent.click(part(host, '.opener'));
    for (const link of own(host)) {
      link.focus();
      expect(part(host, '[popover]').matches(':popover-open')).toBe(true);
      expect(document.activeElement).toBe(link);
    }
  });

  it('a clone has the same icons and buttons', async () => {
    const host = await written();
    const clone = host.cloneNode(true) as LedeShare;
    host.after(clone);
    await settled();
    expect(clone.querySelectorAll('.icon')).toHaveLength(4);
    expect(buttons(clone)).toHaveLength(1);
  });
});

describe('after four seconds', () => {
  afterEach(() => vi.useRealTimers());

  it('"Link copied" ends; a second copy begins them anew', async () => {
    const host = await row();
    vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const copy = async () => {
      (copyButton(host) as HTMLButtonElement).click();
      await vi.advanceTimersByTimeAsync(0);
      await host.updateComplete;
    };
    await copy();
    await vi.advanceTimersByTimeAsync(3000);
    await copy();
    await vi.advanceTimersByTimeAsync(3900);
    await host.updateComplete;
    expect(status(host)).toBe('Link copied');
    expect(host.matches(':state(copied)')).toBe(true);
    await vi.advanceTimersByTimeAsync(200);
    await host.updateComplete;
    expect(status(host)).toBe('');
    expect(host.matches(':state(copied)')).toBe(false);
    expect(copyButton(host).querySelector<SVGElement>('.icon')!.dataset['icon']).toBe('link');
  });

  it('a failure stays', async () => {
    const host = await row();
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('no'));
    vi.spyOn(document, 'execCommand').mockReturnValue(false);
    (copyButton(host) as HTMLButtonElement).click();
    await expect.poll(() => status(host)).toContain('could not be copied');
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    await vi.advanceTimersByTimeAsync(10_000);
    await host.updateComplete;
    expect(status(host)).toContain('could not be copied');
  });

  it('the message is gone from an element that was removed and came back', async () => {
    const host = await row();
    vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    await userEvent.click(copyButton(host));
    await expect.poll(() => status(host)).toBe('Link copied');
    const place = host.parentElement!;
    host.remove();
    place.append(host);
    await settled();
    expect(status(host)).toBe('');
    expect(host.matches(':state(copied)')).toBe(false);
  });
});

describe('the field to copy by hand', () => {
  const failed = async () => {
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('no'));
    vi.spyOn(document, 'execCommand').mockReturnValue(false);
    const host = await row();
    (copyButton(host) as HTMLButtonElement).click();
    await expect.poll(() => host.shadowRoot!.querySelector('.field')).not.toBeNull();
    await expect.poll(() => status(host)).toContain('could not be copied');
    return host;
  };

  it('is read-only, from left to right, as wide as the list', async () => {
    const host = await failed();
    const field = part<HTMLInputElement>(host, '.field');
    expect([field.readOnly, field.dir, field.getAttribute('part')]).toEqual([true, 'ltr', 'field']);
    const { width } = part(host, '.row').getBoundingClientRect();
    expect(field.getBoundingClientRect().width).toBeCloseTo(width, 0);
  });

  it('stays while another window has the focus', async () => {
    const host = await failed();
    part(host, '.field').dispatchEvent(new FocusEvent('blur'));
    await settled();
    expect(host.shadowRoot!.querySelector('.field')).not.toBeNull();
  });

  it('goes with an element that is removed', async () => {
    const host = await failed();
    const place = host.parentElement!;
    host.remove();
    place.append(host);
    await settled();
    expect(host.shadowRoot!.querySelector('.field')).toBeNull();
  });
});

describe('the popup window', () => {
  const follow = async (width: number, height: number, place: object) => {
    for (const [name, value] of Object.entries(place)) vi.stubGlobal(name, value);
    const host = await fixture<LedeShare>(html`<lede-share url=${url} networks="tg mail"></lede-share>`);
    void stay(host);
    await userEvent.click(links(host)[0]!);
    vi.unstubAllGlobals();
    return Object.fromEntries(
      (opened.mock.calls[0]![2] as string).split(',').map((part) => part.split('=') as [string, string]),
    );
  };

  it('is centred over this one', async () => {
    const where = { screenX: 100, screenY: 50, outerWidth: 1640, outerHeight: 1060 };
    expect(await follow(640, 560, where)).toEqual({
      popup: undefined,
      width: '640',
      height: '560',
      left: '600',
      top: '300',
    });
  });

  it('is not opened on touch screens, which have no room for one', async () => {
    const { matchMedia } = window;
    vi.spyOn(window, 'matchMedia').mockImplementation((query) =>
      query === '(pointer: coarse)' ? ({ matches: true } as MediaQueryList) : matchMedia(query),
    );
    const host = await row();
    const prevented = stay(host);
    await userEvent.click(links(host)[0]!);
    expect(await prevented).toBe(false);
    expect(opened).not.toHaveBeenCalled();
  });
});

it('a click that is neither left nor middle shares nothing', async () => {
  const host = await row();
  const heard = vi.fn();
  host.addEventListener('lede-share', heard);
  links(host)[0]!.dispatchEvent(new MouseEvent('auxclick', { button: 2, bubbles: true, composed: true }));
  expect(heard).not.toHaveBeenCalled();
  links(host)[0]!.dispatchEvent(
    new MouseEvent('auxclick', { button: 1, bubbles: true, composed: true, cancelable: true }),
  );
  expect(heard).toHaveBeenCalledOnce();
});

it('a click between the links, or on a link that is disabled, shares nothing', async () => {
  const host = await fixture<LedeShare>(html`<lede-share url="javascript:x" networks="tg"></lede-share>`);
  const heard = vi.fn();
  host.addEventListener('lede-share', heard);
  for (const element of [part(host, '.list'), links(host)[0]!]) element.click();
  expect(heard).not.toHaveBeenCalled();
  const [link] = links(host);
  expect([link!.getAttribute('role'), link!.getAttribute('aria-disabled')]).toEqual(['link', 'true']);
  expect(link!.hasAttribute('target')).toBe(false);
});

it('printing works also where the URL was refused, and closes the menu', async () => {
  const print = vi.spyOn(window, 'print').mockImplementation(() => {});
  const host = await fixture<LedeShare>(
    html`<lede-share url="javascript:x" networks="tg print" layout="menu"></lede-share>`,
  );
  await userEvent.click(part(host, '.opener'));
  await userEvent.click(named(host, 'Print'));
  expect(print).toHaveBeenCalledOnce();
  expect(part(host, '[popover]').matches(':popover-open')).toBe(false);
  expect((named(host, 'Copy link') as HTMLButtonElement).disabled).toBe(true);
});

describe('the name', () => {
  it('is the label, else that of the story, else "Share"', async () => {
    const host = await fixture<LedeShare>(html`<lede-share url=${url}></lede-share>`);
    const name = () => part(host, 'ul').getAttribute('aria-label');
    expect(name()).toBe('Share');
    host.headline = 'A';
    await host.updateComplete;
    expect(name()).toBe('Share: A');
    host.setAttribute('aria-label', 'Tell others');
    await expect.poll(name).toBe('Tell others');
  });
});

describe('the text and title that are shared', () => {
  it('the headline is shared where the text of another network alone is given', async () => {
    const host = await row();
    host.networks = 'tw tg';
    host.text = { tw: 'Short' };
    await host.updateComplete;
    const texts = links(host).map((link) => new URL(link.href).searchParams.get('text'));
    expect(texts).toEqual(['Short', 'A story']);
  });

  it('the page’s title without an og:title', async () => {
    const { title } = document;
    document.title = 'Title of the page';
    const host = await fixture<LedeShare>(html`<lede-share url=${url} networks="tg"></lede-share>`);
    expect(new URL(links(host)[0]!.href).searchParams.get('text')).toBe('Title of the page');
    document.title = title;
  });

  it('no text of the networks is given to the device', async () => {
    const share = vi.fn().mockResolvedValue(undefined);
    Object.defineProperty(navigator, 'canShare', { value: () => true, configurable: true });
    Object.defineProperty(navigator, 'share', { value: share, configurable: true });
    const host = await row();
    host.text = { tw: 'Short' };
    await host.updateComplete;
    host.shadowRoot!.querySelector<HTMLButtonElement>('.touch > button')!.click();
    expect(share).toHaveBeenCalledExactlyOnceWith({ url, title: 'A story' });
    host.addEventListener('lede-share', (event) => event.preventDefault());
    host.shadowRoot!.querySelector<HTMLButtonElement>('.touch > button')!.click();
    expect(share).toHaveBeenCalledOnce();
    delete (navigator as { canShare?: unknown }).canShare;
    delete (navigator as { share?: unknown }).share;
  });
});

describe('on a touch screen', () => {
  it('what is for touch screens shows in place of what is not', async () => {
    Object.defineProperty(navigator, 'canShare', { value: () => true, configurable: true });
    const host = await fixture<LedeShare>(
      html`<lede-share url=${url} networks="fm sms tg" messenger-app-id="42"></lede-share>`,
    );
    delete (navigator as { canShare?: unknown }).canShare;
    const seen = () =>
      [...host.shadowRoot!.querySelectorAll<HTMLElement>('.list .control')]
        .filter((control) => control.checkVisibility())
        .map(
          (control) =>
            control.getAttribute('href')?.split(/[:?]/)[0] ??
            control.ariaLabel ??
            control.textContent!.trim(),
        );
    expect(seen()).toEqual(['https', 'https', 'Copy link']);
    force('(pointer: coarse)', true, host);
    force('not (pointer: coarse)', false, host);
    expect(seen()).toEqual(['Share with an app', 'fb-messenger', 'sms', 'https', 'Copy link']);
  });
});

describe('the look', () => {
  it('a column beside a paragraph keeps its names whole', async () => {
    const row = await fixture(
      html`<div style="display:flex;inline-size:300px">
        <p style="flex:1 1 60%">A paragraph that takes as much of the row as it can get</p>
        <lede-share url=${url} layout="column" networks="ok wt"></lede-share>
      </div>`,
    );
    await settled();
    const share = row.querySelector('lede-share')!;
    const range = document.createRange();
    for (const control of share.shadowRoot!.querySelectorAll('.list .control')) {
      range.selectNodeContents(control);
      const lines = new Set(
        [...range.getClientRects()].map(({ top, height }) => Math.round(top + height / 2)),
      );
      expect(lines.size, control.textContent.trim()).toBe(1);
    }
    expect(share.getBoundingClientRect().right).toBeLessThanOrEqual(row.getBoundingClientRect().right);
  });

  it('is not printed', async () => {
    const host = await row();
    expect(host.checkVisibility()).toBe(true);
    force('print', true, host);
    expect(host.checkVisibility()).toBe(false);
  });

  it('a copied link is told in the colour of success, a failure in that of danger', async () => {
    const host = await row();
    vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    await userEvent.click(copyButton(host));
    await expect.poll(() => getComputedStyle(copyButton(host)).color).toBe(computed('var(--_success)', host));
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('no'));
    vi.spyOn(document, 'execCommand').mockReturnValue(false);
    await userEvent.click(copyButton(host));
    await expect.poll(() => host.shadowRoot!.querySelector('.message')).not.toBeNull();
    expect(getComputedStyle(part(host, '.message')).color).toBe(computed('var(--_danger)', host));
  });

  it('a refused link and button are pale, and do not look as if they could be pressed', async () => {
    const host = await fixture<LedeShare>(html`<lede-share url="javascript:x" networks="tg"></lede-share>`);
    for (const control of [links(host)[0]!, copyButton(host)]) {
      const { opacity, cursor } = getComputedStyle(control);
      expect([opacity, cursor]).toEqual(['0.5', 'default']);
    }
  });

  it('a column has one item below the other, each as wide as the list, its text beside the icon', async () => {
    const host = await fixture<LedeShare>(html`<lede-share url=${url} layout="column"></lede-share>`);
    const list = part(host, '.list').getBoundingClientRect();
    const controls = [...host.shadowRoot!.querySelectorAll<HTMLElement>('.list .control')].filter((one) =>
      one.checkVisibility(),
    );
    let bottom = -Infinity;
    for (const control of controls) {
      const box = control.getBoundingClientRect();
      expect(box.width).toBeCloseTo(list.width, 0);
      expect(box.top).toBeGreaterThanOrEqual(bottom);
      bottom = box.bottom;
      expect(control.textContent!.trim()).not.toBe('');
      expect(getComputedStyle(control).textAlign).toBe('start');
      expect(getComputedStyle(control).justifyContent).toBe('flex-start');
      expect(control.querySelector('.title')).toBeNull();
    }
  });

  it('an icon alone has its name as a tooltip', async () => {
    const host = await row();
    for (const control of [...links(host), copyButton(host)])
      expect(control.querySelector<HTMLElement>('.title')!.title).toBe(control.getAttribute('aria-label'));
  });

  it('a menu closes when the focus leaves it', async () => {
    const host = await menu();
    const after = await fixture<HTMLElement>(html`<button>After</button>`);
    await userEvent.click(part(host, '.opener'));
    links(host)[0]!.focus();
    after.focus();
    expect(part(host, '[popover]').matches(':popover-open')).toBe(false);
    expect(document.activeElement).toBe(after);
  });
});
