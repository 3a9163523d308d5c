import '../../../src/define/gallery.ts';
import lightDom from '../../../src/components/gallery/gallery.light.css?inline';
import { html, type TemplateResult } from 'lit';
import { missingPicture } from '../../../src/styles/missing-picture.ts';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { LedeGallery } from '../../../src/components/gallery/index.ts';
import { fixture, part, settled } from '../../fixture.ts';

const src = (n: number) => `/stories/assets/${['harbour', 'lighthouse', 'section'][n % 3]}.svg`;
const image = (n: number) => html`<img src="${src(n)}?${n}" alt="Alt ${n + 1}" width="300" height="200" />`;
const linked = (n: number, href = src(n)) => html`<figure><a href=${href}>${image(n)}</a></figure>`;
const bare = (n: number) => html`<figure>${image(n)}</figure>`;
const some = <T>(count: number, make: (n: number) => T) => Array.from({ length: count }, (_, n) => make(n));

async function gallery(
  content: unknown,
  attributes: Record<string, string | number> = {},
): Promise<LedeGallery> {
  const host = await fixture<LedeGallery>(
    html`<lede-gallery label="Ship">${content}</lede-gallery>` as TemplateResult,
  );
  for (const [name, value] of Object.entries(attributes)) host.setAttribute(name, `${value}`);
  await settled();
  return host;
}
const boxOf = (host: Element) => host.shadowRoot!.querySelector('lede-lightbox')!;
const images = (host: Element) => [...host.querySelectorAll('img')];
const counter = (host: Element) => part(host, '.counter').textContent;
const list = (host: Element) => part(host, '.list');
const opened = async (host: LedeGallery) => {
  await expect.poll(() => boxOf(host)?.open).toBe(true);
  return boxOf(host);
};

beforeAll(() => {
  const style = document.createElement('style');
  style.textContent = lightDom + missingPicture.cssText;
  document.head.append(style);
});
afterEach(() => {
  for (const host of document.querySelectorAll('lede-gallery')) boxOf(host)?.close();
});

describe('a figure without a link', () => {
  it('is a button that opens the lightbox with its own picture, and gets the focus back', async () => {
    const host = await gallery(some(3, bare));
    const [first, second] = images(host);
    expect(first!.role).toBe('button');
    expect(images(host).map(({ tabIndex }) => tabIndex)).toEqual([0, -1, -1]);
    first!.focus();
    await userEvent.keyboard('{ArrowRight}');
    expect(document.activeElement).toBe(second);
    await userEvent.keyboard('{Enter}');
    const box = await opened(host);
    expect(box.index).toBe(1);
    expect(box.pictures[1]!.src).toBe(second!.src);
    await userEvent.keyboard('{Escape}');
    await expect.poll(() => box.open).toBe(false);
    expect(document.activeElement).toBe(second);
    await userEvent.keyboard(' ');
    await expect.poll(() => box.open).toBe(true);
  });

  it('opens by a click, and is a plain picture again with lightbox="none"', async () => {
    const host = await gallery(some(2, bare));
    await userEvent.click(images(host)[0]!);
    (await opened(host)).close();
    host.lightbox = 'none';
    await settled();
    expect(images(host)[0]!.role).toBe(null);
    expect(images(host)[0]!.hasAttribute('tabindex')).toBe(false);
  });

  it('in a grid, every picture is a Tab stop', async () => {
    const host = await gallery(some(3, bare), { layout: 'grid' });
    expect(images(host).map(({ tabIndex }) => tabIndex)).toEqual([0, 0, 0]);
  });
});

it('figures in a list are laid out in a row and counted', async () => {
  const host = await gallery(
    html`<ul>
      ${some(3, (n) => html`<li>${linked(n)}</li>`)}
    </ul>`,
  );
  expect(counter(host)).toBe('1 / 3');
  const tops = [...host.querySelectorAll('figure')].map((one) => one.getBoundingClientRect().top);
  expect(new Set(tops).size).toBe(1);
  host.goTo(2);
  await expect.poll(() => Math.round(list(host).scrollLeft)).toBe(2 * (list(host).clientWidth + 12));
});

it('a picture added to an empty figure later counts', async () => {
  const host = await gallery([linked(0), html`<figure class="late"></figure>`]);
  expect(host.shadowRoot!.querySelector('.counter')).toBe(null);
  const late = new Image(300, 200);
  late.src = src(1);
  host.querySelector('.late')!.append(late);
  await expect.poll(() => host.shadowRoot!.querySelector('.counter')?.textContent).toBe('1 / 2');
});

it('a gallery below the fold turns to the picture that the page asks for', async () => {
  const host = await gallery(some(4, (n) => linked(n)));
  const spacer = document.createElement('div');
  spacer.style.blockSize = '4000px';
  document.body.prepend(spacer);
  host.goTo(1);
  const left = (element: Element) => element.getBoundingClientRect().left;
  await expect.poll(() => left(images(host)[1]!) - left(host)).toBeLessThan(10);
  expect(scrollY).toBe(0);
  spacer.remove();
});

