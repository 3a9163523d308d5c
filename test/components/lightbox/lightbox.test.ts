import '../../../src/define/gallery.ts';
import lightDom from '../../../src/components/gallery/gallery.light.css?inline';
import { html } from 'lit';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { cdp, page, userEvent } from 'vitest/browser';
import type { LedeGallery } from '../../../src/components/gallery/index.ts';
import type { LedeLightbox } from '../../../src/components/lightbox/index.ts';
import { Fingers, type Point } from '../../fingers.ts';
import { fixture, next, part, settled } from '../../fixture.ts';
import { inChromium } from '../../chromium-only.ts';

const names = ['harbour', 'lighthouse', 'section', 'cables', 'phones'];
const large = (n: number) => `/stories/assets/${names[n % names.length]}.svg`;
const figure = (n: number, href = large(n)) =>
  html`<figure>
    <a href=${href}><img src=${large(n)} alt="Alt ${n + 1}" width="300" height="200" /></a>
    <figcaption id="caption-${n}">Caption ${n + 1} <a href="#more">more</a></figcaption>
  </figure>`;

async function gallery(count = 3, hrefs: string[] = [], layout = 'row'): Promise<LedeGallery> {
  const host = await fixture<LedeGallery>(
    html`<lede-gallery id="lead" label="Ship" layout=${layout}
      >${Array.from({ length: count }, (_, n) => figure(n, hrefs[n] ?? large(n)))}<button slot="actions">
        Share
      </button></lede-gallery
    >`,
  );
  await settled();
  return host;
}
const links = (host: Element) => [...host.querySelectorAll<HTMLElement>('figure > a')];
const boxOf = (host: Element) => host.shadowRoot!.querySelector('lede-lightbox')!;
const slides = (box: LedeLightbox) => part(box, '.slides');
const image = (box: LedeLightbox) =>
  slides(box).children[box.index]!.querySelector<HTMLImageElement>('.picture')!;
const button = (box: LedeLightbox, name: string) => part(box, `[aria-label="${name}"]`);
const announced = (box: LedeLightbox) => part(box, '[role=status]').textContent;

/** Opens the lightbox at a figure, its picture loaded and at rest. */
async function opened(host: LedeGallery, at = 0): Promise<LedeLightbox> {
  await userEvent.click(links(host)[at]!);
  await expect.poll(() => boxOf(host)?.open).toBe(true);
  const box = boxOf(host);
  await expect.poll(() => image(box)?.naturalWidth).toBeGreaterThan(0);
  await resting(box);
  return box;
}
const resting = (box: LedeLightbox) =>
  expect
    .poll(
      () =>
        part(box, '.frame')
          .getAnimations({ subtree: true })
          .filter((a) => a.playState === 'running').length,
    )
    .toBe(0);

const screen = new Fingers(
  (event) => cdp().send('Input.dispatchTouchEvent' as never, event as never),
  () => new Promise(requestAnimationFrame),
);
/** A point of the picture's frame on the screen. */
function onScreen(box: LedeLightbox, [px, py]: Point): Point {
  const frame = frameElement!.getBoundingClientRect();
  const scale = frame.width / innerWidth;
  const { x, y } = slides(box).getBoundingClientRect();
  return [frame.x + (x + px) * scale, frame.y + (y + py) * scale];
}
/** Fingers in the coordinates of the picture's frame. */
const fingers = (box: LedeLightbox, ...steps: Point[][]): Promise<void> =>
  screen.move(steps.map((points) => points.map((point) => onScreen(box, point))));
const line = (from: [number, number], to: [number, number], steps = 8): Point[][] =>
  Array.from({ length: steps + 1 }, (_, i) => [
    [from[0] + ((to[0] - from[0]) * i) / steps, from[1] + ((to[1] - from[1]) * i) / steps],
  ]);

beforeAll(() => {
  const style = document.createElement('style');
  style.textContent = lightDom;
  document.head.append(style);
});
afterEach(async () => {
  for (const host of document.querySelectorAll('lede-gallery')) boxOf(host)?.close();
  history.replaceState(null, '', location.pathname + location.search);
});

