import { html } from 'lit';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { SavedPosition } from '../../../src/components/media-player/media/resume.ts';
import { next } from '../../fixture.ts';
import { button, film, player, poll } from './player.ts';

const KEY = 'lede-player-positions';
const DAY = 24 * 60 * 60 * 1000;
const STORY = 'https://example.org/story';
const of = (name: string, story = STORY) => new SavedPosition(story, `https://example.org/${name}`);
const stored = () => localStorage.getItem(KEY) ?? '';

beforeEach(() => localStorage.clear());

describe('saved positions', () => {
  it('are stored by story and media file, and deleted at the edges and for short media', () => {
    of('a').save(42.7, 100);
    of('b').save(10, 100);
    expect(of('a').seconds).toBe(42);
    expect(of('a', 'https://example.org/other').seconds).toBeUndefined();
    of('a').save(98, 100);
    expect(of('a').seconds).toBeUndefined();
    of('c').save(15, 29);
    expect(of('c').seconds).toBeUndefined();
    of('b').save(4, 100);
    expect(of('b').seconds).toBeUndefined();
  });

  it('hold no query of the media file, and are found with another token', () => {
    of('a.mp4?token=secret#t=4').save(42, 100);
    expect(stored()).not.toContain('secret');
    expect(of('a.mp4?token=other').seconds).toBe(42);
  });

  it('are deleted after 90 days, and at once when they are not ours', () => {
    const entry = (name: string, days: number) => [
      STORY,
      `https://example.org/${name}`,
      9,
      Date.now() - days * DAY,
    ];
    const foreign = ['https://example.org/x?token=secret', 20];
    localStorage.setItem(
      KEY,
      JSON.stringify([entry('a', 89), entry('b', 91), foreign, null, entry('c', NaN)]),
    );
    expect([of('a').seconds, of('b').seconds, of('c').seconds]).toEqual([9, undefined, undefined]);
    of('d').save(42, 100);
    expect(JSON.parse(stored())).toHaveLength(2);
    expect(stored()).not.toContain('secret');
  });

  it('survive data of others and storage that throws', () => {
    for (const data of ['{"not":"ours"}', 'null', '[', '[[1,2],["a",7],[["a"],"b",7,8]]']) {
      localStorage.setItem(KEY, data);
      expect(of('a').seconds).toBeUndefined();
    }
    const use = () => {
      expect(of('a').seconds).toBeUndefined();
      of('a').save(42, 100);
      of('a').delete();
    };
    const error = () => {
      throw new DOMException('no', 'SecurityError');
    };
    for (const refuse of [
      () => vi.spyOn(window, 'localStorage', 'get').mockImplementation(error),
      () => vi.spyOn(window, 'localStorage', 'get').mockReturnValue(null as unknown as Storage),
      () => vi.spyOn(Storage.prototype, 'setItem').mockImplementation(error),
      () => vi.spyOn(Storage.prototype, 'getItem').mockImplementation(error),
    ]) {
      const refused = refuse();
      expect(use).not.toThrow();
      refused.mockRestore();
    }
  });

  it('are at most fifty, the newest', () => {
    for (let i = 0; i < 60; i++) of(`n${i}`).save(42, 100);
    expect([of('n9').seconds, of('n10').seconds, of('n59').seconds]).toEqual([undefined, 42, 42]);
  });
});

const watch = async (resume: 'on' | 'off') => {
  const host = await player(html`<lede-media-player resume=${resume}>${film()}</lede-media-player>`);
  host.media!.src += '?token=secret';
  await next(host, 'loadedmetadata');
  return host;
};

describe('the position of a player', () => {
  it('is stored without any query, and deleted by resume=off', async () => {
    const first = await watch('on');
    first.media!.currentTime = 20;
    await userEvent.click(button(first, 'Play'));
    await poll(() => first.media!.currentTime).toBeGreaterThan(20);
    first.media!.pause();
    await poll(stored).toContain('film.webm');
    expect(stored()).not.toMatch(/[?]|secret/);
    first.remove();
    const second = await watch('on');
    await poll(() => second.playback.time).toBe(JSON.parse(stored())[0][2]);
    second.remove();
    await watch('off');
    await poll(stored).toBe('[]');
  });

  it('is deleted when resume is turned off while it plays', async () => {
    const host = await player(html`<lede-media-player>${film()}</lede-media-player>`);
    await userEvent.click(button(host, 'Play'));
    host.media!.currentTime = 20;
    await poll(stored).toContain('film.webm');
    host.resume = 'off';
    host.media!.pause();
    await poll(stored).toBe('[]');
  });
});
