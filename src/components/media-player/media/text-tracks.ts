import type { Media } from './media-controller.ts';

/** A stretch of a track, as text. */
export interface Stretch {
  start: number;
  end: number;
  text: string;
}

export const tracksOf = (media: Media | undefined, ...kinds: TextTrackKind[]): TextTrack[] =>
  [...(media?.textTracks ?? [])].filter(({ kind }) => kinds.includes(kind));

export const captionTracks = (media: Media | undefined): TextTrack[] =>
  tracksOf(media, 'captions', 'subtitles');

/** Asks for the cues of a track that is off, without showing them. */
export function load(track: TextTrack | undefined): void {
  if (track?.mode === 'disabled') track.mode = 'hidden';
}

/** A cue's text without its markup, as parsed by the platform. */
export function cueText(cue: TextTrackCue): string {
  const { text = '' } = cue as VTTCue;
  return ((cue as VTTCue).getCueAsHTML?.().textContent ?? text).replace(/\s+/g, ' ').trim();
}

/** The cues of a track that have come, in order. */
export const stretches = (track: TextTrack | undefined): Stretch[] =>
  [...(track?.cues ?? [])].map((cue) => ({ start: cue.startTime, end: cue.endTime, text: cueText(cue) }));

/** Which stretch a moment is in; the last that began, as captions pause between sentences. -1 before the first. */
export const indexAt = (list: readonly Stretch[], seconds: number): number =>
  list.findLastIndex(({ start }) => start <= seconds + 0.05);

/** What a track is called: its label, else its language in that language. */
export function trackName({ label, language }: TextTrack): string {
  if (label || !language) return label;
  try {
    return new Intl.DisplayNames(language, { type: 'language' }).of(language) ?? language;
  } catch {
    return language;
  }
}

/** Whether a cue asks for the upper half of the picture. */
export const isHigh = ({ line, snapToLines }: VTTCue): boolean =>
  typeof line === 'number' && (snapToLines ? line >= 0 && line < 8 : line < 50);
