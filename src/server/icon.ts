import * as extraGlyphs from '../generated/glyphs/extra/index.ts';
import * as ownGlyphs from '../generated/glyphs/index.ts';
import { toText } from '../internal/data/values.ts';
import { warnOnce } from '../internal/element/warn-once.ts';
import type { AnyIconName } from '../internal/icons/any-icon-name.ts';
import { CANVAS, type Glyph } from '../internal/icons/glyph.ts';
import { canonicalName, findGlyph, isDirectional } from '../internal/icons/icon-names.ts';
import { safeUrl } from '../internal/url/safe-url.ts';
import { readOptions } from './context.ts';
import { htmlTag, type Html } from './markup.ts';

const glyphs = new Map<string, Glyph>(
  [...Object.values(ownGlyphs), ...Object.values(extraGlyphs)].map((glyph) => [glyph.name, glyph]),
);

/** The glyph of a name or alias: a registered one, else one of ours. */
export const serverGlyph = (name: string): Glyph | undefined =>
  findGlyph(name) ?? glyphs.get(canonicalName(name));

/** Options of `icon()`. */
export interface IconOptions {
  /** Accessible name of an icon that stands alone: "Photo". Default: none, the icon is decoration. */
  label?: string | undefined;
  /** `none` keeps a directional icon from being mirrored in right-to-left text. Default `auto`. */
  flip?: 'auto' | 'none' | undefined;
  /** URL of a sprite, as `/sprite.svg`, to refer to in place of writing the drawing. Default: none. */
  sprite?: string | undefined;
}

const LINES = {
  stroke: 'currentColor',
  'stroke-width': 'var(--lede-icon-stroke, 2)',
  'stroke-linecap': 'round',
  'stroke-linejoin': 'round',
};
const LAYER = [
  'd',
  'fill',
  'fill-rule',
  'fill-opacity',
  'opacity',
  'stroke',
  'stroke-width',
  'stroke-linecap',
  'stroke-linejoin',
  'transform',
];

/** The drawing of a glyph: attributes of its `<svg>`, and its paths. */
function drawingOf(glyph: Glyph): [attributes: Record<string, string>, paths: Html[]] {
  const paths = (glyph.layers ?? [{ d: glyph.d ?? '' }]).map((layer: Readonly<Record<string, string>>) =>
    htmlTag('path', Object.fromEntries(LAYER.map((name) => [name, layer[name]]))),
  );
  const fill = glyph.paint === 'line' ? 'none' : 'currentColor';
  const paint = glyph.paint ? LINES : glyph.layers ? {} : { 'fill-rule': 'evenodd' };
  return [{ viewBox: glyph.viewBox ?? CANVAS, fill, ...paint }, paths];
}

/** An `<svg>` as tall as the text around it. Without a glyph it keeps its space. */
function svg(
  flips: boolean | undefined,
  label: string | undefined,
  drawing: Record<string, string>,
  ...children: Html[]
) {
  return htmlTag(
    'svg',
    {
      class: `lede-icon${flips ? ' flip' : ''}`,
      ...drawing,
      width: '1em',
      height: '1em',
      role: label ? 'img' : undefined,
      'aria-label': label || undefined,
      'aria-hidden': label ? undefined : 'true',
    },
    ...children,
  );
}

/** A glyph as decoration. */
export function glyphSvg(glyph: Glyph): Html {
  const [attributes, paths] = drawingOf(glyph);
  return svg(glyph.flip, undefined, attributes, ...paths);
}

/**
 * An icon as an `<svg>`, as tall as the text around it and of its colour.
 *
 * @param name - One of the 47 names, the name of an extra icon, an alias, or the name of a glyph that
 * `registerIcons()` was given. An unknown name logs a warning and writes an empty space of the same size.
 */
export function icon(name: AnyIconName, options: IconOptions = {}): string {
  const { label, flip, sprite } = readOptions(options);
  const key = toText(name, 'icon(): name') ?? '';
  const text = toText(label, 'icon(): label');
  const url = safeUrl(toText(sprite, 'icon(): sprite'));
  const glyph = serverGlyph(key);
  const flips = flip !== 'none' && (glyph ? glyph.flip : isDirectional(key));
  if (url && key) return svg(flips, text, {}, htmlTag('use', { href: `${url}#icon-${canonicalName(key)}` }));
  if (!glyph) {
    warnOnce(
      `lede-ui/server: no icon "${key.slice(0, 80)}". Give its drawing to registerIcons(), or name a sprite that has it.`,
    );
    return svg(false, text, { viewBox: CANVAS });
  }
  const [attributes, paths] = drawingOf(glyph);
  return svg(flips, text, attributes, ...paths);
}
