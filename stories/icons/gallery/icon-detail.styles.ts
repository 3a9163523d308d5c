import { css } from 'lit';

export const styles = css`
  :host {
    display: block;
  }
  .stage {
    position: relative;
    inline-size: min(100%, 11.5rem);
    aspect-ratio: 1;
    margin-inline: auto;
    color: var(--icon-colour, var(--text));
  }
  .grid {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    overflow: visible;
    stroke: light-dark(#ece8e1, #2c2926);
    stroke-width: 0.04;
    fill: none;
  }
  .grid .area {
    stroke: light-dark(#e0a39f, #8c4a43);
    stroke-width: 0.07;
    stroke-dasharray: 0.35 0.25;
  }
  .stage lede-icon {
    position: absolute;
    inset: 0;
    --lede-icon-size: 100%;
  }
  h2 {
    margin: 1rem 0 0;
    font: 700 1.375rem/1.2 var(--serif);
    letter-spacing: -0.01em;
  }
  .meaning {
    margin: 0.25rem 0 0;
    color: var(--muted);
  }
  .sizes {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    gap: 0.5rem 1.25rem;
    margin: 1rem 0;
    padding: 0.75rem 0;
    border-block: 1px solid var(--line);
    list-style: none;
    color: var(--icon-colour, var(--text));
  }
  .sizes li {
    display: grid;
    justify-items: center;
    gap: 0.375rem;
  }
  .sizes span {
    color: var(--muted);
    font-size: 0.75rem;
    line-height: 1;
  }
  .s16 {
    font-size: 16px;
  }
  .s20 {
    font-size: 20px;
  }
  .s24 {
    font-size: 24px;
  }
  .s32 {
    font-size: 32px;
  }
  .s48 {
    font-size: 48px;
  }
  dl {
    display: grid;
    grid-template-columns: auto 1fr;
    gap: 0.25rem 1rem;
    margin: 0;
    font-size: 0.8125rem;
  }
  dt {
    color: var(--muted);
  }
  dd {
    margin: 0;
    overflow-wrap: anywhere;
  }
  .turn {
    margin-inline-start: 0.5rem;
    font-size: 1.125rem;
    vertical-align: middle;
  }
  ul.snippets {
    display: grid;
    margin: 0 0 0.75rem;
    padding: 0;
    border: 1px solid var(--line);
    border-radius: 0.5rem;
    background: var(--raised);
    list-style: none;
  }
  .snippets li {
    display: grid;
    grid-template-columns: 3.75rem minmax(0, 1fr) auto;
    align-items: center;
    min-block-size: 2.5rem;
    padding-inline-start: 0.75rem;
  }
  .snippets li + li {
    border-block-start: 1px solid var(--line);
  }
  .what {
    color: var(--muted);
    font-size: 0.8125rem;
  }
  code {
    font: 400 0.75rem/1.45 var(--mono);
    overflow-wrap: anywhere;
  }
  .snippets code {
    display: block;
    overflow: hidden;
    direction: ltr;
    text-align: start;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .snippets .failed {
    align-items: start;
    padding-block-start: 0.5rem;
  }
  .failed code {
    grid-column: 1 / -1;
    order: 1;
    padding: 0.5rem 0.75rem 0.75rem 0;
    white-space: pre-wrap;
  }
  .why {
    color: var(--accent);
    font-size: 0.8125rem;
  }
  dd code + code {
    margin-inline-start: 0.75rem;
  }
  .snippets button {
    display: flex;
    align-items: center;
    justify-content: center;
    gap: 0.375rem;
    align-self: stretch;
    min-inline-size: 2.75rem;
    padding: 0 0.75rem;
    border: 0;
    border-radius: 0.5rem;
    background: none;
    font-size: 0.8125rem;
    font-weight: 600;
  }
  .snippets button:hover {
    background: var(--line);
  }
  .snippets :focus-visible {
    outline-offset: -2px;
  }
  .snippets lede-icon,
  .download lede-icon {
    font-size: 1.25rem;
  }
  .copied button {
    color: light-dark(#17652f, #86d69c);
  }
  .failed button {
    color: var(--accent);
  }
  .download {
    display: flex;
    align-items: center;
    justify-content: center;
    gap: 0.5rem;
    min-block-size: 2.5rem;
    margin-block-end: 1rem;
    padding-inline: 1rem;
    border: 1px solid var(--edge);
    border-radius: 0.5rem;
    color: inherit;
    font-size: 0.875rem;
    font-weight: 600;
    text-align: center;
    text-decoration: none;
  }
  .download:hover {
    background: var(--raised);
  }
`;
