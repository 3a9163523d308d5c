import { css } from 'lit';

/**
 * The alternative text in place of a gallery's picture that failed to load, over the browser's own icon. Used in
 * lede.css, and in the shadow root of a card that renders a gallery.
 */
export const missingPicture = css`
  lede-gallery figure img[data-missing] {
    position: relative;
  }
  lede-gallery figure img[data-missing]::after {
    content: attr(alt);
    position: absolute;
    inset: 0;
    display: grid;
    align-content: center;
    padding: 1rem clamp(1rem, 15%, 5rem);
    border-radius: inherit;
    background: var(--_raised);
    font-size: 0.9375rem;
    text-align: center;
    text-wrap: balance;
  }
`;
