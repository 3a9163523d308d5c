// What must not happen, and the rarely taken ways: boundaries, refusals, clean-ups.
import { html } from 'lit';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { clipTime, clipUrl } from '../../../src/components/media-player/behaviours/clip-link.ts';
import { storyKeyOf, storyUrlOf } from '../../../src/components/media-player/behaviours/story-url.ts';
import { nextRate, RATES } from '../../../src/components/media-player/input/actions.ts';
import { hotkeyOf, hotkeys, keyName, shortcuts } from '../../../src/components/media-player/input/hotkeys.ts';
import { TapGestures } from '../../../src/components/media-player/input/tap-gestures.ts';
import { canPip, isPip } from '../../../src/components/media-player/media/picture-in-picture.ts';
import { currentIndex, markCurrent } from '../../../src/components/media-player/media/playlist.ts';
import { SavedPosition } from '../../../src/components/media-player/media/resume.ts';
import { indexAt, isHigh, trackName } from '../../../src/components/media-player/media/text-tracks.ts';
import { thumbnail } from '../../../src/components/media-player/media/thumbnails.ts';
import { seekKey } from '../../../src/components/media-player/view/seek-bar.ts';
import { next, part, settled } from '../../fixture.ts';
import { button, file, film, focused, player, poll, talk, video } from './player.ts';

type Host = HTMLElementTagNameMap['lede-media-player'];
afterEach(() => vi.restoreAllMocks());

const fire = (host: Host, ...types: string[]) => {
  for (const type of types) host.media!.dispatchEvent(new Event(type));
};

describe('the table of keys', () => {
  const list = hotkeys.map(({ action, keys, amount }) => [keys.join(' '), action, amount]);
  it('is this one', () =>
    expect(list).toEqual([
      ['Space KeyK', 'toggle', undefined],
      ['ArrowLeft', 'back', 5],
      ['ArrowRight', 'forward', 5],
      ['KeyJ', 'back', 10],
      ['KeyL', 'forward', 10],
      ['Home', 'start', undefined],
      ['End', 'end', undefined],
      ['0–9', 'percent', undefined],
      ['Shift+KeyP', 'previous', undefined],
      ['Shift+KeyN', 'next', undefined],
      ['ArrowUp', 'louder', undefined],
      ['ArrowDown', 'quieter', undefined],
      ['KeyM', 'mute', undefined],
      ['KeyC', 'captions', undefined],
      ['<', 'slower', undefined],
      ['>', 'faster', undefined],
      ['KeyF', 'fullscreen', undefined],
      ['KeyI', 'pip', undefined],
      ['?', 'help', undefined],
    ]));

  const press = (key: string, code = '', more: KeyboardEventInit = {}) =>
    hotkeyOf(new KeyboardEvent('keydown', { key, code, ...more }))?.action;
  it.each([
    ['K', 'KeyK', { shiftKey: true }],
    [' ', 'Space', { shiftKey: true }],
    ['ArrowLeft', 'ArrowLeft', { shiftKey: true }],
    ['Home', 'Home', { shiftKey: true }],
    ['!', 'Digit1', { shiftKey: true }],
    ['б', 'Comma', {}],
    [',', 'Comma', {}],
    ['.', 'Period', {}],
    [';', 'Comma', { shiftKey: true }],
    ['q', 'KeyQ', {}],
    ['ArrowLeft', 'ArrowLeft', { altKey: true }],
    ['ArrowLeft', 'ArrowLeft', { metaKey: true }],
    ['f', 'KeyF', { ctrlKey: true }],
    ['PageUp', 'Numpad9', {}],
  ])('%s at %s with %j is none of them', (key, code, more) => expect(press(key, code, more)).toBeUndefined());

  it.each([
    ['1', 'Digit1', { shiftKey: true }, 'percent'],
    ['?', 'Slash', { shiftKey: true }, 'help'],
    ['>', 'IntlBackslash', {}, 'faster'],
    [' ', '', {}, 'toggle'],
    ['M', '', {}, 'mute'],
  ])('%s at %s with %j is %s', (key, code, more, action) => expect(press(key, code, more)).toBe(action));

  it('a key that the page has used is none', () => {
    const event = new KeyboardEvent('keydown', { key: 'k', code: 'KeyK', cancelable: true });
    event.preventDefault();
    expect(hotkeyOf(event)).toBeUndefined();
  });

  it.each([
    ['Space', 'Leertaste'],
    ['ArrowLeft', '←'],
    ['ArrowRight', '→'],
    ['ArrowUp', '↑'],
    ['ArrowDown', '↓'],
    ['KeyK', 'K'],
    ['0–9', '0–9'],
    ['?', '?'],
  ])('the key %s is shown as %s', (key, name) => expect(keyName(key, 'Leertaste')).toBe(name));

  it.each([
    ['forward', undefined, 'ArrowRight L'],
    ['forward', 5, 'ArrowRight'],
    ['back', undefined, 'ArrowLeft J'],
    ['captions', undefined, 'C'],
    ['slower', undefined, '<'],
  ] as const)('the shortcuts of %s by %s are %s', (action, amount, keys) =>
    expect(shortcuts(action, amount)).toBe(keys),
  );
});

