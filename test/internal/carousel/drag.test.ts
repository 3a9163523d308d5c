import { afterEach, describe, expect, it, vi } from 'vitest';
import { isSwipe, suppressClick, trackPointer, velocity } from '../../../src/internal/carousel/drag.ts';
import { clampIndex } from '../../../src/internal/data/values.ts';
import {
  dragByMouse,
  scrollToSlide,
  settledIndex,
  slideInView,
} from '../../../src/internal/carousel/scroll-snap.ts';

describe('velocity', () => {
  const line = [0, 10, 20, 30].map((time) => ({ position: time * 2, time }));
  it('covers the last 100 ms', () => expect(velocity(line, 30)).toBe(2));
  it('is 0 after a rest', () => expect(velocity(line, 200)).toBe(0));
  it('is 0 without two samples', () => {
    expect(velocity([], 0)).toBe(0);
    expect(velocity(line.slice(0, 1), 0)).toBe(0);
  });
  it('counts a sample of exactly 100 ms ago, and none before', () => {
    const samples = [
      { position: -1000, time: 0 },
      { position: 0, time: 1 },
      { position: 100, time: 101 },
    ];
    expect(velocity(samples, 101)).toBe(1);
    expect(velocity(samples, 102)).toBe(0);
  });
  it('is 0 for two samples of one moment, and negative backwards', () => {
    expect(
      velocity(
        [
          { position: 0, time: 5 },
          { position: 9, time: 5 },
        ],
        5,
      ),
    ).toBe(0);
    expect(
      velocity(
        [
          { position: 9, time: 0 },
          { position: 0, time: 3 },
        ],
        3,
      ),
    ).toBe(-3);
  });
});

describe('isSwipe', () => {
  it.each([
    ['far enough', 110, 0, true],
    ['a third, which is not more than one', 100, 0, false],
    ['just more than a third', 100.5, 0, true],
    ['not far enough', 90, 0, false],
    ['short and fast', 30, 0.8, true],
    ['fast, but not farther than 24 px', 24, 0.8, false],
    ['fast, just farther than 24 px', 25, 0.8, true],
    ['short and as slow as 0.4 px/ms', 30, 0.4, false],
    ['a twitch', 10, 2, false],
    ['far, but on its way back', 200, -0.5, false],
    ['far, hardly on its way back', 200, -0.1, true],
    ['the other way', -200, 1, false],
    ['nowhere', 0, 1, false],
  ])('%s', (_, distance, speed, expected) => expect(isSwipe(distance, speed, 300)).toBe(expected));
});

describe('settledIndex', () => {
  it.each([
    ['a little: the same', 20, 0, 3],
    ['far: the next', 400, 0, 4],
    ['far the other way: the one before', -400, 0, 2],
    ['fast: the next', 40, 1, 4],
    ['fast the other way: the one before', -40, -1, 2],
    ['across two', 1700, 0, 5],
    ['across two the other way', -1700, 0, 1],
    ['far, but back at the end: the same', 400, -1, 3],
    ['far the other way, but back at the end: the same', -400, 1, 3],
  ])('%s', (_, dragged, speed, expected) => expect(settledIndex(3, dragged, speed, 800)).toBe(expected));
});

it.each<[unknown, number]>([
  [0, 0],
  [1, 1],
  [2, 2],
  [3, 2],
  [1.9, 1],
  [-1, 0],
  ['1', 1],
  ['x', 0],
  [Number.NaN, 0],
  [Infinity, 2],
  [null, 0],
  [true, 0],
  [[2], 0],
])('index %o of three is %i', (index, expected) => {
  expect(clampIndex(index, 3)).toBe(expected);
  expect(clampIndex(index, 0)).toBe(0);
});

const pointer = (type: string, init: PointerEventInit = {}) =>
  new PointerEvent(type, {
    pointerId: 5,
    isPrimary: true,
    pointerType: 'mouse',
    bubbles: true,
    cancelable: true,
    ...init,
  });
const places: Element[] = [];
afterEach(() => {
  for (const place of places.splice(0)) place.remove();
  vi.restoreAllMocks();
});
function place(): HTMLElement {
  const element = document.createElement('div');
  places.push(element);
  document.body.append(element);
  return element;
}

