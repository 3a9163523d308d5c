import type { MediaController } from './media-controller.ts';

const KEY = 'lede-player-positions';
/** Shorter media always start at the beginning. In seconds. */
const SHORTEST = 30;
/** A position this near to the beginning or the end is not stored. In seconds. */
const EDGE = 5;
const MAX_POSITIONS = 50;
/** How long a position is stored: 90 days, in milliseconds. */
const LIFETIME = 90 * 24 * 60 * 60 * 1000;

/** Story and media file, both without secrets; seconds; when it was stored, in milliseconds since 1970. */
type Position = [story: string, media: string, seconds: number, stored: number];

const isPosition = (entry: unknown): entry is Position =>
  Array.isArray(entry) &&
  typeof entry[0] === 'string' &&
  typeof entry[1] === 'string' &&
  Number.isFinite(entry[2]) &&
  Math.abs(Date.now() - entry[3]) < LIFETIME;

function readPositions(): Position[] {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]');
    return Array.isArray(stored) ? stored.filter(isPosition) : [];
  } catch {
    return []; // The browser refuses storage, or the data are not ours.
  }
}

/** Of one media file in one story. A URL's query may be a token, so it is left out: `/film.mp4?token=…` is `/film.mp4`. */
export class SavedPosition {
  readonly #story: string;
  readonly #media: string;

  constructor(story: string, media: string) {
    const { origin, pathname } = new URL(media);
    this.#story = story;
    this.#media = origin + pathname;
  }

  /** In seconds; undefined when none is stored. */
  get seconds(): number | undefined {
    return readPositions().find(this.#isThis)?.[2];
  }

  /** Stores where the reader stopped. A position near the beginning or the end deletes the stored one. */
  save(seconds: number, duration: number): void {
    const useful = duration >= SHORTEST && seconds >= EDGE && seconds <= duration - EDGE;
    if (useful) this.#write([[this.#story, this.#media, Math.floor(seconds), Date.now()]]);
    else this.delete();
  }

  delete(): void {
    if (this.seconds !== undefined) this.#write([]);
  }

  readonly #isThis = ([story, media]: Position) => story === this.#story && media === this.#media;

  #write(own: Position[]): void {
    const others = readPositions().filter((position) => !this.#isThis(position));
    try {
      localStorage.setItem(KEY, JSON.stringify([...own, ...others].slice(0, MAX_POSITIONS)));
    } catch {
      // The browser refuses storage: nothing is stored.
    }
  }
}

/** Continues where the reader stopped last time, in this browser. Turned off, it deletes what is stored. */
export function resumePlayback(playback: MediaController, story: () => string, enabled: () => boolean): void {
  let position: SavedPosition | undefined;
  let last = 0;
  const save = (seconds: number) => {
    if (!enabled()) position?.delete();
    else if (playback.duration && playback.started) position?.save(seconds, playback.duration);
    last = seconds;
  };
  const restore = () => {
    position = savedPosition(story(), playback.source);
    if (!enabled()) position?.delete();
    if (playback.pending !== undefined || playback.time) return;
    const seconds = position?.seconds;
    if (seconds && playback.started) playback.seek(seconds);
    else if (seconds) playback.pending = seconds;
  };
  playback.subscribe((type) => {
    // Media that load on the first play (`preload="none"`) have their URL already, but no duration.
    if (/^(?:attach|loadstart|loadedmetadata)$/.test(type)) restore();
    else if (type === 'timeupdate' && Math.abs(playback.time - last) >= EDGE) save(playback.time);
    else if (type === 'pause' || type === 'detach') save(playback.ended ? 0 : playback.time);
    else if (type === 'ended') save(0);
  });
}

/** None for blobs and streams: they get another URL on each visit. */
const savedPosition = (story: string, source: string): SavedPosition | undefined =>
  /^https?:/.test(source) && URL.canParse(source) ? new SavedPosition(story, source) : undefined;
