import { css } from 'lit';

export const styles = css`
  :host {
    --_ink: var(--_muted);
  }
  .control {
    border-radius: var(--_control-radius);
    font-size: 1.5rem;
    line-height: 1;
  }
  .control:has(> .worded) {
    padding-inline: 0.75rem;
  }
  .worded {
    font-size: 0.875rem;
    line-height: 1.25;
  }
  .control:hover {
    color: var(--_text);
  }
  :host([tone='danger']) {
    --_ink: var(--_danger);
  }
  :host([size='small']) .control {
    font-size: 1rem;
  }
  :host([pressed]) .control {
    color: var(--_accent);
  }
  :host([tone='danger']) .control:hover {
    color: var(--_ink);
  }
  ::slotted(svg),
  ::slotted(img) {
    inline-size: 1em;
    block-size: 1em;
  }
  /* A link is printed as its name. */
  @media print {
    a.control {
      font-size: inherit;
    }
    a.control > * {
      display: none;
    }
    a.control::after {
      content: attr(aria-label);
    }
  }
`;
