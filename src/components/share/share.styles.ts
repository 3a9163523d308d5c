import { css, isServer } from 'lit';
import { belowAnchor, bubble } from '../../styles/bubble.ts';

const own = css`
  :host {
    display: inline-block;
    position: relative;
    max-inline-size: 100%;
    vertical-align: middle;
  }
  .list {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    margin: 0;
    padding: 0;
    list-style: none;
  }
  /* The server does not know the slotted content. lede.css does; :host(:has()) does not match in Chromium. */
  .own {
    display: var(--_own-links, flex);
  }
  .unknown {
    visibility: hidden;
  }
  @media (pointer: coarse) {
    .list .no-touch {
      display: none;
    }
  }
  @media not (pointer: coarse) {
    .list .touch {
      display: none;
    }
  }
  /* Disabled, because the URL was refused. */
  .list .control:is(:disabled, a:not([href])) {
    background: none;
    color: var(--_muted);
    opacity: 0.5;
    cursor: default;
  }
  .message {
    margin: 0.25rem 0 0;
    max-inline-size: 24rem;
    color: var(--_danger);
    font: 400 0.8125rem/1.4 var(--_sans);
  }
  .field {
    inline-size: 100%;
    margin-block-start: 0.375rem;
    padding-inline: 0.75em;
    border-color: var(--_edge);
    color: var(--_text);
    cursor: text;
  }
  :is(.column, .menu) .list {
    flex-flow: column;
    align-items: stretch;
  }
  :is(.column, .menu) .control {
    inline-size: 100%;
    justify-content: flex-start;
    gap: 0.75em;
    padding-inline: 0.75em;
    border-radius: min(0.5rem, var(--_control-radius));
    color: var(--_text);
    text-align: start;
    /* A name breaks only where the whole page has no room for it, not to make place for what stands beside it. */
    overflow-wrap: break-word;
  }
  @media (max-width: 25rem) {
    .list .control {
      overflow-wrap: anywhere;
    }
  }
  .list :is(.done > .control, .control.done) {
    color: var(--_success);
    anchor-name: --lede-share-copied;
  }
  .note {
    position-anchor: --lede-share-copied;
    ${belowAnchor}
  }
  .bubble {
    ${bubble}
  }
  @supports not (justify-self: anchor-center) {
    .note {
      inset-block-end: 1rem;
      inset-inline: 0;
      inline-size: fit-content;
      margin-inline: auto;
    }
  }
  /* A long message must not widen the menu. */
  .menu > :is(.field, .message) {
    inline-size: 0;
    min-inline-size: 100%;
  }
  /* Nothing in it is placed by it, and layers cost a page that has hundreds. */
  :host([layout='menu']),
  .opener {
    position: static;
  }
  .opener {
    anchor-name: --lede-share-opener;
  }
  /* In WebKit, Tab would never leave a popover's button whose icon was clicked. */
  .opener .icon {
    pointer-events: none;
  }
  .menu {
    position-anchor: --lede-share-opener;
    inset: auto;
    inset-block-start: anchor(end);
    inset-inline-start: anchor(start);
    position-try-fallbacks:
      flip-block,
      flip-inline,
      flip-block flip-inline,
      --lede-share-middle;
    box-sizing: border-box;
    min-inline-size: min(13rem, 100vw - 1rem);
    max-inline-size: calc(100vw - 1rem);
    max-block-size: calc(100dvh - 1rem);
    overflow: auto;
    margin: 0;
    margin-block: 0.25rem;
    padding: 0.375rem;
    border: var(--_line-width) solid var(--_line);
    border-radius: min(0.75rem, var(--_control-radius));
    background: var(--_surface);
    color: var(--_text);
    box-shadow: 0 0.5rem 1.75rem rgb(0 0 0 / 0.16);
  }
  /* Centred in the window where no side of the button has room. */
  @position-try --lede-share-middle {
    inset: 0;
    margin: auto;
    inline-size: fit-content;
    block-size: fit-content;
  }
  @supports not (position-anchor: --a) {
    .menu {
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

/** Only what a server rendered is there before its element is defined, or without a script. */
const atServer = isServer
  ? css`
      /* Server-rendered: lede.css lays out the page's own links, with the place of the button that copies. */
      :host(:not(:defined))::before,
      :host(:not(:defined))::after {
        content: var(--_own-space, none) !important;
      }
      :host(:not(:defined)) :is(.row, .column) {
        display: contents;
      }
      @media (scripting: none) {
        .list .unknown {
          display: none;
        }
      }
    `
  : [];

export const shareStyles = [own, atServer];
