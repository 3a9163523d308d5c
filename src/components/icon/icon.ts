import { html, nothing, svg, type TemplateResult } from 'lit';
import type { IconAlias, IconName } from '../../glyphs/names.ts';
import { LedeElement } from '../../internal/element.ts';
import { warnOnce } from '../../internal/warn.ts';
import type { Glyph, GlyphLayer } from './glyph.ts';
import { styles } from './icon.styles.ts';
import { canonical, glyphOf, isDirectional, spriteUrl, stopWaiting, wait } from './registry.ts';

/**
 * One glyph: from those registered by import, else from the page's sprite.
 *
 * It is as tall as the text around it and takes its colour. Without a `label` it is decoration, hidden from
 * assistive technology; with one it is an image of that name.
 *
 * @tag lede-icon
 * @summary One icon, sized and coloured by the text around it.
 *
 * @csspart svg - The `<svg>`.
 *
 * @cssprop [--lede-icon-size=1em] - Width and height.
 * @cssprop [--lede-icon-stroke=2] - Line thickness in 1/24 of the size; 1.25 to 2.5 look right.
 *
 * @fires error - No registered glyph has this name and no sprite could be asked. `detail.name` is the name. Does not bubble.
 */
export class LedeIcon extends LedeElement {
  static override styles = styles;
  static override properties = {
    name: { reflect: true },
    label: {},
    flip: {},
  };

  /** Which icon: one of the 47 names, an alias such as `facebook`, or the name of a glyph of your own. */
  declare name: IconName | IconAlias | (string & {});
  /** What the icon says where it stands alone, e.g. "Photo". Empty: decoration. */
  declare label: string;
  /** `none` keeps a directional icon, such as `chevron-right`, from mirroring in right-to-left text. Default `auto`. */
  declare flip: 'auto' | 'none';

  /** The name last reported as missing, so that each is told once. */
  #missing = '';

  constructor() {
    super();
    this.name = '';
    this.label = '';
    this.flip = 'auto';
  }

  override connectedCallback(): void {
    super.connectedCallback();
    wait(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    stopWaiting(this);
  }

  protected override render(): TemplateResult {
    const name = String(this.name ?? '');
    const glyph = glyphOf(name);
    const mirrored = this.flip !== 'none' && (glyph ? glyph.flip : isDirectional(name));
    const look = `${glyph?.paint ?? ''}${mirrored ? ' flip' : ''}`;
    if (glyph?.d && !this.label) {
      // The fast road: one path, its data set as an attribute, nothing parsed.
      return html`<svg part="svg" class=${look} viewBox=${glyph.viewBox ?? '0 0 24 24'} aria-hidden="true">
        <path d=${glyph.d}></path>
      </svg>`;
    }
    const named = this.label ? { role: 'img', label: this.label, hidden: nothing } : undefined;
    return html`<svg
      part="svg"
      class=${look}
      viewBox=${glyph || !this.#sprite(name) ? (glyph?.viewBox ?? '0 0 24 24') : nothing}
      role=${named?.role ?? nothing}
      aria-label=${named?.label ?? nothing}
      aria-hidden=${named ? nothing : 'true'}
    >
      ${this.#drawing(name, glyph)}
    </svg>`;
  }

  protected override updated(): void {
    const name = String(this.name ?? '');
    if (!name || name === this.#missing || glyphOf(name) || this.#sprite(name)) return;
    // Scripts that run before the page's load event may still register it.
    if (document.readyState === 'complete') this.#report(name);
    else addEventListener('load', () => this.requestUpdate(), { once: true });
  }

  #report(name: string): void {
    this.#missing = name;
    warnOnce(
      `<lede-icon>: no icon "${name}". Import it (registerIcons(icon) from "lede-ui/components/icon.js") ` +
        'or say where the sprite is (<html data-lede-sprite="/sprite.svg">).',
    );
    this.dispatchEvent(new CustomEvent('error', { detail: { name } }));
  }

  #sprite(name: string): string | undefined {
    const url = spriteUrl();
    return url && name ? `${url}#icon-${canonical(name)}` : undefined;
  }

  #drawing(name: string, glyph: Glyph | undefined): unknown {
    if (glyph?.layers) return glyph.layers.map(layer);
    if (glyph?.d) return svg`<path d=${glyph.d}></path>`;
    const href = this.#sprite(name);
    return href ? svg`<use href=${href}></use>` : nothing;
  }
}

const layer = (path: GlyphLayer) => svg`<path
  d=${path.d}
  fill=${path['fill'] ?? nothing}
  fill-rule=${path['fill-rule'] ?? nothing}
  fill-opacity=${path['fill-opacity'] ?? nothing}
  opacity=${path['opacity'] ?? nothing}
  stroke=${path['stroke'] ?? nothing}
  stroke-width=${path['stroke-width'] ?? nothing}
  stroke-linecap=${path['stroke-linecap'] ?? nothing}
  stroke-linejoin=${path['stroke-linejoin'] ?? nothing}
  transform=${path['transform'] ?? nothing}
></path>`;
