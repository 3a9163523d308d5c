import { html, nothing, svg, type TemplateResult } from 'lit';
import type { ExtraIconAlias, ExtraIconName } from '../../generated/glyphs/extra/names.ts';
import type { IconAlias, IconName } from '../../generated/glyphs/names.ts';
import { LedeElement } from '../../internal/element/lede-element.ts';
import type { Glyph, GlyphLayer } from '../../internal/icons/glyph.ts';
import { subscribeToRedraws } from '../../internal/element/redraw.ts';
import { warnOnce } from '../../internal/element/warn-once.ts';
import { styles } from './icon.styles.ts';
import { canonical, glyphOf, isDirectional, spriteUrl } from './sprite.ts';

const CANVAS = '0 0 24 24';

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
 * @fires {CustomEvent<{ name: string }>} error - No registered glyph has this name and no sprite could be asked. `detail.name` is the name. Does not bubble.
 */
export class LedeIcon extends LedeElement {
  static override styles = styles;
  static override properties = {
    name: { reflect: true },
    label: {},
    flip: {},
  };

  /** Which icon: one of the 47 names, an extra icon's such as `link`, an alias such as `facebook`, or the name of a glyph of your own. */
  declare name: IconName | IconAlias | ExtraIconName | ExtraIconAlias | (string & {});
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
    subscribeToRedraws(this);
  }

  protected override render(): TemplateResult {
    const name = String(this.name ?? '');
    const glyph = glyphOf(name);
    const mirrored = this.flip !== 'none' && (glyph ? glyph.flip : isDirectional(name));
    // A sprite's symbols bring their own fill rule.
    const look = `${glyph?.paint ?? (glyph?.d ? 'mark' : '')}${mirrored ? ' flip' : ''}`;
    const { label } = this;
    if (glyph?.d && !label) {
      // The fast road: one path, its data set as an attribute, nothing parsed and no space between the tags.
      // prettier-ignore
      return html`<svg part="svg" class=${look} viewBox=${glyph.viewBox ?? CANVAS} aria-hidden="true"><path d=${glyph.d}></path></svg>`;
    }
    const href = glyph ? undefined : this.#sprite(name);
    return html`<svg
      part="svg"
      class=${look}
      viewBox=${href ? nothing : (glyph?.viewBox ?? CANVAS)}
      role=${label ? 'img' : nothing}
      aria-label=${label || nothing}
      aria-hidden=${label ? nothing : 'true'}
    >
      ${href ? svg`<use href=${href} @load=${this.#used} @error=${() => this.#report(name)}></use>` : drawing(glyph)}
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
      `<lede-icon>: no icon "${name.slice(0, 80)}". Import it (registerIcons(icon) from "lede-ui/components/icon.js") ` +
        'or say where the sprite is (<html data-lede-sprite="/sprite.svg">).',
    );
    this.dispatchEvent(new CustomEvent('error', { detail: { name } }));
  }

  #sprite(name: string): string | undefined {
    const url = spriteUrl();
    return url && name ? `${url}#icon-${canonical(name)}` : undefined;
  }

  /** Browsers that say when a sprite has come let us see whether it has the symbol. */
  #used(event: Event): void {
    const use = event.target as SVGGraphicsElement;
    const { width, height } = use.getBBox();
    // Inside display: none nothing has a size.
    if (width === 0 && height === 0 && use.ownerSVGElement!.getClientRects().length > 0)
      this.#report(String(this.name));
  }
}

const drawing = (glyph: Glyph | undefined) =>
  glyph?.layers?.map(layer) ?? (glyph?.d ? svg`<path d=${glyph.d}></path>` : nothing);

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
