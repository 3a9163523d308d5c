import { css } from 'lit';

/** The icons to choose from, each above its name. */
export const tileStyles = css`
  .tiles {
    display: grid;
    grid-template-columns: subgrid;
    row-gap: 0.25rem;
  }
  .tile {
    display: grid;
    justify-items: center;
    align-content: start;
    gap: 0.75rem;
    min-block-size: 5.25rem;
    padding: 1.25rem 0.25rem 0.625rem;
    border-radius: 0.625rem;
    color: var(--icon-colour, var(--text));
    cursor: pointer;
    scroll-margin-block: 5rem;
  }
  .tile lede-icon {
    font-size: var(--size);
  }
  .tile > span {
    max-inline-size: 100%;
    color: var(--text);
    font-size: 0.75rem;
    line-height: 1.2;
    text-align: center;
    overflow-wrap: anywhere;
  }
  .tile:hover {
    background: var(--raised);
  }
  .tile[aria-selected='true'] {
    background: var(--raised);
    box-shadow: inset 0 0 0 1.5px var(--text);
  }
  .tile[aria-selected='true'] .name {
    font-weight: 600;
  }
`;
