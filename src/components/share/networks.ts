import type { Glyph } from '../../internal/icons/glyph.ts';

/** What some networks take beside address and text. All of it is encoded already. */
export interface ShareDetails {
  /** The account named on X, without "@". */
  via?: string;
  /** Without "#". */
  hashtags?: readonly string[];
  /** The publisher's Facebook app, which Messenger's dialog asks for. */
  appId?: string;
}

/** Writes the address of a network with a story filled in. */
type Href = (url: string, text: string, details: ShareDetails) => string;

/** A place to share to. */
export interface Network {
  /** How it is called on the page, where the reader's language has no name of its own for it. */
  label: string;
  /** A glyph, or the name of a registered one. Without it the network is shown by its name beside a generic glyph. */
  icon?: Glyph | (string & {});
  /** The address that opens the network with the story filled in; `url` and `text` are encoded already. Empty: no link. */
  href?: Href;
  /** In place of `href` where fingers are used. A network that has this alone is shown there alone. */
  touchHref?: Href;
  /** Addresses by which a link in the page's own HTML is known, beside that of `href`: `host/path`, or the scheme. */
  links?: RegExp;
  /** How many characters of the text it takes. Default 500. */
  most?: number;
  /** Width and height of its small window, in pixels. Default 640 × 560. */
  size?: readonly [width: number, height: number];
  /** `utm_medium` of a campaign. Default `social`. */
  medium?: string;
  /** The day its addresses were last checked, ISO 8601. */
  checked: string;
}

const CHECKED = '2026-11-23';

/** The networks that the element knows by itself; its glyphs come with the define module. */
export const networks = {
  // Takes the headline from the page it is given, and nothing else but one hashtag.
  fb: {
    label: 'Facebook',
    icon: 'fb',
    href: (url, _, { hashtags: [tag] = [] }) =>
      `https://www.facebook.com/sharer/sharer.php?u=${url}${tag ? `&hashtag=%23${tag}` : ''}`,
    links: /^facebook\.com\/share/,
    checked: CHECKED,
  },
  // A post is 280 characters: 24 go to the link, the rest to the account and the hashtags.
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
  // Its dialog wants an app of the publisher's and does not work on phones, where the app itself answers.
  fm: {
    label: 'Messenger',
    icon: 'fm',
    href: (url, _, { appId }) =>
      appId ? `https://www.facebook.com/dialog/send?app_id=${appId}&link=${url}&redirect_uri=${url}` : '',
    touchHref: (url) => `fb-messenger://share/?link=${url}`,
    links: /^facebook\.com\/dialog\/send|^fb-messenger:/,
    checked: CHECKED,
  },
  // Windows hands 2,083 characters to a mail program, the address among them.
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

/** What is shown unless `networks` says otherwise. */
export const DEFAULT_NETWORKS = 'fb tw vk ok tg wt mail copy';
