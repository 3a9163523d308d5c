import { html, nothing, type TemplateResult } from 'lit';
import type { Texts } from '../../locales/en.ts';
import { iconSvg } from '../../internal/icon-svg.ts';
import type { LightboxPicture } from './picture.ts';

type LightboxTexts = Texts['lightbox'];

/** A round button; one that is `off` keeps the focus and does nothing. */
export function button(icon: string, name: string, act: () => void, look = '', off = false): TemplateResult {
  return html`<button
    part="button"
    class="control ${look}"
    type="button"
    aria-label=${name}
    title=${name}
    aria-disabled=${off || nothing}
    @click=${() => off || act()}
  >
    ${icon.length > 1 ? iconSvg(icon) : html`<span aria-hidden="true">${icon}</span>`}
  </button>`;
}

export const zooms = (zoom: number, texts: LightboxTexts, by: (factor: number) => void) =>
  html`${button('−', texts.zoomOut, () => by(1 / 1.5), 'zoom', zoom <= 1)}
  ${button('+', texts.zoomIn, () => by(1.5), 'zoom')}`;

/** Only for an address that is let by. */
export const download = (href: string | undefined, texts: LightboxTexts) =>
  href
    ? html`<a
        part="button"
        class="control"
        href=${href}
        download
        aria-label=${texts.download}
        title=${texts.download}
        >${iconSvg('download')}</a
      >`
    : nothing;

/** The focus begins here. */
export const closing = (texts: LightboxTexts, close: () => void) =>
  html`<button
    part="button"
    class="control"
    type="button"
    autofocus
    aria-label=${texts.close}
    title=${texts.close}
    @click=${close}
  >
    ${iconSvg('close')}
  </button>`;

/** Previous and next at the edges, first and last below them. */
export function ways(index: number, last: number, texts: LightboxTexts, go: (to: number) => void) {
  const [start, end] = [index === 0, index === last];
  return html`<div class="ways">
    ${button('chevron-left', texts.previous, () => go(index - 1), 'previous', start)}
    ${button('chevron-right', texts.next, () => go(index + 1), 'next', end)}
    ${
      last > 2
        ? html`${button('full-chevron-left', texts.first, () => go(0), 'first', start)}
          ${button('full-chevron-right', texts.last, () => go(last), 'last', end)}`
        : nothing
    }
  </div>`;
}

/** What fingers and keys may do, told in passing. */
export const hints = (texts: LightboxTexts) =>
  html`<p class="hint move" aria-hidden="true">${iconSvg('move')}${texts.move}</p>
    <p class="hint swipe" aria-hidden="true">${iconSvg('swipe-down')}${texts.swipe}</p>`;

/** Fingers need not be told twice. */
export const hintGiven = (root: ShadowRoot): boolean =>
  root.querySelector('.swipe')!.toggleAttribute('hidden', true);

/** The large picture over its small one, which shows until it is there. */
export function image({ alt, src, srcset, sizes, thumb }: LightboxPicture, failed: () => void) {
  return html`${
      thumb?.naturalWidth
        ? html`<img class="under" src=${thumb.currentSrc} alt="" draggable="false" />`
        : nothing
    }<img
      class="picture"
      alt=${alt}
      sizes=${sizes ?? (srcset ? '100vw' : nothing)}
      srcset=${srcset || nothing}
      src=${src}
      draggable="false"
      decoding="async"
      @load=${(event: Event) => (event.target as Element).parentElement!.classList.add('loaded')}
      @error=${failed}
    />`;
}

/** In place of a picture that did not come. */
export function missing(alt: string, texts: LightboxTexts, retry: () => void) {
  return html`<div class="failed" role="alert">
    <p>${texts.failed}</p>
    <p class="alt">${alt}</p>
    <button part="button" class="control worded" type="button" @click=${retry}>${texts.retry}</button>
  </div>`;
}
