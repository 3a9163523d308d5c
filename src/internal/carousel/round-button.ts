import { html, nothing, type TemplateResult } from 'lit';
import { iconSvg } from '../icons/icon-svg.ts';

interface Look {
  /** Classes of its own. */
  look?: string;
  /** It keeps the focus and does nothing. */
  off?: boolean;
  /** The focus begins here. */
  first?: boolean;
}

/** A round button of an element's own: a glyph, or one character. Its name is its tooltip too. */
export function roundButton(
  icon: string,
  name: string,
  act: () => void,
  { look = '', off, first }: Look = {},
): TemplateResult {
  return html`<button
    part="button"
    class="control ${look}"
    type="button"
    ?autofocus=${first}
    aria-label=${name}
    title=${name}
    aria-disabled=${off || nothing}
    @click=${() => off || act()}
  >
    ${icon.length > 1 ? iconSvg(icon) : html`<span aria-hidden="true">${icon}</span>`}
  </button>`;
}
