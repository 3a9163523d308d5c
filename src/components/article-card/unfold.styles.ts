import { css } from 'lit';
import { stateTokens } from '../../generated/state-tokens.ts';

/** The button that unfolds the body. */
export const unfoldStyles = [
  stateTokens,
  css`
    /* As an outlined <lede-button>, without one: a page has hundreds. */
    .unfold {
      --_ink: var(--_text);
      --_rim: var(--_edge);
      position: static;
      max-inline-size: 100%;
      margin-inline-start: 0.5rem;
      padding: calc(0.375em - var(--_line-width)) calc(0.9em - var(--_line-width));
      border-radius: min(var(--_control-radius), var(--_size) / 2);
      line-height: 1.25;
      overflow-wrap: anywhere;
      text-wrap: balance;
    }
    .unfold:focus-visible {
      outline-offset: 2px;
    }
    .unfold .icon {
      font-size: 1.25rem;
    }
  `,
];
