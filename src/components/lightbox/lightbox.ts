import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { LedeElement } from '../../internal/element.ts';
import { emit } from '../../internal/events.ts';
import { Localize } from '../../internal/localize.ts';
import { OnPage } from '../../internal/on-page.ts';
import { hrefOf } from '../../internal/safe-url.ts';
import { dragByMouse, isStill, scrollToSlide, slideInView } from '../../internal/scroller.ts';
import { lightbox as english } from '../../locales/en.ts';
import { controls, hiddenText, tokens } from '../../styles/base.ts';
import type { DialogCloseReason, LedeDialog } from '../dialog/index.ts';
import { Gestures, type Gestured } from './gestures.ts';
import { keyOf } from './keys.ts';
import { styles } from './lightbox.styles.ts';
import { copyOf, type LightboxPicture } from './picture.ts';
import { bound, fit, flight, mostOf, whole, zoomAt, type Point, type View } from './zoom.ts';

/**
 * Pictures over the whole window: swiped through, zoomed, moved, closed by a swipe down, Escape or Back.
 * `<lede-gallery>` brings its own; use it alone for pictures that you have as data.
 *
 * @tag lede-lightbox
 * @summary Pictures over the whole window, to look at closely.
 *
 * @slot actions - Buttons of your own in the bar, e.g. to share the picture.
 *
 * @csspart bar - The row of buttons at the top.
 * @csspart counter - "3 / 12".
 * @csspart button - Each button.
 * @csspart caption - The caption at the bottom.
 *
 * @cssprop [--lede-lightbox-background=#0e0d0c] - What is around the pictures.
 *
 * @fires {CustomEvent<{ index: number }>} lede-picture-change - Another picture is shown.
 * @fires {CustomEvent<{ reason: DialogCloseReason }>} close - It was closed. Does not bubble.
 */
export class LedeLightbox extends LedeElement implements Gestured {
  static override styles = [tokens, controls, hiddenText, styles];
  static override properties = {
    pictures: { attribute: false },
    index: { type: Number },
    label: {},
    zoom: { state: true },
    said: { state: true },
    bare: { state: true },
    failed: { state: true },
    expanded: { state: true },
  };

  /** What to show. */
  declare pictures: readonly LightboxPicture[];
  /** Which of them is in view, from 0. */
  declare index: number;
  /** Its name. Default: "Pictures", in the page's language. */
  declare label: string;

  declare private zoom: number;
  declare private said: string;
  /** Its bars are out of the way. */
  declare private bare: boolean;
  declare private failed: ReadonlySet<LightboxPicture>;
  declare private expanded: boolean;

  view: View = whole;
  readonly #onPage = new OnPage(this);
  readonly #localize = new Localize(this, this.#onPage, 'lightbox', english);
  readonly #gestures = new Gestures(this);
  /** The slide that the row is on its way to. */
  #target: number | undefined;
  #tapped: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    super();
    this.pictures = [];
    this.index = 0;
    this.label = '';
    this.zoom = 1;
    this.said = '';
    this.bare = this.expanded = false;
    this.failed = new Set();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#tapped);
    removeEventListener('resize', this.#resized);
  }

  /** Whether it is shown. */
  get open(): boolean {
    return this.#dialog?.open ?? false;
  }

