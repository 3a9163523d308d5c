// What the gallery writes into the page's own HTML, in copies of it and after a morph; what the page wrote is kept.
import '../../../src/define/gallery.ts';
import lightDom from '../../../src/components/gallery/gallery.light.css?inline';
import { Idiomorph } from 'idiomorph';
import { html } from 'lit';
import morphdom from 'morphdom';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { LedeGallery } from '../../../src/components/gallery/index.ts';
import { fixture, part, settled } from '../../fixture.ts';

/** Its types are those of a CommonJS module. */
type Morphdom = (from: Node, to: string) => void;
const src = (n: number) => `/stories/assets/harbour.svg?${n}`;
const figure = (n: number, attributes = '') =>
  `<figure ${attributes}><img src="${src(n)}" alt="Alt ${n}" width="300" height="200"><figcaption>Text <small class="credit">Name</small></figcaption></figure>`;
const source = [1, 2, 3].map((n) => figure(n)).join('');

async function gallery(content = source): Promise<LedeGallery> {
  const place = await fixture<HTMLElement>(html`<div></div>`);
  place.innerHTML = `<lede-gallery id="lead" label="Ship">${content}</lede-gallery>`;
  await settled(place);
  return place.querySelector('lede-gallery')!;
}
const figures = (host: Element) => [...host.querySelectorAll('figure')];
const images = (host: Element) => [...host.querySelectorAll('img')];
const cameras = (host: Element) => figures(host).map((one) => one.querySelectorAll('.credit svg').length);
const works = async (host: LedeGallery) => {
  await expect
    .poll(() => figures(host).map((one) => one.ariaLabel))
    .toEqual([1, 2, 3].map((n) => `${n} of 3`));
  expect(images(host).map((image) => image.getAttribute('tabindex'))).toEqual(['0', '-1', '-1']);
  expect(images(host).map((image) => image.role)).toEqual(['button', 'button', 'button']);
  expect(cameras(host)).toEqual([1, 1, 1]);
};

beforeAll(() => {
  const style = document.createElement('style');
  style.textContent = lightDom;
  document.head.append(style);
});
afterEach(() => {
  for (const host of document.querySelectorAll('lede-gallery'))
    host.shadowRoot!.querySelector('lede-lightbox')?.close();
});

describe('a copy works as the first does', () => {
  it.each([
    [
      'by cloneNode',
      (host: LedeGallery) => {
        const copy = host.cloneNode(true) as LedeGallery;
        copy.id = 'copy';
        host.after(copy);
      },
    ],
    ['by innerHTML', (host: LedeGallery) => void (host.parentElement!.innerHTML += '')],
  ])('%s', async (_, copy) => {
    const host = await gallery();
    const place = host.parentElement!;
    copy(host);
    await settled(place);
    const copied = place.lastElementChild as LedeGallery;
    await works(copied);
    copied.lightbox = 'none';
    await settled(place);
    // What is the gallery's own goes, although a copy of it came with the page's HTML.
    expect(images(copied).map((image) => image.role)).toEqual([null, null, null]);
    expect(images(copied).map((image) => image.hasAttribute('tabindex'))).toEqual([false, false, false]);
  });
});

describe('a morph to the server’s HTML', () => {
  const target = `<lede-gallery id="lead" label="Ship">${source}</lede-gallery>`;
  it.each([
    ['idiomorph', (host: LedeGallery) => void Idiomorph.morph(host, target, { morphStyle: 'outerHTML' })],
    ['morphdom', (host: LedeGallery) => (morphdom as unknown as Morphdom)(host, target)],
  ])('of %s leaves it working', async (_, morph) => {
    const host = await gallery();
    await works(host);
    morph(host);
    expect(host.isConnected).toBe(true);
    await works(host);
    morph(host);
    await works(host);
    images(host)[0]!.focus();
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => host.shadowRoot!.querySelector('lede-lightbox')?.open).toBe(true);
  });
});

it('keeps what the page wrote', async () => {
  const host = await gallery(
    figure(1, 'aria-label="Own" aria-roledescription="photo"') +
      figure(2).replace('<img', '<img role="img" tabindex="0"'),
  );
  const [first, second] = figures(host);
  expect(first!.ariaLabel).toBe('Own');
  expect(first!.ariaRoleDescription).toBe('photo');
  expect(second!.querySelector('img')!.role).toBe('img');
  host.layout = 'grid';
  await settled();
  expect(first!.ariaLabel).toBe('Own');
  expect(second!.querySelector('img')!.getAttribute('tabindex')).toBe('0');
  expect(second!.hasAttribute('aria-label')).toBe(false);
});

