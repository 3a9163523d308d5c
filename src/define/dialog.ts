import { LedeDialog } from '../components/dialog/dialog.ts';
import { registerIcons } from '../internal/icons/icon-registry.ts';
import { iconClose } from '../generated/glyphs/close.ts';
import { iconSwipeDown } from '../generated/glyphs/swipe-down.ts';
import { watchHistory } from '../internal/history-watch.ts';
import { define } from '../internal/element/define.ts';

registerIcons(iconClose, iconSwipeDown);
define('lede-dialog', LedeDialog);
watchHistory();

declare global {
  interface HTMLElementTagNameMap {
    'lede-dialog': LedeDialog;
  }
}
