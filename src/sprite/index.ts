export { compile, type Compiled, type CompileOptions } from './compile.ts';
export { gate, type Gated, type GateOptions } from './gate.ts';
export type { Glyph, GlyphLayer } from './glyph.ts';
export { IconError, type Icon, type IconMeta } from './icon.ts';
export { removeOthers, writeFiles } from './write.ts';
