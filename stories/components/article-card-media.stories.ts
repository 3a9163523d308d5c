import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, userEvent, waitFor } from 'storybook/test';
import type { LedeArticleCard, Story } from '../../src/components/article-card/index.ts';
import { code } from '../parts/docs.ts';
import '../parts/examples.css';
import { inside, the } from '../parts/shadow.ts';
import { leadPicture, others } from '../story.ts';

const meta: Meta = {
  title: 'Components/Article card: media',
  component: 'lede-article-card',
  tags: ['!autodocs'],
};
export default meta;
type S = StoryObj;

const [cables, phones, briefing] = others as [Story, Story, Story];
const film: Story = {
  ...cables,
  video: {
    src: 'media/film.webm',
    duration: 'PT34S',
    poster: 'media/poster.webp',
    width: 512,
    height: 288,
    tracks: [
      { src: 'media/captions.en.vtt', srclang: 'en', label: 'English' },
      { src: 'media/chapters.en.vtt', kind: 'chapters', srclang: 'en' },
      { src: 'media/thumbnails.vtt', kind: 'metadata', label: 'thumbnails' },
    ],
  },
};
const talk: Story = { ...briefing, audio: { src: 'media/talk.webm', duration: 64 } };
const pictures: Story = {
  ...phones,
  headline: 'A harbour at night, in four pictures',
  pictures: [
    {
      src: 'pictures/harbour.svg',
      alt: 'Illustration: a harbour.',
      width: 900,
      height: 1200,
      caption: 'The harbour',
    },
    {
      src: 'pictures/lighthouse.svg',
      alt: 'Illustration: a lighthouse.',
      caption: 'The light',
      credit: 'Lede',
    },
    { ...phones.picture!, caption: 'The streets' },
    leadPicture,
  ],
};

const lead = (story: Story) => html`<lede-article-card variant="lead" .story=${story}></lede-article-card>`;

export const Video: S = {
  parameters: code(`
<lede-article-card variant="lead"></lede-article-card>

<script type="module">
  import 'lede-ui/define/article-card.js';
  import 'lede-ui/define/media-player.js';

  document.querySelector('lede-article-card').story = {
    headline, url, picture,
    video: {
      src: 'film.webm', duration: 'PT34S', poster: 'poster.webp', width: 512, height: 288,
      tracks: [{ src: 'captions.en.vtt', srclang: 'en', label: 'English' }],
    },
  };
</script>`),
  render: () => lead(film),
};

export const Audio: S = { render: () => lead(talk) };

export const Pictures: S = { render: () => lead(pictures) };

/** A small card keeps to its picture, and tells what the story holds. */
export const Badges: S = {
  render: () =>
    html`<div class="example-narrow">
      ${[film, talk, pictures].map(
        (story) => html`<lede-article-card variant="compact" .story=${story}></lede-article-card>`,
      )}
    </div>`,
};

export const Standard: S = {
  render: () =>
    html`<div class="example-grid">
      ${[film, talk, pictures].map(
        (story) => html`<lede-article-card variant="standard" .story=${story}></lede-article-card>`,
      )}
    </div>`,
};

/** Slotted, the player is the page's own HTML. */
export const Slotted: S = {
  parameters: code(`
<lede-article-card variant="lead">
  <lede-media-player slot="media" headline="Two coasts, nine cables">
    <video controls preload="none" poster="poster.webp" width="512" height="288" src="film.webm"></video>
  </lede-media-player>
  <h2 slot="headline"><a href="/cables">Two coasts, nine cables</a></h2>
</lede-article-card>

<lede-article-card variant="standard" badge="video" duration="PT2M31S">
  <figure slot="media"><img src="poster.webp" alt="" width="512" height="288" /></figure>
  <h2 slot="headline"><a href="/cables">Two coasts, nine cables</a></h2>
</lede-article-card>`),
  render: () =>
    html`<lede-article-card variant="lead">
        <lede-media-player slot="media" headline=${film.headline}>
          <video
            controls
            preload="none"
            poster="media/poster.webp"
            width="512"
            height="288"
            src="media/film.webm"
          ></video>
        </lede-media-player>
        <h2 slot="headline"><a href=${film.url!}>${film.headline}</a></h2>
      </lede-article-card>
      <hr />
      <div class="example-narrow">
        <lede-article-card variant="standard" badge="video" duration="PT2M31S">
          <figure slot="media"><img src="media/poster.webp" alt="" width="512" height="288" /></figure>
          <h2 slot="headline"><a href=${film.url!}>${film.headline}</a></h2>
        </lede-article-card>
      </div>`,
};

export const Russian: S = { ...Badges, globals: { locale: 'ru' } };

export const Arabic: S = { ...Badges, globals: { locale: 'ar', direction: 'rtl' } };

export const Playing: S = {
  ...Video,
  tags: ['!dev', '!autodocs'],
  play: async ({ canvasElement }) => {
    const card = the(canvasElement, 'lede-article-card');
    const player = await waitFor(() => the(card.shadowRoot!, 'lede-media-player'));
    const film = player.querySelector('video')!;
    film.muted = true;
    await waitFor(() => expect(film.controls).toBe(false));
    await userEvent.click(inside(player).getAllByRole('button', { name: /Play/ })[0]!);
    await waitFor(() => expect(film.currentTime).toBeGreaterThan(0));
    await expect(location.hash).not.toBe('#cables');
    film.pause();
  },
};

/** The player's own controls lie above the film, though a card raises all that can be used. */
export const Stacking: S = {
  ...Slotted,
  tags: ['!dev', '!autodocs'],
  play: async ({ canvasElement }) => {
    const player = the(canvasElement, 'lede-media-player');
    await waitFor(() => expect(player.querySelector('video')!.controls).toBe(false));
    const { x, y, width, height } = player.getBoundingClientRect();
    await expect(document.elementFromPoint(x + width / 2, y + height / 2)).toBe(player);
  },
};

export const Looking: S = {
  ...Pictures,
  tags: ['!dev', '!autodocs'],
  play: async ({ canvasElement }) => {
    const card: LedeArticleCard = the(canvasElement, 'lede-article-card');
    const gallery = await waitFor(() => the(card.shadowRoot!, 'lede-gallery'));
    await gallery.updateComplete;
    await userEvent.click(gallery.querySelector('a')!);
    const box = await waitFor(() => gallery.shadowRoot!.querySelector('lede-lightbox')!);
    await waitFor(() => expect(box.open).toBe(true));
    await userEvent.click(inside(box).getByRole('button', { name: /Close/ }));
    await waitFor(() => expect(box.open).toBe(false));
  },
};
