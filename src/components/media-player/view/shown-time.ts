import { clock, parseSeconds } from '../../../internal/i18n/media-time.ts';
import { chaptersTrack, type TimedText } from '../media/text-tracks.ts';
import type { Player } from '../player-context.ts';

/** The duration in seconds: the media's, else the one that the page gives; 0 for none. */
export const knownDuration = ({ playback, duration }: Player): number =>
  playback.duration || (parseSeconds(String(duration).trim()) ?? 0);

/** The time played, or the time left. */
export function currentTimeText(player: Player): string {
  const { playback, view } = player;
  const duration = knownDuration(player);
  return view.remaining ? `−${clock(duration - playback.time, duration)}` : clock(playback.time, duration);
}

export const chapterAt = ({ chapters, playback }: Player): TimedText | undefined =>
  chapters.findLast(({ start }) => start <= playback.time);

/** The language that the track of the chapters declares. */
export const chaptersLang = ({ playback }: Player): string => chaptersTrack(playback.media)?.language ?? '';

/** Whether a live stream plays more than 10 seconds behind its newest position. */
export const isLate = ({ playback }: Player): boolean => playback.live && playback.edge - playback.time > 10;

/** Everything in the controls that changes with the time alone, except the seek bar: while it is equal, they are too. */
export const shownTime = (player: Player): string =>
  [
    Math.floor(player.playback.time), // in the seek bar's spoken text and in the menus
    currentTimeText(player),
    chapterAt(player)?.start,
    isLate(player),
  ].join();
