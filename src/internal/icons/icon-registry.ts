import { redrawSubscribers } from '../element/redraw.ts';
import type { Glyph } from './glyph.ts';
import { globalState } from '../element/global-state.ts';
import { warnOnce } from '../element/warn-once.ts';

const glyphs = globalState('icons', () => new Map<string, Glyph>());

/**
 * Registers glyphs by their names: `registerIcons(iconClose, iconCheck)`. A glyph replaces one of the same name, and the
 * elements that show it are redrawn at once. Anything but a glyph is ignored, with a warning.
 */
export function registerIcons(...added: readonly Glyph[]): void {
  for (const glyph of added) {
    if (glyph?.name && (glyph.d || glyph.layers)) glyphs.set(glyph.name, glyph);
    else warnOnce(`lede-ui: registerIcons() needs glyphs, not ${String(glyph)}.`);
  }
  redrawSubscribers();
}

/** The glyph that was registered under a name; undefined for any other name. */
export const registeredGlyph = (name: string): Glyph | undefined => glyphs.get(name);
