import { css } from 'lit';

/**
 * Declarations that place a box below its anchor, or above it where there is no room. WebKit 26 hangs for good when such a
 * box, or what it stands in, is hidden, if fallback positions meet `position-area` or an animation of the box itself: it is
 * placed by `anchor()`, and what is in it may be animated.
 */
export const belowAnchor = css`
  inset: auto;
  inset-block-start: anchor(end);
  justify-self: anchor-center;
  position-try-fallbacks: flip-block;
  box-sizing: border-box;
  inline-size: max-content;
  max-inline-size: min(18.5rem, 100dvi - 0.5rem);
  margin: 0;
  padding: 0.375rem 0.25rem;
  overflow: visible;
  border: 0;
  background: none;
`;

/** Declarations of the look of a few dark words. */
export const bubble = css`
  display: block;
  padding: 0.25rem 0.5rem;
  border: 1px solid transparent;
  border-radius: min(0.25rem, var(--_control-radius));
  background: var(--_text);
  color: var(--_surface);
  font: 400 0.8125rem/1.35 var(--_sans);
  overflow-wrap: anywhere;
  text-align: center;
`;
