import { css } from 'lit';

/** Declarations that hide an element visually and leave it to assistive technology. Its margin keeps it from adding to what scrolls. */
export const visuallyHidden = css`
  position: absolute !important;
  inline-size: 1px !important;
  block-size: 1px !important;
  margin: -1px !important;
  padding: 0 !important;
  border: 0 !important;
  overflow: hidden !important;
  clip-path: inset(50%) !important;
  white-space: nowrap !important;
`;

/** Text for assistive technology alone. */
export const hiddenText = css`
  .hidden-text {
    ${visuallyHidden}
  }
`;
