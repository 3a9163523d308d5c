import { describe, expect, it } from 'vitest';
import { isSwipe, velocity } from '../../../src/internal/carousel/drag.ts';
import { settledIndex } from '../../../src/internal/carousel/scroll-snap.ts';

describe('velocity', () => {
  const line = [0, 10, 20, 30].map((time) => ({ position: time * 2, time }));
  it('covers the last 100 ms', () => expect(velocity(line, 30)).toBe(2));
  it('is 0 after a rest', () => expect(velocity(line, 200)).toBe(0));
  it('is 0 without two samples', () => {
    expect(velocity([], 0)).toBe(0);
    expect(velocity(line.slice(0, 1), 0)).toBe(0);
  });
});

describe('isSwipe', () => {
  it.each([
    ['far enough', 110, 0, true],
    ['not far enough', 90, 0, false],
    ['short and fast', 30, 0.8, true],
    ['a twitch', 10, 2, false],
    ['far, but on its way back', 200, -0.5, false],
    ['the other way', -200, 1, false],
  ])('%s', (_, distance, speed, expected) => expect(isSwipe(distance, speed, 300)).toBe(expected));
});

describe('settledIndex', () => {
  it.each([
    ['a little: the same', 20, 0, 3],
    ['far: the next', 400, 0, 4],
    ['far the other way: the one before', -400, 0, 2],
    ['fast: the next', 40, 1, 4],
    ['across two', 1700, 0, 5],
  ])('%s', (_, dragged, speed, expected) => expect(settledIndex(3, dragged, speed, 800)).toBe(expected));
});
