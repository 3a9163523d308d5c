import { css } from 'lit';

/** Menus: popovers above their button, or below it where there is more room. */
export const menuStyles = css`
  .menu {
    inset: auto;
    position-area: top span-left;
    min-inline-size: 10rem;
    max-inline-size: min(22rem, calc(100vw - 1rem));
    max-block-size: min(22rem, 100% - 0.75rem);
    box-sizing: border-box;
    overflow: auto;
    margin: 0.375rem 0;
    padding: 0.375rem;
    border: 1px solid var(--_line);
    border-radius: min(0.75rem, var(--_control-radius));
    background: var(--_surface);
    color: var(--_text);
    color-scheme: inherit;
    box-shadow: 0 0.5rem 1.75rem rgb(0 0 0 / 0.24);
    font: 400 0.9375rem/1.3 var(--_sans);
  }
  .item {
    display: flex;
    align-items: center;
    gap: 0.75em;
    box-sizing: border-box;
    inline-size: 100%;
    min-block-size: 2.375rem;
    margin: 0;
    padding: 0.375rem 0.75rem;
    border: 0;
    border-radius: min(0.5rem, var(--_control-radius));
    background: none;
    color: inherit;
    font: inherit;
    text-align: start;
    text-decoration: none;
    cursor: pointer;
  }
  .item .icon {
    color: var(--_muted);
    font-size: 1.5rem;
  }
  .item[aria-checked] .icon {
    color: inherit;
    font-size: 1rem;
  }
  .item[aria-checked='false'] .icon {
    visibility: hidden;
  }
  .item .text {
    flex: 1;
  }
  .note {
    color: var(--_muted);
    font-size: 0.875em;
    font-variant-numeric: tabular-nums;
  }
  .item:hover,
  .item:focus-visible {
    background: var(--_raised);
  }
  .item:focus-visible {
    outline: 2px solid var(--_focus);
    outline-offset: -2px;
  }
  .item[hidden] {
    display: none;
  }
  @supports not (position-area: top) {
    .menu {
      inset: 0;
      inline-size: fit-content;
      block-size: fit-content;
      margin: auto;
    }
  }
`;