describe('taps', () => {
  it.each([
    [0, 349, 'fullscreen'],
    [0, 350, 'toggle'],
  ])('two clicks at %i and %i ms are %s', (first, second, gesture) => {
    const gestures = new TapGestures();
    gestures.classify('mouse', 0.5, first, false);
    expect(gestures.classify('mouse', 0.5, second, false)).toBe(gesture);
  });

  it.each([
    [0.33, 'back'],
    [0.34, 'toggle'],
    [0.5, 'toggle'],
    [0.66, 'toggle'],
    [0.67, 'forward'],
  ])('a double tap at %d is %s', (x, gesture) => {
    const gestures = new TapGestures();
    gestures.classify('touch', x, 0, true);
    expect(gestures.classify('touch', x, 200, false)).toBe(gesture);
  });

  it('two taps at different sides are no double tap', () => {
    const gestures = new TapGestures();
    gestures.classify('touch', 0.1, 0, false);
    expect(gestures.classify('touch', 0.9, 100, false)).toBeUndefined();
  });

  it('a pen is a mouse: its side is no matter', () => {
    const gestures = new TapGestures();
    expect(gestures.classify('pen', 0.1, 0, true)).toBe('toggle');
    expect(gestures.classify('pen', 0.9, 100, false)).toBe('fullscreen');
  });
});

describe('numbers', () => {
  it.each([
    ['ArrowLeft', -5],
    ['ArrowDown', -5],
    ['ArrowRight', 5],
    ['ArrowUp', 5],
    ['PageUp', 10],
    ['PageDown', -10],
    ['Home', -Infinity],
    ['End', Infinity],
    ['Enter', undefined],
  ])('%s moves by %s seconds of a hundred', (key, by) => expect(seekKey(key, 100)).toBe(by));

  it('a page of a short film is five seconds', () => {
    expect([seekKey('PageUp', 20), seekKey('PageDown', 20), seekKey('PageUp', 60)]).toEqual([5, -5, 6]);
  });

  it('the speeds are these, and each step goes to the next', () => {
    expect(RATES).toEqual([0.5, 0.75, 1, 1.25, 1.5, 1.75, 2]);
    for (const [at, rate] of RATES.entries()) {
      expect(nextRate(rate, 1)).toBe(RATES[at + 1] ?? 2);
      expect(nextRate(rate, -1)).toBe(RATES[at - 1] ?? 0.5);
    }
    expect([nextRate(3, -1), nextRate(3, 1), nextRate(0.1, 1), nextRate(0.1, -1)]).toEqual([2, 3, 0.5, 0.1]);
  });

  it.each([
    [0.94, -1],
    [0.96, 0],
    [1, 0],
    [4.94, 0],
    [4.96, 1],
  ])('at %d seconds the cue is number %i', (seconds, index) =>
    expect(
      indexAt(
        [1, 5].map((start) => ({ start, end: start + 1, text: '' })),
        seconds,
      ),
    ).toBe(index),
  );

  it.each([
    [0, true, true],
    [7, true, true],
    [8, true, false],
    [-1, true, false],
    ['auto', true, false],
    [0, false, true],
    [49, false, true],
    [50, false, false],
  ] as const)(
    'a cue at line %s (a line of text: %s) stands in the upper half: %s',
    (line, snapToLines, high) =>
      expect(isHigh(Object.assign(new VTTCue(0, 1, ''), { line, snapToLines }))).toBe(high),
  );

  it.each([
    ['s.jpg#xywh=pixel:1,2,3,4', [1, 2, 3, 4]],
    ['s.jpg#xywh=1,2,3,4 \n', [1, 2, 3, 4]],
    ['s.jpg#xywh=0,0,1000,1000', [0, 0, 1000, 1000]],
    ['s.jpg#xywh=0,0,0,9', undefined],
    ['s.jpg#xywh=0,0,9,0', undefined],
    ['s.jpg#xywh=0,0,9', undefined],
    ['s.jpg#xywh=percent:0,0,9,9', undefined],
    ['s.jpg#xywh=0,0,9,1001', undefined],
    ['s.jpg#xywh=0,65536,9,9', undefined],
    ['s p.jpg#xywh=0,0,9,9', undefined],
    ['mailto:a@b.c#xywh=0,0,9,9', undefined],
  ])('the thumbnail %j is at %j', (text, box) => {
    const found = thumbnail(text, 'https://example.org/v/');
    expect(found && [found.x, found.y, found.width, found.height]).toEqual(box);
  });

  it.each([
    [5, 30, 5],
    [4.9, 30, undefined],
    [25, 30, 25],
    [25.1, 30, undefined],
    [10, 29.9, undefined],
    [10.9, 31, 10],
  ])('a position of %d in %d seconds is stored as %s', (seconds, duration, stored) => {
    localStorage.clear();
    const position = new SavedPosition('https://example.org/', 'https://example.org/a.mp4');
    position.save(seconds, duration);
    expect(position.seconds).toBe(stored);
    localStorage.clear();
  });

  it.each([
    ['#t=83,90', 83],
    ['#t=83&x=1', 83],
    ['#other&t=83', undefined],
    ['#a&b&t=83', undefined],
    ['#&t=83', 83],
    ['t=83', undefined],
    ['#xt=83', undefined],
    ['', undefined],
  ])('the fragment %s gives the first player %s', (fragment, seconds) =>
    expect(clipTime(fragment, 'film', true)).toBe(seconds),
  );

  it('a link to a moment has the name and whole seconds', () => {
    expect(clipUrl('https://example.org/a?b=1', 'my film', 83.99)).toBe(
      'https://example.org/a?b=1#my%20film&t=83',
    );
    expect(clipTime('#my%20film&t=83', 'my film', false)).toBe(83);
  });
});

