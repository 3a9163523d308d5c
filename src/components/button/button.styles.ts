import { css } from 'lit';

export const styles = css`
  .control {
    gap: 0.5em;
    padding: calc(0.375em - var(--_line-width)) calc(var(--_pad) - var(--_line-width));
    /* Limited, so that a button of several lines does not turn into an ellipse. */
    border-radius: min(var(--_control-radius), var(--_size) / 2);
  }
  :host {
    --_pad: 1.125em;
    --_rim: var(--_edge);
  }
  .label {
    min-inline-size: 0;
    overflow-wrap: anywhere;
    unicode-bidi: plaintext;
    text-align: center;
    text-wrap: balance;
  }
  ::slotted(lede-icon) {
    font-size: 1rem;
  }
  :host([size='small']) .control {
    font-size: 0.8125rem;
  }
  :host([size='large']) .control {
    font-size: 1rem;
  }
  :host([size='large']) ::slotted(lede-icon) {
    font-size: 1.5rem;
  }
  :host([tone='danger']) {
    --_ink: var(--_danger);
    --_rim: currentColor;
  }
  :host([variant='plain']) {
    --_rim: transparent;
    --_pad: 0.75em;
  }
  :host([variant='filled']) {
    --_ink: var(--_surface);
    --_fill: var(--_text);
    --_rim: transparent;
    --_hover: color-mix(in srgb, var(--_ink) 14%, var(--_fill));
    --_press: color-mix(in srgb, var(--_ink) 22%, var(--_fill));
  }
  :host([variant='filled'][tone='danger']) {
    --_ink: var(--_on-accent);
    --_fill: var(--_danger);
  }
`;
