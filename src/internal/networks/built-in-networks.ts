import type { Network } from './network.ts';

const CHECKED = '2026-11-23';

/** The built-in networks. The define module registers their glyphs. */
export const networks = {
  // Reads the headline from the shared page; takes one hashtag besides the URL.
  fb: {
    label: 'Facebook',
    icon: 'fb',
    href: (url, _, { hashtags: [tag] = [] }) =>
      `https://www.facebook.com/sharer/sharer.php?u=${url}${tag ? `&hashtag=%23${tag}` : ''}`,
    links: /^facebook\.com\/share/,
    checked: CHECKED,
  },
  // A post has up to 280 characters: 24 for the link, the rest for text, account and hashtags.
  tw: {
    label: 'X',
    icon: 'x',
    href: (url, text, { via, hashtags }) =>
      `https://x.com/intent/post?url=${url}&text=${text}${via ? `&via=${via}` : ''}${hashtags?.length ? `&hashtags=${hashtags.join()}` : ''}`,
    links: /^(x|twitter)\.com\/(intent\/|share)/,
    most: 200,
    checked: CHECKED,
  },
  vk: {
    label: 'VK',
    icon: 'vk',
    href: (url, text) => `https://vk.com/share.php?url=${url}&title=${text}`,
    links: /^vk(ontakte)?\.(com|ru)\/share/,
    checked: CHECKED,
  },
  ok: {
    label: 'Odnoklassniki',
    icon: 'ok',
    href: (url, text) => `https://connect.ok.ru/offer?url=${url}&title=${text}`,
    links: /^connect\.ok\.ru\//,
    checked: CHECKED,
  },
  tg: {
    label: 'Telegram',
    icon: 'tg',
    href: (url, text) => `https://t.me/share/url?url=${url}&text=${text}`,
    links: /^(t|telegram)\.me\/share|^tg:/,
    checked: CHECKED,
  },
  wt: {
    label: 'WhatsApp',
    icon: 'wt',
    href: (url, text) => `https://api.whatsapp.com/send?text=${text ? `${text}%20` : ''}${url}`,
    links: /^wa\.me\/|^whatsapp(\.com\/send|:)/,
    checked: CHECKED,
  },
  // Its web dialog requires a Facebook app of the publisher and does not work on phones, where a link opens the Messenger app.
  fm: {
    label: 'Messenger',
    icon: 'fm',
    href: (url, _, { appId }) =>
      appId ? `https://www.facebook.com/dialog/send?app_id=${appId}&link=${url}&redirect_uri=${url}` : '',
    touchHref: (url) => `fb-messenger://share/?link=${url}`,
    links: /^facebook\.com\/dialog\/send|^fb-messenger:/,
    checked: CHECKED,
  },
  // Windows passes at most 2,083 characters to a mail program, including the address.
  mail: {
    label: 'E-mail',
    icon: 'mail',
    href: (url, text) => `mailto:?subject=${text}&body=${url}`,
    most: 100,
    medium: 'email',
    checked: CHECKED,
  },
  sms: {
    label: 'SMS',
    touchHref: (url, text) => `sms:?&body=${text ? `${text}%20` : ''}${url}`,
    links: /^sms:/,
    most: 100,
    medium: 'sms',
    checked: CHECKED,
  },
} satisfies Record<string, Network>;

export type NetworkName = keyof typeof networks;

/** Default value of `networks`. */
export const DEFAULT_NETWORKS = 'fb tw vk ok tg wt mail copy';
