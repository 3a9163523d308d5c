import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { isAddress } from '../../internal/back.ts';
import { LedeElement } from '../../internal/element.ts';
import { emit } from '../../internal/events.ts';
import { Localize } from '../../internal/localize.ts';
import { OnPage } from '../../internal/on-page.ts';
import { Row } from '../../internal/row.ts';
import { isRtl } from '../../internal/scroller.ts';
import { gallery as english } from '../../locales/en.ts';
import { controls, hiddenText, tokens } from '../../styles/base.ts';
import type { LedeLightbox } from '../lightbox/index.ts';
import { addressOf, figuresOf, linkOf, nameSlides, pictureOf, rove } from './figures.ts';
import { styles } from './gallery.styles.ts';
import { keyOf } from './keys.ts';
import { Rotation } from './rotation.ts';
import { edges, bar } from './templates.ts';

/**
 * Pictures of a story: a row to swipe through, or a grid, over plain `<figure>`s, and a lightbox to look closely.
 *
 * Each figure is `<a href="large.jpg"><img></a>` and a `<figcaption>`; without JavaScript the row scrolls and the
 * links lead to the large pictures. With an `id`, each picture has an address of its own: `#id-3`.
 *
 * @tag lede-gallery
 * @summary Pictures in a row or a grid, with a lightbox.
 *
 * @slot - One `<figure>` for each picture.
 * @slot actions - Buttons of your own in the lightbox, e.g. to share the picture.
 *
 * @csspart base - All of it.
 * @csspart list - The row of figures.
 * @csspart button - Each button.
 * @csspart bar - The line below the row.
 * @csspart counter - "3 / 12".
 * @csspart dot - Each dot.
 * @csspart thumb - Each small picture.
 *
 * @cssprop [--lede-gallery-ratio=3 / 2] - Width to height of the pictures' place.
 * @cssprop [--lede-gallery-gap=0.75rem] - Space between pictures.
 * @cssprop [--lede-gallery-slide=100%] - Width of a picture in the row; less than 100% lets the next one peek in.
 * @cssprop [--lede-gallery-column=14rem] - Least width of a column of the grid.
 * @cssprop [--lede-gallery-radius=0.375rem] - Roundness of the pictures' corners.
 *
 * @fires {CustomEvent<{ index: number }>} lede-picture-change - Another picture is in view, in the row or the lightbox.
 * @fires {CustomEvent<{ index: number }>} lede-lightbox-open - The reader asked to see a picture closely. Cancelable: the link is not followed either.
 * @fires {CustomEvent<{ error: unknown }>} lede-error - A link leads to a refused URL. `detail.error`.
 */
export class LedeGallery extends LedeElement {
  static override styles = [tokens, controls, hiddenText, styles];
  static override properties = {
    label: {},
    layout: { reflect: true },
    nav: { reflect: true },
    lightbox: {},
    index: { type: Number },
    loop: { type: Boolean },
    autoplay: { type: Number },
    figures: { state: true },
    said: { state: true },
    lit: { state: true },
  };

  /** What the pictures are of. Default: "Pictures", in the page's language. */
  declare label: string;
  /** `row`: one picture at a time. `grid`: all of them. Default `row`. */
  declare layout: 'row' | 'grid';
  /** What is below the row: `dots` (a counter alone for more than 12), `thumbs` or `none`. Default `dots`. */
  declare nav: 'dots' | 'thumbs' | 'none';
  /** `none`: links are followed as they are. Default `window`. */
  declare lightbox: 'window' | 'none';
  /** Which picture is in view, from 0. */
  declare index: number;
  /** After the last picture comes the first. */
  declare loop: boolean;
  /** Seconds between pictures of a slide show; 0 for none. It stops for good when the reader points at it or moves into it, and does not begin where motion is unwelcome. */
  declare autoplay: number;

  declare private figures: readonly HTMLElement[];
  declare private said: string;
  /** The lightbox was asked for. */
  declare private lit: boolean;

