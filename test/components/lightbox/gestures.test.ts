// What fingers, mouse and wheel make of a picture, by their numbers.
import '../../../src/define/lightbox.ts';
import { html, type ReactiveController } from 'lit';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { captionCopier } from '../../../src/components/lightbox/caption-copy.ts';
import { animateThumb } from '../../../src/components/lightbox/open-animation.ts';
import { PictureGestures, type GestureTarget } from '../../../src/components/lightbox/picture-gestures.ts';
import { ZoomController } from '../../../src/components/lightbox/zoom-controller.ts';
import { FITTED_VIEW, zoomAt } from '../../../src/components/lightbox/zoom-geometry.ts';
import { part, fixture, settled } from '../../fixture.ts';
import type { LedeLightbox, LightboxPicture } from '../../../src/components/lightbox/index.ts';

const places: Element[] = [];
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
});
afterEach(() => {
  for (const place of places.splice(0)) place.remove();
  vi.useRealTimers();
  vi.restoreAllMocks();
});

describe('pointers', () => {
  /** A row with a picture, and what gestures on it do; points are in pixels from its upper left corner. */
  function pictures(over: Partial<GestureTarget> = {}) {
    const row = document.createElement('div');
    row.innerHTML = '<img><a><b></b></a><button></button>';
    row.style.cssText = 'position: fixed; inset: 0 auto auto 0; inline-size: 600px; block-size: 300px';
    document.body.append(row);
    places.push(row);
    row.setPointerCapture = vi.fn();
    const did: unknown[] = [];
    const target: GestureTarget = {
      view: FITTED_VIEW,
      setView(view, loose) {
        this.view = view;
        did.push([loose ? 'loose' : 'view', view]);
      },
      pull: (distance) => did.push(['pull', distance]),
      dismiss: () => (did.push('dismiss'), true),
      tap: (point, _, double) => did.push([double ? 'double tap' : 'tap', point.x, point.y]),
      pointOf: ({ clientX: x, clientY: y }) => ({ x, y }),
      ...over,
    };
    const gestures = new PictureGestures(target);
    for (const type of ['pointerdown', 'mousedown', 'pointermove', 'pointerup', 'pointercancel'])
      row.addEventListener(type, (event) => gestures.handleEvent(event as PointerEvent));
    let time = 1000;
    const send = (
      type: string,
      x: number,
      y: number,
      init: PointerEventInit & { after?: number } = {},
      on = 'img',
    ) => {
      const { pointerId = 1, after = 16 } = init;
      const event = new PointerEvent(type, {
        bubbles: true,
        clientX: x,
        clientY: y,
        isPrimary: pointerId === 1,
        ...init,
        pointerId,
      });
      time += after;
      Object.defineProperty(event, 'timeStamp', { value: time });
      row.querySelector(on)!.dispatchEvent(event);
    };
    const captured = () => vi.mocked(row.setPointerCapture).mock.calls.flat();
    return { did, send, target, captured, row };
  }

  it.each([
    ['shorter than half a second', 499, ['tap', 50, 60]],
    ['of half a second', 500, undefined],
  ])('a press %s: %s ms', (_, after, expected) => {
    const { did, send } = pictures();
    send('pointerdown', 50, 60);
    send('pointerup', 50, 60, { after });
    expect(did[0]).toEqual(expected);
  });

  it.each([
    ['soon and near', 299 - 16, 29, ['double tap', 79, 60]],
    ['300 ms later', 300 - 16, 0, ['tap', 50, 60]],
    ['30 px away', 100, 30, ['tap', 80, 60]],
  ])('a second tap %s', (_, after, away, expected) => {
    const { did, send } = pictures();
    send('pointerdown', 50, 60);
    send('pointerup', 50, 60);
    send('pointerdown', 50 + away, 60, { after });
    send('pointerup', 50 + away, 60);
    expect(did[1]).toEqual(expected);
    // The third of three quick ones is a tap again.
    send('pointerdown', 50 + away, 60);
    send('pointerup', 50 + away, 60);
    expect((did[2] as unknown[])[0]).toBe((expected[0] as string) === 'tap' ? 'double tap' : 'tap');
  });

  it('a movement of 6 px is a tap still; a cancelled one is none', () => {
    const { did, send } = pictures();
    send('pointerdown', 50, 60);
    send('pointermove', 50, 66);
    send('pointerup', 50, 66);
    expect(did).toEqual([['tap', 50, 66]]);
    send('pointerdown', 50, 60);
    send('pointercancel', 50, 60);
    expect(did).toHaveLength(1);
  });

  it.each([
    ['another button of the mouse', { button: 2 }, 'img'],
    ['a press on a button', {}, 'button'],
    ['a press in a link', {}, 'b'],
  ])('%s is no gesture', (_, init, on) => {
    const { did, send } = pictures();
    send('pointerdown', 50, 60, init, on);
    send('pointermove', 50, 160, {}, on);
    send('pointerup', 50, 160, {}, on);
    expect(did).toEqual([]);
  });

  it('the second press of a double click is no tap', () => {
    const { did, send, row } = pictures();
    send('pointerdown', 50, 60);
    row.dispatchEvent(new MouseEvent('mousedown', { detail: 2 }));
    send('pointerup', 50, 60);
    expect(did).toEqual([]);
    send('pointerdown', 50, 60);
    row.dispatchEvent(new MouseEvent('mousedown', { detail: 1 }));
    send('pointerup', 50, 60);
    expect(did).toHaveLength(1);
  });

  it('a pointer that was never pressed here does nothing', () => {
    const { did, send } = pictures();
    send('pointermove', 50, 60);
    send('pointerup', 50, 60);
    expect(did).toEqual([]);
  });

  it('sideways, the row scrolls: neither pulled, nor tapped', () => {
    const { did, send, captured } = pictures();
    send('pointerdown', 50, 60);
    send('pointermove', 60, 60);
    send('pointermove', 60, 200);
    send('pointerup', 60, 200);
    expect([did, captured()]).toEqual([[], []]);
  });

  it.each<[string, number[], string, string]>([
    ['down, far', [70, 130, 180], 'pointerup', 'dismissed'],
    ['up, far', [50, -20, -60], 'pointerup', 'dismissed'],
    ['down, not far, and rests', [70, 100, 100, 100, 100, 100, 100, 100, 100, 100], 'pointerup', 'back'],
    ['down, far, and the browser takes it', [70, 130, 180], 'pointercancel', 'back'],
  ])('pulled %s', (_, path, end, result) => {
    const { did, send, captured } = pictures();
    send('pointerdown', 50, 60);
    for (const y of path) send('pointermove', 51, y);
    send(end, 51, path.at(-1)!);
    expect(did.slice(0, path.length)).toEqual(path.map((y) => ['pull', y - 60]));
    expect(captured()).toEqual([1]);
    expect(did.slice(path.length)).toEqual(result === 'dismissed' ? ['dismiss'] : [['pull', undefined]]);
  });

  it('pulled away, but kept by a listener, it is let go', () => {
    const { did, send } = pictures({ dismiss: () => false });
    send('pointerdown', 50, 60);
    for (const y of [70, 130, 200]) send('pointermove', 50, y);
    send('pointerup', 50, 200);
    expect(did.at(-1)).toEqual(['pull', undefined]);
  });

  it('a zoomed picture is moved in every direction, loosely until it is let go', () => {
    const view = { x: 5, y: 0, scale: 2 };
    const { did, send, captured } = pictures({ view });
    send('pointerdown', 50, 60);
    send('pointermove', 80, 50);
    expect(did).toEqual([['loose', { x: 35, y: -10, scale: 2 }]]);
    expect(captured()).toEqual([1]);
    send('pointerup', 80, 50);
    expect(did[1]).toEqual(['view', { x: 35, y: -10, scale: 2 }]);
  });

  it('two fingers scale it around their middle, and move it along', () => {
    const { did, send, captured, target } = pictures();
    send('pointerdown', 100, 100);
    send('pointerdown', 200, 100, { pointerId: 2 });
    expect(captured()).toEqual([1, 2]);
    send('pointermove', 300, 110, { pointerId: 2 });
    const scale = Math.hypot(200, 10) / 100;
    const zoomed = zoomAt(FITTED_VIEW, scale, { x: 150, y: 100 });
    expect(did).toEqual([['loose', { ...zoomed, x: zoomed.x + 50, y: zoomed.y + 5 }]]);
    // The finger that is left moves it on.
    send('pointerup', 300, 110, { pointerId: 2 });
    expect(did).toHaveLength(1);
    const { x, y } = target.view;
    send('pointermove', 110, 120);
    expect(did[1]).toEqual(['loose', { scale, x: x + 10, y: y + 20 }]);
    send('pointerup', 110, 120);
    expect((did[2] as unknown[])[0]).toBe('view');
  });

  it.each([
    ['a little', 80, 'fits'],
    ['to three quarters', 75, 'fits'],
    ['to less than that', 74, 'dismissed'],
    ['to almost nothing', 1, 'dismissed'],
  ])('pinched together %s', (_, apart, result) => {
    const { did, send, target } = pictures();
    send('pointerdown', 100, 100);
    send('pointerdown', 200, 100, { pointerId: 2 });
    send('pointermove', 100 + apart, 100, { pointerId: 2 });
    expect(target.view.scale).toBe(Math.max(0.4, apart / 100));
    send('pointerup', 100 + apart, 100, { pointerId: 2 });
    send('pointerup', 100, 100);
    expect(did.at(-1)).toEqual(result === 'fits' ? ['view', FITTED_VIEW] : 'dismiss');
  });

  it('a primary finger means that fingers whose end was missed are up', () => {
    const { did, send } = pictures();
    send('pointerdown', 100, 100);
    send('pointerdown', 200, 100, { pointerId: 2 });
    send('pointerdown', 50, 60, { pointerId: 9, isPrimary: true });
    send('pointerup', 50, 60, { pointerId: 9 });
    expect(did).toEqual([['tap', 50, 60]]);
  });
});

