import { css, isServer } from 'lit';

const own = css`
  :host {
    display: block;
    position: relative;
  }
  .base {
    --_ratio: var(--lede-gallery-ratio, var(--_gallery-ratio, var(--_first-ratio, 3 / 2)));
    padding-block-end: var(--_bar, 3rem);
  }
  .list {
    display: flex;
    align-items: start;
    gap: var(--_gap, 0.75rem);
    overflow-x: auto;
    scroll-snap-type: x mandatory;
    scrollbar-width: none;
    overscroll-behavior-x: contain;
  }
  .list.dragged {
    scroll-snap-type: none;
    cursor: grabbing;
    user-select: none;
  }
  .list:focus-visible {
    outline: 2px solid var(--_focus);
  }
  .grid,
  .grid .list {
    display: contents;
  }
  .edge {
    position: absolute;
    inset-block-start: 0;
    inset-inline: 0;
    aspect-ratio: var(--_ratio);
    display: flex;
    align-items: center;
    justify-content: space-between;
    padding-inline: 0.75rem;
    pointer-events: none;
  }
  .edge .control,
  .rotation {
    background: light-dark(rgb(255 255 255 / 0.92), rgb(27 26 25 / 0.86));
    color: var(--_text);
    pointer-events: auto;
    box-shadow: 0 1px 6px rgb(0 0 0 / 0.24);
    transition:
      opacity 0.15s,
      background-color 0.12s;
  }
  .edge .control:hover,
  .rotation:hover {
    background: var(--_surface);
  }
  .rotation {
    position: absolute;
    z-index: 1;
    inset-block-start: 0.75rem;
    inset-inline-start: 0.75rem;
  }
  .bar {
    position: absolute;
    inset-block-end: 0;
    inset-inline: 0;
    display: flex;
    align-items: center;
    gap: 0.25rem;
    block-size: calc(var(--_bar, 3rem) - 0.25rem);
    color: var(--_muted);
    font: 400 0.875rem/1.2 var(--_sans);
    font-variant-numeric: tabular-nums;
  }
  .counter {
    min-inline-size: 3.5rem;
    white-space: nowrap;
  }
  .dots {
    display: flex;
    flex: 1;
    justify-content: center;
    padding-inline-end: 3.5rem;
  }
  .choice {
    margin: 0;
    padding: 0;
    border: 0;
    cursor: pointer;
    -webkit-tap-highlight-color: transparent;
  }
  .dot {
    display: grid;
    place-items: center;
    inline-size: 1.5rem;
    block-size: 1.5rem;
    border-radius: min(50%, var(--_control-radius));
    background: none;
    color: inherit;
  }
  .dot::before {
    content: '';
    inline-size: 0.5rem;
    block-size: 0.5rem;
    border-radius: min(1rem, var(--_control-radius));
    background: currentColor;
    opacity: 0.45;
    transition: 0.2s;
  }
  .dot:hover::before {
    opacity: 0.8;
  }
  .dot[aria-current]::before {
    inline-size: 1.125rem;
    background: var(--_accent);
    opacity: 1;
  }
  .thumbs {
    display: flex;
    flex: 1;
    gap: 0.375rem;
    overflow-x: auto;
    padding: 0.25rem;
    scrollbar-width: thin;
    overscroll-behavior-x: contain;
  }
  .thumb {
    flex: none;
    inline-size: 5.25rem;
    block-size: 3.5rem;
    overflow: hidden;
    border-radius: min(0.25rem, var(--_control-radius));
    background: var(--_raised);
    opacity: 0.65;
    transition: opacity 0.15s;
    content-visibility: auto;
  }
  .thumb img {
    display: block;
    inline-size: 100%;
    block-size: 100%;
    object-fit: cover;
  }
  .thumb[data-lede-missing] img {
    visibility: hidden;
  }
  .thumb:hover {
    opacity: 1;
  }
  .thumb[aria-current] {
    opacity: 1;
    outline: 2px solid var(--_accent);
    outline-offset: 1px;
  }
  .choice:focus-visible {
    outline: 2px solid var(--_focus);
    outline-offset: 1px;
  }
  .space {
    flex: 1;
  }
  @media (prefers-reduced-motion: reduce) {
    *,
    *::before {
      transition: none !important;
    }
  }
  @media (forced-colors: active) {
    .dot::before {
      background: ButtonText;
      opacity: 1;
    }
    .dot[aria-current]::before,
    .thumb[aria-current] {
      background: Highlight;
      outline-color: Highlight;
    }
  }
  @media print {
    .base,
    .list {
      display: block;
      overflow: visible;
      padding: 0;
    }
    .edge,
    .bar,
    .rotation {
      display: none;
    }
  }
`;

/** Only what a server rendered is there before its element is defined, or without a script. */
const atServer = isServer
  ? css`
      /* Server-rendered: the list has the place that lede.css gives the figures before definition. */
      :host(:not([layout='grid'], :defined)) {
        display: block !important;
        padding: 0 !important;
        overflow: visible !important;
      }
      :host(:not([layout='grid'], :defined)) .list {
        display: grid;
        grid: auto auto / auto-flow var(--lede-gallery-slide, 100%);
        row-gap: 0;
      }
    `
  : [];

export const styles = [own, atServer];
