import { css } from 'lit';
import { controlStyles } from './control.styles.ts';

const pictureStyles = css`
  :host {
    color-scheme: dark;
    --_background: var(--lede-lightbox-background, #0e0d0c);
  }
  lede-dialog::part(dialog) {
    background: none;
    box-shadow: none;
    /* The picture flies in full colours; backdrop, buttons and caption fade. */
    opacity: 1;
  }
  lede-dialog::part(header) {
    display: none;
  }
  lede-dialog::part(dialog)::backdrop {
    background: var(--_background);
  }
  .frame {
    position: relative;
    block-size: 100dvh;
    overflow: hidden;
    color: #f3f0ea;
    font: 400 0.9375rem/1.45 var(--_sans);
  }
  .frame:focus {
    outline: none;
  }
  .frame:fullscreen {
    background: var(--_background);
  }
  .slides {
    display: flex;
    block-size: 100%;
    overflow: auto hidden;
    scroll-snap-type: x mandatory;
    scrollbar-width: none;
    overscroll-behavior: contain;
    touch-action: pan-x;
    user-select: none;
  }
  .slides:focus-visible {
    outline: 2px solid var(--_focus);
    outline-offset: -3px;
  }
  .slides.dragged {
    scroll-snap-type: none;
    cursor: grabbing;
  }
  .zoomed .slides {
    overflow: hidden;
    touch-action: none;
  }
  .slide {
    display: grid;
    flex: 0 0 100%;
    scroll-snap-align: start;
    scroll-snap-stop: always;
    overflow: hidden;
  }
  img {
    grid-area: 1 / 1;
    inline-size: 100%;
    block-size: 100%;
    min-inline-size: 0;
    min-block-size: 0;
    object-fit: contain;
    transition: transform 0.2s cubic-bezier(0.2, 0.8, 0.2, 1);
  }
  .picture {
    opacity: 0;
    cursor: zoom-in;
  }
  .loaded .picture {
    opacity: 1;
  }
  .zoomed .picture {
    cursor: grab;
  }
  /* Shown after a moment, when a picture is slow to load. */
  .waiting,
  .failed {
    grid-area: 1 / 1;
    place-self: center;
    max-inline-size: 26rem;
    /* Beside the buttons that turn to other pictures. */
    padding: 1.5rem 3.75rem;
    text-align: center;
  }
  .waiting {
    animation: appear-late 0.3s 0.6s backwards;
  }
  .waiting::before {
    content: '';
    display: block;
    inline-size: 2rem;
    block-size: 2rem;
    margin: 0 auto 1rem;
    border: 3px solid;
    border-block-start-color: transparent;
    border-radius: 50%;
    animation: spin 1s linear infinite;
  }
  .loaded .waiting {
    display: none;
  }
  @keyframes appear-late {
    from {
      opacity: 0;
    }
  }
  @keyframes spin {
    to {
      rotate: 1turn;
    }
  }
  .held img {
    transition: none;
  }
  .held .picture {
    cursor: grabbing;
  }
  .failed {
    background: var(--_background);
  }
  .failed p {
    margin: 0 0 0.5rem;
  }
  .alt {
    color: #c9c3b9;
  }
  .failed .control {
    margin-block-start: 0.5rem;
    border-color: currentColor;
  }
  @media (prefers-reduced-motion: reduce) {
    img {
      transition: none;
    }
    .waiting::before {
      animation: none;
      border-style: dotted;
    }
  }
`;

export const styles = [pictureStyles, controlStyles];
