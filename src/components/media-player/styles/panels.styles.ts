import { css } from 'lit';

/** Transcript and the dialog of shortcuts. */
export const panelsStyles = css`
  /* "hidden=until-found" keeps the closed transcript in the page, where find-in-page reaches it. */
  .transcript:not([hidden]) {
    position: relative;
    box-sizing: border-box;
    max-block-size: 18rem;
    overflow: auto;
    overscroll-behavior: contain;
    margin-block-start: 0.5rem;
    padding: 0 0.75rem 0.75rem;
    /* What gets the focus is not left under the title. */
    scroll-padding-block-start: 2.75rem;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
    scrollbar-width: thin;
  }
  /* Loading: as high as most transcripts will be. */
  .transcript:not([hidden], :has(li)) {
    block-size: 18rem;
  }
  .keys > .title {
    font: 700 1.3125rem/1.2 var(--_serif);
  }
  /* In view while the sentences scroll. */
  .transcript > .title {
    position: sticky;
    inset-block-start: 0;
    margin-inline: -0.75rem;
    padding: 0.75rem 1.25rem 0.5rem;
    background: inherit;
    font: 600 1rem/1.3 var(--_sans);
  }
  .transcript ol {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .cue {
    display: grid;
    grid-template-columns: auto 1fr;
    gap: 0.75rem;
    inline-size: 100%;
    margin: 0;
    padding: 0.4rem 0.5rem;
    border: 0;
    border-radius: min(0.375rem, var(--_control-radius));
    background: none;
    color: inherit;
    font: 400 1rem/1.5 var(--_serif);
    text-align: start;
    cursor: pointer;
    user-select: text;
  }
  .cue .when {
    min-inline-size: 2.25rem;
    color: var(--_muted);
    font: 400 0.8125rem/1.85 var(--_sans);
    font-variant-numeric: tabular-nums;
  }
  .cue:hover {
    background: var(--_raised);
  }
  .cue[aria-current] {
    background: color-mix(in srgb, var(--_played) 14%, transparent);
    box-shadow: inset 3px 0 0 var(--_played);
  }
  :host(:dir(rtl)) .cue[aria-current] {
    box-shadow: inset -3px 0 0 var(--_played);
  }
  .cue:focus-visible {
    outline: 2px solid var(--_focus);
    outline-offset: -2px;
  }
  .help {
    max-block-size: min(40rem, calc(100dvh - 2rem));
    inline-size: min(44rem, calc(100vw - 2rem));
    box-sizing: border-box;
    padding: 0;
    border: 1px solid var(--_line);
    border-radius: min(1rem, var(--_control-radius));
    background: var(--_surface);
    color: var(--_text);
    box-shadow: 0 1rem 3rem rgb(0 0 0 / 0.3);
  }
  .help::backdrop {
    background: rgb(0 0 0 / 0.45);
  }
  .keys {
    display: grid;
    grid-template-columns: 1fr auto;
    align-items: center;
    padding: 0.75rem 0.75rem 1rem 1.25rem;
  }
  .keys dl {
    grid-column: 1 / -1;
    margin: 0.25rem 0.5rem 0 0;
    columns: 16rem;
    column-gap: 2.5rem;
  }
  .keys dl div {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: 1rem;
    padding-block: 0.4rem;
    border-block-end: 1px solid var(--_line);
    break-inside: avoid;
  }
  .keys dd {
    display: flex;
    gap: 0.375rem;
    margin: 0;
  }
  kbd {
    min-inline-size: 1.5rem;
    box-sizing: border-box;
    padding: 0.1rem 0.45rem;
    border: 1px solid var(--_line);
    border-block-end-width: 2px;
    border-radius: min(0.375rem, var(--_control-radius));
    background: var(--_raised);
    font: 500 0.8125rem/1.4 var(--_sans);
    text-align: center;
  }
  @media print {
    .transcript:not([hidden]) {
      max-block-size: none;
      padding: 0;
      border: 0;
    }
    .transcript[hidden] {
      content-visibility: visible;
    }
    .transcript > .title {
      position: static;
      margin: 0;
      padding-inline: 0;
      break-after: avoid;
    }
    /* Paper does not play: no sentence is the current one. */
    .cue,
    .cue[aria-current] {
      padding-inline: 0;
      break-inside: avoid;
      background: none;
      box-shadow: none !important;
    }
  }
`;
