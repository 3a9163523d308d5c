import { redrawSubscribers } from '../element/redraw.ts';
import type { Glyph } from './glyph.ts';
import { globalState } from '../element/global-state.ts';
import { warnOnce } from '../element/warn-once.ts';

const glyphs = globalState('icons', () => new Map<string, Glyph>());

/** Makes glyphs known by name: `registerIcons(iconClose, iconCheck)`. What shows one is drawn anew at once. */
export function registerIcons(...given: readonly Glyph[]): void {
  for (const glyph of given) {
    if (glyph?.name && (glyph.d || glyph.layers)) glyphs.set(glyph.name, glyph);
    else warnOnce(`lede-ui: registerIcons() takes glyphs, not ${String(glyph)}.`);
  }
  redrawSubscribers();
}

export const registered = (name: string): Glyph | undefined => glyphs.get(name);
