import { LedeIcon } from '../components/icon/icon.ts';
import { define } from '../internal/element/define.ts';

define('lede-icon', LedeIcon);

declare global {
  interface HTMLElementTagNameMap {
    'lede-icon': LedeIcon;
  }
}
