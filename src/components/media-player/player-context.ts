import type { ReactiveElement } from 'lit';
import type { Texts } from '../../locales/en.ts';
import type { Captions } from './media/captions.ts';
import type { Stretch } from './media/text-tracks.ts';
import type { Deck } from './media/media-controller.ts';
import type { Action } from './input/hotkeys.ts';
import type { Reader } from './input/input-controller.ts';

/** What the reader's act did, shown for a moment. */
export interface Feedback {
  icon: string;
  text: string;
  side: '' | 'start' | 'end';
  seconds: number;
}

/** What the reader looks at for the moment. */
export interface View {
  /** The time left in place of the time played. */
  remaining: boolean;
  /** The moment that the pointer or the focus is at in the seek bar. */
  preview: number | undefined;
  feedback: Feedback | undefined;
  /** Read aloud. */
  said: string;
}

/** The player as its templates and actions see it. */
export interface Player extends ReactiveElement {
  readonly deck: Deck;
  readonly captions: Captions;
  readonly reader: Reader;
  readonly texts: Texts['player'];
  /** Language of texts and times: English where the page's has not been loaded. */
  readonly speech: string;
  /** Language of the page, and so of its captions. */
  readonly tongue: string;
  readonly chapters: readonly Stretch[];
  readonly cues: readonly Stretch[];
  readonly video: boolean;
  headline: string;
  byline: string;
  artwork: string;
  url: string;
  duration: number | string;
  hotkeys: 'on' | 'off';
  transcript: boolean;
  readonly view: Readonly<View>;
  /** Changes what is looked at. */
  look(change: Partial<View>): void;
  /** Each key of the table, and each button that does the same. */
  act(does: Action, by?: number): void;
  /** The story's, for links to a moment. */
  readonly address: string;
  /** The address behind "Download", when it is wanted. */
  downloadHref(): string | undefined;
  show(icon: string, text?: string, side?: Feedback['side'], seconds?: number): void;
}
