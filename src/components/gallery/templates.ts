import { html, nothing, type TemplateResult } from 'lit';
import type { Texts } from '../../locales/en.ts';
import { roundButton } from '../../internal/carousel/round-button.ts';
import { isStill } from '../../internal/carousel/scroll-snap.ts';
import { ends, place, turns } from '../lightbox/templates.ts';
import { imageOf } from './figures.ts';
import { told } from './observe-figures.ts';

/** What the buttons around the row are made of. */
export interface Controls {
  figures: readonly HTMLElement[];
  index: number;
  last: number;
  nav: string;
  loop: boolean;
  texts: Texts['gallery'];
  go(index: number): void;
  number(value: number): string;
}

/** Starts and stops the slide show; its name says which. */
export const turning = (on: boolean, texts: Texts['gallery'], toggle: () => void): TemplateResult =>
  roundButton(on ? 'v-pause' : 'v-play', on ? texts.stop : texts.start, toggle, { look: 'rotation' });

/** Previous and next, over the picture's edges. */
export const edges = (controls: Controls): TemplateResult => html`<div class="edge">${turns(controls)}</div>`;

/** The line below: where the reader is, and ways to go elsewhere. */
export function bar(controls: Controls): TemplateResult {
  const { last, index, nav, number } = controls;
  const counter = html`<span part="counter" class="counter" aria-hidden="true"
    >${place(index, last + 1, number)}</span
  >`;
  // More dots than an eye can count help nobody.
  const rest = last < 12 ? choices(controls, 'dot') : [html`<span class="space"></span>`, ends(controls)];
  return html`<div part="bar" class="bar">
    ${nav === 'thumbs' ? choices(controls, 'thumb') : [counter, rest]}
  </div>`;
}

/** One stop for Tab; arrows move among them. */
function choices({ figures, index, texts, go, number }: Controls, part: 'dot' | 'thumb'): TemplateResult {
  return html`<div class="${part}s" role="group" aria-label=${texts.choose}>
    ${figures.map((figure, at) => {
      const image = part === 'thumb' ? imageOf(figure)! : undefined;
      return html`<button
        part=${part}
        class="choice ${part}"
        type="button"
        tabindex=${at === index ? nothing : -1}
        aria-label=${texts.picture(number(at + 1))}
        aria-current=${at === index ? 'true' : nothing}
        @click=${() => go(at)}
      >
        ${image ? html`<img src=${image.dataset['thumb'] ?? (image.currentSrc || image.src)} alt="" loading="lazy" @error=${told} @load=${told} />` : nothing}
      </button>`;
    })}
  </div>`;
}

export const focusChoice = (root: ShadowRoot): void =>
  root.querySelector<HTMLElement>('.choice[aria-current]')?.focus({ preventScroll: true });

/** The strip of small pictures goes along; the page stays. */
export function choiceInView(root: ShadowRoot): void {
  const thumb = root.querySelector('.thumb[aria-current]');
  const strip = thumb?.parentElement;
  if (!strip) return;
  const [is, around] = [thumb.getBoundingClientRect(), strip.getBoundingClientRect()];
  const left = strip.scrollLeft + is.x + is.width / 2 - around.x - around.width / 2;
  strip.scrollTo({ left, behavior: isStill() ? 'instant' : 'smooth' });
}
