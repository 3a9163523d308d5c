import { nothing, svg } from 'lit';
import type { Glyph, GlyphLayer } from './glyph.ts';

const layerPath = (layer: GlyphLayer) => svg`<path
  d=${layer.d}
  fill=${layer['fill'] ?? nothing}
  fill-rule=${layer['fill-rule'] ?? nothing}
  fill-opacity=${layer['fill-opacity'] ?? nothing}
  opacity=${layer['opacity'] ?? nothing}
  stroke=${layer['stroke'] ?? nothing}
  stroke-width=${layer['stroke-width'] ?? nothing}
  stroke-linecap=${layer['stroke-linecap'] ?? nothing}
  stroke-linejoin=${layer['stroke-linejoin'] ?? nothing}
  transform=${layer['transform'] ?? nothing}
></path>`;

/** The paths of a glyph, to be rendered inside an `<svg>`: one for each layer, or its only one. */
export const pathsOf = (glyph: Glyph | undefined) =>
  glyph?.layers?.map(layerPath) ?? (glyph?.d ? svg`<path d=${glyph.d}></path>` : nothing);
