import { nothing, svg } from 'lit';
import { templateStrings } from '../template-strings.ts';
import type { Glyph, GlyphLayer } from './glyph.ts';

/** The attributes that a layer may have. */
const ATTRIBUTES =
  'd fill fill-rule fill-opacity opacity stroke stroke-width stroke-linecap stroke-linejoin transform'.split(
    ' ',
  );
const strings = templateStrings(`<path ${ATTRIBUTES.join('=| ')}=|></path>`.split('|'));

const layerPath = (layer: GlyphLayer) => svg(strings, ...ATTRIBUTES.map((name) => layer[name] ?? nothing));

/** The paths of a glyph, to be rendered inside an `<svg>`: one for each layer, or its only one. */
export const pathsOf = (glyph: Glyph | undefined) =>
  glyph?.layers?.map(layerPath) ?? (glyph?.d ? svg`<path d=${glyph.d}></path>` : nothing);
