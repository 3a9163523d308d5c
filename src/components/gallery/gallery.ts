import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { LedeElement } from '../../internal/element/lede-element.ts';
import { emit } from '../../internal/element/emit.ts';
import { Localize } from '../../internal/i18n/localize.ts';
import { ClientPhase } from '../../internal/element/client-phase.ts';
import { Row, within } from '../../internal/carousel/scroll-row.ts';
import { gallery as english } from '../../locales/en.ts';
import { base } from '../../styles/base.ts';
import { hiddenText } from '../../styles/hidden-text.ts';
import { areBare, clickedIn, dress, openerOf } from './figures.ts';
import { styles } from './gallery.styles.ts';
import { keyTo, presses } from './keys.ts';
import { Looking } from './lightbox-controller.ts';
import { Rotation } from './autoplay-controller.ts';
import { bar, choiceInView, edges, focusChoice, turning } from './templates.ts';
import { areOthers, readFigures, watch } from './observe-figures.ts';

/**
 * Pictures of a story in a row or a grid, and a lightbox to look closely. Each is a plain `<figure>`:
 * `<a href="large.jpg"><img></a>`, or the `<img>` alone, and a `<figcaption>`, whose `.credit` gets a camera. With an
 * `id`, each has an address of its own: `#id-3`.
 *
 * @tag lede-gallery
 * @summary Pictures in a row or a grid, with a lightbox.
 *
 * @slot - One `<figure>` for each picture, in a list or not.
 * @slot actions - Buttons of your own in the lightbox.
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
 * @cssprop [--lede-gallery-slide=100%] - Width of a picture in the row.
 * @cssprop [--lede-gallery-column=14rem] - Least width of a column of the grid.
 * @cssprop [--lede-gallery-radius=0.375rem] - Roundness of the pictures' corners.
 *
 * @fires {CustomEvent<{ index: number }>} lede-picture-change - Another picture is in view, in the row or the lightbox.
 * @fires {CustomEvent<{ index: number }>} lede-lightbox-open - The reader opens a picture. Cancelable: nothing happens then.
 * @fires {CustomEvent<{ error: unknown }>} lede-error - A link leads to a refused URL. `detail.error`.
 */
export class LedeGallery extends LedeElement {
  static override styles = [base, hiddenText, styles];
  static override properties = {
    label: {},
    layout: { reflect: true },
    nav: { reflect: true },
    lightbox: {},
    index: { type: Number },
    loop: { type: Boolean },
    autoplay: { type: Number },
    figures: { state: true, hasChanged: areOthers },
    said: { state: true },
  };

  /** What the pictures are of. Default: "Pictures". */
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
  /** Seconds between pictures of a slide show; 0 for none. It stops when the reader comes near, and does not begin where motion is unwelcome. */
  declare autoplay: number;

  declare private figures: readonly HTMLElement[];
  declare private said: string;

