// English texts of other elements that a card shows before it has them, or in their place: not each group whole.

/** Of `share`. */
export const shareOpener = {
  share: 'Share',
  shareNamed: (headline: string) => `Share: ${headline}`,
};

/** Of `tagList`. */
export const topicsLabel = { topics: 'Topics' };
