export type { ExtraIconAlias, ExtraIconName } from '../../generated/glyphs/extra/names.ts';
export type { IconAlias, IconName } from '../../generated/glyphs/names.ts';
export type { AnyIconName, CustomIcons } from '../../internal/icons/any-icon-name.ts';
export type { Glyph, GlyphLayer } from '../../internal/icons/glyph.ts';
export { LedeIcon } from './icon.ts';
export { registerIcons } from '../../internal/icons/icon-registry.ts';
export { setSprite } from './sprite.ts';
