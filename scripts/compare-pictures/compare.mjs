// Compares two pictures, and two lists of stories.
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';

/** The smallest canvas that holds both pictures, with one of them in its corner. */
function onCanvas(picture, width, height) {
  const canvas = new PNG({ width, height });
  PNG.bitblt(picture, canvas, 0, 0, picture.width, picture.height, 0, 0);
  return canvas;
}

/**
 * What differs between two PNG files, tolerating differences of antialiasing: undefined when nothing does.
 * Pictures of different sizes differ.
 */
export function difference(before, after) {
  if (before.equals(after)) return undefined;
  const [one, other] = [PNG.sync.read(before), PNG.sync.read(after)];
  const width = Math.max(one.width, other.width);
  const height = Math.max(one.height, other.height);
  const picture = new PNG({ width, height });
  const [a, b] = [onCanvas(one, width, height), onCanvas(other, width, height)];
  const pixels = pixelmatch(a.data, b.data, picture.data, width, height, { threshold: 0.1 });
  const sameSize = one.width === other.width && one.height === other.height;
  if (pixels === 0 && sameSize) return undefined;
  const notes = [`${pixels} pixels differ`];
  if (!sameSize) notes.push(`${one.width} × ${one.height} px → ${other.width} × ${other.height} px`);
  return { notes, png: PNG.sync.write(picture) };
}

/** The stories of two Storybook indexes: those in both, in groups of one title, and those in one of them only. */
export function pairStories(before, after, only = '') {
  const stories = ({ entries }) =>
    Object.values(entries).filter(({ type, id }) => type === 'story' && id.includes(only));
  const missingIn =
    ({ entries }) =>
    (story) =>
      entries[story.id]?.type !== 'story';
  const both = stories(after).filter((story) => !missingIn(before)(story));
  const titles = [...new Set(both.map(({ title }) => title))];
  return {
    groups: titles.map((title) => both.filter((story) => story.title === title)),
    added: stories(after).filter(missingIn(before)),
    removed: stories(before).filter(missingIn(after)),
  };
}
