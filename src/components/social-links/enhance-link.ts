import type { Texts } from '../../locales/en.ts';
import { networkOf, placeOf, type SocialNetwork } from './networks.ts';

/** Marks what the element has put into the page's own links. */
const OURS = 'data-lede';
const FEED = /^application\/(?:rss|atom)\+xml$/;

const networkOfLink = (link: HTMLAnchorElement): SocialNetwork | undefined =>
  FEED.test(link.type) ? 'rss' : networkOf(link.href);

/** Icon, `rel` and, where a link says nothing, its name. Again and again: what is there already is left. */
export function dress(link: HTMLAnchorElement, texts: Texts['social'], words: boolean): void {
  const network = networkOfLink(link);
  link.relList.add('me', 'noopener');
  setIcon(link, network ? placeOf(network).icon : 'link');
  setName(link, words, nameOf(link, network, texts, words));
  setPrinted(link, network);
}

/** What paper shows of an e-mail's address: the address alone, where the link does not say it already. */
function setPrinted(link: HTMLAnchorElement, network: SocialNetwork | undefined): void {
  const address = network === 'mail' ? addressIn(link.pathname) : undefined;
  if (address === undefined) link.removeAttribute('data-lede-mail');
  else link.setAttribute('data-lede-mail', link.textContent.includes(address) ? '' : address);
}

function addressIn(encoded: string): string {
  try {
    return decodeURIComponent(encoded);
  } catch {
    return encoded;
  }
}

/** A picture of the page's own stays the only one. */
function setIcon(link: HTMLAnchorElement, name: string): void {
  const ours = link.querySelector(`lede-icon[${OURS}]`);
  if (ours) {
    if (ours.getAttribute('name') !== name) ours.setAttribute('name', name);
    return;
  }
  if (link.querySelector('lede-icon, svg, img')) return;
  const icon = link.ownerDocument.createElement('lede-icon');
  icon.setAttribute('name', name);
  icon.setAttribute(OURS, '');
  link.prepend(icon);
}

function nameOf(
  link: HTMLAnchorElement,
  network: SocialNetwork | undefined,
  texts: Texts['social'],
  words: boolean,
): string {
  if (network === 'mail') return words ? texts.mailShort : texts.mail;
  const label = network ? placeOf(network).label : link.hostname.replace(/^www\./, '');
  return words || !label || network === 'rss' ? label : texts.on(label);
}

function setName(link: HTMLAnchorElement, words: boolean, name: string): void {
  const ours = link.querySelector<HTMLElement>(`span[${OURS}]`);
  const own = [...link.childNodes].filter((node) => node !== ours).map((node) => node.textContent);
  const text = own.join(' ').replaceAll(/\s+/g, ' ').trim();
  const named = text || link.ariaLabel || link.querySelector('[alt]:not([alt=""])');
  if (named) ours?.remove();
  else if (!ours) {
    const span = link.ownerDocument.createElement('span');
    span.setAttribute(OURS, '');
    span.textContent = name;
    link.append(span);
  } else if (ours.textContent !== name) ours.textContent = name;
  // Where the text is out of sight, the pointer brings it up.
  const title = words ? '' : text || (named ? '' : name);
  if (link.title !== '' && link.title !== link.getAttribute(OURS)) return;
  if (title === link.title) return;
  if (title) {
    link.title = title;
    link.setAttribute(OURS, title);
  } else {
    link.removeAttribute('title');
    link.removeAttribute(OURS);
  }
}
