import { html, nothing, type TemplateResult } from 'lit';
import { iconSvg, iconTooltip } from '../../../internal/icons/icon-svg.ts';
import { rateText } from '../input/actions.ts';
import { shortcuts } from '../input/hotkeys.ts';
import type { MenuName, Player } from '../player-context.ts';

type Part = TemplateResult | typeof nothing;

/** A button with its menu. The menu comes on demand; a click before that opens it when it is there. */
function opener(
  player: Player,
  id: MenuName,
  name: string,
  content: TemplateResult,
  keys = '',
): TemplateResult {
  const { part } = player.onDemand;
  const openLater = () => player.onDemand.use(() => player.shadowRoot!.getElementById(id)?.showPopover());
  return html`<button
      part="button"
      class="control opener-${id}"
      type="button"
      popovertarget=${part ? id : nothing}
      aria-haspopup="menu"
      aria-expanded=${part ? nothing : 'false'}
      aria-label=${name}
      aria-keyshortcuts=${keys || nothing}
      @click=${part ? nothing : openLater}
    >
      ${iconTooltip(name)}${content}</button
    >${part?.menu(player, id, name)}`;
}

export function captionsMenu(player: Player): Part {
  const { captions, texts } = player;
  if (captions.tracks.length === 0) return nothing;
  const icon = html`<span class=${captions.track ? 'on' : ''}>${iconSvg('captions')}</span>`;
  return opener(player, 'captions', texts.captions, icon, shortcuts('captions'));
}

export const chaptersMenu = (player: Player): Part =>
  player.chapters.length === 0
    ? nothing
    : opener(player, 'chapters', player.texts.chapters, iconSvg('chapters'));

export function speedMenu(player: Player): TemplateResult {
  const rate = rateText(player, player.playback.rate);
  const name = `${player.texts.speed}: ${rate}`;
  const keys = `${shortcuts('slower')} ${shortcuts('faster')}`;
  return opener(player, 'speed', name, html`<span class="rate">${rate}</span>`, keys);
}

export const moreMenu = (player: Player): TemplateResult =>
  opener(player, 'more', player.texts.more, iconSvg('settings'));
