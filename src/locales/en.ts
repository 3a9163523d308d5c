// The source language. Every other language has the same keys, or the build fails.

export const bookmark = {
  save: 'Save',
  saveNamed: (headline: string) => `Save: ${headline}`,
  failed: 'Could not be saved. Try again.',
};
  removeFailed: 'Could not be removed. Try again.',

export const share = {
  share: 'Share',
  shareNamed: (headline: string) => `Share: ${headline}`,
  on: (network: string) => `Share on ${network}`,
  mail: 'Send by e-mail',
  copy: 'Copy link',
  copied: 'Link copied',
  copyFailed: 'The link could not be copied',
};

export const button = {
  loading: 'Loading…',
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
  card: typeof card;
}
