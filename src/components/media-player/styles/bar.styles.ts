import { css } from 'lit';

/** The bar of controls, with fewer of them in narrow places. */
export const barStyles = css`
  .bar {
    display: grid;
    grid-template: 'seek seek seek' auto 'left chapter right' auto / auto 1fr auto;
    align-items: center;
    font-variant-numeric: tabular-nums;
  }
  .video .bar {
    position: absolute;
    inset-inline: 0;
    inset-block-end: 0;
    padding: 2.5rem 0.5rem 0.25rem;
    background: linear-gradient(transparent, rgb(0 0 0 / 0.35) 35%, rgb(0 0 0 / 0.78));
    pointer-events: none;
    transition: opacity 0.2s;
  }
  .video .bar > * {
    pointer-events: auto;
  }
  .video .chapter {
    pointer-events: none;
  }
  .video .bar .control {
    color: #fff;
  }
  .video .bar .control:hover {
    background: rgb(255 255 255 / 0.18);
  }
  .idle .bar:not(:focus-within:has(:focus-visible)) {
    opacity: 0;
  }
  .idle .bar:not(:focus-within:has(:focus-visible)) > * {
    pointer-events: none;
  }
  .left,
  .right,
  .sound {
    display: flex;
    align-items: center;
  }
  .left {
    grid-area: left;
  }
  .right {
    grid-area: right;
  }
  .time,
  .live {
    padding-inline: 0.5rem;
    font-weight: 500;
    white-space: nowrap;
  }
  .time {
    gap: 0;
  }
  .total {
    white-space: pre;
  }
  /* Reserves the space of a time that is not known yet. */
  .unknown,
  .endless .total {
    visibility: hidden;
  }
  .live {
    gap: 0.5em;
    font-weight: 600;
  }
  .dot {
    inline-size: 0.5rem;
    block-size: 0.5rem;
    border-radius: 50%;
    background: #ff4b3e;
    forced-color-adjust: none;
  }
  .late .dot {
    background: currentColor;
    opacity: 0.55;
  }
  .chapter {
    grid-area: chapter;
    overflow: hidden;
    padding-inline: 0.25rem;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .rate {
    font-weight: 600;
  }
  .on {
    display: grid;
    padding-block-end: 0.2rem;
    border-block-end: 2px solid var(--_played);
    margin-block-end: calc(-0.2rem - 2px);
  }
  [aria-disabled] {
    opacity: 0.4;
    cursor: default;
  }
  /* The volume slider opens on hover and focus. */
  .sound .volume {
    inline-size: 0;
    background: linear-gradient(
        90deg,
        currentColor calc(var(--_at) * 100%),
        color-mix(in srgb, currentColor 30%, transparent) 0
      )
      center / 100% 4px no-repeat;
    opacity: 0;
    transition:
      inline-size 0.15s,
      opacity 0.15s;
  }
  .sound:hover .volume,
  .sound:focus-within .volume {
    inline-size: 4.5rem;
    margin-inline: 0.25rem 0.5rem;
    opacity: 1;
  }
  /* Touch devices have volume keys. */
  @media (hover: none) {
    .volume {
      display: none;
    }
  }
  @container lede-player (inline-size < 36rem) {
    .chapter,
    .video .opener-chapters,
    .video .pip,
    .listed :is(.back, .forward) {
      display: none;
    }
  }
  @container lede-player (inline-size < 30rem) {
    .video :is(.back, .forward, .previous, .next) {
      display: none;
    }
    .video .bar {
      padding-inline: 0.25rem;
    }
    .video .seek {
      margin-inline: 0.75rem;
    }
  }
  @container lede-player (inline-size < 22rem) {
    .total,
    .volume {
      display: none;
    }
    .video :is(.opener-speed, .header) {
      display: none;
    }
    .video .bar {
      padding-block-start: 0.5rem;
    }
    /* Four lines have room above the bar. */
    .captions {
      inset-block-start: 0.25rem;
      font-size: 0.875rem;
    }
    .big {
      inset-block-end: 4.5rem;
      inline-size: 2.75rem;
      block-size: 2.75rem;
    }
  }
  @container lede-player (inline-size < 20rem) {
    .audio .opener-speed {
      display: none;
    }
  }
  @container lede-player (inline-size < 17rem) {
    .video .opener-captions {
      display: none;
    }
  }
  .compact :is(.back, .forward, .volume, .chapter, .opener-chapters, .pip) {
    display: none;
  }
`;