describe('a tracked pointer', () => {
  const track = () => {
    const element = place();
    const calls: string[] = [];
    const stop = trackPointer(
      pointer('pointerdown'),
      element,
      () => calls.push('move'),
      ({ type }) => calls.push(type),
    );
    const send = (type: string, pointerId = 5) => element.dispatchEvent(pointer(type, { pointerId }));
    return { calls, send, stop };
  };

  it.each(['pointerup', 'pointercancel'])('ends once, by %s, and is not followed any more', (end) => {
    const { calls, send } = track();
    send('pointermove');
    send(end);
    send('pointermove');
    send('pointerup');
    expect(calls).toEqual(['move', end]);
  });
  it('is not another one', () => {
    const { calls, send } = track();
    for (const type of ['pointermove', 'pointerup', 'pointercancel']) send(type, 6);
    expect(calls).toEqual([]);
    send('pointerup');
    expect(calls).toEqual(['pointerup']);
  });
  it('is let go without a call', () => {
    const { calls, send, stop } = track();
    stop();
    send('pointermove');
    send('pointerup');
    expect(calls).toEqual([]);
  });
});

describe('the click that ends a drag', () => {
  it('neither reaches the page nor follows a link; the next one does', () => {
    const link = document.createElement('a');
    place().append(link);
    const heard = vi.fn();
    link.addEventListener('click', heard);
    suppressClick();
    const first = new MouseEvent('click', { bubbles: true, cancelable: true });
    link.dispatchEvent(first);
    expect([first.defaultPrevented, heard.mock.calls.length]).toEqual([true, 0]);
    const second = new MouseEvent('click', { bubbles: true, cancelable: true });
    link.dispatchEvent(second);
    expect([second.defaultPrevented, heard.mock.calls.length]).toEqual([false, 1]);
  });
  it('is not a click of a later frame, where the browser fired none', async () => {
    const button = document.createElement('button');
    place().append(button);
    const heard = vi.fn();
    button.addEventListener('click', heard);
    suppressClick();
    await new Promise(requestAnimationFrame);
    await new Promise(requestAnimationFrame);
    button.click();
    expect(heard).toHaveBeenCalledOnce();
  });
});

