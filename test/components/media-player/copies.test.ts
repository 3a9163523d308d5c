import { html } from 'lit';
import { describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { fixture, part, settled } from '../../fixture.ts';
import { morphs } from '../../morphs.ts';
import { button, file, film, player, poll, video } from './player.ts';

type Host = HTMLElementTagNameMap['lede-media-player'];
const list = (attributes = '') => `<lede-media-player resume="off">
  <video controls muted preload="metadata" poster="${file('poster.webp')}" src="${file('film.webm')}"><track kind="chapters" src="${file('chapters.en.vtt')}"></video>
  <ol slot="playlist"><li><a href="${file('film.webm')}">Film</a></li><li><a href="${file('clip.webm')}" ${attributes}>Clip</a></li></ol>
</lede-media-player>`;

async function written(markup: string): Promise<Host> {
  const place = await fixture<HTMLElement>(html`<div></div>`);
  place.innerHTML = markup;
  const host = place.firstElementChild as Host;
  await poll(() => host.shadowRoot?.querySelector('.bar')).toBeTruthy();
  await poll(() => host.media!.readyState).toBeGreaterThan(0);
  return host;
}

describe('a copy of the page’s HTML', () => {
  it.each(['innerHTML', 'cloneNode'])(
    'by %s gets the native controls back when its player goes',
    async (how) => {
      const host = await video();
      const place = host.parentElement!;
      if (how === 'cloneNode') host.replaceWith(host.cloneNode(true));
      else place.innerHTML = host.outerHTML;
      const copy = place.querySelector<Host>('lede-media-player')!;
      await poll(() => copy.shadowRoot?.querySelector('.bar')).toBeTruthy();
      const media = copy.media!;
      expect(media.hasAttribute('controls')).toBe(false);
      copy.remove();
      expect(media.hasAttribute('controls')).toBe(true);
      expect(media.hasAttribute('data-lede-controls')).toBe(false);
    },
  );

  it('that had no controls gets none', async () => {
    const host = await written(
      `<lede-media-player><video muted src="${file('film.webm')}"></video></lede-media-player>`,
    );
    const media = host.media!;
    host.remove();
    expect(media.hasAttribute('controls')).toBe(false);
  });

  it('keeps autoplay with sound, which the player stops', async () => {
    const host = await written(
      `<lede-media-player resume="off"><video controls autoplay src="${file('film.webm')}"></video></lede-media-player>`,
    );
    expect(host.media!.paused).toBe(true);
    expect(host.media!.hasAttribute('autoplay')).toBe(true);
    const loaded = new Promise((resolve) => host.addEventListener('canplaythrough', resolve, { once: true }));
    host.media!.src = file('clip.webm');
    await loaded;
    await settled();
    expect(host.media!.paused).toBe(true);
  });

  it('of a playlist has the page’s content and its own current link', async () => {
    const host = await written(list());
    await userEvent.click(host.querySelectorAll('a')[1]!);
    await poll(() => host.media!.currentSrc).toBe(file('clip.webm'));
    await poll(() => host.querySelectorAll('a')[1]!.getAttribute('aria-current')).toBe('true');
    const copy = await written(host.outerHTML);
    await poll(() => copy.querySelectorAll('[aria-current]').length).toBe(1);
    await userEvent.click(copy.querySelector('a')!);
    await poll(() => copy.media!.currentSrc).toBe(file('film.webm'));
    expect((copy.media as HTMLVideoElement).poster).toBe(file('poster.webp'));
    expect(copy.media!.querySelectorAll('track[kind=chapters]').length).toBe(1);
    await poll(() => [...copy.querySelectorAll('a')].map((link) => link.ariaCurrent)).toEqual(['true', null]);
    copy.remove();
    expect(copy.querySelector('[aria-current], [data-lede-aria-current]')).toBeNull();
  });

  it('keeps the aria-current of the page', async () => {
    const host = await written(list('aria-current="page"'));
    const [first, second] = host.querySelectorAll('a');
    await poll(() => first!.ariaCurrent).toBe('true');
    expect(second!.ariaCurrent).toBe('page');
    host.remove();
    expect([first!.ariaCurrent, second!.ariaCurrent]).toEqual([null, 'page']);
  });
});

describe('an editor', () => {
  it('saves the HTML of the page, with native controls', async () => {
    const place = await fixture<HTMLElement>(html`<div contenteditable="true"></div>`);
    place.innerHTML = list();
    const host = place.firstElementChild as Host;
    await poll(() => host.media).toBeDefined();
    await settled();
    const page = document.createElement('div');
    page.innerHTML = list();
    expect(place.innerHTML).toBe(page.innerHTML);
    expect(host.shadowRoot!.querySelector('.bar')).toBeNull();
    place.contentEditable = 'false';
    await poll(() => host.shadowRoot!.querySelector('.bar')).toBeTruthy();
    await poll(() => host.media!.hasAttribute('controls')).toBe(false);
    await userEvent.click(button(host, 'Play'));
    await poll(() => host.media!.currentTime).toBeGreaterThan(0);
    place.contentEditable = 'true';
    await poll(() => host.media!.hasAttribute('controls')).toBe(true);
    expect(place.innerHTML).not.toMatch(/data-lede|aria-current/);
  });
});

describe('a morph', () => {
  it.each(morphs)(
    'by %s leaves the player’s controls in place, and the server’s when it goes',
    async (_, morph) => {
      const host = await written(list());
      const place = host.parentElement!;
      await userEvent.click(button(host, 'Play'));
      await poll(() => host.media!.currentTime).toBeGreaterThan(0);
      const marks = () => [...place.querySelectorAll('a')].map((link) => link.ariaCurrent);
      await poll(marks).toEqual(['true', null]);
      morph(place, list().replace('Clip', 'The clip'));
      expect(place.firstElementChild).toBe(host);
      expect(place.textContent).toContain('The clip');
      await poll(() => host.media!.hasAttribute('controls')).toBe(false);
      await poll(marks).toEqual(['true', null]);
      expect(part(host, '.bar').checkVisibility()).toBe(true);
      const media = host.media!;
      host.remove();
      expect(media.hasAttribute('controls')).toBe(true);
      expect(host.outerHTML).not.toMatch(/data-lede|aria-current/);
    },
  );

  it('that puts back a link’s own content while it plays leaves the page’s content to be played', async () => {
    const host = await written(list());
    const place = host.parentElement!;
    await userEvent.click(host.querySelectorAll('a')[1]!);
    await poll(() => host.media!.currentSrc).toBe(file('clip.webm'));
    morphs[0]![1](place, list());
    await poll(() => host.media!.currentSrc).toBe(file('film.webm'));
    await poll(() => host.media!.querySelectorAll('track[kind=chapters]').length).toBe(1);
    expect(host.media!.querySelector('template')).toBeNull();
    await poll(() => host.querySelector('a')!.ariaCurrent).toBe('true');
  });
});

describe('attributes', () => {
  it('are those that the page wrote, before and after the media have played', async () => {
    const host = await player(html`<lede-media-player>${film()}</lede-media-player>`);
    expect(host.getAttributeNames()).toEqual([]);
    await userEvent.click(button(host, 'Play'));
    await poll(() => host.media!.currentTime).toBeGreaterThan(0);
    expect(host.getAttributeNames()).toEqual([]);
    host.headline = 'A film';
    host.transcript = true;
    await settled();
    expect(host.getAttributeNames()).toEqual(['headline', 'transcript']);
    expect(part(host, '.base').ariaLabel).toBe('Media player: A film');
  });
});
