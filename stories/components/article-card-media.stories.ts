import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, userEvent, waitFor } from 'storybook/test';
import type { LedeArticleCard, Story } from '../../src/components/article-card/index.ts';
import { example } from '../parts/example.ts';
import { literal } from '../parts/literal.ts';
import '../parts/examples.css';
import { words } from '../parts/locales.ts';
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

const lead = (id: string, story: Story) =>
  example(`
<lede-article-card id="${id}" variant="lead"></lede-article-card>

<script type="module">
  document.querySelector('#${id}').story = ${literal(story)};
</script>`);

export const Video: S = lead('with-video', film);

export const Audio: S = lead('with-audio', talk);

export const Pictures: S = lead('with-pictures', pictures);

/** A small card shows the picture, with a badge for what the story holds. */
export const Badges: S = {
  render: () =>
    html`<div class="example-list">
      ${[film, talk, pictures].map(
        (story) => html`<lede-article-card variant="compact" date-only .story=${story}></lede-article-card>`,
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
export const Slotted: S = example(`
<lede-article-card variant="lead">
  <lede-media-player slot="media" headline="Two coasts, nine cables and the people who mend them">
    <video controls preload="none" poster="media/poster.webp" width="512" height="288" src="media/film.webm"></video>
  </lede-media-player>
  <h2 slot="headline"><a href="#cables">Two coasts, nine cables and the people who mend them</a></h2>
</lede-article-card>

<hr />

<div class="example-narrow">
  <lede-article-card variant="standard" badge="video" duration="PT2M31S">
    <figure slot="media"><img src="media/poster.webp" alt="" width="512" height="288" /></figure>
    <h2 slot="headline"><a href="#cables">Two coasts, nine cables and the people who mend them</a></h2>
  </lede-article-card>
</div>`);

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
    await userEvent.click(inside(player).getAllByRole('button', { name: words().player.play })[0]!);
    await waitFor(() => expect(film.currentTime).toBeGreaterThan(0));
    await expect(location.hash).not.toBe('#cables');
    film.pause();
  },
};

/** The player's controls lie above the video, although a card raises all of its controls. */
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

export const LightboxOpen: S = {
  ...Pictures,
  tags: ['!dev', '!autodocs'],
  play: async ({ canvasElement }) => {
    const card: LedeArticleCard = the(canvasElement, 'lede-article-card');
    const gallery = await waitFor(() => the(card.shadowRoot!, 'lede-gallery'));
    await gallery.updateComplete;
    await userEvent.click(gallery.querySelector('a')!);
    const box = await waitFor(() => gallery.shadowRoot!.querySelector('lede-lightbox')!);
    await waitFor(() => expect(box.open).toBe(true));
    await userEvent.click(inside(box).getByRole('button', { name: words().lightbox.close }));
    await waitFor(() => expect(box.open).toBe(false));
  },
};
