import { html, nothing, type TemplateResult } from 'lit';
import { toText } from '../../internal/data/values.ts';
import { warnAs, warnOnce } from '../../internal/element/warn-once.ts';
import type { share } from '../../locales/en.ts';
import { iconSvg, iconTooltip, type OwnIconName } from '../../internal/icons/icon-svg.ts';
import { findNetwork } from '../../internal/networks/find-network.ts';
import type { SharedStory } from './share-data.ts';
import { networkHref, type ShareAttributes } from '../../internal/networks/share-url.ts';
import { networkTexts } from '../../internal/networks/network-texts.ts';
import { networkIcon } from './slotted-links.ts';

type EventHandler = (event: Event) => void;
type Content = TemplateResult | typeof nothing;
/** Shown always, on touch screens only, or on all other screens only. */
type Visibility = '' | 'touch' | 'no-touch';

/** What the items of one element are rendered from. */
export interface ItemContext {
  host: ShareAttributes;
  story: SharedStory;
  texts: typeof share;
  /** Whether the page's own links are slotted. */
  slotted: boolean;
  /** False at the server and in the first render of a hydrated element. */
  ready: boolean;
  /** Whether items show text beside their icon. */
  worded: boolean;
  copied: boolean;
  copy: EventHandler;
  print: EventHandler;
  share: EventHandler;
}

/** The layout; an invalid value logs a warning and falls back to `row`. */
export function validLayout(layout: unknown): 'row' | 'column' | 'menu' {
  if (layout === 'menu' || layout === 'column') return layout;
  warnUnknownLayout(layout);
  return 'row';
}

function warnUnknownLayout(layout: unknown): void {
  const given = toText(layout, warnAs('<lede-share>: layout')) ?? 'row';
  if (given !== 'row')
    warnOnce(`<lede-share>: unknown layout "${given.slice(0, 80)}"; use row, column or menu.`);
}

/** The items of a name in `networks`: a link, two where touch screens have their own URL, or a button. */
export function shareItems(name: string, context: ItemContext): Content | Content[] {
  const { host, story, texts, slotted, worded, copied } = context;
  if (name === 'copy') {
    if (!copied) return buttonItem(context, context.copy, 'link', texts.copy);
    return buttonItem(context, context.copy, 'check', worded ? texts.copied : texts.copy, 'done');
  }
  if (name === 'print') return buttonItem(context, context.print, 'print', texts.print);
  if (slotted) return nothing;
  const network = findNetwork(name)!;
  const link = (visibility: Visibility) => {
    const url = story.url(name);
    const href = url && networkHref(network, url, story.text(name), host, visibility === 'touch');
    // Without a URL to share the disabled link keeps its place. A network without a share link here is left out.
    return url && !href ? nothing : linkItem(name, href, visibility, worded, texts);
  };
  return network.touchHref ? [link('no-touch'), link('touch')] : link('');
}

/** The button for the device's share dialog, on touch screens. Invisible until the device can be asked for support. */
export function deviceShareItem(context: ItemContext): Content {
  const { ready, story, texts, share } = context;
  if (ready && (story.refused || !navigator.canShare?.(story.data))) return nothing;
  return buttonItem(context, share, 'share', texts.device, ready ? 'touch' : 'touch unknown');
}

/** A link to a network; without an `href` it is disabled. */
function linkItem(
  network: string,
  href: string,
  visibility: Visibility,
  named: boolean,
  texts: typeof share,
): TemplateResult {
  const { label, name } = networkTexts(network, texts);
  const icon = networkIcon(network);
  // The generic icon needs the network's name beside it.
  const worded = named || !icon;
  return html`<li class=${visibility}>
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
      aria-haspopup=${href && findNetwork(network)?.ask ? 'dialog' : nothing}
      >${worded ? nothing : iconTooltip(name)}${iconSvg(icon ?? 'share')}${worded ? label : nothing}</a
    >
  </li>`;
}

/** A button: a list item, or beside the page's own links. Without text it has a tooltip. */
function buttonItem(
  { slotted, worded, story, print }: ItemContext,
  action: EventHandler,
  icon: OwnIconName,
  name: string,
  className = '',
): TemplateResult {
  // Printing needs no URL.
  const disabled = action !== print && story.refused;
  const button = html`<button
    part="link"
    class="control ${worded ? 'worded' : ''} ${slotted ? className : ''}"
    type="button"
    ?disabled=${disabled}
    aria-label=${worded ? nothing : name}
    @click=${action}
  >
    ${worded ? nothing : iconTooltip(name)}${iconSvg(icon)}${worded ? name : nothing}
  </button>`;
  return slotted ? button : html`<li class=${className}>${button}</li>`;
}

/** The button that opens the menu. */
export const openerButton = (name: string): TemplateResult =>
  html`<button part="opener" class="control opener" type="button" popovertarget="menu" aria-label=${name}>
    ${iconSvg('share')}
  </button>`;

/** "Link copied" beside an icon, for the eye alone: the live region announces it. */
export const copiedNote = (text: string): TemplateResult =>
  html`<span class="note" popover="manual" aria-hidden="true"
    ><span part="note" class="bubble">${text}</span></span
  >`;

/** A text field with the URL, to copy by hand. */
export const urlField = (url: string, name: string, leave: () => void): TemplateResult =>
  html`<input
    part="field"
    class="control field"
    readonly
    dir="ltr"
    aria-label=${name}
    .value=${url}
    @blur=${leave}
  />`;
