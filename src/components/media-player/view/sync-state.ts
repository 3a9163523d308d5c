import { setStates } from '../../../internal/element/custom-states.ts';
import { fitItems } from './menu-keyboard.ts';
import type { Player } from '../player-context.ts';
import { spoken } from '../../../internal/i18n/media-time.ts';

/** A focused slider that speaks is spoken again at each change: only every ten seconds, then. */
const SILENCE = 10;
const told = new WeakMap<Element, number>();

function showTime(seek: HTMLInputElement, { deck }: Player): void {
  seek.value = String(deck.time);
  seek.parentElement!.style.setProperty('--_at', String(deck.duration ? deck.time / deck.duration : 0));
}

/** Of what is longer, each step of a bar is too small to be seen. */
const LONG = 600;

/** Media tell their time four times a second; the bar of a short one moves with each frame. */
export function smooth(player: Player): void {
  const { deck, reader } = player;
  let frame = 0;
  const step = () => {
    const seek = player.shadowRoot?.querySelector<HTMLInputElement>('.seek input');
    if (!seek || !deck.playing) return;
    if (!reader.idle) showTime(seek, player);
    frame = requestAnimationFrame(step);
  };
  deck.follow((type) => {
    if (type !== 'playing' || deck.duration > LONG) return;
    cancelAnimationFrame(frame);
    step();
  });
}

/** What a template cannot say: values that the reader moves as well, shares for the styles, custom states. */
export function showState(player: Player, internals: ElementInternals | undefined, idle: boolean): void {
  const { deck, texts, speech } = player;
  const root = player.shadowRoot!;
  if (root.querySelector('.menu:popover-open')) fitItems(root);
  const volume = root.querySelector<HTMLInputElement>('.volume');
  if (volume) volume.value = String(deck.volume);
  volume?.style.setProperty('--_at', String(deck.volume));
  setStates(internals, {
    playing: deck.playing,
    ended: deck.ended,
    buffering: deck.waiting,
    idle,
    live: deck.live,
    failed: deck.failed > 0,
  });
  const seek = root.querySelector<HTMLInputElement>('.seek input');
  if (!seek) return;
  seek.max = String(deck.duration);
  showTime(seek, player);
  const silent = deck.playing && root.activeElement === seek;
  if (silent && Math.abs(deck.time - (told.get(seek) ?? -SILENCE)) < SILENCE) return;
  told.set(seek, deck.time);
  seek.ariaValueText = texts.at(spoken(speech, deck.time), spoken(speech, deck.duration));
}
