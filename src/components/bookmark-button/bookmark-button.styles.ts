import { css, isServer } from 'lit';

const own = css`
  :host {
    display: inline-block;
    max-inline-size: 100%;
    vertical-align: middle;
    /* On the host, because its button may be the page's own. */
    anchor-name: --lede-bookmark;
  }
  form {
    display: contents;
  }
  .control {
    max-inline-size: 100%;
    overflow-wrap: anywhere;
  }
  .control .icon {
    flex: none;
  }
  /* No layer of its own: a front page has hundreds. */
  .control {
    position: static;
  }
  /* By content, not by script, so that nothing moves when a server-rendered button hydrates. */
  :host(:not(:empty)) .control:not(.bare) {
    padding: min(0.375em, (var(--_control-size) - 1.5rem) / 2 - var(--_line-width)) 0.9em;
    /* Limited, so that a button of several lines does not turn into an ellipse. */
    border-radius: min(var(--_control-radius), var(--_control-size) / 2);
  }
  :host([saved]) .control {
    color: var(--_accent);
  }
  :host(:state(busy)) .icon {
    opacity: 0.55;
    transition: opacity 0.2s 0.5s;
  }
  .failed {
    position-anchor: --lede-bookmark;
    inset: auto;
    inset-block-start: anchor(end);
    inset-inline-start: anchor(start);
    position-try-fallbacks:
      flip-inline,
      flip-block,
      flip-block flip-inline;
    box-sizing: border-box;
    max-inline-size: min(18rem, 100vi - 1rem);
    margin: 0.375rem 0;
    padding: 0.5rem 0.75rem;
    border: 1px solid var(--_line);
    border-inline-start: 3px solid var(--_danger);
    border-radius: min(0.375rem, var(--_control-radius));
    background: var(--_surface);
    color: var(--_text);
    font: 400 0.875rem/1.4 var(--_sans);
    box-shadow: 0 0.25rem 1rem rgb(0 0 0 / 0.16);
  }
  /* In a very small window it would cover the controls around. */
  @media (max-height: 20rem) {
    .failed {
      position-area: none;
      inset-block: auto 0.25rem;
      inset-inline: 0.5rem;
      position-try-fallbacks: none;
      inline-size: fit-content;
      margin: 0;
      pointer-events: none;
    }
  }
  @supports not (position-anchor: --a) {
    .failed {
      inset-block-end: 1rem;
      inset-inline: 0;
      inline-size: fit-content;
      margin-inline: auto;
    }
  }
  @media (prefers-reduced-motion: no-preference) {
    .pressed .icon {
      animation: pop 0.35s cubic-bezier(0.2, 0, 0.2, 1);
    }
    .pressed .icon path {
      animation: fill 0.35s ease-out;
    }
  }
  @keyframes pop {
    from {
      scale: 0.8;
    }
    45% {
      scale: 1.2;
    }
  }
  @keyframes fill {
    from {
      fill: transparent;
    }
  }
  @media (forced-colors: active) {
    :host([saved]) .control {
      border-color: Highlight;
      background: Highlight;
      color: HighlightText;
      forced-color-adjust: none;
    }
  }
  @media print {
    :host {
      display: none;
    }
  }
`;

/** Only what a server rendered is there before its element is defined, or without a script. */
const atServer = isServer
  ? css`
      /* lede.css reserves space for an element that is not defined yet; one rendered by the server needs none. */
      :host(:not(:defined)) {
        padding: 0 !important;
      }
      :host(:not(:defined))::before {
        content: none !important;
      }
    `
  : [];

export const styles = [own, atServer];
