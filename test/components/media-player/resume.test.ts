import { html } from 'lit';
import { afterEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { fixture, next, part, settled } from '../../fixture.ts';
import { button, file, film, player, poll, video } from './player.ts';

type Host = HTMLElementTagNameMap['lede-media-player'];
const asked = (more = html``) =>
  html`<video controls muted preload="none" width="512" height="288" src=${file('film.webm')}>
    ${more}
  </video>`;

/** A player whose media is not asked for before it plays. */
async function quiet(template: Parameters<typeof fixture>[0]): Promise<Host> {
  await page.viewport(900, 700);
  const host = await fixture<Host>(template);
  await poll(() => host.media?.currentSrc ?? '').not.toBe('');
  await settled();
  return host;
}

describe('the saved position of media with preload=none', () => {
  it('is where the first play starts', async () => {
    localStorage.setItem(
      'lede-player-positions',
      JSON.stringify([[location.origin + location.pathname, file('film.webm'), 20, Date.now()]]),
    );
    const host = await quiet(html`<lede-media-player>${asked()}</lede-media-player>`);
    await poll(() => part(host, '.time').textContent).toContain('0:20');
    expect(host.media!.readyState).toBe(0);
    await userEvent.click(button(host, 'Play'));
    await poll(() => host.media!.readyState).toBeGreaterThan(0);
    await poll(() => host.media!.currentTime).toBeGreaterThanOrEqual(20);
    localStorage.clear();
  });

  it('gives way to a seek between the click and the first data', async () => {
    localStorage.clear();
    const host = await quiet(html`<lede-media-player>${asked()}</lede-media-player>`);
    button(host, 'Play').focus();
    const started = next(host, 'play');
    host.playback.play();
    await started;
    host.playback.seek(12);
    await poll(() => host.media!.currentTime).toBeGreaterThanOrEqual(12);
  });
});

describe('the duration', () => {
  it.each([34, '34', '0:34', 'PT34S'])(
    'comes from the page (%s) until the media have loaded',
    async (duration) => {
      const host = await quiet(
        html`<lede-media-player resume="off" .duration=${duration}>${asked()}</lede-media-player>`,
      );
      expect(part(host, '.time').textContent.trim()).toBe('0:00 / 0:34');
      expect(part(host, '.time').checkVisibility({ visibilityProperty: true })).toBe(true);
    },
  );

  it('has an empty place of the same width while it is unknown', async () => {
    const host = await quiet(html`<lede-media-player resume="off">${asked()}</lede-media-player>`);
    const time = part(host, '.time');
    expect(time.checkVisibility({ visibilityProperty: true })).toBe(false);
    const { width } = time.getBoundingClientRect();
    host.media!.preload = 'auto';
    await poll(() => time.checkVisibility({ visibilityProperty: true })).toBe(true);
    expect(time.textContent.trim()).toBe('0:00 / 0:34');
    expect(time.getBoundingClientRect().width).toBeCloseTo(width, 0);
  });
});

describe('the box of the video', () => {
  const poster = file('thumbnails.webp');
  const box = (host: Host) => {
    const { width, height } = host.media!.getBoundingClientRect();
    return [width, height].map(Math.round);
  };

  it.each([
    [
      'the ratio of its width and height',
      html`<video
        muted
        preload="none"
        width="400"
        height="300"
        poster=${poster}
        src=${file('film.webm')}
      ></video>`,
      3 / 4,
    ],
    [
      '16:9 without them',
      html`<video muted preload="none" poster=${poster} src=${file('film.webm')}></video>`,
      9 / 16,
    ],
  ])('has %s before and after it plays, with any poster', async (_, media, ratio) => {
    const host = await quiet(html`<lede-media-player resume="off">${media}</lede-media-player>`);
    const image = Object.assign(new Image(), { src: poster });
    await image.decode();
    await new Promise(requestAnimationFrame);
    const before = box(host);
    expect(before[1]).toBe(Math.round(before[0]! * ratio));
    expect(getComputedStyle(host.media!).objectFit).toBe('cover');
    host.playback.play();
    await next(host, 'playing');
    await settled();
    expect(box(host)).toEqual(before);
    expect(getComputedStyle(host.media!).objectFit).toBe('contain');
  });
});

describe('a link to a moment', () => {
  afterEach(() => history.replaceState(null, '', location.pathname + location.search));

  it('is followed on the page of its story', async () => {
    const host = await player(html`<lede-media-player id="film" resume="off">${film()}</lede-media-player>`);
    location.hash = '#film&t=10';
    await poll(() => part(host, '.time').textContent).toContain('0:10');
    expect(host.media!.paused).toBe(true);
    await userEvent.click(button(host, 'Play'));
    await poll(() => host.media!.currentTime).toBeGreaterThanOrEqual(10);
    location.hash = '#film&t=20';
    await poll(() => host.media!.currentTime).toBeGreaterThanOrEqual(20);
  });

  it('is not followed again by Back from another fragment', async () => {
    const host = await player(html`<lede-media-player id="film" resume="off">${film()}</lede-media-player>`);
    location.hash = '#film&t=10';
    await poll(() => host.playback.time).toBe(10);
    await userEvent.click(button(host, 'Play'));
    await poll(() => host.media!.currentTime).toBeGreaterThanOrEqual(10);
    host.playback.pause();
    host.playback.seek(20);
    const moved = next(window, 'hashchange');
    location.hash = '#picture-3';
    await moved;
    const again = next(window, 'hashchange');
    history.back();
    await again;
    expect(location.hash).toBe('#film&t=10');
    expect(host.playback.time).toBe(20);
  });

  it('without a name reaches the first player of this page’s story, also in a shadow root', async () => {
    history.replaceState(null, '', '#t=15');
    const place = await fixture<HTMLElement>(html`<div></div>`);
    const other = document.createElement('lede-media-player');
    other.url = '/another-story';
    const own = document.createElement('lede-media-player');
    own.url = location.pathname;
    for (const one of [other, own]) {
      one.resume = 'off';
      one.append(Object.assign(document.createElement('video'), { preload: 'none', src: file('film.webm') }));
    }
    place.attachShadow({ mode: 'open' }).append(other, own);
    await poll(() => own.shadowRoot!.querySelector('.time')?.textContent).toContain('0:15');
    expect(other.playback.pending).toBeUndefined();
  });
});

describe('the dialog of shortcuts', () => {
  async function openShortcuts(host: Host): Promise<HTMLDialogElement> {
    button(host, 'Play').focus();
    await userEvent.keyboard('?');
    const dialog = part<HTMLDialogElement>(host, 'dialog');
    expect(dialog.open).toBe(true);
    return dialog;
  }

  it('is closed by Back, which stays on the page', async () => {
    const host = await video();
    const dialog = await openShortcuts(host);
    history.back();
    await poll(() => dialog.open).toBe(false);
  });

  it('closes with a player that is hidden, and the page is free', async () => {
    const host = await video();
    const dialog = await openShortcuts(host);
    host.hidden = true;
    await poll(() => dialog.open).toBe(false);
    host.hidden = false;
    expect(document.querySelector(':modal')).toBeNull();
    expect(host.shadowRoot!.querySelector(':modal')).toBeNull();
  });

  it('closed in another way does not go back in the history', async () => {
    const host = await video();
    const dialog = await openShortcuts(host);
    const { length } = history;
    await userEvent.keyboard('{Escape}');
    expect(dialog.open).toBe(false);
    expect(history.length).toBe(length);
    history.pushState(null, '', '#next');
    await settled();
    expect(location.hash).toBe('#next');
    history.replaceState(null, '', location.pathname + location.search);
  });

  it('adds no history entry with back=leaves', async () => {
    const host = await video();
    host.back = 'leaves';
    history.pushState(null, '', location.href);
    const { length } = history;
    await openShortcuts(host);
    await userEvent.keyboard('{Escape}');
    await openShortcuts(host);
    expect(history.length).toBe(length);
    expect(history.state?.lede).toBeUndefined();
  });
});
