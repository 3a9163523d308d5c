import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { LedeElement } from '../../internal/element/lede-element.ts';
import { emit } from '../../internal/element/emit.ts';
import { Localize } from '../../internal/i18n/localize.ts';
import { ClientPhase } from '../../internal/element/client-phase.ts';
import { Row, within } from '../../internal/carousel/scroll-row.ts';
import { isRtl } from '../../internal/carousel/scroll-snap.ts';
import { hrefOf } from '../../internal/url/safe-url.ts';
import { lightbox as english } from '../../locales/en.ts';
import { base } from '../../styles/base.ts';
import { hiddenText } from '../../styles/hidden-text.ts';
import type { DialogCloseReason, LedeDialog } from '../dialog/index.ts';
import { fly } from './open-animation.ts';
import { keepFocus } from './focus.ts';
import { Gestures } from './gestures.ts';
import { keyOf } from '../../internal/carousel/picture-keys.ts';
import { styles } from './lightbox.styles.ts';
import { captions, type LightboxPicture } from './picture.ts';
import { toggleFullscreen } from '../../internal/fullscreen.ts';
import { closing, fullscreen, download, hintGiven, hints, place, slide, ways, zooms } from './templates.ts';
import { whole, type View } from './zoom-geometry.ts';
import { Zooming } from './zoom-controller.ts';

/**
 * Pictures over the whole window, as `<lede-gallery>` shows them; use it alone for pictures that you have as data.
 *
 * @tag lede-lightbox
 * @summary Pictures over the whole window, to look at closely.
 *
 * @slot actions - Buttons of your own in the bar.
 *
 * @csspart bar - The row of buttons at the top.
 * @csspart counter - "3 / 12".
 * @csspart button - Each button.
 * @csspart caption - The caption.
 *
 * @cssprop [--lede-lightbox-background=#0e0d0c] - What is around the pictures.
 *
 * @fires {CustomEvent<{ index: number }>} lede-picture-change - Another picture.
 * @fires {CustomEvent<{ reason: DialogCloseReason }>} close - It was closed. Does not bubble.
 */
export class LedeLightbox extends LedeElement {
  static override styles = [base, hiddenText, styles];
  static override properties = {
    pictures: { attribute: false },
    index: { type: Number },
    label: {},
    shown: { state: true },
    zoom: { state: true },
    said: { state: true },
    bare: { state: true },
    expanded: { state: true },
  };

  /** What to show. */
  declare pictures: readonly LightboxPicture[];
  /** Which of them is in view, from 0. */
  declare index: number;
  /** Its name. Default: Pictures. */
  declare label: string;

  /** Nothing is loaded before. */
  declare private shown: boolean;
  declare private zoom: number;
  declare private said: string;
  declare private bare: boolean;
  declare private expanded: boolean;