  /** Shows a picture, growing out of its small one. `at`: see `<lede-dialog>`. */
  async show(index = this.index, at?: 'here' | 'start'): Promise<void> {
    this.index = index;
    this.said = '';
    this.bare = false;
    await this.updateComplete;
    const dialog = this.#dialog!;
    if (dialog.open || !this.pictures.length) return;
    dialog.address = this.#picture?.address ?? '';
    dialog.show(undefined, at);
    await dialog.updateComplete;
    this.#target = this.index;
    scrollToSlide(this.#slides, this.index, false);
    addEventListener('resize', this.#resized);
    this.#fly(true);
  }

  /** Closes it. */
  close(): void {
    this.#dialog?.close();
  }

  protected override render(): TemplateResult {
    const { texts } = this.#localize;
    const { pictures, index } = this;
    const picture = this.#picture;
    const many = pictures.length > 1;
    const count = (n: number) => this.#localize.number(n);
    const button = (icon: string, name: string, act: () => void, look = '', off = false) =>
      html`<button
        part="button"
        class="control ${look}"
        type="button"
        aria-label=${name}
        title=${name}
        aria-disabled=${off || nothing}
        @click=${() => off || act()}
      >
        <lede-icon name=${icon}></lede-icon>
      </button>`;
    const src = picture && hrefOf(this, picture.src);
    const fullScreen = this.#onPage.yes && document.fullscreenEnabled;
    // prettier-ignore
    return html`<lede-dialog placement="full" label=${this.label || texts.pictures} @close=${this.#closed} @toggle=${this.#quiet}>
      <div class="frame ${this.bare ? 'bare' : ''} ${this.zoom > 1 ? 'zoomed' : ''}" @keydown=${this.#key} @fullscreenchange=${this.#screen}>
        <div class="slides" @scroll=${this.#scrolled} @wheel=${this.#wheel}
          @pointerdown=${this.#pointer} @pointermove=${this.#gestures} @pointerup=${this.#gestures} @pointercancel=${this.#gestures}>
          ${pictures.map((one, at) => this.#slide(one, at))}
        </div>
        <div part="bar" class="bar">
          <span part="counter" class="counter">${many ? html`<bdi>${count(index + 1)}</bdi> / <bdi>${count(pictures.length)}</bdi>` : nothing}</span>
          <slot name="actions"></slot>
          <button part="button" class="control zoom" type="button" aria-label=${texts.zoomOut} title=${texts.zoomOut} aria-disabled=${this.zoom <= 1 || nothing} @click=${() => this.#zoomBy(1 / 1.5)}><span aria-hidden="true">−</span></button>
          <button part="button" class="control zoom" type="button" aria-label=${texts.zoomIn} title=${texts.zoomIn} @click=${() => this.#zoomBy(1.5)}><span aria-hidden="true">+</span></button>
          ${src ? html`<a part="button" class="control" href=${src} download aria-label=${texts.download} title=${texts.download}><lede-icon name="download"></lede-icon></a>` : nothing}
          ${fullScreen ? button(this.expanded ? 'v-compress' : 'v-expand', this.expanded ? texts.compress : texts.expand, () => this.#toggleScreen()) : nothing}
          <button part="button" class="control" type="button" autofocus aria-label=${texts.close} title=${texts.close} @click=${() => this.#dialog!.requestClose('button')}><lede-icon name="close"></lede-icon></button>
        </div>
        ${many ? html`<div class="ways">
          ${pictures.length > 3 ? button('full-chevron-left', texts.first, () => this.#go(0), 'first', index === 0) : nothing}
          ${button('chevron-left', texts.previous, () => this.#go(index - 1), 'previous', index === 0)}
          ${button('chevron-right', texts.next, () => this.#go(index + 1), 'next', index === pictures.length - 1)}
          ${pictures.length > 3 ? button('full-chevron-right', texts.last, () => this.#go(pictures.length - 1), 'last', index === pictures.length - 1) : nothing}
        </div>` : nothing}
        <p class="hint move" aria-hidden="true"><lede-icon name="move"></lede-icon>${texts.move}</p>
        <p class="hint swipe" aria-hidden="true"><lede-icon name="swipe-down"></lede-icon>${texts.swipe}</p>
        <div part="caption" class="caption">${picture?.caption ? copyOf(picture.caption) : nothing}</div>
        <span class="hidden-text" role="status">${this.said}</span>
      </div>
    </lede-dialog>`;
  }

  #slide(picture: LightboxPicture, at: number): TemplateResult {
    const { texts } = this.#localize;
    const { alt, src, srcset, sizes, thumb } = picture;
    // The one in view and its neighbours; nothing before it is open.
    const near = Math.abs(at - this.index) <= 1 && this.#dialog !== null;
    const failed = this.failed.has(picture);
    return html`<div class="slide" ?inert=${at !== this.index}>
      ${
        !near
          ? nothing
          : failed
            ? html`<div class="failed" role="alert">
                <p>${texts.failed}</p>
                <p class="alt">${alt}</p>
                <button
                  part="button"
                  class="control worded"
                  type="button"
                  @click=${() => this.#retry(picture)}
                >
                  ${texts.retry}
                </button>
              </div>`
            : html`${thumb?.naturalWidth ? html`<img class="under" src=${thumb.currentSrc} alt="" />` : nothing}<img
                  class="picture"
                  alt=${alt}
                  sizes=${sizes ?? (srcset ? '100vw' : nothing)}
                  srcset=${srcset || nothing}
                  src=${src}
                  draggable="false"
                  decoding="async"
                  @load=${(event: Event) => (event.target as Element).parentElement!.classList.add('loaded')}
                  @error=${() => (this.failed = new Set([...this.failed, picture]))}
                />`
      }
    </div>`;
  }

  protected override updated(changed: PropertyValues): void {
    if (changed.has('index') && this.open) {
      this.setView(whole, false);
      const { address } = this.#picture ?? {};
      this.#dialog!.address = address ?? '';
      if (address) history.replaceState(history.state, '', address);
    }
  }

  get #dialog(): LedeDialog | null {
    return this.shadowRoot!.querySelector('lede-dialog');
  }

  get #slides(): HTMLElement {
    return this.shadowRoot!.querySelector('.slides')!;
  }

  get #picture(): LightboxPicture | undefined {
    return this.pictures[this.index];
  }

  get #image(): HTMLImageElement | null {
    return this.#slides.children[this.index]?.querySelector<HTMLImageElement>('.picture') ?? null;
  }

  /** Sizes of the frame and of the picture in it. */
  get #sizes() {
    const { clientWidth: width, clientHeight: height } = this.#slides;
    const image = this.#image;
    const picture = { width: image?.naturalWidth ?? 0, height: image?.naturalHeight ?? 0 };
    const frame = { width, height };
    const fitted = fit(picture, frame);
    return { frame, fitted, most: mostOf(picture, fitted) };
  }

  setView(view: View, loose: boolean): void {
    const { frame, fitted, most } = this.#sizes;
    const held = loose ? view : view.scale > most ? zoomAt(view, most, { x: 0, y: 0 }) : view;
    this.view = loose ? held : bound(held, fitted, frame);
    this.#place(this.view, loose);
    this.zoom = this.view.scale;
  }

  #place({ x, y, scale }: View, loose: boolean): void {
    this.#slides.classList.toggle('held', loose);
    for (const image of this.#slides.children[this.index]?.querySelectorAll('img') ?? [])
      image.style.transform = x || y || scale !== 1 ? `translate(${x}px, ${y}px) scale(${scale})` : '';
  }

  pull(far: number | undefined): void {
    this.#place(
      { ...whole, y: far ?? 0, scale: 1 - Math.min(0.2, Math.abs(far ?? 0) / 2000) },
      far !== undefined,
    );
    const faded = far === undefined ? '' : `${Math.max(0.3, 1 - Math.abs(far) / 400)}`;
    this.#dialog!.style.setProperty('--_seen', faded);
  }

  leave(): boolean {
    return this.#dialog!.requestClose('swipe');
  }

  tap(point: Point, event: PointerEvent, twice: boolean): void {
    clearTimeout(this.#tapped);
    const { fitted, most } = this.#sizes;
    const on = Math.abs(point.x) <= fitted.width / 2 && Math.abs(point.y) <= fitted.height / 2;
    const mouse = event.pointerType === 'mouse';
    if (this.view.scale === 1 && mouse && !on) return void this.#dialog!.requestClose('outside');
    const toggle = () =>
      this.setView(this.view.scale > 1 ? whole : zoomAt(whole, Math.min(most, 2.5), point), false);
    if (twice || mouse) toggle();
    // A second tap may follow.
    else this.#tapped = setTimeout(() => (this.bare = !this.bare), 300);
  }

  point({ clientX, clientY }: { clientX: number; clientY: number }): Point {
    const { x, y, width, height } = this.#slides.getBoundingClientRect();
    return { x: clientX - x - width / 2, y: clientY - y - height / 2 };
  }

  #zoomBy(factor: number, point: Point = { x: 0, y: 0 }): void {
    const { most } = this.#sizes;
    const scale = Math.min(most, Math.max(1, this.view.scale * factor));
    this.setView(scale === 1 ? whole : zoomAt(this.view, scale, point), false);
    this.said = this.#localize.texts.zoomed(this.#localize.number(scale, { style: 'percent' }));
  }

  #go(index: number): void {
    const to = Math.min(this.pictures.length - 1, Math.max(0, index));
    this.#change(to);
    this.#target = to;
    scrollToSlide(this.#slides, to, true);
  }

  #change(index: number): void {
    if (index === this.index) return;
    this.index = index;
    this.said = this.#localize.texts.of(
      this.#localize.number(index + 1),
      this.#localize.number(this.pictures.length),
    );
    emit(this, 'lede-picture-change', { index });
  }

  #scrolled(): void {
    const seen = slideInView(this.#slides, this.pictures.length);
    if (!this.open || (this.#target !== undefined && seen !== this.#target)) return;
    this.#target = undefined;
    this.#change(seen);
  }

  readonly #resized = (): void => {
    this.setView(whole, false);
    scrollToSlide(this.#slides, this.index, false);
  };

  #pointer(event: PointerEvent): void {
    this.#target = undefined;
    this.#gestures.handleEvent(event);
    if (this.view.scale === 1) dragByMouse(event, this.#slides, this.index, (to) => this.#go(to));
  }

  #wheel(event: WheelEvent): void {
    if (this.view.scale === 1 && Math.abs(event.deltaX) > Math.abs(event.deltaY)) {
      this.#target = undefined;
      return;
    }
    event.preventDefault();
    if (event.deltaX && !event.ctrlKey) {
      const { x, y, scale } = this.view;
      this.setView({ x: x - event.deltaX, y: y - event.deltaY, scale }, false);
    } else {
      const lines = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? 16 : 1;
      const delta = Math.max(-100, Math.min(100, event.deltaY * lines));
      this.#zoomBy(Math.exp(-delta / (event.ctrlKey ? 100 : 300)), this.point(event));
    }
  }

  #key(event: KeyboardEvent): void {
    const act = keyOf(event, this.matches(':dir(rtl)'));
    if (!act) return;
    event.preventDefault();
    const { x, y, scale } = this.view;
    if ('by' in act) this.#zoomBy(act.by);
    else if ('x' in act) {
      if (scale > 1) this.setView({ scale, x: x - act.x * 80, y: y - act.y * 80 }, false);
      else if (act.turn) this.#go(this.index + act.turn);
    } else if (act.do === 'whole') this.setView(whole, false);
    else if (act.do === 'first') this.#go(0);
    else if (act.do === 'last') this.#go(this.pictures.length - 1);
    else if (act.do === 'screen') this.#toggleScreen();
    else this.bare = !this.bare;
  }

  #toggleScreen(): void {
    const frame = this.shadowRoot!.querySelector('.frame')!;
    // Refused where the page is framed without leave; nothing is lost.
    void (this.expanded ? document.exitFullscreen() : frame.requestFullscreen?.())?.catch(() => {});
  }

  #screen(): void {
    this.expanded = this.shadowRoot!.fullscreenElement !== null;
  }

