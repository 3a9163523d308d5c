import { captionTracks, isHigh, load } from './text-tracks.ts';
import type { Deck, Media } from './media-controller.ts';

/** A line of captions as it is drawn: a new node for each cue, made by the platform from its own markup. */
export interface Line {
  node: Node;
  high: boolean;
}

/** Which captions show. They are drawn by the player, above its controls, as the tracks themselves stay hidden. */
export class Captions {
  track: TextTrack | undefined;
  readonly #deck: Deck;
  readonly #update: () => void;
  readonly #nodes = new WeakMap<TextTrackCue, Node>();
  #last: TextTrack | undefined;
  /** The full screen of iPhones shows the platform's own captions alone. */
  #native = false;

  constructor(deck: Deck, update: () => void) {
    this.#deck = deck;
    this.#update = update;
    let media: Media | undefined;
    deck.follow((type) => {
      if (type === 'attach' || type === 'detach') this.#listen(media, false);
      if (type === 'attach') this.#listen((media = deck.media), true);
      if (type === 'detach' && this.track) this.track.mode = 'showing';
      if (type === 'detach') this.track = undefined;
    });
  }

  get tracks(): TextTrack[] {
    return captionTracks(this.#deck.media);
  }

  /** What a transcript is made of: what shows or was chosen last, else what speaks the reader's language, else the first. */
  source(lang: string): TextTrack | undefined {
    const last = this.#last;
    const { tracks } = this;
    const speaks = last?.language || lang;
    const same = tracks.find(({ language }) => language.split('-')[0] === speaks.split('-')[0]);
    return tracks.find((one) => one === last) ?? same ?? tracks[0];
  }

  get lines(): Line[] {
    return [...(this.track?.activeCues ?? [])].map((cue) => ({
      node: this.#node(cue as VTTCue),
      high: isHigh(cue as VTTCue),
    }));
  }

  choose(track: TextTrack | undefined): void {
    this.track?.removeEventListener('cuechange', this.#update);
    for (const other of this.tracks) if (other.mode === 'showing') other.mode = 'hidden';
    this.track = track;
    this.#last = track ?? this.#last;
    load(track);
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
      // The page's `default` track, or what its script or the browser's own menu turned on.
      const showing = this.tracks.find(({ mode }) => mode === 'showing');
      if (showing) this.choose(showing);
    }
    this.#update();
  }

  #listen(media: Media | undefined, on: boolean): void {
    const change = on ? 'addEventListener' : 'removeEventListener';
    for (const type of ['addtrack', 'removetrack', 'change']) media?.textTracks?.[change](type, this);
    for (const type of ['webkitbeginfullscreen', 'webkitendfullscreen']) media?.[change](type, this);
    media?.[change]('load', this, true); // A track's file has come.
    if (media && on) this.handleEvent(new Event('change'));
  }

  #node(cue: VTTCue): Node {
    let node = this.#nodes.get(cue);
    if (!node) {
      node = document.createElement('span');
      node.appendChild(cue.getCueAsHTML?.() ?? document.createTextNode(cue.text));
      this.#nodes.set(cue, node);
    }
    return node;
  }
}
