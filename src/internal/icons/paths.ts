import { nothing, svg } from 'lit';
import type { Glyph, GlyphLayer } from './glyph.ts';

/** The attributes that a layer may have. */
const ATTRIBUTES =
  'd fill fill-rule fill-opacity opacity stroke stroke-width stroke-linecap stroke-linejoin transform'.split(
    ' ',
  );
const strings = `<path ${ATTRIBUTES.join('=| ')}=|></path>`.split('|');
const template = Object.assign([...strings], { raw: strings });

const layerPath = (layer: GlyphLayer) => svg(template, ...ATTRIBUTES.map((name) => layer[name] ?? nothing));

/** The paths of a glyph, to be rendered inside an `<svg>`: one for each layer, or its only one. */
export const pathsOf = (glyph: Glyph | undefined) =>
  glyph?.layers?.map(layerPath) ?? (glyph?.d ? svg`<path d=${glyph.d}></path>` : nothing);
