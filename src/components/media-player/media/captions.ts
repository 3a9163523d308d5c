import { getOrCreate } from '../../../internal/get-or-create.ts';
import { captionTracks, defaultTrack, isHigh, loadCues } from './text-tracks.ts';
import type { MediaController, MediaElement } from './media-controller.ts';

/** A caption as it is drawn: a new node for each cue, which the browser parses from the cue's markup. */
export interface CaptionLine {
  node: Node;
  /** Whether it belongs in the upper half of the picture. */
  high: boolean;
}

/** A cue names its own classes, `<c.error>`: in the player's shadow root they would get the style of its own parts. */
function withoutClasses(content: DocumentFragment | undefined): DocumentFragment | undefined {
  for (const element of content?.querySelectorAll('[class]') ?? []) element.removeAttribute('class');
  return content;
}

/** Which captions show. The player draws them above its controls, so the tracks themselves stay `hidden`. */
export class Captions {
  track: TextTrack | undefined;
  readonly #playback: MediaController;
  readonly #update: () => void;
  readonly #nodes = new WeakMap<TextTrackCue, HTMLElement>();
  #last: TextTrack | undefined;
  /** Tracks with `default` that were shown for it: what the reader turns off stays off. */
  readonly #shownByDefault = new WeakSet<TextTrack>();
  /** Full screen on an iPhone shows only the captions that the browser draws. */
  #native = false;

  constructor(playback: MediaController, update: () => void) {
    this.#playback = playback;
    this.#update = update;
    let media: MediaElement | undefined;
    playback.subscribe((type) => {
      if (type === 'attach' || type === 'detach') this.#listen(media, false);
      if (type === 'attach') this.#listen((media = playback.media), true);
      if (type === 'detach' && this.track) this.track.mode = 'showing';
      if (type === 'detach') this.track = undefined;
    });
  }

  get tracks(): TextTrack[] {
    return captionTracks(this.#playback.media);
  }

  /** The track of the transcript: the one that shows or was chosen last, else one in the language, else the first. */
  source(lang: string): TextTrack | undefined {
    const last = this.#last;
    const { tracks } = this;
    const wanted = last?.language || lang;
    const same = tracks.find(({ language }) => language.split('-')[0] === wanted.split('-')[0]);
    return tracks.find((track) => track === last) ?? same ?? tracks[0];
  }

  get lines(): CaptionLine[] {
    return [...(this.track?.activeCues ?? [])].map((cue) => ({
      node: this.#node(cue as VTTCue),
      high: isHigh(cue as VTTCue),
    }));
  }

  /** Shows a track, or none. */
  choose(track: TextTrack | undefined): void {
    this.track?.removeEventListener('cuechange', this.#update);
    for (const other of this.tracks) if (other.mode === 'showing') other.mode = 'hidden';
    this.track = track;
    this.#last = track ?? this.#last;
    loadCues(track);
    if (track && this.#native) track.mode = 'showing';
    track?.addEventListener('cuechange', this.#update);
    this.#update();
  }

  handleEvent({ type }: Event): void {
    if (type.startsWith('webkit')) {
      this.#native = type === 'webkitbeginfullscreen';
      if (this.track) this.track.mode = this.#native ? 'showing' : 'hidden';
    } else if (this.track && !this.tracks.includes(this.track)) this.choose(undefined);
    else if (!this.#native) {
      // The page's `default` track, or one that a script or the browser's own menu turned on.
      const showing = this.tracks.find(({ mode }) => mode === 'showing') ?? this.#default;
      if (showing) this.choose(showing);
    }
    this.#update();
  }

  /** The page's `default` track where the browser left it off, as WebKit does for readers who set nothing. */
  get #default(): TextTrack | undefined {
    if (this.track) return undefined;
    const track = defaultTrack(this.#playback.media);
    if (track?.mode !== 'disabled' || this.#shownByDefault.has(track)) return undefined;
    this.#shownByDefault.add(track);
    return track;
  }

  #listen(media: MediaElement | undefined, on: boolean): void {
    const change = on ? 'addEventListener' : 'removeEventListener';
    for (const type of ['addtrack', 'removetrack', 'change']) media?.textTracks?.[change]?.(type, this);
    for (const type of ['webkitbeginfullscreen', 'webkitendfullscreen']) media?.[change](type, this);
    media?.[change]('load', this, true); // The file of a `<track>` has loaded.
    if (media && on) this.handleEvent(new Event('change'));
  }

  #node(cue: VTTCue): Node {
    return getOrCreate(this.#nodes, cue, () => {
      const node = document.createElement('span');
      node.append(withoutClasses(cue.getCueAsHTML?.()) ?? cue.text);
      return node;
    });
  }
}
