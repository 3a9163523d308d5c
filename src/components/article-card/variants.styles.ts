import { css } from 'lit';

/** A lead story: its headline grows with the card. */
export const leadVariant = css`
  --_headline-size: clamp(1.75rem, 1rem + 3.1cqi, 3.25rem);
  --_headline-leading: 1.06;
  --_standfirst-size: clamp(1.0625rem, 0.95rem + 0.4cqi, 1.25rem);
`;
/** The same where there is room beside its picture. */
export const wideLeadVariant = css`
  flex-flow: row wrap;
  align-items: flex-start;
  column-gap: 2rem;
  --_media-flex: 3 1 0;
  --_media-gap: 0;
`;
/** A small picture beside a headline. */
export const compactVariant = css`
  flex-flow: row;
  align-items: flex-start;
  column-gap: 1rem;
  --_headline-size: 1.0625rem;
  --_headline-leading: 1.2;
  --_media-flex: 0 0 clamp(5.5rem, 30cqi, 8.5rem);
  --_media-order: 1;
  --_media-gap: 0;
  --_standfirst-display: none;
  --_tags-display: none;
  --lede-card-caption: none;
`;
