import { css } from 'lit';

export const styles = css`
  :host {
    display: inline-block;
    flex: none;
    box-sizing: content-box;
    inline-size: var(--lede-icon-size, 1em);
    block-size: var(--lede-icon-size, 1em);
    vertical-align: -0.125em;
  }
  svg {
    display: block;
    inline-size: 100%;
    block-size: 100%;
    overflow: visible;
    fill: currentColor;
    forced-color-adjust: preserve-parent-color;
  }
  .mark {
    fill-rule: evenodd;
  }
  .line,
  .solid {
    stroke: currentColor;
    stroke-width: var(--lede-icon-stroke, 2);
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .line {
    fill: none;
  }
  :host(:dir(rtl)) .flip {
    scale: -1 1;
  }
`;
