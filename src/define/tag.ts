import './icon.ts';
import { registerIcons } from '../internal/icons/icon-registry.ts';
import { LedeTag } from '../components/tag/tag.ts';
import { iconCheck } from '../generated/glyphs/check.ts';
import { iconClose } from '../generated/glyphs/close.ts';
import { define } from '../internal/element/define.ts';

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
