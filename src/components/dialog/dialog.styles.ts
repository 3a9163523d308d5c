import { css } from 'lit';

export const styles = css`
  :host {
    display: contents;
  }
  dialog {
    position: fixed;
    inset: 0;
    flex-direction: column;
    box-sizing: border-box;
    inline-size: fit-content;
    min-inline-size: min(22rem, 100% - 2rem);
    max-inline-size: min(var(--lede-dialog-size, 34rem), calc(100% - 2rem));
    max-block-size: min(46rem, calc(100dvh - 3rem));
    margin: auto;
    padding: 0;
    overflow: hidden;
    border: 0;
    border-radius: var(--lede-dialog-radius, min(1rem, var(--_control-radius)));
    background: var(--_surface);
    color: var(--_text);
    font: 400 1rem/1.5 var(--_sans);
    overflow-wrap: anywhere;
    box-shadow:
      0 0 0 1px light-dark(transparent, #45413c),
      0 1.5rem 4rem rgb(0 0 0 / 0.3);
    overscroll-behavior: contain;
    opacity: 0;
    --_shown: 0;
    scale: 0.96;
    transition: 0.2s cubic-bezier(0.2, 0.8, 0.2, 1) allow-discrete;
    transition-property: opacity, scale, translate, display, overlay;
  }
  dialog[open] {
    display: flex;
    opacity: 1;
    --_shown: 1;
    scale: 1;
  }
  dialog::backdrop {
    background: rgb(0 0 0 / 0.5);
    opacity: 0;
    overscroll-behavior: contain;
    transition: 0.2s allow-discrete;
    transition-property: opacity, display, overlay;
  }
  dialog[open]::backdrop {
    opacity: var(--_backdrop-opacity, 1);
  }
  @starting-style {
    dialog[open] {
      opacity: 0;
      scale: 0.96;
    }
    dialog[open]::backdrop {
      opacity: 0;
    }
  }
  dialog:focus-visible {
    outline: none;
  }

  .header {
    display: grid;
    grid-template-columns: 1fr auto;
    align-items: start;
    gap: 0 0.5rem;
    flex: none;
    padding: calc(var(--lede-dialog-space, 1.25rem) - 0.25rem) var(--lede-dialog-space, 1.25rem) 0.5rem;
  }
  .heading {
    align-self: center;
    padding-block: 0.375rem;
  }
  .header .control {
    margin-inline-end: -0.5rem;
  }
  h2,
  ::slotted([slot='heading']) {
    margin: 0;
    unicode-bidi: plaintext;
    text-align: match-parent;
    font: 700 1.3125rem/1.2 var(--_serif);
    text-wrap: balance;
  }
  .handle {
    display: none;
    grid-column: 1 / -1;
    justify-content: center;
    align-items: center;
    block-size: 1.25rem;
    margin-block: -0.625rem 0;
    color: var(--_muted);
  }
  .handle::before {
    content: '';
    inline-size: 2.5rem;
    block-size: 0.3125rem;
    border-radius: min(1rem, var(--_control-radius));
    background: var(--_line);
  }
  /* While it is dragged, an icon shows the direction. */
  .handle .icon,
  .dragged .handle::before {
    display: none;
  }
  .dragged .handle .icon {
    display: block;
  }
  .body {
    flex: 1 1 auto;
    min-block-size: 0;
    padding: 0.25rem var(--lede-dialog-space, 1.25rem);
    overflow: auto;
    overscroll-behavior: contain;
  }
  .body:focus-visible {
    outline: 2px solid var(--_focus);
    outline-offset: -2px;
    border-radius: min(0.5rem, var(--_control-radius));
  }
  .footer {
    display: flex;
    flex-wrap: wrap;
    justify-content: flex-end;
    gap: 0.5rem;
    flex: none;
    padding: 0 var(--lede-dialog-space, 1.25rem) var(--lede-dialog-space, 1.25rem);
  }
  ::slotted([slot='footer']) {
    margin-block-start: 0.75rem;
  }

  :host([placement='full']) dialog {
    inline-size: 100%;
    max-inline-size: none;
    block-size: 100%;
    max-block-size: none;
    border-radius: 0;
    scale: 1;
    --lede-dialog-space: 0;
  }
  :host([placement='full']) .header {
    padding: 0.5rem 1rem;
  }
  :host([placement='full']) .body {
    padding: 0;
    overflow: hidden;
  }

  .sheet {
    min-inline-size: 0;
    inset-block-start: auto;
    inline-size: 100%;
    max-inline-size: max(var(--lede-dialog-size, 34rem), 40rem);
    max-block-size: calc(100dvh - 2.5rem);
    padding-block-end: env(safe-area-inset-bottom);
    border-end-start-radius: 0;
    border-end-end-radius: 0;
    opacity: 1;
    scale: 1;
    translate: 0 max(var(--_y, 0px), -1.5rem);
  }
  .sheet:not([open]) {
    translate: 0 100%;
  }
  @starting-style {
    .sheet[open] {
      opacity: 1;
      scale: 1;
      translate: 0 100%;
    }
  }
  .sheet .handle {
    display: flex;
  }
  .sheet .header {
    touch-action: none;
    cursor: grab;
  }
  /* Where little is in view, or all is large, everything scrolls together. */
  @media (max-height: 26rem) {
    :host(:not([placement='full'])) dialog {
      max-block-size: calc(100dvh - 1rem);
      overflow: auto;
    }
    :host(:not([placement='full'])) .body {
      flex: none;
      overflow: visible;
    }
  }
  dialog.dragged {
    transition: none;
    user-select: none;
  }
  @media (prefers-reduced-motion: reduce) {
    dialog,
    dialog::backdrop {
      transition: none !important;
    }
  }
  @media (forced-colors: active) {
    :host(:not([placement='full'])) dialog {
      border: 1px solid CanvasText;
    }
    .handle::before {
      background: CanvasText;
    }
  }
  @media print {
    dialog[open] {
      position: absolute;
      inset: 0 0 auto;
      inline-size: 100%;
      max-inline-size: none;
      max-block-size: none;
      overflow: visible;
      box-shadow: none;
    }
    .body {
      overflow: visible;
    }
    dialog::backdrop,
    .handle,
    .control {
      display: none !important;
    }
  }
`;
