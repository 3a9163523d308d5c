import { css } from 'lit';

/** What lies over the picture: bar, buttons at the edges, caption and hints. */
export const controlStyles = css`
  .bar,
  .turns,
  .caption,
  .hint {
    opacity: var(--_shown, 1);
    transition:
      opacity 0.2s,
      visibility 0.2s;
  }
  @starting-style {
    .bar,
    .turns,
    .caption {
      opacity: 0;
    }
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
    inset-block-start: calc(50% + var(--_turn-size) / 2 + 0.5rem);
  }
  .caption {
    position: absolute;
    inset-block-end: 0;
    inset-inline: 0;
    box-sizing: border-box;
    max-block-size: 40%;
    overflow: auto;
    padding: 2rem max(1rem, env(safe-area-inset-right)) max(1rem, env(safe-area-inset-bottom))
      max(1rem, env(safe-area-inset-left));
    background: linear-gradient(transparent, rgb(0 0 0 / 0.75) 2.5rem);
    text-align: center;
    text-wrap: pretty;
    overflow-wrap: anywhere;
    unicode-bidi: plaintext;
  }
  .caption a {
    color: inherit;
  }
  .caption :is(small, .credit) {
    display: inline-block;
    unicode-bidi: plaintext;
    color: #c9c3b9;
    font-size: 0.8125rem;
  }
  /* On both sides: a credit may run in the other direction than its page. */
  .credit .icon {
    margin-inline: 0.2em;
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
    border-radius: var(--_control-radius);
    background: rgb(20 19 18 / 0.8);
    font-size: 0.8125rem;
    pointer-events: none;
  }
  .hint .icon {
    font-size: 1.5rem;
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
  @media (prefers-reduced-motion: reduce) {
    .bar,
    .turns,
    .caption {
      transition: none;
    }
    .hint,
    .frame:not(.zoomed) .swipe:not([hidden]) {
      animation-duration: 5s;
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
`;
