import type { ExtraIconAlias, ExtraIconName } from '../../generated/glyphs/extra/names.ts';
import type { IconAlias, IconName } from '../../generated/glyphs/names.ts';

/**
 * Icons of your own, that you register or have in your sprite. Declare their names, so that types know them:
 *
 *     declare module 'lede-ui' {
 *       interface CustomIcons { 'press-pass': true }
 *     }
 *
 * Where names come from data, `[name: string]: true` allows any.
 */
// oxlint-disable-next-line typescript/no-empty-object-type -- applications add to it
export interface CustomIcons {}

/** Every name of an icon: Lede's, their aliases, and your own. */
export type AnyIconName =
  IconName | IconAlias | ExtraIconName | ExtraIconAlias | Extract<keyof CustomIcons, string>;
