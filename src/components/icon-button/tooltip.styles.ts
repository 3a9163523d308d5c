import { css } from 'lit';
import { bubble } from '../../styles/bubble.ts';

/** A tooltip beside its host. */
export const tooltipStyles = css`
  :host {
    anchor-name: --lede-tooltip;
  }
  .tooltip {
    position-anchor: --lede-tooltip;
    ${bubble}
    unicode-bidi: plaintext;
  }
  /* No transition: WebKit keeps the starting style of an element that has fallback positions. */
  .tooltip:popover-open {
    animation: tooltip 0.1s 0.4s backwards;
  }
  @keyframes tooltip {
    from {
      opacity: 0;
    }
  }
  /* Bridges the gap, so that the pointer can move from the button to the text. */
  .tooltip::before {
    content: '';
    position: absolute;
    inset: -0.5rem 0;
    z-index: -1;
  }
  @supports not (position-area: block-end) {
    .tooltip {
      display: none;
    }
  }
  @media print {
    .tooltip {
      display: none;
    }
  }
`;
