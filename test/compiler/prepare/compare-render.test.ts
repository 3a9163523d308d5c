import { describe, expect, it } from 'vitest';
import { differingPixels, markupToRender } from '../../../dist/compiler/prepare/compare-render.js';
import { icon } from '../icon.ts';

describe('the markup to render', () => {
  it.each([
    ['gets the text colour', '<svg viewBox="0 0 9 9">', '<svg color="#123456" viewBox="0 0 9 9">'],
    ['keeps its own colour', '<svg color="red" viewBox="0 0 9 9">', '<svg color="red" viewBox="0 0 9 9">'],
    [
      'loses its size beside a viewBox',
      `<svg width="1em" viewBox="0 0 9 9" height='2' x="1" y="2">`,
      '<svg color="#123456" viewBox="0 0 9 9">',
    ],
    ['keeps a size without a viewBox', '<svg width="9">', '<svg color="#123456" width="9">'],
    ['may be empty', '<svg viewBox="0 0 9 9"/>', '<svg color="#123456" viewBox="0 0 9 9"/>'],
    [
      'may have > in a value',
      '<svg a=">" viewBox="0 0 9 9">',
      '<svg color="#123456" a=">" viewBox="0 0 9 9">',
    ],
    [
      'is found after comments, instructions and a DOCTYPE',
      '\uFEFF<?xml version="1.0"?>\r\n<!-- <svg a=""> --><!DOCTYPE svg PUBLIC "a>b" \'c>d\'>\n<!----><svg x="1">',
      '<?xml version="1.0"?>\r\n<!-- <svg a=""> --><!DOCTYPE svg PUBLIC "a>b" \'c>d\'>\n<!----><svg color="#123456" x="1">',
    ],
    [
      'has fallbacks and no quoted references',
      `<svg a="var(--a, 1)" b='url("#c")'>`,
      '<svg color="#123456" a="1" b=\'url(#c)\'>',
    ],
  ])('%s', (_, text, expected) => expect(markupToRender(text)).toBe(expected));
});

describe('the rendering', () => {
  const box = (x: number, width = 12) => icon(`<path d="M${x} 6h${width}v12h-${width}z"/>`);
  const differing = (a: string, b: string) =>
    differingPixels({ before: a, after: b, viewBox: '0 0 24 24', file: 'x.svg', size: 96, mustDraw: true });

  it('counts the pixels that differ', async () => {
    expect(await differing(box(6), box(6))).toBe(0);
    // A column of 48 pixels at 96 pixels for 24 units.
    expect(await differing(box(6), box(6, 12.25))).toBe(48);
  });

  it('refuses an icon that draws nothing', async () => {
    await expect(differing(icon('<path d="M0 0"/>'), box(6))).rejects.toThrow('x.svg:1:1: it draws nothing');
  });
});
