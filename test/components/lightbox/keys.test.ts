import '../../../src/define/gallery.ts';
import '../../../src/define/share.ts';
import lightDom from '../../../src/components/gallery/gallery.light.css?inline';
import { html, nothing, type TemplateResult } from 'lit';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { LedeGallery } from '../../../src/components/gallery/index.ts';
import type { LedeLightbox, LightboxPicture } from '../../../src/components/lightbox/index.ts';
import { fixture, part, settled } from '../../fixture.ts';
import { inChromium } from '../../chromium-only.ts';

const large = (n: number) => `/stories/assets/${['harbour', 'lighthouse', 'section'][n]}.svg`;
const figure = (n: number, caption: string) =>
  html`<figure>
    <a href=${large(n)}><img src=${large(n)} alt="Alt ${n + 1}" width="300" height="200" /></a>
    <figcaption>${caption}</figcaption>
  </figure>`;
async function opened(actions: TemplateResult | typeof nothing = nothing, caption = 'Caption') {
  const host = await fixture<LedeGallery>(
    html`<lede-gallery label="Ship">${[0, 1, 2].map((n) => figure(n, caption))}${actions}</lede-gallery>`,
  );
  await settled();
  host.querySelector<HTMLElement>('a')!.focus();
  await userEvent.keyboard('{Enter}');
  await expect.poll(() => boxOf(host)?.open).toBe(true);
  const box = boxOf(host);
  await expect
    .poll(() => slides(box).querySelector<HTMLImageElement>('.picture')?.naturalWidth)
    .toBeGreaterThan(0);
  return { host, box };
}
const boxOf = (host: Element) => host.shadowRoot!.querySelector('lede-lightbox')!;
const slides = (box: LedeLightbox) => part(box, '.slides');
const frame = (box: LedeLightbox) => part(box, '.frame').classList;
const button = (box: LedeLightbox, name: string) => part(box, `[aria-label="${name}"]`);
const visible = (element: Element) => element.checkVisibility({ visibilityProperty: true });
const alone = async (...pictures: LightboxPicture[]) => {
  const box = await fixture<LedeLightbox>(html`<lede-lightbox .pictures=${pictures}></lede-lightbox>`);
  await box.show(0);
  return box;
};

beforeAll(() => {
  const style = document.createElement('style');
  style.textContent = lightDom;
  document.head.append(style);
});
afterEach(async () => {
  for (const host of document.querySelectorAll('lede-gallery')) boxOf(host)?.close();
  for (const box of document.querySelectorAll('lede-lightbox')) box.close();
});

describe('keys that the lightbox ignores', () => {
  it('in a field of the page', async () => {
    const { host, box } = await opened(html`<label slot="actions">Note <input /></label>`);
    const field = host.querySelector('input')!;
    field.focus();
    await userEvent.keyboard('if 10+');
    await userEvent.keyboard('{Home}{End}{ArrowLeft}');
    expect(field.value).toBe('if 10+');
    expect(field.selectionStart).toBe(5);
    expect(box.view.scale).toBe(1);
    expect(box.index).toBe(0);
    expect(frame(box).contains('bare')).toBe(false);
  });

  it('in an open menu', async () => {
    const { host, box } = await opened(
      html`<lede-share
        slot="actions"
        layout="menu"
        networks="tg wt mail"
        url="https://example.org/"
      ></lede-share>`,
    );
    const share = host.querySelector('lede-share')!;
    await userEvent.click(part(share, 'button'));
    await userEvent.keyboard('{End}{ArrowRight}i');
    await settled();
    expect(box.index).toBe(0);
    expect(frame(box).contains('bare')).toBe(false);
  });

  it('prevented by the page', async () => {
    const { box } = await opened();
    const prevent = (event: Event) => event.preventDefault();
    addEventListener('keydown', prevent, true);
    await userEvent.keyboard('{ArrowRight}');
    removeEventListener('keydown', prevent, true);
    expect(box.index).toBe(0);
  });
});

