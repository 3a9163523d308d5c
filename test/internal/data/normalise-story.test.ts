import { afterEach, beforeEach, describe, expect, it, vi, type MockInstance } from 'vitest';
import { normaliseStory } from '../../../src/internal/data/normalise-story.ts';

let warn: MockInstance<typeof console.warn>;
beforeEach(() => {
  warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
});
afterEach(() => warn.mockRestore());

describe('a story from any value', () => {
  it.each([null, undefined, '', '{}', {}])('%j has no parts, without a warning', (value) => {
    const { pictures, body, tags, ...rest } = normaliseStory(value);
    expect([pictures, body, tags]).toEqual([[], [], []]);
    expect(Object.values(rest).filter((part) => part !== undefined)).toEqual([]);
    expect(warn).not.toHaveBeenCalled();
  });

  it('null and empty parts are missing, without a warning', () => {
    const keys = ['headline', 'url', 'byline', 'published', 'picture', 'video', 'pictures', 'body', 'tags'];
    for (const value of [null, undefined, ''])
      expect(normaliseStory(Object.fromEntries(keys.map((key) => [key, value])))).toEqual(normaliseStory({}));
    expect(warn).not.toHaveBeenCalled();
  });

  it.each<[string, unknown, string]>([
    ['a Date', new Date('2026-01-02T03:04:05Z'), '2026-01-02T03:04:05.000Z'],
    ['milliseconds', Date.UTC(2026, 0, 2), '2026-01-02T00:00:00.000Z'],
    ['seconds', Date.UTC(2026, 0, 2) / 1000, '2026-01-02T00:00:00.000Z'],
    ['ISO 8601', '2026-01-02T03:04', '2026-01-02T03:04'],
    ['any text', 'yesterday', 'yesterday'],
  ])('published as %s', (_, published, expected) => {
    expect(normaliseStory({ published }).published).toBe(expected);
    expect(normaliseStory({}, { published }).published).toBe(expected);
  });

  it.each([new Date('never'), Number.NaN, Infinity, 9e99, true, {}, Symbol('now')])(
    'published as %o is missing, with a warning',
    (published) => expect(normaliseStory({ published }).published).toBeUndefined(),
  );

  it('takes single items, names, URLs and numbers where their meaning is clear', () => {
    const story = normaliseStory({
      id: 7,
      headline: 2026,
      url: new URL('https://example.org/a'),
      byline: ['A', 'B'],
      picture: '/a.jpg',
      pictures: { src: '/b.jpg', alt: 'B', width: '1200', height: 800 },
      video: '/c.mp4',
      body: 'One',
      tags: ['China', 'China', { name: 'Europe', url: null }, 'Law'],
    });
    expect(story).toMatchObject({
      id: '7',
      headline: '2026',
      url: 'https://example.org/a',
      byline: 'A, B',
      picture: { src: '/a.jpg', alt: '' },
      pictures: [{ src: '/b.jpg', alt: 'B', width: 1200, height: 800 }],
      video: { src: '/c.mp4', tracks: [] },
      body: ['One'],
    });
    expect(story.tags.map(({ name }) => name)).toEqual(['China', 'Europe', 'Law']);
    expect(warn).not.toHaveBeenCalled();
  });

  it('a property of a wrong type falls back to the story’s part; an empty one replaces it by nothing', () => {
    expect(normaliseStory({ headline: 'A' }, { headline: {} }).headline).toBe('A');
    expect(normaliseStory({ headline: 'A' }, { headline: '' }).headline).toBeUndefined();
  });

  const WRONG = [true, {}, [{}], () => {}, Symbol('s'), Object.create(null), Number.NaN, new Map(), [[]]];
  it.each(WRONG.map((value) => [value]))('%o never throws, in any place', (value) => {
    const keys = Object.keys(normaliseStory({}));
    for (const story of [value, ...keys.map((key) => ({ [key]: value })), { picture: { src: value } }])
      expect(() => normaliseStory(story)).not.toThrow();
    for (const key of ['src', 'alt', 'width', 'tracks', 'duration'])
      expect(() => normaliseStory({ video: { src: 'a', [key]: value } })).not.toThrow();
  });
});
