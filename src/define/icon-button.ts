import './icon.ts';
import { LedeIconButton } from '../components/icon-button/icon-button.ts';
import { define } from '../internal/element/define.ts';

define('lede-icon-button', LedeIconButton);

declare global {
  interface HTMLElementTagNameMap {
    'lede-icon-button': LedeIconButton;
  }
  interface GlobalEventHandlersEventMap {
    'lede-pressed-change': CustomEvent<{ pressed: boolean }>;
  }
}