it('tells the picture and its caption when it opens; the caption comes before the buttons', async () => {
  const box = await opened(await gallery());
  await expect.poll(() => announced(box)).toBe('1 of 3: Alt 1. Caption 1 more');
  const order = part(box, '.caption').compareDocumentPosition(part(box, '.bar'));
  expect(order & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy();
});

it('its backdrop, buttons and caption fade in and out; the dialog, and with it the picture, does not', async () => {
  const host = await gallery();
  const box = await opened(host);
  box.close();
  await resting(box);
  const fades: string[] = [];
  const dialog = part(part(box, 'lede-dialog'), 'dialog');
  const note = ({ target, propertyName, pseudoElement }: TransitionEvent) => {
    if (propertyName === 'opacity') fades.push((target as Element).className || (pseudoElement ?? 'dialog'));
  };
  for (const root of [box.shadowRoot!, dialog]) root.addEventListener('transitionrun', note as EventListener);
  const seen = () => [...new Set(fades.splice(0))].toSorted();
  const all = ['::backdrop', 'bar', 'caption', 'turns'];
  await userEvent.click(links(host)[0]!);
  await expect.poll(() => new Set(fades).size).toBe(4);
  await resting(box);
  expect(seen()).toEqual(all);
  await userEvent.keyboard('{Escape}');
  // A browser that can't keep a closed dialog in the top layer, such as Firefox, closes it at once.
  const closing = CSS.supports('overlay', 'auto') ? all : [];
  await expect.poll(() => new Set(fades).size).toBe(closing.length);
  expect(seen()).toEqual(closing);
});

describe('the lightbox of a gallery', () => {
  it('opens the figure’s large picture, named, with its caption, and returns to the figure', async () => {
    const host = await gallery();
    host.goTo(1);
    await expect.poll(() => links(host)[1]!.getBoundingClientRect().left).toBeLessThan(100);
    const box = await opened(host, 1);
    const dialog = page.getByRole('dialog', { name: 'Ship' });
    expect(dialog.elements().length).toBe(1);
    expect(image(box).getAttribute('src')).toBe(large(1));
    expect(image(box).alt).toBe('Alt 2');
    expect(part(box, '.caption').textContent).toContain('Caption 2 more');
    expect(part(box, '.caption').querySelector('[id]')).toBe(null);
    expect(box.shadowRoot!.activeElement).toBe(button(box, 'Close'));
    expect(location.hash).toBe('#lead-2');
    await userEvent.keyboard('{Escape}');
    await expect.poll(() => location.hash).toBe('');
    expect(document.activeElement).toBe(links(host)[1]);
  });

  it('lets the page cancel the opening', async () => {
    const host = await gallery();
    const asked = vi.fn((event: Event) => event.preventDefault());
    host.addEventListener('lede-lightbox-open', asked);
    await userEvent.click(links(host)[0]!);
    expect(asked).toHaveBeenCalledOnce();
    expect(boxOf(host)).toBe(null);
    expect(location.hash).toBe('');
  });

  it('loads only the picture in view and its neighbours', async () => {
    const host = await gallery(300);
    const box = await opened(host);
    expect(slides(box).querySelectorAll('.picture').length).toBe(2);
    await userEvent.keyboard('{End}');
    await expect.poll(() => box.index).toBe(299);
    await expect.poll(() => image(box).getBoundingClientRect().left).toBe(0);
    expect(slides(box).querySelectorAll('.picture').length).toBe(2);
    expect(host.index).toBe(299);
  });

  it('turns by keys and buttons, updates the address, and returns to the figure shown last', async () => {
    const host = await gallery();
    const box = await opened(host);
    await userEvent.keyboard('{ArrowRight}');
    expect(box.index).toBe(1);
    await expect.poll(() => announced(box)).toBe('2 of 3: Alt 2. Caption 2 more');
    expect(location.hash).toBe('#lead-2');
    await userEvent.click(button(box, 'Next picture'));
    await expect.poll(() => image(box).getBoundingClientRect().left).toBe(0);
    expect(location.hash).toBe('#lead-3');
    expect(button(box, 'Next picture').getAttribute('aria-disabled')).toBe('true');
    const { length } = history;
    history.back();
    await expect.poll(() => box.open).toBe(false);
    expect(location.hash).toBe('');
    expect(history.length).toBe(length);
    expect(document.activeElement).toBe(links(host)[2]);
    expect(host.index).toBe(2);
  });

  it('reverses the arrow keys in right-to-left text', async () => {
    document.documentElement.dir = 'rtl';
    const box = await opened(await gallery());
    await userEvent.keyboard('{ArrowLeft}');
    expect(box.index).toBe(1);
    await expect.poll(() => Math.round(image(box).getBoundingClientRect().left)).toBe(0);
  });

  it('opens for a shared link, and Back shows the page', async () => {
    history.replaceState(null, '', '#lead-3');
    const host = await gallery();
    await expect.poll(() => boxOf(host)?.open).toBe(true);
    expect(boxOf(host).index).toBe(2);
    expect(location.hash).toBe('#lead-3');
    history.back();
    await expect.poll(() => boxOf(host).open).toBe(false);
    expect(location.hash).toBe('');
    history.forward();
    await expect.poll(() => boxOf(host).open).toBe(true);
    expect(boxOf(host).index).toBe(2);
  });

  it('a figure’s own id is its address', async () => {
    const host = await gallery();
    host.querySelectorAll('figure')[1]!.id = 'the-light';
    await opened(host, 0);
    await userEvent.keyboard('{ArrowRight}');
    await expect.poll(() => location.hash).toBe('#the-light');
  });

  it('offers the picture as a download, and never an unsafe URL', async () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
    const error = next(document, 'lede-error');
    const host = await gallery(2, [large(0), 'javascript:alert(1)']);
    const box = await opened(host);
    const link = button(box, 'Download the picture') as HTMLAnchorElement;
    expect(link.pathname).toBe(large(0));
    expect(link.hasAttribute('download')).toBe(true);
    await error;
    await userEvent.keyboard('{ArrowRight}');
    await settled();
    expect(image(box).src).not.toContain('javascript');
    warn.mockRestore();
  });

  it('shows the page’s own buttons', async () => {
    const host = await gallery();
    await opened(host);
    expect(host.querySelector('button')!.checkVisibility()).toBe(true);
  });

  it('reports a picture that failed to load, and tries again', async () => {
    const host = await gallery(2, ['/missing.jpg']);
    await userEvent.click(links(host)[0]!);
    await expect
      .poll(() => boxOf(host)?.shadowRoot!.querySelector('.failed')?.textContent)
      .toContain('Alt 1');
    const box = boxOf(host);
    expect(part(box, '[role=alert]').textContent).toBe('The picture could not be loaded.');
    // What is not there can't be downloaded.
    expect(box.shadowRoot!.querySelector('[download]')).toBeNull();
    await userEvent.click(part(box, '.failed button'));
    await expect.poll(() => box.shadowRoot!.querySelector('[role=alert]')).not.toBe(null);
    await userEvent.keyboard('{ArrowRight}');
    await expect.poll(() => image(box)?.naturalWidth).toBeGreaterThan(0);
  });

  it('keeps the words of a failed picture clear of the buttons beside it', async () => {
    const host = await gallery(3, [large(0), '/missing.jpg']);
    await userEvent.click(links(host)[0]!);
    await expect.poll(() => boxOf(host)?.shadowRoot!.querySelector('.next')).toBeTruthy();
    const box = boxOf(host);
    await userEvent.keyboard('{ArrowRight}');
    await expect.poll(() => box.shadowRoot!.querySelector('.failed .alt')).toBeTruthy();
    const words = part(box, '.failed .alt');
    words.textContent = 'Illustration: thin cables cross a deep sea between two coasts. '.repeat(4);
    const range = document.createRange();
    range.selectNodeContents(words);
    // Until the row has come to rest, the words are on their way.
    const edge = part(box, '.next').getBoundingClientRect().left;
    await expect.poll(() => range.getBoundingClientRect().right).toBeLessThan(edge);
    expect(range.getBoundingClientRect().left).toBeGreaterThan(
      part(box, '.previous').getBoundingClientRect().right,
    );
  });

  it('closes with the gallery and unlocks the page', async () => {
    const host = await gallery();
    await opened(host);
    host.remove();
    expect(document.documentElement.hasAttribute('style')).toBe(false);
  });

  it('toggles full screen by F', async () => {
    const box = await opened(await gallery());
    expect(button(box, 'Full screen')).toBeTruthy();
    await userEvent.keyboard('f');
    // Where the test's frame may not, nothing happens and nothing fails.
    await settled();
    expect(box.open).toBe(true);
    if (document.fullscreenElement) await document.exitFullscreen();
  });
});

