import { html, nothing, type TemplateResult } from 'lit';
import { STEP } from '../input/actions.ts';
import { canFullscreen, isFullscreen } from '../../../internal/fullscreen.ts';
import { canPip } from '../media/presentation.ts';
import { shortcuts, type Action } from '../input/hotkeys.ts';
import { captionsMenu, chaptersMenu, moreMenu, speedMenu } from './menus.ts';
import type { Player } from '../player-context.ts';
import { seekBar } from './seek-bar.ts';
import { clock, secondsOf, spoken } from '../../../internal/i18n/media-time.ts';
import { iconSvg } from '../../../internal/icons/icon-svg.ts';

type Part = TemplateResult | typeof nothing;

/** A round button that does what its key does. */
function button(player: Player, does: Action, icon: string, name: string, by?: number): TemplateResult {
  const keys = player.hotkeys === 'off' ? '' : shortcuts(does, by);
  return html`<button
    part="button"
    class="control ${does}"
    type="button"
    aria-label=${name}
    aria-keyshortcuts=${keys || nothing}
    title=${keys ? `${name} (${keys.split(' ').at(-1)})` : name}
    @click=${() => player.act(does, by)}
  >
    ${iconSvg(icon)}${by ? html`<small aria-hidden="true">${by}</small>` : nothing}
  </button>`;
}

/** What captions are to a picture the transcript is to sound. */
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
    title=${texts.transcript}
    @click=${() => player.act('captions')}
  >
    <span class=${transcript ? 'on' : ''}>${iconSvg('transcript')}</span>
  </button>`;
}

const playIcon = ({ deck }: Player) => (deck.playing ? 'v-pause' : deck.ended ? 'replay' : 'v-play');
const playName = ({ deck, texts }: Player) =>
  deck.playing ? texts.pause : deck.ended ? texts.replay : texts.play;

function sound(player: Player): TemplateResult {
  const { deck, texts } = player;
  return html`<div class="sound">
    ${button(player, 'mute', deck.volume ? 'nomuted' : 'muted', deck.volume ? texts.mute : texts.unmute)}
    <input
      part="volume"
      class="range volume"
      type="range"
      min="0"
      max="1"
      step="0.05"
      aria-label=${texts.volume}
      aria-valuetext=${new Intl.NumberFormat(player.speech, { style: 'percent' }).format(deck.volume)}
      @pointerdown=${() => (player.deck.loud = deck.media!.volume)}
      @input=${(event: Event) => deck.setVolume((event.target as HTMLInputElement).valueAsNumber)}
      @change=${() => deck.settle()}
    />
  </div>`;
}

function time(player: Player): TemplateResult {
  const { deck, texts } = player;
  const { remaining } = player.view;
  const duration = deck.duration || (secondsOf(String(player.duration)) ?? 0);
  if (deck.live) {
    const late = deck.edge - deck.time > 10;
    return html`<button
      part="live"
      class="control live ${late ? 'late' : ''}"
      type="button"
      aria-label=${late ? texts.goLive : texts.live}
      @click=${() => deck.seek(deck.edge)}
    >
      <span class="dot"></span>${texts.live}
    </button>`;
  }
  const now = remaining ? `−${clock(duration - deck.time, duration)}` : clock(deck.time, duration);
  return html`<button
    part="time"
    class="control time ${duration ? '' : deck.time ? 'endless' : 'unknown'}"
    type="button"
    title=${remaining ? texts.elapsed : texts.remaining}
    @click=${() => player.look({ remaining: !remaining })}
  >
    <span>${now}</span><span class="total"> / ${clock(duration)}</span>
  </button>`;
}

/** The controls: where it is, what it does, what can be chosen. They run left to right in every language, as time does. */
export function bar(player: Player): TemplateResult {
  const { deck, texts, video, chapters } = player;
  const { media } = deck;
  const step = spoken(player.speech, STEP);
  const chapter: Part = chapters.length
    ? html`<span part="chapter" class="chapter" dir="auto"
        >${chapters.findLast(({ start }) => start <= deck.time)?.text ?? ''}</span
      >`
    : nothing;
  return html`<div
    part="controls"
    class="bar"
    role="group"
    aria-label=${texts.controls}
    dir="ltr"
    ?inert=${deck.failed > 0}
  >
    ${deck.live ? nothing : seekBar(player)}
    <div class="left">
      ${button(player, 'toggle', playIcon(player), playName(player))}
      ${
        deck.live
          ? nothing
          : html`${button(player, 'back', 'stepback', texts.back(step), STEP)}
            ${button(player, 'forward', 'stepfor', texts.forward(step), STEP)}`
      }
      ${sound(player)} ${time(player)}
    </div>
    ${chapter}
    <div class="right">
      ${video ? captionsMenu(player) : transcriptButton(player)} ${chaptersMenu(player)}
      ${deck.live ? nothing : speedMenu(player)} ${moreMenu(player)}
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
