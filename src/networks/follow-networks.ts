import { iconDiscord } from '../generated/glyphs/extra/discord.ts';
import { iconNewsletter } from '../generated/glyphs/extra/newsletter.ts';
import { iconPodcast } from '../generated/glyphs/extra/podcast.ts';
import { iconRss } from '../generated/glyphs/extra/rss.ts';
import { iconTiktok } from '../generated/glyphs/extra/tiktok.ts';
import type { Network } from '../internal/networks/network.ts';

// Networks and feeds to follow on. They have no URL to share to.

const CHECKED = '2026-11-28';

export const tiktok: Network = {
  label: 'TikTok',
  icon: iconTiktok,
  profiles: /^tiktok\.com\/@|^(vm|vt)\.tiktok\.com\//,
  profile: (handle) => `https://www.tiktok.com/@${handle}`,
  checked: CHECKED,
};

/** Discord. Its handles are the codes of invitations. */
export const discord: Network = {
  label: 'Discord',
  icon: iconDiscord,
  profiles: /^(discord\.gg|discord\.com\/(invite|channels|servers))\//,
  profile: (handle) => `https://discord.gg/${handle}`,
  checked: CHECKED,
};

/** An RSS or Atom feed. `<lede-social-links>` recognizes most without it; this adds the icon. */
export const rss: Network = {
  label: 'RSS',
  icon: iconRss,
  profiles: /^feeds\.feedburner\.com\//,
  feed: true,
  checked: CHECKED,
};

/** A podcast in one of the directories. One on the newsroom's own site needs `data-network="podcast"`. */
export const podcast: Network = {
  label: 'Podcast',
  icon: iconPodcast,
  profiles: /^(podcasts\.apple\.com|overcast\.fm|pca\.st|castbox\.fm|open\.spotify\.com\/show)\//,
  feed: true,
  checked: CHECKED,
};

/** A newsletter: at one of the services, or a page `/newsletter`. Any other needs `data-network="newsletter"`. */
export const newsletter: Network = {
  label: 'Newsletter',
  icon: iconNewsletter,
  profiles: /^([\w-]+\.(substack|beehiiv)\.com|buttondown\.(com|email))\/|^[^/]+\/newsletters?\/?$/,
  feed: true,
  checked: CHECKED,
};
