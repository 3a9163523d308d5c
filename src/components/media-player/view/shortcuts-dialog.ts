import { html, type TemplateResult } from 'lit';
import { enterLayer, leaveLayer } from '../../../internal/history-layers.ts';
import { iconSvg } from '../../../internal/icons/icon-svg.ts';
import { spoken } from '../../../internal/i18n/media-time.ts';
import { hotkeys, keyName, works, type Hotkey } from '../input/hotkeys.ts';
import type { Player } from '../player-context.ts';

/** The browser's Back closes it, as it closes every dialog. */
export function openHelp(player: Player): void {
  const dialog = player.shadowRoot?.querySelector<HTMLDialogElement>('.help');
  if (!dialog || dialog.open) return;
  dialog.showModal();
  const layer = { onBack: () => dialog.close() };
  enterLayer(layer);
  dialog.addEventListener('close', () => leaveLayer(layer), { once: true });
}

/** The keys, from the table that they come from. */
export function helpDialog(player: Player): TemplateResult {
  const { texts, speech } = player;
  const name = ({ does, by = 0 }: Hotkey) => {
    if (does === 'toggle') return `${texts.play}, ${texts.pause}`;
    if (does === 'back' || does === 'forward') return texts[does](spoken(speech, by));
    if (does === 'captions' && !player.video) return texts.transcript;
    if (does === 'end' && player.deck.live) return texts.goLive;
    return does === 'help' ? texts.keys : texts[does];
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
          .filter(({ does }) => works(player, does))
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
