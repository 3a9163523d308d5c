import { css } from 'lit';

/** A tooltip below its host, or above it where there is no room. */
export const tooltipStyles = css`
  :host {
    anchor-name: --lede-tooltip;
  }
  .tooltip {
    position-anchor: --lede-tooltip;
    inset: auto;
    position-area: block-end;
    position-try-fallbacks: flip-block;
    box-sizing: border-box;
    inline-size: max-content;
    max-inline-size: min(18rem, 100dvi - 1rem);
    margin: 0.375rem 0.25rem;
    padding: 0.25rem 0.5rem;
    overflow: visible;
    border: 1px solid transparent;
    border-radius: 0.25rem;
    background: var(--_text);
    color: var(--_surface);
    font: 400 0.8125rem/1.35 var(--_sans);
    overflow-wrap: anywhere;
    text-align: center;
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
