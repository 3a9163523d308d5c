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

/** The first track of captions that the page marks with `default`. */
export function defaultTrack(media: MediaElement | undefined): TextTrack | undefined {
  const marked = [...(media?.querySelectorAll<HTMLTrackElement>('track[default]') ?? [])];
  return captionTracks(media).find((one) => marked.some(({ track }) => track === one));
}

export const chaptersTrack = (media: MediaElement | undefined): TextTrack | undefined =>
  tracksOfKind(media, 'chapters')[0];

/** Loads the cues of a track that is off, without showing them. */
export function loadCues(track: TextTrack | undefined): void {
  if (track?.mode === 'disabled') track.mode = 'hidden';
}

/** A cue's text without its markup, which the browser parses. */
export function cueText(cue: TextTrackCue): string {
  const { text = '' } = cue as VTTCue;
  return ((cue as VTTCue).getCueAsHTML?.().textContent ?? text).replace(/\s+/g, ' ').trim();
}

/** The cues of each track as they were read last. */
const lists = new WeakMap<
  TextTrack,
  { cues: TextTrackCue[]; markup: string[]; texts: readonly TimedText[] }
>();

const markupOf = (cue: TextTrackCue): string => (cue as VTTCue).text ?? '';

/**
 * The loaded cues of a track, in order. Each is parsed once, and again after a script has changed it; while none changes,
 * the list is the same.
 */
export function timedTexts(track: TextTrack | undefined): readonly TimedText[] {
  const cues = [...(track?.cues ?? [])];
  if (!track || cues.length === 0) return [];
  const last = lists.get(track);
  const known = (cue: TextTrackCue, i: number): TimedText | undefined => {
    const same = last?.cues[i] === cue && last.markup[i] === markupOf(cue);
    const text = same ? last.texts[i]! : undefined;
    return text?.start === cue.startTime && text.end === cue.endTime ? text : undefined;
  };
  if (cues.length === last?.cues.length && cues.every(known)) return last.texts;
  const texts = cues.map(
    (cue, i) => known(cue, i) ?? { start: cue.startTime, end: cue.endTime, text: cueText(cue) },
  );
  lists.set(track, { cues, markup: cues.map(markupOf), texts });
  return texts;
}

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
