import { css, isServer } from 'lit';

const own = css`
  :host {
    display: block;
    max-inline-size: 100%;
    /* An item of a grid or a row is not as wide as its longest tag. */
    min-inline-size: 0;
    --_tag-h: calc(var(--_control-size) * 0.8);
    --_tag-pad: 0.75rem;
    --_tag-type: 0.875rem;
    --_tag-gap: 0.5rem;
  }
  :host([size='small']) {
    --_tag-h: max(1.5rem, calc(var(--_control-size) * 0.6));
    --_tag-pad: 0.625rem;
    --_tag-type: 0.8125rem;
    --_tag-gap: 0.375rem;
  }
  :host([size='large']) {
    --_tag-h: var(--_control-size);
    --_tag-pad: 1rem;
    --_tag-type: 1rem;
  }
  :host([lines]:not([open])) {
    --_tag-wrap: nowrap;
    --_tag-overflow: hidden;
  }
  .base {
    flex: 1 1 100%;
    min-inline-size: 0;
  }
  .base:focus-visible {
    outline: var(--_focus-width) solid var(--_focus);
    outline-offset: 2px;
  }
  .label .words {
    display: block;
    margin-block-end: 0.5rem;
    color: var(--_muted);
    font: 600 0.8125rem / 1.25rem var(--_sans);
  }
  .words .icon {
    margin-inline-end: 0.15em;
    font-size: 1rem;
    vertical-align: -0.2em;
  }
  .tags {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_tag-gap);
  }
  .bare,
  .list,
  ::slotted(:is(ul, ol)) {
    display: contents;
    list-style: none;
  }
  .list > li {
    display: flex;
    min-inline-size: 0;
    max-inline-size: var(--_tag-most, 100%);
  }
  .list > li > lede-tag {
    --_tag-most: 100%;
  }
  .list > li[hidden] {
    display: none;
  }
  .list > li[hidden='until-found' i] {
    display: flex;
    position: absolute;
  }
  .more,
  .clear {
    min-inline-size: 1.5rem;
    min-block-size: var(--_tag-h);
    padding-inline: var(--_tag-pad);
    font-size: var(--_tag-type);
    color: var(--_text);
  }
  .more {
    display: inline-grid;
    border-color: var(--_line);
    white-space: nowrap;
  }
  .clear {
    gap: 0.25em;
    color: var(--_muted);
  }
  .clear .icon {
    font-size: 1rem;
  }
  .more > * {
    grid-area: 1 / 1;
    text-align: center;
    unicode-bidi: plaintext;
    font-variant-numeric: tabular-nums;
  }
  /* The button is as wide as its longest text, so that its text does not change what fits beside it. */
  .widest {
    visibility: hidden;
  }
  .more[hidden] {
    display: none;
  }
  /* Keeps its space, so that the first selected tag does not move the content below. */
  .clear[hidden] {
    visibility: hidden;
  }
  .measuring .more {
    display: grid;
    position: absolute;
  }
  .measuring .more .widest {
    display: inline;
  }
  .measuring .more .words {
    display: none;
  }
  @media print {
    :host {
      --_tag-wrap: normal !important;
      --_tag-overflow: visible !important;
    }
    .tags {
      --_tag-most: 100% !important;
    }
    .list > li[hidden='until-found' i] {
      position: static;
      content-visibility: visible;
    }
    .more,
    .clear {
      display: none;
    }
  }
`;

/** Only what a server rendered is there before its element is defined, or without a script. */
const atServer = isServer
  ? css`
      /* lede.css reserves space before definition; a server-rendered shadow root needs none. */
      :host(:not(:defined))::before,
      :host(:not(:defined))::after {
        display: none !important;
      }
      :host(:not(:defined)) ::slotted([slot='label']) {
        margin-block-end: 0.5rem !important;
      }
    `
  : [];

export const tagListStyles = [own, atServer];
