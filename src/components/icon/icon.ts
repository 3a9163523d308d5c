import { html, nothing, ReactiveElement, svg, type PropertyValues, type TemplateResult } from 'lit';
import { hostLabel } from '../../internal/element/host-label.ts';
import { LedeElement } from '../../internal/element/lede-element.ts';
import type { AnyIconName } from '../../internal/icons/any-icon-name.ts';
import { CANVAS, type Glyph } from '../../internal/icons/glyph.ts';
import { pathsOf } from '../../internal/icons/paths.ts';
import { redrawnHosts } from '../../internal/element/redraw.ts';
import { documentProperty } from '../../internal/element/page-document.ts';
import { warnOnce } from '../../internal/element/warn-once.ts';
import { warnUnknown } from '../../internal/element/warn-unknown.ts';
import { styles } from './icon.styles.ts';
import { canonicalName, findGlyph, isDirectional } from '../../internal/icons/icon-names.ts';
import { copyDrawing } from './plain-icon.ts';
import { spriteUrl, whenSpriteLoads } from './sprite.ts';

/**
 * One icon: a glyph that was registered by import, else a symbol of the page's sprite.
 *
 * It is as tall as the text around it and has its colour. Without a `label` it is decoration, hidden from assistive
 * technology; with one it is an image of that name.
 *
 * @tag lede-icon
 * @summary One icon, sized and coloured by the text around it.
 *
 * @csspart svg - The `<svg>`.
 *
 * @cssprop [--lede-icon-size=1em] - Width and height.
 * @cssprop [--lede-icon-stroke=2] - Line width in 1/24 of the size; 1.25 to 2.5 work well.
 *
 * @fires {CustomEvent<{ name: string }>} error - Neither a registered glyph nor the page's sprite has an icon of this name. `detail.name` is the name. Does not bubble.
 */
export class LedeIcon extends LedeElement {
  static override styles = styles;
  static override properties = {
    name: { type: String, reflect: true },
    label: { type: String },
    flip: { type: String, default: 'auto' },
  };

  /** Which icon: one of the 47 names, the name of an extra icon such as `link`, an alias such as `facebook`, or the name of a glyph of your own. Default: none. An unknown name shows nothing, with an `error` event and, while developing, a warning. */
  declare name: AnyIconName | '';
  /** Accessible name of an icon that stands alone, e.g. "Photo". Default: none, the icon is decoration. */
  declare label: string;
  /** `none` keeps a directional icon, such as `chevron-right`, from being mirrored in right-to-left text. Default `auto`, also for any other value. */
  declare flip: 'auto' | 'none';

  /** The name last reported as missing, so that each name is reported once. */
  #missing = '';

  /** Whether the template renders it. */
  #templated = false;

  // Without a controller: a page may hold ten thousand icons.
  override connectedCallback(): void {
    super.connectedCallback();
    redrawnHosts.add(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    redrawnHosts.delete(this);
  }

  /** Most icons are copies of their glyph's drawing; the others are rendered by the template, and stay with it. */
  protected override update(changed: PropertyValues): void {
    warnUnknown(this);
    const root = this.renderRoot;
    const glyph = findGlyph(this.name);
    // What is there before the first update is the server's rendering.
    if (!this.hasUpdated && root.firstChild) this.#templated = true;
    if (!this.#templated && glyph?.d && !hostLabel(this) && !this.#isMirrored(glyph) === !glyph.flip) {
      root.replaceChildren(copyDrawing(glyph, this.#classesOf(glyph)));
      // Without LitElement's, which renders.
      ReactiveElement.prototype['update'].call(this, changed);
      return;
    }
    if (!this.#templated) root.replaceChildren();
    this.#templated = true;
    super.update(changed);
  }

  #isMirrored(glyph: Glyph | undefined): boolean {
    return this.flip !== 'none' && (glyph ? glyph.flip === true : isDirectional(this.name));
  }

  /** The symbols of a sprite have their own fill rule. */
  #classesOf(glyph: Glyph | undefined): string {
    return `${glyph?.paint ?? (glyph?.d ? 'mark' : '')}${this.#isMirrored(glyph) ? ' flip' : ''}`;
  }

  protected override render(): TemplateResult {
    const { name } = this;
    const glyph = findGlyph(name);
    const label = hostLabel(this);
    const href = glyph ? undefined : this.#sprite(name);
    return html`<svg
      part="svg"
      class=${this.#classesOf(glyph)}
      viewBox=${href ? nothing : (glyph?.viewBox ?? CANVAS)}
      role=${label ? 'img' : nothing}
      aria-label=${label || nothing}
      aria-hidden=${label ? nothing : 'true'}
    >
      ${href ? svg`<use href=${href} @load=${() => this.#checkSymbol()} @error=${() => this.#report(name)}></use>` : pathsOf(glyph)}
    </svg>`;
  }

  protected override updated(): void {
    const { name } = this;
    if (!this.#templated || !name || name === this.#missing || findGlyph(name)) return;
    if (this.#sprite(name)) return whenSpriteLoads(() => this.#checkSymbol());
    // Scripts that run before the page's load event may still register it.
    if (documentProperty('readyState') === 'complete') this.#report(name);
    else addEventListener('load', () => this.requestUpdate(), { once: true });
  }

  #report(name: string): void {
    this.#missing = name;
    warnOnce(
      `<lede-icon>: no icon "${name.slice(0, 80)}". Give its drawing to registerIcons(), Lede's own from ` +
        'lede-ui/icons/<name>.js, or say where a sprite with it is (<html data-lede-sprite="/sprite.svg">).',
    );
    this.dispatchEvent(new CustomEvent('error', { detail: { name } }));
  }

  #sprite(name: string): string | undefined {
    const url = spriteUrl();
    return url && name ? `${url}#icon-${canonicalName(name)}` : undefined;
  }

  /** The sprite has loaded: a symbol without a size is one that it lacks. */
  #checkSymbol(): void {
    const use = this.shadowRoot!.querySelector('use');
    // Inside `display: none` nothing has a size, and browsers may throw when asked for it.
    if (!use?.ownerSVGElement!.getClientRects().length) return;
    const { width, height } = use.getBBox();
    if (width === 0 && height === 0) this.#report(this.name);
  }
}
