import { isServer } from 'lit';
import { aliases as extraAliases, flips as extraFlips } from '../../generated/glyphs/extra/names.ts';
import { aliases as ownAliases, flips as ownFlips } from '../../generated/glyphs/names.ts';
import { redrawSubscribers } from '../../internal/element/redraw.ts';
import type { Glyph } from '../../internal/icons/glyph.ts';
import { registeredGlyph } from '../../internal/icons/icon-registry.ts';
import { documentProperty } from '../../internal/element/page-document.ts';
import { globalState } from '../../internal/element/global-state.ts';

const aliases: Readonly<Record<string, string>> = { ...ownAliases, ...extraAliases };
const flips = new Set<string>([...ownFlips, ...extraFlips]);

const sprite = globalState('sprite', (): { url?: string | undefined } => ({}));

/**
 * Sets the URL of the sprite for names without a registered glyph. It must have the page's own origin. `undefined` leaves
 * it to `<html data-lede-sprite>` again.
 */
export function setSprite(url: string | undefined): void {
  sprite.url = url;
  redrawSubscribers();
}

/** The URL that `setSprite()` has set, else that of `<html data-lede-sprite>`. */
export const spriteUrl = (): string | undefined =>
  sprite.url ??
  (isServer ? undefined : documentProperty('documentElement').dataset['ledeSprite']) ??
  undefined;

/** The name that an alias stands for; any other name unchanged. */
export const canonicalName = (name: string): string => (Object.hasOwn(aliases, name) ? aliases[name]! : name);

/** The registered glyph of a name or alias. */
export const findGlyph = (name: string): Glyph | undefined =>
  registeredGlyph(name) ?? registeredGlyph(canonicalName(name));

/** Whether an icon of ours is mirrored in right-to-left text. */
export const isDirectional = (name: string): boolean => flips.has(canonicalName(name));
