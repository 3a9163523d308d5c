import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { refuseLinks } from '../../internal/url/refuse-links.ts';
import { hostLabel } from '../../internal/element/host-label.ts';
import { LedeElement } from '../../internal/element/lede-element.ts';
import { emit } from '../../internal/element/emit.ts';
import { Localize } from '../../internal/i18n/localize.ts';
import { ClientPhase } from '../../internal/element/client-phase.ts';
import { ScrollRowController } from '../../internal/carousel/scroll-row-controller.ts';
import { clampIndex } from '../../internal/data/values.ts';
import { turnedText, turnButtonStyles } from '../../internal/carousel/turn-buttons.ts';
import { gallery as english } from '../../locales/en.ts';
import { base } from '../../styles/base.ts';
import { hiddenText } from '../../styles/hidden-text.ts';
import { AutoplayController } from './autoplay-controller.ts';
import { clearSemantics, FigureSemantics } from './figure-semantics.ts';
import { areBare, imageOf, openerOf, rowRatio } from './figures.ts';
import { indexForKey, isActivationKey } from './gallery-keys.ts';
import { styles } from './gallery.styles.ts';
import { LightboxController } from './lightbox-controller.ts';
import { FigureObserverController, listsDiffer, readFigures } from './observe-figures.ts';
import {
  autoplayButton,
  edgeButtons,
  focusCurrentChoice,
  galleryBar,
  scrollToCurrentThumb,
  type GalleryControls,
} from './templates.ts';

/**
 * Pictures of a story in a row or a grid, with a lightbox. Each is a plain `<figure>`: `<a href="large.jpg"><img></a>`,
 * or the `<img>` alone, and a `<figcaption>`, whose `.credit` gets a camera icon. If the gallery has an `id`, each
 * picture has its own address: `#id-3`.
 *
 * @tag lede-gallery
 * @summary Pictures in a row or a grid, with a lightbox.
 *
 * @slot - One `<figure>` for each picture, in a list or not.
 * @slot actions - Your own buttons in the lightbox.
 *
 * @csspart base - The whole gallery.
 * @csspart list - The row of figures.
 * @csspart button - Each button.
 * @csspart bar - The line below the row.
 * @csspart counter - "3 / 12".
 * @csspart dot - Each dot.
 * @csspart thumb - Each thumbnail.
 *
 * @cssprop [--lede-gallery-ratio=3 / 2] - Aspect ratio of the pictures' boxes. In a row the default is that of the first picture, if it has `width` and `height`, but at most 7 / 3 and at least 1.
 * @cssprop [--lede-gallery-gap=0.75rem] - Space between pictures.
 * @cssprop [--lede-gallery-slide=100%] - Width of a picture in the row.
 * @cssprop [--lede-gallery-column=14rem] - Minimum width of a column of the grid.
 * @cssprop [--lede-gallery-radius=0.375rem] - Corner radius of the pictures; by default at most that of controls, `--lede-control-radius`.
 *
 * @fires {CustomEvent<{ index: number }>} lede-picture-change - Another picture is in view, in the row or the lightbox.
 * @fires {CustomEvent<{ index: number }>} lede-lightbox-open - The reader opens a picture. Cancelable: a canceled event keeps the lightbox closed.
 * @fires {CustomEvent<{ error: unknown }>} lede-error - A link leads to an unsafe URL, which is not used, or the lightbox could not be fetched: `detail.error`.
 */
export class LedeGallery extends LedeElement {
  static override styles = [base, hiddenText, turnButtonStyles, styles];
  static override properties = {
    label: { type: String },
    layout: { type: String, reflect: true, default: 'row' },
    nav: { type: String, reflect: true, default: 'dots' },
    lightbox: { type: String, default: 'window' },
    back: { type: String, default: 'closes' },
    index: { type: Number, default: 0 },
    loop: { type: Boolean },
    autoplay: { type: Number, default: 0 },
    figures: { state: true, hasChanged: listsDiffer, default: [] },
    announcement: { state: true, default: '' },
  };

