import { css } from 'lit';

export const styles = css`
  :host {
    display: block;
    --size: 24px;
    max-inline-size: 84rem;
    margin-inline: auto;
    padding: clamp(1rem, 3vi, 2.5rem);
  }
  header {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0.25rem 1.5rem;
  }
  h1 {
    margin: 0;
    font: 700 clamp(1.75rem, 1.25rem + 2vi, 2.5rem) / 1.1 var(--serif);
    letter-spacing: -0.015em;
  }
  .intro,
  .count,
  .title {
    unicode-bidi: plaintext;
  }
  .intro {
    margin: 0;
    color: var(--muted);
  }
  .search {
    position: sticky;
    inset-block-start: 0.5rem;
    z-index: 1;
    margin-block: 1.25rem 0.75rem;
    background: var(--page);
    box-shadow: 0 0 0 0.5rem var(--page);
  }
  .search lede-icon {
    position: absolute;
    inset-block-start: 50%;
    inset-inline-start: 0.75rem;
    translate: 0 -50%;
    color: var(--muted);
    font-size: 1.25rem;
    pointer-events: none;
  }
  input {
    inline-size: 100%;
    block-size: 2.5rem;
    padding: 0;
    padding-inline: 2.5rem 5rem;
    border: 1px solid var(--edge);
    border-radius: 0.5rem;
    background: var(--page);
    color: inherit;
    font: inherit;
    font-size: 1rem;
  }
  input::placeholder {
    color: var(--muted);
    opacity: 1;
  }
  input::-webkit-search-cancel-button {
    filter: grayscale(1);
  }
  .count {
    position: absolute;
    inset-block-start: 50%;
    inset-inline-end: 0.75rem;
    translate: 0 -50%;
    color: var(--muted);
    font-size: 0.875rem;
    font-variant-numeric: tabular-nums;
    pointer-events: none;
  }
  .bar {
    display: contents;
  }
  @media (min-width: 60rem) {
    .bar {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 0.75rem 1.25rem;
      position: sticky;
      inset-block-start: 0;
      z-index: 1;
      margin: 0.5rem -0.5rem 0;
      padding: 0.75rem 0.5rem;
      background: var(--page);
    }
    .search {
      position: relative;
      inset: auto;
      flex: 1 1 12rem;
      max-inline-size: 32rem;
      margin: 0;
      box-shadow: none;
    }
  }
  .columns {
    display: grid;
    gap: 2.5rem;
    margin-block-start: 1.5rem;
  }
  .list {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(max(6rem, calc(var(--size) + 2rem)), 1fr));
    align-content: start;
    gap: 1.75rem 0.25rem;
  }
  .group,
  .list > .tiles {
    grid-column: 1 / -1;
  }
  @media (min-width: 40rem) {
    .few-1 {
      grid-column: span 1;
    }
    .few-2 {
      grid-column: span 2;
    }
    .few-3 {
      grid-column: span 3;
    }
  }
  .group {
    display: grid;
    grid-template-columns: subgrid;
    align-content: start;
  }
  .group > * {
    grid-column: 1 / -1;
  }
  .group-title {
    margin-block-end: 0.5rem;
    padding-block-end: 0.375rem;
    border-block-end: 1px solid var(--line);
    font-size: 0.8125rem;
    font-weight: 600;
  }
  .title {
    display: block;
    margin-block-start: 0.1875rem;
    color: var(--muted);
  }
  .empty {
    padding: 3rem 0;
    max-inline-size: 34rem;
  }
  .empty h2 {
    margin: 0 0 0.5rem;
    font: 700 1.375rem/1.25 var(--serif);
    overflow-wrap: anywhere;
  }
  .empty p {
    margin: 0 0 1rem;
    color: var(--muted);
  }
  .tries {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
  }
  .tries button {
    min-block-size: 2.25rem;
    padding: 0 1rem;
    border: 1px solid var(--edge);
    border-radius: 99rem;
    background: none;
  }
  .tries button:hover {
    background: var(--raised);
  }
  aside {
    display: none;
  }
  @media (min-width: 60rem) {
    .columns {
      margin-block-start: 1rem;
      grid-template-columns: minmax(0, 1fr) 21rem;
      align-items: start;
    }
    aside {
      display: block;
      position: sticky;
      inset-block-start: 5rem;
      max-block-size: calc(100dvb - 6rem);
      padding-inline-start: 2rem;
      overflow: auto;
      border-inline-start: 1px solid var(--line);
    }
  }
  dialog {
    inline-size: 100%;
    max-inline-size: 34rem;
    max-block-size: 88dvb;
    margin: auto auto 0;
    padding: 0;
    border: 0;
    border-radius: 1rem 1rem 0 0;
    background: var(--page);
    color: inherit;
    overflow: auto;
    overscroll-behavior: contain;
    box-shadow: 0 0 0 1px var(--line);
  }
  dialog::backdrop {
    background: rgb(0 0 0 / 0.45);
  }
  dialog icon-detail {
    padding: 1.25rem 1.25rem 2rem;
  }
  .close {
    position: sticky;
    inset-block-start: 0.5rem;
    z-index: 1;
    float: inline-end;
    display: grid;
    place-items: center;
    inline-size: 2.75rem;
    block-size: 2.75rem;
    margin: 0.5rem;
    padding: 0;
    border: 0;
    border-radius: 50%;
    background: var(--raised);
    font-size: 1.25rem;
  }
  @media (forced-colors: active) {
    .tile[aria-selected='true'] {
      outline: 2px solid Highlight;
    }
  }
`;
