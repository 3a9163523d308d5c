import guide from '../../../stories/components/social-links.mdx?raw';
import { describe, expect, it, vi } from 'vitest';
import { networkOf, socialUrl } from '../../../src/components/social-links/index.ts';
import { networkInfo } from '../../../src/internal/networks/social-networks.ts';
import * as registrable from '../../../src/networks/index.ts';

describe('networks to register', () => {
  const { registerNetwork, ...networks } = registrable;
  /** Of each network: URLs of profiles, and URLs of its host that are none. */
  const table: Record<keyof typeof networks, { is: string[]; not: string[] }> = {
    bluesky: {
      is: ['https://bsky.app/profile/example.org'],
      not: ['https://bsky.app/', 'https://bsky.app/about'],
    },
    threads: {
      is: ['https://www.threads.com/@example', 'https://threads.net/@example'],
      not: ['https://www.threads.com/example', 'https://threads.example/@example'],
    },
    mastodon: {
      is: [
        'https://mastodon.social/@example',
        'https://mastodon.example/@desk',
        'https://mstdn.jp/@desk',
        'https://www.mastodon.online/@desk',
        'https://news.social/@desk',
        'https://mas.to/@desk',
      ],
      not: [
        'https://mastodon.social/about',
        'https://example.org/@desk',
        'https://mastodon/@desk',
        'https://example.org/mastodon.social/@desk',
        'https://example.org/?mastodon.social/@desk',
        'https://mastodon.social@example.org/@desk',
      ],
    },
    linkedin: {
      is: ['https://www.linkedin.com/company/example', 'https://de.linkedin.com/in/example/'],
      not: ['https://www.linkedin.com/feed/', 'https://linkedin.com.example.org/in/example'],
    },
    reddit: {
      is: ['https://www.reddit.com/r/example/', 'https://old.reddit.com/user/example'],
      not: ['https://www.reddit.com/', 'https://notreddit.com/r/example'],
    },
    tiktok: {
      is: ['https://www.tiktok.com/@example', 'https://vm.tiktok.com/abc/'],
      not: ['https://www.tiktok.com/about', 'https://tiktok.com.example.org/@example'],
    },
    pinterest: {
      is: [
        'https://www.pinterest.com/example/',
        'https://pinterest.co.uk/example',
        'https://ru.pinterest.com/example',
      ],
      not: [
        'https://www.pinterest.com/',
        'https://www.pinterest.com/pin/1/',
        'https://pinterest.evil.example/a',
      ],
    },
    max: {
      is: ['https://max.ru/example', 'https://max.ru/join/abc'],
      not: ['https://max.ru/', 'https://max.ru/:share?text=a', 'https://notmax.ru/example'],
    },
    viber: {
      is: ['https://invite.viber.com/?g2=a', 'https://chats.viber.com/example', 'https://vb.me/a'],
      not: ['viber://chat?number=1', 'https://viber.com.example.org/a'],
    },
    line: {
      is: ['https://line.me/R/ti/p/@example', 'https://page.line.me/example', 'https://lin.ee/abc'],
      not: ['https://line.me/', 'https://online.me/ti/p/a'],
    },
    discord: {
      is: ['https://discord.gg/abc', 'https://discord.com/invite/abc', 'https://www.discord.com/channels/1'],
      not: ['https://discord.com/', 'https://discord.gg.example.org/abc'],
    },
    rss: {
      is: ['https://feeds.feedburner.com/example', 'https://example.org/feed'],
      not: ['https://example.org/feedback'],
    },
    podcast: {
      is: [
        'https://podcasts.apple.com/us/podcast/a/id1',
        'https://open.spotify.com/show/a',
        'https://pca.st/a',
      ],
      not: ['https://open.spotify.com/track/a', 'https://example.org/podcast'],
    },
    newsletter: {
      is: [
        'https://example.substack.com/',
        'https://buttondown.com/example',
        'https://example.org/newsletter',
        'https://example.org/newsletters/',
      ],
      not: [
        'https://example.org/newsletter/archive',
        'https://example.org/en/newsletter',
        'https://substack.com/home',
      ],
    },
  };

  it('are unknown until they are registered', () => {
    for (const [name, { is }] of Object.entries(table)) expect(networkOf(is[0]!)).not.toBe(name);
    expect(networkInfo('bluesky')).toBeUndefined();
    expect(networkInfo('constructor')).toBeUndefined();
  });

  it.each(Object.entries(table))('%s is recognized by its profiles', (name, { is, not }) => {
    registerNetwork(name, networks[name as keyof typeof networks]);
    for (const url of is) expect(networkOf(url), url).toBe(name);
    for (const url of not) expect(networkOf(url), url).not.toBe(name);
    expect(networkInfo(name)).toMatchObject({ icon: name, label: networks[name as 'max'].label });
  });

  it('leave the hosts of our own networks to them', () => {
    expect(networkOf('https://t.me/newsletter')).toBe('tg');
    expect(networkOf('https://x.com/newsletter')).toBe('x');
  });

  it.each([
    ['bluesky', '@example.org', 'https://bsky.app/profile/example.org'],
    ['threads', '@example', 'https://www.threads.com/@example'],
    ['mastodon', '@desk@news.example', 'https://news.example/@desk'],
    ['mastodon', 'desk@News.Example', 'https://news.example/@desk'],
    ['linkedin', 'example', 'https://www.linkedin.com/company/example'],
    ['linkedin', 'in/example', 'https://www.linkedin.com/in/example'],
    ['reddit', 'example', 'https://www.reddit.com/user/example'],
    ['reddit', 'r/example', 'https://www.reddit.com/r/example'],
    ['tiktok', '@example', 'https://www.tiktok.com/@example'],
    ['pinterest', 'example', 'https://www.pinterest.com/example/'],
    ['max', 'example', 'https://max.ru/example'],
    ['viber', 'example', 'https://chats.viber.com/example'],
    ['line', '@example', 'https://line.me/R/ti/p/@example'],
    ['discord', 'abc', 'https://discord.gg/abc'],
    ['max', 'javascript:alert(1)', 'https://max.ru/javascript%3Aalert(1)'],
  ])('socialUrl("%s", "%s") is %s', (network, handle, url) => {
    registerNetwork(network, networks[network as keyof typeof networks]);
    expect(socialUrl(network, handle)).toBe(url);
    expect(networkOf(url)).toBe(/news\.example/.test(url) ? undefined : network);
  });

  it.each([
    ['mastodon', 'desk'],
    ['mastodon', '@desk@'],
    ['mastodon', 'desk@evil.example/@x'],
    ['mastodon', 'desk@javascript:alert(1)'],
    ['mastodon', 'desk@a.example@b.example'],
    ['mastodon', 'desk@127.0.0.1'],
    ['rss', 'example'],
    ['podcast', 'example'],
  ])('socialUrl("%s", "%s") gives undefined, with a warning', (network, handle) => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
    expect(socialUrl(network, handle)).toBeUndefined();
    warn.mockRestore();
  });

  it('one of our own names keeps what the registered network lacks', () => {
    registerNetwork('vk', {
      label: 'ВК',
      href: (url) => `https://vk.ru/share.php?url=${url}`,
      checked: '2026-11-28',
    });
    expect(networkInfo('vk')).toMatchObject({ label: 'ВК', icon: 'vk' });
    expect(socialUrl('vk', 'example')).toBe('https://vk.com/example');
  });

  it('the documented network of one’s own works as its page says', () => {
    const [, code] = /import \{ registerNetwork \} from 'lede-ui\/networks.js';\n([^]+?)```/.exec(guide)!;
    new Function('registerNetwork', code!)(registerNetwork);
    expect(socialUrl('forum', '@desk')).toBe('https://forum.example/u/desk');
    expect(networkOf('https://forum.example/u/desk')).toBe('forum');
    expect(networkOf('https://forum.example/new')).toBeUndefined();
    expect(networkInfo('forum')).toMatchObject({ label: 'Our forum', icon: 'forum' });
  });
});
