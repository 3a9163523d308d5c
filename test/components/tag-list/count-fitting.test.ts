import { describe, expect, it } from 'vitest';
import { countFitting } from '../../../src/components/tag-list/count-fitting.ts';

describe('countFitting', () => {
  it.each([
    ['all, without a button', [50, 50, 50], 170, 1, 3],
    ['all to the pixel', [50, 50, 50], 170, 1, 3],
    ['one px less, and one makes room for the button', [50, 50, 50], 169, 1, 2],
    ['the button stands beside them', [50, 50, 50, 50], 170, 1, 2],
    ['two lines', [50, 50, 50, 50, 50], 110, 2, 3],
    ['two lines, all', [50, 50, 50, 50], 110, 2, 4],
    ['one at least', [500, 50], 170, 1, 1],
    ['none', [], 170, 1, 0],
    ['the button takes the place of two', [50, 50, 50], 159, 1, 1],
  ])('%s', (_, widths, line, lines, expected) => {
    expect(countFitting(widths, line, 10, lines, 40)).toBe(expected);
  });

  it('a narrower line never fits more tags', () => {
    const widths = [31, 64, 12, 90, 45, 45, 70, 22, 105, 18];
    for (const lines of [1, 2, 3]) {
      let before = widths.length;
      for (let line = 700; line > 60; line -= 1) {
        const shown = countFitting(widths, line, 8, lines, 52);
        if (lines === 1) expect(shown).toBeLessThanOrEqual(before);
        expect(shown).toBeGreaterThanOrEqual(1);
        before = shown;
      }
    }
  });
});
