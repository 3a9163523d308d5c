import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { hostLabel } from '../../internal/element/host-label.ts';
import type { LedeElement } from '../../internal/element/lede-element.ts';
import { emit } from '../../internal/element/emit.ts';
import { Localize } from '../../internal/i18n/localize.ts';
import type { ClientPhase } from '../../internal/element/client-phase.ts';
import { readPictures, type LightboxPicture } from '../../internal/carousel/lightbox-picture.ts';
import { ScrollRowController } from '../../internal/carousel/scroll-row-controller.ts';
import { clampIndex } from '../../internal/data/values.ts';
import { positionText, turnedText } from '../../internal/carousel/turn-buttons.ts';
import type { ArrivedBy, DialogCloseReason, DialogElement } from '../../internal/dialog-types.ts';
import { toggleFullscreen } from '../../internal/fullscreen.ts';
import { hrefOf } from '../../internal/url/href-of.ts';
import { lightbox as english } from '../../locales/en.ts';
import { captionCopier, captionText } from './caption-copy.ts';
import { handleKey, keepFocus } from './lightbox-keys.ts';
import { animateThumb } from './open-animation.ts';
import { PictureGestures } from './picture-gestures.ts';
import { hideSwipeHint, hints, lightboxBar, slides, turnButtons, zoomText } from './templates.ts';
import { ZoomController } from './zoom-controller.ts';
import { FITTED_VIEW, type ZoomView } from './zoom-geometry.ts';

/** What the view needs from the lightbox. */
export interface LightboxHost extends LedeElement {
  index: number;
  readonly label: string;
  readonly back: string;
}

interface LightboxState {
  /** Pictures load only after it was shown. */
  shown: boolean;
  zoom: number;
  announcement: string;
  /** Buttons and caption are hidden. */
  bare: boolean;
  /** It fills the screen. */
  expanded: boolean;
}

/** What the reader sees of a lightbox, and does in it. */
export class LightboxView {
  readonly #host: LightboxHost;
  readonly #localize: Localize<typeof english>;
  readonly #zoom: ZoomController;
  readonly #scrollRow: ScrollRowController;
  readonly #gestures: PictureGestures;
  readonly #captionOf = captionCopier();
  readonly #failed = new Set<LightboxPicture>();
  #pictures: readonly LightboxPicture[] = [];
  readonly #state: LightboxState = { shown: false, zoom: 1, announcement: '', bare: false, expanded: false };
  /** What buttons and keys do. */
  readonly #actions = {
    zoomBy: (factor: number) => this.#zoom.zoomBy(factor),
    goTo: (index: number) => this.#goTo(index),
    toggleFullscreen: () => void toggleFullscreen(this.#root.querySelector('.frame')!),
    toggleControls: () => this.#set({ bare: !this.#state.bare }),
    close: () => void this.#dialog!.requestClose('button'),
  };