describe('the story of a player', () => {
  it('is stored without the query of the page, and with that of a URL of its own', () => {
    const page = location.href;
    history.replaceState(null, '', '?token=secret#x');
    expect(storyUrlOf({ url: '' })).toBe(location.href.split('#')[0]);
    expect(storyKeyOf({ url: '' })).toBe(location.href.split('?')[0]);
    expect(storyKeyOf({ url: '/a?id=1' })).toBe(new URL('/a?id=1', location.href).href);
    history.replaceState(null, '', page);
  });
});

describe('a playlist', () => {
  const links = (...urls: string[]) =>
    urls.map((url) =>
      Object.assign(document.createElement('a'), { href: new URL(url, 'https://example.org').href }),
    );
  it.each([
    ['', undefined, -1],
    ['/a', undefined, 0],
    ['/a#t=5', undefined, 0],
    ['/b?x=1', undefined, 1],
    ['/b?x=2', undefined, -1],
    ['/b?x=2', 1, 1],
    ['/a', 2, 2],
    ['/c', undefined, -1],
  ])('the file %s, last %s, is its link %i', (source, last, index) => {
    const list = links('/a', '/b?x=1', '/a');
    const url = source && new URL(source, 'https://example.org').href;
    expect(currentIndex(list, url, last === undefined ? undefined : list[last])).toBe(index);
  });

  it('a link that has gone is not the current one', () => {
    const [gone, ...rest] = links('/a', '/b');
    expect(currentIndex(rest, 'https://example.org/a', gone)).toBe(-1);
  });

  it('marks one link, leaves those that the page has marked, and takes its mark back', () => {
    const [a, b, c] = links('/a', '/b', '/c') as [HTMLAnchorElement, HTMLAnchorElement, HTMLAnchorElement];
    b.setAttribute('aria-current', 'page');
    const marks = () => [a, b, c].map((link) => link.getAttribute('aria-current'));
    markCurrent([a, b, c], 0);
    expect(marks()).toEqual(['true', 'page', null]);
    markCurrent([a, b, c], 1);
    expect(marks()).toEqual([null, 'page', null]);
    markCurrent([a, b, c], 2);
    markCurrent([a, b, c], -1);
    expect(marks()).toEqual([null, 'page', null]);
    expect([a, b, c].some((link) => link.hasAttribute('data-lede-aria-current'))).toBe(false);
  });

  const list = (
    media = html`<video controls .muted=${true} src=${file('film.webm')} preload="auto"></video>`,
  ) =>
    player(
      html`<lede-media-player resume="off"
        >${media}
        <p slot="playlist">
          <a href=${file('film.webm')}>Film</a>
          <a href=${file('clip.webm')}><b>Clip</b></a>
        </p></lede-media-player
      >`,
    );

  it('does not go on to the next link from media that loop', async () => {
    const host = await list();
    const changed = vi.fn((event: Event) => event.preventDefault());
    host.addEventListener('lede-playlist-change', changed);
    await poll(() => host.querySelector('a')!.getAttribute('aria-current')).toBe('true');
    host.media!.loop = true;
    fire(host, 'ended');
    expect(changed).not.toHaveBeenCalled();
    host.media!.loop = false;
    fire(host, 'ended');
    expect(changed).toHaveBeenCalledOnce();
  });

  it('ends with its last link, and without a current one', async () => {
    const host = await list(html`<video controls src=${file('clip.webm')} preload="auto"></video>`);
    const changed = vi.fn((event: Event) => event.preventDefault());
    host.addEventListener('lede-playlist-change', changed);
    await poll(() => host.querySelectorAll('a')[1]!.getAttribute('aria-current')).toBe('true');
    fire(host, 'ended');
    host.querySelectorAll('a')[1]!.remove();
    await settled();
    fire(host, 'ended');
    expect(changed).not.toHaveBeenCalled();
  });

  it('leaves a click with a modifier to the browser', async () => {
    const host = await list();
    const prevented: boolean[] = [];
    host.parentElement!.addEventListener('click', (event) => {
      prevented.push(event.defaultPrevented);
      event.preventDefault();
    });
    const init = { bubbles: true, composed: true, cancelable: true };
    for (const modifier of ['ctrlKey', 'metaKey', 'shiftKey', 'altKey'])
      host.querySelector('b')!.dispatchEvent(new MouseEvent('click', { ...init, [modifier]: true }));
    expect(prevented).toEqual([false, false, false, false]);
    expect(host.media!.currentSrc).toBe(file('film.webm'));
  });

  it('leaves a click that the page has cancelled, and one between the links', async () => {
    const host = await list();
    const changed = vi.fn((event: Event) => event.preventDefault());
    host.addEventListener('lede-playlist-change', changed);
    host.querySelector<HTMLElement>('[slot=playlist]')!.click();
    host.querySelector('b')!.addEventListener('click', (event) => event.preventDefault(), { once: true });
    host.querySelector('b')!.click();
    expect(changed).not.toHaveBeenCalled();
    host.querySelector('b')!.click();
    expect(changed).toHaveBeenCalledOnce();
    expect(changed.mock.calls[0]![0]).toMatchObject({ cancelable: true });
  });

  it('takes its mark back when the player is removed', async () => {
    const host = await list();
    await poll(() => host.querySelector('a')!.getAttribute('aria-current')).toBe('true');
    host.remove();
    expect(host.querySelector('a')!.hasAttribute('aria-current')).toBe(false);
  });

  it('takes its mark back from a player without media', async () => {
    const host = await list();
    await poll(() => host.querySelector('a')!.getAttribute('aria-current')).toBe('true');
    host.media!.remove();
    await poll(() => host.querySelector('a')!.hasAttribute('aria-current')).toBe(false);
  });
});

