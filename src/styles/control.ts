import { css } from 'lit';

/**
 * A button or link inside an element: `.control`. Its private properties set the look: `--_size`, `--_ink`,
 * `--_fill`, `--_rim`, and the backgrounds `--_hover` and `--_press`.
 */
export const control = css`
  .control {
    align-items: center;
    justify-content: center;
    box-sizing: border-box;
    min-inline-size: var(--_size);
    min-block-size: var(--_size);
    margin: 0;
    padding: 0;
    border: var(--_line-width) solid var(--_rim);
    background: var(--_fill);
    color: var(--_ink);
    font: 500 0.875rem/1.2 var(--_sans);
    text-decoration: none;
    cursor: pointer;
    -webkit-tap-highlight-color: transparent;
    transition: 0.12s;
    transition-property: color, background-color;
  }
  @media (hover: hover) {
    .control:hover {
      background: var(--_hover);
    }
  }
  :where(.control) {
    position: relative;
  }
  .control > .title {
    position: absolute;
    inset: 0;
  }
  .control:active {
    background: var(--_press);
  }
  .control:focus-visible {
    outline: var(--_focus-width) solid var(--_focus);
    outline-offset: 2px;
  }
  @media (prefers-reduced-motion: reduce) {
    .control {
      transition: none;
    }
  }
`;
