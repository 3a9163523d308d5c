import type { Network } from './networks.ts';

// Ready to be registered, e.g. `registerNetwork('max', max)`; a bundle holds those alone that are.

const CHECKED = '2026-11-23';

/** MAX: one text, the link at its end. */
export const max: Network = {
  label: 'MAX',
  href: (url, text) => `https://max.ru/:share?text=${text ? `${text}%20` : ''}${url}`,
  checked: CHECKED,
};

/** Threads: posts of 500 characters, the link among them. */
export const threads: Network = {
  label: 'Threads',
  href: (url, text) => `https://www.threads.com/intent/post?text=${text}&url=${url}`,
  links: /^threads\.(com|net)\/intent\/post/,
  most: 400,
  checked: CHECKED,
};

/** Bluesky: posts of 300 characters, the link among them. */
export const bluesky: Network = {
  label: 'Bluesky',
  href: (url, text) => `https://bsky.app/intent/compose?text=${text ? `${text}%20` : ''}${url}`,
  most: 200,
  checked: CHECKED,
};

/** LinkedIn takes the headline from the page it is given. */
export const linkedin: Network = {
  label: 'LinkedIn',
  href: (url) => `https://www.linkedin.com/sharing/share-offsite/?url=${url}`,
  links: /^linkedin\.com\/share/,
  checked: CHECKED,
};

/** Reddit: titles of 300 characters. */
export const reddit: Network = {
  label: 'Reddit',
  href: (url, text) => `https://www.reddit.com/submit?url=${url}&title=${text}`,
  links: /^(old\.)?reddit\.com\/submit/,
  most: 299,
  size: [800, 700],
  checked: CHECKED,
};
