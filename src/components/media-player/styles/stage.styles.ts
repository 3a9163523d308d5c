import { css } from 'lit';

/** The host and its stage; full screen, print, reduced motion and forced colours. */
export const stageStyles = css`
  :host {
    display: block;
    container: lede-player / inline-size;
    min-inline-size: 0;
    color: var(--_text);
    font: 400 0.875rem/1.4 var(--_sans);
    --_played: var(--lede-player-accent, var(--_accent));
    --_radius: var(--lede-player-radius, min(0.5rem, var(--_control-radius)));
  }
  .stage {
    position: relative;
    box-sizing: border-box;
  }
  ::slotted(:is(video, audio)) {
    display: block;
    inline-size: 100%;
  }
  .video .stage {
    overflow: clip;
    border-radius: var(--_radius);
    background: #000;
    color: #fff;
    color-scheme: dark;
  }
  .video ::slotted(:not([slot])) {
    display: block;
    inline-size: 100%;
    block-size: auto;
  }
  .video ::slotted(:not([slot], video[height])) {
    aspect-ratio: 16 / 9;
  }
  /* "contain: size" gives it the ratio of its width and height; a poster with another ratio fills it. */
  .video ::slotted(video) {
    contain: size;
    object-fit: contain;
  }
  .video.fresh ::slotted(video[poster]) {
    object-fit: cover;
  }
  .video.idle .stage {
    cursor: none;
  }
  :host(:fullscreen) .base,
  :host(:fullscreen) .stage {
    block-size: 100%;
    border-radius: 0;
  }
  :host(:fullscreen) ::slotted(:not([slot])) {
    block-size: 100% !important;
    inline-size: 100% !important;
  }
  :host(:fullscreen) :is(.transcript, slot[name='playlist']) {
    display: none;
  }
  .range:focus-visible {
    outline: 2px solid var(--_focus);
    outline-offset: 1px;
  }
  .print {
    display: none;
  }
  p {
    margin: 0;
  }
  @media print {
    /* The title stands below, in ink. */
    .header,
    .bar,
    .surface,
    .error {
      display: none !important;
    }
    .print {
      display: block;
      color: var(--_text);
      margin-block: 0.25rem;
      overflow-wrap: anywhere;
    }
    .audio .stage {
      block-size: auto !important;
      min-block-size: 0 !important;
    }
  }
  @media (prefers-reduced-motion: reduce) {
    .stage * {
      transition: none !important;
    }
    .feedback {
      animation-timing-function: step-end;
    }
    .spinner {
      animation-duration: 3s, 0.2s;
    }
  }
  @media (forced-colors: active) {
    .video .bar {
      padding-block-start: 0.25rem;
      background: Canvas;
    }
    .big,
    .feedback,
    .captions .line,
    .preview,
    .track {
      outline: 1px solid CanvasText;
      background: Canvas !important;
      color: CanvasText;
    }
    .played,
    .range::-webkit-slider-thumb {
      background: Highlight;
    }
    .range::-moz-range-thumb {
      background: Highlight;
    }
    .gap,
    .video .gap {
      background: CanvasText;
    }
    .item:hover,
    .item:focus-visible,
    .cue[aria-current] {
      outline: 2px solid Highlight;
      outline-offset: -2px;
    }
  }
`;
