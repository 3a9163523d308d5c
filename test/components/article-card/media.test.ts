import '../../../dist/lede.css';
import '../../../src/define/article-card.ts';
import '../../../src/define/gallery.ts';
import '../../../src/define/media-player.ts';
import '../../../src/locales/ru.ts';
import { html } from 'lit';
import { describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { LedeArticleCard, Story } from '../../../src/components/article-card/index.ts';
import film from '../../media/film.webm?url';
import poster from '../../media/poster.webp?url';
import { fixture, next, part, settled } from '../../fixture.ts';

const picture = { src: poster, alt: 'Cables' };
const video = { src: film, duration: 'PT2M31S', width: 512, height: 288 };
const story: Story = { headline: 'Two coasts', url: '#story', picture };
const card = (over: Partial<Story>, variant = 'lead') =>
  fixture<LedeArticleCard>(
    html`<lede-article-card variant=${variant} .story=${{ ...story, ...over }}></lede-article-card>`,
  );
const badge = (host: Element) => host.shadowRoot!.querySelector('.badge');

describe('a story with media as data', () => {
  it('plays a video in the card without following the headline’s link', async () => {
    const host = await card({ video });
    const player = part<HTMLElementTagNameMap['lede-media-player']>(host, 'lede-media-player');
    const media = player.querySelector('video')!;
    media.muted = true;
    expect(media.preload).toBe('none');
    const before = location.hash;
    const playing = next(media, 'playing');
    await userEvent.click(part(player, '.surface'));
    await playing;
    expect(location.hash).toBe(before);
    media.pause();
  });

  it('shows the picture above an audio player', async () => {
    const host = await card({ audio: { src: film } });
    expect(part(host, 'img')).toBeTruthy();
    expect(part(host, 'lede-media-player audio')).toBeTruthy();
  });

  it('shows several pictures in a gallery with a lightbox', async () => {
    const host = await card({ pictures: [picture, { ...picture, caption: 'Second' }] });
    const gallery = part<HTMLElementTagNameMap['lede-gallery']>(host, 'lede-gallery');
    await settled(host.shadowRoot!);
    expect(gallery.querySelectorAll('figure')).toHaveLength(2);
    const before = location.hash;
    await userEvent.click(gallery.querySelector('img')!);
    await expect.poll(() => gallery.shadowRoot!.querySelector('lede-lightbox')?.open).toBe(true);
    expect(location.hash).toBe(before);
    await userEvent.keyboard('{Escape}');
    await expect.poll(() => gallery.shadowRoot!.querySelector('lede-lightbox')?.open).toBe(false);
  });

  it('a picture of the gallery that fails to load shows its alternative text', async () => {
    const gone = { src: '/test/media/gone.webp', alt: 'A cable ship', width: 3, height: 2 };
    const host = await card({ pictures: [gone, picture] });
    await settled(host.shadowRoot!);
    await expect
      .poll(() => getComputedStyle(part(host, '.pictures a'), '::before').content)
      .toMatch(/"A cable ship"|attr\(data-lede-missing\)/);
  });

  it.each([
    ['rendered', (host: Element) => part(host, 'figure'), ''],
    [
      'slotted',
      (host: Element) => host.querySelector('figure')!,
      html`<figure slot="media">
        <img src="/test/media/gone.webp" alt="A cable ship" width="3" height="2" />
      </figure>`,
    ],
  ])('a picture that fails to load shows its words, as in a gallery: %s', async (_, figureOf, slotted) => {
    const host = await fixture<LedeArticleCard>(
      html`<lede-article-card
        variant="compact"
        .story=${{ ...story, picture: { src: '/test/media/gone.webp', alt: 'A cable ship' } }}
        >${slotted}</lede-article-card
      >`,
    );
    await expect.poll(() => figureOf(host).dataset['ledeMissing']).toBe('A cable ship');
    const words = getComputedStyle(figureOf(host), '::before');
    const image = figureOf(host).querySelector('img')!;
    expect([words.display, words.textAlign]).toEqual(['grid', 'center']);
    expect(getComputedStyle(image).opacity).toBe('0');
    image.src = poster;
    await expect.poll(() => figureOf(host).dataset['ledeMissing']).toBe(undefined);
  });

  it('renders no gallery for one picture', async () => {
    const host = await card({ pictures: [picture] });
    expect(host.shadowRoot!.querySelector('lede-gallery')).toBeNull();
    expect(part(host, 'img')).toBeTruthy();
  });

  it.each(['javascript:alert(1)', 'data:text/html,x', ''])('never plays %j', async (src) => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
    const host = await card({
      video: { ...video, src, tracks: [{ src: 'javascript:alert(1)' }] },
      audio: { src },
      pictures: [{ src, alt: '' }, picture],
    });
    expect(host.shadowRoot!.querySelector('video, audio, track')).toBeNull();
    for (const link of host.shadowRoot!.querySelectorAll('a')) expect(link.protocol).toMatch(/^https?:$/);
    warn.mockRestore();
  });
});

