import { css } from 'lit';

/** Read aloud, not seen. */
export const hiddenText = css`
  .hidden-text {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
`;
