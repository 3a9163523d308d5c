import { css } from 'lit';

/**
 * The tokens as each element sees them: the page's custom property, else our own, light or dark by the page's
 * `color-scheme`. Private names begin with an underscore.
 */
export const tokens = css`
  :host {
    --_text: var(--lede-color-text, light-dark(#191817, #f3f0ea));
    --_muted: var(--lede-color-muted, light-dark(#5f5b56, #b3ada4));
    --_accent: var(--lede-color-accent, light-dark(#a8201a, #ff9a8d));
    --_surface: var(--lede-color-surface, light-dark(#fff, #1b1a19));
    --_raised: var(--lede-color-raised, light-dark(#f4f1ec, #2a2826));
    --_line: var(--lede-color-line, light-dark(#d9d4cc, #45413c));
    --_focus: var(--lede-color-focus, light-dark(#0b5fff, #8ab4ff));
    --_serif: var(
      --lede-font-headline,
      Charter,
      'Bitstream Charter',
      'Iowan Old Style',
      'Source Serif 4',
      Cambria,
      Georgia,
      serif
    );
    --_sans: var(--lede-font-text, system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', sans-serif);
  }
`;

/** What small round controls and text buttons have in common. */
export const controls = css`
  .control {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 0.5em;
    box-sizing: border-box;
    min-inline-size: var(--lede-control-size, 2.5rem);
    min-block-size: var(--lede-control-size, 2.5rem);
    margin: 0;
    padding: 0;
    border: 1px solid transparent;
    border-radius: 99rem;
    background: none;
    color: var(--_muted);
    font: 500 0.875rem / 1.2 var(--_sans);
    text-decoration: none;
    cursor: pointer;
    -webkit-tap-highlight-color: transparent;
    transition:
      color 0.12s,
      background-color 0.12s;
  }
  .control lede-icon {
    font-size: 1.25rem;
  }
  .control:hover {
    background: var(--_raised);
    color: var(--_text);
  }
  .control:active {
    background: var(--_line);
  }
  .control:focus-visible {
    outline: 2px solid var(--_focus);
    outline-offset: 1px;
  }
  .control.worded {
    padding-inline: 0.9em;
  }
  @media (prefers-reduced-motion: reduce) {
    .control {
      transition: none;
    }
  }
  @media (forced-colors: active) {
    .control {
      border-color: ButtonBorder;
      color: ButtonText;
    }
  }
`;

/** Read aloud, not seen. */
export const hiddenText = css`
  .hidden-text {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
`;
