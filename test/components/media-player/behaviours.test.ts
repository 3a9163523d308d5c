import { html } from 'lit';
import { describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { fixture, next, part, settled } from '../../fixture.ts';
import { button, film, player, poll, talk, video } from './player.ts';

type Host = HTMLElementTagNameMap['lede-media-player'];

describe('one at a time', () => {
  it('a player that starts pauses the other; muted players do not count', async () => {
    const page = await fixture<HTMLElement>(
      html`<div>
        <lede-media-player headline="One" resume="off">${talk}</lede-media-player>
        <lede-media-player headline="Two" resume="off">${talk}</lede-media-player>
        <lede-media-player headline="Three" resume="off" data-testid="three">${film()}</lede-media-player>
      </div>`,
    );
    const [a, b, c] = [...page.querySelectorAll<Host>('lede-media-player')] as [Host, Host, Host];
    for (const one of [a, b, c]) await poll(() => one.media?.readyState ?? 0).toBeGreaterThan(1);
    await settled();
    await userEvent.click(button(a, 'Play'));
    await poll(() => a.media!.paused).toBe(false);
    await userEvent.click(button(c, 'Play'));
    await poll(() => c.media!.paused).toBe(false);
    expect(a.media!.paused).toBe(false);
    await userEvent.click(button(b, 'Play'));
    await poll(() => a.media!.paused).toBe(true);
    expect(b.media!.paused).toBe(false);
    // Its sound comes on: now it is the one. It is found by its id: its text, which tells the time, changes as it plays.
    await userEvent.hover(c);
    await userEvent.click(button(c, 'Unmute'));
    await poll(() => b.media!.paused).toBe(true);
    expect(c.media!.paused).toBe(false);
  });

  it('two copies of the library share the state through the global object', () => {
    const state = (globalThis as unknown as Record<symbol, object>)[Symbol.for('lede-ui.player')];
    expect(state).toHaveProperty('playing');
  });
});

describe('resume', () => {
  it('starts where the reader stopped, and deletes the position at the end', async () => {
    localStorage.clear();
    const first = await player(html`<lede-media-player>${film()}</lede-media-player>`);
    first.media!.currentTime = 20;
    await next(first, 'seeked');
    void first.media!.play();
    await next(first, 'playing');
    first.media!.pause();
    await poll(() => localStorage.getItem('lede-player-positions')).toContain('film.webm');
    first.remove();
    const second = await player(html`<lede-media-player>${film()}</lede-media-player>`);
    expect(part(second, '.time').textContent).toContain('0:20');
    expect(second.media!.currentTime).toBe(0); // The poster still shows.
    await userEvent.click(button(second, 'Play'));
    await poll(() => second.media!.currentTime).toBeGreaterThanOrEqual(20);
    second.media!.currentTime = 33.8;
    await next(second, 'ended');
    expect(localStorage.getItem('lede-player-positions')).toBe('[]');
  });
});

describe('links to a moment', () => {
  it('are copied and announced, unless the page cancels the event', async () => {
    const host = await player(
      html`<lede-media-player id="film" resume="off" url="https://example.org/story"
        >${film()}</lede-media-player
      >`,
    );
    host.media!.currentTime = 12;
    await next(host, 'seeked');
    const write = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    const copy = async () => {
      await userEvent.click(part(host, '.opener-more'));
      await poll(() => part(host, '#more').matches(':popover-open')).toBe(true);
      const item = [...part(host, '#more').querySelectorAll<HTMLElement>('button')].find((one) =>
        one.textContent!.includes('Copy link at 0:12'),
      );
      await userEvent.click(item!);
    };
    await copy();
    await poll(() => part(host, '[role=status]').textContent).toBe('Link copied');
    expect(write).toHaveBeenCalledWith('https://example.org/story#film&t=12');
    host.addEventListener('lede-clip-copy', (event) => event.preventDefault());
    await copy();
    expect(write).toHaveBeenCalledTimes(1);
    write.mockRestore();
  });

  it('set the position when the page opens with one', async () => {
    history.replaceState(null, '', '#t=0:14');
    const host = await video();
    expect(part(host, '.time').textContent).toContain('0:14');
    await userEvent.click(button(host, 'Play'));
    await poll(() => host.media!.currentTime).toBeGreaterThanOrEqual(14);
    history.replaceState(null, '', location.pathname + location.search);
  });
});

describe('the media session', () => {
  it('shows what plays, and its actions control the player', async () => {
    const handlers = new Map<string, MediaSessionActionHandler | null>();
    const set = vi
      .spyOn(navigator.mediaSession, 'setActionHandler')
      .mockImplementation((action, handler) => void handlers.set(action, handler));
    const host = await player(
      html`<lede-media-player resume="off" headline="A film" byline="By Ann" artwork="/a.png"
        >${film()}</lede-media-player
      >`,
    );
    await userEvent.click(button(host, 'Play'));
    await poll(() => navigator.mediaSession.metadata?.title).toBe('A film');
    expect(navigator.mediaSession.metadata!.artist).toBe('By Ann');
    expect(navigator.mediaSession.metadata!.artwork[0]!.src).toBe(new URL('/a.png', location.href).href);
    handlers.get('pause')!({ action: 'pause' });
    await poll(() => host.media!.paused).toBe(true);
    handlers.get('seekto')!({ action: 'seekto', seekTime: 7 });
    expect(host.media!.currentTime).toBe(7);
    host.remove();
    expect(navigator.mediaSession.metadata).toBeNull();
    expect(handlers.get('play')).toBeNull();
    set.mockRestore();
  });
});

describe('idle', () => {
  it('hides the controls while the reader is idle, but not with a control focused', async () => {
    const host = await video();
    button(host, 'Play').focus({ focusVisible: true } as FocusOptions);
    await userEvent.keyboard('k');
    await next(host, 'timeupdate');
    host.dispatchEvent(new PointerEvent('pointerleave', { pointerType: 'mouse' }));
    await settled();
    expect(host.matches(':state(idle)')).toBe(false);
    button(host, 'Pause').blur();
    host.dispatchEvent(new PointerEvent('pointerleave', { pointerType: 'mouse' }));
    await settled();
    expect(host.matches(':state(idle)')).toBe(true);
    await poll(() => getComputedStyle(part(host, '.bar')).opacity).toBe('0');
    host.dispatchEvent(new PointerEvent('pointermove', { pointerType: 'mouse' }));
    await settled();
    expect(host.matches(':state(idle)')).toBe(false);
  });
});

describe('any media element', () => {
  it('is controlled by its API once it is defined; an infinite duration means live', async () => {
    const host = await fixture<Host>(
      html`<lede-media-player><stream-video></stream-video></lede-media-player>`,
    );
    expect(host.shadowRoot!.querySelector('.bar')).toBeNull();
    customElements.define(
      'stream-video',
      class extends HTMLElement {
        paused = true;
        ended = false;
        muted = false;
        volume = 1;
        playbackRate = 1;
        readyState = 4;
        currentTime = 100;
        duration = Infinity;
        seekable = { length: 1, start: () => 0, end: () => 200 };
        play() {
          this.paused = false;
          this.dispatchEvent(new Event('play'));
          return Promise.resolve();
        }
        pause() {
          this.paused = true;
          this.dispatchEvent(new Event('pause'));
        }
      },
    );
    await poll(() => host.shadowRoot!.querySelector('.bar')).not.toBeNull();
    expect(host.matches(':state(live)')).toBe(true);
    expect(host.shadowRoot!.querySelector('.seek')).toBeNull();
    await userEvent.click(button(host, 'Go to live'));
    expect(host.media!.currentTime).toBe(200);
    await userEvent.click(button(host, 'Play'));
    await settled();
    expect(button(host, 'Pause')).toBeTruthy();
  });
});
