import { css, isServer } from 'lit';

const own = css`
  :host {
    display: inline-flex;
    position: relative;
    isolation: isolate;
    align-items: center;
    box-sizing: border-box;
    min-block-size: var(--_h);
    max-inline-size: var(--_tag-most, 100%);
    padding-inline: var(--_pad);
    border: var(--_line-width) solid transparent;
    border-radius: min(var(--_control-radius), calc(var(--_h) / 2));
    background: var(--_raised);
    color: var(--_text);
    font: 500 var(--_type) / 1.25 var(--_sans);
    vertical-align: middle;
    overflow-wrap: anywhere;
    -webkit-tap-highlight-color: transparent;
    --_h: var(--_tag-h, calc(var(--_control-size) * 0.8));
    --_pad: var(--_tag-pad, 0.75rem);
    --_type: var(--_tag-type, 0.875rem);
  }
  :host([size='small']) {
    --_h: max(1.5rem, calc(var(--_control-size) * 0.6));
    --_pad: 0.625rem;
    --_type: 0.8125rem;
  }
  :host([size='medium']) {
    --_h: calc(var(--_control-size) * 0.8);
    --_pad: 0.75rem;
    --_type: 0.875rem;
  }
  :host([size='large']) {
    --_h: var(--_control-size);
    --_pad: 1rem;
    --_type: 1rem;
  }
  /* Invisible, but found by find-in-page. */
  :host([hidden='until-found' i]) {
    display: inline-flex;
    position: absolute;
    clip-path: inset(50%);
  }
  .label {
    display: inline-flex;
    align-items: center;
    gap: 0.25em;
    min-inline-size: 0;
    margin: 0;
    padding: 0.125rem 0;
    border: 0;
    background: none;
    color: inherit;
    font: inherit;
    text-align: start;
    text-decoration: none;
  }
  .text {
    min-inline-size: 0;
    unicode-bidi: plaintext;
    overflow: var(--_tag-overflow, visible);
    text-overflow: ellipsis;
    white-space: var(--_tag-wrap, normal);
  }
  ::slotted(a) {
    color: inherit;
    text-decoration: none;
  }
  ::slotted(a:focus-visible),
  .label:focus-visible {
    outline: none;
  }
  /* The whole tag is the target. */
  ::slotted(a)::after,
  :is(a, button).label::after {
    content: '';
    position: absolute;
    inset: calc(-1 * var(--_line-width));
    border-radius: min(var(--_control-radius), calc(var(--_h) / 2));
  }
  ::slotted(a:focus-visible)::after,
  .label:focus-visible::after,
  .remove:focus-visible {
    outline: var(--_focus-width) solid var(--_focus);
    outline-offset: 1px;
  }
  ::slotted(a[href]:hover),
  a[href].label:hover {
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }

  /* Selecting a tag does not change its width: the check replaces the padding at both sides. */
  .toggle {
    padding-inline: 0.625em;
    cursor: pointer;
  }
  .toggle.with-icon,
  .toggle[aria-pressed='true'] {
    padding-inline: 0;
  }
  .toggle::after {
    z-index: -1;
    border: var(--_line-width) solid var(--_edge);
    background: var(--_surface);
  }
  .toggle:enabled:hover::after {
    border-color: var(--_text);
  }
  .toggle[aria-pressed='true'] {
    color: var(--_accent);
  }
  .toggle[aria-pressed='true']::after {
    border-color: currentColor;
    background: color-mix(in srgb, var(--_accent) 10%, var(--_surface));
  }
  .toggle .icon[data-icon='check'] {
    --lede-icon-stroke: 2.5;
  }

  .remove {
    display: inline-flex;
    position: relative;
    z-index: 1;
    flex: none;
    align-items: center;
    align-self: stretch;
    justify-content: center;
    inline-size: 1.5rem;
    min-block-size: 1.5rem;
    margin-block: calc(-1 * var(--_line-width));
    margin-inline: 0.125rem calc(0.25rem - var(--_pad));
    padding: 0;
    border: 0;
    border-radius: min(var(--_control-radius), calc(var(--_h) / 2));
    background: none;
    color: var(--_muted);
    font-size: 1rem;
    cursor: pointer;
  }
  .remove:focus-visible {
    outline-offset: -2px;
  }
  .remove:enabled:hover {
    color: var(--_text);
    background: color-mix(in srgb, var(--_text) 12%, transparent);
  }

  :host([current]:not([current='false'])) {
    background: var(--_text);
    color: var(--_surface);
  }
  :host([current]:not([current='false'])) .remove {
    color: inherit;
  }
  :host([current]:not([current='false'])) .remove:enabled:hover {
    background: color-mix(in srgb, var(--_surface) 24%, transparent);
  }
  :host(:state(disabled)) {
    opacity: 0.55;
  }
  :host(:state(disabled)) :is(.label, .remove),
  :host(:state(disabled)) ::slotted(a) {
    cursor: not-allowed;
  }

  @media (forced-colors: active) {
    :host {
      border-color: CanvasText;
      forced-color-adjust: none;
      background: Canvas;
      color: CanvasText;
    }
    ::slotted(a[href]),
    a[href].label {
      color: LinkText;
    }
    .label.toggle,
    .remove {
      color: ButtonText;
    }
    .toggle::after {
      border-color: ButtonBorder;
      background: ButtonFace;
    }
    .toggle[aria-pressed='true']::after {
      border-color: Highlight;
      background: Highlight;
    }
    .toggle[aria-pressed='true'],
    .toggle[aria-pressed='true'] ~ .remove,
    :host([current]:not([current='false'])) :is(.label, .remove),
    :host([current]:not([current='false'])) ::slotted(a) {
      color: HighlightText;
    }
    :host([current]:not([current='false'])) {
      border-color: Highlight;
      background: Highlight;
      color: HighlightText;
    }
    :host(:state(disabled)),
    :host(:state(disabled)) :is(.label, .remove) {
      border-color: GrayText;
      color: GrayText;
      opacity: 1;
    }
    :host(:state(disabled)) .toggle::after {
      border-color: GrayText;
      background: Canvas;
    }
  }
  @media print {
    :host([hidden='until-found' i]) {
      position: relative;
      clip-path: none;
      content-visibility: visible;
    }
    :host,
    :host([current]:not([current='false'])) {
      min-block-size: 0;
      padding: 0;
      border: 0;
      background: none;
      color: inherit;
    }
    .remove {
      display: none;
    }
  }
`;

/** Only what a server rendered is there before its element is defined, or without a script. */
const atServer = isServer
  ? css`
      /* lede.css reserves space before definition; a server-rendered shadow root needs it only for what the list adds. */
      :host(:not(:defined)) {
        gap: 0 !important;
        padding-block: 0 !important;
      }
      :host(:is([selectable], [removable]):not(:defined)) {
        padding-inline: var(--_pad) !important;
      }
    `
  : [];

export const tagStyles = [own, atServer];
