import { html, nothing, type TemplateResult } from 'lit';
import { iconSvg, iconTooltip, type OwnIconName } from '../icons/icon-svg.ts';

interface Options {
  className?: string;
  /** Does nothing, but can still be focused. */
  disabled?: boolean;
  autofocus?: boolean;
}

/** A round button with an icon, or with one character. Its accessible name is its tooltip too. */
export function roundButton(
  icon: OwnIconName | '−' | '+',
  name: string,
  onClick: () => void,
  { className = '', disabled, autofocus }: Options = {},
): TemplateResult {
  return html`<button
    part="button"
    class="control ${className}"
    type="button"
    ?autofocus=${autofocus}
    aria-label=${name}
    aria-disabled=${disabled || nothing}
    @click=${() => disabled || onClick()}
  >
    ${iconTooltip(name)}${icon === '−' || icon === '+' ? html`<span aria-hidden="true">${icon}</span>` : iconSvg(icon)}
  </button>`;
}
