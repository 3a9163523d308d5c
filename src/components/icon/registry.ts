import { isServer } from 'lit';
import { aliases as extraAliases, flips as extraFlips } from '../../glyphs/extra/names.ts';
import { aliases as ownAliases, flips as ownFlips } from '../../glyphs/names.ts';
import { shared } from '../../internal/shared.ts';
import { warnOnce } from '../../internal/warn.ts';
import type { Glyph } from './glyph.ts';

const aliases: Readonly<Record<string, string>> = { ...ownAliases, ...extraAliases };
const flips = new Set<string>([...ownFlips, ...extraFlips]);

/** What waits for an icon that is not there yet. */
export interface IconUser {
  requestUpdate(): void;
}

const state = shared('icons', () => ({
  glyphs: new Map<string, Glyph>(),
  users: new Set<IconUser>(),
  sprite: undefined as string | undefined,
}));

/** Makes glyphs known by name: `registerIcons(iconClose, iconCheck)`. Icons waiting for one are drawn at once. */
export function registerIcons(...glyphs: readonly Glyph[]): void {
  for (const glyph of glyphs) {
    if (glyph?.name && (glyph.d || glyph.layers)) state.glyphs.set(glyph.name, glyph);
    else warnOnce(`lede-ui: registerIcons() takes glyphs such as iconClose; it was given ${String(glyph)}.`);
  }
  updateUsers();
}

/** Says where the sprite is, for names that no registered glyph has. It must be of the page's own origin. */
export function setSprite(url: string | undefined): void {
  state.sprite = url;
  updateUsers();
}

/** The sprite of `setSprite()`, else of `<html data-lede-sprite>`. */
export const spriteUrl = (): string | undefined =>
  state.sprite ?? (isServer ? undefined : document.documentElement.dataset['ledeSprite']) ?? undefined;

/** The name that an alias stands for; any other name as it is. */
export const canonical = (name: string): string => (Object.hasOwn(aliases, name) ? aliases[name]! : name);

export const glyphOf = (name: string): Glyph | undefined =>
  state.glyphs.get(name) ?? state.glyphs.get(canonical(name));

export const isDirectional = (name: string): boolean => flips.has(canonical(name));

/** Has an icon updated whenever glyphs or the sprite change, until `stopWaiting`. */
export const wait = (user: IconUser): unknown => state.users.add(user);
export const stopWaiting = (user: IconUser): unknown => state.users.delete(user);

function updateUsers(): void {
  for (const user of state.users) user.requestUpdate();
}