describe('the transcript', () => {
  const open = async () => {
    const host = await player(
      html`<lede-media-player resume="off" transcript style="inline-size: 300px">${talk}</lede-media-player>`,
    );
    await poll(() => host.shadowRoot!.querySelectorAll('.cue').length).toBe(7);
    const panel = part(host, '.transcript');
    panel.style.maxBlockSize = '120px';
    await settled();
    return { host, panel };
  };
  const goTo = async (host: Host, seconds: number) => {
    host.media!.currentTime = seconds;
    await next(host, 'seeked');
    await settled();
  };
  const away = () => userEvent.hover(document.body, { position: { x: 890, y: 5 } });

  it('scrolls to the sentence that is spoken', async () => {
    const { host, panel } = await open();
    await away();
    await goTo(host, 33);
    expect(panel.scrollTop).toBeGreaterThan(100);
    const cue = part(host, '.cue[aria-current]');
    expect(Math.abs(panel.scrollTop - (cue.offsetTop - panel.clientHeight / 3))).toBeLessThan(2);
  });

  it('does not scroll under the pointer, and does again once it is away', async () => {
    const { host, panel } = await open();
    await userEvent.hover(panel);
    const { scrollTop } = panel;
    await goTo(host, 33);
    expect(panel.scrollTop).toBe(scrollTop);
    await away();
    await goTo(host, 20);
    expect(panel.scrollTop).toBeGreaterThan(scrollTop);
  });

  it('does not scroll away from the focus, nor back to where the reader has left within one sentence', async () => {
    const { host, panel } = await open();
    await away();
    part(host, '.cue').focus();
    await goTo(host, 33);
    expect(panel.scrollTop).toBe(0);
    part(host, '.cue').blur();
    host.requestUpdate();
    await settled();
    expect(panel.scrollTop).toBeGreaterThan(100);
    panel.scrollTop = 0;
    host.requestUpdate();
    await settled();
    expect(panel.scrollTop).toBe(0);
  });

  it('says that it is loading until there are cues', async () => {
    const host = await player(html`<lede-media-player resume="off">${talk}</lede-media-player>`);
    vi.spyOn(host.captions, 'source').mockReturnValue(undefined);
    host.transcript = true;
    await settled();
    expect([...part(host, '.transcript').querySelectorAll('p')].map((p) => p.textContent)).toEqual([
      'Transcript',
      'Loading…',
    ]);
  });
});

describe('idle', () => {
  const leave = (host: Host, pointerType = 'mouse') =>
    host.dispatchEvent(new PointerEvent('pointerleave', { pointerType }));
  const idle = (host: Host) => host.matches(':state(idle)');
  const playing = async () => {
    const host = await video();
    host.playback.play();
    await poll(() => host.playback.playing).toBe(true);
    await settled();
    return host;
  };

  it('a playing video hides its controls when the mouse leaves, and not before', async () => {
    const host = await playing();
    expect(idle(host)).toBe(false);
    leave(host, 'touch');
    await settled();
    expect(idle(host)).toBe(false);
    leave(host);
    await settled();
    expect(idle(host)).toBe(true);
  });

  it.each<[string, (host: Host) => unknown]>([
    ['while it is paused', (host) => host.media!.pause()],
    ['with the pointer in the seek bar', (host) => host.setView({ preview: 5 })],
    ['with an open menu', (host) => part(host, '#captions').showPopover()],
    ['with the open list of keys', (host) => host.perform('help')],
    ['after an error', (host) => (host.playback.failed = 2)],
  ])('not %s', async (_, change) => {
    const host = await playing();
    change(host);
    await settled();
    leave(host);
    await settled();
    expect(idle(host)).toBe(false);
    host.shadowRoot!.querySelector('dialog')!.close();
  });

  it.each(['pointermove', 'focusin', 'keydown'])('ends with %s', async (type) => {
    const host = await playing();
    leave(host);
    await settled();
    const event =
      type === 'pointermove'
        ? new PointerEvent(type, { pointerType: 'mouse' })
        : type === 'keydown'
          ? new KeyboardEvent(type, { key: 'x' })
          : new FocusEvent(type, { bubbles: true });
    host.dispatchEvent(event);
    await settled();
    expect(idle(host)).toBe(false);
  });

  it('begins by itself two and a half seconds after the last input', async () => {
    const host = await playing();
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    host.dispatchEvent(new PointerEvent('pointermove', { pointerType: 'mouse' }));
    await vi.advanceTimersByTimeAsync(2000);
    host.dispatchEvent(new PointerEvent('pointermove', { pointerType: 'mouse' }));
    await vi.advanceTimersByTimeAsync(2400);
    expect(host.input.idle).toBe(false);
    await vi.advanceTimersByTimeAsync(200);
    expect(host.input.idle).toBe(true);
    vi.useRealTimers();
  });

  it('is over for a player that is moved', async () => {
    const host = await playing();
    leave(host);
    await settled();
    host.parentElement!.append(host);
    await settled();
    expect(idle(host)).toBe(false);
  });
});

