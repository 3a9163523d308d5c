import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { hostLabel } from '../../internal/element/host-label.ts';
import { LedeElement } from '../../internal/element/lede-element.ts';
import { emit } from '../../internal/element/emit.ts';
import { Localize } from '../../internal/i18n/localize.ts';
import { ClientPhase } from '../../internal/element/client-phase.ts';
import { readPictures, type LightboxPicture } from '../../internal/carousel/lightbox-picture.ts';
import { clampIndex, ScrollRowController } from '../../internal/carousel/scroll-row-controller.ts';
import { positionText, turnedText, turnButtonStyles } from '../../internal/carousel/turn-buttons.ts';
import type { DialogCloseReason, DialogElement } from '../../internal/dialog-types.ts';
import { toggleFullscreen } from '../../internal/fullscreen.ts';
import { hrefOf } from '../../internal/url/href-of.ts';
import { lightbox as english } from '../../locales/en.ts';
import { base } from '../../styles/base.ts';
import { hiddenText } from '../../styles/hidden-text.ts';
import { captionCopier, captionText } from './caption-copy.ts';
import { handleKey, keepFocus } from './lightbox-keys.ts';
import { styles } from './lightbox.styles.ts';
import { animateThumb } from './open-animation.ts';
import { PictureGestures } from './picture-gestures.ts';
import { hideSwipeHint, hints, lightboxBar, slides, turnButtons, zoomText } from './templates.ts';
import { ZoomController } from './zoom-controller.ts';
import { FITTED_VIEW, type ZoomView } from './zoom-geometry.ts';

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
 * @fires {CustomEvent<{ reason: DialogCloseReason }>} close - The lightbox closed. Does not bubble.
 */
export class LedeLightbox extends LedeElement {
  static override styles = [base, hiddenText, turnButtonStyles, styles];
  static override properties = {
    pictures: { attribute: false },
    index: { type: Number },
    label: { type: String },
    back: { type: String },
    shown: { state: true },
    zoom: { state: true },
    announcement: { state: true },
    bare: { state: true },
    expanded: { state: true },
  };

  /** The pictures, or their URLs. Default: none, and then `show()` does nothing. Anything else is left out, with a warning while developing. */
  declare pictures: readonly LightboxPicture[];
  /** Index of the picture in view, from 0. Default: 0; other values become the nearest valid index. */
  declare index: number;
  /** Accessible name. Default: "Pictures", in the page's language. */
  declare label: string;
  /** `leaves`: Back leaves the page, and the pictures' addresses are not used. Default: `closes`, also for unknown values. */
  declare back: 'closes' | 'leaves';

  /** Pictures load only after it was shown. */
  declare private shown: boolean;
  declare private zoom: number;
  declare private announcement: string;
  /** Buttons and caption are hidden. */
  declare private bare: boolean;
  /** It fills the screen. */
  declare private expanded: boolean;

