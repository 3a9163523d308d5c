import { LedeDialog } from '../components/dialog/dialog.ts';
import { registerIcons } from '../internal/glyphs.ts';
import { iconClose } from '../glyphs/close.ts';
import { iconSwipeDown } from '../glyphs/swipe-down.ts';
import { define } from '../internal/define.ts';

registerIcons(iconClose, iconSwipeDown);
define('lede-dialog', LedeDialog);

declare global {
  interface HTMLElementTagNameMap {
    'lede-dialog': LedeDialog;
  }
}
