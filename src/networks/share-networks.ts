import { iconBluesky } from '../generated/glyphs/extra/bluesky.ts';
import { iconLine } from '../generated/glyphs/extra/line.ts';
import { iconLinkedin } from '../generated/glyphs/extra/linkedin.ts';
import { iconMax } from '../generated/glyphs/extra/max.ts';
import { iconPinterest } from '../generated/glyphs/extra/pinterest.ts';
import { iconReddit } from '../generated/glyphs/extra/reddit.ts';
import { iconThreads } from '../generated/glyphs/extra/threads.ts';
import { iconViber } from '../generated/glyphs/extra/viber.ts';
import type { Network } from '../internal/networks/network.ts';

// Networks to share to and to follow on.

const CHECKED = '2026-11-28';

/** A text that ends in the link. */
export const textAndUrl = (url: string, text: string): string => `${text ? `${text}%20` : ''}${url}`;

/** Bluesky: posts of up to 300 characters, including the link. */
export const bluesky: Network = {
  label: 'Bluesky',
  icon: iconBluesky,
  href: (url, text) => `https://bsky.app/intent/compose?text=${textAndUrl(url, text)}`,
  links: /^bsky\.app\/intent\/compose/,
  profiles: /^bsky\.app\/profile\//,
  profile: (handle) => `https://bsky.app/profile/${handle}`,
  most: 200,
  checked: CHECKED,
};

/** Threads: posts of up to 500 characters, including the link. */
export const threads: Network = {
  label: 'Threads',
  icon: iconThreads,
  href: (url, text) => `https://www.threads.com/intent/post?text=${text}&url=${url}`,
  links: /^threads\.(com|net)\/intent\/post/,
  profiles: /^threads\.(com|net)\/@/,
  profile: (handle) => `https://www.threads.com/@${handle}`,
  most: 400,
  checked: CHECKED,
};

/** LinkedIn reads the headline from the shared page. Its handles are those of companies, or `in/name` for people. */
export const linkedin: Network = {
  label: 'LinkedIn',
  icon: iconLinkedin,
  href: (url) => `https://www.linkedin.com/sharing/share-offsite/?url=${url}`,
  links: /^linkedin\.com\/share/,
  profiles: /^([a-z]{2}\.)?linkedin\.com\/(company|in|school|showcase)\//,
  profile: (handle) => `https://www.linkedin.com/${handle.includes('/') ? '' : 'company/'}${handle}`,
  checked: CHECKED,
};

/** Reddit: titles of up to 300 characters. Its handles are those of users, or `r/name` for communities. */
export const reddit: Network = {
  label: 'Reddit',
  icon: iconReddit,
  href: (url, text) => `https://www.reddit.com/submit?url=${url}&title=${text}`,
  links: /^(old\.)?reddit\.com\/submit/,
  profiles: /^(old\.)?reddit\.com\/(r|u|user)\//,
  profile: (handle) => `https://www.reddit.com/${handle.includes('/') ? '' : 'user/'}${handle}`,
  most: 299,
  size: [800, 700],
  checked: CHECKED,
};

/** Pinterest lets the reader choose a picture of the shared page. */
export const pinterest: Network = {
  label: 'Pinterest',
  icon: iconPinterest,
  href: (url, text) => `https://www.pinterest.com/pin/create/button/?url=${url}&description=${text}`,
  links: /^([a-z]{2}\.)?pinterest\.(com|[a-z]{2}|com?\.[a-z]{2})\/pin\/create\//,
  profiles: /^([a-z]{2}\.)?pinterest\.(com|[a-z]{2}|com?\.[a-z]{2})\/(?!pin\/)[^/]/,
  profile: (handle) => `https://www.pinterest.com/${handle}/`,
  size: [800, 700],
  checked: CHECKED,
};

/** MAX: one text that ends in the link. */
export const max: Network = {
  label: 'MAX',
  icon: iconMax,
  href: (url, text) => `https://max.ru/:share?text=${textAndUrl(url, text)}`,
  links: /^max\.ru\/:share/,
  profiles: /^max\.ru\/(?!:)[^/]/,
  profile: (handle) => `https://max.ru/${handle}`,
  checked: CHECKED,
};

/** Viber has no web page to share on: its link opens the app. Texts of up to 200 characters, including the link. */
export const viber: Network = {
  label: 'Viber',
  icon: iconViber,
  href: (url, text) => `viber://forward?text=${textAndUrl(url, text)}`,
  links: /^viber:/,
  profiles: /^((chats|channels|invite)\.)?viber\.com\/|^vb\.me\//,
  profile: (handle) => `https://chats.viber.com/${handle}`,
  most: 100,
  checked: CHECKED,
};

/** LINE. Its handles are those of official accounts. */
export const line: Network = {
  label: 'LINE',
  icon: iconLine,
  href: (url, text) => `https://social-plugins.line.me/lineit/share?url=${url}&text=${text}`,
  links: /^(social-plugins\.line\.me\/lineit\/|line\.me\/R\/(msg|share)\b)|^line:/,
  profiles: /^(line\.me\/(R\/)?ti\/|page\.line\.me\/|lin\.ee\/)/,
  profile: (handle) => `https://line.me/R/ti/p/@${handle}`,
  checked: CHECKED,
};