describe('a row of slides', () => {
  /** Six slides of 100 px. */
  function row(dir = 'ltr', count = 6) {
    const scroller = place();
    scroller.dir = dir;
    scroller.style.cssText = 'display: flex; inline-size: 100px; overflow-x: auto; scrollbar-width: none';
    for (let i = 0; i < count; i++) {
      const slide = document.createElement('div');
      slide.style.cssText = 'flex: none; inline-size: 100px; block-size: 50px';
      scroller.append(slide);
    }
    scroller.setPointerCapture = vi.fn();
    const slides = [...scroller.children] as HTMLElement[];
    return { scroller, slides };
  }

  it.each(['ltr', 'rtl'])('tells which slide is in view, %s', (dir) => {
    const { scroller, slides } = row(dir);
    const sign = dir === 'rtl' ? -1 : 1;
    for (const [left, index] of [
      [0, 0],
      [49, 0],
      [51, 1],
      [449, 4],
      [499, 5],
      [500, 5],
    ] as const) {
      scroller.scrollLeft = sign * left;
      expect(slideInView(scroller, slides), `${left}`).toBe(index);
    }
  });

  it('shows the last slide at its end, where several fit', () => {
    const { scroller, slides } = row();
    scroller.style.inlineSize = '250px';
    scroller.scrollLeft = 350;
    expect(slideInView(scroller, slides)).toBe(5);
    scroller.scrollLeft = 340;
    expect(slideInView(scroller, slides)).toBe(3);
  });

  it('that does not scroll shows its first slide', () => {
    const { scroller, slides } = row('ltr', 1);
    expect(slideInView(scroller, slides)).toBe(0);
  });

  it('scrolls smoothly to a near slide alone, and only when it shall', () => {
    const { scroller, slides } = row();
    const scrollTo = vi.spyOn(scroller, 'scrollTo').mockImplementation(() => {});
    const to = (index: number, smooth: boolean) => {
      scrollToSlide(scroller, slides, index, smooth);
      return scrollTo.mock.lastCall![0] as unknown as ScrollToOptions;
    };
    expect(to(2, true)).toEqual({ left: 200, behavior: 'smooth' });
    expect(to(2, false)).toEqual({ left: 200, behavior: 'instant' });
    expect(to(3, true)).toEqual({ left: 300, behavior: 'instant' });
    const calls = scrollTo.mock.calls.length;
    scrollToSlide(scroller, slides, 6, true);
    expect(scrollTo).toHaveBeenCalledTimes(calls);
  });

  it('does not scroll smoothly where the reader prefers reduced motion', () => {
    const { scroller, slides } = row();
    const scrollTo = vi.spyOn(scroller, 'scrollTo').mockImplementation(() => {});
    const ask = vi.spyOn(window, 'matchMedia').mockImplementation((query) => {
      return { matches: query === '(prefers-reduced-motion: reduce)' } as MediaQueryList;
    });
    scrollToSlide(scroller, slides, 1, true);
    expect(scrollTo.mock.lastCall![0]).toEqual({ left: 100, behavior: 'instant' });
    ask.mockRestore();
  });

  /** Presses at 50, 25 and moves to each point. */
  function drag(
    { scroller, slides }: ReturnType<typeof row>,
    points: [x: number, y: number][],
    down: PointerEventInit = {},
    index = 2,
  ) {
    const settle = vi.fn();
    scroller.scrollLeft = scroller.dir === 'rtl' ? -index * 100 : index * 100;
    dragByMouse(
      pointer('pointerdown', { clientX: 50, clientY: 25, ...down }),
      scroller,
      slides,
      index,
      settle,
    );
    for (const [at, [clientX, clientY]] of points.entries())
      scroller.dispatchEvent(timed(pointer('pointermove', { clientX, clientY }), 1000 + 16 * at));
    return settle;
  }
  /** An event of its own time, however busy the machine is. */
  const timed = (event: Event, time: number) => Object.defineProperty(event, 'timeStamp', { value: time });
  const up = ({ scroller }: { scroller: HTMLElement }, clientX: number, time = 1100) =>
    scroller.dispatchEvent(timed(pointer('pointerup', { clientX, clientY: 25 }), time));

  it.each([
    ['ltr', 22, 3],
    ['ltr', 78, 1],
    ['rtl', 78, 3],
    ['rtl', 22, 1],
  ])(
    '%s, flicked to %i px, settles at the next slide in that direction; after a rest it stays',
    (dir, x, at) => {
      const one = row(dir);
      const path: [number, number][] = [
        [x > 50 ? 60 : 40, 25],
        [x, 25],
      ];
      const settle = drag(one, path);
      up(one, x, 1032);
      expect(settle.mock.calls).toEqual([[at]]);
      const other = row(dir);
      const rested = drag(other, path);
      up(other, x, 2000);
      expect(rested.mock.calls).toEqual([[2]]);
    },
  );

  it.each([
    ['ltr', 10, 240, 3],
    ['ltr', 90, 160, 1],
    ['rtl', 90, -240, 3],
    ['rtl', 10, -160, 1],
  ])('%s, dragged to %i px, scrolls along and settles at the slide in that direction', (dir, x, left, at) => {
    const one = row(dir);
    const settle = drag(one, [[x, 30]]);
    expect(one.scroller.scrollLeft).toBeCloseTo(left, -1);
    expect(one.scroller.classList.contains('dragged')).toBe(true);
    expect(one.scroller.setPointerCapture).toHaveBeenCalledWith(5);
    up(one, x);
    expect(settle.mock.calls).toEqual([[at]]);
  });

  it.each<[string, [number, number][], PointerEventInit]>([
    ['a vertical drag, which selects or scrolls', [[40, 60]], {}],
    ['a movement of 6 px', [[44, 25]], {}],
    ['a finger', [[0, 25]], { pointerType: 'touch' }],
    ['a pen', [[0, 25]], { pointerType: 'pen' }],
    ['another button of the mouse', [[0, 25]], { button: 2 }],
  ])('is not dragged by %s', async (_, points, down) => {
    // The click that ended a drag of another test.
    await new Promise(requestAnimationFrame);
    const one = row();
    const settle = drag(one, points, down);
    up(one, points.at(-1)![0]);
    expect(one.scroller.scrollLeft).toBeCloseTo(200, -1);
    expect(one.scroller.classList.contains('dragged')).toBe(false);
    expect(settle).not.toHaveBeenCalled();
    const click = new MouseEvent('click', { bubbles: true, cancelable: true });
    one.scroller.dispatchEvent(click);
    expect(click.defaultPrevented).toBe(false);
  });

  it('stays undragged to the end by a drag that began vertically', () => {
    const one = row();
    const settle = drag(one, [
      [48, 60],
      [0, 60],
    ]);
    up(one, 0);
    expect(one.scroller.scrollLeft).toBeCloseTo(200, -1);
    expect(settle).not.toHaveBeenCalled();
  });

  it('snaps again once it rests at a slide, or at the next press', () => {
    const one = row();
    drag(one, [[10, 25]]);
    up(one, 10);
    const { scroller } = one;
    // Still between two slides.
    expect(scroller.classList.contains('dragged')).toBe(true);
    scroller.scrollLeft = 300;
    scroller.dispatchEvent(new Event('scrollend'));
    expect(scroller.classList.contains('dragged')).toBe(false);
    drag(one, [[10, 25]]);
    up(one, 10);
    expect(scroller.classList.contains('dragged')).toBe(true);
    scroller.dispatchEvent(pointer('pointerdown'));
    expect(scroller.classList.contains('dragged')).toBe(false);
  });
});
