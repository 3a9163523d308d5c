import { css } from 'lit';

/**
 * Audio: a card of the same height at every width, so that its space is reserved before it is drawn; taller only where
 * the title needs more lines.
 */
export const audioStyles = css`
  .audio .stage,
  :host([layout='audio']) .bare .stage {
    display: grid;
    grid-template: minmax(2.75rem, auto) 1fr / minmax(0, 1fr);
    gap: 0.25rem 0.75rem;
    box-sizing: border-box;
    min-block-size: 9rem;
    padding: 0.75rem;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
  }
  .audio .stage:not(:has(.header)) {
    grid-template: 1fr / minmax(0, 1fr);
    min-block-size: 6rem;
  }
  .audio .header {
    display: flex;
    align-items: center;
    gap: 0.75rem;
    min-inline-size: 0;
  }
  .bare .header {
    display: none;
  }
  .artwork {
    display: grid;
    place-content: center;
    inline-size: 2.75rem;
    block-size: 2.75rem;
    flex: none;
    border-radius: min(0.25rem, var(--_control-radius));
    object-fit: cover;
    background: var(--_raised);
    color: var(--_muted);
    font-size: 1.5rem;
  }
  .names {
    display: grid;
    min-inline-size: 0;
  }
  .audio .names {
    overflow-wrap: anywhere;
  }
  .names strong {
    font: 600 1.0625rem/1.3 var(--_serif);
  }
  .names span {
    color: var(--_muted);
    font-size: 0.8125rem;
  }
  .audio .bar {
    align-self: end;
    min-inline-size: 0;
  }
  .audio .seek {
    margin-inline: 0;
  }
  .audio.compact .seek {
    margin-inline: 0.5rem;
  }
  .audio .toggle {
    margin-inline-end: 0.25rem;
    background: var(--_played);
    color: light-dark(#fff, #191817);
  }
  .audio .toggle:hover {
    background: color-mix(in srgb, var(--_played) 85%, var(--_text));
    color: light-dark(#fff, #191817);
  }
  .audio .chapter {
    color: var(--_muted);
  }
  @container lede-player (inline-size >= 30rem) {
    .audio .stage:has(.artwork) {
      grid-template-columns: calc(7.5rem - 2px) minmax(0, 1fr);
    }
    .audio .stage:has(.artwork) .header {
      display: contents;
    }
    .audio .artwork {
      grid-row: 1 / -1;
      inline-size: calc(7.5rem - 2px);
      block-size: calc(7.5rem - 2px);
      font-size: 3rem;
    }
    .audio .names {
      align-self: center;
    }
    .audio .stage:has(.artwork) .bar {
      grid-column: 2;
    }
  }
  @container lede-player (inline-size < 30rem) {
    .audio :is(.opener-chapters, .sound, .chapter) {
      display: none;
    }
  }
  @container lede-player (inline-size < 17rem) {
    .audio :is(.script, .opener-speed, .back, .forward, .previous, .next) {
      display: none;
    }
  }
  .audio.compact .stage {
    display: block;
    block-size: 3.5rem;
    min-block-size: 0;
    padding: 0.4375rem 0.5rem;
    border-radius: min(2rem, var(--_control-radius));
  }
  .audio.compact .header {
    display: none !important;
  }
  .audio.compact .bar {
    grid-template: 'left seek right' auto / auto 1fr auto;
  }
  .audio.compact :is(.script, .opener-speed) {
    display: none;
  }
  .audio .feedback {
    grid-auto-flow: column;
    align-items: center;
    min-block-size: 0;
    padding: 0.375rem 1rem;
  }
  .audio .error {
    flex-flow: row wrap;
    gap: 0.25rem 1rem;
    font-size: 0.9375rem;
  }
`;
