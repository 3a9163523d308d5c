import { css } from 'lit';

export const styles = css`
  :host {
    display: inline-block;
    position: relative;
  }
  :host([hidden]) {
    display: none;
  }
  .list {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .copy {
    padding-inline: 0.625rem;
  }
  .opener {
    anchor-name: --lede-share-opener;
  }
  .list[popover] {
    display: none;
    position-anchor: --lede-share-opener;
    inset: auto;
    inset-block-start: anchor(end);
    inset-inline-start: anchor(start);
    position-try-fallbacks:
      flip-block,
      flip-inline,
      flip-block flip-inline;
    min-inline-size: 13rem;
    max-block-size: calc(100dvh - 1rem);
    overflow: auto;
    margin-block: 0.25rem;
    padding: 0.375rem;
    border: var(--_line-width) solid var(--_line);
    border-radius: min(0.75rem, var(--_control-radius));
    background: var(--_surface);
    color: var(--_text);
    box-shadow: 0 0.5rem 1.75rem rgb(0 0 0 / 0.16);
  }
  .list[popover]:popover-open {
    display: block;
  }
  .list[popover] .control {
    inline-size: 100%;
    justify-content: flex-start;
    gap: 0.75em;
    padding-inline: 0.75em;
    border-radius: min(0.5rem, var(--_control-radius));
    color: inherit;
  }
  /* In line with the names that follow an icon. */
  .list[popover] .copy:not(:has(lede-icon))::before {
    content: '';
    inline-size: 1.25rem;
  }
  @supports not (position-anchor: --a) {
    .list[popover] {
      inset: 0;
      inline-size: fit-content;
      block-size: fit-content;
      margin: auto;
    }
  }
  @media print {
    :host {
      display: none;
    }
  }
`;
