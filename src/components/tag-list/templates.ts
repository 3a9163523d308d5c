import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Texts } from '../../locales/en.ts';
import { iconSvg } from '../../internal/icons/icon-svg.ts';
import { keyOf, type TagData } from './tag-data.ts';

type ListTexts = Texts['tagList'];

interface DataHost extends HTMLElement {
  selectable: boolean;
  removable: boolean;
  disabled: boolean;
}

export function dataList(host: DataHost, tags: readonly TagData[]): TemplateResult | typeof nothing {
  if (tags.length === 0) return nothing;
  return html`<ul part="list" class="list" role="list">
    ${repeat(tags, keyOf, (tag) => html`<li>${dataTag(host, tag)}</li>`)}
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

/** The list's name, read or seen. */
export const label = (text: string, seen: boolean): TemplateResult =>
  seen
    ? html`<span class="words">${iconSvg('tags', 'icon')} ${text}</span>`
    : html`<span class="hidden-text">${text}</span>`;

/** Shows the rest, or folds it again. It is as wide as its longest text, so that what fits does not depend on it. */
export function moreButton(
  { more, moreNamed, fewer }: ListTexts,
  over: number,
  all: number,
  open: boolean,
  click: () => void,
): TemplateResult {
  return html`<button
    part="more"
    class="control more"
    type="button"
    ?hidden=${over === 0}
    aria-expanded=${open ? 'true' : 'false'}
    aria-label=${open ? fewer : moreNamed(over)}
    @click=${click}
  >
    <span class="words">${open ? fewer : more(over)}</span>
    <span class="widest" aria-hidden="true">${more(Math.max(1, all - 1))}</span>
  </button>`;
}

export const clearButton = ({ clear }: ListTexts, count: number, disabled: boolean, click: () => void) =>
  html`<button
    part="clear"
    class="control clear"
    type="button"
    ?hidden=${count === 0}
    ?disabled=${disabled}
    @click=${click}
  >
    ${iconSvg('close')}${clear}
  </button>`;
