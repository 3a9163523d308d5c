import type { State } from '../aria-state.ts';

const links =
  '<a href="https://t.me/example">Telegram</a><a href="https://vk.com/example"></a><a href="https://example.org/fediverse"></a><a href="mailto:a@example.org"></a><a href="/feed.xml" type="application/rss+xml"></a>';

export const states: readonly State[] = [
  {
    title: 'links with and without words',
    markup: `<lede-social-links>${links}</lede-social-links>`,
    languages: true,
  },
  {
    title: 'with visible words',
    markup: `<lede-social-links words>${links}</lede-social-links>`,
  },
  {
    title: 'with a label, around a list of the page',
    markup:
      '<lede-social-links label="The desk"><ul><li><a href="https://t.me/example"><lede-icon name="tg"></lede-icon>Telegram</a></li></ul></lede-social-links>',
  },
];
