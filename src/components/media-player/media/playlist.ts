import type { ReactiveControllerHost } from 'lit';
import { emit } from '../../../internal/element/emit.ts';
import { setPageAttribute } from '../../../internal/element/page-attribute.ts';
import { isPlainClick } from '../../../internal/plain-click.ts';
import { safeUrl } from '../../../internal/url/safe-url.ts';
import type { MediaController } from './media-controller.ts';
import type { insertContent } from './playlist-content.ts';

/** The links of the slotted playlist. */
export const linksOf = (slot: HTMLSlotElement | null | undefined): HTMLAnchorElement[] =>
  (slot?.assignedElements({ flatten: true }) ?? [])
    .flatMap((element) => [element, ...element.querySelectorAll('a')])
    .filter((element): element is HTMLAnchorElement => element.matches('a[href]'));

const titleOf = (link?: Element) => link?.textContent.replace(/\s+/g, ' ').trim() ?? '';

const withoutFragment = (url: string) => url.split('#')[0]!;
const withoutQuery = (url: string) => url.split(/[?#]/)[0]!;

/**
 * Index of the link that is loaded in the player; -1 when none is.
 *
 * @param last - The link that was loaded last: it is right when another one has the same URL, or when the page has
 * written a new token into its query.
 */
export function currentIndex(
  links: readonly HTMLAnchorElement[],
  source: string,
  last?: HTMLAnchorElement,
): number {
  if (!source) return -1;
  const at = last ? links.indexOf(last) : -1;
  if (at >= 0 && withoutQuery(last!.href) === withoutQuery(source)) return at;
  return links.findIndex(({ href }) => withoutFragment(href) === withoutFragment(source));
}

/** Sets `aria-current` on one link and removes it from the others. One that the page has set stays. */
export function markCurrent(links: readonly HTMLAnchorElement[], current: number): void {
  for (const [i, link] of links.entries())
    setPageAttribute(link, 'aria-current', i === current ? 'true' : null);
}

/** Calls back with what loads a link into the media element, once that is there; returns whether it could be fetched. */
type UseContent = (act: (content: { insertContent: typeof insertContent }) => void) => Promise<boolean>;

export interface Neighbours {
  previous: (() => string) | undefined;
  next: (() => string) | undefined;
}

/** Whether media with these neighbours are an item of a list of several. */
export const isListed = ({ previous, next }: Neighbours): boolean => Boolean(previous ?? next);

/** Plays the slotted links in the player, one after another. */
export class Playlist {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #playback: MediaController;
  readonly #useContent: UseContent;
  #last: HTMLAnchorElement | undefined;
  /** Clicks are the page's: the link could not be loaded here. */
  #followsLinks = false;

  constructor(host: ReactiveControllerHost & HTMLElement, playback: MediaController, useContent: UseContent) {
    this.#host = host;
    this.#playback = playback;
    this.#useContent = useContent;
    playback.subscribe((type) => {
      if (type === 'attach' || type === 'loadstart') this.mark();
      if (type === 'detach') this.unmark();
      if (type === 'ended' && !playback.media!.loop) this.neighbours.next?.();
    });
  }

  /** The text of the current link. */
  get title(): string {
    const links = this.#links;
    return titleOf(links[this.#indexIn(links)]);
  }

  get #links(): HTMLAnchorElement[] {
    return linksOf(this.#host.shadowRoot?.querySelector('slot[name=playlist]'));
  }

  #indexIn(links: readonly HTMLAnchorElement[]): number {
    return currentIndex(links, this.#playback.source, this.#last);
  }

  /** Functions that play the previous and the next link and return its text; undefined at the ends. */
  get neighbours(): Neighbours {
    const links = this.#links;
    const current = this.#indexIn(links);
    const player = (to: number) =>
      current < 0 || !links[to]
        ? undefined
        : () => {
            void this.#play(to);
            return titleOf(links[to]);
          };
    return { previous: player(current - 1), next: player(current + 1) };
  }

  mark(): void {
    const links = this.#links;
    markCurrent(links, this.#indexIn(links));
  }

  unmark(): void {
    markCurrent(this.#links, -1);
  }

  readonly handleClick = async (event: MouseEvent): Promise<void> => {
    const path = new Set(event.composedPath());
    const links = this.#links;
    const index = links.findIndex((link) => path.has(link));
    if (index < 0 || !isPlainClick(event) || event.defaultPrevented) return;
    if (this.#followsLinks || !this.#playback.media) return;
    event.preventDefault();
    if (await this.#play(index)) return;
    this.#followsLinks = true;
    links[index]!.click();
    this.#followsLinks = false;
  };

  /** Returns false if what it needs could not be fetched. */
  async #play(index: number): Promise<boolean> {
    const link = this.#links[index];
    const { media } = this.#playback;
    const url = safeUrl(link?.href);
    if (!link || !media || !url) return true;
    if (!emit(this.#host, 'lede-playlist-change', { url: link.href, index }, true)) return true;
    return this.#useContent(({ insertContent }) => {
      if (media !== this.#playback.media) return;
      this.#playback.pending = undefined;
      insertContent(media, link, url);
      this.#last = link;
      this.#playback.play();
    });
  }
}