  /** Accessible name: what the pictures show. Default: "Pictures", in the page's language. */
  declare label: string;
  /** `row`: one picture at a time. `grid`: all pictures. Default: `row`, also for unknown values. */
  declare layout: 'row' | 'grid';
  /** What is below the row: `dots` (only a counter for more than 12 pictures), `thumbs` or `none`. Default: `dots`, also for unknown values. */
  declare nav: 'dots' | 'thumbs' | 'none';
  /** `none`: pictures don't open, and links work as usual. Default: `window`, also for unknown values. */
  declare lightbox: 'window' | 'none';
  /** `leaves`: Back leaves the page while the lightbox is open, and pictures have no addresses. Default: `closes`, also for unknown values. */
  declare back: 'closes' | 'leaves';
  /** Index of the picture in view, from 0. Default: 0; other values become the nearest valid index. */
  declare index: number;
  /** The first picture follows the last one. Default: false. */
  declare loop: boolean;
  /** Seconds between pictures of a slide show; 0, a negative number or NaN means none. It stops when the reader interacts, and does not start by itself where the reader prefers reduced motion. Default: 0. */
  declare autoplay: number;

  declare private figures: readonly HTMLElement[];
  declare private announcement: string;

  readonly #phase = new ClientPhase(this);
  readonly #observer = new FigureObserverController(
    this,
    () => this.#readFigures(),
    (event) => this.#onEvent(event),
  );
  readonly #localize = new Localize(this, this.#phase, 'gallery', english);
  readonly #semantics = new FigureSemantics(this, this.#localize);
  readonly #lightbox = new LightboxController(this, () => this.figures);
  readonly #autoplay = new AutoplayController(this, () => {
    const { index } = this;
    this.#show(index + 1, false);
    return index !== this.index;
  });
  readonly #scrollRow = new ScrollRowController(this, {
    list: () => this.shadowRoot!.querySelector('.list')!,
    slides: () => this.figures,
    index: () => this.index,
    onScrolledTo: (index) => this.#change(index, !this.#autoplay.playing),
  });

  /** Shows a picture in the row, as its buttons do, and stops a slide show. */
  goTo(index: number): void {
    this.#autoplay.stop();
    this.#show(index, true);
  }

  /** Opens the lightbox at a picture, by default the current one. For `arrivedBy` see `<lede-dialog>`. */
  async openLightbox(index = this.index, arrivedBy?: 'here' | 'start'): Promise<void> {
    await this.#lightbox.open(index, arrivedBy);
  }

  protected override render(): TemplateResult {
    const { texts } = this.#localize;
    const row = this.layout !== 'grid';
    const isCarousel = this.#isCarousel;
    const { playing } = this.#autoplay;
    const ratio = rowRatio(this.figures);
    return html`<section
        part="base"
        class="base ${row ? '' : 'grid'}"
        .style=${row && ratio ? `--_first-ratio:${ratio}` : ''}
        aria-label=${hostLabel(this) || texts.pictures}
        aria-roledescription=${isCarousel ? texts.carousel : nothing}
      >
        ${isCarousel && this.autoplay > 0 ? autoplayButton(playing, texts, () => this.#autoplay.toggle()) : nothing}
        <div
          part="list"
          class="list"
          tabindex=${isCarousel && !this.#lightbox.enabled && areBare(this.figures) ? 0 : nothing}
          @scroll=${this.#onScroll}
          @pointerdown=${this.#onPointerDown}
          @wheel=${this.#release}
          @touchstart=${this.#release}
        >
          <slot></slot>
        </div>
        ${isCarousel ? edgeButtons(this.#controls) : nothing}
        ${isCarousel && this.nav !== 'none' ? galleryBar(this.#controls) : nothing}
        <span class="hidden-text" role="status">${this.announcement}</span>
      </section>
      ${this.#lightbox.render(this.#onLightboxChange)}`;
  }

  protected override firstUpdated(): void {
    // The first render must equal the server's, which knows no figures.
    void this.updateComplete.then(() => this.#readFigures());
  }

  protected override willUpdate(): void {
    const { length } = this.figures;
    if (length) this.index = clampIndex(this.index, length);
  }

  protected override updated(changed: PropertyValues): void {
    refuseLinks(this);
    if (!this.#phase.ready) return;
    const isCarousel = this.#isCarousel;
    this.#autoplay.setInterval(isCarousel ? this.autoplay : 0);
    const moved = changed.has('index') || changed.has('figures');
    if (moved && this.index !== this.#scrollRow.current) this.#show(this.index, false);
    if (moved) scrollToCurrentThumb(this.shadowRoot!);
    const current = isCarousel ? this.index : undefined;
    this.#observer.ignore(() => this.#semantics.apply(this.figures, current));
  }

  /** Shows one picture at a time. */
  get #isCarousel(): boolean {
    return this.layout !== 'grid' && this.figures.length > 1;
  }

  get #controls(): GalleryControls {
    const { figures, index, nav, loop } = this;
    const localize = this.#localize;
    const last = figures.length - 1;
    return { figures, index, last, nav, loop, localize, texts: localize.texts, goTo: (to) => this.goTo(to) };
  }

  #readFigures(): void {
    const before = this.figures;
    this.#observer.ignore(() => {
      this.figures = readFigures(this);
      for (const figure of before) if (!this.contains(figure)) clearSemantics(figure);
    });
    this.#semantics.reset();
    if (!before.length && this.figures.length) this.#lightbox.openAtAddress();
    this.#lightbox.refresh();
    this.requestUpdate();
  }

  #show(index: number, byReader: boolean): void {
    const count = this.figures.length;
    if (!count || this.layout === 'grid') return;
    const to = clampIndex(this.loop ? (index + count) % count : index, count);
    this.#scrollRow.scrollTo(to, byReader);
    this.#change(to, byReader);
  }

  #change(index: number, announce: boolean): void {
    if (index === this.index) return;
    // A focused link passes the focus on.
    const [from, to] = [this.figures[this.index], this.figures[index]!];
    const focused = from && openerOf(from).matches(':focus');
    this.index = index;
    if (announce) this.announcement = turnedText(this.#localize, index, this.figures.length, imageOf(to));
    if (focused) openerOf(to).focus({ preventScroll: true });
    emit(this, 'lede-picture-change', { index });
  }

  #onScroll(): void {
    if (this.#isCarousel) this.#scrollRow.onScroll();
  }

  #release(): void {
    this.#scrollRow.release();
    this.#autoplay.stop();
  }

  #onPointerDown(event: PointerEvent): void {
    this.#release();
    if (this.#isCarousel) this.#scrollRow.startDrag(event, (to) => this.#show(to, true));
  }

  #onEvent(event: Event): void {
    if (event.type === 'click') {
      // A framework may have changed an address since the last update.
      refuseLinks(this);
      void this.#lightbox.onClick(event as MouseEvent);
    } else if (event.type === 'keydown') this.#onKeydown(event as KeyboardEvent);
    else {
      this.#lightbox.prefetch();
      this.#autoplay.onInteraction(event);
    }
  }

  #onKeydown(event: KeyboardEvent): void {
    const to = indexForKey(event, this, this.figures.length - 1);
    if (isActivationKey(event)) (event.target as HTMLElement).click();
    else if (to === undefined || !this.#isCarousel) return;
    else this.goTo(to);
    event.preventDefault();
    // Dots and thumbnails pass the focus on.
    if ((event.composedPath()[0] as Element).matches('.choice'))
      void this.updateComplete.then(() => focusCurrentChoice(this.shadowRoot!));
  }

  #onLightboxChange(event: CustomEvent<{ index: number }>): void {
    event.stopPropagation();
    this.#show(event.detail.index, false);
    if (this.layout === 'grid') this.#change(event.detail.index, false);
  }
}
