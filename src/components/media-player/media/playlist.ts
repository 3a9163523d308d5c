import { isPlainClick } from '../../../internal/plain-click.ts';
import type { ReactiveControllerHost } from 'lit';
import { emit } from '../../../internal/element/emit.ts';
import { safeUrl } from '../../../internal/url/safe-url.ts';
import type { Deck, Media } from './media-controller.ts';

/** The links of what is slotted as a playlist. */
export const linksOf = (slot: HTMLSlotElement | null | undefined): HTMLAnchorElement[] =>
  (slot?.assignedElements({ flatten: true }) ?? [])
    .flatMap((element) => [element, ...element.querySelectorAll('a')])
    .filter((element): element is HTMLAnchorElement => element.matches('a[href]'));

const withoutFragment = (url: string) => url.split('#')[0];

/** Which link is in the player; -1 when none is. */
export const currentIndex = (links: readonly HTMLAnchorElement[], media: Media | undefined): number =>
  links.findIndex(
    (link) => media?.currentSrc && withoutFragment(link.href) === withoutFragment(media.currentSrc),
  );

/** Marks the link that is in the player, for eye and ear. */
export function markCurrent(links: readonly HTMLAnchorElement[], media: Media | undefined): void {
  const current = currentIndex(links, media);
  links.forEach((link, i) => (link.ariaCurrent = i === current ? 'true' : null));
}

interface Content {
  poster: string | null | undefined;
  nodes: Node[];
}

/** Of a link: its `data-poster`, `data-captions`, `data-chapters` and `data-thumbnails`. */
function contentOf(link: HTMLAnchorElement): Content {
  const { dataset } = link;
  const srclang = link.closest<HTMLElement>('[lang]')?.lang ?? '';
  const nodes = ['captions', 'chapters', 'thumbnails'].flatMap((name) => {
    const src = safeUrl(dataset[name]);
    const kind = name === 'thumbnails' ? 'metadata' : name;
    const label = kind === name ? '' : name;
    return src ? [Object.assign(document.createElement('track'), { kind, label, src, srclang })] : [];
  });
  return { poster: safeUrl(dataset['poster']), nodes };
}

/** Puts what a link leads to into the player. What was in it before comes back with its own poster and tracks. */
function insert(media: Media, link: HTMLAnchorElement, kept: Map<string | undefined, Content>): boolean {
  const address = safeUrl(link.href);
  if (!address) return false;
  const old = [...(media.querySelectorAll?.('source, track') ?? [])];
  kept.set(withoutFragment(media.currentSrc), { poster: media.getAttribute('poster'), nodes: old });
  for (const node of old) node.remove();
  const { poster, nodes } = kept.get(withoutFragment(address)) ?? contentOf(link);
  if (!poster) media.removeAttribute('poster');
  else if ('poster' in media) media.poster = poster;
  media.append(...nodes);
  media.src = address;
  return true;
}

/** Plays slotted links here, one after another. */
export class Playlist {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #deck: Deck;
  readonly #kept = new Map<string | undefined, Content>();

  constructor(host: ReactiveControllerHost & HTMLElement, deck: Deck) {
    this.#host = host;
    this.#deck = deck;
    deck.follow((type) => {
      if (type === 'attach' || type === 'loadstart') this.mark();
      if (type === 'ended' && !deck.media!.loop) this.neighbours.next?.();
    });
  }

  /** What the item that plays is called. */
  get title(): string {
    const links = this.#links;
    return links[currentIndex(links, this.#deck.media)]?.textContent.replace(/\s+/g, ' ').trim() ?? '';
  }

  get #links(): HTMLAnchorElement[] {
    return linksOf(this.#host.shadowRoot?.querySelector('slot[name=playlist]'));
  }

  /** The ways to what stands before and after what plays. */
  get neighbours(): { previous: (() => void) | undefined; next: (() => void) | undefined } {
    const links = this.#links;
    const now = currentIndex(links, this.#deck.media);
    const way = (to: number) => (now >= 0 && links[to] ? () => this.#play(to) : undefined);
    return { previous: way(now - 1), next: way(now + 1) };
  }

  readonly mark = (): void => markCurrent(this.#links, this.#deck.media);

  readonly clicked = (event: MouseEvent): void => {
    const index = this.#links.findIndex((link) => event.composedPath().includes(link));
    if (index < 0 || !isPlainClick(event) || event.defaultPrevented || !this.#deck.media) return;
    event.preventDefault();
    this.#play(index);
  };

  #play(index: number): void {
    const link = this.#links[index];
    const { media } = this.#deck;
    if (!link || !media) return;
    if (!emit(this.#host, 'lede-playlist-change', { url: link.href, index }, true)) return;
    this.#deck.pending = undefined;
    if (insert(media, link, this.#kept)) this.#deck.play();
  }
}
