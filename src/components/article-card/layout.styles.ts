import { css, isServer } from 'lit';
import { compactVariant, leadVariant, wideLeadVariant } from './variants.styles.ts';

/** From this width on, a lead story has its picture beside its text. */
const WIDE = css`44rem`;
/** Below this width a compact card has its time below its byline. */
const HALF = css`28rem`;
/** Below this width a card without a variant is compact. */
const NARROW = css`18rem`;

const own = css`
  :host {
    display: block;
    position: relative;
    container: lede-card / inline-size;
    /* An inline-size container has no intrinsic width, and would collapse as a flex item. On a phone it must
       not be wider than the window, where it stands in a float, or in a table beside another cell. */
    contain-intrinsic-inline-size: min(20rem, 55vi + 5rem);
    min-inline-size: 0;
    color: var(--_text);
    overflow-wrap: anywhere;
    /* While the page skips cards out of view: the size of one that was not drawn yet, and space for focus rings. */
    contain-intrinsic-block-size: auto 24rem;
    overflow-clip-margin: 1rem;
    --_missing-radius: var(--_card-radius);
    --_gallery-ratio: 3 / 2;
  }
  /* Standard: nothing in it depends on its width, and a page may have a thousand containers, each with styles of its own. */
  :host([variant]:not([variant=''], [variant='lead'], [variant='compact'], [variant='story'])) {
    container: none;
    contain: inline-size;
  }
  :host(:not([hidden='until-found' i])) {
    content-visibility: var(--lede-card-content-visibility, visible);
  }
  .card {
    display: flex;
    flex-flow: column;
    min-block-size: 100%;
    --lede-card-caption: none;
  }
  /* Cards of one row that are stretched to one height have their buttons on one line. */
  .text {
    display: flex;
    flex-flow: column;
    flex: 2 1 0;
    justify-content: space-between;
    min-inline-size: 0;
  }
  :host([variant='lead']) .card,
  :host([open]) .card {
    --lede-card-caption: block;
  }
  :host([variant='lead']) .card {
    ${leadVariant}
  }
  :host([variant='compact']) .card {
    ${compactVariant}
  }
  /* Beside its picture there is seldom room for both on one line; before definition, a float would let them share it. */
  @container lede-card (inline-size < ${HALF}) {
    :host([variant='compact']) .card {
      --_byline-display: block;
    }
  }
  @container lede-card (inline-size >= ${WIDE}) {
    :host([variant='lead']) .card {
      ${wideLeadVariant}
    }
    :host(:not([variant])) .card:not(.story) {
      ${leadVariant}
      ${wideLeadVariant}
      --lede-card-caption: block;
    }
  }
  @container lede-card (inline-size < ${NARROW}) {
    :host(:not([variant])) .card:not(.story) {
      ${compactVariant}
      --_byline-display: block;
    }
    :host(:not([variant])) .card:not(.story) :is(.body, .unfold, .actions > slot > *) {
      display: none;
    }
    :host(:not([variant])) .card:not(.story) .actions {
      min-block-size: 0;
      margin-block-start: 0.125rem;
    }
  }

  .headline a {
    color: inherit;
    text-decoration: none;
  }
  .headline a::after {
    content: '';
    position: absolute;
    inset: 0;
  }
  .headline a:hover {
    text-decoration: underline;
    text-decoration-thickness: 0.06em;
    text-underline-offset: 0.12em;
  }
  .headline a:focus-visible {
    outline: none;
  }
  .headline a:focus-visible::after {
    outline: var(--_focus-width) solid var(--_focus);
    outline-offset: 4px;
  }
  .media img {
    display: block;
    inline-size: 100%;
    block-size: auto;
    aspect-ratio: 3 / 2;
    /* In WebKit, a picture that is missing would be a square. */
    contain: inline-size;
    object-fit: cover;
    border-radius: var(--_card-radius);
    background: var(--_raised);
    color: var(--_muted);
    font: 400 0.8125rem/1.4 var(--_sans);
  }
  .media figcaption {
    display: var(--lede-card-caption, block);
    unicode-bidi: plaintext;
    text-align: match-parent;
    margin-block-start: 0.5rem;
    color: var(--_muted);
    font: 400 0.8125rem/1.4 var(--_sans);
  }
  /* In one piece, with its icon, at the start of a line where it has no room in the caption's last one. */
  .credit {
    display: inline-block;
    unicode-bidi: plaintext;
  }
  .tags a,
  .tags span {
    display: inline-block;
    unicode-bidi: plaintext;
    position: relative;
    z-index: 1;
    padding: 0.25rem 0.625rem;
    border-radius: var(--_control-radius);
    background: var(--_raised);
    color: var(--_text);
    font: 500 0.8125rem/1.25 var(--_sans);
    text-decoration: none;
  }
  .tags a:hover {
    text-decoration: underline;
  }
  .tags a:focus-visible {
    outline: var(--_focus-width) solid var(--_focus);
    outline-offset: 1px;
  }

  .actions {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.125rem;
    position: relative;
    z-index: 1;
    inline-size: fit-content;
    margin-block-start: 0.625rem;
    /* Aligns the first icon, not its larger target, with the text above. */
    margin-inline-start: var(--_pull, -0.5rem);
  }
  /* Reserves space for buttons that the server could not render. */
  .waiting {
    min-block-size: var(--_waiting-size, var(--_control-size));
  }
  .body {
    flex: 0 0 100%;
    position: relative;
    z-index: 1;
    min-inline-size: 0;
  }
  /* Aligns the icon, not its larger target, with the text above. */
  .end {
    margin-inline-start: var(--_pull, -0.5rem);
  }
  .paragraphs p {
    unicode-bidi: plaintext;
    margin: 0 0 1em;
  }
  :host([variant='compact']) .actions {
    min-block-size: 0;
    margin-block-start: 0.125rem;
  }
  :host([variant='compact']) .body,
  :host([variant='compact']) .unfold {
    display: none;
  }
`;

/** Only what a server rendered is there before its element is defined, or without a script. */
const atServer = isServer
  ? css`
      /* lede.css arranges the slotted parts before definition; in a server-rendered shadow root, this style sheet does. */
      :host(:not(:defined)) {
        display: block !important;
        min-block-size: 0 !important;
        padding: 0 !important;
      }
      :host(:not(:defined))::before,
      :host(:not(:defined))::after {
        display: none !important;
      }
      :host(:not(:defined)) ::slotted([slot='media']) {
        inline-size: auto !important;
        contain: none !important;
      }
      :host(:not(:defined)) ::slotted(:not([slot='byline'], [slot='time'])) {
        margin-inline: 0 !important;
      }
      :host([open]:not(:defined)) ::slotted([slot='body']) {
        padding-block-start: 1.25rem !important;
      }
      /* Server-rendered, without a script to unfold it. */
      @media (scripting: none) {
        .body[hidden] {
          display: block;
          content-visibility: visible;
        }
        .unfold {
          display: none;
        }
      }
    `
  : [];

export const layoutStyles = [own, atServer];
