import { css } from 'lit';

/** Look and states of the one control inside; the element's own styles give its colours and its shape. */
export const actionStyles = css`
  :host {
    display: inline-block;
    max-inline-size: 100%;
    vertical-align: middle;
    --_size: var(--_control-size);
    --_ink: var(--_text);
    --_fill: transparent;
    --_rim: transparent;
    --_hover: color-mix(in srgb, var(--_ink) 8%, var(--_fill));
    --_press: color-mix(in srgb, var(--_ink) 16%, var(--_fill));
  }
  :host([hidden]) {
    display: none;
  }
  :host([size='small']) {
    --_size: max(24px, calc(var(--_control-size) * 0.8));
  }
  :host([size='large']) {
    --_size: calc(var(--_control-size) * 1.2);
  }
  /* lede.css holds the place of an element that is not defined yet; one drawn by the server holds its own. */
  :host(:not(:defined)) {
    min-inline-size: 0 !important;
    min-block-size: 0 !important;
    padding: 0 !important;
    border: 0 !important;
    background: none !important;
  }
  form {
    display: contents;
  }
  ::slotted([slot='lede-submitter']),
  .status {
    position: absolute !important;
    inline-size: 1px !important;
    padding: 0 !important;
    border: 0 !important;
    block-size: 1px !important;
    overflow: hidden !important;
    clip-path: inset(50%) !important;
  }
  .control {
    display: flex;
    position: relative;
    align-items: center;
    justify-content: center;
    box-sizing: border-box;
    inline-size: 100%;
    min-inline-size: var(--_size);
    min-block-size: var(--_size);
    margin: 0;
    padding: 0;
    border: var(--_line-width) solid var(--_rim);
    background: var(--_fill);
    color: var(--_ink);
    font: 500 0.875rem / 1.25 var(--_sans);
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
  .control:active {
    background: var(--_press);
  }
  .control:focus-visible {
    outline: var(--_focus-width) solid var(--_focus);
    outline-offset: 2px;
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
    .control {
      transition: none;
    }
    .control[aria-busy='true']::after {
      border-style: dotted;
      mask: none;
      animation: none;
    }
  }
  /* The rest is the system's own. */
  @media (forced-colors: active) {
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
  /* Nobody can press paper; a link is its text there. */
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
