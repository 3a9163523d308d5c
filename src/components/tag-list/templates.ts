import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Texts } from '../../locales/en.ts';
import { iconSvg } from '../../internal/icons/icon-svg.ts';
import { tagKey, type TagData } from '../../internal/data/tags.ts';

type ListTexts = Texts['tagList'];

interface DataHost extends HTMLElement {
  selectable: boolean;
  removable: boolean;
  disabled: boolean;
}

export function dataList(host: DataHost, tags: readonly TagData[]): TemplateResult | typeof nothing {
  if (tags.length === 0) return nothing;
  return html`<ul part="list" class="list" role="list">
    ${repeat(tags, tagKey, (tag) => html`<li>${dataTag(host, tag)}</li>`)}
  </ul>`;
}

const dataTag = (host: DataHost, { name, url, value, selected, current, disabled }: TagData) =>
  html`<lede-tag
    lang=${host.getAttribute('lang') ?? nothing}
    href=${url || nothing}
    value=${value ?? nothing}
    current=${current ? 'page' : nothing}
    ?selected=${selected === true}
    ?disabled=${disabled === true || host.disabled}
    ?selectable=${host.selectable && !url}
    ?removable=${host.removable}
    >${name}</lede-tag
  >`;

/** The list's label: visible, or for screen readers only. */
export const labelTemplate = (text: string, visible: boolean): TemplateResult =>
  visible
    ? html`<span class="words">${iconSvg('tags', 'icon')} ${text}</span>`
    : html`<span class="hidden-text">${text}</span>`;

/**
 * The button that shows the folded tags, or folds them again: its name says which, so that no state is added to it. Its
 * width is that of its longest text, so that its text does not change what fits.
 */
export function moreButton(
  { more, moreNamed, fewer }: ListTexts,
  overflowing: number,
  total: number,
  open: boolean,
  onClick: () => unknown,
): TemplateResult {
  return html`<button
    part="more"
    class="control more"
    type="button"
    ?hidden=${overflowing === 0}
    aria-label=${open ? fewer : moreNamed(overflowing)}
    @click=${onClick}
  >
    <span class="words">${open ? fewer : more(overflowing)}</span>
    <span class="widest" aria-hidden="true">${more(Math.max(1, total - 1))}</span>
  </button>`;
}

export const clearButton = ({ clear }: ListTexts, count: number, disabled: boolean, onClick: () => void) =>
  html`<button
    part="clear"
    class="control clear"
    type="button"
    ?hidden=${count === 0}
    ?disabled=${disabled}
    @click=${onClick}
  >
    ${iconSvg('close')}${clear}
  </button>`;
