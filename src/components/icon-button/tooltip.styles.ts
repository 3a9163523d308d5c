import { css } from 'lit';
import { belowAnchor, bubble } from '../../styles/bubble.ts';

/** A tooltip beside its host. */
export const tooltipStyles = css`
  :host {
    anchor-name: --lede-tooltip;
  }
  .tooltip {
    position-anchor: --lede-tooltip;
    ${belowAnchor}
  }
  .bubble {
    ${bubble}
    unicode-bidi: plaintext;
  }
  /* No transition: WebKit keeps the starting style of what stands in a box that has fallback positions. */
  .tooltip:popover-open .bubble {
    animation: tooltip 0.1s 0.4s backwards;
  }
  @keyframes tooltip {
    from {
      opacity: 0;
    }
  }
  @supports not (justify-self: anchor-center) {
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
