import type { MediaElement } from './media-controller.ts';

/** A cue as plain text. */
export interface TimedText {
  start: number;
  end: number;
  text: string;
}

export const tracksOfKind = (media: MediaElement | undefined, ...kinds: TextTrackKind[]): TextTrack[] =>
  [...(media?.textTracks ?? [])].filter(({ kind }) => kinds.includes(kind));

export const captionTracks = (media: MediaElement | undefined): TextTrack[] =>
  tracksOfKind(media, 'captions', 'subtitles');

/** Loads the cues of a track that is off, without showing them. */
export function loadCues(track: TextTrack | undefined): void {
  if (track?.mode === 'disabled') track.mode = 'hidden';
}

/** A cue's text without its markup, which the browser parses. */
export function cueText(cue: TextTrackCue): string {
  const { text = '' } = cue as VTTCue;
  return ((cue as VTTCue).getCueAsHTML?.().textContent ?? text).replace(/\s+/g, ' ').trim();
}

/** Cues are parsed once, and again after a script has changed them. */
const parsed = new WeakMap<TextTrackCue, { markup: string; text: string }>();

function textOfCue(cue: TextTrackCue): string {
  const { text: markup } = cue as VTTCue;
  let entry = parsed.get(cue);
  if (entry?.markup !== markup) parsed.set(cue, (entry = { markup, text: cueText(cue) }));
  return entry.text;
}

/** The loaded cues of a track, in order. */
export const timedTexts = (track: TextTrack | undefined): TimedText[] =>
  [...(track?.cues ?? [])].map((cue) => ({ start: cue.startTime, end: cue.endTime, text: textOfCue(cue) }));

/** Index of the last text that started at or before a time: captions pause between sentences. -1 before the first. */
export const indexAt = (list: readonly TimedText[], seconds: number): number =>
  list.findLastIndex(({ start }) => start <= seconds + 0.05);

/** The name of a track: its label, else the name of its language in that language. */
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
