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
    margin: 0 0 1rem;
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
    gap: 0.5rem;
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .snippets li {
    display: grid;
    grid-template-columns: 1fr auto;
    align-items: center;
    border: 1px solid var(--line);
    border-radius: 0.5rem;
    background: var(--raised);
  }
  .snippet {
    min-inline-size: 0;
    padding: 0.375rem 0.75rem;
  }
  .what {
    display: block;
    color: var(--muted);
    font-size: 0.75rem;
    line-height: 1.3;
  }
  code {
    font: 400 0.75rem/1.45 var(--mono);
    overflow-wrap: anywhere;
  }
  .snippet code {
    display: block;
    direction: ltr;
    text-align: start;
  }
  dd code + code {
    margin-inline-start: 0.75rem;
  }
  .copy {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 0.375rem;
    min-inline-size: 6rem;
    min-block-size: 2.5rem;
    align-self: stretch;
    padding: 0 0.75rem;
    border: 0;
    border-inline-start: 1px solid var(--line);
    border-radius: 0;
    border-start-end-radius: 0.5rem;
    border-end-end-radius: 0.5rem;
    background: none;
    font-size: 0.8125rem;
    font-weight: 600;
  }
  .copy:hover {
    background: var(--line);
  }
  .copy.done {
    color: light-dark(#17652f, #86d69c);
  }
  .copy.failed {
    color: var(--accent);
  }
`;
