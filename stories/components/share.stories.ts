import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect, fn, userEvent, waitFor } from 'storybook/test';
import { example } from '../parts/example.ts';
import { indent } from '../parts/literal.ts';
import '../parts/examples.css';
import { helpers } from '../parts/helpers.ts';
import { words } from '../parts/locales.ts';
import { registerNetworks } from '../parts/register-networks.ts';
import { inside, the } from '../parts/shadow.ts';

const { args, argTypes, playground } = helpers('lede-share');
const url = 'https://example.org/cables';
const headline = 'Two coasts, nine cables and the people who mend them';

const meta: Meta = {
  title: 'Components/Share',
  tags: ['!autodocs'],
  argTypes,
  args: { ...args, url, headline },
};
export default meta;
type S = StoryObj;

export const Playground: S = playground({
  frame: 'example-stage',
  caption: 'Plain links: no network learns of a reader before the click.',
});

const share = (attributes = '', title = headline): string => `
<lede-share ${attributes}url="${url}" headline="${title}"></lede-share>`;

export const Row: S = example(share());

export const Column: S = example(share('layout="column" networks="tg wt mail copy print" '));

export const Menu: S = example(share('layout="menu" '));

export const MenuOpen: S = {
  ...example(share('layout="menu" '), 'example-space'),
  play: async ({ canvasElement }) => {
    const share = inside(the(canvasElement, 'lede-share'));
    await userEvent.click(share.getAllByRole('button')[0]!);
    await waitFor(() => expect(share.getAllByRole('link')[0]).toBeVisible());
  },
};

const links = `<ul>
  <li><a href="https://t.me/share/url?url=https%3A%2F%2Fexample.org%2Fcables&amp;text=Two%20coasts" target="_blank" rel="noopener">Telegram</a></li>
  <li><a href="https://vk.com/share.php?url=https%3A%2F%2Fexample.org%2Fcables&amp;title=Two%20coasts" target="_blank" rel="noopener">VK</a></li>
  <li><a href="mailto:?subject=Two%20coasts&amp;body=https%3A%2F%2Fexample.org%2Fcables">Email</a></li>
  <li><a href="https://social.example/share?url=https%3A%2F%2Fexample.org%2Fcables" target="_blank" rel="noopener">Our own forum</a></li>
</ul>`;
const written = (attributes = ''): string => `
<lede-share ${attributes}url="${url}" headline="${headline}">
  ${indent(links, 2)}
</lede-share>`;

export const WrittenInHtml: S = example(written());

export const WrittenColumn: S = example(written('layout="column" '));

export const WrittenMenu: S = {
  tags: ['!dev'],
  ...example(written('layout="menu" '), 'example-space'),
  play: async ({ canvasElement }) => {
    const host = the(canvasElement, 'lede-share');
    await userEvent.click(await waitFor(() => inside(host).getAllByRole('button')[0]!));
    await waitFor(() => expect(host.querySelector('a')).toBeVisible());
  },
};

export const ChosenNetworks: S = example(share('networks="tg wt copy mail" '));

const more = ['max', 'threads', 'bluesky', 'mastodon', 'linkedin', 'reddit', 'pinterest', 'viber', 'line'];
export const MoreNetworks: S = example(
  `${share(`networks="tg ${more.join(' ')}" `)}${share('layout="column" networks="tg max threads bluesky" ')}

${registerNetworks(...more)}`,
  'example-stack',
);

export const Mastodon: S = example(`${share('networks="mastodon tg" ')}

${registerNetworks('mastodon')}`);

/** A path is not a server. */
export const MastodonServer: S = {
  ...Mastodon,
  tags: ['!dev', '!autodocs'],
  play: async ({ canvasElement }) => {
    const share = inside(the(canvasElement, 'lede-share'));
    const { on, labels } = words().share;
    const link = () => share.getByRole('link', { name: on(labels['mastodon'] ?? 'Mastodon') });
    await userEvent.click(await waitFor(link));
    const field = await waitFor(() => share.getByRole<HTMLInputElement>('textbox'));
    field.value = 'news.example/@x';
    await userEvent.click(share.getByRole('button', { name: words().mastodonServer.next }));
    await expect(share.getByRole('alert')).toHaveTextContent(words().mastodonServer.invalid);
  },
};

export const ArabicServer: S = {
  tags: ['!dev'],
  ...MastodonServer,
  globals: { locale: 'ar', direction: 'rtl' },
};

export const OwnNetwork: S = example(`${share('networks="forum tg mail" ')}

<script type="module">
  import { registerNetwork } from 'lede-ui/components/share.js';

  registerNetwork('forum', {
    label: 'Our forum',
    icon: { name: 'forum', d: 'M4 5h16v11h-8l-5 4v-4H4z' },
    href: (url, text) => \`https://forum.example/new?link=\${url}&title=\${text}\`, // both are already encoded
    links: /^forum\\.example\\/submit$/, // further URLs to recognise in the page, tested against host and path
    most: 120,
    size: [800, 600],
    checked: '2026-11-23',
  });
</script>`);

