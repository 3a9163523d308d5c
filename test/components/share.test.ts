import '../../src/define/share.ts';
import { html } from 'lit';
import { describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { LedeShare } from '../../src/components/share/index.ts';
import { fixture, next, part, settled } from '../fixture.ts';

const links = (host: Element) => [...host.shadowRoot!.querySelectorAll<HTMLAnchorElement>('a')];
const url = 'https://example.org/story';
const row = () => fixture<LedeShare>(html`<lede-share url=${url} headline="A story"></lede-share>`);

describe('lede-share', () => {
  it('is a labelled list of real links, one to each network', async () => {
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
      expect(link.href).toContain(encodeURIComponent(url));
    }
  });

  it('shows the networks asked for, in their order', async () => {
    const host = await fixture<LedeShare>(html`<lede-share url=${url} networks="tg mail nope"></lede-share>`);
    expect(links(host).map((link) => new URL(link.href).protocol)).toEqual(['https:', 'mailto:']);
  });

  it('shares the page’s canonical address and title by default', async () => {
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
    'never shares %s',
    async (bad) => {
      const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
      const host = await fixture<LedeShare>(html`<lede-share url=${bad}></lede-share>`);
      await settled();
      for (const link of links(host)) expect(decodeURIComponent(link.href)).not.toMatch(/script:|data:/);
      warn.mockRestore();
    },
  );

  it('tells the page which network, and lets it cancel', async () => {
    const host = await row();
    host.addEventListener('lede-share', (event) => event.preventDefault());
    const shared = next<CustomEvent>(host, 'lede-share');
    const click = next(host, 'click');
    await userEvent.click(links(host)[4]!);
    expect((await shared).detail).toEqual({ network: 'tg', url });
    expect((await click).defaultPrevented).toBe(true);
  });

  it('copies the link and announces it', async () => {
    const host = await row();
    const write = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    await userEvent.click(part(host, 'button'));
    await expect.poll(() => part(host, '[role=status]').textContent).toBe('Link copied');
    expect(write).toHaveBeenCalledWith(url);
    expect(part(host, 'button').textContent!.trim()).toBe('Link copied');
    write.mockRestore();
  });

  it('says so when the clipboard is refused', async () => {
    const host = await row();
    const write = vi
      .spyOn(navigator.clipboard, 'writeText')
      .mockRejectedValue(new DOMException('no', 'NotAllowedError'));
    await userEvent.click(part(host, 'button'));
    await expect.poll(() => part(host, '[role=status]').textContent).toBe('The link could not be copied');
    expect(part(host, 'button').textContent!.trim()).toBe('The link could not be copied');
    write.mockRestore();
  });

  it('as a menu opens from a button, closes by Escape and gives the focus back', async () => {
    const host = await fixture<LedeShare>(
      html`<lede-share layout="menu" url=${url} headline="A story"></lede-share>`,
    );
    const opener = part(host, '.opener');
    const list = part(host, 'ul');
    expect(opener.getAttribute('aria-label')).toBe('Share: A story');
    expect(list.matches(':popover-open')).toBe(false);
    opener.focus();
    await userEvent.keyboard('{Enter}');
    expect(list.matches(':popover-open')).toBe(true);
    await userEvent.tab();
    expect(host.shadowRoot!.activeElement).toBe(links(host)[0]);
    expect(links(host)[0]!.textContent!.trim()).toBe('Facebook');
    await userEvent.keyboard('{Escape}');
    expect(list.matches(':popover-open')).toBe(false);
    expect(host.shadowRoot!.activeElement).toBe(opener);
  });

  it('asks nothing of any network by itself', async () => {
    const before = performance.getEntriesByType('resource').length;
    await row();
    const after = performance.getEntriesByType('resource').slice(before);
    expect(after.filter((entry) => !new URL(entry.name).host.startsWith('localhost'))).toEqual([]);
  });
});
