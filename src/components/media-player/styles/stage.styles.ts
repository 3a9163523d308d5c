import { css, isServer } from 'lit';

/** The host and its stage; full screen, print, reduced motion and forced colours. */
const own = css`
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
  .awaited {
    block-size: 18.5rem;
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
  .video {
    --_video-backdrop: none;
  }
  /* Behind a poster that is loading, lost or not given. */
  .video.fresh .stage {
    background: radial-gradient(120% 120% at 50% 35%, #45403b, #171513);
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
    /* The title stands below, in ink. Sound has nothing else to show. */
    .header,
    .bar,
    .surface,
    .error,
    .awaited,
    .audio .stage {
      display: none !important;
    }
    .print {
      display: block;
      break-inside: avoid;
      margin-block: 0.375rem;
      color: var(--_text);
      overflow-wrap: anywhere;
    }
    .print p {
      unicode-bidi: plaintext;
      text-align: match-parent;
    }
    .print strong {
      font: 600 1.0625rem/1.3 var(--_serif);
    }
    .print .url {
      color: var(--_muted);
      font-size: 0.8125rem;
    }
    .video .stage {
      break-inside: avoid;
      break-after: avoid;
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

/** Only what a server rendered is there before its element is defined, or without a script. */
const atServer = isServer
  ? css`
      /* Server-rendered, it is laid out by lede.css: the server does not know whether its media is audio. */
      :host(:not(:defined)) .base {
        display: contents;
      }
      :host(:not(:defined)) .stage {
        grid-area: 1 / 1;
      }
    `
  : [];

export const stageStyles = [own, atServer];
