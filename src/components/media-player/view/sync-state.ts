import { setStates } from '../../../internal/element/custom-states.ts';
import { spokenTime } from '../../../internal/i18n/media-time.ts';
import type { Player } from '../player-context.ts';
import { knownDuration, shownTime } from './shown-time.ts';

const seekInput = (player: Player) =>
  player.shadowRoot?.querySelector<HTMLInputElement>('.seek input') ?? undefined;

/** Screen readers read each change of a focused slider: while it plays, its text changes only this often, in seconds. */
const QUIET = 10;
const spokenAt = new WeakMap<Element, number>();

function syncTime(seek: HTMLInputElement, { playback }: Player): void {
  seek.value = String(playback.time);
  const share = playback.duration ? playback.time / playback.duration : 0;
  seek.parentElement!.style.setProperty('--_at', String(share));
}

/** With a longer duration, in seconds, the steps of the seek bar are too small to be seen. */
const LONG = 600;

/** Moves the seek bar of short media with each frame: `timeupdate` comes only four times a second. */
export function animateSeekBar(player: Player): void {
  const { playback, input } = player;
  let frame = 0;
  const step = () => {
    const seek = seekInput(player);
    if (!seek || !playback.playing) return;
    if (!input.idle) syncTime(seek, player);
    frame = requestAnimationFrame(step);
  };
  playback.subscribe((type) => {
    if (type !== 'playing' || playback.duration > LONG) return;
    cancelAnimationFrame(frame);
    step();
  });
}

/** What each player showed of the time when it was drawn last. */
const drawn = new WeakMap<Player, string>();

/**
 * Follows `timeupdate`. Each one moves the seek bar and the mark in the transcript; only one that changes a text, about
 * one in four, redraws the player.
 */
export function followTime(player: Player): void {
  player.playback.subscribe((type) => {
    if (type !== 'timeupdate') return;
    if (shownTime(player) !== drawn.get(player)) return player.requestUpdate();
    const seek = seekInput(player);
    if (seek) syncTime(seek, player);
    player.onDemand.part?.markCurrentCue(player);
  });
}

/** Sets what a template cannot: values that the reader changes too, custom properties, custom states. */
export function syncState(player: Player, internals: ElementInternals | undefined, idle: boolean): void {
  const { playback, texts, uiLang } = player;
  const root = player.shadowRoot!;
  if (root.querySelector('.menu:popover-open')) player.onDemand.part?.fitMenuItems(root);
  const volume = root.querySelector<HTMLInputElement>('.volume');
  if (volume) volume.value = String(playback.volume);
  volume?.style.setProperty('--_at', String(playback.volume));
  setStates(internals, {
    playing: playback.playing,
    ended: playback.ended,
    buffering: playback.waiting,
    idle,
    live: playback.live,
    failed: playback.failed > 0,
  });
  drawn.set(player, shownTime(player));
  const seek = seekInput(player);
  if (!seek) return;
  seek.max = String(playback.duration);
  syncTime(seek, player);
  const focused = playback.playing && root.activeElement === seek;
  if (focused && Math.abs(playback.time - (spokenAt.get(seek) ?? -QUIET)) < QUIET) return;
  spokenAt.set(seek, playback.time);
  const duration = knownDuration(player);
  const time = spokenTime(uiLang, playback.time);
  const text = duration ? texts.at(time, spokenTime(uiLang, duration)) : time;
  seek.setAttribute('aria-valuetext', text);
}
