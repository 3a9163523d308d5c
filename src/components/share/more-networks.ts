import type { Network } from './networks.ts';

// Networks to register yourself, e.g. `registerNetwork('max', max)`. A bundle contains only those that it imports.

const CHECKED = '2026-11-23';

/** MAX: one text that ends in the link. */
export const max: Network = {
  label: 'MAX',
  href: (url, text) => `https://max.ru/:share?text=${text ? `${text}%20` : ''}${url}`,
  checked: CHECKED,
};

/** Threads: posts of up to 500 characters, including the link. */
export const threads: Network = {
  label: 'Threads',
  href: (url, text) => `https://www.threads.com/intent/post?text=${text}&url=${url}`,
  links: /^threads\.(com|net)\/intent\/post/,
  most: 400,
  checked: CHECKED,
};

/** Bluesky: posts of up to 300 characters, including the link. */
export const bluesky: Network = {
  label: 'Bluesky',
  href: (url, text) => `https://bsky.app/intent/compose?text=${text ? `${text}%20` : ''}${url}`,
  most: 200,
  checked: CHECKED,
};

/** LinkedIn reads the headline from the shared page. */
export const linkedin: Network = {
  label: 'LinkedIn',
  href: (url) => `https://www.linkedin.com/sharing/share-offsite/?url=${url}`,
  links: /^linkedin\.com\/share/,
  checked: CHECKED,
};

/** Reddit: titles of up to 300 characters. */
export const reddit: Network = {
  label: 'Reddit',
  href: (url, text) => `https://www.reddit.com/submit?url=${url}&title=${text}`,
  links: /^(old\.)?reddit\.com\/submit/,
  most: 299,
  size: [800, 700],
  checked: CHECKED,
};
