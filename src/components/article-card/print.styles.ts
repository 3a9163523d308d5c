import { css } from 'lit';

/** On paper: the whole body, no buttons, topics as words, and no headline alone at the foot of a page. */
export const printStyles = css`
  @media print {
    /* Those that may be longer than a page break where they must. */
    :host(:not([variant='lead'], [variant='story'], [open])),
    ::slotted([slot='media']),
    .media {
      break-inside: avoid;
    }
    ::slotted([slot='kicker']),
    .kicker,
    ::slotted([slot='headline']),
    .headline {
      break-after: avoid;
    }
    /* Two columns of pictures leave room for the story below them. */
    .pictures {
      break-inside: auto;
      columns: 2;
      column-gap: 1rem;
    }
    .pictures figure {
      break-inside: avoid;
      margin-block-end: 1rem;
    }
    ::slotted(lede-gallery[slot='media']) {
      break-inside: auto;
    }
    .body[hidden] {
      display: block;
      content-visibility: visible;
    }
    .actions {
      display: none;
    }
    .tags {
      display: var(--_tags-display, block);
    }
    .tags ul {
      display: block;
      margin: 0;
      padding: 0;
    }
    .tags li,
    .tags a,
    .tags span {
      display: inline;
      padding: 0;
      background: none;
    }
    .tags li:not(:last-child)::after {
      content: ' · ';
    }
  }
`;