describe('zoom', () => {
  /** A row of 400 × 300 px with a picture of its size, or none. */
  function zoom(naturalWidth = 400) {
    const row = document.createElement('div');
    row.style.cssText = 'position: fixed; inset: 0 auto auto 0; inline-size: 400px; block-size: 300px';
    row.innerHTML = '<p><img class="under"><img class="picture"></p><p></p>';
    const image = row.querySelector('.picture')!;
    Object.defineProperties(image, {
      naturalWidth: { value: naturalWidth },
      naturalHeight: { value: naturalWidth / 2 },
    });
    document.body.append(row);
    places.push(row);
    const host = {
      row: () => row,
      index: () => 0,
      setBackdrop: vi.fn(),
      onZoom: vi.fn(),
      announceZoom: vi.fn(),
      onTap: vi.fn(),
      requestClose: vi.fn(() => true),
    };
    const added: ReactiveController[] = [];
    const zoom = new ZoomController(
      { addController: (one: ReactiveController) => added.push(one) } as never,
      host,
    );
    expect(added).toEqual([zoom]);
    return { zoom, host, row, image: image as HTMLImageElement };
  }
  const tap = (one: ZoomController, pointerType: string, double = false, x = 0, y = 0) =>
    one.tap({ x, y }, new PointerEvent('pointerup', { pointerType }), double);

  it('a click of the mouse zooms to 2.5 times around it, and back', () => {
    const { zoom: one, host } = zoom();
    tap(one, 'mouse', false, 100, 0);
    expect(one.view).toEqual({ scale: 2.5, x: -150, y: 0 });
    expect(host.onZoom).toHaveBeenLastCalledWith(2.5);
    tap(one, 'mouse');
    expect(one.view).toEqual(FITTED_VIEW);
    expect(host.requestClose).not.toHaveBeenCalled();
  });

  it.each([
    [201, 0, 'outside'],
    [-201, 0, 'outside'],
    [0, 101, 'outside'],
    [0, -101, 'outside'],
    [200, 100, undefined],
    [-200, -100, undefined],
  ])('a click of the mouse at %i, %i next to a picture of 400 × 200 px asks to close: %s', (x, y, reason) => {
    const { zoom: one, host } = zoom();
    tap(one, 'mouse', false, x, y);
    expect(host.requestClose.mock.calls.flat()).toEqual(reason ? [reason] : []);
  });

  it('a click next to a zoomed picture shows it whole', () => {
    const { zoom: one, host } = zoom();
    one.zoomBy(1.5);
    tap(one, 'mouse', false, 0, 149);
    expect(one.view).toEqual(FITTED_VIEW);
    expect(host.requestClose).not.toHaveBeenCalled();
  });

  it.each(['touch', 'pen'])('a tap of %s waits for a second one; two zoom and show no controls', (type) => {
    const { zoom: one, host } = zoom();
    tap(one, type, false, 0, 149);
    expect([host.onTap, host.requestClose].map((spy) => spy.mock.calls.length)).toEqual([0, 0]);
    vi.advanceTimersByTime(299);
    expect(host.onTap).not.toHaveBeenCalled();
    vi.advanceTimersByTime(1);
    expect(host.onTap).toHaveBeenCalledOnce();
    tap(one, type);
    tap(one, type, true);
    vi.runAllTimers();
    expect(host.onTap).toHaveBeenCalledOnce();
    expect(one.view.scale).toBe(2.5);
  });

  it('a tap has no effect once the lightbox is gone', () => {
    const { zoom: one, host } = zoom();
    tap(one, 'touch');
    one.hostDisconnected();
    vi.runAllTimers();
    expect(host.onTap).not.toHaveBeenCalled();
  });

  it('is at most what the picture has, and what fits is announced as 1', () => {
    const { zoom: one, host } = zoom();
    for (let i = 0; i < 9; i++) one.zoomBy(1.5);
    expect(one.view.scale).toBe(3);
    expect(host.announceZoom).toHaveBeenLastCalledWith(3);
    one.zoomBy(0);
    expect(one.view).toEqual(FITTED_VIEW);
    expect(host.announceZoom).toHaveBeenLastCalledWith(1);
    one.setView({ scale: 9, x: 0, y: 0 });
    expect(one.view.scale).toBe(3);
    one.setView({ scale: 9, x: 0, y: 0 }, true);
    expect(one.view.scale).toBe(9);
  });

  it.each<[string, WheelEventInit, number]>([
    ['pixels', { deltaY: -60 }, Math.exp(60 / 300)],
    ['lines', { deltaY: -3, deltaMode: 1 }, Math.exp(48 / 300)],
    ['many pixels, of which 100 count', { deltaY: -500 }, Math.exp(100 / 300)],
    ['a pinch on a touch pad', { deltaY: -10, ctrlKey: true }, Math.exp(10 / 100)],
    ['a pinch with a sideways part', { deltaY: -10, deltaX: 5, ctrlKey: true }, Math.exp(10 / 100)],
  ])('by a wheel that turns by %s', (_, init, scale) => {
    const { zoom: one } = zoom();
    const event = new WheelEvent('wheel', { clientX: 200, clientY: 150, cancelable: true, ...init });
    expect(one.wheel(event)).toBe(true);
    expect(event.defaultPrevented).toBe(true);
    expect(one.view.scale).toBeCloseTo(scale, 10);
  });

  it('a wheel turned sideways scrolls the row, or moves a zoomed picture', () => {
    const { zoom: one } = zoom();
    const sideways = () => new WheelEvent('wheel', { deltaX: 30, deltaY: 10, cancelable: true });
    const event = sideways();
    expect([one.wheel(event), event.defaultPrevented]).toEqual([false, false]);
    one.setView({ scale: 2, x: 0, y: 0 });
    const zoomed = sideways();
    expect([one.wheel(zoomed), zoomed.defaultPrevented]).toEqual([true, true]);
    expect(one.view).toEqual({ scale: 2, x: -30, y: -10 });
    // A pinch on a touch pad is never straight.
    one.wheel(new WheelEvent('wheel', { deltaX: 30, deltaY: 10, ctrlKey: true, cancelable: true }));
    expect(one.view.scale).toBeCloseTo(2 * Math.exp(-0.1), 10);
  });

  it('a wheel at a point keeps that point', () => {
    const { zoom: one } = zoom();
    one.wheel(new WheelEvent('wheel', { deltaY: -100, clientX: 300, clientY: 150, cancelable: true }));
    expect(one.view.x).toBeCloseTo(-100 * (one.view.scale - 1), 10);
    expect(one.pointOf({ clientX: 0, clientY: 300 })).toEqual({ x: -200, y: 150 });
  });

  it.each([
    [undefined, '', '', false],
    [100, 'translate(0px, 100px) scale(0.95)', '0.75', true],
    [-100, 'translate(0px, -100px) scale(0.95)', '0.75', true],
    [1000, 'translate(0px, 1000px) scale(0.8)', '0.3', true],
  ])('pulled by %s px, picture and backdrop follow', (distance, transform, opacity, held) => {
    const { zoom: one, host, row } = zoom();
    one.pull(distance);
    for (const image of row.querySelectorAll('img')) expect(image.style.transform).toBe(transform);
    expect(host.setBackdrop.mock.lastCall).toEqual([opacity]);
    expect(row.classList.contains('held')).toBe(held);
    one.pull(undefined);
    expect(row.querySelector('img')!.style.transform).toBe('');
    expect(row.classList.contains('held')).toBe(false);
  });

  it('both images, the large one and its thumbnail, lie the same', () => {
    const { zoom: one, row } = zoom();
    one.setView({ scale: 2, x: 20, y: 0 }, true);
    expect(
      [...row.querySelectorAll('img')].map((image) => image.style.transform.replace('20px, 0px', '20px')),
    ).toEqual(['translate(20px) scale(2)', 'translate(20px) scale(2)']);
    expect(row.classList.contains('held')).toBe(true);
    one.setView({ scale: 2, x: 20, y: 0 });
    expect(row.classList.contains('held')).toBe(false);
  });

  describe('the animation from and to the thumbnail', () => {
    function run(direction: 'open' | 'close', style = '', reduced = false, withThumb = true, shown = true) {
      const { zoom: one, row } = zoom();
      if (!shown) row.style.display = 'none';
      const thumb = document.createElement('img');
      thumb.style.cssText = `position: fixed; inset: 0 auto auto 0; inline-size: 40px; block-size: 40px; ${style}`;
      document.body.append(thumb);
      places.push(thumb);
      row.querySelector('p')!.style.cssText = 'margin: 0; block-size: 300px';
      vi.spyOn(window, 'matchMedia').mockReturnValue({ matches: reduced } as MediaQueryList);
      const animate = vi.spyOn(Element.prototype, 'animate');
      animateThumb(one, withThumb ? thumb : undefined, direction);
      return animate.mock.calls.map(([frames]) =>
        Array.isArray(frames) ? frames.map(({ transform }) => transform) : frames,
      );
    }
    const small = 'translate(-180px, -130px) scale(0.1)';

    it('grows and shrinks both images', () => {
      expect(run('open')).toEqual([
        [small, 'none'],
        [small, 'none'],
      ]);
      vi.restoreAllMocks();
      expect(run('close')).toEqual([
        ['none', small],
        ['none', small],
      ]);
    });
    it('starts from what a cropped thumbnail shows', () =>
      expect(run('open', 'object-fit: cover')[0]).toContain('translate(-180px, -130px) scale(0.2)'));
    it('is none where the reader prefers reduced motion', () => {
      expect(run('open', '', true)).toEqual([]);
      vi.restoreAllMocks();
      expect(run('open', '', true, false)).toEqual([]);
    });
    it('fades all without a thumbnail, or with one that is not shown', () => {
      const fade = (opacity: number[]) => expect.arrayContaining([{ opacity }]);
      expect(run('open', '', false, false)).toEqual(fade([0, 1]));
      vi.restoreAllMocks();
      expect(run('close', '', false, false)).toEqual(fade([1, 0]));
      vi.restoreAllMocks();
      expect(run('open', 'display: none')).toEqual(fade([0, 1]));
      vi.restoreAllMocks();
      // As in a <details> that was closed.
      expect(run('close', '', false, true, false)).toEqual(fade([1, 0]));
    });
  });
});

