import { css } from 'lit';

/** Everything on top of a video: the surface for clicks, captions, the large play button, feedback. */
export const pictureStyles = css`
  .surface {
    position: absolute;
    inset: 0;
    outline: none;
    cursor: pointer;
    touch-action: manipulation;
    -webkit-tap-highlight-color: transparent;
    user-select: none;
  }
  .idle .surface {
    cursor: none;
  }
  .video .header {
    position: absolute;
    inset-block-start: 0;
    inset-inline: 0;
    z-index: 1;
    padding: 0.875rem 1rem 2rem;
    background: linear-gradient(rgb(0 0 0 / 0.6), transparent);
    pointer-events: none;
    transition: opacity 0.2s;
  }
  .video .names {
    color: #fff;
    overflow-wrap: anywhere;
    text-wrap: balance;
  }
  .idle .header {
    opacity: 0;
  }
  .big {
    position: absolute;
    inset: 0;
    display: grid;
    place-content: center;
    inline-size: 4.5rem;
    block-size: 4.5rem;
    margin: auto;
    border-radius: min(50%, var(--_control-radius));
    background: rgb(15 14 13 / 0.72);
    box-shadow: 0 0 0 1px rgb(255 255 255 / 0.14);
    backdrop-filter: blur(6px);
    color: #fff;
    font-size: 2rem;
    transition:
      scale 0.15s,
      background-color 0.15s;
  }
  @container lede-player (inline-size < 30rem) {
    .big {
      inline-size: 3.5rem;
      block-size: 3.5rem;
      font-size: 1.625rem;
    }
    /* In a small picture, it would cover the caption. */
    .base:has(.line) .big {
      display: none;
    }
  }
  .surface:hover .big {
    background: var(--lede-player-accent, #a8201a);
    scale: 1.06;
  }
  .spinner {
    position: absolute;
    inset: 0;
    inline-size: 3rem;
    block-size: 3rem;
    margin: auto;
    box-sizing: border-box;
    border: 3px solid rgb(255 255 255 / 0.28);
    border-block-start-color: #fff;
    border-radius: 50%;
    animation:
      turn 0.9s linear infinite,
      come 0.2s 0.4s backwards;
  }
  .captions {
    position: absolute;
    inset-inline: 0;
    inset-block: 0.75rem 1rem;
    display: flex;
    flex-direction: column;
    align-items: center;
    justify-content: flex-end;
    padding-inline: 4%;
    font-size: clamp(0.9375rem, 2.6cqi, 2.25rem);
    pointer-events: none;
    transition: inset-block-end 0.2s;
  }
  .base:not(.idle) .captions {
    inset-block-end: 5.25rem;
  }
  .captions .line {
    max-inline-size: 44em;
    padding: 0.15em 0.5em;
    border-radius: min(0.2em, var(--_control-radius));
    background: rgb(0 0 0 / 0.78);
    color: #fff;
    font-size: var(--lede-player-captions, 1em);
    line-height: 1.35;
    text-align: center;
    text-wrap: balance;
    white-space: pre-line;
  }
  .captions .high {
    order: -1;
    margin-block-end: auto;
  }
  .base:not(.idle):has(.header) .high {
    margin-block-start: 2rem;
  }
  .feedback {
    position: absolute;
    inset: 0;
    display: grid;
    place-content: center;
    justify-items: center;
    gap: 0.25rem;
    inline-size: fit-content;
    block-size: fit-content;
    min-inline-size: 3.5rem;
    min-block-size: 3.5rem;
    margin: auto;
    padding: 0.75rem 1rem;
    box-sizing: border-box;
    border-radius: min(2rem, var(--_control-radius));
    background: rgb(15 14 13 / 0.72);
    color: #fff;
    font-weight: 600;
    pointer-events: none;
    animation: pop 0.7s forwards;
  }
  .feedback .icon {
    font-size: 1.75rem;
  }
  /* Back is on the left and forward on the right in every language, as in the bar. */
  .feedback.start {
    right: auto;
    left: 8%;
  }
  .feedback.end {
    right: 8%;
    left: auto;
  }
  /* Long enough to read its text. */
  .feedback:is(.link, .replay) {
    animation-duration: 2s;
  }
  @keyframes pop {
    0% {
      scale: 0.85;
    }
    20%,
    60% {
      scale: 1;
      opacity: 1;
    }
    100% {
      opacity: 0;
    }
  }
  @keyframes turn {
    to {
      rotate: 1turn;
    }
  }
  @keyframes come {
    from {
      opacity: 0;
    }
  }
  .error {
    position: absolute;
    inset: 0;
    display: flex;
    flex-direction: column;
    align-items: center;
    justify-content: center;
    gap: 0.75rem;
    padding: 1rem;
    border-radius: inherit;
    background: var(--_raised);
    color: var(--_text);
    font-size: 1rem;
    text-align: center;
    text-wrap: balance;
  }
  .retry {
    border-color: currentColor;
    color: inherit;
  }
`;
