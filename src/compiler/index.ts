export { compile, type Compiled, type CompileOptions } from './compile.ts';
export { gate, type Gated, type GateOptions } from './svg/gate.ts';
export type { Glyph, GlyphLayer } from './prepare/glyph.ts';
export { IconError, type Icon, type IconMeta } from './icon.ts';
export type { Note, NoteKind } from './notes.ts';
export { removeOthers, writeFiles } from './write-files.ts';
