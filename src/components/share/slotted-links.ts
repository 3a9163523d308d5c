import type { ReactiveElement } from 'lit';
import type { Glyph } from '../../internal/icons/glyph.ts';
import { setPageAttribute } from '../../internal/element/page-attribute.ts';
import { prependIcon } from '../../internal/icons/prepend-icon.ts';
import { registeredGlyph } from '../../internal/icons/icon-registry.ts';
import type { Network } from '../../internal/networks/network.ts';
import { hostAndPath } from '../../internal/networks/place.ts';
import { UNSAFE_PROTOCOL } from '../../internal/networks/registry.ts';
import { refuseLinks } from '../../internal/url/refuse-links.ts';
import type { share } from '../../locales/en.ts';
import { networkHref, replaceUtm } from '../../internal/networks/share-url.ts';
import { networkTexts } from '../../internal/networks/network-texts.ts';
import { allNetworks, findNetwork } from '../../internal/networks/find-network.ts';

function matchesNetwork({ links, ...network }: Network, place: string): boolean {
  const own = networkHref(network, '', '', {});
  return links?.test(place) || (own !== '' && hostAndPath(new URL(own)) === place);
}

/** The network of a link in the page's own HTML: from `data-network`, else from its URL; undefined where none matches. */
export function networkOfShareLink(link: HTMLAnchorElement): string | undefined {
  const place = hostAndPath(link);
  return link.dataset['network'] ?? allNetworks().find((name) => matchesNetwork(findNetwork(name)!, place));
}

/** The URL at the end of a text; ''  where there is none. A single regular expression would take quadratic time. */
function urlAtEnd(text: string): string {
  const word = text.split(/\s/).at(-1)!;
  const start = word.search(/https?:\/\/./);
  return start < 0 ? '' : word.slice(start);
}

/** The story that share links are about: the URL at the end of a query parameter, and the text before or beside it. */
export function storyInLinks(links: readonly HTMLAnchorElement[]): { url: string; text: string } {
  const story = { url: '', text: '' };
  for (const { search, hash } of links) {
    // Mastodon's page takes the text in the fragment, so that its server does not see it.
    const query = new URLSearchParams(search || hash.slice(1));
    for (const value of query.values()) story.url ||= urlAtEnd(value);
    const text = query.get('title') ?? query.get('subject') ?? query.get('text') ?? '';
    story.text ||= text.slice(0, text.length - urlAtEnd(text).length).trimEnd();
  }
  // The campaign parameters belong to that one link.
  return { ...story, url: replaceUtm(story.url) };
}

/** The network's own icon; undefined where it has none, or none that is registered. */
export function networkIcon(name: string): Glyph | undefined {
  const icon = findNetwork(name)?.icon;
  return typeof icon === 'string' ? registeredGlyph(icon) : icon;
}

/**
 * Adds what a link in the page's own HTML lacks: an icon, an accessible name, `rel="noopener noreferrer"`. Removes an
 * unsafe URL.
 */
export function enhanceShareLink(host: ReactiveElement, link: HTMLAnchorElement, texts: typeof share): void {
  const network = networkOfShareLink(link) ?? '';
  // Links that open the app of a known network, such as sms:, are allowed here.
  if (!network || UNSAFE_PROTOCOL.test(link.protocol)) refuseLinks(host, [link]);
  if (!link.hasAttribute('href')) return;
  link.relList.add('noopener', 'noreferrer');
  prependIcon(link, networkIcon(network) ?? 'share');
  const { name } = networkTexts(network, texts);
  // The accessible name must contain the visible text, for readers who use speech input (WCAG 2.5.3).
  const fits = network && name.toLowerCase().includes(link.textContent.trim().toLowerCase());
  setPageAttribute(link, 'aria-label', fits ? name : null);
  setPageAttribute(link, 'aria-haspopup', findNetwork(network)?.ask ? 'dialog' : null);
}
