import { html } from 'lit';
import { describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { currentIndex } from '../../../src/components/media-player/media/playlist.ts';
import { inChromium } from '../../chromium-only.ts';
import { next, part } from '../../fixture.ts';
import { button, file, focused, key, player, poll } from './player.ts';

const SHIFT = 8;

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

describe('the buttons of a playlist', () => {
  const list = (links = ['talk', 'clip', 'film'], size = '700px') =>
    player(
      html`<lede-media-player resume="off" .style=${`inline-size:${size}`}>
        <video controls .muted=${true} src=${file('talk.webm')} preload="auto"></video>
        <ol slot="playlist">
          ${links.map((name) => html`<li><a href=${file(`${name}.webm`)}>The ${name}</a></li>`)}
        </ol>
      </lede-media-player>`,
    );
  const status = (host: Host) => part(host, '[role=status]').textContent;

  it('play the next and the previous item, say its title, and keep the focus at the ends of the list', async () => {
    const host = await list();
    expect(button(host, 'Previous in the playlist').ariaDisabled).toBe('true');
    await userEvent.click(button(host, 'Next in the playlist'), { timeout: 3000 });
    await poll(() => host.media!.currentSrc).toBe(file('clip.webm'));
    await poll(() => host.media!.paused).toBe(false);
    await poll(() => status(host)).toBe('The clip');
    expect(button(host, 'Previous in the playlist').ariaDisabled).toBeNull();
    await userEvent.keyboard('{Enter}');
    await poll(() => host.media!.currentSrc).toBe(file('film.webm'));
    await poll(() => button(host, 'Next in the playlist').ariaDisabled).toBe('true');
    expect(focused(host)).toBe(button(host, 'Next in the playlist'));
    await userEvent.keyboard('{Enter}');
    expect(host.media!.currentSrc).toBe(file('film.webm'));
  });

  it('have the keys of other players, Shift+N and Shift+P', async () => {
    const host = await list();
    expect(button(host, 'Next in the playlist').getAttribute('aria-keyshortcuts')).toBe('Shift+N');
    button(host, 'Play').focus();
    await userEvent.keyboard('{Shift>}N{/Shift}');
    await poll(() => host.media!.currentSrc).toBe(file('clip.webm'));
    await userEvent.keyboard('{Shift>}P{/Shift}');
    await poll(() => host.media!.currentSrc).toBe(file('talk.webm'));
    await userEvent.keyboard('n');
    expect(host.media!.currentSrc).toBe(file('talk.webm'));
  });

  inChromium('have them by position, on a Cyrillic layout too', async () => {
    const host = await list();
    button(host, 'Play').focus();
    await key('KeyN', 'Т', SHIFT);
    await poll(() => host.media!.currentSrc).toBe(file('clip.webm'));
  });

  it('are not there for a list of one, and for media that are not in the list', async () => {
    const one = await list(['talk']);
    expect(one.shadowRoot!.querySelector('.next')).toBeNull();
    const other = await list(['clip', 'film']);
    expect(other.shadowRoot!.querySelector('.next')).toBeNull();
  });

  it('take the place of the steps in a narrow player, and are in the menu in a narrower one', async () => {
    const host = await list(undefined, '540px');
    expect(part(host, '.forward').checkVisibility()).toBe(false);
    expect(part(host, '.next').checkVisibility()).toBe(true);
    const narrow = await list(undefined, '390px');
    expect(part(narrow, '.next').checkVisibility()).toBe(false);
    part(narrow, '.opener-more').focus();
    await userEvent.keyboard('{Enter}');
    const items = [...part(narrow, '#more').querySelectorAll<HTMLElement>('[role=menuitem]')];
    await userEvent.click(items.find((item) => item.textContent.includes('Next in the playlist'))!);
    await poll(() => narrow.media!.currentSrc).toBe(file('clip.webm'));
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

describe('the links of a playlist', () => {
  const links = (...all: ReturnType<typeof html>[]) =>
    player(
      html`<lede-media-player resume="off">
        <video controls muted preload="auto" src=${file('clip.webm')}></video>
        <p slot="playlist">${all}</p>
      </lede-media-player>`,
    );
  const current = (host: Host) =>
    [...host.querySelectorAll('a')].findIndex((link) => link.hasAttribute('aria-current'));
  const neighbour = (host: Host, which: 'nexttrack' | 'previoustrack') => handlers.get(which);
  const handlers = new Map<string, MediaSessionActionHandler | null>();

  it('may have the same URL: each plays once, in order, with its own captions', async () => {
    const set = vi
      .spyOn(navigator.mediaSession, 'setActionHandler')
      .mockImplementation((action, handler) => void handlers.set(action, handler));
    const host = await links(
      html`<a href=${file('clip.webm')}>One</a>`,
      html`<a href=${file('film.webm')}>Two</a>`,
      html`<a href=${file('clip.webm')} data-captions=${file('captions.ru.vtt')}>Three</a>`,
      html`<a href="${file('clip.webm')}#t=1">Four</a>`,
    );
    await poll(() => current(host)).toBe(0);
    host.media!.loop = true; // Nothing continues by itself.
    await userEvent.click(button(host, 'Play'));
    for (const index of [1, 2, 3]) {
      await poll(() => neighbour(host, 'nexttrack')).toBeTruthy();
      neighbour(host, 'nexttrack')!({ action: 'nexttrack' });
      await poll(() => current(host)).toBe(index);
      await poll(() => navigator.mediaSession.metadata?.title).toBe(['', 'Two', 'Three', 'Four'][index]);
      expect(host.media!.querySelectorAll('track').length).toBe(index === 2 ? 1 : 0);
    }
    await poll(() => neighbour(host, 'nexttrack')).toBeNull();
    neighbour(host, 'previoustrack')!({ action: 'previoustrack' });
    await poll(() => current(host)).toBe(2);
    set.mockRestore();
  });

  it('may get a new token while one of them plays', async () => {
    const host = await links(
      html`<a href="${file('clip.webm')}?token=1">One</a>`,
      html`<a href="${file('film.webm')}?token=1">Two</a>`,
      html`<a href="${file('clip.webm')}?token=2">Three</a>`,
    );
    await userEvent.click(host.querySelectorAll('a')[1]!);
    await poll(() => current(host)).toBe(1);
    host.querySelectorAll('a')[1]!.href = `${file('film.webm')}?token=9`;
    await poll(() => current(host)).toBe(1);
    const change = next<CustomEvent>(host, 'lede-playlist-change');
    host.media!.dispatchEvent(new Event('ended'));
    expect((await change).detail.index).toBe(2);
  });

  it('are compared once each, however many there are', () => {
    const list = Array.from({ length: 4000 }, (_, i) =>
      Object.assign(document.createElement('a'), { href: `/${i}.webm` }),
    );
    let reads = 0;
    for (const link of list) {
      const { href } = link;
      Object.defineProperty(link, 'href', { get: () => (reads++, href) });
    }
    expect(currentIndex(list, new URL('/3999.webm', location.href).href)).toBe(3999);
    expect(reads).toBe(4000);
  });
});
