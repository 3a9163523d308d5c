import { PNG } from 'pngjs';
import { describe, expect, test } from 'vitest';
import { difference, pairStories } from '../../scripts/compare-pictures/compare.mjs';
import { report } from '../../scripts/compare-pictures/report.mjs';

/** A white picture with a black square in its corner. */
function picture(width: number, height: number, square = 0): Buffer {
  const png = new PNG({ width, height });
  png.data.fill(255);
  for (let y = 0; y < square; y++)
    for (let x = 0; x < square; x++) png.data.set([0, 0, 0], (y * width + x) * 4);
  return PNG.sync.write(png);
}

const story = (id: string, title = 'Components/Button') => ({ id, title, name: id, type: 'story' });
const index = (...entries: { id: string }[]) => ({
  entries: Object.fromEntries(entries.map((entry) => [entry.id, entry])),
});

describe('pictures', () => {
  test('are alike when each pixel is, however they are compressed', () => {
    const before = picture(20, 20, 4);
    const after = PNG.sync.write(PNG.sync.read(before), { deflateLevel: 0 });
    expect(after.equals(before)).toBe(false);
    expect(difference(before, after)).toBeUndefined();
  });

  test('that differ come with the number of pixels and a picture of them', () => {
    const found = difference(picture(20, 20), picture(20, 20, 4))!;
    expect(found.notes).toEqual(['16 pixels differ']);
    expect(PNG.sync.read(found.png)).toMatchObject({ width: 20, height: 20 });
  });

  test('of different sizes differ, though the larger one adds only white', () => {
    const found = difference(picture(20, 10), picture(10, 20))!;
    expect(found.notes).toContain('20 × 10 px → 10 × 20 px');
    expect(PNG.sync.read(found.png)).toMatchObject({ width: 20, height: 20 });
  });
});

test('stories are paired by id, in groups of one title; others are added or removed; pages of documentation do not count', () => {
  const docs = { ...story('button--docs'), type: 'docs' };
  const [kept, gone, fresh, tag] = [
    story('button--a'),
    story('button--b'),
    story('button--c'),
    story('tag--a', 'Tag'),
  ];
  const before = index(docs, kept, gone, tag);
  const after = index(docs, kept, tag, fresh);
  expect(pairStories(before, after)).toEqual({ groups: [[kept], [tag]], added: [fresh], removed: [gone] });
  expect(pairStories(before, after, 'tag-')).toEqual({ groups: [[tag]], added: [], removed: [] });
});

test('the page names story, mode and width, and takes markup in names and errors for text', () => {
  const page = report({
    before: 'abc <i>fix</i>',
    after: 'working tree',
    total: 5,
    differences: [
      {
        story: story('button--a', 'Components/<b>'),
        mode: { name: 'dark', width: 1200 },
        notes: ['16 pixels differ', 'After: <script>'],
        files: { before: 'b.png', after: 'a.png', difference: 'd.png' },
      },
    ],
    added: [story('button--c')],
    removed: [],
    failing: [],
  });
  expect(page).toContain('<h1>1 of 5 pictures differ, 1 stories added, 0 removed</h1>');
  expect(page).toContain('dark, 1200 px');
  expect(page).toContain('Components/Button: button--c');
  expect(page).not.toMatch(/<i>|<b>|<script>/);
});