  readonly #phase = new ClientPhase(this);
  readonly #localize = new Localize(this, this.#phase, 'lightbox', english);
  readonly #zoom = new ZoomController(this, {
    row: () => this.#row,
    index: () => this.index,
    setBackdrop: (opacity) => this.#dialog!.style.setProperty('--_backdrop-opacity', opacity),
    onZoom: (scale) => (this.zoom = scale),
    announceZoom: (scale) => (this.announcement = zoomText(this.#localize, scale)),
    onTap: () => this.#actions.toggleControls(),
    requestClose: (reason) => this.#dialog!.requestClose(reason),
  });
  readonly #scrollRow = new ScrollRowController(this, {
    list: () => this.#row,
    slides: () => [...this.#row.children] as HTMLElement[],
    index: () => this.index,
    onScrolledTo: (index) => this.open && this.#change(index),
    onResize: () => this.#zoom.setView(FITTED_VIEW),
  });
  /** What buttons and keys do. */
  readonly #actions = {
    zoomBy: (factor: number) => this.#zoom.zoomBy(factor),
    goTo: (index: number) => this.#goTo(index),
    toggleFullscreen: () => void toggleFullscreen(this.shadowRoot!.querySelector('.frame')!),
    toggleControls: () => void (this.bare = !this.bare),
    close: () => void this.#dialog!.requestClose('button'),
  };
  readonly #gestures = new PictureGestures(this.#zoom);
  readonly #captionOf = captionCopier();
  readonly #failed = new Set<LightboxPicture>();
  #pictures: readonly LightboxPicture[] = [];

  constructor() {
    super();
    this.pictures = [];
    this.index = 0;
    this.label = '';
    this.back = 'closes';
    this.zoom = 1;
    this.announcement = '';
    this.shown = this.bare = this.expanded = false;
  }

  /** Whether the lightbox is open. */
  get open(): boolean {
    return this.#dialog?.open ?? false;
  }

  /** Opens the lightbox at a picture, by default the current one. For `arrivedBy` see `<lede-dialog>`. */
  async show(index = this.index, arrivedBy?: 'here' | 'start'): Promise<void> {
    this.index = index;
    this.announcement = '';
    this.bare = false;
    this.shown = true;
    await this.updateComplete;
    const dialog = this.#dialog!;
    if (dialog.open || !this.#pictures.length || !this.isConnected) return;
    dialog.address = this.#picture?.address ?? '';
    dialog.show(undefined, arrivedBy);
    await dialog.updateComplete;
    if (!dialog.open) return;
    this.#scrollRow.scrollTo(this.index, false);
    animateThumb(this.#zoom, this.#picture?.thumb, 'open');
    this.#announce();
  }

  close(): void {
    this.#dialog?.close();
  }

  /** How the picture lies in its frame: `x` and `y` in pixels from the middle, `scale` 1 where it fits. */
  get view(): ZoomView {
    return this.#zoom.view;
  }

  protected override render(): TemplateResult {
    const { texts } = this.#localize;
    const { index } = this;
    const last = this.#pictures.length - 1;
    return html`<lede-dialog
      placement="full"
      label=${hostLabel(this) || texts.pictures}
      back=${this.back}
      @close=${this.#onClose}
    >
      <div
        class="frame ${this.bare ? 'bare' : ''} ${this.zoom > 1 ? 'zoomed' : ''}"
        tabindex="-1"
        @keydown=${(event: KeyboardEvent) => handleKey(event, { ...this.#actions, index, zoom: this.#zoom })}
        @fullscreenchange=${() => (this.expanded = Boolean(this.shadowRoot!.fullscreenElement))}
      >
        <div
          class="slides"
          role="group"
          tabindex="0"
          aria-label=${positionText(this.#localize, index, this.#pictures.length)}
          @scroll=${() => this.#scrollRow.onScroll()}
          @wheel=${(event: WheelEvent) => this.#zoom.wheel(event) || this.#scrollRow.release()}
          @pointerdown=${this.#onPointerDown}
          @mousedown=${this.#gestures}
          @pointermove=${this.#gestures}
          @pointerup=${this.#gestures}
          @pointercancel=${this.#gestures}
        >
          ${slides(this.#pictures, index, {
            load: this.shown,
            failed: this.#failed,
            texts,
            requestUpdate: () => this.requestUpdate(),
          })}
        </div>
        <div part="caption" class="caption">${this.#captionOf(this.#picture) ?? nothing}</div>
        ${this.#bar()} ${last > 0 ? turnButtons({ index, last, texts, goTo: this.#actions.goTo }) : nothing}
        ${hints(texts)}
        <span class="hidden-text" role="status">${this.announcement}</span>
      </div>
    </lede-dialog>`;
  }

  #bar(): TemplateResult {
    const picture = this.#picture;
    const canExpand = this.#phase.ready && document.fullscreenEnabled;
    return lightboxBar({
      ...this.#actions,
      index: this.index,
      count: this.#pictures.length,
      zoom: this.zoom,
      localize: this.#localize,
      download: picture && !this.#failed.has(picture) ? hrefOf(this, picture.src) : undefined,
      fullscreen: canExpand ? (this.expanded ? 'compress' : 'expand') : undefined,
    });
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('pictures')) this.#pictures = readPictures(this.pictures);
    if (this.#pictures.length) this.index = clampIndex(this.index, this.#pictures.length);
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (!this.open) return;
    keepFocus(this.shadowRoot!, this.#row);
    const { src, address = '' } = this.#picture ?? {};
    const replaced = changed.has('pictures');
    const before = replaced ? readPictures(changed.get('pictures')) : this.#pictures;
    if (!changed.has('index') && before[this.index]?.src === src) return;
    this.#zoom.setView(FITTED_VIEW);
    if (replaced) this.#scrollRow.scrollTo(this.index, false);
    this.#dialog!.address = address;
  }

  get #dialog(): DialogElement | null {
    return this.shadowRoot!.querySelector('lede-dialog');
  }

  get #row(): HTMLElement {
    return this.shadowRoot!.querySelector('.slides')!;
  }

  get #picture(): LightboxPicture | undefined {
    return this.#pictures[this.index];
  }

  #goTo(index: number): void {
    const to = clampIndex(index, this.#pictures.length);
    this.#change(to);
    this.#scrollRow.scrollTo(to, true);
  }

  #change(index: number): void {
    if (index === this.index) return;
    this.index = index;
    this.#announce();
    emit(this, 'lede-picture-change', { index });
  }

  /** Tells which picture is in view, and its caption. */
  #announce(): void {
    const turned = turnedText(this.#localize, this.index, this.#pictures.length, this.#picture);
    this.announcement = [turned, captionText(this.#picture)].filter(Boolean).join('. ');
  }

  #onPointerDown(event: PointerEvent): void {
    this.#gestures.handleEvent(event);
    if (this.zoom === 1) this.#scrollRow.startDrag(event, (to) => this.#goTo(to));
  }

  #onClose(event: CustomEvent<{ reason: DialogCloseReason }>): void {
    this.#zoom.cancelTap();
    if (this.expanded) this.#actions.toggleFullscreen();
    hideSwipeHint(this.shadowRoot!);
    animateThumb(this.#zoom, this.#picture?.thumb, 'close');
    this.dispatchEvent(new CustomEvent('close', { detail: { reason: event.detail.reason } }));
  }
}
