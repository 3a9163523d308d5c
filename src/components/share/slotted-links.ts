import { render } from 'lit';
import { iconSvg } from '../../internal/icons/icon-svg.ts';
import type { share } from '../../locales/en.ts';
import { networkHref, replaceUtm } from './share-url.ts';
import { allNetworks, findNetwork } from './network-registry.ts';
import type { Network } from './networks.ts';

/** `host/path` of a web URL; the scheme of any other. */
function hostAndPath({ protocol, host, pathname }: HTMLAnchorElement | URL): string {
  return protocol.startsWith('http') ? host.replace(/^(www|m|mobile|web|api)\./, '') + pathname : protocol;
}

function matchesNetwork({ links, ...network }: Network, place: string): boolean {
  const own = networkHref(network, '', '', {});
  return links?.test(place) || (own !== '' && hostAndPath(new URL(own)) === place);
}

/** The network of a link in the page's own HTML: from `data-network`, else from its URL; undefined where none matches. */
export function networkOfShareLink(link: HTMLAnchorElement): string | undefined {
  const place = hostAndPath(link);
  return link.dataset['network'] ?? allNetworks().find((name) => matchesNetwork(findNetwork(name)!, place));
}

/** The story that share links are about: the URL at the end of a query parameter, and the text before or beside it. */
export function storyInLinks(links: readonly HTMLAnchorElement[]): { url: string; text: string } {
  const story = { url: '', text: '' };
  for (const { search } of links) {
    const query = new URLSearchParams(search);
    for (const value of query.values()) story.url ||= /https?:\/\/\S+$/.exec(value)?.[0] ?? '';
    const text = query.get('title') ?? query.get('subject') ?? query.get('text') ?? '';
    story.text ||= text.replace(/\s*https?:\/\/\S+$/, '');
  }
  // The campaign parameters belong to that one link.
  return { ...story, url: replaceUtm(story.url) };
}

/** The network's label, and the accessible name of its link. */
export function networkTexts(name: string, texts: typeof share): { label: string; name: string } {
  const label = texts.labels[name] ?? findNetwork(name)?.label ?? name;
  return { label, name: name === 'mail' || name === 'sms' ? texts[name] : texts.on(label) };
}

/** The accessible names set here, to distinguish them from the page's own. */
const namesSet = new WeakMap<Element, string>();

/** Adds what a link in the page's own HTML lacks: an icon, an accessible name, `rel="noopener noreferrer"`. */
export function enhanceShareLink(link: HTMLAnchorElement, texts: typeof share): void {
  const network = networkOfShareLink(link);
  link.relList.add('noopener', 'noreferrer');
  if (!link.querySelector('svg, img, lede-icon'))
    render(iconSvg(networkIcon(network ?? '') ?? 'share'), link, { renderBefore: link.firstChild });
  const own = link.getAttribute('aria-label');
  if (!network || (own && own !== namesSet.get(link))) return;
  const { name } = networkTexts(network, texts);
  // The accessible name must contain the visible text, for readers who use speech input (WCAG 2.5.3).
  if (!name.toLowerCase().includes(link.textContent.trim().toLowerCase())) return;
  namesSet.set(link, name);
  link.setAttribute('aria-label', name);
}

/** The name of the network's own icon; undefined where it has none. */
export function networkIcon(name: string): string | undefined {
  const icon = findNetwork(name)?.icon;
  return typeof icon === 'object' ? icon.name : icon;
}
