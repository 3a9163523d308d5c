import { describe, expect, it, vi } from 'vitest';
import { nextRate } from '../../../src/components/media-player/input/actions.ts';
import { clipTime, clipUrl } from '../../../src/components/media-player/behaviours/clip-link.ts';
import { indexAt, isHigh } from '../../../src/components/media-player/media/text-tracks.ts';
import { canFullscreen, toggleFullscreen } from '../../../src/internal/fullscreen.ts';
import { togglePip } from '../../../src/components/media-player/media/picture-in-picture.ts';
import { TapGestures } from '../../../src/components/media-player/input/tap-gestures.ts';
import { hotkeyOf, hotkeys, shortcuts } from '../../../src/components/media-player/input/hotkeys.ts';
import { seekKey } from '../../../src/components/media-player/view/seek-bar.ts';
import { thumbnail } from '../../../src/components/media-player/media/thumbnails.ts';
import { clock, parseSeconds, spokenTime } from '../../../src/internal/i18n/media-time.ts';

describe('times', () => {
  it.each([
    [0, undefined, '0:00'],
    [63, undefined, '1:03'],
    [3600, undefined, '1:00:00'],
    [63, 4000, '0:01:03'],
    [59.99, undefined, '0:59'],
    [NaN, undefined, '0:00'],
    [Infinity, undefined, '0:00'],
    [-4, undefined, '0:00'],
  ])('clock(%s, %s) is %s', (seconds, like, text) => expect(clock(seconds, like)).toBe(text));

  it.each([
    ['en', 63, '1 minute 3 seconds'],
    ['en', 7322, '2 hours 2 minutes 2 seconds'],
    ['en', 0, '0 seconds'],
    ['ru', 63, '1 минута 3 секунды'],
    ['ru', 300, '5 минут'],
    ['ru', 21, '21 секунда'],
    ['no language', 1, '1 second'],
  ])('spoken in %s, %i is "%s"', (lang, seconds, text) => expect(spokenTime(lang, seconds)).toBe(text));

  it('are spoken in Arabic with its dual and plural', () => {
    expect(spokenTime('ar', 120)).toContain('دقيقتان');
    expect(spokenTime('ar', 180)).toContain('دقائق');
  });

  it.each([
    ['83', 83],
    ['83.5', 83.5],
    ['1:23', 83],
    ['1:00:03', 3603],
    ['1m23s', 83],
    ['1h', 3600],
    ['PT2M31S', 151],
    ['PT1.5S', 1.5],
    ['PT', undefined],
    ['', undefined],
    ['abc', undefined],
    ['-3', undefined],
    ['1:99', undefined],
  ])('"%s" is %s seconds', (text, seconds) => expect(parseSeconds(text)).toBe(seconds));
});

describe('links to a moment', () => {
  it('are the story’s URL with the second, and the player’s id if it has one', () => {
    expect(clipUrl('https://example.org/a#old', '', 83.9)).toBe('https://example.org/a#t=83');
    expect(clipUrl('https://example.org/a', 'talk', 5)).toBe('https://example.org/a#talk&t=5');
  });

  it('reach the player that they name, else the first on the page', () => {
    expect(clipTime('#t=83', '', true)).toBe(83);
    expect(clipTime('#t=83', '', false)).toBeUndefined();
    expect(clipTime('#talk&t=1:23', 'talk', false)).toBe(83);
    expect(clipTime('#talk&t=83', 'film', true)).toBeUndefined();
    expect(clipTime('#section', '', true)).toBeUndefined();
    expect(clipTime('#t=x', '', true)).toBeUndefined();
  });
});

const press = (key: string, code = '', more: KeyboardEventInit = {}) =>
  hotkeyOf(new KeyboardEvent('keydown', { key, code, ...more }));

describe('hotkeys', () => {
  it.each([
    ['л', 'KeyK', 'toggle'],
    [' ', 'Space', 'toggle'],
    ['ь', 'KeyM', 'mute'],
    ['с', 'KeyC', 'captions'],
    ['а', 'KeyF', 'fullscreen'],
    ['ш', 'KeyI', 'pip'],
    ['о', 'KeyJ', 'back'],
    ['д', 'KeyL', 'forward'],
    ['k', '', 'toggle'],
    ['ArrowUp', 'ArrowUp', 'louder'],
    ['Home', 'Home', 'start'],
    ['End', 'End', 'end'],
  ] as const)('%s at %s does %s', (key, code, action) => expect(press(key, code)?.action).toBe(action));

  it('steps five seconds by arrows and ten by J and L', () => {
    expect(press('ArrowLeft', 'ArrowLeft')).toMatchObject({ action: 'back', amount: 5 });
    expect(press('j', 'KeyJ')).toMatchObject({ action: 'back', amount: 10 });
  });

  it('finds digits by their position, or on a number pad that types them', () => {
    expect(press('3', 'Digit3')).toMatchObject({ action: 'percent', amount: 3 });
    expect(press('"', 'Digit3')).toMatchObject({ action: 'percent', amount: 3 });
    expect(press('7', 'Numpad7')).toMatchObject({ action: 'percent', amount: 7 });
    expect(press('Home', 'Numpad7')?.action).toBe('start');
  });

  it('finds < > ? by the typed character, and < > by position where letters are typed there', () => {
    expect(press('<', 'Comma', { shiftKey: true })?.action).toBe('slower');
    expect(press('>', 'IntlBackslash', { shiftKey: true })?.action).toBe('faster');
    expect(press('Б', 'Comma', { shiftKey: true })?.action).toBe('slower');
    expect(press('Ю', 'Period', { shiftKey: true })?.action).toBe('faster');
    expect(press('?', 'Digit7', { shiftKey: true })?.action).toBe('help');
  });

  it('ignores keys with modifiers and text that is composed', () => {
    for (const modifier of ['ctrlKey', 'altKey', 'metaKey'])
      expect(press('k', 'KeyK', { [modifier]: true })).toBeUndefined();
    expect(press('K', 'KeyK', { shiftKey: true })).toBeUndefined();
    expect(press('k', 'KeyK', { isComposing: true })).toBeUndefined();
    expect(press('Tab', 'Tab')).toBeUndefined();
  });

  it('fill aria-keyshortcuts from the same table, without a duplicate key', () => {
    expect(shortcuts('toggle')).toBe('Space K');
    expect(shortcuts('back', 10)).toBe('J');
    const keys = hotkeys.flatMap(({ keys }) => keys);
    expect(new Set(keys).size).toBe(keys.length);
  });
});

