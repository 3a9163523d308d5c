import type { ReactiveController } from 'lit';
import { isAddress } from '../../internal/back.ts';
import type { LedeElement } from '../../internal/element.ts';
import type { LedeLightbox } from '../lightbox/index.ts';
import { addressOf, linkOf, pictureOf } from './figures.ts';

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

  get #box(): LedeLightbox {
    return this.#host.shadowRoot!.querySelector('lede-lightbox')!;
  }

  async open(index: number, at?: 'here' | 'start'): Promise<void> {
    this.asked = true;
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    this.#box.pictures = this.#figures().map((figure, index) => pictureOf(this.#host, figure, index));
    await this.#box.show(index, at);
  }

  /** Back to the figure of the picture last looked at. */
  readonly closed = (): void => {
    const figure = this.#figures()[this.#box.index];
    const link = figure && linkOf(figure);
    link?.scrollIntoView({ block: 'nearest', inline: 'nearest', behavior: 'instant' });
    link?.focus({ preventScroll: true });
  };

  /** A link to a picture's address, and the page's own when it is opened. */
  readonly addressed = (event?: Event): void => {
    if (this.#host.lightbox === 'none') return;
    const own = this.#figures().map((figure, index) => addressOf(this.#host, figure, index) ?? '#');
    const index = own.findIndex(isAddress);
    if (index >= 0) void this.open(index, event ? 'here' : 'start');
  };
}
