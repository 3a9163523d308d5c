import { css } from 'lit';

/**
 * The styles of a story's parts, slotted or rendered by the element. The build copies the `::slotted` selectors into
 * lede.css, so that a card looks the same before it is defined and without JavaScript. Rules must not be nested.
 * `flex` and `order` count in an opened story alone, where the parts are lines of a flex container.
 */
export const textStyles = css`
  /* A part in another direction than its page reads in its own, on the side where all of the card begins. */
  ::slotted([slot='kicker']),
  .kicker,
  ::slotted([slot='headline']),
  .headline,
  ::slotted([slot='standfirst']),
  .standfirst,
  ::slotted([slot='byline']),
  .byline,
  ::slotted([slot='time']),
  .time {
    unicode-bidi: plaintext;
    text-align: match-parent;
  }
  ::slotted([slot='kicker']),
  .kicker {
    display: block;
    flex: 0 0 100%;
    margin: 0 0 0.375rem;
    color: var(--_accent);
    font: 700 0.8125rem/1.3 var(--_sans);
    letter-spacing: 0.01em;
  }
  ::slotted([slot='headline']),
  .headline {
    display: block;
    flex: 0 0 100%;
    margin: 0;
    color: var(--_text);
    font: 700 var(--_headline-size, 1.375rem) / var(--_headline-leading, 1.15) var(--_serif);
    letter-spacing: -0.011em;
    hyphens: auto;
    hyphenate-limit-chars: 14 6 5;
    text-wrap: balance;
  }
  ::slotted([slot='standfirst']),
  .standfirst {
    display: var(--_standfirst-display, block);
    box-sizing: border-box;
    flex: 0 0 100%;
    margin: var(--_standfirst-gap, 0.625rem) 0 0;
    padding-inline-end: var(--_beside-measure, 0);
    color: var(--_muted);
    font: 400 var(--_standfirst-size, 1rem) / 1.5 var(--_sans);
    text-wrap: pretty;
  }
  ::slotted([slot='byline']),
  .byline,
  ::slotted([slot='time']),
  .time {
    display: inline-block;
    margin: 0.625rem 0 0;
    margin-inline-end: 0.75rem;
    color: var(--_muted);
    font: 400 0.8125rem/1.4 var(--_sans);
    font-variant-numeric: tabular-nums;
  }
  ::slotted([slot='byline']),
  .byline {
    display: var(--_byline-display, inline-block);
    color: var(--_text);
    font-weight: 600;
  }
  ::slotted([slot='media']),
  .media {
    display: block;
    box-sizing: border-box;
    flex: var(--_media-flex, none);
    order: var(--_media-order, 0);
    min-inline-size: 0;
    max-inline-size: 100%;
    margin: var(--_media-before, 0) 0 var(--_media-gap, 0.875rem);
  }
  ::slotted([slot='tags']),
  .tags {
    display: var(--_tags-display, flex);
    flex: 0 0 100%;
    order: 4;
    flex-wrap: wrap;
    gap: 0.375rem;
    margin: 0.875rem 0 0.375rem;
    padding: 0;
    list-style: none;
  }
  ::slotted([slot='body']),
  .paragraphs {
    display: block;
    flex: 0 0 100%;
    order: 3;
    max-inline-size: 40rem;
    margin: 0;
    /* The rest of its line: nothing else, such as the time, stands beside it. */
    margin-inline-end: var(--_beside-measure, 0);
    padding-block: 1.25rem 0.25rem;
    color: var(--_text);
    font: 400 1.125rem/1.65 var(--_serif);
    text-wrap: pretty;
  }
`;