it('a caption is copied once for a picture, text as it is, and none is none', () => {
  const caption = document.createElement('figcaption');
  caption.innerHTML = 'A <b id="b">bold</b>';
  const copyOf = captionCopier();
  const picture: LightboxPicture = { src: '/a', alt: '', caption };
  const copy = copyOf(picture) as DocumentFragment;
  expect(copy.textContent).toBe('A bold');
  expect(copy.querySelector('[id]')).toBeNull();
  expect(copyOf(picture)).toBe(copy);
  expect(copyOf({ src: '/b', alt: '', caption: 'Text' })).toBe('Text');
  expect(copyOf({ src: '/c', alt: '' })).toBeUndefined();
  expect(copyOf(undefined)).toBeUndefined();
  expect(copyOf(picture)).not.toBe(copy);
  expect(caption.querySelector('#b')).not.toBeNull();
});

describe('a lightbox alone', () => {
  const src = (n: number) => `/stories/assets/${['harbour', 'lighthouse', 'section'][n % 3]}.svg?${n}`;
  async function lightbox(count: number, over: Partial<LightboxPicture> = {}): Promise<LedeLightbox> {
    vi.useRealTimers();
    const pictures = Array.from({ length: count }, (_, n) => ({ src: src(n), alt: `Alt ${n}`, ...over }));
    const box = await fixture<LedeLightbox>(html`<lede-lightbox .pictures=${pictures}></lede-lightbox>`);
    await box.show(0);
    await settled();
    return box;
  }
  const labels = (box: LedeLightbox, selector: string) =>
    [...box.shadowRoot!.querySelectorAll(selector)].map((one) => one.ariaLabel);

  it.each([
    [1, '', []],
    [2, '1 / 2', ['Previous picture', 'Next picture']],
    [3, '1 / 3', ['Previous picture', 'Next picture']],
    [4, '1 / 4', ['Previous picture', 'Next picture', 'First picture', 'Last picture']],
  ])('of %i pictures counts "%s" and has the buttons that it needs', async (count, counter, names) => {
    const box = await lightbox(count);
    expect(part(box, '.counter').textContent).toBe(counter);
    expect(labels(box, '.turns button')).toEqual(names);
    box.close();
  });

  it('its buttons go where they say, and do nothing at the ends', async () => {
    const box = await lightbox(5);
    const changes: number[] = [];
    box.addEventListener('lede-picture-change', (event) => changes.push(event.detail.index));
    const state = () =>
      [...box.shadowRoot!.querySelectorAll('.turns button')].map((one) => one.getAttribute('aria-disabled'));
    const click = async (name: string) => {
      part(box, `[aria-label="${name} picture"]`).click();
      await settled();
    };
    expect(state()).toEqual(['true', null, 'true', null]);
    for (const name of ['Previous', 'First', 'Last', 'Next', 'Previous', 'First']) await click(name);
    expect(changes).toEqual([4, 3, 0]);
    await click('Next');
    expect(state()).toEqual([null, null, null, null]);
    await click('Last');
    expect(state()).toEqual([null, 'true', null, 'true']);
    expect(box.index).toBe(4);
    box.close();
  });

  it('zooms by its buttons; "out" does nothing where nothing is zoomed', async () => {
    const box = await lightbox(1);
    const out = part(box, '[aria-label="Zoom out"]');
    const frame = part(box, '.frame');
    expect([out.getAttribute('aria-disabled'), frame.classList.contains('zoomed')]).toEqual(['true', false]);
    out.click();
    expect(box.view.scale).toBe(1);
    expect(part(box, '[role=status]').textContent).toBe('1 of 1: Alt 0');
    part(box, '[aria-label="Zoom in"]').click();
    await settled();
    expect(box.view.scale).toBe(1.5);
    expect(part(box, '[role=status]').textContent).toBe('Zoom 150%');
    expect([out.getAttribute('aria-disabled'), frame.classList.contains('zoomed')]).toEqual([null, true]);
    out.click();
    expect(box.view.scale).toBe(1);
    box.close();
  });

  it('names each button by a tooltip too, and marks the one that has the focus first', async () => {
    const box = await lightbox(2);
    for (const one of box.shadowRoot!.querySelectorAll<HTMLElement>('.control'))
      expect(one.querySelector<HTMLElement>('.title')!.title).toBe(one.ariaLabel);
    expect(labels(box, '[autofocus]')).toEqual(['Close']);
    expect(labels(box, '.bar button, .bar a').slice(0, 3)).toEqual([
      'Zoom out',
      'Zoom in',
      'Download the picture',
    ]);
    box.close();
  });

  it.each<[string, Partial<LightboxPicture>, (string | null)[]]>([
    ['a src alone', {}, [null, null]],
    ['a srcset', { srcset: '/a 1w' }, ['/a 1w', '100vw']],
    ['a srcset and sizes', { srcset: '/a 1w', sizes: '50vw' }, ['/a 1w', '50vw']],
  ])('shows a picture with %s as large as it is', async (_, over, expected) => {
    const box = await lightbox(1, over);
    const image = part(box, '.picture');
    expect([image.getAttribute('srcset'), image.getAttribute('sizes')]).toEqual(expected);
    expect([image.getAttribute('draggable'), image.getAttribute('decoding')]).toEqual(['false', 'async']);
    box.close();
  });

  it('shows a loaded thumbnail below the picture, until and after it has loaded', async () => {
    const thumb = new Image();
    thumb.src = src(0);
    await thumb.decode();
    const box = await lightbox(1, { thumb });
    expect(part<HTMLImageElement>(box, '.under').src).toBe(thumb.currentSrc);
    expect([part(box, '.under').getAttribute('alt'), part(box, '.under').getAttribute('draggable')]).toEqual([
      '',
      'false',
    ]);
    expect(box.shadowRoot!.querySelector('.waiting')).toBeNull();
    await expect.poll(() => part(box, '.slide').classList.contains('loaded')).toBe(true);
    box.close();
  });

  it('opened again, it shows its controls, tells its picture, and has no hint for swipes any more', async () => {
    const box = await lightbox(2);
    expect(part(box, '.swipe').hidden).toBe(false);
    box.index = 1;
    part(box, '.frame').dispatchEvent(new KeyboardEvent('keydown', { code: 'KeyI' }));
    part(box, '[aria-label="Zoom in"]').click();
    await settled();
    expect(part(box, '.frame').classList.contains('bare')).toBe(true);
    box.close();
    await settled();
    expect(part(box, '.swipe').hidden).toBe(true);
    await box.show();
    expect(box.index).toBe(1);
    expect(part(box, '.frame').classList.contains('bare')).toBe(false);
    expect(part(box, '[role=status]').textContent).toBe('2 of 2: Alt 1');
    box.close();
  });

  it.each([
    ['', 'Pictures'],
    ['Ship', 'Ship'],
  ])('labelled "%s" is named "%s", and its row says where the reader is', async (label, name) => {
    const box = await lightbox(3);
    box.label = label;
    await settled();
    expect(part(box, 'lede-dialog').getAttribute('label')).toBe(name);
    expect(part(box, '.slides').ariaLabel).toBe('1 of 3');
    expect([part(box, '.slides').role, part(box, '.slides').tabIndex]).toEqual(['group', 0]);
    expect(
      [...box.shadowRoot!.querySelectorAll('.hint')].map((one) => one.getAttribute('aria-hidden')),
    ).toEqual(['true', 'true']);
    box.close();
  });

  it('has no address without one of its picture, and that of each picture in turn', async () => {
    const box = await lightbox(2);
    expect(location.hash).toBe('');
    box.pictures = box.pictures.map((picture, n) => ({
      ...picture,
      src: `${picture.src}&`,
      address: `#p-${n}`,
    }));
    await settled();
    expect(location.hash).toBe('#p-0');
    box.index = 1;
    await settled();
    expect(location.hash).toBe('#p-1');
    box.close();
    expect(location.hash).toBe('');
  });

  it('full screen is entered by its button, which then leaves it; closing leaves it too', async () => {
    vi.spyOn(document, 'fullscreenEnabled', 'get').mockReturnValue(true);
    const box = await lightbox(1);
    const frame = part(box, '.frame');
    let element: Element | null = null;
    Object.defineProperty(box.shadowRoot!, 'fullscreenElement', { get: () => element, configurable: true });
    vi.spyOn(frame, 'matches').mockImplementation((selector: string) =>
      selector === ':fullscreen'
        ? element === frame
        : (Element.prototype.matches.call(frame, selector) as boolean),
    );
    const change = async (to: Element | null) => {
      element = to;
      frame.dispatchEvent(new Event('fullscreenchange'));
      await settled();
    };
    const enter = vi.spyOn(frame, 'requestFullscreen').mockImplementation(() => change(frame));
    const exit = vi.spyOn(document, 'exitFullscreen').mockImplementation(() => change(null));
    box.requestUpdate();
    await settled();
    part(box, '[aria-label="Full screen"]').click();
    await settled();
    expect(enter).toHaveBeenCalledOnce();
    expect(part(box, '[aria-label="Exit full screen"] svg').dataset['icon']).toBe('v-compress');
    part(box, '[aria-label="Exit full screen"]').click();
    await settled();
    expect(exit).toHaveBeenCalledOnce();
    expect(part(box, '[aria-label="Full screen"] svg').dataset['icon']).toBe('v-expand');
    part(box, '[aria-label="Full screen"]').click();
    await settled();
    box.close();
    expect(exit).toHaveBeenCalledTimes(2);
  });

  it('has no button for full screen where the browser has none', async () => {
    vi.spyOn(document, 'fullscreenEnabled', 'get').mockReturnValue(false);
    const box = await lightbox(1);
    expect(box.shadowRoot!.querySelector('[aria-label="Full screen"]')).toBeNull();
    box.close();
  });

  it('says why it closed', async () => {
    const box = await lightbox(1);
    const reasons: unknown[] = [];
    const bubbled = vi.fn();
    box.addEventListener('close', (event) => reasons.push((event as CustomEvent).detail));
    box.parentElement!.addEventListener('close', bubbled);
    part(box, '[aria-label="Close"]').click();
    await box.show();
    box.close();
    expect(reasons).toEqual([{ reason: 'button' }, { reason: 'script' }]);
    expect(bubbled).not.toHaveBeenCalled();
  });
});