describe('the device', () => {
  it.each([
    ['previous', 0, 'previoustrack', false],
    ['next', 0, 'nexttrack', true],
  ])('has a key for the %s link only where there is one', async (_, index, action, there) => {
    const handlers = new Map<string, MediaSessionActionHandler | null>();
    vi.spyOn(navigator.mediaSession, 'setActionHandler').mockImplementation(
      (name, handler) => void handlers.set(name, handler),
    );
    const host = await player(
      html`<lede-media-player resume="off"
        ><video controls .muted=${true} src=${file('film.webm')} preload="auto"></video>
        <p slot="playlist">
          <a href=${file('film.webm')}>A</a> <a href=${file('clip.webm')}>B</a>
        </p></lede-media-player
      >`,
    );
    await poll(() => host.querySelectorAll('a')[index]!.getAttribute('aria-current')).toBe('true');
    host.playback.play();
    await poll(() => handlers.size).toBe(8);
    expect(Boolean(handlers.get(action))).toBe(there);
  });

  it('plays, pauses and seeks by its keys, ten seconds where they do not say how far', async () => {
    const handlers = new Map<string, MediaSessionActionHandler | null>();
    vi.spyOn(navigator.mediaSession, 'setActionHandler').mockImplementation(
      (name, handler) => void handlers.set(name, handler),
    );
    const host = await video();
    fire(host, 'play');
    const calls: unknown[] = [];
    const { playback } = host;
    vi.spyOn(playback, 'seek').mockImplementation((seconds) => void calls.push(seconds));
    vi.spyOn(playback, 'play').mockImplementation(() => void calls.push('play'));
    vi.spyOn(playback, 'pause').mockImplementation(() => void calls.push('pause'));
    vi.spyOn(playback, 'time', 'get').mockReturnValue(15);
    for (const [action, details, done] of [
      ['play', {}, 'play'],
      ['pause', {}, 'pause'],
      ['stop', {}, 'pause'],
      ['seekbackward', {}, 5],
      ['seekbackward', { seekOffset: 3 }, 12],
      ['seekforward', {}, 25],
      ['seekforward', { seekOffset: 3 }, 18],
      ['seekto', { seekTime: 7 }, 7],
      ['seekto', {}, 0],
    ] as const) {
      handlers.get(action)!({ action, ...details });
      expect(calls.splice(0), action).toEqual([done]);
    }
  });

  it('shows the poster where there is no artwork, and the page’s title where there is no headline', async () => {
    const host = await player(
      html`<lede-media-player resume="off"
        ><video controls muted preload="auto" poster=${file('poster.webp')} src=${file('film.webm')}></video
      ></lede-media-player>`,
    );
    fire(host, 'play');
    expect(navigator.mediaSession.metadata!.title).toBe(document.title);
    expect(navigator.mediaSession.metadata!.artwork[0]!.src).toBe(file('poster.webp'));
  });

  it('is told whether it plays, and where it is', async () => {
    const set = vi.spyOn(navigator.mediaSession, 'setPositionState');
    const host = await video();
    host.playback.play();
    await poll(() => navigator.mediaSession.playbackState).toBe('playing');
    host.playback.pause();
    await poll(() => navigator.mediaSession.playbackState).toBe('paused');
    for (const type of ['play', 'seeked', 'ratechange', 'durationchange']) {
      set.mockClear();
      fire(host, type);
      expect(set.mock.lastCall![0], type).toMatchObject({
        duration: host.playback.duration,
        playbackRate: 1,
      });
    }
    set.mockClear();
    fire(host, 'timeupdate', 'progress');
    expect(set).not.toHaveBeenCalled();
  });

  it('is left to the player that plays', async () => {
    const host = await video();
    fire(host, 'play');
    const other = await player(
      html`<lede-media-player resume="off" headline="Other">${film()}</lede-media-player>`,
    );
    fire(other, 'pause');
    other.remove();
    expect(navigator.mediaSession.metadata?.title).toBe('A film');
  });
});

