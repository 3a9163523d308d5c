import { html, nothing, type TemplateResult } from 'lit';
import type { Texts } from '../../locales/en.ts';
import { roundButton } from '../../internal/carousel/round-button.ts';
import { scrollBehavior } from '../../internal/carousel/scroll-snap.ts';
import {
  counterText,
  firstAndLast,
  previousAndNext,
  type TurnButtons,
} from '../../internal/carousel/turn-buttons.ts';
import type { Localize } from '../../internal/i18n/localize.ts';
import { imageOf } from './figures.ts';
import { onLoadOrError } from '../../internal/missing-pictures.ts';

/** What the buttons around the row need. */
export interface GalleryControls extends TurnButtons {
  figures: readonly HTMLElement[];
  nav: string;
  localize: Localize<Texts['gallery']>;
  texts: Texts['gallery'];
}

/** Starts and stops the slide show; its name says which. */
export const autoplayButton = (
  playing: boolean,
  texts: Texts['gallery'],
  toggle: () => void,
): TemplateResult =>
  roundButton(playing ? 'v-pause' : 'v-play', playing ? texts.stop : texts.start, toggle, {
    className: 'rotation',
  });

/** Previous and next, over the picture's edges. */
export const edgeButtons = (controls: GalleryControls): TemplateResult =>
  html`<div class="edge turns">${previousAndNext(controls)}</div>`;

/** The line below the row: counter, and dots or thumbnails. */
export function galleryBar(controls: GalleryControls): TemplateResult {
  const { last, index, nav, localize } = controls;
  const counter = html`<span part="counter" class="counter" aria-hidden="true"
    >${counterText(localize, index, last + 1)}</span
  >`;
  // Too many dots can't be told apart.
  const navigation =
    last < 12 ? choices(controls, 'dot') : [html`<span class="space"></span>`, firstAndLast(controls)];
  return html`<div part="bar" class="bar">
    ${nav === 'thumbs' ? choices(controls, 'thumb') : [counter, navigation]}
  </div>`;
}

/** Dots or thumbnails: one Tab stop, with arrow keys among them. */
function choices(controls: GalleryControls, part: 'dot' | 'thumb'): TemplateResult {
  const { figures, index, texts, goTo, localize } = controls;
  return html`<div class="${part}s" role="group" aria-label=${texts.choose}>
    ${figures.map(
      (figure, at) =>
        html`<button
          part=${part}
          class="choice ${part}"
          type="button"
          tabindex=${at === index ? nothing : -1}
          aria-label=${texts.picture(localize.number(at + 1))}
          aria-current=${at === index ? 'true' : nothing}
          @click=${() => goTo(at)}
        >
          ${part === 'thumb' ? thumbnail(imageOf(figure)!) : nothing}
        </button>`,
    )}
  </div>`;
}

const thumbnail = (image: HTMLImageElement) =>
  html`<img
    src=${image.dataset['thumb'] ?? (image.currentSrc || image.src)}
    alt=""
    loading="lazy"
    @error=${onLoadOrError}
    @load=${onLoadOrError}
  />`;

export const focusCurrentChoice = (root: ShadowRoot): void =>
  root.querySelector<HTMLElement>('.choice[aria-current]')?.focus({ preventScroll: true });

/** Scrolls the strip of thumbnails, but not the page, to the current one. */
export function scrollToCurrentThumb(root: ShadowRoot): void {
  const thumb = root.querySelector('.thumb[aria-current]');
  const strip = thumb?.parentElement;
  if (!strip) return;
  const [box, around] = [thumb.getBoundingClientRect(), strip.getBoundingClientRect()];
  const left = strip.scrollLeft + box.x + box.width / 2 - around.x - around.width / 2;
  strip.scrollTo({ left, behavior: scrollBehavior(strip) });
}