/** Telegram gets `…?utm_source=tg&utm_medium=social&utm_campaign=spring`. */
export const Campaign: S = example(share('campaign="spring" networks="tg mail" '));

export const Words: S = example(`
<lede-share
  networks="tw tg"
  text='{ "tw": "Nine cables. One ship.", "tg": "A week aboard a repair ship" }'
  via="example"
  hashtags="sea cables"
  url="${url}"
  headline="${headline}"
></lede-share>`);

export const Narrow: S = { tags: ['!dev'], ...example(share() + written(), 'example-narrow example-stack') };

export const LongWords: S = {
  tags: ['!dev'],
  ...example(
    `${share('networks="tg long" ', headline.repeat(9))}${share('layout="column" networks="tg long" ')}

<script type="module">
  import { registerNetwork } from 'lede-ui/components/share.js';

  const label = 'Donaudampfschifffahrtsgesellschaftskapitänsforum für Freunde der Binnenschifffahrt';
  const href = (url) => \`https://long.example/new?link=\${url}\`;
  registerNetwork('long', { label, href, checked: '2026-11-28' });
</script>`,
    'example-narrow example-stack',
  ),
};

export const Dark: S = {
  tags: ['!dev'],
  globals: { theme: 'dark' },
  ...example(
    share() + written() + share('layout="column" networks="tg wt mail" '),
    'example-surface example-stack',
  ),
};

/** The clipboard is refused, and so is `document.execCommand('copy')`. */
export const ClipboardRefused: S = {
  tags: ['!dev'],
  ...example(share(), '', { inline: false, height: '11rem' }),
  beforeEach: () => {
    const { clipboard } = navigator;
    const { writeText } = clipboard ?? {};
    if (clipboard) clipboard.writeText = () => Promise.reject(new DOMException('no', 'NotAllowedError'));
    document.execCommand = () => false;
    return () => {
      if (clipboard) clipboard.writeText = writeText!;
      delete (document as Partial<Document>).execCommand;
    };
  },
  play: async ({ canvasElement }) => {
    const share = inside(the(canvasElement, 'lede-share'));
    await userEvent.click(share.getByRole('button', { name: words().share.copy }));
    const field = await waitFor(() => share.getByRole('textbox', { name: words().share.link }));
    await expect(field).toHaveValue(url);
    await expect(share.getByRole('status')).toHaveTextContent(words().share.copyFailed);
  },
};

export const BadInput: S = {
  tags: ['!dev'],
  ...example(`
<lede-share url="javascript:alert(1)" networks="tg nope" layout="circle"></lede-share>`),
};

const translated = (locale: string, direction: string, title: string, networks: string): S => ({
  globals: { locale, direction },
  ...example(
    share('', title) + share(`layout="column" networks="${networks} tg mail copy print" `, title),
    'example-stack',
  ),
});
export const Russian: S = translated('ru', 'ltr', 'Два берега, девять кабелей и те, кто их чинит', 'vk ok');
export const Arabic: S = translated('ar', 'rtl', 'ساحلان وتسعة كابلات ومن يصلحونها', 'tw wt');

export const ArabicMenu: S = {
  ...MenuOpen,
  tags: ['!dev', '!autodocs'],
  globals: { locale: 'ar', direction: 'rtl' },
};

export const Following: S = {
  ...Row,
  tags: ['!dev', '!autodocs'],
  play: async ({ canvasElement }) => {
    const element = the(canvasElement, 'lede-share');
    const chosen = fn();
    element.addEventListener('lede-share', (event) => {
      event.preventDefault();
      chosen((event as CustomEvent).detail);
    });
    const link = inside(element).getByRole('link', {
      name: words().share.on(words().share.labels['tg'] ?? 'Telegram'),
    });
    await expect(link).toHaveAttribute(
      'href',
      `https://t.me/share/url?url=${encodeURIComponent(url)}&text=${encodeURIComponent(headline)}`,
    );
    await expect(link).toHaveAttribute('rel', 'noopener noreferrer');
    await userEvent.click(link);
    await expect(chosen).toHaveBeenCalledWith({ network: 'tg', url });
  },
};

export const Copying: S = {
  ...Row,
  tags: ['!dev', '!autodocs'],
  play: async ({ canvasElement }) => {
    const share = inside(the(canvasElement, 'lede-share'));
    await userEvent.click(share.getByRole('button', { name: words().share.copy }));
    // Some machines give their browser no clipboard.
    await waitFor(() =>
      expect([words().share.copied, words().share.copyFailed]).toContain(
        share.getByRole('status').textContent!.trim(),
      ),
    );
  },
};
