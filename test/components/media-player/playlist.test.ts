import { html } from 'lit';
import { describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { next } from '../../fixture.ts';
import { button, file, player, poll } from './player.ts';

type Host = HTMLElementTagNameMap['lede-media-player'];

describe('a playlist', () => {
  it('plays its links in the player, marks the current link, and continues with the next', async () => {
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

describe('the content of a playlist', () => {
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

  it('gives each item its own tracks and poster, also after a return to the first', async () => {
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

  it('keeps the speed, and shows the title of the item on the lock screen', async () => {
    const host = await list();
    host.playback.setRate(1.5);
    await userEvent.click(button(host, 'Play'));
    await poll(() => navigator.mediaSession.metadata?.title).toBe('The film');
    await userEvent.click(host.querySelectorAll('a')[1]!);
    await poll(() => host.media!.currentSrc).toBe(file('clip.webm'));
    await poll(() => navigator.mediaSession.metadata?.title).toBe('The clip');
    expect(host.media!.playbackRate).toBe(1.5);
    const loaded = next(host, 'loadedmetadata');
    host.playback.retry();
    await loaded;
    expect(host.media!.playbackRate).toBe(1.5);
  });
});
