import { html, nothing, type ReactiveController } from 'lit';
import { isAddress } from '../../internal/history-layers.ts';
import type { LedeElement } from '../../internal/element/lede-element.ts';
import type { LedeLightbox, LightboxPicture } from '../lightbox/index.ts';
import { addressOf, openerOf, pictureOf } from './figures.ts';

/** The lightbox of a gallery, made when it is first asked for: by a click, by the page's address, by a script. */
export class Looking implements ReactiveController {
  /** It was asked for. */
  asked = false;
  readonly #host: LedeElement & { lightbox: string };
  readonly #figures: () => readonly HTMLElement[];

  constructor(host: LedeElement & { lightbox: string }, figures: () => readonly HTMLElement[]) {
    this.#host = host;
    this.#figures = figures;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('hashchange', this.addressed);
  }

  hostDisconnected(): void {
    removeEventListener('hashchange', this.addressed);
  }

  get #box(): LedeLightbox | null {
    return this.#host.shadowRoot!.querySelector('lede-lightbox');
  }

  get #pictures(): LightboxPicture[] {
    return this.#figures().map((figure, index) => pictureOf(this.#host, figure, index));
  }

  template(label: string, seen: (event: CustomEvent<{ index: number }>) => void) {
    return this.asked
      ? html`<lede-lightbox label=${label} @lede-picture-change=${seen} @close=${this.closed}>
          <slot name="actions" slot="actions"></slot>
        </lede-lightbox>`
      : nothing;
  }

  async open(index: number, at?: 'here' | 'start'): Promise<void> {
    this.asked = true;
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    const box = this.#box!;
    box.pictures = this.#pictures;
    await box.show(index, at);
  }

  /** Figures came or went while the reader looks: the picture in view stays, if its figure did. */
  refresh(): void {
    const box = this.#box;
    if (!box?.open) return;
    const { thumb } = box.pictures[box.index]!;
    const pictures = (box.pictures = this.#pictures);
    const at = pictures.findIndex((one) => one.thumb === thumb);
    if (at >= 0) box.index = at;
    if (!pictures.length) box.close();
  }

  /** Back to the figure of the picture last looked at. */
  readonly closed = (): void => {
    const figure = this.#figures()[this.#box!.index];
    const opener = figure && openerOf(figure);
    opener?.scrollIntoView({ block: 'nearest', inline: 'nearest', behavior: 'instant' });
    opener?.focus({ preventScroll: true });
  };

  /** A link to a picture's address, and the page's own when it is opened. */
  readonly addressed = (event?: Event): void => {
    if (this.#host.lightbox === 'none') return;
    const own = this.#figures().map((figure, index) => addressOf(this.#host, figure, index) ?? '#');
    const index = own.findIndex(isAddress);
    if (index >= 0) void this.open(index, event ? 'here' : 'start');
  };
}
