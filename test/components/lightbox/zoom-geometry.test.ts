import { describe, expect, it } from 'vitest';
import {
  clampView,
  fitSize,
  thumbKeyframe,
  maxScale,
  FITTED_VIEW,
  zoomAt,
} from '../../../src/components/lightbox/zoom-geometry.ts';

const frame = { width: 1000, height: 500 };

describe('fitSize', () => {
  it('fits the frame', () => {
    expect(fitSize({ width: 400, height: 400 }, frame)).toEqual({ width: 500, height: 500 });
    expect(fitSize({ width: 4000, height: 1000 }, frame)).toEqual({ width: 1000, height: 250 });
  });
  it('is the frame for a picture of unknown size', () =>
    expect(fitSize({ width: 0, height: 0 }, frame)).toBe(frame));
});

describe('maxScale', () => {
  it('shows each pixel as two, between 3 and 8', () => {
    expect(maxScale({ width: 500, height: 500 }, { width: 500, height: 500 })).toBe(3);
    expect(maxScale({ width: 2500, height: 500 }, { width: 1000, height: 200 })).toBe(5);
    expect(maxScale({ width: 90_000, height: 500 }, { width: 1000, height: 200 })).toBe(8);
    expect(maxScale({ width: 0, height: 0 }, { width: 0, height: 0 })).toBe(3);
  });
});

describe('zoomAt', () => {
  it('keeps the point in place', () => {
    const point = { x: 120, y: -40 };
    const under = (view: typeof FITTED_VIEW) => ({
      x: (point.x - view.x) / view.scale,
      y: (point.y - view.y) / view.scale,
    });
    const once = zoomAt(FITTED_VIEW, 2.5, point);
    const twice = zoomAt(once, 4, point);
    expect(under(once)).toEqual(under(FITTED_VIEW));
    expect(under(twice).x).toBeCloseTo(120);
    expect(under(twice).y).toBeCloseTo(-40);
    expect(zoomAt(twice, 1, point).x).toBeCloseTo(0);
  });
});

describe('clampView', () => {
  const fitted = { width: 500, height: 500 };
  it('keeps the frame covered', () => {
    expect(clampView({ scale: 4, x: 9999, y: -9999 }, fitted, frame)).toEqual({ scale: 4, x: 500, y: -750 });
    expect(clampView({ scale: 4, x: 10, y: -10 }, fitted, frame)).toEqual({ scale: 4, x: 10, y: -10 });
  });
  it('centers a picture smaller than the frame', () =>
    expect(clampView({ scale: 1.5, x: 300, y: 300 }, fitted, frame)).toEqual({ scale: 1.5, x: 0, y: 125 }));
});

describe('thumbKeyframe', () => {
  const to = new DOMRect(100, 100, 800, 400);
  it('puts the large picture over the thumbnail', () => {
    const { transform, clipPath } = thumbKeyframe(new DOMRect(0, 0, 80, 40), to, false);
    expect(transform).toBe('translate(-460px, -280px) scale(0.1)');
    expect(clipPath).toBe('inset(0px 0px)');
  });
  it('clips what the thumbnail does not show', () => {
    const { transform, clipPath } = thumbKeyframe(new DOMRect(460, 260, 80, 80), to, true);
    expect(transform).toBe('translate(0px, 0px) scale(0.2)');
    expect(clipPath).toBe('inset(0px 200px)');
  });
});
