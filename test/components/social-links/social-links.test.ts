import '../../../dist/lede.css';
import '../../../src/define/social-links.ts';
import '../../../src/locales/ar.ts';
import '../../../src/locales/ru.ts';
import { html } from 'lit';
import { describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { LedeSocialLinks } from '../../../src/components/social-links/index.ts';
import { mastodon, podcast, registerNetwork } from '../../../src/networks/index.ts';
import { computed, force } from '../../styles/conditions.ts';
import { fixture, next, part, settled } from '../../fixture.ts';

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
    expect(names()).toEqual(['Telegram', 'example.org', 'Почта', 'RSS-лента', '']);
    links(host)[0]!.prepend('Our channel');
    await expect.poll(() => names()[0]).toBe('Our channel');
  });

  it('shows square icons, or with `words` the text beside them', async () => {
    const host = await some();
    for (const link of links(host)) {
      const { width, height } = link.getBoundingClientRect();
      expect([width, height]).toEqual([40, 40]);
      const icon = link.querySelector('lede-icon')!.getBoundingClientRect();
      expect(icon.left - link.getBoundingClientRect().left).toBeCloseTo(8, 0);
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
    expect(icon.left - link.left).toBeCloseTo(8, 0);
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

describe('the name of a link without text', () => {
  const named = async (attributes: Record<string, string>, words = false) => {
    const host = document.createElement('lede-social-links');
    host.words = words;
    const link = document.createElement('a');
    for (const [name, value] of Object.entries(attributes)) link.setAttribute(name, value);
    host.append(link);
    await fixture(html`<div>${host}</div>`);
    await settled();
    return { host, link };
  };
  it.each([
    ['https://facebook.com/e', 'Follow us on Facebook', 'Facebook', 'fb'],
    ['https://plus.google.com/1', 'Follow us on Google+', 'Google+', 'gp'],
    ['https://instagram.com/e', 'Follow us on Instagram', 'Instagram', 'ins'],
    ['https://ok.ru/e', 'Follow us on Odnoklassniki', 'Odnoklassniki', 'ok'],
    ['https://x.com/e', 'Follow us on X', 'X', 'x'],
    ['https://youtu.be/e', 'Follow us on YouTube', 'YouTube', 'yt'],
    ['https://wa.me/e', 'Follow us on WhatsApp', 'WhatsApp', 'wt'],
    ['mailto:a@example.org', 'Write to us by e-mail', 'E-mail', 'mail'],
    ['https://www.example.org/e', 'Follow us on example.org', 'example.org', 'link'],
    ['https://example.org/feed', 'RSS', 'RSS', 'link'],
    ['tel:+1', '', '', 'link'],
  ])('to %s is "%s", with words "%s", its icon %s', async (href, name, word, icon) => {
    const { host, link } = await named({ href });
    expect(link.textContent).toBe(name);
    expect(link.title).toBe(name);
    expect(link.querySelector('lede-icon')!.name).toBe(icon);
    host.words = true;
    await settled();
    expect([link.textContent, link.title]).toEqual([word, '']);
  });

  it.each([
    ['application/rss+xml', 'RSS'],
    ['application/atom+xml', 'RSS'],
    ['text/xml', 'Follow us on example.org'],
    ['application/xml', 'Follow us on example.org'],
    ['xapplication/rss+xml', 'Follow us on example.org'],
    ['application/rss+xml2', 'Follow us on example.org'],
  ])('of the type %s is "%s"', async (type, name) =>
    expect((await named({ href: 'https://example.org/a', type })).link.textContent).toBe(name),
  );

  it('is not added to a picture that has one', async () => {
    const host = await fixture<LedeSocialLinks>(
      html`<lede-social-links
        ><a href="https://t.me/a"><img src="data:," alt="Telegram" /></a
        ><a href="https://t.me/a"><img src="data:," alt="" /></a
        ><a href="https://t.me/a" aria-label="Our channel"></a
      ></lede-social-links>`,
    );
    expect(links(host).map((link) => link.textContent)).toEqual(['', 'Follow us on Telegram', '']);
    expect(links(host).map((link) => link.title)).toEqual(['', 'Follow us on Telegram', '']);
    expect(icons(host)).toEqual([undefined, undefined, 'tg']);
  });

  it('is taken away once the link has text', async () => {
    const { link } = await named({ href: 'https://t.me/a' });
    link.append('Ours');
    await expect.poll(() => link.textContent).toBe('Ours');
    expect(link.title).toBe('Ours');
  });

  it('follows the type, the URL and the label of the link', async () => {
    const { link } = await named({ href: 'https://example.org/a' });
    link.type = 'application/rss+xml';
    await expect.poll(() => link.textContent).toBe('RSS');
    link.type = '';
    link.href = 'https://vk.com/a';
    await expect.poll(() => link.textContent).toBe('Follow us on VK');
    link.ariaLabel = 'Ours';
    await expect.poll(() => link.textContent).toBe('');
  });
});

it('gives back rel, title and role of the list where a framework takes them away', async () => {
  const host = await fixture<LedeSocialLinks>(
    html`<lede-social-links
      ><ul>
        <li><a href="https://t.me/a">A</a></li>
      </ul></lede-social-links
    >`,
  );
  const [link] = links(host);
  const list = host.querySelector('ul')!;
  expect(list.getAttribute('role')).toBe('list');
  list.removeAttribute('role');
  await expect.poll(() => list.getAttribute('role')).toBe('list');
  link!.removeAttribute('rel');
  await expect.poll(() => link!.rel).toBe('me noopener');
  link!.removeAttribute('title');
  await expect.poll(() => link!.title).toBe('A');
});

it('changes its links no more once it is removed', async () => {
  const host = await some();
  const place = host.parentElement!;
  host.remove();
  const [first] = links(host);
  first!.href = 'https://vk.com/a';
  await settled();
  await Promise.resolve();
  expect(icons(host)[0]).toBe('tg');
  place.append(host);
  await expect.poll(() => icons(host)[0]).toBe('vk');
});

it.each([
  ['desk%20@example.org', ' desk @example.org'],
  ['100%@example.org', ' 100%@example.org'],
])('the address %s is printed', async (address, printed) => {
  const host = await fixture<LedeSocialLinks>(
    html`<lede-social-links><a href="mailto:${address}">Write</a></lede-social-links>`,
  );
  expect(` ${links(host)[0]!.getAttribute('data-lede-mail')}`).toBe(printed);
});

it('links are printed one below the other with their URL, in the colour of the text', async () => {
  const host = await fixture<LedeSocialLinks>(
    html`<lede-social-links
      ><ul>
        <li><a href="https://t.me/a">A</a></li>
        <li><a href="https://vk.com/b">B</a></li>
      </ul></lede-social-links
    >`,
  );
  force('print', true, document, host);
  force('screen', false, document);
  const [a, b] = links(host);
  expect(b!.getBoundingClientRect().top).toBeGreaterThanOrEqual(a!.getBoundingClientRect().bottom);
  const style = getComputedStyle(a!);
  expect([style.display, style.minHeight, style.paddingLeft, style.whiteSpace]).toEqual([
    'block',
    '0px',
    '0px',
    'normal',
  ]);
  expect(style.color).toBe(getComputedStyle(host).color);
  // Firefox does not resolve `attr()` here.
  expect(getComputedStyle(a!, '::after').content).toMatch(/https:\/\/t\.me\/a|attr\(href\)/);
  expect(getComputedStyle(host.querySelector('ul')!).display).toBe('block');
});

it('a link under the pointer has the colour of the text on a raised ground', async () => {
  const host = await some();
  const [link] = links(host);
  const style = getComputedStyle(link!);
  expect(style.color).toBe(computed('var(--_muted)', host));
  await userEvent.hover(link!);
  await expect.poll(() => style.color).toBe(computed('var(--_text)', host));
  expect(style.backgroundColor).toBe(computed('var(--_raised)', host));
  await userEvent.hover(document.body, { position: { x: 0, y: 0 } });
});

it.each([
  ['small', '16px'],
  ['medium', '24px'],
  ['large', '24px'],
])('the icons of %s links are %s wide', async (size, width) => {
  const host = await some();
  host.size = size as 'small';
  await settled();
  expect(getComputedStyle(host.querySelector('lede-icon')!).width).toBe(width);
});

it('links wrap, and none is wider than its container', async () => {
  const host = await some();
  host.words = true;
  links(host)[0]!.append('Ungeheuerlichkeit'.repeat(9));
  host.style.inlineSize = '200px';
  await settled();
  for (const link of links(host)) expect(link.getBoundingClientRect().width).toBeLessThanOrEqual(200);
  expect(part(host, '.base').scrollWidth).toBeLessThanOrEqual(200);
});

describe('networks that the page registers', () => {
  it('get their icons and names at once, by URL or by data-network, in the page’s language', async () => {
    const host = await fixture<LedeSocialLinks>(
      html`<lede-social-links
        ><a href="https://mastodon.example/@desk"></a
        ><a href="https://news.example/@desk" data-network="mastodon"></a
        ><a href="https://example.org/audio" data-network="podcast"></a
        ><a href="https://example.org/other" data-network="constructor"></a
      ></lede-social-links>`,
    );
    const names = () => links(host).map((link) => link.textContent!.trim());
    expect(icons(host)).toEqual(['link', 'link', 'link', 'link']);
    registerNetwork('mastodon', mastodon);
    registerNetwork('podcast', podcast);
    await expect.poll(() => icons(host)).toEqual(['mastodon', 'mastodon', 'podcast', 'link']);
    expect(names()).toEqual([
      'Follow us on Mastodon',
      'Follow us on Mastodon',
      'Podcast',
      'Follow us on example.org',
    ]);
    links(host)[3]!.dataset['network'] = 'podcast';
    await expect.poll(() => icons(host)[3]).toBe('podcast');
    for (const [lang, first, third] of [
      ['ru', 'Подпишитесь на нас: Mastodon', 'Подкаст'],
      ['ar', 'تابعنا على ماستودون', 'بودكاست'],
    ]) {
      document.documentElement.lang = lang!;
      await expect.poll(() => [names()[0], names()[2]]).toEqual([first, third]);
    }
    for (const icon of host.querySelectorAll('lede-icon'))
      expect(part(icon, 'path').getAttribute('d')).toMatch(/^M/);
  });
});
