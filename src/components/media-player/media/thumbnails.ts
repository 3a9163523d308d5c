import { absoluteUrl } from '../../../internal/url/page-url.ts';
import { load, tracksOf } from './text-tracks.ts';
import type { Media } from './media-controller.ts';

/** A part of a picture. */
export interface Thumbnail {
  src: string;
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Reads `sprite.jpg#xywh=0,0,160,90` against the address of its track. */
export function thumbnail(text: string, base: string): Thumbnail | undefined {
  const [, file, rest] = /^(\S+?)#xywh=(?:pixel:)?([\d,]+)\s*$/.exec(text) ?? [];
  const [x = 0, y = 0, width = 0, height = 0] = rest?.split(',').map(Number) ?? [];
  if (!file || !width || !height || !URL.canParse(file, base)) return undefined;
  const src = absoluteUrl(new URL(file, base).href);
  return src && /^https?:/.test(src) ? { src, x, y, width, height } : undefined;
}

/** The picture of a moment, from a `<track kind="metadata" label="thumbnails">`; its file is asked for here. */
export function thumbnailAt(media: Media | undefined, seconds: number): Thumbnail | undefined {
  const track = tracksOf(media, 'metadata').find(({ label }) => label === 'thumbnails');
  if (!track) return undefined;
  load(track);
  const element = [...media!.querySelectorAll('track')].find((one) => one.track === track);
  const cue = [...(track.cues ?? [])].findLast(({ startTime }) => startTime <= seconds);
  return cue && thumbnail((cue as VTTCue).text, element?.src ?? document.baseURI);
}