  readonly #onPage = new OnPage(this);
  readonly #localize = new Localize(this, this.#onPage, 'gallery', english);
  readonly #rotation = new Rotation(this, () => this.#turn(1, false));
  readonly #row = new Row({
    list: () => this.shadowRoot!.querySelector('.list')!,
    count: () => this.figures.length,
    index: () => this.index,
    scrolledTo: (index) => this.#change(index, !this.#rotation.on),
  });
  #told = '';

  constructor() {
    super();
    this.label = '';
    this.layout = 'row';
    this.nav = 'dots';
    this.lightbox = 'window';
    this.index = 0;
    this.loop = false;
    this.autoplay = 0;
    this.figures = [];
    this.said = '';
    this.lit = false;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('hashchange', this.#addressed);
    // One listener each for all pictures.
    for (const type of ['click', 'keydown', 'focusin', 'pointerenter'])
      this.addEventListener(type, this.#heard as EventListener);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('hashchange', this.#addressed);
  }

  /** Shows a picture in the row. */
  goTo(index: number): void {
    this.#show(index, true);
  }

  /** Opens the lightbox at a picture. */
  async openLightbox(index = this.index, at?: 'here' | 'start'): Promise<void> {
    this.#rotation.stop();
    this.lit = true;
    await this.updateComplete;
    const box = this.#box!;
    box.pictures = this.figures.map((figure, index) => pictureOf(this, figure, index));
    await box.show(index, at);
  }

  protected override render(): TemplateResult {
    const { texts } = this.#localize;
    const row = this.layout !== 'grid';
    const many = this.figures.length > 1;
    const { on } = this.#rotation;
    return html`<section
        part="base"
        class="base ${row ? '' : 'grid'}"
        aria-label=${this.label || texts.pictures}
        aria-roledescription=${row && many ? texts.carousel : nothing}
      >
        ${
          row && many && this.autoplay > 0
            ? html`<button
                part="button"
                class="control rotation"
                type="button"
                aria-label=${on ? texts.stop : texts.start}
                @click=${() => this.#rotation.toggle()}
              >
                <lede-icon name=${on ? 'v-pause' : 'v-play'}></lede-icon>
              </button>`
            : nothing
        }
        <div
          part="list"
          class="list"
          tabindex=${row && many && !this.figures.some(linkOf) ? 0 : nothing}
          @scroll=${this.#scrolled}
          @pointerdown=${this.#grabbed}
          @wheel=${this.#free}
          @touchstart=${this.#free}
        >
          <slot @slotchange=${this.#read}></slot>
        </div>
        ${row && many ? edges(this.#controls) : nothing}
        ${row && many && this.nav !== 'none' ? bar(this.#controls) : nothing}
        <span class="hidden-text" role="status">${this.said}</span>
      </section>
      ${
        this.lit
          ? html`<lede-lightbox label=${this.label} @lede-picture-change=${this.#seen} @close=${this.#closed}>
              <slot name="actions" slot="actions"></slot>
            </lede-lightbox>`
          : nothing
      }`;
  }

  protected override firstUpdated(): void {
    // What the server slotted never changes; and the first render is to be as the server's.
    void this.updateComplete.then(() => this.#read());
  }

  protected override updated(changed: PropertyValues): void {
    if (!this.#onPage.yes) return;
    if (changed.has('autoplay')) this.#rotation.set(this.autoplay);
    const moved = changed.has('index') || changed.has('figures');
    if (moved && this.index !== this.#row.at) this.#show(this.index, false);
    const { lang } = this.#localize;
    const told = `${lang} ${this.layout} ${this.figures.length}`;
    if (changed.has('figures') || changed.has('index') || told !== this.#told) this.#mark(told);
  }

  get #box(): LedeLightbox | null {
    return this.shadowRoot!.querySelector('lede-lightbox');
  }

  get #controls() {
    const { figures, index, nav, loop } = this;
    const go = (to: number) => {
      this.#rotation.stop();
      this.#show(to, true);
    };
    const { texts } = this.#localize;
    return { figures, index, nav, loop, texts, go, number: (n: number) => this.#localize.number(n) };
  }

  #of(index: number): string {
    const number = (n: number) => this.#localize.number(n);
    return this.#localize.texts.of(number(index + 1), number(this.figures.length));
  }

  #read(): void {
    const first = this.figures.length === 0;
    this.figures = figuresOf(this);
    this.index = Math.max(0, Math.min(this.index, this.figures.length - 1));
    if (first && this.figures.length) this.#addressed();
  }

  #mark(told: string): void {
    const row = this.layout !== 'grid' && this.figures.length > 1;
    if (told !== this.#told || !row)
      nameSlides(this.figures, row ? this.#localize.texts.slide : null, (index) => this.#of(index));
    this.#told = told;
    rove(this.figures, row ? this.index : undefined);
  }

  #show(index: number, tell: boolean): void {
    const count = this.figures.length;
    if (!count || this.layout === 'grid') return;
    const to = this.loop ? (index + count) % count : Math.max(0, Math.min(count - 1, index));
    this.#row.go(to, tell);
    this.#change(to, tell);
  }

  #change(index: number, tell: boolean): void {
    if (index === this.index) return;
    // The focus goes along from link to link.
    const focused = linkOf(this.figures[this.index] ?? this)?.matches(':focus');
    this.index = index;
    if (tell) this.said = this.#of(index);
    if (focused) linkOf(this.figures[index]!)?.focus({ preventScroll: true });
    emit(this, 'lede-picture-change', { index });
  }

  #turn(by: number, tell: boolean): boolean {
    const to = this.index + by;
    if (!this.loop && (to < 0 || to >= this.figures.length)) return false;
    this.#show(to, tell);
    return true;
  }

  #scrolled(): void {
    if (this.layout !== 'grid' && this.figures.length > 1) this.#row.scrolled();
  }

  /** The reader takes over from a scroll of ours. */
  #free(): void {
    this.#row.free();
    this.#rotation.stop();
  }

  #grabbed(event: PointerEvent): void {
    this.#rotation.stop();
    if (this.layout !== 'grid') this.#row.grab(event, (to) => this.#show(to, true));
  }

  readonly #heard = (event: Event): void => {
    const own = event.composedPath()[0] as Element;
    if (event.type === 'click') this.#clicked(event as MouseEvent);
    else if (event.type === 'keydown') this.#key(event as KeyboardEvent);
    else if (!own.matches?.('.rotation')) this.#rotation.stop();
  };

  #clicked(event: MouseEvent): void {
    const link = (event.target as Element).closest('a');
    const index = link ? this.figures.findIndex((figure) => linkOf(figure) === link) : -1;
    const plain = !(event.button || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey);
    if (index < 0 || !plain || event.defaultPrevented || this.lightbox === 'none') return;
    event.preventDefault();
    if (emit(this, 'lede-lightbox-open', { index }, true)) void this.openLightbox(index);
  }

  #key(event: KeyboardEvent): void {
    const to = keyOf(event, this.index, this.figures.length - 1, isRtl(this));
    if (to === undefined || this.layout === 'grid' || this.figures.length < 2) return;
    event.preventDefault();
    this.#rotation.stop();
    this.#show(to, true);
    // Among dots and small pictures the focus goes along.
    const own = event.composedPath()[0] as Element;
    if (own.matches('.choice')) void this.updateComplete.then(() => this.#choice?.focus());
  }

  get #choice(): HTMLElement | null {
    return this.shadowRoot!.querySelector<HTMLElement>('.choice[aria-current]');
  }

  #seen(event: CustomEvent<{ index: number }>): void {
    event.stopPropagation();
    const { index } = event.detail;
    this.#show(index, false);
    if (this.layout === 'grid' || index !== this.index) {
      this.index = index;
      emit(this, 'lede-picture-change', { index });
    }
  }

  /** Back to the figure of the picture last looked at. */
  #closed(): void {
    const figure = this.figures[this.#box!.index];
    if (!figure) return;
    if (this.layout === 'grid') figure.scrollIntoView({ block: 'nearest' });
    linkOf(figure)?.focus({ preventScroll: true });
  }

  /** A link to a picture's address, and the page's own when it is opened. */
  readonly #addressed = (event?: Event): void => {
    if (this.lightbox === 'none') return;
    const index = this.figures.findIndex((figure, index) => isAddress(addressOf(this, figure, index) ?? '#'));
    if (index >= 0) void this.openLightbox(index, event ? 'here' : 'start');
  };
}
