import { css, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { readPictures, type LightboxPicture } from '../../internal/carousel/lightbox-picture.ts';
import { clampIndex } from '../../internal/data/values.ts';
import { ClientPhase } from '../../internal/element/client-phase.ts';
import { LedeElement } from '../../internal/element/lede-element.ts';
import { OnDemandController } from '../../internal/element/on-demand-controller.ts';
import type { LightboxView } from './lightbox-view.ts';
import type { LightboxParts } from './on-demand.ts';
import type { ZoomView } from './zoom-geometry.ts';

/**
 * Pictures over the whole window, as `<lede-gallery>` shows them. Use it alone for pictures that you have as data.
 *
 * @tag lede-lightbox
 * @summary Pictures over the whole window, with zoom.
 *
 * @slot actions - Your own buttons in the bar.
 *
 * @csspart bar - The row of buttons at the top.
 * @csspart counter - "3 / 12".
 * @csspart button - Each button.
 * @csspart caption - The caption.
 *
 * @cssprop [--lede-lightbox-background=#0e0d0c] - Background around the pictures.
 *
 * @fires {CustomEvent<{ index: number }>} lede-picture-change - Another picture is in view.
 * @fires {CustomEvent<{ error: unknown }>} lede-error - The lightbox could not be loaded: `detail.error`. The next `show()` tries again.
 * @fires {CustomEvent<{ reason: DialogCloseReason }>} close - The lightbox closed. Does not bubble.
 */
export class LedeLightbox extends LedeElement {
  static override styles = css`
    :host {
      display: contents;
    }
    @media print {
      :host {
        display: none;
      }
    }
  `;
  static override properties = {
    pictures: { attribute: false, default: [] },
    index: { type: Number, default: 0 },
    label: { type: String },
    back: { type: String, default: 'closes' },
  };

  /** The pictures, or their URLs; without any, `show()` does nothing. Anything else is left out, with a warning while developing. */
  declare pictures: readonly LightboxPicture[];
  /** Index of the picture in view, from 0. Default: 0; other values become the nearest valid index. */
  declare index: number;
  /** Accessible name. Default: "Pictures", in the page's language. */
  declare label: string;
  /** `leaves`: Back leaves the page, and the pictures' addresses are not used. Default: `closes`, also for unknown values. */
  declare back: 'closes' | 'leaves';

  readonly #phase = new ClientPhase(this);
  readonly #parts = new OnDemandController<LightboxParts>(this, this.#phase, 'lightbox/parts', () => {});
  #view: LightboxView | undefined;
  /** The pictures as read from `pictures`. */
  #pictures: readonly LightboxPicture[] = [];
  /** The last call of `show()`, unless `close()` was called since. */
  #asked: object | undefined;

  constructor() {
    super();
    // A list of its own: a page may add to it.
    this.pictures = [];
  }

  /** Whether the lightbox is open. */
  get open(): boolean {
    return this.#view?.open ?? false;
  }

  /** Opens the lightbox at a picture, by default the current one. For `arrivedBy` see `<lede-dialog>`. */
  async show(index = this.index, arrivedBy?: 'here' | 'start'): Promise<void> {
    const asked = (this.#asked = {});
    this.index = index;
    await this.#parts.use(() => {});
    await this.updateComplete;
    if (asked === this.#asked) await this.#view?.show(arrivedBy);
  }

  close(): void {
    this.#asked = undefined;
    this.#view?.close();
  }

  /** How the picture lies in its frame: `x` and `y` in pixels from the middle, `scale` 1 where it fits. */
  get view(): ZoomView {
    return this.#view?.zoomView ?? { x: 0, y: 0, scale: 1 };
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('pictures')) this.#pictures = readPictures(this.pictures);
    if (this.#pictures.length) this.index = clampIndex(this.index, this.#pictures.length);
  }

  protected override render(): TemplateResult | typeof nothing {
    const { part } = this.#parts;
    if (part) this.#view ??= part.createView(this, this.#phase);
    return this.#view?.render(this.#pictures) ?? nothing;
  }

  protected override updated(changed: PropertyValues<this>): void {
    this.#view?.updated(changed);
  }
}