describe('the badge', () => {
  it.each([
    [{ video }, 'Video: 2 minutes 31 seconds', '2:31', 'v-play'],
    [{ audio: { src: film, duration: 3723 } }, 'Audio: 1 hour 2 minutes 3 seconds', '1:02:03', 'music'],
    [{ audio: { src: film, duration: 'a while' } }, 'Audio: a while', 'a while', 'music'],
    [{ pictures: [picture, picture] }, 'Photos', '', 'camera'],
  ])('shows the media of a compact card: %o', async (over, name, text, icon) => {
    const host = await card(over as Partial<Story>, 'compact');
    expect(host.shadowRoot!.querySelector('lede-media-player, lede-gallery')).toBeNull();
    expect(badge(host)!.getAttribute('aria-label')).toBe(name);
    expect(badge(host)!.textContent.trim()).toBe(text);
    expect(badge(host)!.querySelector<SVGElement>('.icon')!.dataset['icon']).toBe(icon);
  });

  it('is missing for a story without media, and beside a player', async () => {
    expect(badge(await card({}, 'compact'))).toBeNull();
    expect(badge(await card({ video }))).toBeNull();
  });

  it('is placed on a slotted picture, in the card’s language', async () => {
    const host = await fixture<LedeArticleCard>(
      html`<lede-article-card lang="ru" variant="standard" badge="video" duration="2:31">
        <figure slot="media"><img src=${poster} alt="" width="512" height="288" /></figure>
        <h3 slot="headline"><a href="#a">Два берега</a></h3>
      </lede-article-card>`,
    );
    expect(badge(host)!.getAttribute('aria-label')).toBe('Видео: 2 минуты 31 секунда');
    const mark = badge(host)!.getBoundingClientRect();
    const image = host.querySelector('figure')!.getBoundingClientRect();
    expect(mark.top).toBeGreaterThanOrEqual(image.top);
    expect(mark.left).toBeGreaterThanOrEqual(image.left);
    expect(mark.bottom).toBeLessThanOrEqual(image.bottom);
  });

  it('uses English, also for units, where the page’s language is not loaded', async () => {
    document.documentElement.lang = 'fi';
    const host = await card({ video }, 'compact');
    await settled();
    expect(badge(host)!.getAttribute('aria-label')).toBe('Video: 2 minutes 31 seconds');
  });

  it('an unknown value shows no badge', async () => {
    const host = await card({}, 'standard');
    host.badge = 'hologram' as never;
    await host.updateComplete;
    expect(badge(host)).toBeNull();
  });
});

it('a slotted player receives clicks, not the headline’s link', async () => {
  const host = await fixture<LedeArticleCard>(
    html`<lede-article-card variant="standard">
      <lede-media-player slot="media">
        <video controls preload="none" width="512" height="288" src=${film}></video>
      </lede-media-player>
      <h3 slot="headline"><a href="#a">Two coasts</a></h3>
    </lede-article-card>`,
  );
  await settled(host);
  const player = host.querySelector('lede-media-player')!;
  const media = host.querySelector('video')!;
  media.muted = true;
  await expect.poll(() => media.controls).toBe(false);
  const playing = next(media, 'playing');
  await userEvent.click(part(player, '.surface'));
  await playing;
  media.pause();
});