describe('picture in picture', () => {
  const media = (more: object) =>
    Object.assign(document.createElement('video'), { requestPictureInPicture: () => {} }, more);
  it.each([
    [true, false, true],
    [false, false, false],
    [true, true, false],
  ])(
    'is there where the page allows it (%s) and the video does not forbid it (%s)',
    (enabled, forbidden, can) => {
      const video = media({});
      Object.defineProperty(video, 'disablePictureInPicture', { value: forbidden });
      Object.defineProperty(video, 'ownerDocument', { value: { pictureInPictureEnabled: enabled } });
      expect(canPip(video as never)).toBe(can);
    },
  );

  it('is not there for audio, and nothing is in it', () => {
    expect(canPip(document.createElement('audio'))).toBe(false);
    expect([canPip(undefined), isPip(undefined)]).toEqual([false, false]);
  });
});

describe('one at a time', () => {
  it('a muted player that starts leaves the other one playing, and one that was removed is forgotten', async () => {
    const host = await player(html`<lede-media-player resume="off">${talk}</lede-media-player>`);
    const other = await player(html`<lede-media-player resume="off">${talk}</lede-media-player>`);
    const state = (globalThis as unknown as Record<symbol, { playing: unknown }>)[
      Symbol.for('lede-ui.player')
    ]!;
    await userEvent.click(button(host, 'Play'));
    await poll(() => state.playing).toBe(host.media);
    other.media!.muted = true;
    other.playback.play();
    await poll(() => other.playback.playing).toBe(true);
    expect(host.media!.paused).toBe(false);
    expect(state.playing).toBe(host.media);
    host.remove();
    expect(state.playing).toBeUndefined();
  });
});

describe('tracks', () => {
  it.each([
    ['Label', 'en', 'Label'],
    ['', 'de', 'Deutsch'],
    ['', '', ''],
    ['', 'not a language', 'not a language'],
  ])('labelled "%s" in "%s" are called "%s"', (label, language, name) =>
    expect(trackName({ label, language } as TextTrack)).toBe(name),
  );

  it('the transcript has the chosen language, else that of the page, else the first', async () => {
    const host = await video();
    expect(host.captions.source('ru-RU')!.language).toBe('ru');
    expect(host.captions.source('fr')!.language).toBe('en');
    host.captions.choose(host.captions.tracks[1]);
    host.captions.choose(undefined);
    expect(host.captions.source('en')!.language).toBe('ru');
  });

  it('the transcript of other media keeps the language that was chosen before', async () => {
    const host = await video();
    host.captions.choose(host.captions.tracks[1]);
    for (const old of host.media!.querySelectorAll('track[kind=captions]')) old.remove();
    for (const srclang of ['en', 'ru']) {
      const track = Object.assign(document.createElement('track'), { kind: 'captions', srclang });
      host.media!.append(track);
    }
    await poll(() => host.captions.tracks.length).toBe(2);
    expect(host.captions.source('en')!.language).toBe('ru');
  });

  it('one that the page or the browser turns on is drawn by the player', async () => {
    const host = await video();
    host.captions.tracks[1]!.mode = 'showing';
    await poll(() => host.captions.track?.language).toBe('ru');
    expect(host.captions.tracks[1]!.mode).toBe('hidden');
  });

  it('one that is removed shows no more', async () => {
    const host = await video();
    host.captions.choose(host.captions.tracks[0]);
    host.media!.querySelector('track')!.remove();
    await poll(() => host.captions.track).toBeUndefined();
  });

  it('in the full screen of an iPhone the browser draws them', async () => {
    const host = await video();
    host.captions.choose(host.captions.tracks[0]);
    fire(host, 'webkitbeginfullscreen');
    expect(host.captions.track!.mode).toBe('showing');
    host.captions.choose(host.captions.tracks[1]);
    expect(host.captions.track!.mode).toBe('showing');
    fire(host, 'webkitendfullscreen');
    expect(host.captions.track!.mode).toBe('hidden');
  });
});

describe('menus', () => {
  const open = async (id: string) => {
    const host = await video();
    await poll(() => host.chapters.length).toBeGreaterThan(0);
    await poll(() => host.shadowRoot!.querySelector(`.opener-${id}`)).not.toBeNull();
    part(host, `.opener-${id}`).focus();
    await userEvent.keyboard('{Enter}');
    await poll(() => focused(host)?.role).toBe('menuitemradio');
    return host;
  };
  const text = (host: Host) => focused(host)?.querySelector('.text')!.textContent;

  it('arrows go around, Home and End to the ends', async () => {
    const host = await open('speed');
    expect(text(host)).toBe('Normal');
    for (const [key, name] of [
      ['{End}', '2×'],
      ['{ArrowDown}', '0.5×'],
      ['{ArrowUp}', '2×'],
      ['{Home}', '0.5×'],
      ['1', '1.25×'],
      ['1', '1.5×'],
      ['1', '1.75×'],
      ['1', '1.25×'],
      ['n', 'Normal'],
      ['z', 'Normal'],
    ]) {
      await userEvent.keyboard(key!);
      expect(text(host), key).toBe(name);
    }
    await userEvent.keyboard('{Control>}2{/Control}');
    expect(text(host)).toBe('Normal');
    await userEvent.tab();
    expect(part(host, '#speed').matches(':popover-open')).toBe(false);
  });

  it('each speed and each chapter says whether it is chosen', async () => {
    const host = await open('chapters');
    const items = () => [...part(host, '#chapters').querySelectorAll('[role=menuitemradio]')];
    expect(items().map((one) => one.ariaChecked)).toEqual(
      ['true', 'false', 'false', 'false'].slice(0, items().length),
    );
    expect(items()[0]!.querySelector('.note')!.textContent).toBe('0:00');
    expect(part(host, '.opener-chapters').getAttribute('aria-label')).toBe('Chapters');
    expect(part(host, '#chapters').getAttribute('aria-label')).toBe('Chapters');
    expect(getComputedStyle(items()[1]!.querySelector('.icon')!).visibility).toBe('hidden');
    expect(getComputedStyle(items()[0]!.querySelector('.icon')!).visibility).toBe('visible');
    await userEvent.keyboard('{Escape}');
  });

  it('their openers name their keys', async () => {
    const host = await video();
    const keys = (id: string) => part(host, `.opener-${id}`).getAttribute('aria-keyshortcuts');
    expect([keys('captions'), keys('speed'), keys('more')]).toEqual(['C', '< >', null]);
  });
});

