import type { IconName } from '../../glyphs/names.ts';
import { plainText } from '../../internal/text.ts';

/** A place to share to. */
export interface Network {
  /** How it is called on the page; `mail` has its own text in each language. */
  label: string;
  icon: IconName;
  /** The address that opens the network with the story filled in. Both are encoded already. */
  href: (url: string, text: string) => string;
}

/** Share endpoints, last checked against public code on 2026-11-23. */
export const networks = {
  fb: {
    label: 'Facebook',
    icon: 'fb',
    href: (url) => `https://www.facebook.com/sharer/sharer.php?u=${url}`,
  },
  tw: {
    label: 'X',
    icon: 'tw',
    href: (url, text) => `https://x.com/intent/post?url=${url}&text=${text}`,
  },
  vk: {
    label: 'VK',
    icon: 'vk',
    href: (url, text) => `https://vk.com/share.php?url=${url}&title=${text}`,
  },
  ok: {
    label: 'Odnoklassniki',
    icon: 'ok',
    href: (url, text) => `https://connect.ok.ru/offer?url=${url}&title=${text}`,
  },
  tg: {
    label: 'Telegram',
    icon: 'tg',
    href: (url, text) => `https://t.me/share/url?url=${url}&text=${text}`,
  },
  wt: {
    label: 'WhatsApp',
    icon: 'wt',
    href: (url, text) => `https://api.whatsapp.com/send?text=${text ? `${text}%20` : ''}${url}`,
  },
  mail: {
    label: 'E-mail',
    icon: 'mail',
    href: (url, text) => `mailto:?subject=${text}&body=${url}`,
  },
} satisfies Record<string, Network>;

export type NetworkName = keyof typeof networks;

export const encodeText = (text: unknown): string => encodeURIComponent(plainText(text));

/** The share link of one network for a story; values of any kind are encoded without throwing. */
export function shareHref(network: NetworkName, url: string, text: string): string {
  return networks[network].href(encodeText(url), encodeText(text));
}

/** `"fb, tg mail"` → names that exist, in that order, each once. */
export function networkNames(list: string): NetworkName[] {
  const names = list.split(/[\s,]+/).filter((name): name is NetworkName => Object.hasOwn(networks, name));
  return [...new Set(names)];
}
