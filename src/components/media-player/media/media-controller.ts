import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** A `<video>`, an `<audio>`, or an element with their API. */
export type MediaElement = HTMLMediaElement &
  Partial<Pick<HTMLVideoElement, 'poster' | 'requestPictureInPicture' | 'disablePictureInPicture'>> & {
    webkitEnterFullscreen?(): void;
  };

/** Gets the type of each media event, and `attach` and `detach`. */
type Listener = (type: string) => unknown;

const EVENTS =
  'abort canplay canplaythrough durationchange emptied ended enterpictureinpicture error leavepictureinpicture loadeddata loadedmetadata loadstart pause play playing progress ratechange seeked seeking stalled suspend timeupdate volumechange waiting'.split(
    ' ',
  );
/** Marks the `controls` that the player took away, in the page's HTML: a copy of it has them to give back. */
const CONTROLS_MARK = 'data-lede-controls';
const isNative = (media: MediaElement) => /^(?:video|audio)$/.test(media.localName);
const clamp = (value: number, max: number) => Math.min(Math.max(value, 0), max);
/** Custom media elements may return anything. */
const finite = (value: unknown, fallback = 0): number =>
  typeof value === 'number' && Number.isFinite(value) ? value : fallback;

function copyEvent(event: Event): Event {
  const { PictureInPictureEvent: PipEvent } = globalThis; // Not every browser has it.
  return PipEvent && event instanceof PipEvent
    ? new PipEvent(event.type, { pictureInPictureWindow: event.pictureInPictureWindow })
    : new Event(event.type);
}

/** Follows a media element, gives its state, and controls it. */
export class MediaController implements ReactiveController {
  media: MediaElement | undefined;
  /** Playing, but without data to play yet. */
  waiting = false;
  /** Whether it has ever played. The poster shows until then. */
  started = false;
  /** A code of `MediaError`; 0 without an error. */
  failed = 0;
  /** The position, in seconds, that the first play starts at. */
  pending: number | undefined;
  /** The volume before its slider was dragged. */
  loud = 0;
  readonly #host: ReactiveControllerHost & EventTarget;
  readonly #listeners = new Set<Listener>();

