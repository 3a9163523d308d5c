import { html, nothing, type TemplateResult } from 'lit';
import { warnOnce } from '../../internal/element/warn-once.ts';
import type { share } from '../../locales/en.ts';
import { iconSvg } from '../../internal/icons/icon-svg.ts';
import { glyphOf, wordsOf } from './slotted-links.ts';

type Kind = '' | 'touch' | 'no-touch';

/** Anything but the three layouts is told and taken for a row. */
export function layoutOf(layout: unknown): 'row' | 'column' | 'menu' {
  if (layout === 'menu' || layout === 'column') return layout;
  if (layout && layout !== 'row')
    warnOnce(`<lede-share>: no layout "${String(layout)}"; it is row, column or menu.`);
  return 'row';
}

/** A link to a network, shown where its kind says; without an address it keeps its place, and leads nowhere. */
export function linkItem(
  network: string,
  href: string,
  kind: Kind,
  named: boolean,
  texts: typeof share,
): TemplateResult {
  const { label, name } = wordsOf(network, texts);
  const icon = glyphOf(network);
  // A generic glyph alone says nothing.
  const worded = named || !icon;
  return html`<li class=${kind}>
    <a
      part="link"
      class="control ${worded ? 'worded' : ''}"
      data-network=${network}
      href=${href || nothing}
      role=${href ? nothing : 'link'}
      aria-disabled=${href ? nothing : 'true'}
      target=${href.startsWith('http') ? '_blank' : nothing}
      rel="noopener noreferrer"
      aria-label=${name}
      title=${worded ? nothing : name}
      >${iconSvg(icon ?? 'share')}${worded ? label : nothing}</a
    >
  </li>`;
}

interface Look {
  icon: string;
  name: string;
  kind: string;
  worded: boolean;
  disabled: boolean;
}

/** A button, in a list or beside the page's own; without words it tells its name to who points at it. */
export function buttonItem(
  act: (event: Event) => void,
  listed: boolean,
  { icon, name, kind, worded, disabled }: Look,
): TemplateResult {
  const button = html`<button
    part="link"
    class="control ${worded ? 'worded' : ''} ${listed ? '' : kind}"
    type="button"
    ?disabled=${disabled}
    aria-label=${worded ? nothing : name}
    title=${worded ? nothing : name}
    @click=${act}
  >
    ${iconSvg(icon)}${worded ? name : nothing}
  </button>`;
  return listed ? html`<li class=${kind}>${button}</li>` : button;
}

/** The button that opens the menu. */
export const opener = (name: string): TemplateResult =>
  html`<button part="opener" class="control opener" type="button" popovertarget="menu" aria-label=${name}>
    ${iconSvg('share')}
  </button>`;

/** The address, to be copied by hand. */
export const fieldOf = (url: string, name: string, leave: () => void): TemplateResult =>
  html`<input
    part="field"
    class="control field"
    readonly
    dir="ltr"
    aria-label=${name}
    .value=${url}
    @blur=${leave}
  />`;
