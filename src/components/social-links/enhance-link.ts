import type { Texts } from '../../locales/en.ts';
import { setPageAttribute } from '../../internal/element/page-attribute.ts';
import { networkInfo, networkOf, socialName } from '../../internal/networks/social-networks.ts';

/** Marks the icon and the name that the element added to the page's own links. */
const ADDED = 'data-lede';
const FEED = /^application\/(?:rss|atom)\+xml$/;

/** The network that the page names with `data-network`, else that of the link's type or URL; '' where there is none. */
function networkOfLink({ dataset, type, href }: HTMLAnchorElement): string {
  const { network = '' } = dataset;
  if (networkInfo(network)) return network;
  return FEED.test(type) ? 'rss' : (networkOf(href) ?? '');
}

/** Adds an icon, `rel`, and a name to a link without text. Repeated calls add only what is missing. */
export function enhanceSocialLink(link: HTMLAnchorElement, texts: Texts['social'], words: boolean): void {
  const network = networkOfLink(link);
  link.relList.add('me', 'noopener');
  setIcon(link, networkInfo(network)?.icon ?? 'link');
  setName(link, words, socialName(network, link.hostname, texts, words));
  setPrintedAddress(link, network);
}

/** The e-mail address to print after the link: none where the link's text contains it already. */
function setPrintedAddress(link: HTMLAnchorElement, network: string): void {
  const address = network === 'mail' ? decodeAddress(link.pathname) : undefined;
  if (address === undefined) link.removeAttribute('data-lede-mail');
  else link.setAttribute('data-lede-mail', link.textContent.includes(address) ? '' : address);
}

function decodeAddress(encoded: string): string {
  try {
    return decodeURIComponent(encoded);
  } catch {
    return encoded;
  }
}

/** Adds the icon, unless the link has a picture of its own. */
function setIcon(link: HTMLAnchorElement, name: string): void {
  const added = link.querySelector(`lede-icon[${ADDED}]`);
  if (added) {
    if (added.getAttribute('name') !== name) added.setAttribute('name', name);
    return;
  }
  if (link.querySelector('lede-icon, svg, img')) return;
  const icon = link.ownerDocument.createElement('lede-icon');
  icon.setAttribute('name', name);
  icon.setAttribute(ADDED, '');
  link.prepend(icon);
}

function setName(link: HTMLAnchorElement, words: boolean, name: string): void {
  const added = link.querySelector<HTMLElement>(`span[${ADDED}]`);
  const own = [...link.childNodes].filter((node) => node !== added).map((node) => node.textContent);
  const text = own.join(' ').replaceAll(/\s+/g, ' ').trim();
  const named = text || link.getAttribute('aria-label') || link.querySelector('[alt]:not([alt=""])');
  if (named) added?.remove();
  else if (!added) {
    const span = link.ownerDocument.createElement('span');
    span.setAttribute(ADDED, '');
    span.textContent = name;
    link.append(span);
  } else if (added.textContent !== name) added.textContent = name;
  // A link that shows its icon alone has a tooltip.
  const title = words ? '' : text || (named ? '' : name);
  setPageAttribute(link, 'title', title || null);
}
