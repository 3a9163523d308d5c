import '../../../dist/lede.css';
import '../../../src/define/social-links.ts';
import '../../../src/locales/ru.ts';
import { html } from 'lit';
import { describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { LedeSocialLinks } from '../../../src/components/social-links/index.ts';
import { fixture, next, settled } from '../../fixture.ts';

const links = (host: Element) => [...host.querySelectorAll('a')];
const icons = (host: Element) => links(host).map((link) => link.querySelector('lede-icon')?.name);
const some = () =>
  fixture<LedeSocialLinks>(
    html`<lede-social-links
      ><a href="https://t.me/example">Telegram</a><a href="https://twitter.com/example" rel="nofollow">X</a
      ><a href="https://example.org/fediverse">Fediverse</a
      ><a href="mailto:desk@example.org">Write</a></lede-social-links
    >`,
  );

describe('lede-social-links', () => {
  it('is a landmark with the page’s own links, each with the icon of its network', async () => {
    const host = await some();
    await expect.element(page.getByRole('region', { name: 'Follow us' })).toBeInTheDocument();
    expect(icons(host)).toEqual(['tg', 'x', 'link', 'mail']);
    expect(
      page
        .getByRole('link')
        .elements()
        .map((link) => link.textContent),
    ).toEqual(['Telegram', 'X', 'Fediverse', 'Write']);
    expect(links(host).map((link) => link.rel)).toEqual([
      'me noopener',
      'nofollow me noopener',
      'me noopener',
      'me noopener',
    ]);
  });

  it('accepts a list, which keeps its role', async () => {
    const host = await fixture<LedeSocialLinks>(
      html`<lede-social-links label="Elsewhere"
        ><ul>
          <li><a href="https://vk.com/example">VK</a></li>
          <li><a href="https://ok.ru/example">OK</a></li>
        </ul></lede-social-links
      >`,
    );
    expect(icons(host)).toEqual(['vk', 'ok']);
    expect(page.getByRole('listitem').elements()).toHaveLength(2);
    await expect.element(page.getByRole('list')).toBeInTheDocument();
    await expect.element(page.getByRole('region', { name: 'Elsewhere' })).toBeInTheDocument();
  });

  it('names only links without text, in the page’s language', async () => {
    const host = await fixture<LedeSocialLinks>(
      html`<lede-social-links
        ><a href="https://t.me/example"></a><a href="https://www.example.org/"></a
        ><a href="mailto:a@example.org"> </a><a href="/feed.xml" type="application/rss+xml"></a
        ><a href="https://vk.com/example" aria-label="Our VK"></a
      ></lede-social-links>`,
    );
    const names = () => links(host).map((link) => link.textContent!.trim());
    expect(names()).toEqual([
      'Follow us on Telegram',
      'Follow us on example.org',
      'Write to us by e-mail',
      'RSS',
      '',
    ]);
    await expect.element(page.getByRole('link', { name: 'Our VK' })).toBeInTheDocument();
    document.documentElement.lang = 'ru';
    await expect.poll(() => names()[0]).toBe('Подпишитесь на нас: Telegram');
    host.words = true;
    await settled();
    expect(names()).toEqual(['Telegram', 'example.org', 'Почта', 'RSS', '']);
    links(host)[0]!.prepend('Our channel');
    await expect.poll(() => names()[0]).toBe('Our channel');
  });

  it('shows square icons, or with `words` the text beside them', async () => {
    const host = await some();
    for (const link of links(host)) {
      const { width, height } = link.getBoundingClientRect();
      expect([width, height]).toEqual([40, 40]);
      const icon = link.querySelector('lede-icon')!.getBoundingClientRect();
      expect(icon.left - link.getBoundingClientRect().left).toBeCloseTo(10, 0);
    }
    expect(links(host)[0]!.title).toBe('Telegram');
    host.words = true;
    await settled();
    expect(links(host)[0]!.getBoundingClientRect().width).toBeGreaterThan(80);
    expect(links(host)[0]!.hasAttribute('title')).toBe(false);
  });

  it.each([
    ['small', 32],
    ['medium', 40],
    ['large', 48],
  ])('%s links are %i px wide', async (size, px) => {
    const host = await some();
    host.size = size as 'small';
    await settled();
    expect(links(host)[0]!.getBoundingClientRect().width).toBe(px);
  });

  it('icons are centred from right to left too', async () => {
    document.documentElement.dir = 'rtl';
    const host = await some();
    const link = links(host)[0]!.getBoundingClientRect();
    const icon = links(host)[0]!.querySelector('lede-icon')!.getBoundingClientRect();
    expect(icon.left - link.left).toBeCloseTo(10, 0);
    expect(link.right).toBeGreaterThan(links(host)[1]!.getBoundingClientRect().right);
  });

  it('keeps the page’s own icon and title', async () => {
    const host = await fixture<LedeSocialLinks>(
      html`<lede-social-links
        ><a href="https://t.me/example" title="News, hourly"
          ><svg viewBox="0 0 1 1"></svg>Telegram</a
        ></lede-social-links
      >`,
    );
    expect(host.querySelector('lede-icon')).toBeNull();
    expect(links(host)[0]!.title).toBe('News, hourly');
  });

  it('updates when links are added or changed, also by a framework that replaces their text', async () => {
    const host = await some();
    const [first] = links(host);
    first!.href = 'https://youtu.be/example';
    await expect.poll(() => icons(host)[0]).toBe('yt');
    first!.textContent = 'YouTube';
    await expect.poll(() => icons(host)[0]).toBe('yt');
    host.append(
      Object.assign(document.createElement('a'), { href: 'https://vk.ru/example', textContent: 'VK' }),
    );
    await expect.poll(() => icons(host).at(-1)).toBe('vk');
    expect(host.querySelectorAll('lede-icon')).toHaveLength(5);
  });

  it('a clone has one icon for each link', async () => {
    const host = await some();
    const clone = host.cloneNode(true) as LedeSocialLinks;
    host.after(clone);
    await settled();
    expect(clone.querySelectorAll('lede-icon')).toHaveLength(4);
  });

  it.each(['javascript:alert(1)', ' java\tscript:alert(1)', 'data:text/html,x', 'vbscript:x'])(
    'removes the href %s and fires lede-error',
    async (href) => {
      const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
      const host = document.createElement('lede-social-links');
      const link = document.createElement('a');
      link.setAttribute('href', href);
      link.textContent = 'Bad';
      host.append(link);
      const refused = next<CustomEvent<{ error: unknown }>>(host, 'lede-error');
      document.body.append(host);
      expect((await refused).detail.error).toBeInstanceOf(URIError);
      expect(link.hasAttribute('href')).toBe(false);
      host.remove();
      warn.mockRestore();
    },
  );

  it('gives the URLs for a publisher’s sameAs', async () => {
    const host = await some();
    expect(host.sameAs).toEqual([
      'https://t.me/example',
      'https://twitter.com/example',
      'https://example.org/fediverse',
    ]);
  });

  it('Tab goes from link to link', async () => {
    const host = await some();
    for (const link of links(host)) {
      await userEvent.tab();
      expect(document.activeElement).toBe(link);
    }
  });

  it('does not throw for a link without href', async () => {
    const host = await fixture<LedeSocialLinks>(html`<lede-social-links><a>Nothing</a></lede-social-links>`);
    expect(icons(host)).toEqual(['link']);
    expect(host.sameAs).toEqual([]);
  });
});
