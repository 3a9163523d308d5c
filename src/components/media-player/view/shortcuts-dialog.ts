import { html, type TemplateResult } from 'lit';
import { iconSvg } from '../../../internal/icons/icon-svg.ts';
import { spokenTime } from '../../../internal/i18n/media-time.ts';
import { hotkeys, isAvailable, keyName, type Hotkey } from '../input/hotkeys.ts';
import type { Player } from '../player-context.ts';

/** The dialog of keyboard shortcuts: those of the table of hotkeys that work with these media. */
export function shortcutsDialog(player: Player): TemplateResult {
  const { texts, uiLang } = player;
  const name = ({ action, amount = 0 }: Hotkey) => {
    if (action === 'toggle') return `${texts.play} / ${texts.pause}`;
    if (action === 'back' || action === 'forward') return texts[action](spokenTime(uiLang, amount));
    if (action === 'captions' && !player.video) return texts.transcript;
    if (action === 'end' && player.playback.live) return texts.goLive;
    return action === 'help' ? texts.keys : texts[action];
  };
  return html`<dialog
    part="help"
    class="help scrolls"
    aria-label=${texts.keys}
    @click=${(event: Event) => {
      if (event.target === event.currentTarget) (event.target as HTMLDialogElement).close();
    }}
  >
    <div class="keys">
      <p class="title">${texts.keys}</p>
      <form method="dialog">
        <button part="button" class="control" aria-label=${texts.close}>${iconSvg('close')}</button>
      </form>
      <dl>
        ${hotkeys
          .filter(({ action }) => isAvailable(player, action))
          .map(
            (hotkey) =>
              html`<div>
                <dt>${name(hotkey)}</dt>
                <dd>${hotkey.keys.map((key) => html`<kbd>${keyName(key, texts.space)}</kbd>`)}</dd>
              </div>`,
          )}
      </dl>
    </div>
  </dialog>`;
}
