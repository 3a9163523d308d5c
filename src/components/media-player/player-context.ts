import type { OwnIconName } from '../../internal/icons/icon-svg.ts';
import type { CSSResult, ReactiveElement, TemplateResult } from 'lit';
import type { OnDemand } from '../../internal/element/on-demand-controller.ts';
import type { Texts } from '../../locales/en.ts';
import type { insertContent } from './media/playlist-content.ts';
import type { Captions } from './media/captions.ts';
import type { MediaController } from './media/media-controller.ts';
import type { Playlist } from './media/playlist.ts';
import type { TimedText } from './media/text-tracks.ts';

/** What a key, a button or a gesture can do. */
export type PlayerAction =
  | 'toggle'
  | 'back'
  | 'forward'
  | 'louder'
  | 'quieter'
  | 'mute'
  | 'captions'
  | 'fullscreen'
  | 'pip'
  | 'slower'
  | 'faster'
  | 'start'
  | 'end'
  | 'percent'
  | 'previous'
  | 'next'
  | 'help';

/** The result of the reader's last action, shown for a moment. */
export interface Feedback {
  /** Name of a registered icon. */
  icon: OwnIconName;
  text: string;
  /** The half of the picture that it appears in; empty for the middle. */
  side: '' | 'start' | 'end';
  /** Sum of the steps so far: three steps of 10 seconds show as 30. */
  seconds: number;
}

/** State of the controls that is not state of the media. */
export interface PlayerView {
  /** Whether the clock shows the time left instead of the time played. */
  remaining: boolean;
  /** The position, in seconds, under the pointer or the focus in the seek bar. */
  preview: number | undefined;
  feedback: Feedback | undefined;
  /** Read aloud by screen readers. */
  announcement: string;
  /** URL of the artwork that failed to load; undefined for none. */
  missingArtwork?: string;
}

/** Pointer input on the picture. */
export interface InputSurface {
  /** Whether the controls are hidden because the reader is idle. */
  readonly idle: boolean;
  readonly handlePointerdown: (event: PointerEvent) => void;
  readonly handleClick: (event: MouseEvent) => void;
}

export type MenuName = 'captions' | 'chapters' | 'speed' | 'more';

/** What is fetched when the reader comes near the player: `on-demand.ts`. */
export interface PlayerParts {
  readonly styles: readonly CSSResult[];
  menu(player: Player, id: MenuName, name: string): TemplateResult;
  /** Shows the items of the open menu whose buttons do not fit. */
  fitMenuItems(root: ShadowRoot): void;
  /** Time, chapter and thumbnail above the seek bar. */
  seekPreview(player: Player): unknown;
  transcriptPanel(player: Player): unknown;
  /** Loads the cues of an open transcript, and marks the current one. */
  syncTranscript(player: Player): void;
  /** Marks the cue at the current position, and scrolls the transcript to it. */
  markCurrentCue(player: Player): void;
  shortcutsDialog(player: Player): TemplateResult;
  openShortcuts(player: Player): void;
  /** Connects the player to the device's media keys. */
  connect(player: Player): void;
  readonly insertContent: typeof insertContent;
}

/** The player as its behaviours, actions and templates see it. */
export interface Player extends ReactiveElement {
  readonly playback: MediaController;
  readonly captions: Captions;
  readonly playlist: Playlist;
  readonly input: InputSurface;
  readonly texts: Texts['player'];
  /** Language of the player's own texts and numbers: English while the page's language is not registered. */
  readonly uiLang: string;
  /** Language of the page around the player, and so the default language of its captions. */
  readonly contentLang: string;
  readonly chapters: readonly TimedText[];
  readonly cues: readonly TimedText[];
  readonly video: boolean;
  headline: string;
  byline: string;
  artwork: string;
  url: string;
  duration: number | string;
  hotkeys: 'on' | 'off';
  back: 'closes' | 'leaves';
  transcript: boolean;
  readonly view: Readonly<PlayerView>;
  setView(change: Partial<PlayerView>): void;
  readonly onDemand: OnDemand<PlayerParts>;
  /** Performs an action; `amount` as in the table of hotkeys. */
  perform(action: PlayerAction, amount?: number): void;
  /** The URL behind "Download"; undefined when the page does not offer one. */
  downloadHref(): string | undefined;
  showFeedback(icon: OwnIconName, text?: string, side?: Feedback['side'], seconds?: number): void;
}