describe('zoom', () => {
  it('by keys; arrow keys move the picture within bounds', async () => {
    const box = await opened(await gallery());
    await userEvent.keyboard('+++');
    await expect.poll(() => box.view.scale).toBeCloseTo(1.5 ** 3);
    await expect.poll(() => announced(box)).toBe('Zoom 338%');
    await userEvent.keyboard('{ArrowRight}');
    expect(box.view.x).toBe(-80);
    for (let i = 0; i < 30; i++) await userEvent.keyboard('{ArrowRight}');
    expect(box.view.x).toBeCloseTo((-slides(box).clientWidth * (box.view.scale - 1)) / 2, 0);
    expect(box.index).toBe(0);
    await userEvent.keyboard('0');
    expect(box.view.scale).toBe(1);
    await userEvent.keyboard('{ArrowRight}');
    expect(box.index).toBe(1);
  });

  it('by wheel, around the pointer', async () => {
    const box = await opened(await gallery(), 0);
    const { width, height } = slides(box).getBoundingClientRect();
    const point = { clientX: width * 0.75, clientY: height / 2, bubbles: true, cancelable: true };
    const wheel = new WheelEvent('wheel', { ...point, deltaY: -100 });
    slides(box).dispatchEvent(wheel);
    expect(wheel.defaultPrevented).toBe(true);
    expect(box.view.scale).toBeCloseTo(Math.exp(1 / 3));
    expect(box.view.x).toBeCloseTo(-(width / 4) * (box.view.scale - 1), 0);
    slides(box).dispatchEvent(new WheelEvent('wheel', { ...point, deltaY: 1000 }));
    expect(box.view).toEqual({ x: 0, y: 0, scale: 1 });
  });

  it('by a click; the mouse moves the picture', async () => {
    const box = await opened(await gallery(), 0);
    await userEvent.click(slides(box));
    await expect.poll(() => box.view.scale).toBe(2.5);
    await resting(box);
    await userEvent.dragAndDrop(slides(box), slides(box), {
      sourcePosition: { x: 400, y: 300 },
      targetPosition: { x: 300, y: 300 },
    });
    // Less what the pointer moves before it counts as dragging.
    expect(box.view.x).toBeLessThan(-70);
    expect(box.view.scale).toBe(2.5);
    await userEvent.click(slides(box));
    expect(box.view.scale).toBe(1);
  });

  inChromium('by a double tap', async () => {
    const box = await opened(await gallery(), 0);
    await screen.doubleTap(onScreen(box, [400, 300]));
    await expect.poll(() => box.view.scale).toBe(2.5);
  });

  inChromium('not by a single tap, which toggles the controls', async () => {
    const box = await opened(await gallery(), 0);
    const bare = () => part(box, '.frame').classList.contains('bare');
    await fingers(box, [[400, 300]]);
    await expect.poll(bare).toBe(true);
    await fingers(box, [[400, 300]]);
    await expect.poll(bare).toBe(false);
    expect(box.view.scale).toBe(1);
  });

  inChromium('not by two taps in different places', async () => {
    const box = await opened(await gallery(), 0);
    await screen.tap(onScreen(box, [300, 300]));
    await screen.tap(onScreen(box, [500, 300]), 100);
    await expect.poll(() => part(box, '.frame').classList.contains('bare')).toBe(true);
    expect(box.view.scale).toBe(1);
  });

  inChromium('a finger that rests is no tap; a tap has no effect once the lightbox has closed', async () => {
    const host = await gallery();
    const box = await opened(host, 0);
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const at = onScreen(box, [400, 300]);
    await screen.move([[at]], { rest: 700 });
    vi.runAllTimers();
    expect(part(box, '.frame').classList.contains('bare')).toBe(false);
    await screen.tap(at);
    box.close();
    vi.runAllTimers();
    await settled();
    expect(part(box, '.frame').classList.contains('bare')).toBe(false);
    vi.useRealTimers();
  });

  it('resets when the picture changes', async () => {
    const box = await opened(await gallery(), 0);
    await userEvent.keyboard('++{End}');
    await expect.poll(() => box.index).toBe(2);
    expect(box.view.scale).toBe(1);
    await expect.poll(() => Math.round(image(box).getBoundingClientRect().left)).toBe(0);
  });

  it('stays when a phone’s bars come or it is turned, over its frame; is gone when opened anew', async () => {
    await page.viewport(800, 600);
    const box = await opened(await gallery(), 0);
    await userEvent.keyboard('++');
    for (let i = 0; i < 30; i++) await userEvent.keyboard('{ArrowRight}');
    const { x } = box.view;
    await page.viewport(600, 500);
    await expect.poll(() => slides(box).clientWidth).toBeLessThan(601);
    const limit = (slides(box).clientWidth * (2.25 - 1)) / 2;
    await expect.poll(() => box.view.x).toBeCloseTo(-limit, 0);
    expect(x).toBeLessThan(-limit);
    expect(box.view.scale).toBeCloseTo(2.25);
    box.close();
    await expect.poll(() => box.open).toBe(false);
    expect((await opened(document.querySelector('lede-gallery')!)).view.scale).toBe(1);
    await page.viewport(800, 600);
  });
});

