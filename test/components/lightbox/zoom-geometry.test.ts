import { describe, expect, it } from 'vitest';
import { bound, fit, flight, mostOf, whole, zoomAt } from '../../../src/components/lightbox/zoom-geometry.ts';

const frame = { width: 1000, height: 500 };

describe('fit', () => {
  it('is as large as the frame allows', () => {
    expect(fit({ width: 400, height: 400 }, frame)).toEqual({ width: 500, height: 500 });
    expect(fit({ width: 4000, height: 1000 }, frame)).toEqual({ width: 1000, height: 250 });
  });
  it('is the frame for a picture of unknown size', () =>
    expect(fit({ width: 0, height: 0 }, frame)).toBe(frame));
});

describe('mostOf', () => {
  it('lets every pixel be seen, within reason', () => {
    expect(mostOf({ width: 500, height: 500 }, { width: 500, height: 500 })).toBe(3);
    expect(mostOf({ width: 2500, height: 500 }, { width: 1000, height: 200 })).toBe(5);
    expect(mostOf({ width: 90_000, height: 500 }, { width: 1000, height: 200 })).toBe(8);
    expect(mostOf({ width: 0, height: 0 }, { width: 0, height: 0 })).toBe(3);
  });
});

describe('zoomAt', () => {
  it('keeps what is under the point there', () => {
    const point = { x: 120, y: -40 };
    const under = (view: typeof whole) => ({
      x: (point.x - view.x) / view.scale,
      y: (point.y - view.y) / view.scale,
    });
    const once = zoomAt(whole, 2.5, point);
    const twice = zoomAt(once, 4, point);
    expect(under(once)).toEqual(under(whole));
    expect(under(twice).x).toBeCloseTo(120);
    expect(under(twice).y).toBeCloseTo(-40);
    expect(zoomAt(twice, 1, point).x).toBeCloseTo(0);
  });
});

describe('bound', () => {
  const fitted = { width: 500, height: 500 };
  it('does not let an edge in', () => {
    expect(bound({ scale: 4, x: 9999, y: -9999 }, fitted, frame)).toEqual({ scale: 4, x: 500, y: -750 });
    expect(bound({ scale: 4, x: 10, y: -10 }, fitted, frame)).toEqual({ scale: 4, x: 10, y: -10 });
  });
  it('keeps in the middle what is smaller than the frame', () =>
    expect(bound({ scale: 1.5, x: 300, y: 300 }, fitted, frame)).toEqual({ scale: 1.5, x: 0, y: 125 }));
});

describe('flight', () => {
  const to = new DOMRect(100, 100, 800, 400);
  it('lays the large picture over the small one', () => {
    const { transform, clipPath } = flight(new DOMRect(0, 0, 80, 40), to, false);
    expect(transform).toBe('translate(-460px, -280px) scale(0.1)');
    expect(clipPath).toBe('inset(0px 0px)');
  });
  it('cuts off what the small one does not show', () => {
    const { transform, clipPath } = flight(new DOMRect(460, 260, 80, 80), to, true);
    expect(transform).toBe('translate(0px, 0px) scale(0.2)');
    expect(clipPath).toBe('inset(0px 200px)');
  });
});
