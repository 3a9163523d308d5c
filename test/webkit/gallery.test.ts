import { describe, expect, it } from 'vitest';
import { open } from './site.ts';

const names = ['harbour', 'lighthouse', 'section'];
const figures = names
  .map(
    (name, n) =>
      `<figure><a href="/pictures/${name}.svg"><img src="/pictures/${name}.svg" alt="Picture ${n + 1}" width="600" height="400"></a><figcaption>Caption ${n + 1}</figcaption></figure>`,
  )
  .join('');
const gallery = (attributes = '', content = figures) =>
  `<div style="inline-size: 600px"><lede-gallery id="port" label="The port" ${attributes}>${content}</lede-gallery></div>`;
const row = (path: string) => `lede-gallery >>> ${path}`;
const box = (path: string) => `lede-gallery >>> lede-lightbox >>> ${path}`;
const dialog = box('lede-dialog >>> dialog');
/** The picture of this number is in view in the row. */
const inView = (n: number) =>
  `the('lede-gallery').index === ${n - 1} && Math.abs(box('figure:nth-of-type(${n})').x - box('${row('.list')}').x) < 2 && the('${row('.counter')}').textContent === '${n} / 3'`;
const opened = (n: number) =>
  `the('${dialog}')?.open && the('lede-gallery >>> lede-lightbox').index === ${n - 1} && the('${box('.counter')}').textContent === '${n} / 3' && the('${box(`.slide:nth-child(${n}) .picture`)}')?.naturalWidth > 0`;
const closed = `!the('${dialog}').open`;
const scale = `the('lede-gallery >>> lede-lightbox').view.scale`;
async function openGallery(attributes = '') {
  const reader = await open(gallery(attributes));
  await reader.until(`all('main img').every((one) => one.complete) && the('${row('.counter')}')`);
  return reader;
}
async function openLightbox() {
  const reader = await openGallery();
  await reader.click('figure img');
  await reader.until(opened(1));
  return reader;
}

describe('the row', () => {
  it('turns by its buttons, which end at both ends', async () => {
    const reader = await openGallery();
    const disabled = (name: string) => `the('${row(`.${name}`)}').ariaDisabled === 'true'`;
    expect(await reader.value(disabled('previous'))).toBe(true);
    await reader.click(row('.next'));
    await reader.until(inView(2));
    await reader.click(row('.next'));
    await reader.until(`${inView(3)} && ${disabled('next')}`);
    await reader.click(row('.previous'));
    await reader.until(inView(2));
  });

  it('turns by arrow keys, and the focus goes along', async () => {
    const reader = await openGallery();
    await reader.value(`the('figure a').focus()`);
    await reader.press('ArrowRight');
    await reader.until(`${inView(2)} && focused() === all('figure a')[1]`);
    await reader.press('ArrowLeft');
    await reader.until(`${inView(1)} && focused() === the('figure a')`);
    await reader.press('End');
    await reader.until(inView(3));
  });

  it('turns by its dots, and by keys among them', async () => {
    const reader = await openGallery();
    await reader.click(row('.dot:nth-child(3)'));
    await reader.until(inView(3));
    await reader.press('ArrowLeft');
    await reader.until(`${inView(2)} && focused().ariaLabel.includes('2')`);
  });

  it('is dragged by the mouse, which opens nothing', async () => {
    const reader = await openGallery();
    await reader.drag('figure img', -300, 0);
    await reader.until(inView(2));
    expect(await reader.value(`location.pathname + Boolean(the('${dialog}')?.open)`)).toBe('/page.htmlfalse');
  });

  it('turns by its thumbnails', async () => {
    const reader = await open(gallery('nav="thumbs"'));
    await reader.until(`all('${row('.thumb img')}').length === 3`);
    await reader.click(row('.thumb:nth-child(2)'));
    await reader.until(
      `the('lede-gallery').index === 1 && the('${row('.thumb:nth-child(2)')}').ariaCurrent === 'true'`,
    );
  });

  it('a missing picture keeps its 3:2 and shows its words', async () => {
    const missing = '<figure><img src="/none.jpg" alt="A cable on the beach"></figure>';
    const reader = await open(gallery('', missing + figures));
    await reader.until(`the('figure').hasAttribute('data-lede-missing')`);
    const { width, height } = await reader.value<DOMRect>(`box('figure img')`);
    expect(width / height).toBeCloseTo(1.5, 1);
    const drawn = `getComputedStyle(the('figure'), '::before')`;
    expect(await reader.value(`${drawn}.content`)).toContain('A cable on the beach');
    expect(await reader.value(`parseFloat(${drawn}.height)`)).toBeCloseTo(height, 0);
  });
});