  #retry(picture: LightboxPicture): void {
    this.failed = new Set([...this.failed].filter((one) => one !== picture));
    this.shadowRoot!.querySelector<HTMLElement>('[autofocus]')!.focus();
  }

  #quiet(event: Event): void {
    event.stopPropagation();
  }

  #closed(event: CustomEvent<{ reason: DialogCloseReason }>): void {
    removeEventListener('resize', this.#resized);
    clearTimeout(this.#tapped);
    if (this.expanded) void document.exitFullscreen().catch(() => {});
    this.#fly(false);
    this.dispatchEvent(new CustomEvent('close', { detail: { reason: event.detail.reason } }));
  }

  /** The picture grows out of its small one, or goes back there. */
  #fly(out: boolean): void {
    const { thumb } = this.#picture ?? {};
    const slide = this.#slides.children[this.index];
    const { fitted } = this.#sizes;
    const from = thumb?.getBoundingClientRect();
    if (!slide || !from?.width || isStill() || !slide.animate) return;
    const box = slide.getBoundingClientRect();
    const to = new DOMRect(
      box.x + (box.width - fitted.width) / 2,
      box.y + (box.height - fitted.height) / 2,
      fitted.width,
      fitted.height,
    );
    const small = flight(from, to, getComputedStyle(thumb!).objectFit === 'cover');
    const large = { transform: 'none', clipPath: 'inset(0)' };
    slide.animate(out ? [small, large] : [large, small], {
      duration: 240,
      easing: 'cubic-bezier(0.2, 0.8, 0.2, 1)',
    });
  }
}