describe('the seek bar', () => {
  it('has no step for keys with a modifier', async () => {
    const host = await video();
    const seek = part(host, '.seek input');
    for (const modifier of ['altKey', 'ctrlKey', 'metaKey'])
      seek.dispatchEvent(
        new KeyboardEvent('keydown', { key: 'ArrowUp', [modifier]: true, cancelable: true }),
      );
    expect(host.playback.time).toBe(0);
  });

  it('previews where the keyboard is, until the focus leaves it', async () => {
    const host = await video();
    part(host, '.toggle').focus();
    await userEvent.tab({ shift: true });
    expect(focused(host)).toBe(part(host, '.seek input'));
    await userEvent.keyboard('{ArrowUp}');
    await settled();
    expect(part(host, '.preview .when').textContent).toBe('0:05');
    part(host, '.toggle').focus();
    await settled();
    expect(host.shadowRoot!.querySelector('.preview')).toBeNull();
  });

  it('while it has the focus and plays, its text changes only every ten seconds', async () => {
    const host = await video();
    const seek = part<HTMLInputElement>(host, '.seek input');
    let time = 1;
    vi.spyOn(host.playback, 'time', 'get').mockImplementation(() => time);
    vi.spyOn(host.playback, 'playing', 'get').mockReturnValue(true);
    const spoken = async (seconds: number) => {
      time = seconds;
      host.requestUpdate();
      await settled();
      return seek.ariaValueText!.split(' ')[0];
    };
    expect(await spoken(1)).toBe('1');
    seek.focus();
    expect(await spoken(10)).toBe('1');
    expect(await spoken(11)).toBe('11');
    expect(await spoken(20)).toBe('11');
    expect(await spoken(1)).toBe('1');
    part(host, '.toggle').focus();
    expect(await spoken(2)).toBe('2');
  });

  it('is disabled while the duration is unknown, and marks no chapter at the very start or past the end', async () => {
    const host = await video();
    await poll(() => host.shadowRoot!.querySelectorAll('.gap').length).toBe(3);
    expect(part<HTMLInputElement>(host, '.seek input').max).toBe(String(host.media!.duration));
    Object.defineProperty(host.media!, 'duration', { value: 10, configurable: true });
    host.requestUpdate();
    await settled();
    expect(host.shadowRoot!.querySelectorAll('.gap').length).toBeLessThan(3);
    Object.defineProperty(host.media!, 'duration', { value: NaN, configurable: true });
    host.requestUpdate();
    await settled();
    expect(part<HTMLInputElement>(host, '.seek input').disabled).toBe(true);
  });
});

describe('errors', () => {
  const texts = async (media: ReturnType<typeof film>, ...codes: number[]) => {
    const host = await player(html`<lede-media-player resume="off">${media}</lede-media-player>`);
    const said: string[] = [];
    for (const code of codes) {
      Object.defineProperty(host.media!, 'error', { value: { code }, configurable: true });
      fire(host, 'error');
      await settled();
      said.push(part(host, '.error p').textContent!.trim());
    }
    return said;
  };
  it('of a video have a text for each number, and one for unknown numbers', async () =>
    expect(await texts(film(), 1, 2, 3, 4, 9)).toEqual([
      'Loading was interrupted.',
      'The connection was lost.',
      'This file is damaged and can’t be played.',
      'This video can’t be played.',
      'Playback failed.',
    ]));

  it('of audio speak of audio', async () =>
    expect(await texts(talk, 4)).toEqual(['This audio can’t be played.']));
});

