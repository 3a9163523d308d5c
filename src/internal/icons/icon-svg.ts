import { html, isServer, nothing, type TemplateResult } from 'lit';
import type { ExtraIconName } from '../../generated/glyphs/extra/names.ts';
import type { IconName } from '../../generated/glyphs/names.ts';
import { whenLoaded } from '../element/page-document.ts';
import { warnOnce } from '../element/warn-once.ts';
import { CANVAS, type Glyph } from './glyph.ts';
import { registeredGlyph } from './icon-registry.ts';
import { pathsOf } from './paths.ts';

/** The name of an icon of ours, which the define module of whatever draws it registers. */
export type OwnIconName = IconName | ExtraIconName;

/** Warns about a name without a glyph, after the page has loaded. */
function warnMissing(name: string): void {
  if (isServer) return;
  whenLoaded(() => {
    if (!registeredGlyph(name))
      warnOnce(`lede-ui: no glyph "${name}" is registered. Import the element from lede-ui/define/.`);
  });
}

/**
 * An icon of an element's own, as decoration: an `<svg class="icon">`, sized by the style sheet `icons`.
 *
 * @param icon - The name of a registered glyph, or a glyph. Without one the place stays empty.
 */
export function iconSvg(icon: OwnIconName | Glyph | undefined, part?: string): TemplateResult {
  const glyph = typeof icon === 'string' ? registeredGlyph(icon) : icon;
  const name = typeof icon === 'string' ? icon : icon?.name;
  if (!glyph && name) warnMissing(name);
  const viewBox = glyph?.viewBox ?? CANVAS;
  const classes = `icon${glyph?.flip ? ' flip' : ''}`;
  if (!glyph?.d)
    return html`<svg
      class=${classes}
      part=${part ?? nothing}
      data-icon=${name ?? nothing}
      viewBox=${viewBox}
      fill="currentColor"
      aria-hidden="true"
    >
      ${pathsOf(glyph)}
    </svg>`;
  // The common case: one path, and nothing nested in the template.
  return html`<svg
    class=${classes}
    part=${part ?? nothing}
    data-icon=${name ?? nothing}
    viewBox=${viewBox}
    fill=${glyph.paint === 'line' ? 'none' : 'currentColor'}
    fill-rule="evenodd"
    stroke=${glyph.paint ? 'currentColor' : 'none'}
    stroke-width="var(--lede-icon-stroke, 2)"
    stroke-linecap="round"
    stroke-linejoin="round"
    aria-hidden="true"
  >
    <path d=${glyph.d}></path>
  </svg>`;
}

/**
 * The tooltip of a `.control` that shows an icon alone; its accessible name is in its `aria-label`. A `title` of the
 * control itself would be read after that name, as its description, and say the same again; so would this one in a link.
 */
export const iconTooltip = (text: string): TemplateResult =>
  html`<span class="title" title=${text} aria-hidden="true"></span>`;