describe('swipes', () => {
  inChromium('down close it', async () => {
    const host = await gallery();
    const box = await opened(host);
    const closed = next<CustomEvent>(box, 'close');
    await fingers(box, ...line([400, 200], [405, 420]));
    expect((await closed).detail.reason).toBe('swipe');
    await expect.poll(() => location.hash).toBe('');
    expect(document.activeElement).toBe(links(host)[0]);
  });

  inChromium('that are short spring back', async () => {
    const box = await opened(await gallery());
    await fingers(
      box,
      ...line([400, 200], [400, 215], 4),
      ...Array.from({ length: 12 }, () => [[400, 215]] as Point[]),
    );
    await expect.poll(() => image(box).style.transform).toBe('');
    expect(box.open).toBe(true);
  });

  it('a click next to the picture closes it', async () => {
    const host = await gallery(1);
    const box = await opened(host);
    const closed = next<CustomEvent>(box, 'close');
    await userEvent.click(slides(box), { position: { x: 400, y: 100 } });
    expect((await closed).detail.reason).toBe('outside');
  });
});

describe('input that is no list of pictures', () => {
  it.each([
    ['undefined', undefined, []],
    ['null', null, []],
    ['a number', 7, []],
    ['an object without src', [{}], []],
    ['URLs', [large(0), large(1)], [large(0), large(1)]],
    ['one URL', large(0), [large(0)]],
    ['a picture without alt', [{ src: large(0) }], [large(0)]],
    ['holes', [null, undefined, { src: large(2), alt: '3' }, Symbol('x')], [large(2)]],
  ])('%s', async (_, given, sources) => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
    const box = await fixture<LedeLightbox>(html`<lede-lightbox></lede-lightbox>`);
    box.pictures = given as never;
    await box.show(0);
    await settled();
    expect(box.open).toBe(sources.length > 0);
    expect(slides(box).children.length).toBe(sources.length);
    if (sources.length) expect(image(box).getAttribute('src')).toBe(sources[0]);
    box.pictures = null as never;
    await settled();
    expect(slides(box).children.length).toBe(0);
    box.close();
    warn.mockRestore();
  });
});

