import { isServer, render, type ReactiveController, type ReactiveElement } from 'lit';
import { iconSvg } from '../../internal/icons/icon-svg.ts';
import type { share } from '../../locales/en.ts';
import { linkTo, tagged } from './share-url.ts';
import { allNetworks, networkOf } from './network-registry.ts';
import type { Network } from './networks.ts';

/** `host/path` of a web address, the scheme of any other. */
function placeOf({ protocol, host, pathname }: HTMLAnchorElement | URL): string {
  return protocol.startsWith('http') ? host.replace(/^(www|m|mobile|web|api)\./, '') + pathname : protocol;
}

function leadsTo({ links, ...network }: Network, place: string): boolean {
  const own = linkTo(network, '', '', {});
  return links?.test(place) || (own !== '' && placeOf(new URL(own)) === place);
}

/** The network that a link in the page's own HTML leads to: by `data-network`, else by its address. */
export function networkOfLink(link: HTMLAnchorElement): string | undefined {
  const place = placeOf(link);
  return link.dataset['network'] ?? allNetworks().find((name) => leadsTo(networkOf(name)!, place));
}

/** The story that share links are about, read back from them: what ends in an address, and the text before or beside it. */
export function storyOf(links: readonly HTMLAnchorElement[]): { url: string; text: string } {
  const found = { url: '', text: '' };
  for (const { search } of links) {
    const query = new URLSearchParams(search);
    for (const value of query.values()) found.url ||= /https?:\/\/\S+$/.exec(value)?.[0] ?? '';
    const text = query.get('title') ?? query.get('subject') ?? query.get('text') ?? '';
    found.text ||= text.replace(/\s*https?:\/\/\S+$/, '');
  }
  // What it says of a campaign was meant for that link alone.
  return { ...found, url: tagged(found.url) };
}

/** How a network is called, and its link's name. */
export function wordsOf(name: string, texts: typeof share): { label: string; name: string } {
  const label = texts.labels[name] ?? networkOf(name)?.label ?? name;
  return { label, name: name === 'mail' || name === 'sms' ? texts[name] : texts.on(label) };
}

/** The names that we gave, to tell them from the page's own. */
const given = new WeakMap<Element, string>();

/** Gives a link of the page's what it has not: glyph, name, and a referrer that is not sent. */
export function adorn(link: HTMLAnchorElement, texts: typeof share): void {
  const network = networkOfLink(link);
  link.relList.add('noopener', 'noreferrer');
  if (!link.querySelector('svg, img, lede-icon'))
    render(iconSvg(glyphOf(network ?? '') ?? 'share'), link, { renderBefore: link.firstChild });
  const own = link.getAttribute('aria-label');
  if (!network || (own && own !== given.get(link))) return;
  const { name } = wordsOf(network, texts);
  // A name must hold what is written, for readers who speak to their device.
  if (!name.toLowerCase().includes(link.textContent.trim().toLowerCase())) return;
  given.set(link, name);
  link.setAttribute('aria-label', name);
}

/** The name of a network's own glyph. */
export function glyphOf(name: string): string | undefined {
  const icon = networkOf(name)?.icon;
  return typeof icon === 'object' ? icon.name : icon;
}

/** The links that the page holds inside an element, and its updates when they change. */
export class LightLinks implements ReactiveController {
  readonly #host: ReactiveElement;
  #observer: MutationObserver | undefined;

  constructor(host: ReactiveElement) {
    this.#host = host;
    host.addController(this);
  }

  get all(): HTMLAnchorElement[] {
    return [...this.#host.querySelectorAll<HTMLAnchorElement>('a[href]')];
  }

  hostConnected(): void {
    if (isServer) return;
    this.#observer ??= new MutationObserver(() => this.#host.requestUpdate());
    this.#observer.observe(this.#host, { attributeFilter: ['href'], childList: true, subtree: true });
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
  }
}
