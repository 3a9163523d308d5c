import type { ReactiveControllerHost } from 'lit';
import { emit } from '../../../internal/element/emit.ts';
import { isPlainClick } from '../../../internal/plain-click.ts';
import { safeUrl } from '../../../internal/url/safe-url.ts';
import type { MediaController, MediaElement } from './media-controller.ts';

/** The links of the slotted playlist. */
export const linksOf = (slot: HTMLSlotElement | null | undefined): HTMLAnchorElement[] =>
  (slot?.assignedElements({ flatten: true }) ?? [])
    .flatMap((element) => [element, ...element.querySelectorAll('a')])
    .filter((element): element is HTMLAnchorElement => element.matches('a[href]'));

const withoutFragment = (url: string) => url.split('#')[0];

/** Index of the link that is loaded in the player; -1 when none is. */
export const currentIndex = (links: readonly HTMLAnchorElement[], media: MediaElement | undefined): number =>
  links.findIndex(
    (link) => media?.currentSrc && withoutFragment(link.href) === withoutFragment(media.currentSrc),
  );

/** Sets `aria-current` on the link that is loaded in the player; the styles mark it as well. */
export function markCurrent(links: readonly HTMLAnchorElement[], media: MediaElement | undefined): void {
  const current = currentIndex(links, media);
  links.forEach((link, i) => (link.ariaCurrent = i === current ? 'true' : null));
}

interface Content {
  poster: string | null | undefined;
  nodes: Node[];
}

/** The poster and tracks of a link: `data-poster`, `data-captions`, `data-chapters` and `data-thumbnails`. */
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

/** Loads a link into the media element. The content that it replaces returns with its own poster and tracks. */
function insert(
  media: MediaElement,
  link: HTMLAnchorElement,
  stored: Map<string | undefined, Content>,
): boolean {
  const url = safeUrl(link.href);
  if (!url) return false;
  const old = [...(media.querySelectorAll?.('source, track') ?? [])];
  stored.set(withoutFragment(media.currentSrc), { poster: media.getAttribute('poster'), nodes: old });
  for (const node of old) node.remove();
  const { poster, nodes } = stored.get(withoutFragment(url)) ?? contentOf(link);
  if (!poster) media.removeAttribute('poster');
  else if ('poster' in media) media.poster = poster;
  media.append(...nodes);
  media.src = url;
  return true;
}

/** Plays the slotted links in the player, one after another. */
export class Playlist {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #playback: MediaController;
  readonly #stored = new Map<string | undefined, Content>();

  constructor(host: ReactiveControllerHost & HTMLElement, playback: MediaController) {
    this.#host = host;
    this.#playback = playback;
    playback.subscribe((type) => {
      if (type === 'attach' || type === 'loadstart') this.mark();
      if (type === 'ended' && !playback.media!.loop) this.neighbours.next?.();
    });
  }

  /** The text of the current link. */
  get title(): string {
    const links = this.#links;
    return links[currentIndex(links, this.#playback.media)]?.textContent.replace(/\s+/g, ' ').trim() ?? '';
  }

  get #links(): HTMLAnchorElement[] {
    return linksOf(this.#host.shadowRoot?.querySelector('slot[name=playlist]'));
  }

  /** Functions that play the previous and the next link; undefined at the ends. */
  get neighbours(): { previous: (() => void) | undefined; next: (() => void) | undefined } {
    const links = this.#links;
    const now = currentIndex(links, this.#playback.media);
    const player = (to: number) => (now >= 0 && links[to] ? () => this.#play(to) : undefined);
    return { previous: player(now - 1), next: player(now + 1) };
  }

  readonly mark = (): void => markCurrent(this.#links, this.#playback.media);

  readonly handleClick = (event: MouseEvent): void => {
    const index = this.#links.findIndex((link) => event.composedPath().includes(link));
    if (index < 0 || !isPlainClick(event) || event.defaultPrevented || !this.#playback.media) return;
    event.preventDefault();
    this.#play(index);
  };

  #play(index: number): void {
    const link = this.#links[index];
    const { media } = this.#playback;
    if (!link || !media) return;
    if (!emit(this.#host, 'lede-playlist-change', { url: link.href, index }, true)) return;
    this.#playback.pending = undefined;
    if (insert(media, link, this.#stored)) this.#playback.play();
  }
}
