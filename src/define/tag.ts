import './icon.ts';
import { registerIcons } from '../internal/glyphs.ts';
import { LedeTag } from '../components/tag/tag.ts';
import { iconCheck } from '../glyphs/check.ts';
import { iconClose } from '../glyphs/close.ts';
import { define } from '../internal/define.ts';

registerIcons(iconCheck, iconClose);
define('lede-tag', LedeTag);

declare global {
  interface HTMLElementTagNameMap {
    'lede-tag': LedeTag;
  }
  interface GlobalEventHandlersEventMap {
    'lede-tag-remove': CustomEvent<{ name: string; value: string }>;
  }
}
