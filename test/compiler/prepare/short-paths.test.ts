import { optimize } from 'svgo/browser';
import { describe, expect, it } from 'vitest';
import { outlinesOf } from '../../../dist/compiler/prepare/paths/outline.js';
import { roundPositions } from '../../../dist/compiler/prepare/paths/path-data.js';
import { sameOutline } from '../../../dist/compiler/prepare/paths/same-outline.js';
import { shortenPaths } from '../../../dist/compiler/prepare/paths/shorten-paths.js';
import { icon } from '../icon.ts';

const same = (a: string, b: string, distance = 0.02) => {
  const [before, after] = [a, b].map((d) => outlinesOf(d, distance / 8)!);
  return (
    before!.length === after!.length &&
    before!.every((outline, i) => sameOutline(outline, after![i]!, distance))
  );
};
const short = (inside: string, viewBox = '0 0 24 24') =>
  optimize(icon(inside, `viewBox="${viewBox}"`), { plugins: shortenPaths(viewBox) }).data;
const dataOf = (svg: string) => / d="([^"]*)"/.exec(svg)![1]!;

describe('two outlines are the same', () => {
  it.each([
    ['when commands are relative or not', 'M2 2L9 2L9 9Z', 'm2 2 7 0v7z'],
    ['when a line is cut in two', 'M2 2H20', 'M2 2H9H20'],
    ['when four curves are two arcs', circle(12, 8), 'M4 12a8 8 0 0 1 16 0a8 8 0 0 1-16 0'],
    ['when a curve of the second degree is one of the third', 'M0 0Q6 12 12 0', 'M0 0C4 8 8 8 12 0'],
    ['when control points are given or mirrored', 'M0 0C0 4 4 4 4 0S8-4 8 0', 'M0 0C0 4 4 4 4 0C4-4 8-4 8 0'],
    ['when mirrored twice', 'M0 0Q2 4 4 0T8 0T12 0', 'M0 0Q2 4 4 0Q6-4 8 0Q10 4 12 0'],
    ['when flags have no spaces', 'M2 2a4 4 0 0 1 8 0', 'M2 2a4 4 0 018 0'],
    ['when an arc is given too short a radius', 'M0 0a1 1 0 0 1 8 0', 'M0 0a4 4 0 0 1 8 0'],
    ['within the distance', 'M2 2H20V9', 'M2.01 2H20V9.01'],
  ])('%s', (_, a, b) => expect(same(a, b)).toBe(true));

  it.each([
    ['beyond the distance', 'M2 2H20V9', 'M2 2H20V9.03'],
    ['where a corner is cut off', 'M2 2H20V9', 'M2 2H19.9L20 2.1V9'],
    ['where an arc turns the other way', 'M4 12a8 8 0 0 1 16 0', 'M4 12a8 8 0 0 0 16 0'],
    ['where an arc is the large one', 'M4 12a9 9 0 0 1 16 0', 'M4 12a9 9 0 1 1 16 0'],
    ['drawn in the other direction', 'M2 2H9V9Z', 'M2 2L9 9V2Z'],
    ['where a loop is left out', `M4 12${circle(12, 8).slice(5)}H22`, 'M4 12H22'],
    ['drawn twice', 'M2 2H20', 'M2 2H20H2H20'],
    ['where a subpath is missing', 'M2 2H9M2 9H9', 'M2 2H9'],
    ['where a dot is missing', 'M2 2H9M5 5z', 'M2 2H9'],
  ])('and not %s', (_, a, b) => expect(same(a, b)).toBe(false));

  it.each(['M2', 'L2 2', 'M2 2 L', 'M2 2a4 4 0 2 1 8 0', 'M2 2Zz 3', 'M1e999 2H9', 'x'])(
    'and %s is not read',
    (d) => expect(outlinesOf(d, 0.01)).toBeUndefined(),
  );

  it('ends on outlines that never leave one place', () => {
    const scribble = `M0 0${'h.001h-.001'.repeat(4000)}`;
    expect(same(scribble, `M0 0${'h.001h-.001'.repeat(3000)}H1`)).toBe(false);
  });
});

it('positions are rounded, radii are not', () =>
  expect(roundPositions('m1.006 2.004h.005v-1.2q1.111 1.111 2.222 0a1.234 1 9 01.996 0z', 2)).toBe(
    'M1.01 2H1.01V0.8Q2.12 1.92 3.23 0.8A1.234 1 9 0 1 4.23 0.8Z',
  ));

describe('a path', () => {
  const CURVED = `<path d="${circle(12, 8)}"/>`;

  it('of curves is made of arcs, with few digits', () =>
    expect(dataOf(short(CURVED))).toMatch(/^M4 12a8 8 0 (?:0 1|1 1) /));

  it('keeps more digits where the icon is small, fewer where it is large', () => {
    const line = '<path d="M.123456 .1H.9"/>';
    expect(dataOf(short(line, '0 0 1 1'))).toContain('.1235');
    expect(dataOf(short(line.replace('.9', '900'), '0 0 900 900'))).toContain('M.1.1h');
  });

  it('keeps its digits where a transform makes it larger, however that reaches it', () => {
    const line = '<path id="a" d="M.12345 .11111H.2"/>';
    const exact = expect.stringMatching(/^M\.123\.111/) as string;
    for (const inside of [
      `<g transform="scale(100)">${line}</g>`,
      `<g transform="matrix(0 90 90 0 1 1)">${line}</g>`,
      `<defs>${line}</defs><g transform="scale(9)"><use href="#a" transform="scale(9)"/></g>`,
      `<symbol id="s" viewBox="0 0 1 1">${line}</symbol><use href="#s"/>`,
      `<clipPath id="c" clipPathUnits="objectBoundingBox">${line}</clipPath><path d="M0 0h9v9z" clip-path="url(#c)"/>`,
      `<pattern id="p" viewBox="0 0 1 1">${line}</pattern><path d="M0 0h9v9z" fill="url(#p)"/>`,
    ])
      expect(dataOf(short(inside))).toEqual(exact);
    expect(dataOf(short(line))).toMatch(/^M\.12\.11/);
  });

  it('that svgo would draw otherwise keeps its outline', () => {
    // `convertToQ` loses the curve that an `s` mirrors.
    const d = 'M4 4C4 7.333 6 9 10 9s6 2 8 9';
    expect(same(d, dataOf(short(`<path d="${d}"/>`)), 24 / 1536)).toBe(true);
  });

  it('has relative positions, or both kinds in turn where that is wanted', () => {
    const path = icon('<path d="M1 1H20C20 9 9 20 1 20Z"/>');
    const data = (positions: 'relative' | 'mixed') =>
      dataOf(optimize(path, { plugins: shortenPaths('0 0 24 24', positions) }).data);
    expect(data('relative')).not.toMatch(/[A-LN-Y]/);
    expect(data('mixed')).toMatch(/[A-LN-Y]/);
  });

  it('that is not well-formed does not fail', () => expect(short('<path d="M2 2h3x"/>')).toContain('<path'));
});

/** A circle of four curves. */
function circle(centre: number, r: number): string {
  const k = r * 0.5523;
  return `M${centre - r} ${centre}c0-${k} ${r - k}-${r} ${r}-${r}s${r} ${r - k} ${r} ${r}-${r - k} ${r}-${r} ${r}-${r}-${r - k}-${r}-${r}z`;
}
