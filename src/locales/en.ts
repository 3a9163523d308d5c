// The source language. Every other language has the same keys, or the build fails.
import { shareOpener, topicsLabel } from '../internal/i18n/card-texts.ts';
import { plural } from '../internal/i18n/plural.ts';

export const bookmark = {
  save: 'Save',
  saveNamed: (headline: string) => `Save: ${headline}`,
  failed: 'Could not be saved. Try again.',
  removeFailed: 'Could not be removed. Try again.',
};

export const share = {
  ...shareOpener,
  on: (network: string) => `Share on ${network}`,
  mail: 'Send by e-mail',
  sms: 'Send by text message',
  device: 'Share with an app',
  shareFailed: 'Sharing didn’t work. Try one of the links below.',
  copy: 'Copy link',
  copied: 'Link copied',
  /** The name of the field with the URL. */
  link: 'Link',
  copyFailed: 'The link could not be copied. It’s selected: press Ctrl+C (⌘C) to copy.',
  print: 'Print',
  /** Network names that differ in this language, by the network's key. */
  labels: { mail: 'E-mail', sms: 'Text message' } as Record<string, string>,
};

export const button = {
  loading: 'Loading…',
};

export const social = {
  follow: 'Follow us',
  on: (network: string) => `Follow us on ${network}`,
  mail: 'Write to us by e-mail',
  mailShort: 'E-mail',
  /** Network names that differ in this language, by the network's key. */
  labels: {} as Record<string, string>,
};

/** The dialog that asks for the reader's Mastodon server. */
export const mastodonServer = {
  title: 'Share on Mastodon',
  server: 'Your server',
  hint: 'The part of your account after the second @, such as mastodon.social. It is kept in this browser only.',
  invalid: 'Enter the name of a server, such as mastodon.social.',
  next: 'Continue',
  cancel: 'Cancel',
};

export const tag = {
  /** Read before the tag's name. */
  remove: 'Remove:',
};

export const tagList = {
  ...topicsLabel,
  more: (count: number) => `+${count} more`,
  moreNamed: (count: number) => plural('en', count, { one: '+# more topic', other: '+# more topics' }),
  fewer: 'Show fewer',
  removed: (name: string) => `Removed: ${name}`,
  clear: 'Clear all',
  cleared: 'All removed',
  clearedChoice: 'Selection cleared',
  required: 'Choose at least one topic.',
};

export const card = {
  open: 'Read the story',
  by: (names: string) => `By ${names}`,
  badges: { photo: 'Photos', video: 'Video', audio: 'Audio' },
};

export const player = {
  player: 'Media player',
  playerNamed: (headline: string) => `Media player: ${headline}`,
  controls: 'Playback',
  play: 'Play',
  pause: 'Pause',
  replay: 'Play again',
  /** `seconds` is a formatted duration, such as "10 seconds". */
  back: (seconds: string) => `Back ${seconds}`,
  forward: (seconds: string) => `Forward ${seconds}`,
  seek: 'Position',
  at: (time: string, total: string) => `${time} of ${total}`,
  elapsed: 'Show elapsed time',
  remaining: 'Show remaining time',
  mute: 'Mute',
  unmute: 'Unmute',
  volume: 'Volume',
  louder: 'Volume up',
  quieter: 'Volume down',
  captions: 'Captions',
  off: 'Off',
  speed: 'Speed',
  slower: 'Slower',
  faster: 'Faster',
  normal: 'Normal',
  chapters: 'Chapters',
  more: 'More',
  transcript: 'Transcript',
  openTranscript: 'Show transcript',
  closeTranscript: 'Hide transcript',
  noTranscript: 'Loading…',
  clip: (time: string) => `Copy link at ${time}`,
  copied: 'Link copied',
  copyFailed: 'The link could not be copied',
  download: 'Download',
  pip: 'Picture in picture',
  fullscreen: 'Full screen',
  exitFullscreen: 'Exit full screen',
  live: 'Live',
  goLive: 'Go to live',
  keys: 'Keyboard shortcuts',
  space: 'Space',
  start: 'Go to start',
  end: 'Go to end',
  percent: 'Jump to 0–90%',
  close: 'Close',
  previous: 'Previous in the playlist',
  next: 'Next in the playlist',
  retry: 'Try again',
  fetchFailed: 'This couldn’t be loaded. Try again.',
  /** Indexed by `MediaError.code`; 0 stands for any other error. */
  errors: [
    'Playback failed.',
    'Loading was interrupted.',
    'The connection was lost.',
    'This file is damaged and can’t be played.',
    'This video can’t be played.',
  ],
  /** The text of `errors[4]` for audio. */
  audioError: 'This audio can’t be played.',
};

export const dialog = {
  close: 'Close',
};

export const gallery = {
  pictures: 'Pictures',
  carousel: 'carousel',
  slide: 'slide',
  of: (number: string, count: string) => `${number} of ${count}`,
  picture: (number: string) => `Picture ${number}`,
  choose: 'Choose a picture',
  previous: 'Previous picture',
  next: 'Next picture',
  first: 'First picture',
  last: 'Last picture',
  start: 'Start the slide show',
  stop: 'Stop the slide show',
};

export const lightbox = {
  pictures: 'Pictures',
  of: (number: string, count: string) => `${number} of ${count}`,
  previous: 'Previous picture',
  next: 'Next picture',
  first: 'First picture',
  last: 'Last picture',
  close: 'Close',
  download: 'Download the picture',
  expand: 'Full screen',
  compress: 'Exit full screen',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  zoomed: (percent: string) => `Zoom ${percent}`,
  move: 'Drag or use the arrow keys to move',
  swipe: 'Swipe down to close',
  failed: 'The picture could not be loaded.',
  retry: 'Try again',
};

/** All texts, by element. */
export interface Texts {
  bookmark: typeof bookmark;
  share: typeof share;
  button: typeof button;
  social: typeof social;
  mastodonServer: typeof mastodonServer;
  tag: typeof tag;
  tagList: typeof tagList;
  card: typeof card;
  player: typeof player;
  dialog: typeof dialog;
  gallery: typeof gallery;
  lightbox: typeof lightbox;
}
