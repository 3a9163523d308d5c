import * as server from '../../../src/server/index.ts';
import type { Story } from '../../../src/server/index.ts';

export interface Case {
  title: string;
  markup: string;
}

const story: Story = {
  id: '234',
  headline: 'Two coasts, one cable, and the week aboard the ship that mends it',
  url: 'https://example.org/cables',
  kicker: 'Sea',
  standfirst: 'A week aboard the ship that keeps two coasts talking to each other, in fog and in ice.',
  byline: 'Ann Lee',
  published: '2023-04-07T18:40+03:00',
  picture: {
    src: '/pictures/lead.svg',
    alt: 'Cables',
    width: 1200,
    height: 800,
    caption: 'At sea',
    credit: 'Lede',
  },
  tags: [{ name: 'Sea', url: '/sea' }, { name: 'Ships' }],
  body: ['The first paragraph of the story.', 'The second one.'],
};
const film = {
  src: '/media/film.webm',
  duration: '2:31',
  width: 1920,
  height: 1080,
  tracks: [{ src: '/media/en.vtt', srclang: 'en' }],
};
const talk = { src: '/media/talk.webm', duration: '41:10' };
const pictures = [
  { src: '/pictures/lighthouse.svg', alt: 'A lighthouse', width: 800, height: 1200, caption: 'A lighthouse' },
  {
    src: '/pictures/harbour.svg',
    alt: 'A harbour',
    width: 2400,
    height: 800,
    caption: 'A harbour',
    credit: 'Lede',
  },
];
const variants = [undefined, 'lead', 'standard', 'compact', 'story'] as const;

/** What the functions of lede-ui/server write. */
export function stringCases(): Case[] {
  const cards = variants.flatMap((variant): [string, string][] => [
    [`articleCard(), ${variant}`, server.articleCard(story, { variant })],
    [`articleCard() with a video, ${variant}`, server.articleCard({ ...story, video: film }, { variant })],
    [`articleCard() with audio, ${variant}`, server.articleCard({ ...story, audio: talk }, { variant })],
    [`articleCard() with pictures, ${variant}`, server.articleCard({ ...story, pictures }, { variant })],
    [
      `articleCard() with buttons of its own, ${variant}`,
      server.articleCard(story, {
        variant,
        actions:
          server.bookmarkForm(story, { action: '/save' }) + server.shareLinks(story, { layout: 'menu' }),
        end: server.shareLinks(story),
      }),
    ],
  ]);
  const profiles = ['https://t.me/example', 'https://vk.com/example'];
  return [
    ...cards,
    ['bookmarkForm()', server.bookmarkForm(story, { action: '/save' })],
    ['bookmarkForm() with words', server.bookmarkForm(story, { action: '/save', words: true, saved: true })],
    ['shareLinks()', server.shareLinks(story)],
    ['shareLinks() in a column', server.shareLinks(story, { layout: 'column' })],
    ['shareLinks() in a menu', server.shareLinks(story, { layout: 'menu' })],
    ['socialLinks()', server.socialLinks(profiles)],
    ['socialLinks() with words', server.socialLinks(profiles, { words: true })],
    ['tagLinks()', server.tagLinks(story)],
    ['mediaPlayer() of a video', server.mediaPlayer({ ...story, video: film })],
    ['mediaPlayer() of audio', server.mediaPlayer({ ...story, audio: talk })],
    ['pictureGallery()', server.pictureGallery({ ...story, pictures })],
    ['pictureGallery() of one', server.pictureGallery({ ...story, pictures: pictures.slice(1) })],
    ['icon()', server.icon('camera')],
    ['storyTime()', server.storyTime(story)],
  ].map(([title, markup]) => ({ title: `lede-ui/server: ${title}`, markup: markup! }));
}
