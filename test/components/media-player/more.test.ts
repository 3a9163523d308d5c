import { html } from 'lit';
import { describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { registerLocale } from '../../../src/locales/register-locale.ts';
import { ru } from '../../../src/locales/ru.ts';
import { fixture, next, part, settled } from '../../fixture.ts';
import { button, file, film, key, player, video, poll } from './player.ts';

const talk = html`<audio controls preload="auto" src=${file('talk.webm')}>
  <track kind="captions" src=${file('talk.en.vtt')} srclang="en" label="English" />
</audio>`;
type Host = HTMLElementTagNameMap['lede-media-player'];

describe('captions', () => {
  it('are drawn by the player, above its controls, from the platform’s own cues', async () => {
    const host = await video();
    await userEvent.click(part(host, '.opener-captions'));
    await poll(() => part(host, '#captions').matches(':popover-open')).toBe(true);
    await userEvent.keyboard('{ArrowDown}{Enter}');
    host.media!.currentTime = 13;
    await expect
      .poll(() => host.shadowRoot!.querySelector('.captions i')?.textContent)
      .toBe('a tenth of a second');
    expect(part(host, '.captions').lang).toBe('en');
    host.media!.currentTime = 22;
    await expect
      .poll(() => host.shadowRoot!.querySelector('.captions .high')?.textContent)
      .toContain('first microphone');
    expect([...host.media!.textTracks].some(({ mode }) => mode === 'showing')).toBe(false);
    await key('KeyC', 'c');
    await poll(() => host.shadowRoot!.querySelector('.captions')).toBeNull();
    expect(part(host, '[role=status]').textContent).toBe('Captions: Off');
  });

  it('marked default show from the start, and are the platform’s again when the player goes', async () => {
    const host = await player(
      html`<lede-media-player resume="off"
        >${film(html`<track kind="subtitles" default src=${file('captions.ru.vtt')} srclang="ru" label="Ru" />`)}</lede-media-player
      >`,
    );
    await poll(() => host.captions.track?.label).toBe('Ru');
    const track = host.captions.track!;
    expect(track.mode).toBe('hidden');
    host.remove();
    expect(track.mode).toBe('showing');
  });
});

describe('transcript', () => {
  it('shows all that is said, marks what is said now, and goes where it is clicked', async () => {
    const host = await player(html`<lede-media-player resume="off">${talk}</lede-media-player>`);
    const open = part(host, '.script');
    expect(open.getAttribute('aria-expanded')).toBe('false');
    await userEvent.click(open);
    await poll(() => host.shadowRoot!.querySelectorAll('.cue').length).toBe(7);
    expect(open.getAttribute('aria-expanded')).toBe('true');
    host.media!.muted = true;
    const cue = [...host.shadowRoot!.querySelectorAll<HTMLElement>('.cue')][2]!;
    await userEvent.click(cue);
    await poll(() => host.media!.currentTime).toBeGreaterThanOrEqual(14.5);
    await poll(() => cue.getAttribute('aria-current')).toBe('true');
    expect(host.media!.paused).toBe(false);
  });

  it('is opened by the browser’s own search', async () => {
    const host = await player(html`<lede-media-player resume="off">${talk}</lede-media-player>`);
    expect(part(host, '.transcript').getAttribute('hidden')).toBe('until-found');
    part(host, '.transcript').dispatchEvent(new Event('beforematch', { bubbles: true }));
    await settled();
    expect(host.transcript).toBe(true);
    expect(part(host, '.transcript').hidden).toBe(false);
  });
});

describe('one at a time', () => {
  it('what begins pauses what plays; what is muted disturbs nobody', async () => {
    const page = await fixture<HTMLElement>(
      html`<div>
        <lede-media-player resume="off">${talk}</lede-media-player>
        <lede-media-player resume="off">${talk}</lede-media-player>
        <lede-media-player resume="off">${film()}</lede-media-player>
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
    // Its sound comes on: now it is the one.
    await userEvent.click(button(c, 'Unmute'));
    await poll(() => b.media!.paused).toBe(true);
    expect(c.media!.paused).toBe(false);
  });

  it('keeps that between two copies of the library, on the global object', () => {
    const state = (globalThis as unknown as Record<symbol, object>)[Symbol.for('lede-ui.player')];
    expect(state).toHaveProperty('playing');
  });
});

describe('resume', () => {
  it('begins where the reader stopped, and forgets at the end', async () => {
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
  it('are copied, announced, and may be stopped', async () => {
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

  it('are followed when the page opens by one', async () => {
    history.replaceState(null, '', '#t=0:14');
    const host = await video();
    expect(part(host, '.time').textContent).toContain('0:14');
    await userEvent.click(button(host, 'Play'));
    await poll(() => host.media!.currentTime).toBeGreaterThanOrEqual(14);
    history.replaceState(null, '', location.pathname + location.search);
  });
});

describe('playlist', () => {
  it('plays its links here, marks the current one, and goes on to the next', async () => {
    const host = await player(
      html`<lede-media-player resume="off">
        <video controls .muted=${true} src=${file('film.webm')} preload="auto"></video>
        <ol slot="playlist">
          <li><a href=${file('film.webm')}>Film</a></li>
          <li><a href=${file('clip.webm')} data-captions=${file('captions.en.vtt')}>Clip</a></li>
        </ol>
      </lede-media-player>`,
    );
    const [film1, clip] = [...host.querySelectorAll('a')];
    await poll(() => film1!.getAttribute('aria-current')).toBe('true');
    host.media!.currentTime = 33.8;
    await next(host, 'seeked');
    const change = next<CustomEvent>(host, 'lede-playlist-change');
    void host.media!.play();
    expect((await change).detail).toEqual({ url: file('clip.webm'), index: 1 });
    await poll(() => clip!.getAttribute('aria-current')).toBe('true');
    expect(film1!.hasAttribute('aria-current')).toBe(false);
    await poll(() => host.media!.paused).toBe(false);
    expect(host.media!.querySelector('track')!.src).toBe(file('captions.en.vtt'));
    host.addEventListener('lede-playlist-change', (event) => event.preventDefault());
    await userEvent.click(film1!);
    expect(host.media!.currentSrc).toBe(file('clip.webm'));
  });
});

describe('the device', () => {
  it('is told what plays, and is obeyed', async () => {
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
  it('hides the controls while it plays and nobody moves, and never under the focus', async () => {
    const host = await video();
    button(host, 'Play').focus();
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
  it('is worked by the API it has, once it is defined; a stream without end is live', async () => {
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

describe('words', () => {
  it('are the reader’s, plural-correct', async () => {
    registerLocale('ru', ru);
    document.documentElement.lang = 'ru';
    const host = await video();
    host.media!.currentTime = 3;
    await next(host, 'seeked');
    await settled();
    expect(part(host, '.seek input').getAttribute('aria-valuetext')).toBe('3 секунды, всего 34 секунды');
    expect(button(host, 'Назад на 10 секунд').checkVisibility()).toBe(true);
  });

  it('take bad input for what it is', async () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
    const errors: string[] = [];
    const heard = (event: Event) => errors.push(String((event as CustomEvent).detail.error));
    document.addEventListener('lede-error', heard);
    const host = await player(
      html`<lede-media-player
        headline="&lt;b&gt;a&lt;/b&gt;"
        artwork="javascript:alert(1)"
        download="javascript:alert(1)"
        layout="sideways"
        >${talk}</lede-media-player
      >`,
    );
    expect(part(host, '.names strong').textContent).toBe('<b>a</b>');
    expect(host.shadowRoot!.querySelector('img, a[download]')).toBeNull();
    expect(errors[0]).toContain('refused');
    document.removeEventListener('lede-error', heard);
    warn.mockRestore();
  });

  it('offers a download of what plays', async () => {
    const host = await player(html`<lede-media-player download resume="off">${talk}</lede-media-player>`);
    expect(part<HTMLAnchorElement>(host, 'a[download]').href).toBe(file('talk.webm'));
  });
});
