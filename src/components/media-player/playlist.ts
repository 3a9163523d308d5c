import type { ReactiveControllerHost } from 'lit';
import { emit } from '../../internal/events.ts';
import { safeUrl } from '../../internal/safe-url.ts';
import type { Deck, Media } from './deck.ts';

/** The links of what is slotted as a playlist. */
export const linksOf = (slot: HTMLSlotElement | null | undefined): HTMLAnchorElement[] =>
  (slot?.assignedElements({ flatten: true }) ?? []).flatMap((element) => [
    ...(element instanceof HTMLAnchorElement ? [element] : []),
    ...element.querySelectorAll<HTMLAnchorElement>('a[href]'),
  ]);

const withoutFragment = (url: string) => url.split('#')[0];

/** Which link is in the player; -1 when none is. */
export const currentIndex = (links: readonly HTMLAnchorElement[], media: Media | undefined): number =>
  links.findIndex(
    (link) => media?.currentSrc && withoutFragment(link.href) === withoutFragment(media.currentSrc),
  );

/** Marks the link that is in the player, for eye and ear. */
export function markCurrent(links: readonly HTMLAnchorElement[], media: Media | undefined): void {
  const current = currentIndex(links, media);
  links.forEach((link, i) => {
    if (i === current) link.setAttribute('aria-current', 'true');
    else link.removeAttribute('aria-current');
  });
}

/** Puts what a link leads to into the player: its address, its `data-poster` and its `data-captions`. */
export function insert(media: Media, link: HTMLAnchorElement): boolean {
  const address = safeUrl(link.href);
  if (!address) return false;
  for (const old of media.querySelectorAll?.('source, track') ?? []) old.remove();
  const { poster, captions } = link.dataset;
  if ('poster' in media) media.poster = safeUrl(poster) ?? '';
  if (safeUrl(captions)) {
    const language = link.closest<HTMLElement>('[lang]')?.lang ?? '';
    media.append(
      Object.assign(document.createElement('track'), { kind: 'captions', src: captions, srclang: language }),
    );
  }
  media.src = address;
  return true;
}

/** A click that means "here", not "in a new tab". */
export const isPlain = (event: MouseEvent): boolean =>
  event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey;

/** Plays slotted links here, one after another. */
export class Playlist {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #deck: Deck;

  constructor(host: ReactiveControllerHost & HTMLElement, deck: Deck) {
    this.#host = host;
    this.#deck = deck;
    deck.follow((type) => {
      if (type === 'attach' || type === 'loadstart') this.mark();
      if (type === 'ended' && !deck.media!.loop) this.neighbours.next?.();
    });
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
    if (index < 0 || !isPlain(event) || event.defaultPrevented || !this.#deck.media) return;
    event.preventDefault();
    this.#play(index);
  };

  #play(index: number): void {
    const link = this.#links[index];
    const { media } = this.#deck;
    if (!link || !media) return;
    if (!emit(this.#host, 'lede-playlist-change', { url: link.href, index }, true)) return;
    if (insert(media, link)) this.#deck.play();
  }
}
