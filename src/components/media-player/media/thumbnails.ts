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

/** A preview that is larger would hide the picture. In pixels. */
const MAX_SIZE = 1000;
/** No browser draws larger images. */
const MAX_OFFSET = 65_535;

/**
 * Parses `sprite.jpg#xywh=0,0,160,90`; the URL is relative to that of the track. Undefined for other text, for numbers
 * out of range and for unsafe URLs.
 */
export function thumbnail(text: string, base: string): Thumbnail | undefined {
  const [, file, rest] = /^(\S+?)#xywh=(?:pixel:)?([\d,]+)\s*$/.exec(text) ?? [];
  const [x = 0, y = 0, width = 0, height = 0] = rest?.split(',').map(Number) ?? [];
  if (!file || !width || !height || !URL.canParse(file, base)) return undefined;
  if (Math.max(width, height) > MAX_SIZE || Math.max(x, y) > MAX_OFFSET) return undefined;
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
