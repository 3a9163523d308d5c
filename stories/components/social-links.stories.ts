import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect, waitFor, within } from 'storybook/test';
import { example } from '../parts/example.ts';
import '../parts/examples.css';
import { helpers } from '../parts/helpers.ts';
import { words } from '../parts/locales.ts';
import { registerNetworks } from '../parts/register-networks.ts';
import { the } from '../parts/shadow.ts';

const { args, argTypes, playground } = helpers('lede-social-links');
const all: [url: string, name: string][] = [
  ['https://t.me/example', 'Telegram'],
  ['https://x.com/example', 'X'],
  ['https://www.youtube.com/@example', 'YouTube'],
  ['https://vk.com/example', 'VK'],
  ['https://ok.ru/example', 'Odnoklassniki'],
  ['https://www.facebook.com/example', 'Facebook'],
  ['https://www.instagram.com/example', 'Instagram'],
  ['https://whatsapp.com/channel/example', 'WhatsApp'],
  ['https://plus.google.com/example', 'Google+'],
  ['https://fediverse.example/@desk', 'Fediverse'],
  ['mailto:desk@example.org', 'E-mail'],
];
const few = all.slice(0, 4);
const links = (some: readonly [string, string][]): string =>
  some.map(([url, name]) => `<a href="${url}">${name}</a>`).join('\n  ');
const social = (attributes: string, content: string): string => `
<lede-social-links${attributes}>
  ${content}
</lede-social-links>`;

const meta: Meta = {
  title: 'Components/Social links',
  tags: ['!autodocs'],
  argTypes,
  args,
};
export default meta;
type S = StoryObj;

export const Playground: S = {
  ...playground({
    content: links(all),
    frame: 'example-stage',
    caption: 'Each link gets the mark of its network, from its address.',
  }),
};

export const Icons: S = example(social('', links(all)));

export const Words: S = example(
  social(
    ' words',
    `<ul>
    ${all.map(([url, name]) => `<li><a href="${url}">${name}</a></li>`).join('\n    ')}
  </ul>`,
  ),
);

export const Unnamed: S = {
  tags: ['!dev'],
  ...example(
    social(
      '',
      `<a href="https://t.me/example"></a>
  <a href="https://fediverse.example/@desk"></a>`,
    ),
  ),
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    const [telegram] = canvas.getAllByRole('link');
    await waitFor(() =>
      expect(telegram).toHaveAccessibleName(words().social.on(words().social.labels['tg'] ?? 'Telegram')),
    );
    await expect(telegram).toBeVisible();
  },
};

const more: [url: string, name: string, attributes?: string][] = [
  ['https://bsky.app/profile/example.org', 'Bluesky'],
  ['https://www.threads.com/@example', 'Threads'],
  ['https://news.example/@desk', 'Mastodon', ' data-network="mastodon"'],
  ['https://www.linkedin.com/company/example', 'LinkedIn'],
  ['https://www.reddit.com/r/example', 'Reddit'],
  ['https://www.tiktok.com/@example', 'TikTok'],
  ['https://www.pinterest.com/example/', 'Pinterest'],
  ['https://max.ru/example', 'MAX'],
  ['https://chats.viber.com/example', 'Viber'],
  ['https://line.me/R/ti/p/@example', 'LINE'],
  ['https://discord.gg/example', 'Discord'],
  ['https://example.org/feed', 'RSS'],
  ['https://example.org/podcast', 'Podcast', ' data-network="podcast"'],
  ['https://example.org/newsletter', 'Newsletter'],
];
const moreLinks = more
  .map(([url, name, attributes = '']) => `<a href="${url}"${attributes}>${name}</a>`)
  .join('\n  ');

export const MoreNetworks: S = {
  ...example(
    `${social('', moreLinks)}${social(' words label="More networks"', moreLinks)}

${registerNetworks('bluesky', 'threads', 'mastodon', 'linkedin', 'reddit', 'tiktok', 'pinterest', 'max', 'viber', 'line', 'discord', 'rss', 'podcast', 'newsletter')}`,
    'example-stack',
  ),
};

const sizes = (['small', 'medium', 'large'] as const)
  .map(
    (size) =>
      social(` size="${size}" label="Follow us, ${size}"`, links(few)) +
      social(` words size="${size}" label="Follow us in words, ${size}"`, links(few)),
  )
  .join('');
export const Sizes: S = example(sizes, 'example-stack');

export const Dark: S = {
  tags: ['!dev'],
  globals: { theme: 'dark' },
  ...example(sizes, 'example-surface example-stack'),
};

export const Russian: S = {
  globals: { locale: 'ru' },
  ...example(
    social(
      ' words',
      `<a href="https://t.me/example">Наш канал</a>
  <a href="https://vk.com/example"></a>
  <a href="mailto:desk@example.org"></a>`,
    ),
  ),
};

export const Arabic: S = {
  globals: { locale: 'ar', direction: 'rtl' },
  ...example(
    social('', links(few)) +
      social(
        ' words label="تابعنا أيضًا"',
        `<a href="https://t.me/example">قناتنا</a>
  <a href="mailto:desk@example.org"></a>`,
      ),
    'example-stack',
  ),
};

export const Narrow: S = {
  tags: ['!dev'],
  ...example(
    social(
      ' words',
      `<a href="https://t.me/example">Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamten</a>
  <a href="https://x.com/example">X</a>`,
    ),
    'example-narrow',
  ),
};

export const BadInput: S = {
  tags: ['!dev'],
  ...example(`
<lede-social-links words size="enormous">
  <a href="javascript:alert(1)">A refused URL</a>
  <a href="https://t.me.example.org/">Not Telegram</a>
  <a>No URL</a>
</lede-social-links>`),
};

/** Each link has the mark of its network. */
export const NamedByProfile: S = {
  ...MoreNetworks,
  tags: ['!dev', '!autodocs'],
  play: async ({ canvasElement }) => {
    const host = the(canvasElement, 'lede-social-links');
    await waitFor(() =>
      expect([...host.querySelectorAll('lede-icon')].map((icon) => icon.name).join(' ')).toBe(
        'bluesky threads mastodon linkedin reddit tiktok pinterest max viber line discord rss podcast newsletter',
      ),
    );
  },
};

export const NamedByHost: S = {
  ...Icons,
  tags: ['!dev', '!autodocs'],
  play: async ({ canvasElement }) => {
    const host = the(canvasElement, 'lede-social-links');
    await waitFor(() =>
      expect([...host.querySelectorAll('lede-icon')].map((icon) => icon.name).join(' ')).toBe(
        'tg x yt vk ok fb ins wt gp link mail',
      ),
    );
    await expect(host.sameAs).toHaveLength(10);
  },
};
