import type { Glyph } from '../../internal/icons/glyph.ts';

/** Details that some networks take besides URL and text. All values are already URL-encoded. */
export interface ShareDetails {
  /** The account to mention on X, without "@". */
  via?: string;
  /** Hashtags without "#". */
  hashtags?: readonly string[];
  /** ID of the publisher's Facebook app, which Messenger's dialog requires. */
  appId?: string;
}

/** Returns the URL that opens a network with a story filled in. */
type Href = (url: string, text: string, details: ShareDetails) => string;

/** A network to share to. */
export interface Network {
  /** The network's name, where the reader's language has no name of its own for it. */
  label: string;
  /** A glyph, or the name of a registered one. Default: a generic glyph with the network's name beside it. */
  icon?: Glyph | (string & {});
  /** Returns the URL that opens the network with the story filled in; `url` and `text` are already URL-encoded. An empty string means no link. */
  href?: Href;
  /** Replaces `href` on touch screens. A network with only `touchHref` is shown on touch screens only. */
  touchHref?: Href;
  /** Matches further URLs of the network, to recognize links in the page's own HTML: tested against `host/path`, or against the scheme of a URL that is not http. */
  links?: RegExp;
  /** Maximum length of the text in characters. Longer text is cut and ends in "…". Default 500. */
  most?: number;
  /** Width and height of the popup window in CSS pixels. Default 640 × 560. */
  size?: readonly [width: number, height: number];
  /** Value of `utm_medium` when `campaign` is set. Default `social`. */
  medium?: string;
  /** The date on which its URLs were last checked, ISO 8601. */
  checked: string;
}

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
