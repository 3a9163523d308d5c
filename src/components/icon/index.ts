export type { ExtraIconAlias, ExtraIconName } from '../../glyphs/extra/names.ts';
export type { IconAlias, IconName } from '../../glyphs/names.ts';
export type { Glyph, GlyphLayer } from '../../internal/glyph.ts';
export { LedeIcon } from './icon.ts';
export { registerIcons } from '../../internal/glyphs.ts';
export { setSprite } from './sprite.ts';
