import { PNG } from 'pngjs';
import { describe, expect, it } from 'vitest';
import { difference, pairStories } from '../../scripts/compare-pictures/compare.mjs';

/** A grey picture; `dark` pixels are black. */
function picture(width: number, height: number, ...dark: [x: number, y: number][]): Buffer {
  const png = new PNG({ width, height });
  png.data.fill(200);
  for (const [x, y] of dark) png.data.fill(0, (y * width + x) * 4, (y * width + x) * 4 + 3);
  return PNG.sync.write(png);
}

describe('two pictures', () => {
  it('that are alike do not differ', () => {
    expect(difference(picture(4, 4), picture(4, 4))).toBeUndefined();
  });

  it('differ by their pixels, and the difference is a picture of the same size', () => {
    const found = difference(picture(4, 4), picture(4, 4, [1, 2], [3, 3]))!;
    expect(found.notes).toEqual(['2 pixels differ']);
    expect(PNG.sync.read(found.png)).toMatchObject({ width: 4, height: 4 });
  });

  it('differ by their sizes', () => {
    const found = difference(picture(4, 4), picture(4, 6))!;
    expect(found.notes).toContain('4 × 4 px → 4 × 6 px');
    expect(PNG.sync.read(found.png)).toMatchObject({ width: 4, height: 6 });
  });
});

it('stories of two Storybooks are paired by their id, in groups of one title', () => {
  const index = (...ids: string[]) => ({
    entries: Object.fromEntries(
      ids.map((id) => [id, { id, type: id.endsWith('docs') ? 'docs' : 'story', title: id.split('--')[0] }]),
    ),
  });
  const { groups, added, removed } = pairStories(
    index('tag--basic', 'tag--old', 'icon--basic', 'tag--docs'),
    index('tag--basic', 'tag--new', 'icon--basic', 'tag--docs'),
  );
  expect(groups.map((group) => group.map(({ id }) => id))).toEqual([['tag--basic'], ['icon--basic']]);
  expect(added.map(({ id }) => id)).toEqual(['tag--new']);
  expect(removed.map(({ id }) => id)).toEqual(['tag--old']);
});
