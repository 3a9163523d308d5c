import { toggleFullscreen } from '../../../internal/fullscreen.ts';
import { togglePip } from '../media/presentation.ts';
import { openHelp } from '../view/shortcuts-dialog.ts';
import { works, type Action } from './hotkeys.ts';
import type { Player } from '../player-context.ts';
import { spoken } from '../../../internal/i18n/media-time.ts';

export const RATES = [0.5, 0.75, 1, 1.25, 1.5, 1.75, 2] as const;
/** Of the buttons and of a double tap, in seconds. */
export const STEP = 10;

/** The next speed up or down; the same at the end. */
export const nextRate = (rate: number, way: 1 | -1): number =>
  (way > 0 ? RATES.find((one) => one > rate) : RATES.findLast((one) => one < rate)) ?? rate;

export const rateText = (player: Player, rate: number): string =>
  `${new Intl.NumberFormat(player.speech).format(rate)}×`;

/** Does what a key, a button or a gesture asks for, and shows that it did. */
export function act(player: Player, does: Action, by = STEP): void {
  const { deck, captions, texts } = player;
  const { media } = deck;
  if (!media || !works(player, does)) return;
  const step = (side: 'start' | 'end', seconds: number) => {
    deck.seek(deck.time + seconds);
    const last = player.view.feedback?.side === side ? player.view.feedback.seconds : 0;
    const all = last + by;
    player.show(side === 'start' ? 'stepback' : 'stepfor', spoken(player.speech, all), side, all);
  };
  const volume = () =>
    player.show(
      deck.volume ? 'nomuted' : 'muted',
      new Intl.NumberFormat(player.speech, { style: 'percent' }).format(deck.volume),
    );
  const rate = (way: 1 | -1) => {
    deck.setRate(nextRate(deck.rate, way));
    const text = rateText(player, deck.rate);
    player.show('speed', text);
    player.look({ said: text });
  };
  const acts: Record<Action, () => void> = {
    toggle() {
      deck.toggle();
      player.show(deck.playing ? 'v-play' : 'v-pause');
    },
    back: () => step('start', -by),
    forward: () => step('end', by),
    start: () => deck.seek(0),
    end: () => deck.seek(deck.live ? deck.edge : deck.duration),
    percent: () => deck.seek((deck.duration * by) / 10),
    louder() {
      if (deck.volume) deck.setVolume(deck.volume + 0.05);
      else deck.mute();
      volume();
    },
    quieter() {
      deck.setVolume(deck.volume - 0.05);
      volume();
    },
    mute() {
      deck.mute();
      volume();
    },
    captions() {
      if (!player.video) {
        player.transcript = !player.transcript;
        return;
      }
      captions.choose(captions.track ? undefined : captions.source(player.tongue));
      const text = `${texts.captions}: ${captions.track?.label || (captions.track ? captions.track.language : texts.off)}`;
      player.show('captions', text);
      player.look({ said: text });
    },
    slower: () => rate(-1),
    faster: () => rate(1),
    fullscreen: () => void toggleFullscreen(player, media),
    pip: () => void togglePip(media),
    help: () => openHelp(player),
  };
  acts[does]();
}
