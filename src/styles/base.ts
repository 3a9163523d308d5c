import { css } from 'lit';
import { tokens } from '../generated/tokens.ts';
import { control } from './control.ts';

export { tokens };

/** The icons of `iconSvg`. */
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

/** Small round buttons and buttons with text. */
const controls = css`
  .control {
    --_size: var(--_control-size);
    --_ink: var(--_muted);
    --_fill: transparent;
    --_rim: transparent;
    --_hover: var(--_raised);
    --_press: var(--_line);
    display: inline-flex;
    gap: 0.5em;
    border-radius: var(--_control-radius);
  }
  .control .icon {
    /* The grid of the drawings: lines fall on whole pixels. */
    font-size: 1.5rem;
  }
  .control:hover {
    color: var(--_text);
  }
  .control:focus-visible {
    outline-offset: 1px;
  }
  .control.worded {
    padding-inline: 0.9em;
  }
  @media (forced-colors: active) {
    .control {
      border-color: ButtonBorder;
      color: ButtonText;
    }
  }
`;

/** The styles that most elements share. */
export const base = [tokens, icons, control, controls];
