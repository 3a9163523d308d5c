import { css, isServer } from 'lit';
import { control } from '../../styles/control.ts';
import { visuallyHidden } from '../../styles/hidden-text.ts';

/** The look and states of the only control inside; the element's own styles add colours and shape. */
const own = css`
  :host {
    display: inline-block;
    max-inline-size: 100%;
    vertical-align: middle;
    --_size: var(--_control-size);
    --_ink: var(--_text);
    --_fill: transparent;
    --_rim: transparent;
    --_hover: var(--_raised);
    --_press: var(--_line);
  }
  :host([size='small']) {
    --_size: max(24px, calc(var(--_control-size) * 0.8));
  }
  :host([size='large']) {
    --_size: calc(var(--_control-size) * 1.2);
  }
  form {
    display: contents;
  }
  ::slotted([slot='lede-submitter']),
  .status {
    ${visuallyHidden}
  }
  .control {
    display: flex;
    position: relative;
    inline-size: 100%;
    line-height: 1.25;
  }
  .control:is(:disabled, [aria-disabled='true']) {
    background: var(--_fill);
    cursor: default;
  }
  .control:is(:disabled, [aria-disabled='true']):not([aria-busy='true']) {
    opacity: 0.5;
  }
  .control[aria-busy='true'] :is(.label, lede-icon),
  .control[aria-busy='true'] ::slotted(*) {
    opacity: 0;
  }
  .control[aria-busy='true']::after {
    content: '';
    position: absolute;
    box-sizing: border-box;
    inline-size: 1.125em;
    block-size: 1.125em;
    border: 2px solid;
    border-radius: 50%;
    mask: conic-gradient(#0000 25%, #000 0);
    animation: turn 0.8s linear infinite;
  }
  @keyframes turn {
    to {
      rotate: 1turn;
    }
  }
  @media (prefers-reduced-motion: reduce) {
    .control[aria-busy='true']::after {
      border-style: dotted;
      mask: none;
      animation: none;
    }
  }
  /* Forced colours set the rest. */
  @media (forced-colors: active) {
    :host .control:is([aria-pressed='true'], [aria-current]:not([aria-current='false'])) {
      border-color: Highlight;
      background: Highlight;
      color: HighlightText;
      forced-color-adjust: none;
    }
    .control[aria-disabled='true'] {
      border-color: GrayText;
      color: GrayText;
    }
    .control:is(:disabled, [aria-disabled='true']):not([aria-busy='true']) {
      border-color: GrayText;
      color: GrayText;
      opacity: 1;
    }
  }
  /* Buttons are not printed; a link is printed as its text. */
  @media print {
    :host(:not([hidden])) {
      display: contents;
    }
    button.control {
      display: none;
    }
    a.control,
    a.control[aria-disabled='true'] {
      display: inline;
      min-inline-size: 0;
      min-block-size: 0;
      padding: 0;
      border: 0;
      background: none;
      color: inherit;
      opacity: 1;
      transition: none;
    }
  }
`;

/** Only what a server rendered is there before its element is defined, or without a script. */
const atServer = isServer
  ? css`
      /* lede.css reserves space for an element that is not defined yet; one rendered by the server needs none. */
      :host(:not(:defined)) {
        min-inline-size: 0 !important;
        min-block-size: 0 !important;
        padding: 0 !important;
        border: 0 !important;
        background: none !important;
      }
    `
  : [];

const action = [own, atServer];

export const actionStyles = [control, action];
