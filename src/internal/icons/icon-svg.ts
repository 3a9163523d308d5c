import { html, nothing, type TemplateResult } from 'lit';
import { registered } from './icon-registry.ts';

/**
 * An icon of an element's own, as decoration: the registered glyph as an `<svg class="icon">`, sized by the style sheet
 * `icons`. What is more than one path in one paint, or is in the page's sprite alone, is left to `<lede-icon>`.
 */
export function iconSvg(name: string, part?: string): TemplateResult {
  const glyph = registered(name);
  if (!glyph?.d) return html`<lede-icon class="icon" part=${part ?? nothing} name=${name}></lede-icon>`;
  const { d, paint, viewBox, flip } = glyph;
  // No space between the tags: nothing to parse, nothing to keep.
  // prettier-ignore
  return html`<svg
    class="icon ${flip ? 'flip' : ''}"
    part=${part ?? nothing}
    data-icon=${name}
    viewBox=${viewBox ?? '0 0 24 24'}
    fill=${paint === 'line' ? 'none' : 'currentColor'}
    fill-rule="evenodd"
    stroke=${paint ? 'currentColor' : 'none'}
    stroke-width="var(--lede-icon-stroke, 2)"
    stroke-linecap="round"
    stroke-linejoin="round"
    aria-hidden="true"
  ><path d=${d}></path></svg>`;
}
