import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** A `<video>`, an `<audio>`, or an element that has their API. */
export type Media = HTMLMediaElement &
  Partial<Pick<HTMLVideoElement, 'poster' | 'requestPictureInPicture' | 'disablePictureInPicture'>> & {
    webkitEnterFullscreen?(): void;
  };

type Listener = (type: string) => unknown;

const EVENTS =
  'abort canplay canplaythrough durationchange emptied ended enterpictureinpicture error leavepictureinpicture loadeddata loadedmetadata loadstart pause play playing progress ratechange seeked seeking stalled suspend timeupdate volumechange waiting'.split(
    ' ',
  );
const isNative = (media: Media) => media instanceof HTMLMediaElement;
const clamp = (value: number, most: number) => Math.min(Math.max(value, 0), most);

/** What is played: follows a media element, tells its state, and works it. */
export class Deck implements ReactiveController {
  media: Media | undefined;
  /** Playing, but nothing to play has come yet. */
  waiting = false;
  /** Has it ever played? Till then the poster shows. */
  started = false;
  /** A code of `MediaError`, 0 when all is well. */
  failed = 0;
  /** Where it will begin when it is first played. */
  pending: number | undefined;
  /** How loud it was before its slider was dragged. */
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

  /** Calls back with the name of each media event, `attach` and `detach`. */
  follow(listener: Listener): void {
    this.#listeners.add(listener);
  }

  attach(media: Media | undefined): void {
    const { media: old } = this;
    if (media === old) return;
    if (old) {
      for (const type of EVENTS) old.removeEventListener(type, this, true);
      this.#tell('detach');
      if (isNative(old)) old.controls = true;
    }
    this.media = media;
    this.waiting = false;
    this.pending = undefined;
    this.started = Boolean(media && (media.played?.length || !media.paused));
    this.failed = media ? this.#failure(media) : 0;
    // Capturing, to hear of a `<source>` that fails as well.
    for (const type of EVENTS) media?.addEventListener(type, this, true);
    if (media) this.#tell('attach');
    this.#host.requestUpdate();
  }

  /** Once our controls are drawn. */
  hideNative(): void {
    if (this.media?.controls && isNative(this.media)) this.media.controls = false;
  }

  handleEvent(event: Event): void {
    const { media } = this;
    if (!media || (event.target !== media && event.type !== 'error')) return;
    const { type } = event;
    if (type === 'error') this.failed = this.#failure(media);
    if (type === 'error' && !this.failed) return; // A source that failed where another may still work.
    if (type === 'loadstart' || type === 'loadedmetadata') this.failed = 0;
    if (type === 'waiting') this.waiting = true;
    if (/^(?:playing|canplay|pause|ended|error|emptied)$/.test(type)) this.waiting = false;
    if (type === 'emptied') this.started = !media.paused;
    if (type === 'play') this.started = true;
    if (type === 'play' || (type === 'loadedmetadata' && this.started)) this.#goPending();
    this.#tell(type);
    this.#host.requestUpdate();
    // The platform's media events do not bubble: who listens to the player hears of them here.
    if (!event.bubbles) this.#host.dispatchEvent(new Event(type));
  }

  get time(): number {
    return this.pending ?? (this.media?.currentTime || 0);
  }
  /** 0 while it is not known, and for what has no end. */
  get duration(): number {
    const { duration = 0 } = this.media ?? {};
    return Number.isFinite(duration) ? duration : 0;
  }
  get live(): boolean {
    return this.media?.duration === Infinity;
  }
  /** Where a live stream is now. */
  get edge(): number {
    const { seekable } = this.media ?? {};
    return seekable?.length ? seekable.end(seekable.length - 1) : this.time;
  }
  get playing(): boolean {
    return Boolean(this.media && !this.media.paused && !this.media.ended);
  }
  get ended(): boolean {
    return this.media?.ended ?? false;
  }
  /** 0 when it is muted. */
  get volume(): number {
    return this.media && !this.media.muted ? this.media.volume : 0;
  }
  get rate(): number {
    return this.media?.playbackRate ?? 1;
  }
  /** What has been loaded, as shares of the whole. */
  get buffered(): { from: number; to: number }[] {
    const { buffered } = this.media ?? {};
    const { duration } = this;
    if (!buffered || !duration) return [];
    return Array.from({ length: buffered.length }, (_, i) => ({
      from: buffered.start(i) / duration,
      to: buffered.end(i) / duration,
    }));
  }

  /** A browser that refuses to play has said so to the reader in its own way. */
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
  /** Silence is muted, and keeps how loud it was. */
  setVolume(volume: number): void {
    const { media } = this;
    if (!media) return;
    media.muted = volume < 0.01;
    if (!media.muted) media.volume = clamp(volume, 1);
  }
  /** A drag down to silence was let go. */
  settle(): void {
    if (this.media?.muted && this.loud) this.media.volume = this.loud;
    this.loud = 0;
  }
  mute(): void {
    const { media } = this;
    if (!media) return;
    media.muted = this.volume > 0;
    media.volume ||= 0.5;
  }
  /** Also of what is loaded next. */
  setRate(rate: number): void {
    if (this.media) this.media.defaultPlaybackRate = this.media.playbackRate = rate;
  }
  /** Loads it again and goes on where it stopped. */
  retry(): void {
    const { media, time } = this;
    if (!media) return;
    this.failed = 0;
    this.pending = time || undefined;
    media.load();
    this.play();
  }

  #goPending(): void {
    if (this.pending !== undefined) this.media!.currentTime = this.pending;
    this.pending = undefined;
  }

  #failure(media: Media): number {
    if (media.error) return media.error.code;
    // No source of several could be used: then only they tell of it.
    return media.networkState === 3 && media.querySelector?.('source') ? 4 : 0;
  }

  #tell(type: string): void {
    for (const listener of this.#listeners) listener(type);
  }
}
