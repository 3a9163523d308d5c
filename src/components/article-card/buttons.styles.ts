import { css } from 'lit';

/** The plain buttons in the place of `<lede-bookmark-button>` and `<lede-share>`, which look the same. */
export const buttonsStyles = css`
  /* No layers of their own: a page has hundreds. */
  .save,
  .share {
    position: static;
  }
  .save[aria-pressed='true'] {
    color: var(--_accent);
  }
  @media (forced-colors: active) {
    .save[aria-pressed='true'] {
      border-color: Highlight;
      background: Highlight;
      color: HighlightText;
      forced-color-adjust: none;
    }
  }
`;
