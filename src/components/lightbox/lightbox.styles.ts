import { css } from 'lit';

export const styles = css`
  :host {
    display: contents;
    color-scheme: dark;
    --_background: var(--lede-lightbox-background, #0e0d0c);
  }
  lede-dialog::part(dialog) {
    background: none;
    box-shadow: none;
  }
  lede-dialog::part(dialog)::backdrop {
    background: var(--_background);
    opacity: var(--_backdrop-opacity, 1);
  }
  .frame {
    position: relative;
    block-size: 100dvh;
    overflow: hidden;
    color: #f3f0ea;
    font: 400 0.9375rem/1.45 var(--_sans);
  }
  .frame:focus {
    outline: none;
  }
  .frame:fullscreen {
    background: var(--_background);
  }
  .slides {
    display: flex;
    block-size: 100%;
    overflow: auto hidden;
    scroll-snap-type: x mandatory;
    scrollbar-width: none;
    overscroll-behavior: contain;
    touch-action: pan-x;
    user-select: none;
  }
  .slides:focus-visible {
    outline: 2px solid var(--_focus);
    outline-offset: -3px;
  }
  .slides.dragged {
    scroll-snap-type: none;
    cursor: grabbing;
  }
  .zoomed .slides {
    overflow: hidden;
    touch-action: none;
  }
  .slide {
    display: grid;
    flex: 0 0 100%;
    scroll-snap-align: start;
    scroll-snap-stop: always;
    overflow: hidden;
  }
  img {
    grid-area: 1 / 1;
    inline-size: 100%;
    block-size: 100%;
    min-inline-size: 0;
    min-block-size: 0;
    object-fit: contain;
    transition: transform 0.2s cubic-bezier(0.2, 0.8, 0.2, 1);
  }
  .picture {
    opacity: 0;
    cursor: zoom-in;
  }
  .loaded .picture {
    opacity: 1;
  }
  .zoomed .picture {
    cursor: grab;
  }
  /* Shown after a moment, when a picture is slow to load. */
  .waiting,
  .failed {
    grid-area: 1 / 1;
    place-self: center;
    max-inline-size: 26rem;
    padding: 1.5rem;
    text-align: center;
  }
  .waiting {
    animation: appear-late 0.3s 0.6s backwards;
  }
  .waiting::before {
    content: '';
    display: block;
    inline-size: 2rem;
    block-size: 2rem;
    margin: 0 auto 1rem;
    border: 3px solid;
    border-block-start-color: transparent;
    border-radius: 50%;
    animation: spin 1s linear infinite;
  }
  .loaded .waiting {
    display: none;
  }
  @keyframes appear-late {
    from {
      opacity: 0;
    }
  }
  @keyframes spin {
    to {
      rotate: 1turn;
    }
  }
  .held img {
    transition: none;
    cursor: grabbing;
  }

  .bar,
  .turns,
  .caption,
  .hint {
    transition:
      opacity 0.2s,
      visibility 0.2s;
  }
  .bare :is(.bar, .caption, .turns, .hint),
  .zoomed :is(.turns, .caption),
  .caption:empty {
    opacity: 0;
    visibility: hidden;
  }
  .bar {
    position: absolute;
    inset-block-start: 0;
    inset-inline: 0;
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: end;
    padding: max(0.5rem, env(safe-area-inset-top)) max(0.75rem, env(safe-area-inset-right)) 1.5rem
      max(1rem, env(safe-area-inset-left));
    background: linear-gradient(rgb(0 0 0 / 0.55), transparent);
    pointer-events: none;
  }
  .bar > * {
    pointer-events: auto;
  }
  .counter {
    flex: 1;
    font-variant-numeric: tabular-nums;
    text-shadow: 0 1px 3px #000;
    white-space: nowrap;
  }
  .control {
    color: #f3f0ea;
  }
  .control:hover {
    background: rgb(255 255 255 / 0.16);
    color: #fff;
  }
  .control[aria-disabled] {
    opacity: 0.4;
    cursor: default;
  }
  .zoom span {
    font-size: 1.5rem;
    font-weight: 400;
    line-height: 1;
  }
  .turns .control {
    --_turn-size: max(2.75rem, var(--_control-size));
    --_edge: 0.75rem;
    position: absolute;
    inset-block-start: calc(50% - var(--_turn-size) / 2);
    min-inline-size: var(--_turn-size);
    min-block-size: var(--_turn-size);
    background: rgb(20 19 18 / 0.6);
  }
  .turns .control:hover {
    background: rgb(60 57 54 / 0.9);
  }
  .previous,
  .first {
    inset-inline-start: var(--_edge);
  }
  .next,
  .last {
    inset-inline-end: var(--_edge);
  }
  .turns :is(.first, .last) {
    inset-block-start: calc(50% + 2.25rem);
    background: none;
  }
  .caption {
    position: absolute;
    inset-block-end: 0;
    inset-inline: 0;
    max-block-size: 40%;
    overflow: auto;
    padding: 2rem max(1rem, env(safe-area-inset-right)) max(1rem, env(safe-area-inset-bottom))
      max(1rem, env(safe-area-inset-left));
    background: linear-gradient(transparent, rgb(0 0 0 / 0.75) 2.5rem);
    text-align: center;
    text-wrap: pretty;
    overflow-wrap: anywhere;
  }
  .caption a {
    color: inherit;
  }
  .caption :is(small, .credit) {
    display: inline-block;
    color: #c9c3b9;
    font-size: 0.8125rem;
  }
  .credit .icon {
    margin-inline-end: 0.25em;
  }
  .hint {
    position: absolute;
    inset-block-end: max(1.25rem, env(safe-area-inset-bottom));
    inset-inline: 0;
    display: none;
    align-items: center;
    gap: 0.5rem;
    inline-size: fit-content;
    margin: 0 auto;
    padding: 0.5rem 0.9rem;
    border-radius: 99rem;
    background: rgb(20 19 18 / 0.8);
    font-size: 0.8125rem;
    pointer-events: none;
  }
  .hint .icon {
    font-size: 1.125rem;
  }
  .zoomed .move {
    display: flex;
  }
  @media (pointer: coarse) {
    .frame:not(.zoomed) .swipe:not([hidden]) {
      display: flex;
      inset-block: 4.5rem auto;
      animation: hint 3.5s 0.4s both;
    }
    /* Smaller: swipes do the same. */
    .turns .control {
      --_turn-size: 2.25rem;
      --_edge: 0.25rem;
      background: rgb(20 19 18 / 0.4);
    }
    .turns :is(.first, .last) {
      display: none;
    }
  }
  @keyframes hint {
    0%,
    100% {
      opacity: 0;
      visibility: hidden;
    }
    15%,
    80% {
      opacity: 1;
      visibility: visible;
    }
  }
  .failed {
    background: var(--_background);
  }
  .failed p {
    margin: 0 0 0.5rem;
  }
  .alt {
    color: #c9c3b9;
  }
  .failed .control {
    margin-block-start: 0.5rem;
    border-color: currentColor;
  }
  @media (prefers-reduced-motion: reduce) {
    img,
    .bar,
    .turns,
    .caption {
      transition: none;
    }
    .hint {
      animation-duration: 5s;
    }
    .waiting::before {
      animation: none;
      border-style: dotted;
    }
  }
  @media (forced-colors: active) {
    .bar,
    .caption,
    .hint {
      background: Canvas;
    }
    .control[aria-disabled] {
      color: GrayText;
      border-color: GrayText;
    }
  }
  @media print {
    :host {
      display: none;
    }
  }
`;
