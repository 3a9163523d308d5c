import { isServer } from 'lit';
import { aliases as extraAliases, flips as extraFlips } from '../../generated/glyphs/extra/names.ts';
import { aliases as ownAliases, flips as ownFlips } from '../../generated/glyphs/names.ts';
import { redrawSubscribers } from '../../internal/element/redraw.ts';
import type { Glyph } from '../../internal/icons/glyph.ts';
import { registered } from '../../internal/icons/icon-registry.ts';
import { globalState } from '../../internal/element/global-state.ts';

const aliases: Readonly<Record<string, string>> = { ...ownAliases, ...extraAliases };
const flips = new Set<string>([...ownFlips, ...extraFlips]);

const sprite = globalState('sprite', (): { url?: string | undefined } => ({}));

/** Says where the sprite is, for names that no registered glyph has. It must be of the page's own origin. */
export function setSprite(url: string | undefined): void {
  sprite.url = url;
  redrawSubscribers();
}

/** The sprite of `setSprite()`, else of `<html data-lede-sprite>`. */
export const spriteUrl = (): string | undefined =>
  sprite.url ?? (isServer ? undefined : document.documentElement.dataset['ledeSprite']) ?? undefined;

/** The name that an alias stands for; any other name as it is. */
export const canonical = (name: string): string => (Object.hasOwn(aliases, name) ? aliases[name]! : name);

export const glyphOf = (name: string): Glyph | undefined => registered(name) ?? registered(canonical(name));

export const isDirectional = (name: string): boolean => flips.has(canonical(name));
