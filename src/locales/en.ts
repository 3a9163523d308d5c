// The source language. Every other language has the same keys, or the build fails.
import { plural } from '../internal/lang.ts';

export const bookmark = {
  save: 'Save',
  saveNamed: (headline: string) => `Save: ${headline}`,
  failed: 'Could not be saved. Try again.',
  removeFailed: 'Could not be removed. Try again.',
};

export const share = {
  share: 'Share',
  shareNamed: (headline: string) => `Share: ${headline}`,
  on: (network: string) => `Share on ${network}`,
  mail: 'Send by e-mail',
  sms: 'Send by text message',
  device: 'Share with an app',
  shareFailed: 'The device did not share it. The links here still work.',
  copy: 'Copy link',
  copied: 'Link copied',
  copyFailed: 'The link could not be copied. It is selected, to be copied by hand.',
  print: 'Print',
  /** Networks by their names in this language, where these are not the networks' own. */
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
};

export const tag = {
  /** Read before the tag's name. */
  remove: 'Remove:',
};

export const tagList = {
  topics: 'Topics',
  more: (count: number) => `+${count} more`,
  moreNamed: (count: number) => plural('en', count, { one: '+# more topic', other: '+# more topics' }),
  fewer: 'Show fewer',
  removed: (name: string) => `Removed: ${name}`,
  clear: 'Clear all',
  cleared: 'All removed',
  clearedChoice: 'Nothing is selected now',
  required: 'Choose at least one topic.',
};

export const card = {
  open: 'Read the story',
  close: 'Close the story',
  by: (names: string) => `By ${names}`,
};

/** All texts, by element. */
export interface Texts {
  bookmark: typeof bookmark;
  share: typeof share;
  button: typeof button;
  social: typeof social;
  tag: typeof tag;
  tagList: typeof tagList;
  card: typeof card;
}
