import type { MediaController } from './media-controller.ts';

const KEY = 'lede-player-positions';
/** Shorter media always start at the beginning. In seconds, as all times here. */
const SHORTEST = 30;
const EDGE = 5;
const MAX_POSITIONS = 50;

type Positions = [url: string, seconds: number][];

function readPositions(): Positions {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]');
    return Array.isArray(stored)
      ? stored.filter((entry) => typeof entry?.[0] === 'string' && Number.isFinite(entry[1]))
      : [];
  } catch {
    return []; // The browser refuses storage, or the data are not ours.
  }
}

/** Saves where a reader stopped, newest first. A position near the beginning or the end deletes the saved one. */
export function savePosition(url: string, seconds: number, duration: number): void {
  const useful = duration >= SHORTEST && seconds >= EDGE && seconds <= duration - EDGE;
  const others = readPositions().filter(([other]) => other !== url);
  const positions: Positions = useful ? [[url, Math.floor(seconds)], ...others] : others;
  try {
    localStorage.setItem(KEY, JSON.stringify(positions.slice(0, MAX_POSITIONS)));
  } catch {
    // The browser refuses storage: nothing is saved.
  }
}

/** Where a reader stopped, in seconds. */
export const savedPosition = (url: string): number | undefined =>
  readPositions().find(([other]) => other === url)?.[1];

/** Continues where the reader stopped last time, in this browser. */
export function resumePlayback(playback: MediaController, enabled: () => boolean): void {
  let source = '';
  let last = 0;
  const save = (seconds = playback.time) => {
    if (enabled() && source && playback.duration && playback.started)
      savePosition(source, seconds, playback.duration);
    last = seconds;
  };
  playback.subscribe((type) => {
    // Media that load on the first play (`preload="none"`) have their URL already, but no duration.
    if (/^(?:attach|loadstart|loadedmetadata)$/.test(type)) {
      source = sourceUrl(playback.media!.currentSrc);
      const untouched = source && playback.pending === undefined && !playback.time;
      const position = enabled() && untouched && savedPosition(source);
      if (position && playback.started) playback.seek(position);
      else if (position) playback.pending = position;
    } else if (type === 'timeupdate' && Math.abs(playback.time - last) >= EDGE) save();
    else if (type === 'pause' || type === 'detach') save(playback.ended ? 0 : playback.time);
    else if (type === 'ended') save(0);
  });
}

/** Blobs and streams get another URL on each visit. */
const sourceUrl = (url: string): string => (/^https?:/.test(url) ? url.split('#')[0]! : '');
