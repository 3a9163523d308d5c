import { css } from 'lit';

/**
 * The alternative text in place of a picture that failed to load, over whatever the browser draws there. In one cell of
 * a grid with it, so that long words make the place higher. Used in lede.css, and in the shadow root of a card.
 */
export const missingPicture = css`
  [data-lede-missing] {
    display: grid !important;
    grid-template-columns: minmax(0, 1fr);
  }
  [data-lede-missing]::before,
  [data-lede-missing] > :is(img, picture) {
    grid-area: 1 / 1;
  }
  [data-lede-missing] > :is(img, picture) {
    opacity: 0;
  }
  [data-lede-missing]::before {
    /* Assistive technology reads the picture's own alternative text. */
    content: attr(data-lede-missing);
    content: attr(data-lede-missing) / '';
    display: grid;
    align-content: center;
    box-sizing: border-box;
    padding: 0.75rem clamp(0.75rem, 12%, 5rem);
    /* Seen in forced colours alone, where the fill is not. */
    border: 1px solid transparent;
    border-radius: var(--_missing-radius, 0);
    background: var(--_raised);
    color: var(--_muted);
    font: 400 0.875rem/1.4 var(--_sans);
    overflow-wrap: anywhere;
    text-align: center;
    text-wrap: balance;
  }
  [data-lede-missing]:has(> img:focus-visible)::before {
    outline: var(--_focus-width, 2px) solid var(--_focus);
    outline-offset: -2px;
  }
`;
