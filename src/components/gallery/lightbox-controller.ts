import { hostLabel } from '../../internal/element/host-label.ts';
import { html, nothing, type ReactiveController } from 'lit';
import type { LightboxElement, LightboxPicture } from '../../internal/carousel/lightbox-picture.ts';
import type { ArrivedBy } from '../../internal/dialog-types.ts';
import { emit } from '../../internal/element/emit.ts';
import type { LedeElement } from '../../internal/element/lede-element.ts';
import { fetchElement, fetchModule } from '../../internal/element/on-demand.ts';
import { backLeaves, isAtAddress, subscribeToAddress } from '../../internal/history-watch.ts';
import { clickedFigure, figureAddress, lightboxPicture, openerOf } from './figures.ts';

/** The element, and what it shows when it is open: in one file, unless the page has the element at once. */
const fetchLightbox = () => Promise.all([fetchElement('lede-lightbox'), fetchModule('lightbox/parts')]);

type Gallery = LedeElement & { label: string; lightbox: string; back: string };

/**
 * The lightbox of a gallery, fetched when the reader comes near a picture, and rendered when it is first opened: by a
 * click, by the page's address or by a script.
 */
export class LightboxController implements ReactiveController {
  #rendered = false;
  /** Counts what was asked to open: of several acts while it is fetched, the last one counts. */
  #asked = 0;
  /** Clicks are the page's: the lightbox could not be fetched. */
  #followsLinks = false;
  #unsubscribe: (() => void) | undefined;
  readonly #host: Gallery;
  readonly #figures: () => readonly HTMLElement[];

  constructor(host: Gallery, figures: () => readonly HTMLElement[]) {
    this.#host = host;
    this.#figures = figures;
    host.addController(this);
  }

  hostConnected(): void {
    this.#unsubscribe = subscribeToAddress(this.openAtAddress);
  }

  hostDisconnected(): void {
    this.#unsubscribe?.();
  }

  /** Whether pictures open in it. */
  get enabled(): boolean {
    return this.#host.lightbox !== 'none';
  }

  get #lightbox(): LightboxElement | null {
    return this.#host.shadowRoot!.querySelector('lede-lightbox');
  }

  #readPictures(): LightboxPicture[] {
    return this.#figures().map((figure, index) => lightboxPicture(this.#host, figure, index));
  }

  render(onPictureChange: (event: CustomEvent<{ index: number }>) => void) {
    if (!this.#rendered) return nothing;
    return html`<lede-lightbox
      label=${hostLabel(this.#host)}
      back=${this.#host.back}
      @lede-picture-change=${onPictureChange}
      @close=${this.#onClose}
    >
      <slot name="actions" slot="actions"></slot>
    </lede-lightbox>`;
  }

  /** Fetches it, so that it is there when a picture is opened. */
  prefetch(): void {
    // A failure is told when it is needed.
    if (this.enabled) fetchLightbox().catch(() => {});
  }

  /** Opens it at a picture. Rejects when it could not be fetched, unless something else was asked to open meanwhile. */
  async open(index: number, arrivedBy?: ArrivedBy): Promise<void> {
    const asked = ++this.#asked;
    try {
      await fetchLightbox();
    } catch (error) {
      if (asked === this.#asked) throw error;
    }
    if (asked !== this.#asked) return;
    this.#rendered = true;
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    const lightbox = this.#lightbox;
    if (!lightbox || !this.#host.isConnected) return;
    lightbox.pictures = this.#readPictures();
    await lightbox.show(index, arrivedBy);
  }

  /** Opens the picture that was clicked; where the lightbox cannot be fetched, its link is followed. */
  async onClick(event: MouseEvent): Promise<void> {
    const figures = this.#figures();
    const opens = this.enabled && !this.#followsLinks;
    const index = opens ? clickedFigure(this.#host, figures, event) : -1;
    if (index < 0) return;
    event.preventDefault();
    if (!emit(this.#host, 'lede-lightbox-open', { index }, true)) return;
    const opener = openerOf(figures[index]!);
    if (await this.#openOrTell(index)) return;
    this.#followsLinks = true;
    opener.click();
    this.#followsLinks = false;
  }

  /** Opens it, or tells the page why not; returns whether it opened. */
  async #openOrTell(index: number, arrivedBy?: ArrivedBy): Promise<boolean> {
    try {
      await this.open(index, arrivedBy);
      return true;
    } catch (error) {
      emit(this.#host, 'lede-error', { error });
      return false;
    }
  }

  /** Reads the figures anew while the lightbox is open; the picture in view stays if its figure is left. */
  refresh(): void {
    const lightbox = this.#lightbox;
    if (!lightbox?.open) return;
    const { thumb } = lightbox.pictures[lightbox.index]!;
    const pictures = this.#readPictures();
    lightbox.pictures = pictures;
    const index = pictures.findIndex((picture) => picture.thumb === thumb);
    if (index >= 0) lightbox.index = index;
    if (!pictures.length) lightbox.close();
  }

  /** Gives the focus to the figure of the picture shown last. */
  readonly #onClose = (): void => {
    const figure = this.#figures()[this.#lightbox!.index];
    const opener = figure && openerOf(figure);
    opener?.scrollIntoView({ block: 'nearest', inline: 'nearest', behavior: 'instant' });
    opener?.focus({ preventScroll: true });
  };

  /** Opens for a link to a picture's address, and for a page opened at one. */
  readonly openAtAddress = (event?: Event): void => {
    if (!this.enabled || backLeaves(this.#host)) return;
    const index = this.#figures().findIndex((figure, at) => {
      const address = figureAddress(this.#host, figure, at);
      return address !== undefined && isAtAddress(address);
    });
    if (index >= 0) void this.#openOrTell(index, event ? 'here' : 'start');
  };
}
