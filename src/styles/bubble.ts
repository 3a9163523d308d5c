import { css } from 'lit';

/** Declarations of a few dark words below their anchor, or above it where there is no room. */
export const bubble = css`
  inset: auto;
  position-area: block-end;
  position-try-fallbacks: flip-block;
  box-sizing: border-box;
  inline-size: max-content;
  max-inline-size: min(18rem, 100dvi - 1rem);
  margin: 0.375rem 0.25rem;
  padding: 0.25rem 0.5rem;
  overflow: visible;
  border: 1px solid transparent;
  border-radius: min(0.25rem, var(--_control-radius));
  background: var(--_text);
  color: var(--_surface);
  font: 400 0.8125rem/1.35 var(--_sans);
  overflow-wrap: anywhere;
  text-align: center;
`;
