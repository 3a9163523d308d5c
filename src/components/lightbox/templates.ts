import { html, nothing, type TemplateResult } from 'lit';
import type { Texts } from '../../locales/en.ts';
import type { LightboxPicture } from '../../internal/carousel/lightbox-picture.ts';
import { roundButton } from '../../internal/carousel/round-button.ts';
import {
  counterText,
  firstAndLast,
  previousAndNext,
  type TurnButtons,
} from '../../internal/carousel/turn-buttons.ts';
import type { Localize } from '../../internal/i18n/localize.ts';
import { iconSvg, iconTooltip } from '../../internal/icons/icon-svg.ts';

type LightboxTexts = Texts['lightbox'];

export interface LightboxBar {
  index: number;
  count: number;
  zoom: number;
  localize: Localize<LightboxTexts>;
  /** URL of the picture to download; undefined for a refused one. */
  download: string | undefined;
  /** Undefined where the browser has no full screen. */
  fullscreen: 'expand' | 'compress' | undefined;
  zoomBy(factor: number): void;
  toggleFullscreen(): void;
  close(): void;
}

/** "Zoom 150%". */
export const zoomText = (localize: Localize<LightboxTexts>, scale: number): string =>
  localize.texts.zoomed(localize.number(scale, { style: 'percent' }));

/** The row of buttons at the top. */
export function lightboxBar(bar: LightboxBar): TemplateResult {
  const { localize, zoom, fullscreen, download } = bar;
  const { texts } = localize;
  return html`<div part="bar" class="bar">
    <span part="counter" class="counter" aria-hidden="true"
      >${bar.count > 1 ? counterText(localize, bar.index, bar.count) : nothing}</span
    >
    <slot name="actions"></slot>
    ${roundButton('−', texts.zoomOut, () => bar.zoomBy(1 / 1.5), { className: 'zoom', disabled: zoom <= 1 })}
    ${roundButton('+', texts.zoomIn, () => bar.zoomBy(1.5), { className: 'zoom' })}
    ${download ? downloadLink(download, texts.download) : nothing}
    ${fullscreen ? roundButton(`v-${fullscreen}`, texts[fullscreen], () => bar.toggleFullscreen()) : nothing}
    ${roundButton('close', texts.close, () => bar.close(), { autofocus: true })}
  </div>`;
}

const downloadLink = (href: string, name: string) =>
  html`<a part="button" class="control" href=${href} download aria-label=${name}
    >${iconTooltip(name)}${iconSvg('download')}</a
  >`;

/** Previous and next at the edges, first and last below them. */
export const turnButtons = (buttons: TurnButtons): TemplateResult =>
  html`<div class="turns">
    ${previousAndNext(buttons)} ${buttons.last > 2 ? firstAndLast(buttons) : nothing}
  </div>`;

/** Hints at gestures and keys. */
export const hints = (texts: LightboxTexts): TemplateResult =>
  html`<p class="hint move" aria-hidden="true">${iconSvg('move')}${texts.move}</p>
    <p class="hint swipe" aria-hidden="true">${iconSvg('swipe-down')}${texts.swipe}</p>`;

/** The swipe hint shows once only. */
export const hideSwipeHint = (root: ShadowRoot): boolean =>
  root.querySelector('.swipe')!.toggleAttribute('hidden', true);

/** The large picture over its thumbnail, which shows until the large one has loaded; without one, its `alt` shows. */
function image({ alt, src, srcset, sizes, thumb }: LightboxPicture, onError: () => void) {
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
      @error=${onError}
    />`;
}

/** Replaces a picture that failed to load. */
const failedImage = (alt: string, texts: LightboxTexts, retry: () => void) =>
  html`<div class="failed">
    <p role="alert">${texts.failed}</p>
    <p class="alt">${alt}</p>
    <button part="button" class="control worded" type="button" @click=${retry}>${texts.retry}</button>
  </div>`;

interface SlidesOptions {
  /** False before the lightbox was ever shown: nothing loads. */
  load: boolean;
  /** Pictures that failed to load. */
  failed: Set<LightboxPicture>;
  texts: LightboxTexts;
  requestUpdate(): void;
}

/** All slides; only the current one and its neighbours have content, and only the current one can be reached. */
export function slides(
  pictures: readonly LightboxPicture[],
  index: number,
  { load, failed, texts, requestUpdate }: SlidesOptions,
): TemplateResult[] {
  const setFailed = (picture: LightboxPicture, value: boolean) => () => {
    failed[value ? 'add' : 'delete'](picture);
    requestUpdate();
  };
  const content = (picture: LightboxPicture) =>
    failed.has(picture)
      ? failedImage(picture.alt, texts, setFailed(picture, false))
      : image(picture, setFailed(picture, true));
  return pictures.map(
    (picture, at) =>
      html`<div class="slide" ?inert=${at !== index}>
        ${load && Math.abs(at - index) <= 1 ? content(picture) : nothing}
      </div>`,
  );
}
