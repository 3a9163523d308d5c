import type { ReactiveControllerHost } from 'lit';
import type { Glyph } from './glyph.ts';
import { shared } from './shared.ts';
import { warnOnce } from './warn.ts';

const state = shared('icons', () => ({
  glyphs: new Map<string, Glyph>(),
  users: new Set<Pick<ReactiveControllerHost, 'requestUpdate'>>(),
}));

/** Makes glyphs known by name: `registerIcons(iconClose, iconCheck)`. What shows one is drawn anew at once. */
export function registerIcons(...glyphs: readonly Glyph[]): void {
  for (const glyph of glyphs) {
    if (glyph?.name && (glyph.d || glyph.layers)) state.glyphs.set(glyph.name, glyph);
    else warnOnce(`lede-ui: registerIcons() takes glyphs such as iconClose; it was given ${String(glyph)}.`);
  }
  updateUsers();
}

export const registered = (name: string): Glyph | undefined => state.glyphs.get(name);

/** Has an element drawn anew when an icon that it may show comes late or is replaced. */
export function followIcons(host: ReactiveControllerHost): void {
  host.addController({
    hostConnected: () => state.users.add(host),
    hostDisconnected: () => state.users.delete(host),
  });
}

export function updateUsers(): void {
  for (const user of state.users) user.requestUpdate();
}