it('shows nothing when it is removed as it opens', async () => {
  const place = await fixture<HTMLElement>(
    html`<div><lede-lightbox .pictures=${[large(0)]}></lede-lightbox></div>`,
  );
  const box = place.querySelector('lede-lightbox')!;
  const shown = box.show(0);
  box.remove();
  await shown;
  expect(box.open).toBe(false);
  expect(document.documentElement.hasAttribute('style')).toBe(false);
});

it('only the slide in view can be reached', async () => {
  const box = await opened(await gallery());
  const inert = () => [...slides(box).children].map((slide) => (slide as HTMLElement).inert);
  expect(inert()).toEqual([false, true, true]);
  await userEvent.keyboard('{ArrowRight}');
  await expect.poll(inert).toEqual([true, false, true]);
});

it('a copied caption has no ids that are in the page already', async () => {
  const host = await gallery();
  host.querySelector('figcaption')!.innerHTML = '<b id="one">Bold <i id="two">italic</i></b>';
  const box = await opened(host);
  expect(part(box, '.caption').textContent).toBe('Bold italic');
  expect(part(box, '.caption').querySelectorAll('[id]').length).toBe(0);
  expect(host.querySelectorAll('#one, #two').length).toBe(2);
});

it('stays open when the browser cancels a pointer that pulled the picture away', async () => {
  const box = await opened(await gallery());
  const row = slides(box);
  row.setPointerCapture = () => {};
  const send = (type: string, y: number) =>
    row.dispatchEvent(
      new PointerEvent(type, { pointerId: 7, isPrimary: true, clientX: 400, clientY: y, bubbles: true }),
    );
  send('pointerdown', 150);
  for (let y = 160; y <= 500; y += 20) send('pointermove', y);
  expect(image(box).style.transform).not.toBe('');
  send('pointercancel', 500);
  await settled();
  expect(box.open).toBe(true);
  expect(image(box).style.transform).toBe('');
});

it('leaves the page at Back, without addresses, with back="leaves"', async () => {
  const host = await gallery();
  host.back = 'leaves';
  await settled();
  const { length, state } = history;
  await opened(host);
  expect(location.hash).toBe('');
  expect(history.length).toBe(length);
  expect(history.state).toEqual(state);
});
