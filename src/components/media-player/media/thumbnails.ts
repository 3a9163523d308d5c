import { absoluteUrl } from '../../../internal/url/page-url.ts';
import { loadCues, tracksOfKind } from './text-tracks.ts';
import type { MediaElement } from './media-controller.ts';

/** A rectangle of an image, in its pixels. */
export interface Thumbnail {
  src: string;
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Parses `sprite.jpg#xywh=0,0,160,90`; the URL is relative to that of the track. */
export function thumbnail(text: string, base: string): Thumbnail | undefined {
  const [, file, rest] = /^(\S+?)#xywh=(?:pixel:)?([\d,]+)\s*$/.exec(text) ?? [];
  const [x = 0, y = 0, width = 0, height = 0] = rest?.split(',').map(Number) ?? [];
  if (!file || !width || !height || !URL.canParse(file, base)) return undefined;
  const src = absoluteUrl(new URL(file, base).href);
  return src && /^https?:/.test(src) ? { src, x, y, width, height } : undefined;
}

/** The thumbnail of a position, from a `<track kind="metadata" label="thumbnails">`, which this loads. */
export function thumbnailAt(media: MediaElement | undefined, seconds: number): Thumbnail | undefined {
  const track = tracksOfKind(media, 'metadata').find(({ label }) => label === 'thumbnails');
  if (!track) return undefined;
  loadCues(track);
  const element = [...media!.querySelectorAll('track')].find((candidate) => candidate.track === track);
  const cue = [...(track.cues ?? [])].findLast(({ startTime }) => startTime <= seconds);
  return cue && thumbnail((cue as VTTCue).text, element?.src ?? document.baseURI);
}
