import { css } from 'lit';

/** Range inputs; the track and the preview of the seek bar. */
export const seekStyles = css`
  .range {
    --_thumb: 14px;
    block-size: 1.5rem;
    margin: 0;
    appearance: none;
    background: none;
    border-radius: min(0.5rem, var(--_control-radius));
    color: inherit;
    cursor: pointer;
    touch-action: none;
  }
  .range::-webkit-slider-thumb {
    inline-size: var(--_thumb);
    block-size: var(--_thumb);
    appearance: none;
    border-radius: min(50%, var(--_control-radius));
    background: currentColor;
  }
  .range::-moz-range-track {
    background: none;
  }
  .range::-moz-range-thumb {
    inline-size: var(--_thumb);
    block-size: var(--_thumb);
    border: 0;
    border-radius: min(50%, var(--_control-radius));
    background: currentColor;
  }
  .volume {
    --_thumb: 12px;
  }
  .seek {
    --_wide: 14px;
    position: relative;
    grid-area: seek;
    display: flex;
    align-items: center;
    block-size: 1.5rem;
    margin-inline: 0.5rem;
  }
  .seek .range {
    position: absolute;
    inset-inline: calc(var(--_wide) / -2);
    inline-size: calc(100% + var(--_wide));
    color: var(--_played);
  }
  .seek .range:disabled {
    opacity: 0;
    cursor: default;
  }
  .video .seek {
    --_played: var(--lede-player-accent, #ff6a5c);
  }
  .track {
    position: relative;
    flex: 1;
    block-size: 4px;
    overflow: clip;
    border-radius: min(3px, var(--_control-radius));
    background: color-mix(in srgb, currentColor 20%, transparent);
    transition: block-size 0.12s;
  }
  .seek:hover .track,
  .seek:focus-within .track {
    block-size: 6px;
  }
  .track span {
    position: absolute;
    inset-block: 0;
  }
  .buffered {
    background: color-mix(in srgb, currentColor 22%, transparent);
  }
  .played {
    left: 0;
    inline-size: calc(var(--_at, 0) * 100%);
    background: var(--_played);
  }
  .gap {
    inline-size: 3px;
    margin-left: -1.5px;
    background: var(--_surface);
  }
  .video .gap {
    background: rgb(0 0 0 / 0.85);
  }
  .preview {
    position: absolute;
    bottom: calc(100% + 0.25rem);
    left: clamp(1.5rem, var(--_x), 100% - 1.5rem);
    z-index: 2;
    display: grid;
    justify-items: center;
    inline-size: max-content;
    max-inline-size: 14rem;
    padding: 0.2rem 0.5rem;
    border-radius: min(0.375rem, var(--_control-radius));
    background: #141312;
    color: #fff;
    font-size: 0.8125rem;
    font-weight: 600;
    pointer-events: none;
    translate: -50%;
  }
  .preview.pictured {
    left: clamp(4.5rem, var(--_x), 100% - 4.5rem);
    padding: 0.2rem;
  }
  .preview .title {
    overflow: hidden;
    max-inline-size: 100%;
    font-weight: 400;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .thumbnail {
    border-radius: min(0.25rem, var(--_control-radius));
  }
`;
