import { css } from 'lit';

export const badgeStyles = css`
  .badge {
    display: inline-flex;
    align-items: center;
    gap: 0.375em;
    margin-block-end: 0.375rem;
    padding: 0.25em 0.5em;
    border-radius: calc(var(--_card-radius) * 0.75);
    background: rgb(0 0 0 / 0.78);
    color: #fff;
    font: 600 0.75rem/1.2 var(--_sans);
    font-variant-numeric: tabular-nums;
    pointer-events: none;
  }
  .badge span:empty {
    display: none;
  }
  /* On the picture, wherever the variant places it; above the kicker in browsers without anchor positioning. */
  @supports (anchor-name: --a) {
    /* In cards with a badge alone: anchors cost layout, and a page has hundreds of cards. */
    .badged {
      --_media-anchor: --lede-card-media;
    }
    ::slotted([slot='media']),
    .media {
      anchor-name: var(--_media-anchor);
    }
    .badge {
      position: absolute;
      position-anchor: --lede-card-media;
      inset-block-start: anchor(start);
      inset-inline-start: anchor(start);
      margin: 0.5rem;
    }
    :host([variant='compact']) .badge {
      margin: 0.25rem;
    }
  }
  .playing lede-media-player,
  .playing video {
    display: block;
    inline-size: 100%;
    block-size: auto;
  }
  /* The aspect ratio comes from the width and height attributes, not from the poster. */
  .playing video {
    contain: size;
  }
  /* The card shows the headline itself. */
  lede-media-player::part(header),
  lede-media-player::part(print-header) {
    display: none;
  }
  .playing lede-media-player,
  .pictures,
  .audio {
    position: relative;
    z-index: 1;
  }
  .listening .media {
    margin-block-end: 0.5rem;
  }
  .pictures figure {
    flex: 0 0 100%;
    min-inline-size: 0;
    margin: 0;
    scroll-snap-align: start;
    scroll-snap-stop: always;
  }
  .pictures a {
    display: block;
    color: inherit;
    cursor: zoom-in;
  }
  .pictures a:focus-visible {
    outline: var(--_focus-width) solid var(--_focus);
    outline-offset: calc(-1 * var(--_focus-width));
  }
  @media (forced-colors: active) {
    /* There, the edges of the buttons are seen. */
    :host {
      --_pull: 0rem;
    }
    .badge {
      border: 1px solid CanvasText;
      background: Canvas;
      color: CanvasText;
    }
  }
`;