describe('thumbnails', () => {
  const shown = (host: LedeGallery) => {
    const strip = part(host, '.thumbs').getBoundingClientRect();
    const now = part(host, '.thumb[aria-current]').getBoundingClientRect();
    return now.left >= strip.left && now.right <= strip.right;
  };
  it('scroll along with the picture in view; page and focus stay', async () => {
    const host = await gallery(
      some(40, (n) => linked(n)),
      { nav: 'thumbs' },
    );
    const spacer = document.createElement('div');
    spacer.style.blockSize = '4000px';
    document.body.prepend(spacer);
    expect(shown(host)).toBe(true);
    host.goTo(30);
    await host.updateComplete;
    await expect.poll(() => shown(host)).toBe(true);
    expect(scrollY).toBe(0);
    expect(document.activeElement).toBe(document.body);
    spacer.remove();
    host.index = 3;
    await host.updateComplete;
    await expect.poll(() => shown(host)).toBe(true);
    await host.openLightbox(3);
    await userEvent.keyboard('{End}');
    await expect.poll(() => host.index).toBe(39);
    await expect.poll(() => shown(host)).toBe(true);
  });
});

describe('links', () => {
  it('to a page are followed; the lightbox shows the figure’s own picture', async () => {
    const host = await gallery([linked(0), linked(1, '#/story')]);
    const asked = vi.fn();
    host.addEventListener('lede-lightbox-open', asked);
    host.goTo(1);
    await expect.poll(() => Math.round(list(host).scrollLeft)).toBeGreaterThan(100);
    await userEvent.click(host.querySelectorAll('a')[1]!);
    expect(location.hash).toBe('#/story');
    expect(asked).not.toHaveBeenCalled();
    history.replaceState(null, '', location.pathname + location.search);
    await host.openLightbox(1);
    expect(boxOf(host).pictures[1]!.src).toBe(images(host)[1]!.src);
  });

  it.each([
    ['/large.jpeg?w=1200', true],
    ['/_image?url=%2Fa.webp&w=1200', true],
    ['/stories/assets/harbour.svg?other', true],
    ['https://example.org/story', false],
    ['/story.html', false],
    ['/', false],
  ])('%s is a picture: %s', async (href, picture) => {
    const host = await gallery(linked(0, href));
    host.addEventListener('lede-lightbox-open', (event) => event.preventDefault());
    const click = new MouseEvent('click', { bubbles: true, cancelable: true, composed: true });
    const stay = (event: Event) => event.preventDefault();
    let taken = false;
    addEventListener('click', (event) => ((taken = event.defaultPrevented), stay(event)), { once: true });
    images(host)[0]!.dispatchEvent(click);
    expect(taken).toBe(picture);
  });

  it('with an image type lead to a picture', async () => {
    const host = await gallery(linked(0, '/photo/1/large'));
    host.querySelector('a')!.type = 'image/jpeg';
    await userEvent.click(images(host)[0]!);
    expect((await opened(host)).pictures[0]!.src).toBe('/photo/1/large');
  });
});

describe('a credit', () => {
  const credit = (inner: unknown) =>
    html`<figure>
      <a href=${src(0)}>${image(0)}</a>
      <figcaption>Text <small class="credit">${inner}</small></figcaption>
    </figure>`;
  const glyphs = (root: ParentNode) => root.querySelectorAll('.credit svg[data-icon=camera]').length;

  it('has one camera icon, also in a clone and in the lightbox', async () => {
    const host = await gallery([credit('Name'), credit('Other')]);
    expect(glyphs(host)).toBe(2);
    expect(host.querySelector('.credit')!.textContent).toBe('Name');
    host.append(host.querySelector('figure')!.cloneNode(true));
    await expect.poll(() => counter(host)).toBe('1 / 3');
    await settled();
    expect(glyphs(host)).toBe(3);
    await host.openLightbox(0);
    expect(glyphs(part(boxOf(host), '.caption'))).toBe(1);
  });

  it.each([
    ['ltr', 'Lede'],
    ['rtl', 'Lede'],
    ['ltr', 'ليدي'],
    ['rtl', 'ليدي'],
  ])('on a page from %s keeps its icon apart from its text, %s', async (dir, name) => {
    document.documentElement.dir = dir;
    const host = await gallery(credit(name));
    const credited = host.querySelector('.credit')!;
    const range = document.createRange();
    range.selectNodeContents(
      credited.lastChild!.nodeType === Node.TEXT_NODE ? credited.lastChild! : credited,
    );
    const [text, icon] = [
      range.getBoundingClientRect(),
      credited.querySelector('svg')!.getBoundingClientRect(),
    ];
    const gap = Math.max(text.left - icon.right, icon.left - text.right);
    expect(gap).toBeGreaterThan(1.5);
    document.documentElement.removeAttribute('dir');
  });

  it.each([
    ['ltr', 'Lede'],
    ['rtl', 'ليدي'],
  ])('on a line of its own begins where the caption of a page from %s does', async (dir, name) => {
    document.documentElement.dir = dir;
    const whole = html`<small class="credit" style="inline-size: 100%">${name}</small>`;
    const host = await gallery(
      html`<figure>
        ${image(0)}
        <figcaption>${name} ${whole}</figcaption>
      </figure>`,
    );
    const caption = host.querySelector('figcaption')!.getBoundingClientRect();
    const icon = host.querySelector('.credit svg')!.getBoundingClientRect();
    const indent = dir === 'ltr' ? icon.left - caption.left : caption.right - icon.right;
    expect(Math.abs(indent)).toBeLessThan(0.6);
    document.documentElement.removeAttribute('dir');
  });

  it('with its own icon gets no other', async () => {
    const host = await gallery(credit(html`<lede-icon name="camera"></lede-icon> Name`));
    expect(glyphs(host)).toBe(0);
  });
});