  readonly #phase = new ClientPhase(this);
  #look = '';
  readonly #localize = new Localize(this, this.#phase, 'gallery', english);
  readonly #looking = new Looking(this, () => this.figures);
  readonly #rotation = new Rotation(this, () => {
    const { index } = this;
    this.#show(index + 1, false);
    return index !== this.index;
  });
  readonly #row = new Row({
    list: () => this.shadowRoot!.querySelector('.list')!,
    slides: () => this.figures,
    index: () => this.index,
    scrolledTo: (index) => this.#change(index, !this.#rotation.on),
  });

  constructor() {
    super();
    watch(this, () => this.#read(), this.#heard);
    this.label = '';
    this.layout = 'row';
    this.nav = 'dots';
    this.lightbox = 'window';
    this.index = 0;
    this.loop = false;
    this.autoplay = 0;
    this.figures = [];
    this.said = '';
  }

  /** Shows a picture in the row, as its buttons do; a slide show stops. */
  goTo(index: number): void {
    this.#rotation.stop();
    this.#show(index, true);
  }

  /** Opens the lightbox. */
  async openLightbox(index = this.index, at?: 'here' | 'start'): Promise<void> {
    await this.#looking.open(index, at);
  }

  protected override render(): TemplateResult {
    const { texts } = this.#localize;
    const row = this.layout !== 'grid';
    const turns = this.#turns;
    const { on } = this.#rotation;
    return html`<section
        part="base"
        class="base ${row ? '' : 'grid'}"
        aria-label=${this.label || texts.pictures}
        aria-roledescription=${turns ? texts.carousel : nothing}
      >
        ${turns && this.autoplay > 0 ? turning(on, texts, () => this.#rotation.toggle()) : nothing}
        <div
          part="list"
          class="list"
          tabindex=${turns && !this.#opens && areBare(this.figures) ? 0 : nothing}
          @scroll=${this.#scrolled}
          @pointerdown=${this.#grabbed}
          @wheel=${this.#free}
          @touchstart=${this.#free}
        >
          <slot></slot>
        </div>
        ${turns ? edges(this.#controls) : nothing}
        ${turns && this.nav !== 'none' ? bar(this.#controls) : nothing}
        <span class="hidden-text" role="status">${this.said}</span>
      </section>
      ${this.#looking.template(this.label, this.#seen)}`;
  }

  protected override firstUpdated(): void {
    // The first render is to be as the server's.
    void this.updateComplete.then(() => this.#read());
  }

  protected override willUpdate(): void {
    const { length } = this.figures;
    if (length) this.index = within(this.index, length);
  }

  protected override updated(changed: PropertyValues): void {
    if (!this.#phase.ready) return;
    const row = this.#turns;
    this.#rotation.set(row ? this.autoplay : 0);
    const moved = changed.has('index') || changed.has('figures');
    if (moved && this.index !== this.#row.at) this.#show(this.index, false);
    if (moved) choiceInView(this.shadowRoot!);
    const { slide } = this.#localize.texts;
    // A turn touches but two.
    const look = [row, this.#opens, slide, this.#of(0)].join();
    const only = look === this.#look ? [changed.get('index'), this.index] : undefined;
    this.#look = look;
    dress(this.figures, row ? this.index : undefined, this.#opens, slide, this.#of, only);
  }

  /** One at a time. */
  get #turns(): boolean {
    return this.layout !== 'grid' && this.figures.length > 1;
  }

  get #opens(): boolean {
    return this.lightbox !== 'none';
  }

  get #controls() {
    const { figures, index, nav, loop } = this;
    const number = (value: number) => this.#localize.number(value);
    const { texts } = this.#localize;
    const last = figures.length - 1;
    return { figures, index, last, nav, loop, texts, number, go: (to: number) => this.goTo(to) };
  }

  readonly #of = (index: number): string => {
    const { number, texts } = this.#controls;
    return texts.of(number(index + 1), number(this.figures.length));
  };

  #read(): void {
    const first = this.figures.length === 0;
    this.figures = readFigures(this);
    this.#look = '';
    if (first && this.figures.length) this.#looking.addressed();
    this.#looking.refresh();
    this.requestUpdate();
  }

  #show(index: number, tell: boolean): void {
    const count = this.figures.length;
    if (!count || this.layout === 'grid') return;
    const to = within(this.loop ? (index + count) % count : index, count);
    this.#row.go(to, tell);
    this.#change(to, tell);
  }

  #change(index: number, tell: boolean): void {
    if (index === this.index) return;
    // The focus goes along from link to link.
    const from = this.figures[this.index];
    const focused = from && openerOf(from).matches(':focus');
    this.index = index;
    if (tell) this.said = this.#of(index);
    if (focused) openerOf(this.figures[index]!).focus({ preventScroll: true });
    emit(this, 'lede-picture-change', { index });
  }

  #scrolled(): void {
    if (this.#turns) this.#row.scrolled();
  }

  #free(): void {
    this.#row.free();
    this.#rotation.stop();
  }

  #grabbed(event: PointerEvent): void {
    this.#free();
    if (this.#turns) this.#row.grab(event, (to) => this.#show(to, true));
  }

  readonly #heard = (event: Event): void => {
    if (event.type === 'click') this.#clicked(event as MouseEvent);
    else if (event.type === 'keydown') this.#key(event as KeyboardEvent);
    else this.#rotation.near(event);
  };

  #clicked(event: MouseEvent): void {
    const index = this.#opens ? clickedIn(this, this.figures, event) : -1;
    if (index < 0) return;
    event.preventDefault();
    if (emit(this, 'lede-lightbox-open', { index }, true)) void this.#looking.open(index);
  }

  #key(event: KeyboardEvent): void {
    const to = keyTo(event, this, this.figures.length - 1);
    if (presses(event)) (event.target as HTMLElement).click();
    else if (to === undefined || !this.#turns) return;
    else this.goTo(to);
    event.preventDefault();
    // Among dots and small pictures the focus goes along.
    if ((event.composedPath()[0] as Element).matches('.choice'))
      void this.updateComplete.then(() => focusChoice(this.shadowRoot!));
  }

  #seen(event: CustomEvent<{ index: number }>): void {
    event.stopPropagation();
    const { index } = event.detail;
    this.#show(index, false);
    if (this.layout === 'grid') this.#change(index, false);
  }
}