describe('tap gestures', () => {
  it('a click plays, a double click enters full screen', () => {
    const gestures = new TapGestures();
    expect(gestures.classify('mouse', 0.1, 0, false)).toBe('toggle');
    expect(gestures.classify('mouse', 0.1, 200, false)).toBe('fullscreen');
    expect(gestures.classify('mouse', 0.1, 400, false)).toBe('toggle');
    expect(gestures.classify('mouse', 0.1, 2000, false)).toBe('toggle');
  });

  it('a tap shows the controls, the next in the middle plays, a double tap at a side steps', () => {
    const gestures = new TapGestures();
    expect(gestures.classify('touch', 0.5, 0, true)).toBeUndefined();
    expect(gestures.classify('touch', 0.5, 1000, false)).toBe('toggle');
    expect(gestures.classify('touch', 0.9, 2000, false)).toBeUndefined();
    expect(gestures.classify('touch', 0.9, 2200, false)).toBe('forward');
    expect(gestures.classify('touch', 0.95, 2400, false)).toBe('forward');
    expect(gestures.classify('touch', 0.1, 2600, false)).toBeUndefined();
    expect(gestures.classify('touch', 0.1, 2700, false)).toBe('back');
  });
});

describe('full screen', () => {
  it('is that of the player, else of the video as on iPhones, else unavailable', async () => {
    const host = document.createElement('div');
    const media = Object.assign(document.createElement('video'), { webkitEnterFullscreen: vi.fn() });
    expect(canFullscreen(host, undefined)).toBe(true);
    const refused = vi.spyOn(document, 'fullscreenEnabled', 'get').mockReturnValue(false);
    expect(canFullscreen(host, media)).toBe(true);
    await toggleFullscreen(host, media);
    expect(media.webkitEnterFullscreen).toHaveBeenCalledOnce();
    expect(canFullscreen(host, document.createElement('video'))).toBe(false);
    refused.mockRestore();
  });

  it('does not throw when the browser refuses', async () => {
    const host = Object.assign(document.createElement('div'), {
      requestFullscreen: () => Promise.reject(new TypeError('no')),
    });
    await expect(toggleFullscreen(host, undefined)).resolves.toBeUndefined();
    await expect(togglePip(document.createElement('video'))).resolves.toBeUndefined();
  });
});

describe('helpers', () => {
  it('give the steps of the seek bar’s keys', () => {
    expect(seekKey('ArrowUp', 100)).toBe(5);
    expect(seekKey('PageDown', 100)).toBe(-10);
    expect(seekKey('Home', 100)).toBe(-Infinity);
    expect(seekKey('k', 100)).toBeUndefined();
    expect(seekKey('constructor', 100)).toBeUndefined();
  });

  it('move from speed to speed and stop at the ends', () => {
    expect(nextRate(1, 1)).toBe(1.25);
    expect(nextRate(1.1, -1)).toBe(1);
    expect(nextRate(2, 1)).toBe(2);
    expect(nextRate(0.5, -1)).toBe(0.5);
  });

  it('parse thumbnails, only with http and https URLs', () => {
    const base = 'https://example.org/v/t.vtt';
    expect(thumbnail('s.jpg#xywh=144,81,144,81', base)).toEqual({
      src: 'https://example.org/v/s.jpg',
      x: 144,
      y: 81,
      width: 144,
      height: 81,
    });
    expect(thumbnail('s.jpg', base)).toBeUndefined();
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
    expect(thumbnail('javascript:alert(1)//#xywh=0,0,1,1', base)).toBeUndefined();
    warn.mockRestore();
    expect(thumbnail('a");b.jpg#xywh=0,0,9,9', base)!.src).not.toContain('"');
  });

  it('find the cue of a position, and cues for the upper half', () => {
    const list = [1, 5, 9].map((start) => ({ start, end: start + 2, text: '' }));
    expect([0, 1, 4.5, 99].map((at) => indexAt(list, at))).toEqual([-1, 0, 0, 2]);
    const cue = new VTTCue(0, 1, '');
    expect(isHigh(cue)).toBe(false);
    cue.line = 1;
    expect(isHigh(cue)).toBe(true);
  });
});