describe('the states', () => {
  it('it waits for data after "waiting", until one of these events', async () => {
    const host = await video();
    const waits = async (type: string) => {
      fire(host, type);
      await settled();
      expect(Boolean(host.shadowRoot!.querySelector('.spinner'))).toBe(host.matches(':state(buffering)'));
      return host.matches(':state(buffering)');
    };
    for (const type of ['playing', 'canplay', 'pause', 'ended', 'emptied']) {
      expect(await waits('waiting')).toBe(true);
      expect(await waits('progress')).toBe(true);
      expect(await waits(type), type).toBe(false);
    }
    expect(await waits('stalled')).toBe(false);
  });

  it('a change of the volume is told by percent, with its icon', async () => {
    const host = await video();
    host.media!.muted = false;
    host.media!.volume = 0.5;
    const told = async (action: 'louder' | 'quieter' | 'mute') => {
      host.perform(action);
      await settled();
      const bubble = part(host, '.feedback');
      return [bubble.textContent!.trim(), bubble.querySelector<SVGElement>('.icon')!.dataset['icon']];
    };
    expect(await told('louder')).toEqual(['55%', 'nomuted']);
    expect(await told('quieter')).toEqual(['50%', 'nomuted']);
    expect(await told('mute')).toEqual(['0%', 'muted']);
  });

  it('steps at one side add up, and those at the other begin anew', async () => {
    const host = await video();
    const told = async (action: 'back' | 'forward', amount: number) => {
      host.perform(action, amount);
      await settled();
      return part(host, '.feedback').textContent!.trim();
    };
    expect(await told('forward', 10)).toBe('10 seconds');
    expect(await told('forward', 5)).toBe('15 seconds');
    expect(await told('back', 10)).toBe('10 seconds');
    part(host, '.feedback').dispatchEvent(new AnimationEvent('animationend'));
    await settled();
    expect(host.shadowRoot!.querySelector('.feedback')).toBeNull();
    expect(await told('back', 5)).toBe('5 seconds');
  });

  it('audio shows no bubble but for a copied link', async () => {
    const host = await player(html`<lede-media-player resume="off">${talk}</lede-media-player>`);
    host.perform('forward');
    await settled();
    expect(host.shadowRoot!.querySelector('.feedback')).toBeNull();
  });

  it('a link that could not be copied is told', async () => {
    const host = await video();
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('no'));
    await userEvent.click(part(host, '.opener-more'));
    const item = [...part(host, '#more').querySelectorAll<HTMLElement>('.item')].find((one) =>
      one.textContent!.includes('Copy link'),
    )!;
    item.click();
    await poll(() => part(host, '[role=status]').textContent).toBe('The link could not be copied');
  });

  it('the speed is announced, and stays at the ends', async () => {
    const host = await video();
    for (let i = 0; i < 9; i++) host.perform('faster');
    await settled();
    expect(host.media!.playbackRate).toBe(2);
    expect(part(host, '[role=status]').textContent).toBe('2×');
    expect([host.media!.defaultPlaybackRate, part(host, '.rate').textContent]).toEqual([2, '2×']);
  });
});

describe('an editor', () => {
  it.each([
    ['true', true],
    ['', true],
    ['plaintext-only', true],
    ['false', false],
    ['FALSE', false],
  ])('contenteditable="%s" leaves the native controls: %s', async (value, native) => {
    const host = await video();
    host.parentElement!.setAttribute('contenteditable', 'true');
    await poll(() => host.media!.controls).toBe(true);
    host.parentElement!.setAttribute('contenteditable', value);
    await poll(() => host.media!.controls).toBe(native);
    host.parentElement!.removeAttribute('contenteditable');
    await poll(() => host.media!.controls).toBe(false);
  });
});

it('events of the media that bubble are fired once', async () => {
  const host = await video();
  const heard = vi.fn();
  host.addEventListener('timeupdate', heard);
  host.media!.dispatchEvent(new Event('timeupdate', { bubbles: true }));
  expect(heard).toHaveBeenCalledOnce();
  heard.mockClear();
  fire(host, 'timeupdate');
  expect(heard).toHaveBeenCalledOnce();
  expect(heard.mock.calls[0]![0].bubbles).toBe(false);
});

it('the tooltips of buttons name the last of their keys', async () => {
  const host = await video();
  const title = (name: string) => part<HTMLElement>(host, `.${name} .title`).title;
  expect([title('toggle'), title('mute'), title('back')]).toEqual([
    'Play (K)',
    'Unmute (M)',
    'Back 10 seconds (J)',
  ]);
  host.hotkeys = 'off';
  await settled();
  expect(title('toggle')).toBe('Play');
  expect(part(host, '#more').textContent).not.toContain('Keyboard shortcuts');
});

it('the time left is shown by one click, the time played by the next; the title says which', async () => {
  const host = await video();
  const time = part<HTMLElement>(host, '.time');
  expect(time.title).toBe('Show remaining time');
  await userEvent.click(time);
  await settled();
  expect(time.title).toBe('Show elapsed time');
  await userEvent.click(time);
  await settled();
  expect(time.textContent!.replace(/\s+/g, ' ').trim()).toBe('0:00 / 0:34');
});

it('the shortcuts dialog closes by a click beside it, not by one in it', async () => {
  const host = await video();
  host.perform('help');
  const dialog = part<HTMLDialogElement>(host, '.help');
  part(host, '.keys').click();
  expect(dialog.open).toBe(true);
  dialog.click();
  expect(dialog.open).toBe(false);
  host.perform('help');
  part(host, '.help .control').click();
  expect(dialog.open).toBe(false);
});
