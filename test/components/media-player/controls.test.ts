import { html } from 'lit';
import { describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { fixture, next, part, settled } from '../../fixture.ts';
import { button, file, film, focused, key, player, poll, video } from './player.ts';

type Host = HTMLElementTagNameMap['lede-media-player'];

describe('keys', () => {
  it('work in a dialog and in a page that scrolls', async () => {
    const place = await fixture<HTMLDialogElement>(
      html`<dialog class="scrolls"><lede-media-player resume="off">${film()}</lede-media-player></dialog>`,
    );
    place.showModal();
    const host = place.querySelector<Host>('lede-media-player')!;
    await poll(() => host.media?.readyState ?? 0).toBeGreaterThan(0);
    await settled();
    part(host, '.surface').focus();
    await userEvent.keyboard('{ArrowRight}');
    await poll(() => host.media!.currentTime).toBeCloseTo(5, 1);
    await userEvent.keyboard('{End}');
    await poll(() => host.media!.currentTime).toBeGreaterThan(33);
  });

  it('C goes back to the language that was chosen', async () => {
    const host = await video();
    host.captions.choose(host.captions.tracks[1]);
    button(host, 'Play').focus();
    await key('KeyC', 'c');
    expect(host.captions.track).toBeUndefined();
    await key('KeyC', 'c');
    expect(host.captions.track?.label).toBe('Русский');
  });
});

describe('volume', () => {
  const sound = (host: Host) => [host.media!.volume, host.media!.muted];

  it('is muted at any volume', async () => {
    const host = await video();
    host.deck.setVolume(0.5);
    await settled();
    await poll(() => host.shadowRoot!.querySelector('[aria-label=Mute]')).not.toBeNull();
    await userEvent.click(button(host, 'Mute'));
    expect(sound(host)).toEqual([0.5, true]);
    await poll(() => host.shadowRoot!.querySelector('[aria-label=Unmute]')).not.toBeNull();
    await userEvent.click(button(host, 'Unmute'));
    expect(sound(host)).toEqual([0.5, false]);
  });

  it('comes back as it was', async () => {
    const host = await video();
    button(host, 'Play').focus();
    host.media!.volume = 1;
    host.media!.muted = true;
    await userEvent.keyboard('{ArrowUp}');
    expect(sound(host)).toEqual([1, false]);
    host.media!.volume = 0.8;
    const slider = part<HTMLInputElement>(host, '.volume');
    slider.dispatchEvent(new PointerEvent('pointerdown'));
    for (const value of ['0.4', '0.05', '0']) {
      slider.value = value;
      slider.dispatchEvent(new Event('input'));
    }
    slider.dispatchEvent(new Event('change'));
    expect(sound(host)).toEqual([0.8, true]);
    await userEvent.keyboard('m');
    expect(sound(host)).toEqual([0.8, false]);
    await userEvent.keyboard('m{ArrowDown}');
    expect(sound(host)).toEqual([0.8, true]);
  });
});

describe('what cannot be played', () => {
  it('leaves no control under its panel to the focus, and gives it back', async () => {
    const host = await video();
    button(host, 'Play').focus();
    Object.defineProperty(host.media!, 'error', { value: { code: 2 }, configurable: true });
    host.media!.dispatchEvent(new Event('error'));
    await poll(() => focused(host)?.textContent?.trim()).toBe('Try again');
    expect(part(host, '.bar').inert).toBe(true);
    Reflect.deleteProperty(host.media!, 'error');
    await userEvent.keyboard('{Enter}');
    await poll(() => focused(host)).toBe(part(host, '.toggle'));
    expect(part(host, '.bar').inert).toBe(false);
    await poll(() => host.media!.paused).toBe(false);
    await userEvent.keyboard('k');
    await poll(() => host.media!.paused).toBe(true);
  });
});

it('two clicks on what has not begun play it in full screen', async () => {
  const host = await video();
  await userEvent.dblClick(part(host, '.surface'));
  await poll(() => document.fullscreenElement).toBe(host);
  await poll(() => host.media!.currentTime).toBeGreaterThan(0);
  expect(host.media!.paused).toBe(false);
  await document.exitFullscreen();
});

describe('a playlist', () => {
  const list = () =>
    player(
      html`<lede-media-player resume="off" headline="Two films">
        <video controls muted preload="auto" poster=${file('poster.webp')} src=${file('film.webm')}>
          <track kind="captions" src=${file('captions.en.vtt')} srclang="en" label="English" />
          <track kind="chapters" src=${file('chapters.en.vtt')} />
        </video>
        <ol slot="playlist">
          <li><a href=${file('film.webm')}>The film</a></li>
          <li>
            <a
              href=${file('clip.webm')}
              data-captions=${file('captions.ru.vtt')}
              data-thumbnails=${file('thumbnails.vtt')}
              >The clip</a
            >
          </li>
        </ol>
      </lede-media-player>`,
    );
  const labels = (host: Host) =>
    [...host.media!.querySelectorAll('track')].map(({ kind, label }) => kind + label);

  it('gives each item its own tracks, and the first its own again', async () => {
    const host = await list();
    const [first, second] = [...host.querySelectorAll('a')];
    await userEvent.click(second!);
    await poll(() => host.media!.currentSrc).toBe(file('clip.webm'));
    expect(labels(host)).toEqual(['captions', 'metadatathumbnails']);
    expect((host.media as HTMLVideoElement).poster).toBe('');
    await userEvent.click(first!);
    await poll(() => host.media!.currentSrc).toBe(file('film.webm'));
    expect(labels(host)).toEqual(['captionsEnglish', 'chapters']);
    expect((host.media as HTMLVideoElement).poster).toBe(file('poster.webp'));
    await userEvent.click(second!);
    await poll(() => host.media!.currentSrc).toBe(file('clip.webm'));
    expect(labels(host)).toEqual(['captions', 'metadatathumbnails']);
  });

  it('keeps the speed, and tells the device what plays', async () => {
    const host = await list();
    host.deck.setRate(1.5);
    await userEvent.click(button(host, 'Play'));
    await poll(() => navigator.mediaSession.metadata?.title).toBe('The film');
    await userEvent.click(host.querySelectorAll('a')[1]!);
    await poll(() => host.media!.currentSrc).toBe(file('clip.webm'));
    await poll(() => navigator.mediaSession.metadata?.title).toBe('The clip');
    expect(host.media!.playbackRate).toBe(1.5);
    const loaded = next(host, 'loadedmetadata');
    host.deck.retry();
    await loaded;
    expect(host.media!.playbackRate).toBe(1.5);
  });
});
