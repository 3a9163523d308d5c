import { css } from 'lit';

import { tokens } from '../generated/tokens.ts';

export { tokens };

/** An element's own icons, as `iconSvg` draws them. */
export const icons = css`
  .icon {
    display: inline-block;
    flex: none;
    box-sizing: content-box;
    inline-size: var(--lede-icon-size, 1em);
    block-size: var(--lede-icon-size, 1em);
    overflow: visible;
    vertical-align: -0.125em;
    forced-color-adjust: preserve-parent-color;
  }
  :dir(rtl) > .flip {
    scale: -1 1;
  }
`;

/** What small round controls and text buttons have in common. */
const controls = css`
  .control {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 0.5em;
    box-sizing: border-box;
    min-inline-size: var(--_control-size);
    min-block-size: var(--_control-size);
    margin: 0;
    padding: 0;
    border: var(--_line-width) solid transparent;
    border-radius: var(--_control-radius);
    background: none;
    color: var(--_muted);
    font: 500 0.875rem / 1.2 var(--_sans);
    text-decoration: none;
    cursor: pointer;
    -webkit-tap-highlight-color: transparent;
    transition:
      color 0.12s,
      background-color 0.12s;
  }
  .control .icon {
    font-size: 1.25rem;
  }
  .control:hover {
    background: var(--_raised);
    color: var(--_text);
  }
  .control:active {
    background: var(--_line);
  }
  .control:focus-visible {
    outline: var(--_focus-width) solid var(--_focus);
    outline-offset: 1px;
  }
  .control.worded {
    padding-inline: 0.9em;
  }
  @media (prefers-reduced-motion: reduce) {
    .control {
      transition: none;
    }
  }
  @media (forced-colors: active) {
    .control {
      border-color: ButtonBorder;
      color: ButtonText;
    }
  }
`;

/** What most elements begin with. */
export const base = [tokens, icons, controls];
