import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { LedeElement } from '../../internal/element.ts';
import { emit } from '../../internal/events.ts';
import { Localize } from '../../internal/localize.ts';
import { OnPage } from '../../internal/on-page.ts';
import { Row } from '../../internal/row.ts';
import { hrefOf } from '../../internal/safe-url.ts';
import { lightbox as english } from '../../locales/en.ts';
import { base } from '../../styles/base.ts';
import { hiddenText } from '../../styles/hidden-text.ts';
import type { DialogCloseReason, LedeDialog } from '../dialog/index.ts';
import { fly } from './fly.ts';
import { Gestures } from './gestures.ts';
import { keyOf } from './keys.ts';
import { styles } from './lightbox.styles.ts';
import { captions, type LightboxPicture } from './picture.ts';
import { toggleScreen } from './screen.ts';
import { closing, fullscreen, download, hintGiven, hints, image, missing, ways, zooms } from './templates.ts';
import { whole, type View } from './zoom.ts';
import { Zooming } from './zooming.ts';

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
    failed: { state: true },
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
  declare private failed: ReadonlySet<LightboxPicture>;
  declare private expanded: boolean;

  readonly #onPage = new OnPage(this);
  readonly #localize = new Localize(this, this.#onPage, 'lightbox', english);
  readonly #zooming = new Zooming({
    row: () => this.#row,
    index: () => this.index,
    seen: (part) => this.#dialog!.style.setProperty('--_seen', part),
    zoomed: (scale) => (this.zoom = scale),
    tapped: () => (this.bare = !this.bare),
    leave: (reason) => this.#dialog!.requestClose(reason),
  });
  readonly #slides = new Row({
    list: () => this.#row,
    count: () => this.pictures.length,
    index: () => this.index,
    scrolledTo: (index) => this.open && this.#change(index),
  });
  readonly #gestures = new Gestures(this.#zooming);
  readonly #captionOf = captions();

  constructor() {
    super();
    this.pictures = [];
    this.index = 0;
    this.label = '';
    this.zoom = 1;
    this.said = '';
    this.shown = this.bare = this.expanded = false;
    this.failed = new Set();
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
      <div class="frame ${this.bare ? 'bare' : ''} ${zoom > 1 ? 'zoomed' : ''}" @keydown=${this.#key} @fullscreenchange=${this.#screen}>
        <div class="slides" role="group" tabindex="0" aria-label=${this.#of(index)} @scroll=${() => this.#slides.scrolled()} @wheel=${this.#wheel} @pointerdown=${this.#pointer}
          @pointermove=${this.#gestures} @pointerup=${this.#gestures} @pointercancel=${this.#gestures}>
          ${pictures.map((one, at) => html`<div class="slide" ?inert=${at !== index}>${this.#slide(one, at)}</div>`)}
        </div>
        <div part="bar" class="bar">
          <span part="counter" class="counter">${many ? html`<bdi>${this.#number(index + 1)}</bdi> / <bdi>${this.#number(pictures.length)}</bdi>` : nothing}</span>
          <slot name="actions"></slot>
          ${zooms(zoom, texts, (by) => this.#zoomBy(by))} ${picture ? download(hrefOf(this, picture.src), texts) : nothing}
          ${this.#onPage.yes ? fullscreen(screen, texts, () => this.#toggleScreen()) : nothing}
          ${closing(texts, () => this.#dialog!.requestClose('button'))}
        </div>
        ${many ? ways(index, pictures.length - 1, texts, (to) => this.#go(to)) : nothing}
        ${hints(texts)}
        <div part="caption" class="caption">${this.#captionOf(picture) ?? nothing}</div>
        <span class="hidden-text" role="status">${this.said}</span>
      </div>
    </lede-dialog>`;
  }

  /** The one in view and its neighbours. */
  #slide(picture: LightboxPicture, at: number) {
    if (Math.abs(at - this.index) > 1 || !this.shown) return nothing;
    if (this.failed.has(picture))
      return missing(picture.alt, this.#localize.texts, () => this.#retry(picture));
    return image(picture, () => (this.failed = new Set([...this.failed, picture])));
  }

  #of(index: number): string {
    return this.#localize.texts.of(this.#number(index + 1), this.#number(this.pictures.length));
  }

  #number(value: number): string {
    return this.#localize.number(value);
  }

  protected override updated(changed: PropertyValues): void {
    if (changed.has('index') && this.open) {
      this.#zooming.setView(whole);
      const { address } = this.#picture ?? {};
      this.#dialog!.address = address ?? '';
      if (address) history.replaceState(history.state, '', address);
    }
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

  #zoomBy(factor: number): void {
    this.#tellZoom(this.#zooming.by(factor));
  }

  #tellZoom(scale: number): void {
    this.said = this.#localize.texts.zoomed(this.#localize.number(scale, { style: 'percent' }));
  }

  #go(index: number): void {
    const to = Math.min(this.pictures.length - 1, Math.max(0, index));
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

  #wheel(event: WheelEvent): void {
    const scale = this.#zooming.wheel(event);
    if (scale) this.#tellZoom(scale);
    else this.#slides.free();
  }

  #key(event: KeyboardEvent): void {
    const act = keyOf(event, this.matches(':dir(rtl)'));
    if (!act) return;
    event.preventDefault();
    if (typeof act === 'string') this.#acts[act]();
    else if ('by' in act) this.#zoomBy(act.by);
    else if (this.zoom > 1) this.#zooming.move(-80 * act.x, -80 * act.y);
    else if (act.turn) this.#go(this.index + act.turn);
  }

  readonly #acts = {
    whole: () => this.#zooming.setView(whole),
    first: () => this.#go(0),
    last: () => this.#go(this.pictures.length - 1),
    screen: () => this.#toggleScreen(),
    bare: () => (this.bare = !this.bare),
  };

  #toggleScreen(): void {
    toggleScreen(this.shadowRoot!.querySelector('.frame')!, this.expanded);
  }

  #screen(): void {
    this.expanded = this.shadowRoot!.fullscreenElement !== null;
  }

  #retry(picture: LightboxPicture): void {
    this.failed = new Set([...this.failed].filter((one) => one !== picture));
    this.shadowRoot!.querySelector<HTMLElement>('[autofocus]')!.focus();
  }

  #closed(event: CustomEvent<{ reason: DialogCloseReason }>): void {
    removeEventListener('resize', this.#resized);
    this.#zooming.stop();
    if (this.expanded) this.#toggleScreen();
    hintGiven(this.shadowRoot!);
    this.#fly(false);
    this.dispatchEvent(new CustomEvent('close', { detail: { reason: event.detail.reason } }));
  }

  #fly(out: boolean): void {
    fly(this.#zooming.slide, this.#zooming.sizes.fitted, this.#picture?.thumb, out);
  }
}
