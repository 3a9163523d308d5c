import { numberFormat } from '../../../internal/i18n/formatters.ts';
import { html, nothing, type TemplateResult } from 'lit';
import { STEP } from '../input/actions.ts';
import { canFullscreen, isFullscreen } from '../../../internal/fullscreen.ts';
import { canPip } from '../media/picture-in-picture.ts';
import { shortcuts } from '../input/hotkeys.ts';
import { isListed, type Neighbours } from '../media/playlist.ts';
import { captionsMenu, chaptersMenu, moreMenu, speedMenu } from './menu-openers.ts';
import type { Player, PlayerAction } from '../player-context.ts';
import { seekBar } from './seek-bar.ts';
import { chapterAt, chaptersLang, isLate, knownDuration, currentTimeText } from './shown-time.ts';
import { clock, spokenTime } from '../../../internal/i18n/media-time.ts';
import { iconSvg, iconTooltip, type OwnIconName } from '../../../internal/icons/icon-svg.ts';

type Part = TemplateResult | typeof nothing;

/** A round button for an action; its `aria-keyshortcuts` and tooltip name the action's keys. */
function button(
  player: Player,
  action: PlayerAction,
  icon: OwnIconName,
  name: string,
  amount?: number,
  disabled = false,
): TemplateResult {
  const keys = player.hotkeys === 'off' ? '' : shortcuts(action, amount);
  return html`<button
    part="button"
    class="control ${action}"
    type="button"
    aria-label=${name}
    aria-keyshortcuts=${keys || nothing}
    aria-disabled=${disabled || nothing}
    @click=${() => player.perform(action, amount)}
  >
    ${iconTooltip(keys ? `${name} (${keys.split(' ').at(-1)})` : name)}${iconSvg(icon)}
  </button>`;
}

/** Plays the previous or the next item of the playlist. At the ends of the list it stays, so that the focus does too. */
function neighbourButton(player: Player, neighbours: Neighbours, side: keyof Neighbours): Part {
  if (!isListed(neighbours)) return nothing;
  const end = !neighbours[side];
  return button(player, side, side === 'next' ? 'stepfor' : 'stepback', player.texts[side], undefined, end);
}

/** Audio has a transcript where video has captions. */
function transcriptButton(player: Player): Part {
  const { texts, transcript } = player;
  if (player.captions.tracks.length === 0) return nothing;
  return html`<button
    part="button"
    class="control script"
    type="button"
    aria-label=${texts.transcript}
    aria-expanded=${transcript}
    aria-keyshortcuts=${player.hotkeys === 'off' ? nothing : shortcuts('captions')}
    @click=${() => player.perform('captions')}
  >
    ${iconTooltip(texts.transcript)}<span class=${transcript ? 'on' : ''}>${iconSvg('transcript')}</span>
  </button>`;
}

const playIcon = ({ playback }: Player) =>
  playback.playing ? 'v-pause' : playback.ended ? 'replay' : 'v-play';
const playName = ({ playback, texts }: Player) =>
  playback.playing ? texts.pause : playback.ended ? texts.replay : texts.play;

function sound(player: Player): TemplateResult {
  const { playback, texts } = player;
  return html`<div class="sound">
    ${button(player, 'mute', playback.volume ? 'nomuted' : 'muted', playback.volume ? texts.mute : texts.unmute)}
    <input
      part="volume"
      class="range volume"
      type="range"
      min="0"
      max="1"
      step="0.05"
      aria-label=${texts.volume}
      aria-valuetext=${numberFormat(player.uiLang, { style: 'percent' }).format(playback.volume)}
      @pointerdown=${() => (player.playback.loud = playback.media!.volume)}
      @input=${(event: Event) => playback.setVolume((event.target as HTMLInputElement).valueAsNumber)}
      @change=${() => playback.endVolumeDrag()}
    />
  </div>`;
}

function time(player: Player): TemplateResult {
  const { playback, texts } = player;
  const { remaining } = player.view;
  const duration = knownDuration(player);
  if (playback.live) {
    const late = isLate(player);
    return html`<button
      part="live"
      class="control live ${late ? 'late' : ''}"
      type="button"
      aria-label=${late ? texts.goLive : texts.live}
      @click=${() => playback.seek(playback.edge)}
    >
      <span class="dot"></span>${texts.live}
    </button>`;
  }
  return html`<button
    part="time"
    class="control time ${duration ? '' : playback.time ? 'endless' : 'unknown'}"
    type="button"
    title=${remaining ? texts.elapsed : texts.remaining}
    @click=${() => player.setView({ remaining: !remaining })}
  >
    <span>${currentTimeText(player)}</span><span class="total"> / ${clock(duration)}</span>
  </button>`;
}

/** The bar of controls. It runs left to right in every language, as time does in players everywhere. */
export function controlBar(player: Player): TemplateResult {
  const { playback, texts, video, chapters } = player;
  const { media } = playback;
  const { neighbours } = player.playlist;
  const step = spokenTime(player.uiLang, STEP);
  const chapter: Part = chapters.length
    ? html`<span part="chapter" class="chapter" dir="auto" lang=${chaptersLang(player) || nothing}
        >${chapterAt(player)?.text ?? ''}</span
      >`
    : nothing;
  return html`<div
    part="controls"
    class="bar ${isListed(neighbours) ? 'listed' : ''}"
    role="group"
    aria-label=${texts.controls}
    dir="ltr"
    ?inert=${playback.failed > 0}
  >
    ${playback.live ? nothing : seekBar(player)}
    <div class="left">
      ${neighbourButton(player, neighbours, 'previous')}
      ${button(player, 'toggle', playIcon(player), playName(player))}
      ${neighbourButton(player, neighbours, 'next')}
      ${
        playback.live
          ? nothing
          : html`${button(player, 'back', 'back-10', texts.back(step), STEP)}
            ${button(player, 'forward', 'forward-10', texts.forward(step), STEP)}`
      }
      ${sound(player)} ${time(player)}
    </div>
    ${chapter}
    <div class="right">
      ${video ? captionsMenu(player) : transcriptButton(player)} ${chaptersMenu(player)}
      ${playback.live ? nothing : speedMenu(player)} ${moreMenu(player)}
      ${video && canPip(media) ? button(player, 'pip', 'pip', texts.pip) : nothing}
      ${
        video && canFullscreen(player, media)
          ? isFullscreen(player)
            ? button(player, 'fullscreen', 'v-compress', texts.exitFullscreen)
            : button(player, 'fullscreen', 'v-expand', texts.fullscreen)
          : nothing
      }
    </div>
  </div>`;
}
