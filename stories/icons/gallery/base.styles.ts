import { css } from 'lit';

/** Colours and type of the gallery; the same warm greys as the elements. */
export const base = css`
  :host {
    --text: light-dark(#191817, #f3f0ea);
    --muted: light-dark(#5f5b56, #b3ada4);
    --page: light-dark(#fff, #141312);
    --raised: light-dark(#f6f4f0, #211f1d);
    --line: light-dark(#e2ddd5, #3a3733);
    --edge: light-dark(#8a847b, #8b857c);
    --accent: light-dark(#a8201a, #ff9a8d);
    --focus: light-dark(#0b5fff, #8ab4ff);
    --serif: var(--lede-font-headline, Charter, 'Bitstream Charter', 'Iowan Old Style', Georgia, serif);
    --sans: var(--lede-font-text, system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', sans-serif);
    --mono: ui-monospace, 'SF Mono', Menlo, Consolas, 'Liberation Mono', monospace;
    box-sizing: border-box;
    color: var(--text);
    font: 400 0.9375rem/1.5 var(--sans);
  }
  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }
  :focus-visible {
    outline: 2px solid var(--focus);
    outline-offset: 2px;
  }
  button {
    font: inherit;
    color: inherit;
    cursor: pointer;
  }
  .hidden-text {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
`;
