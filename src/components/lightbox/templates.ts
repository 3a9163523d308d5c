import { html, nothing } from 'lit';
import type { Texts } from '../../locales/en.ts';
import { iconSvg } from '../../internal/icons/icon-svg.ts';
import { roundButton } from '../../internal/carousel/round-button.ts';
import type { LightboxPicture } from './picture.ts';

type LightboxTexts = Texts['lightbox'];

export const zooms = (zoom: number, texts: LightboxTexts, by: (factor: number) => void) =>
  html`${roundButton('−', texts.zoomOut, () => by(1 / 1.5), { look: 'zoom', off: zoom <= 1 })}
  ${roundButton('+', texts.zoomIn, () => by(1.5), { look: 'zoom' })}`;

/** "3 / 12". */
export const place = (index: number, count: number, number: (value: number) => string) =>
  html`<bdi>${number(index + 1)}</bdi> / <bdi>${number(count)}</bdi>`;

/** Only where the browser can. */
export const fullscreen = (to: 'expand' | 'compress', texts: LightboxTexts, toggle: () => void) =>
  document.fullscreenEnabled ? roundButton(`v-${to}`, texts[to], toggle) : nothing;

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

export const closing = (texts: LightboxTexts, close: () => void) =>
  roundButton('close', texts.close, close, { first: true });

interface Ways {
  index: number;
  last: number;
  loop?: boolean;
  texts: Pick<LightboxTexts, 'previous' | 'next' | 'first' | 'last'>;
  go(index: number): void;
}

/** Previous and next. */
export const turns = ({ index, last, loop, texts, go }: Ways) =>
  html`${roundButton('chevron-left', texts.previous, () => go(index - 1), { look: 'previous', off: !loop && index === 0 })}
  ${roundButton('chevron-right', texts.next, () => go(index + 1), { look: 'next', off: !loop && index === last })}`;

/** First and last. */
export const ends = ({ index, last, texts, go }: Ways) =>
  html`${roundButton('full-chevron-left', texts.first, () => go(0), { look: 'first', off: index === 0 })}
  ${roundButton('full-chevron-right', texts.last, () => go(last), { look: 'last', off: index === last })}`;

/** Previous and next at the edges, first and last below them. */
export const ways = (to: Ways) =>
  html`<div class="ways">${turns(to)} ${to.last > 2 ? ends(to) : nothing}</div>`;

/** What fingers and keys may do, told in passing. */
export const hints = (texts: LightboxTexts) =>
  html`<p class="hint move" aria-hidden="true">${iconSvg('move')}${texts.move}</p>
    <p class="hint swipe" aria-hidden="true">${iconSvg('swipe-down')}${texts.swipe}</p>`;

/** Fingers need not be told twice. */
export const hintGiven = (root: ShadowRoot): boolean =>
  root.querySelector('.swipe')!.toggleAttribute('hidden', true);

/** The large picture over its small one, which shows until it is there; without one, what it will show. */
function image({ alt, src, srcset, sizes, thumb }: LightboxPicture, failed: () => void) {
  return html`${
      thumb?.naturalWidth
        ? html`<img class="under" src=${thumb.currentSrc} alt="" draggable="false" />`
        : html`<p class="waiting" aria-hidden="true">${alt}</p>`
    }<img
      class="picture"
      alt=${alt}
      sizes=${sizes ?? (srcset ? '100vw' : nothing)}
      srcset=${srcset || nothing}
      src=${src}
      draggable="false"
      decoding="async"
      @load=${(event: Event) => (event.target as Element).parentElement?.classList.add('loaded')}
      @error=${failed}
    />`;
}

/** In place of a picture that did not come. */
function missing(alt: string, texts: LightboxTexts, retry: () => void) {
  return html`<div class="failed" role="alert">
    <p>${texts.failed}</p>
    <p class="alt">${alt}</p>
    <button part="button" class="control worded" type="button" @click=${retry}>${texts.retry}</button>
  </div>`;
}

/** A picture, or what is said of one that did not come. */
export function slide(
  picture: LightboxPicture,
  lost: Set<LightboxPicture>,
  texts: LightboxTexts,
  changed: () => void,
) {
  const is = (there: boolean) => () => {
    lost[there ? 'delete' : 'add'](picture);
    changed();
  };
  return lost.has(picture) ? missing(picture.alt, texts, is(true)) : image(picture, is(false));
}