  constructor(host: LightboxHost, phase: ClientPhase) {
    this.#host = host;
    this.#localize = new Localize(host, phase, 'lightbox', english);
    this.#zoom = new ZoomController(host, {
      row: () => this.#row,
      index: () => host.index,
      setBackdrop: (opacity) => this.#dialog!.style.setProperty('--_backdrop-opacity', opacity),
      onZoom: (zoom) => this.#set({ zoom }),
      announceZoom: (scale) => this.#set({ announcement: zoomText(this.#localize, scale) }),
      onTap: () => this.#actions.toggleControls(),
      requestClose: (reason) => this.#dialog!.requestClose(reason),
    });
    this.#gestures = new PictureGestures(this.#zoom);
    this.#scrollRow = new ScrollRowController(host, {
      list: () => this.#row,
      slides: () => [...this.#row.children] as HTMLElement[],
      index: () => host.index,
      onScrolledTo: (index) => this.open && this.#change(index),
      // A phone's bars come and go, and it is turned: what the reader zoomed stays zoomed, over its frame.
      onResize: () => this.#zoom.setView(this.#zoom.view),
    });
  }

  #set(change: Partial<LightboxState>): void {
    const before = { ...this.#state };
    const after: LightboxState = Object.assign(this.#state, change);
    if (JSON.stringify(before) !== JSON.stringify(after)) this.#host.requestUpdate();
  }

  get open(): boolean {
    return this.#dialog?.open ?? false;
  }

  /** Opens it at the current picture. */
  async show(arrivedBy?: ArrivedBy): Promise<void> {
    const host = this.#host;
    this.#set({ announcement: '', bare: false, shown: true });
    await host.updateComplete;
    const dialog = this.#dialog!;
    if (dialog.open || !this.#pictures.length || !host.isConnected) return;
    dialog.address = this.#picture?.address ?? '';
    dialog.show(undefined, arrivedBy);
    await dialog.updateComplete;
    if (!dialog.open) return;
    this.#zoom.setView(FITTED_VIEW);
    this.#scrollRow.scrollTo(host.index, false);
    animateThumb(this.#zoom, this.#picture?.thumb, 'open');
    this.#announce();
  }

  close(): void {
    this.#dialog?.close();
  }

  get zoomView(): ZoomView {
    return this.#zoom.view;
  }

  render(pictures: readonly LightboxPicture[]): TemplateResult {
    this.#pictures = pictures;
    const { texts } = this.#localize;
    const { index, back } = this.#host;
    const { bare, zoom, shown, announcement } = this.#state;
    const last = pictures.length - 1;
    return html`<lede-dialog
      placement="full"
      label=${hostLabel(this.#host) || texts.pictures}
      back=${back}
      @close=${(event: CustomEvent<{ reason: DialogCloseReason }>) => this.#onClose(event)}
    >
      <div
        class="frame ${bare ? 'bare' : ''} ${zoom > 1 ? 'zoomed' : ''}"
        tabindex="-1"
        @keydown=${(event: KeyboardEvent) => handleKey(event, { ...this.#actions, index, zoom: this.#zoom })}
        @fullscreenchange=${() => this.#set({ expanded: Boolean(this.#root.fullscreenElement) })}
      >
        <div
          class="slides"
          role="group"
          tabindex="0"
          aria-label=${positionText(this.#localize, index, pictures.length)}
          @scroll=${() => this.#scrollRow.onScroll()}
          @wheel=${(event: WheelEvent) => this.#zoom.wheel(event) || this.#scrollRow.release()}
          @pointerdown=${(event: PointerEvent) => this.#onPointerDown(event)}
          @mousedown=${this.#gestures}
          @pointermove=${this.#gestures}
          @pointerup=${this.#gestures}
          @pointercancel=${this.#gestures}
        >
          ${slides(pictures, index, {
            load: shown,
            failed: this.#failed,
            texts,
            requestUpdate: () => this.#host.requestUpdate(),
          })}
        </div>
        <div part="caption" class="caption">${this.#captionOf(this.#picture) ?? nothing}</div>
        ${this.#bar()} ${last > 0 ? turnButtons({ index, last, texts, goTo: this.#actions.goTo }) : nothing}
        ${hints(texts)}
        <span class="hidden-text" role="status">${announcement}</span>
      </div>
    </lede-dialog>`;
  }

  #bar(): TemplateResult {
    const picture = this.#picture;
    const canExpand = document.fullscreenEnabled;
    return lightboxBar({
      ...this.#actions,
      index: this.#host.index,
      count: this.#pictures.length,
      zoom: this.#state.zoom,
      localize: this.#localize,
      download: picture && !this.#failed.has(picture) ? hrefOf(this.#host, picture.src) : undefined,
      fullscreen: canExpand ? (this.#state.expanded ? 'compress' : 'expand') : undefined,
    });
  }

  updated(changed: PropertyValues<{ index: number; pictures: unknown }>): void {
    if (!this.open) return;
    keepFocus(this.#root, this.#row);
    const { src, address = '' } = this.#picture ?? {};
    const replaced = changed.has('pictures');
    const before = replaced ? readPictures(changed.get('pictures')) : this.#pictures;
    if (!changed.has('index') && before[this.#host.index]?.src === src) return;
    this.#zoom.setView(FITTED_VIEW);
    if (replaced) this.#scrollRow.scrollTo(this.#host.index, false);
    this.#dialog!.address = address;
  }

  get #root(): ShadowRoot {
    return this.#host.shadowRoot!;
  }

  get #dialog(): DialogElement | null {
    return this.#root.querySelector('lede-dialog');
  }

  get #row(): HTMLElement {
    return this.#root.querySelector('.slides')!;
  }

  get #picture(): LightboxPicture | undefined {
    return this.#pictures[this.#host.index];
  }

  #goTo(index: number): void {
    const to = clampIndex(index, this.#pictures.length);
    this.#change(to);
    this.#scrollRow.scrollTo(to, true);
  }

  #change(index: number): void {
    if (index === this.#host.index) return;
    this.#host.index = index;
    this.#announce();
    emit(this.#host, 'lede-picture-change', { index });
  }

  /** Tells which picture is in view, and its caption. */
  #announce(): void {
    const turned = turnedText(this.#localize, this.#host.index, this.#pictures.length, this.#picture);
    this.#set({ announcement: [turned, captionText(this.#picture)].filter(Boolean).join('. ') });
  }

  #onPointerDown(event: PointerEvent): void {
    this.#gestures.handleEvent(event);
    if (this.#state.zoom === 1) this.#scrollRow.startDrag(event, (to) => this.#goTo(to));
  }

  #onClose(event: CustomEvent<{ reason: DialogCloseReason }>): void {
    this.#zoom.cancelTap();
    if (this.#state.expanded) this.#actions.toggleFullscreen();
    hideSwipeHint(this.#root);
    animateThumb(this.#zoom, this.#picture?.thumb, 'close');
    this.#host.dispatchEvent(new CustomEvent('close', { detail: { reason: event.detail.reason } }));
  }
}
