import { html, nothing, type TemplateResult } from 'lit';
import type { Texts } from '../../locales/en.ts';
import { roundButton } from '../../internal/round-button.ts';
import { isStill } from '../../internal/scroller.ts';
import { place } from '../lightbox/templates.ts';
import { imageOf } from './figures.ts';
import { told } from './watching.ts';

/** What the buttons around the row are made of. */
export interface Controls {
  figures: readonly HTMLElement[];
  index: number;
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
export function edges({ figures, index, loop, texts, go }: Controls): TemplateResult {
  const last = figures.length - 1;
  return html`<div class="edge">
    ${roundButton('chevron-left', texts.previous, () => go(index - 1), { off: !loop && index === 0 })}
    ${roundButton('chevron-right', texts.next, () => go(index + 1), { off: !loop && index === last })}
  </div>`;
}

/** The line below: where the reader is, and ways to go elsewhere. */
export function bar(controls: Controls): TemplateResult {
  const { figures, index, nav, texts, go, number } = controls;
  const last = figures.length - 1;
  const few = figures.length <= 12;
  const counter = html`<span part="counter" class="counter" aria-hidden="true"
    >${place(index, figures.length, number)}</span
  >`;
  // More dots than an eye can count help nobody.
  const ends = html`<span class="space"></span>
    ${roundButton('full-chevron-left', texts.first, () => go(0), { off: index === 0 })}
    ${roundButton('full-chevron-right', texts.last, () => go(last), { off: index === last })}`;
  return html`<div part="bar" class="bar">
    ${nav === 'thumbs' ? choices(controls, 'thumb') : [counter, few ? choices(controls, 'dot') : ends]}
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