  constructor(host: ReactiveControllerHost & EventTarget) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.attach(undefined);
  }

  /** Calls back with the type of each media event, `attach` and `detach`. Returns a function that ends that. */
  subscribe(listener: Listener): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  attach(media: MediaElement | undefined): void {
    const { media: old } = this;
    if (media === old) return;
    if (old) {
      for (const type of EVENTS) old.removeEventListener(type, this, true);
      this.#notify('detach');
      this.showNative();
    }
    this.media = media;
    this.waiting = false;
    this.pending = undefined;
    this.started = Boolean(media && (media.played?.length || !media.paused));
    this.failed = media ? this.#failure(media) : 0;
    // Capturing listeners also get the `error` of a `<source>`.
    for (const type of EVENTS) media?.addEventListener(type, this, true);
    if (media) this.#notify('attach');
    this.#host.requestUpdate();
  }

  /** Replaces the native controls by the player's, also when the page sets them again. */
  hideNative(): void {
    const { media } = this;
    if (!media?.hasAttribute('controls') || !isNative(media)) return;
    media.setAttribute(CONTROLS_MARK, media.getAttribute('controls')!);
    media.removeAttribute('controls');
  }

  /** Restores native controls that this player, or the player of the original of this copy, took away. */
  showNative(): void {
    const { media } = this;
    const value = media?.getAttribute(CONTROLS_MARK) ?? null;
    if (!media || value === null) return;
    if (!media.hasAttribute('controls')) media.setAttribute('controls', value);
    media.removeAttribute(CONTROLS_MARK);
  }

  handleEvent(event: Event): void {
    const { media } = this;
    if (!media || (event.target !== media && event.type !== 'error')) return;
    const { type } = event;
    if (type === 'error') this.failed = this.#failure(media);
    if (type === 'error' && !this.failed) return; // One source failed, another may still work.
    if (type === 'loadstart' || type === 'loadedmetadata') this.failed = 0;
    if (type === 'waiting') this.waiting = true;
    if (/^(?:playing|canplay|pause|ended|error|emptied)$/.test(type)) this.waiting = false;
    if (type === 'emptied') this.started = !media.paused;
    if (type === 'play') this.started = true;
    if (type === 'play' || (type === 'loadedmetadata' && this.started)) this.#goPending();
    this.#notify(type);
    // It comes four times a second: `followTime` redraws the player when something that it shows changes.
    if (type !== 'timeupdate') this.#host.requestUpdate();
    // Media events do not bubble: they are fired again here for those who listen to the player.
    if (!event.bubbles) this.#host.dispatchEvent(copyEvent(event));
  }

  /** URL of the file that is loaded; empty without one. */
  get source(): string {
    const source: unknown = this.media?.currentSrc;
    return typeof source === 'string' ? source : '';
  }
  get time(): number {
    return this.pending ?? finite(this.media?.currentTime);
  }
  /** In seconds; 0 while it is unknown, and for a live stream. */
  get duration(): number {
    return Math.max(finite(this.media?.duration), 0);
  }
  get live(): boolean {
    return this.media?.duration === Infinity;
  }
  /** The newest position of a live stream. */
  get edge(): number {
    const { seekable } = this.media ?? {};
    return seekable?.length ? finite(seekable.end(seekable.length - 1), this.time) : this.time;
  }
  get playing(): boolean {
    return Boolean(this.media && !this.media.paused && !this.media.ended);
  }
  get ended(): boolean {
    return this.media?.ended ?? false;
  }
  /** From 0 to 1; 0 when it is muted. */
  get volume(): number {
    return this.media && !this.media.muted ? clamp(finite(this.media.volume, 1), 1) : 0;
  }
  get rate(): number {
    return finite(this.media?.playbackRate, 1);
  }
  /** The loaded ranges, as fractions of the duration. */
  get buffered(): { from: number; to: number }[] {
    const { buffered } = this.media ?? {};
    const { duration } = this;
    if (!buffered || !duration) return [];
    return Array.from({ length: buffered.length }, (_, i) => ({
      from: buffered.start(i) / duration,
      to: buffered.end(i) / duration,
    }));
  }

  /** A refusal is not reported: the browser has shown it to the reader in its own way. */
  play(): void {
    void Promise.resolve(this.media?.play()).catch(() => {});
  }
  pause(): void {
    this.media?.pause();
  }
  toggle(): void {
    if (this.playing) this.pause();
    else this.play();
  }
  seek(seconds: number): void {
    const { media } = this;
    if (!media || !Number.isFinite(seconds)) return;
    const to = clamp(seconds, this.live ? this.edge : this.duration || Infinity);
    this.pending = to;
    if (media.readyState > 0) this.#goPending();
    this.#host.requestUpdate();
  }
  /** Volume 0 mutes and leaves the media element's own volume as it was. */
  setVolume(volume: number): void {
    const { media } = this;
    if (!media) return;
    media.muted = volume < 0.01;
    if (!media.muted) media.volume = clamp(volume, 1);
  }
  /** The reader let the slider go. After a drag down to 0, unmuting brings back the volume from before the drag. */
  endVolumeDrag(): void {
    if (this.media?.muted && this.loud) this.media.volume = this.loud;
    this.loud = 0;
  }
  toggleMuted(): void {
    const { media } = this;
    if (!media) return;
    media.muted = this.volume > 0;
    media.volume ||= 0.5;
  }
  /** Applies to media that are loaded later as well. */
  setRate(rate: number): void {
    if (this.media) this.media.defaultPlaybackRate = this.media.playbackRate = rate;
  }
  /** Loads the media again and continues where they stopped. */
  retry(): void {
    const { media, time } = this;
    if (!media) return;
    this.failed = 0;
    this.pending = time || undefined;
    media.load();
    this.play();
  }

  #goPending(): void {
    if (this.pending !== undefined) this.media!.currentTime = clamp(this.pending, this.duration || Infinity);
    this.pending = undefined;
  }

  #failure(media: MediaElement): number {
    if (media.error) return finite(media.error.code, 1);
    // When each of several sources fails, only their own `error` events report it.
    return media.networkState === 3 && media.querySelector?.('source') ? 4 : 0;
  }

  #notify(type: string): void {
    for (const listener of this.#listeners) listener(type);
  }
}