  readonly #phase = new ClientPhase(this);
  readonly #localize = new Localize(this, this.#phase, 'lightbox', english);
  readonly #zooming = new Zooming({
    row: () => this.#row,
    index: () => this.index,
    seen: (part) => this.#dialog!.style.setProperty('--_seen', part),
    zoomed: (scale) => (this.zoom = scale),
    told: (scale) =>
      (this.said = this.#localize.texts.zoomed(this.#localize.number(scale, { style: 'percent' }))),
    tapped: () => (this.bare = !this.bare),
    leave: (reason) => this.#dialog!.requestClose(reason),
  });
  readonly #slides = new Row({
    list: () => this.#row,
    slides: () => [...this.#row.children] as HTMLElement[],
    index: () => this.index,
    scrolledTo: (index) => this.open && this.#change(index),
  });
  readonly #gestures = new Gestures(this.#zooming);
  readonly #captionOf = captions();
  readonly #failed = new Set<LightboxPicture>();

  constructor() {
    super();
    this.pictures = [];
    this.index = 0;
    this.label = '';
    this.zoom = 1;
    this.said = '';
    this.shown = this.bare = this.expanded = false;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#zooming.stop();
    removeEventListener('resize', this.#resized);
  }

  /** Whether it is shown. */
  get open(): boolean {
    return this.#dialog?.open ?? false;
  }

  /** Opens it. `at`: see `<lede-dialog>`. */
  async show(index = this.index, at?: 'here' | 'start'): Promise<void> {
    this.index = index;
    this.said = '';
    this.bare = false;
    this.shown = true;
    await this.updateComplete;
    const dialog = this.#dialog!;
    if (dialog.open || !this.pictures.length) return;
    dialog.address = this.#picture?.address ?? '';
    dialog.show(undefined, at);
    await dialog.updateComplete;
    this.#slides.go(this.index, false);
    addEventListener('resize', this.#resized);
    this.#fly(true);
  }

  close(): void {
    this.#dialog?.close();
  }

  /** How the picture lies in its frame. */
  get view(): View {
    return this.#zooming.view;
  }

  protected override render(): TemplateResult {
    const { texts } = this.#localize;
    const { pictures, index, zoom } = this;
    const picture = this.#picture;
    const many = pictures.length > 1;
    const screen = this.expanded ? 'compress' : 'expand';
    // prettier-ignore
    return html`<lede-dialog placement="full" label=${this.label || texts.pictures} @close=${this.#closed}>
      <div class="frame ${this.bare ? 'bare' : ''} ${zoom > 1 ? 'zoomed' : ''}" tabindex="-1" @keydown=${this.#key} @fullscreenchange=${() => (this.expanded = !!this.shadowRoot!.fullscreenElement)}>
        <div class="slides" role="group" tabindex="0" aria-label=${this.#of(index)} @scroll=${() => this.#slides.scrolled()} @wheel=${(event: WheelEvent) => this.#zooming.wheel(event) || this.#slides.free()} @pointerdown=${this.#pointer} @mousedown=${this.#gestures}
          @pointermove=${this.#gestures} @pointerup=${this.#gestures} @pointercancel=${this.#gestures}>
          ${pictures.map((one, at) => html`<div class="slide" ?inert=${at !== index}>${this.#slide(one, at)}</div>`)}
        </div>
        <div part="bar" class="bar">
          <span part="counter" class="counter">${many ? place(index, pictures.length, this.#number) : nothing}</span>
          <slot name="actions"></slot>
          ${zooms(zoom, texts, (by) => this.#zooming.by(by))} ${picture ? download(hrefOf(this, picture.src), texts) : nothing}
          ${this.#phase.ready ? fullscreen(screen, texts, () => this.#toggleFullscreen()) : nothing}
          ${closing(texts, () => this.#dialog!.requestClose('button'))}
        </div>
        ${many ? ways({ index, last: pictures.length - 1, texts, go: (to) => this.#go(to) }) : nothing}
        ${hints(texts)}
        <div part="caption" class="caption">${this.#captionOf(picture) ?? nothing}</div>
        <span class="hidden-text" role="status">${this.said}</span>
      </div>
    </lede-dialog>`;
  }

  /** The one in view and its neighbours. */
  #slide(picture: LightboxPicture, at: number) {
    if (Math.abs(at - this.index) > 1 || !this.shown) return nothing;
    return slide(picture, this.#failed, this.#localize.texts, () => this.requestUpdate());
  }

  #of(index: number): string {
    return this.#localize.texts.of(this.#number(index + 1), this.#number(this.pictures.length));
  }

  readonly #number = (value: number): string => this.#localize.number(value);

  protected override willUpdate(): void {
    const { length } = this.pictures;
    if (length) this.index = within(this.index, length);
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (!this.open) return;
    keepFocus(this.shadowRoot!, this.#row);
    const { pictures } = this;
    const before = changed.get('pictures') ?? pictures;
    const { src, address = '' } = this.#picture ?? {};
    if (!changed.has('index') && before[this.index]?.src === src) return;
    this.#zooming.setView(whole);
    if (before !== pictures) this.#slides.go(this.index, false);
    this.#dialog!.address = address;
    if (address) history.replaceState(history.state, '', address);
  }

  get #dialog(): LedeDialog | null {
    return this.shadowRoot!.querySelector('lede-dialog');
  }

  get #row(): HTMLElement {
    return this.shadowRoot!.querySelector('.slides')!;
  }

  get #picture(): LightboxPicture | undefined {
    return this.pictures[this.index];
  }

  #go(index: number): void {
    const to = within(index, this.pictures.length);
    this.#change(to);
    this.#slides.go(to, true);
  }

  #change(index: number): void {
    if (index === this.index) return;
    this.index = index;
    this.said = this.#of(index);
    emit(this, 'lede-picture-change', { index });
  }

  readonly #resized = (): void => {
    this.#zooming.setView(whole);
    this.#slides.go(this.index, false);
  };

  #pointer(event: PointerEvent): void {
    this.#gestures.handleEvent(event);
    if (this.zoom === 1) this.#slides.grab(event, (to) => this.#go(to));
  }

  #key(event: KeyboardEvent): void {
    const act = keyOf(event);
    if (!act) return;
    event.preventDefault();
    const { by, to, x = 0, y = 0, does } = act;
    if (by !== undefined) this.#zooming.by(by);
    else if (to !== undefined) this.#go(to);
    else if (does === 'screen') this.#toggleFullscreen();
    else if (does) this.bare = !this.bare;
    else if (this.zoom > 1) this.#zooming.move(-80 * x, -80 * y);
    else if (x) this.#go(this.index + (isRtl(this) ? -x : x));
    // A long caption.
    else this.shadowRoot!.querySelector('.caption')!.scrollBy(0, 60 * y);
  }

  #closed(event: CustomEvent<{ reason: DialogCloseReason }>): void {
    removeEventListener('resize', this.#resized);
    this.#zooming.stop();
    if (this.expanded) this.#toggleFullscreen();
    hintGiven(this.shadowRoot!);
    this.#fly(false);
    this.dispatchEvent(new CustomEvent('close', { detail: { reason: event.detail.reason } }));
  }

  #fly(out: boolean): void {
    fly(this.#zooming.slide, this.#zooming.sizes.fitted, this.#picture?.thumb, out);
  }

  #toggleFullscreen(): void {
    void toggleFullscreen(this.shadowRoot!.querySelector('.frame')!);
  }
}