it('takes back what it wrote on a figure that leaves', async () => {
  const host = await gallery();
  const [first] = figures(host);
  host.after(first!);
  await expect.poll(() => first!.hasAttribute('aria-label')).toBe(false);
  const image = first!.querySelector('img')!;
  expect([image.role, image.hasAttribute('tabindex'), image.hasAttribute('data-lede-tabindex')]).toEqual([
    null,
    false,
    false,
  ]);
});

it('takes back the button that it made of a picture when the page puts a link around it', async () => {
  const host = await gallery();
  const image = images(host)[0]!;
  expect(image.role).toBe('button');
  const link = document.createElement('a');
  link.href = src(1);
  image.replaceWith(link);
  link.append(image);
  await expect.poll(() => image.role).toBe(null);
  expect(image.hasAttribute('tabindex')).toBe(false);
});

it('Tab reaches the links of the caption in view, and passes no picture by', async () => {
  const place = await fixture<HTMLElement>(html`<div></div>`);
  const linked = (n: number) =>
    `<figure><a class="picture" href="${src(n)}"><img src="${src(n)}" alt="Alt ${n}" width="300" height="200"></a><figcaption>By <a href="#author">Name ${n}</a></figcaption></figure>`;
  place.innerHTML = `<lede-gallery label="Ship">${[1, 2, 3].map(linked).join('')}</lede-gallery>`;
  await settled(place);
  const host = place.querySelector('lede-gallery')!;
  const pictures = [...host.querySelectorAll<HTMLElement>('.picture')];
  const authors = [...host.querySelectorAll<HTMLElement>('figcaption a')];
  await expect.poll(() => pictures.map((one) => one.ariaHasPopup)).toEqual(['dialog', 'dialog', 'dialog']);
  pictures[0]!.focus();
  await userEvent.tab();
  expect(document.activeElement).toBe(authors[0]);
  await userEvent.tab();
  expect(host.querySelector(':focus')).toBe(null);
  host.goTo(1);
  await expect.poll(() => authors.map((one) => one.tabIndex)).toEqual([-1, 0, -1]);
  pictures[1]!.focus();
  await userEvent.tab();
  expect(document.activeElement).toBe(authors[1]);
  host.layout = 'grid';
  await expect.poll(() => authors.map((one) => one.hasAttribute('tabindex'))).toEqual([false, false, false]);
});

/** Two frames: the browser has noticed that something is hidden. */
async function frames(): Promise<void> {
  for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame);
}

describe('what is not rendered', () => {
  it('hidden hides a gallery, a figure and a list item', async () => {
    const host = await gallery(`<ul>${[1, 2, 3].map((n) => `<li>${figure(n)}</li>`).join('')}</ul>`);
    const items = [...host.querySelectorAll('li')];
    items[0]!.hidden = true;
    figures(host)[1]!.hidden = true;
    await expect.poll(() => host.shadowRoot!.querySelector('.counter')).toBe(null);
    expect(images(host).map((image) => image.checkVisibility())).toEqual([false, false, true]);
    items[0]!.hidden = false;
    await expect.poll(() => part(host, '.counter').textContent).toBe('1 / 2');
    host.hidden = true;
    expect(host.checkVisibility()).toBe(false);
    host.layout = 'grid';
    await settled();
    expect(host.checkVisibility()).toBe(false);
  });

  it('an index set while hidden is in view when the gallery shows', async () => {
    const host = await gallery();
    const list = part(host, '.list');
    for (const index of [2, 1, 0]) {
      host.hidden = true;
      await frames();
      host.index = index;
      await settled();
      host.hidden = false;
      const step = () => Math.round(list.scrollLeft / (list.clientWidth + 12));
      await expect.poll(step).toBe(index);
      expect(host.index).toBe(index);
    }
  });
});

it.each([NaN, -3, null, 'soon', Infinity])(
  'autoplay of %s throws nothing and does not spin',
  async (value) => {
    const host = await gallery();
    host.autoplay = value as number;
    await settled();
    expect(host.index).toBe(0);
  },
);