describe('the focus', () => {
  it('moves to the pictures while the controls are hidden; I shows them again', async () => {
    const { box } = await opened();
    expect(box.shadowRoot!.activeElement).toBe(button(box, 'Close'));
    await userEvent.keyboard('i');
    await expect.poll(() => visible(button(box, 'Close'))).toBe(false);
    expect(box.shadowRoot!.activeElement).toBe(slides(box));
    await userEvent.keyboard('{ArrowRight}');
    expect(box.index).toBe(1);
    await userEvent.keyboard('i');
    await expect.poll(() => visible(button(box, 'Close'))).toBe(true);
  });

  it('moves off a button that zooming hides', async () => {
    const { box } = await opened();
    button(box, 'Next picture').focus();
    await userEvent.keyboard('+');
    await expect.poll(() => visible(button(box, 'Next picture'))).toBe(false);
    expect(box.shadowRoot!.activeElement).toBe(slides(box));
    await userEvent.keyboard('0');
    expect(box.view.scale).toBe(1);
  });

  it('moves off the retry button of a failed picture, when turned and when retried', async () => {
    const box = await alone({ src: '/gone.jpg', alt: 'Gone' }, { src: large(1), alt: 'Here' });
    await expect.poll(() => box.shadowRoot!.querySelector('.failed button')).not.toBe(null);
    part(box, '.failed button').focus();
    await userEvent.keyboard('{ArrowRight}');
    await settled();
    expect(box.index).toBe(1);
    await userEvent.keyboard('{ArrowLeft}');
    expect(box.index).toBe(0);
    await settled();
    part(box, '.failed button').click();
    await settled();
    expect(box.shadowRoot!.activeElement).toBe(slides(box));
  });

  it('keeps keys working after a click on the caption', async () => {
    const { box } = await opened();
    await userEvent.click(part(box, '.caption'));
    await userEvent.keyboard('{ArrowRight}');
    expect(box.index).toBe(1);
  });
});

it('0 announces that the whole picture shows', async () => {
  const { box } = await opened();
  await userEvent.keyboard('+');
  await expect.poll(() => part(box, '[role=status]').textContent).toBe('Zoom 150%');
  await userEvent.keyboard('0');
  await expect.poll(() => part(box, '[role=status]').textContent).toBe('Zoom 100%');
});

it('arrows scroll a long caption', async () => {
  await page.viewport(400, 300);
  const { box } = await opened(nothing, 'Long words of a caption. '.repeat(60));
  const caption = part(box, '.caption');
  await userEvent.keyboard('{ArrowDown}{ArrowDown}');
  await expect.poll(() => caption.scrollTop).toBe(120);
  await userEvent.keyboard('{ArrowUp}');
  await expect.poll(() => caption.scrollTop).toBe(60);
  await page.viewport(800, 600);
});

inChromium('a double click on a figure opens its picture without zoom', async () => {
  const { host, box } = await opened();
  box.close();
  await expect.poll(() => location.hash).toBe('');
  await userEvent.dblClick(host.querySelector('a')!);
  await expect.poll(() => box.open).toBe(true);
  await settled();
  expect(box.view.scale).toBe(1);
  expect(box.open).toBe(true);
});

it('a slow picture shows its alt after a moment, until it has loaded', async () => {
  const box = await alone({ src: large(0), alt: 'A ship' });
  const waiting = part(box, '.waiting');
  expect(waiting.textContent).toBe('A ship');
  expect(getComputedStyle(waiting).animationDelay).toBe('0.6s');
  await expect.poll(() => waiting.checkVisibility()).toBe(false);
});

it('invalid indexes become the nearest valid one', async () => {
  const box = await alone({ src: large(0), alt: '1' }, { src: large(1), alt: '2' });
  box.index = NaN;
  await settled();
  expect(box.index).toBe(0);
  box.index = 9;
  await settled();
  expect(box.index).toBe(1);
});
