import { LedeButton } from '../components/button/button.ts';
import { define } from '../internal/element/define.ts';

define('lede-button', LedeButton);

declare global {
  interface HTMLElementTagNameMap {
    'lede-button': LedeButton;
  }
}
