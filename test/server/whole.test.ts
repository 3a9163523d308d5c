// All that each function writes for a story that has everything: no tag or attribute changes, moves or is swapped
// unnoticed. After an intended change: npx vitest run --project node test/server/whole.test.ts -u
import { expect, it } from 'vitest';
import * as server from '../../src/server/index.ts';
import type { JsonLdOptions, Picture, Story } from '../../src/server/index.ts';
import { facts } from './facts.ts';

const picture = (name: string): Picture => ({
  src: `/${name}.jpg`,
  alt: `${name}, in words`,
  caption: `${name}, a caption`,
  credit: `${name}, a credit`,
  srcset: `/${name}.jpg 1x, /${name}-2.jpg 2x`,
  sizes: '50vw',
  width: 1200,
  height: 800,
});
const recording = (name: string) => ({
  src: `/${name}.webm`,
  duration: '2:31',
  poster: `/${name}.webp`,
  width: 640,
  height: 360,
  tracks: [
    { src: `/${name}.vtt`, kind: 'captions', srclang: 'en', label: 'English' } as const,
    { src: `/${name}-parts.vtt`, kind: 'chapters' } as const,
  ],
});
const still: Story = {
  ...facts,
  picture: picture('ship'),
};
const video: Story = { ...still, video: recording('film') };
const audio: Story = { ...still, audio: recording('talk') };
const pictures: Story = { ...still, pictures: [picture('one'), picture('two')] };
const options: JsonLdOptions = {
  site: 'https://example.org',
  lang: 'en-GB',
  modified: '2023-04-08T00:00Z',
  authors: [
    { name: 'Ann Lee', url: '/ann' },
    { name: 'Agency', type: 'Organization' },
  ],
  publisher: { name: 'The Lede', url: '/', logo: '/logo.png', links: ['https://t.me/lede'] },
  free: true,
};

const written: Record<string, string> = {
  'card, standard': server.articleCard(still, options),
  'card, lead': server.articleCard(video, { ...options, variant: 'lead', headingLevel: 2 }),
  'card, compact': server.articleCard(audio, { ...options, variant: 'compact' }),
  'card, story': server.articleCard(pictures, {
    ...options,
    variant: 'story',
    bodyHtml: '<p>Body.</p>',
    actions: '<b>Actions</b>',
    end: '<b>End</b>',
  }),
  'card, sound': server.articleCard(audio, options),
  player: server.mediaPlayer(video, options),
  'player, sound': server.mediaPlayer(audio, options),
  gallery: server.pictureGallery(pictures, options),
  head: server.storyHead({ ...pictures, ...video }, options),
  'head, sound': server.storyHead(audio, options),
  'head, of no site': server.storyHead({ ...still, headline: 'No site' }),
  'head, of a headline': server.storyHead({ headline: 'Two coasts' }),
  time: server.storyTime(still, options),
  tags: server.tagLinks(still, { ...options, size: 'large' }),
  bookmark: server.bookmarkForm(still, { ...options, action: '/save', fields: { csrf: 't' }, words: true }),
  'bookmark, saved': server.bookmarkForm(still, { ...options, action: '/save', saved: true }),
  share: server.shareLinks(still, { ...options, campaign: 'spring', networks: 'tg, mail, copy' }),
  'card, of a headline': server.articleCard({ headline: 'Two coasts' }),
  'share, column': server.shareLinks(still, { ...options, layout: 'column', networks: ['vk', 'mail'] }),
  social: server.socialLinks(['https://t.me/lede', { network: 'mail', handle: 'a@example.org' }], options),
  'social, words': server.socialLinks([{ network: 'vk', handle: 'lede' }], { label: 'Us', words: true }),
  icon: server.icon('search'),
  'icon, named and mirrored': server.icon('chevron-left', { label: 'Back' }),
  'icon, of a sprite': server.icon('facebook', { sprite: '/sprite.svg' }),
};

/** HTML with a tag on each line, without the drawings of icons. */
const inLines = (html: string) =>
  html.replaceAll(/ d="[^"]*"/g, ' d="…"').replaceAll(/(?<=>)(?=<[\w/])/g, '\n');

it.each(Object.entries(written))('%s', async (name, html) => {
  expect(html).not.toBe('');
  await expect(`${inLines(html)}\n`).toMatchFileSnapshot(`whole/${name.replaceAll(/\W+/g, '-')}.txt`);
});