describe('the lightbox', () => {
  it('opens at a click, with the caption and an address; Escape gives the focus back', async () => {
    const reader = await openLightbox();
    expect(await reader.value('location.hash')).toBe('#port-1');
    expect(await reader.value(`the('${box('.caption')}').textContent`)).toContain('Caption 1');
    await reader.press('Escape');
    await reader.until(`${closed} && focused() === the('figure a') && location.hash === ''`);
  });

  it('opens by Enter, turns by arrows, and leaves the focus at the picture seen last', async () => {
    const reader = await openGallery();
    await reader.value(`the('figure a').focus()`);
    await reader.press('Enter');
    await reader.until(opened(1));
    await reader.press('ArrowRight');
    await reader.until(`${opened(2)} && location.hash === '#port-2'`);
    await reader.press('End');
    await reader.until(opened(3));
    await reader.press('ArrowLeft');
    await reader.until(opened(2));
    await reader.press('Escape');
    await reader.until(`${closed} && focused() === all('figure a')[1] && ${inView(2)}`);
  });

  it('turns by its buttons', async () => {
    const reader = await openLightbox();
    await reader.click(box('.next'));
    await reader.until(opened(2));
    await reader.click(box('.previous'));
    await reader.until(opened(1));
  });

  it('closes at Back, on the same page', async () => {
    const reader = await openLightbox();
    await reader.back();
    await reader.until(`${closed} && location.hash === '' && focused() === the('figure a')`);
    expect(await reader.value('location.pathname')).toBe('/page.html');
  });

  it('closes by its button, which has the focus first', async () => {
    const reader = await openLightbox();
    await reader.until(`focused().ariaLabel === 'Close'`);
    await reader.press('Enter');
    await reader.until(closed);
  });

  it('opens on a page that is loaded at its address', async () => {
    const reader = await openGallery();
    await reader.value(`(location.hash = '#port-3')`);
    await reader.until(opened(3));
    await reader.reload();
    await reader.until(opened(3));
    await reader.press('Escape');
    await reader.until(closed);
  });

  it('zooms by +, moves by arrows, and shows all by −, by 0', async () => {
    const reader = await openLightbox();
    await reader.press('+', '+');
    await reader.until(`${scale} > 2`);
    await reader.press('ArrowRight');
    await reader.until(`the('lede-gallery >>> lede-lightbox').view.x < 0`);
    await reader.press('-', '-');
    await reader.until(`${scale} === 1`);
    await reader.press('+');
    await reader.until(`${scale} > 1`);
    await reader.press('0');
    await reader.until(`${scale} === 1`);
  });

  it('zooms by a click on the picture, is moved by the mouse, and shows all at the next click', async () => {
    const reader = await openLightbox();
    await reader.click(box('.picture'));
    await reader.until(`${scale} === 2.5`);
    const before = await reader.value<number>(`the('lede-gallery >>> lede-lightbox').view.x`);
    await reader.drag(box('.slides'), 100, 0);
    await reader.until(`the('lede-gallery >>> lede-lightbox').view.x > ${before + 50}`);
    await reader.click(box('.slides'), [0.4, 0.6]);
    await reader.until(`${scale} === 1`);
  });

  it('zooms once by a double click', async () => {
    const reader = await openLightbox();
    await reader.doubleClick(box('.picture'));
    await reader.until(`${scale} === 2.5`);
    await reader.press('0');
    await reader.until(`${scale} === 1`);
  });

  it('zooms by its buttons', async () => {
    const reader = await openLightbox();
    await reader.click(box('.zoom:nth-of-type(2)'));
    await reader.until(`${scale} === 1.5`);
    await reader.click(box('.zoom'));
    await reader.until(`${scale} === 1`);
  });
});
