import { numberFormat } from '../../../internal/i18n/formatters.ts';
import { toggleFullscreen } from '../../../internal/fullscreen.ts';
import { spokenTime } from '../../../internal/i18n/media-time.ts';
import { togglePip } from '../media/picture-in-picture.ts';
import type { Player, PlayerAction } from '../player-context.ts';
import { isAvailable } from './hotkeys.ts';

export const RATES = [0.5, 0.75, 1, 1.25, 1.5, 1.75, 2] as const;
/** Step of the buttons and of a double tap, in seconds. */
export const STEP = 10;
/** Step of the volume keys. */
const VOLUME_STEP = 0.05;

/** The next faster (1) or slower (-1) rate; at the end of the list, the same rate. */
export const nextRate = (rate: number, direction: 1 | -1): number =>
  (direction > 0 ? RATES.find((other) => other > rate) : RATES.findLast((other) => other < rate)) ?? rate;

export const rateText = (player: Player, rate: number): string =>
  `${numberFormat(player.uiLang).format(rate)}×`;

/** Plays the item before or after the current one, and tells its title: the focus stays on the button. */
function playNeighbour(player: Player, side: 'previous' | 'next'): void {
  const title = player.playlist.neighbours[side]?.();
  if (title === undefined) return;
  player.showFeedback(side === 'next' ? 'stepfor' : 'stepback');
  player.setView({ announcement: title });
}

/** Performs the action of a key, a button or a gesture, and shows the result. */
export function performAction(player: Player, action: PlayerAction, amount = STEP): void {
  const { playback, captions, texts } = player;
  const { media } = playback;
  if (!media || !isAvailable(player, action)) return;
  const step = (side: 'start' | 'end', seconds: number) => {
    playback.seek(playback.time + seconds);
    const last = player.view.feedback?.side === side ? player.view.feedback.seconds : 0;
    const sum = last + amount;
    const icon = side === 'start' ? 'chevron-left' : 'chevron-right';
    player.showFeedback(icon, spokenTime(player.uiLang, sum), side, sum);
  };
  const showVolume = () =>
    player.showFeedback(
      playback.volume ? 'nomuted' : 'muted',
      numberFormat(player.uiLang, { style: 'percent' }).format(playback.volume),
    );
  const changeRate = (direction: 1 | -1) => {
    playback.setRate(nextRate(playback.rate, direction));
    const text = rateText(player, playback.rate);
    player.showFeedback('speed', text);
    player.setView({ announcement: text });
  };
  const actions: Record<PlayerAction, () => void> = {
    toggle() {
      playback.toggle();
      player.showFeedback(playback.playing ? 'v-play' : 'v-pause');
    },
    back: () => step('start', -amount),
    forward: () => step('end', amount),
    start: () => playback.seek(0),
    end: () => playback.seek(playback.live ? playback.edge : playback.duration),
    percent: () => playback.seek((playback.duration * amount) / 10),
    previous: () => playNeighbour(player, 'previous'),
    next: () => playNeighbour(player, 'next'),
    louder() {
      if (playback.volume) playback.setVolume(playback.volume + VOLUME_STEP);
      else playback.toggleMuted();
      showVolume();
    },
    quieter() {
      playback.setVolume(playback.volume - VOLUME_STEP);
      showVolume();
    },
    mute() {
      playback.toggleMuted();
      showVolume();
    },
    captions() {
      if (!player.video) {
        player.transcript = !player.transcript;
        return;
      }
      captions.choose(captions.track ? undefined : captions.source(player.contentLang));
      const text = `${texts.captions}: ${captions.track?.label || (captions.track ? captions.track.language : texts.off)}`;
      player.showFeedback('captions', text);
      player.setView({ announcement: text });
    },
    slower: () => changeRate(-1),
    faster: () => changeRate(1),
    fullscreen: () => void toggleFullscreen(player, media),
    pip: () => void togglePip(media),
    help: () => void player.onDemand.use(({ openShortcuts }) => openShortcuts(player)),
  };
  actions[action]();
}
