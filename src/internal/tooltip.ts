import { html, type TemplateResult } from 'lit';

/**
 * The tooltip of a `.control`, whose accessible name is in its `aria-label`. A `title` of the control itself would be
 * read after that name, as its description, and say the same again.
 */
export const tooltip = (text: string): TemplateResult => html`<span class="title" title=${text}></span>`;
