import { aliases as extraAliases, flips as extraFlips } from '../../generated/glyphs/extra/names.ts';
import { aliases as ownAliases, flips as ownFlips } from '../../generated/glyphs/names.ts';
import type { Glyph } from './glyph.ts';
import { registeredGlyph } from './icon-registry.ts';

const aliases: Readonly<Record<string, string>> = { ...ownAliases, ...extraAliases };
const flips = new Set<string>([...ownFlips, ...extraFlips]);

/** The name that an alias stands for; any other name unchanged. */
export const canonicalName = (name: string): string => (Object.hasOwn(aliases, name) ? aliases[name]! : name);

/** The registered glyph of a name or alias. */
export const findGlyph = (name: string): Glyph | undefined =>
  registeredGlyph(name) ?? registeredGlyph(canonicalName(name));

/** Whether an icon of ours is mirrored in right-to-left text. */
export const isDirectional = (name: string): boolean => flips.has(canonicalName(name));