it('a picture that failed to load shows its alt', async () => {
  const gone = html`<figure><img src="/gone.jpg" alt="A ship" width="3" height="2" /></figure>`;
  const host = await gallery([linked(0), gone]);
  const image = images(host)[1]!;
  const figure = image.parentElement!;
  await expect.poll(() => figure.dataset['ledeMissing']).toBe('A ship');
  // Drawn around the picture, since WebKit draws nothing in one; the picture's own drawing is not seen.
  const words = getComputedStyle(figure, '::before');
  expect(words.content).toMatch(/"A ship"|attr\(data-lede-missing\)/);
  // Forced colours take the fill away, and draw this border.
  expect([words.borderTopStyle, words.borderTopWidth]).toEqual(['solid', '1px']);
  expect([words.width, words.height]).toEqual([
    getComputedStyle(image).width,
    getComputedStyle(image).height,
  ]);
  expect(getComputedStyle(image).opacity).toBe('0');
  image.alt = 'Another ship';
  await expect.poll(() => figure.dataset['ledeMissing']).toBe('Another ship');
  image.src = src(1);
  await expect.poll(() => figure.dataset['ledeMissing']).toBe(undefined);
  expect(getComputedStyle(image).opacity).toBe('1');
});

it('a picture that failed before the gallery existed shows its alt', async () => {
  const place = await fixture<HTMLElement>(html`<figure><img src="/gone.jpg" alt="A ship" /></figure>`);
  await expect.poll(() => place.querySelector('img')!.complete).toBe(true);
  const host = await gallery(place);
  await expect.poll(() => images(host)[0]!.parentElement!.dataset['ledeMissing']).toBe('A ship');
});

it('with square controls its dots and pictures are square', async () => {
  const host = await gallery(some(3, linked));
  host.style.setProperty('--lede-control-radius', '0');
  const round = ['.dot', '.control'].map((one) => getComputedStyle(part(host, one)).borderRadius);
  expect([...round, getComputedStyle(images(host)[0]!).borderRadius]).toEqual(Array(3).fill('0px'));
  await expect.poll(() => getComputedStyle(part(host, '.dot'), '::before').borderRadius).toBe('0px');
});

it('a slide show starts when figures are added', async () => {
  await userEvent.hover(await fixture<HTMLElement>(html`<p>Elsewhere</p>`));
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
  const host = await gallery('', { autoplay: 1 });
  vi.advanceTimersByTime(5000);
  const figures = await fixture<HTMLElement>(html`<div>${some(3, (n) => linked(n))}</div>`);
  host.append(...figures.children);
  await expect.poll(() => host.shadowRoot!.querySelector('.rotation')).not.toBe(null);
  await settled();
  vi.advanceTimersByTime(1000);
  expect(host.index).toBe(1);
  vi.useRealTimers();
});

it('invalid indexes become the nearest valid one', async () => {
  const host = await gallery(some(3, (n) => linked(n)));
  for (const [given, is] of [
    [NaN, 0],
    [1.5, 1],
    [99, 2],
    [-4, 0],
  ] as const) {
    host.index = given;
    await settled();
    expect(host.index).toBe(is);
  }
});

it('figures removed while the lightbox is open disappear from it', async () => {
  const host = await gallery(some(3, (n) => linked(n)));
  await host.openLightbox(1);
  const box = await opened(host);
  const [first, second] = host.querySelectorAll('figure');
  first!.remove();
  await expect.poll(() => box.pictures.length).toBe(2);
  expect(box.index).toBe(0);
  expect(box.pictures[0]!.thumb).toBe(second!.querySelector('img'));
  second!.remove();
  await expect.poll(() => part(box, '.counter').textContent).toBe('');
  expect(box.pictures.length).toBe(1);
  host.querySelector('figure')!.remove();
  await expect.poll(() => box.open).toBe(false);
});
