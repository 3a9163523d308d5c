import { html } from 'lit';
import { describe, expect, it } from 'vitest';
import { cdp, userEvent } from 'vitest/browser';
import { fixture, next, part, settled } from '../../fixture.ts';
import { button, file, film, player, video, poll } from './player.ts';
import { inChromium } from '../../chromium-only.ts';

describe('lede-media-player', () => {
  it('replaces the native controls once it is drawn, and restores them when it is removed', async () => {
    const host = await video();
    const { media } = host;
    expect(media!.controls).toBe(false);
    expect(part(host, '.base').getAttribute('aria-label')).toBe('Media player: A film');
    expect(part(host, '.bar').getAttribute('role')).toBe('group');
    const parent = host.parentElement!;
    host.remove();
    expect(media!.controls).toBe(true);
    parent.append(host);
    await settled();
    expect(media!.controls).toBe(false);
    media!.remove();
    await poll(() => media!.controls).toBe(true);
    expect(host.shadowRoot!.querySelector('.bar')).toBeNull();
  });

  it('works as a clone and in another document', async () => {
    const host = await video();
    const copy = host.cloneNode(true) as typeof host;
    host.after(copy);
    await poll(() => copy.media?.readyState ?? 0).toBeGreaterThan(0);
    await settled();
    expect(button(copy, 'Play').checkVisibility()).toBe(true);
    const frame = document.createElement('iframe');
    document.body.append(frame);
    frame.contentDocument!.body.append(copy);
    await copy.updateComplete;
    expect(getComputedStyle(part(copy, '.bar')).display).toBe('grid');
    frame.remove();
  });

  it('plays and pauses; the button’s name is its next action', async () => {
    const host = await video();
    const heard: string[] = [];
    for (const type of ['play', 'pause', 'timeupdate'])
      host.addEventListener(type, (e) => heard.push(e.type));
    const playing = next(host, 'playing');
    await userEvent.click(button(host, 'Play'));
    await playing;
    await host.updateComplete;
    expect(host.matches(':state(playing)')).toBe(true);
    expect(button(host, 'Pause').getAttribute('aria-keyshortcuts')).toBe('Space K');
    await poll(() => host.media!.currentTime).toBeGreaterThan(0.1);
    await userEvent.click(button(host, 'Pause'));
    await poll(() => host.media!.paused).toBe(true);
    expect(heard).toEqual(expect.arrayContaining(['play', 'timeupdate', 'pause']));
  });

  it('plays with a click on the picture', async () => {
    const host = await video();
    await userEvent.click(part(host, '.surface'), { position: { x: 60, y: 60 } });
    await poll(() => host.media!.paused).toBe(false);
    expect(host.shadowRoot!.querySelector('.big')).toBeNull();
  });

  it('seeks: the slider has its value in words, and arrows move it five seconds', async () => {
    const host = await video();
    const seek = part<HTMLInputElement>(host, '.seek input');
    await poll(() => seek.getAttribute('aria-valuetext')).toBe('0 seconds of 34 seconds');
    seek.focus();
    await userEvent.keyboard('{ArrowRight}{ArrowRight}{ArrowLeft}');
    await poll(() => host.media!.currentTime).toBeCloseTo(5, 1);
    expect(seek.getAttribute('aria-valuetext')).toBe('5 seconds of 34 seconds');
    await userEvent.keyboard('{End}');
    await poll(() => host.media!.currentTime).toBeGreaterThan(33);
    await userEvent.keyboard('{Home}{PageUp}');
    await poll(() => host.media!.currentTime).toBeCloseTo(5, 1);
    await userEvent.fill(seek, '20');
    await poll(() => host.media!.currentTime).toBeCloseTo(20, 1);
    await poll(() => part(host, '.time').textContent).toContain('0:20');
  });

  it('steps ten seconds with its buttons, and shows the time left after a click on the time', async () => {
    const host = await video();
    await userEvent.click(button(host, 'Forward 10 seconds'));
    await userEvent.click(button(host, 'Forward 10 seconds'));
    await userEvent.click(button(host, 'Back 10 seconds'));
    await poll(() => host.media!.currentTime).toBeCloseTo(10, 1);
    await userEvent.click(part(host, '.time'));
    await settled();
    expect(part(host, '.time').textContent!.replace(/\s+/g, ' ').trim()).toBe('−0:24 / 0:34');
  });

  it('shows chapters as marks, as the name of the current one, and as a menu', async () => {
    const host = await video();
    await poll(() => host.shadowRoot!.querySelectorAll('.gap').length).toBe(3);
    expect(part(host, '.chapter').textContent).toContain('Nine cables');
    part(host, '.opener-chapters').focus();
    await userEvent.keyboard('{Enter}');
    await poll(() => part(host, '#chapters').matches(':popover-open')).toBe(true);
    await poll(() => host.shadowRoot!.activeElement?.textContent).toContain('Nine cables');
    await userEvent.keyboard('{ArrowDown}{ArrowDown}{Enter}');
    await poll(() => host.media!.currentTime).toBeCloseTo(16.8, 1);
    expect(host.shadowRoot!.activeElement).toBe(part(host, '.opener-chapters'));
  });

  it('previews time, chapter and thumbnail under the pointer, and loads thumbnails only then', async () => {
    const host = await video();
    const pictures = [...host.media!.textTracks].find(({ label }) => label === 'thumbnails')!;
    expect(pictures.mode).toBe('disabled');
    await userEvent.hover(part(host, '.seek'));
    await poll(() => part(host, '.preview .when').textContent).toBe('0:17');
    await poll(() => part(host, '.thumbnail').style.backgroundImage).toContain('thumbnails.webp');
    expect(part(host, '.preview .title').textContent).toBe('The briefing');
  });

  it('mutes, and sets the volume in steps', async () => {
    const host = await video();
    await userEvent.click(button(host, 'Unmute'));
    expect(host.media!.muted).toBe(false);
    const volume = part<HTMLInputElement>(host, '.volume');
    await poll(() => volume.value).toBe('1');
    volume.focus();
    await userEvent.keyboard('{ArrowLeft}{ArrowLeft}');
    expect(host.media!.volume).toBeCloseTo(0.9);
    await settled();
    expect(volume.getAttribute('aria-valuetext')).toBe('90%');
    await userEvent.keyboard('m');
    await poll(() => host.media!.muted).toBe(true);
    host.media!.volume = 0;
    await userEvent.keyboard('m');
    expect(host.media!.muted).toBe(false);
    expect(host.media!.volume).toBe(0.5);
  });

  it('changes the speed from a menu that marks the current one', async () => {
    const host = await video();
    await userEvent.click(part(host, '.opener-speed'));
    await poll(() => host.shadowRoot!.activeElement?.getAttribute('aria-checked')).toBe('true');
    expect(host.shadowRoot!.activeElement!.textContent!.trim()).toBe('Normal');
    await userEvent.keyboard('{ArrowDown}{ArrowDown}{Enter}');
    expect(host.media!.playbackRate).toBe(1.5);
    await poll(() => part(host, '.opener-speed').getAttribute('aria-label')).toBe('Speed: 1.5×');
  });

  it('ends, and plays again from the beginning', async () => {
    const host = await video();
    host.media!.currentTime = 33.6;
    await next(host, 'seeked');
    void host.media!.play();
    await next(host, 'ended');
    await settled();
    expect(host.matches(':state(ended)')).toBe(true);
    await userEvent.click(button(host, 'Play again'));
    await poll(() => host.media!.currentTime).toBeLessThan(5);
    expect(host.media!.paused).toBe(false);
  });

  it('autoplays only when muted', async () => {
    const host = await player(
      html`<lede-media-player resume="off"
        ><video controls autoplay src=${file('film.webm')}></video
      ></lede-media-player>`,
    );
    expect(host.media!.paused).toBe(true);
    const silent = await player(
      html`<lede-media-player resume="off"
        ><video controls autoplay .muted=${true} src=${file('film.webm')}></video
      ></lede-media-player>`,
    );
    await poll(() => silent.media!.paused).toBe(false);
  });

  inChromium('does not autoplay for readers who prefer reduced motion', async () => {
    const emulate = (value: string) =>
      cdp().send(
        'Emulation.setEmulatedMedia' as never,
        { features: [{ name: 'prefers-reduced-motion', value }] } as never,
      );
    await emulate('reduce');
    const host = await player(
      html`<lede-media-player resume="off"
        ><video controls autoplay .muted=${true} src=${file('film.webm')}></video
      ></lede-media-player>`,
    );
    await poll(() => host.media!.readyState).toBe(4);
    expect(host.media!.paused).toBe(true);
    await userEvent.click(button(host, 'Play'));
    await poll(() => host.media!.paused).toBe(false);
    await emulate('');
  });

  it('shows an error, and removes it when new media load', async () => {
    const host = await fixture<HTMLElementTagNameMap['lede-media-player']>(
      html`<lede-media-player><video controls src=${file('broken.webm')}></video></lede-media-player>`,
    );
    await poll(() => host.shadowRoot!.querySelector('[role=alert]')?.textContent).toContain('be played');
    expect(host.matches(':state(failed)')).toBe(true);
    host.media!.src = file('film.webm');
    await poll(() => host.shadowRoot!.querySelector('[role=alert]')).toBeNull();
    await poll(() => host.media!.readyState).toBeGreaterThan(0);
  });

  it('continues where it stopped after "Try again"', async () => {
    const host = await video();
    host.media!.currentTime = 12;
    await next(host, 'seeked');
    Object.defineProperty(host.media!, 'error', { value: { code: 2 }, configurable: true });
    host.media!.dispatchEvent(new Event('error'));
    await settled();
    expect(part(host, '.error p').textContent!.trim()).toBe('The connection was lost.');
    Reflect.deleteProperty(host.media!, 'error');
    await userEvent.click(part(host, '.retry'));
    await poll(() => host.media!.readyState).toBeGreaterThan(0);
    await poll(() => host.media!.currentTime).toBeGreaterThanOrEqual(12);
    expect(host.media!.paused).toBe(false);
  });

  it('shows an error when every source fails', async () => {
    const host = await fixture<HTMLElementTagNameMap['lede-media-player']>(
      html`<lede-media-player
        ><video controls>
          <source src=${file('broken.webm')} />
          <source src=${file('broken.webm')} type="video/nothing" />
        </video>
      </lede-media-player>`,
    );
    await poll(() => host.shadowRoot!.querySelector('[role=alert]')).not.toBeNull();
  });

  it('adds tracks that are appended later', async () => {
    const host = await player(html`<lede-media-player resume="off">${film()}</lede-media-player>`);
    const track = Object.assign(document.createElement('track'), {
      kind: 'captions',
      src: file('captions.ru.vtt'),
      srclang: 'ru',
      label: 'Ещё',
    });
    host.media!.append(track);
    await poll(() => part(host, '#captions').querySelectorAll('[role=menuitemradio]').length).toBe(4);
  });
});
