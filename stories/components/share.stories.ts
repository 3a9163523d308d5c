import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, fn, userEvent, waitFor } from 'storybook/test';
import {
  bluesky,
  linkedin,
  max,
  reddit,
  registerNetwork,
  threads,
  type LedeShare,
} from '../../src/components/share/index.ts';
import { code } from '../parts/docs.ts';
import '../parts/examples.css';
import { helpers } from '../parts/helpers.ts';
import { inside, the } from '../parts/shadow.ts';

const { args, argTypes, controls, template } = helpers<LedeShare>('lede-share');
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

export const Playground: S = { argTypes: controls, render: (args) => template(args) };

export const Row: S = {
  parameters: code(`<lede-share url="https://example.org/cables" headline="${headline}"></lede-share>`),
  render: () => html`<lede-share url=${url} headline=${headline}></lede-share>`,
};

export const Column: S = {
  parameters: code(
    `<lede-share layout="column" networks="tg wt mail copy print" url="…" headline="…"></lede-share>`,
  ),
  render: () =>
    html`<lede-share
      layout="column"
      networks="tg wt mail copy print"
      url=${url}
      headline=${headline}
    ></lede-share>`,
};

export const Menu: S = {
  parameters: code(
    `<lede-share layout="menu" url="https://example.org/cables" headline="${headline}"></lede-share>`,
  ),
  render: () => html`<lede-share layout="menu" url=${url} headline=${headline}></lede-share>`,
};

export const MenuOpen: S = {
  render: () =>
    html`<div class="example-space">
      <lede-share layout="menu" url=${url} headline=${headline}></lede-share>
    </div>`,
  play: async ({ canvasElement }) => {
    const share = inside(the(canvasElement, 'lede-share'));
    await userEvent.click(share.getAllByRole('button')[0]!);
    await waitFor(() => expect(share.getByRole('link', { name: /Telegram/ })).toBeVisible());
  },
};

const links = () => html`
  <ul>
    <li>
      <a
        href="https://t.me/share/url?url=https%3A%2F%2Fexample.org%2Fcables&amp;text=Two%20coasts"
        target="_blank"
        rel="noopener"
        >Telegram</a
      >
    </li>
    <li>
      <a
        href="https://vk.com/share.php?url=https%3A%2F%2Fexample.org%2Fcables&amp;title=Two%20coasts"
        target="_blank"
        rel="noopener"
        >VK</a
      >
    </li>
    <li>
      <a href="mailto:?subject=Two%20coasts&amp;body=https%3A%2F%2Fexample.org%2Fcables">E-mail</a>
    </li>
    <li>
      <a
        href="https://social.example/share?url=https%3A%2F%2Fexample.org%2Fcables"
        target="_blank"
        rel="noopener"
        >Our own forum</a
      >
    </li>
  </ul>
`;

export const WrittenInHtml: S = {
  parameters: code(`
<lede-share url="https://example.org/cables" headline="${headline}">
  <ul>
    <li><a href="https://t.me/share/url?url=https%3A%2F%2Fexample.org%2Fcables&amp;text=Two%20coasts" target="_blank" rel="noopener">Telegram</a></li>
    <li><a href="https://vk.com/share.php?url=https%3A%2F%2Fexample.org%2Fcables&amp;title=Two%20coasts" target="_blank" rel="noopener">VK</a></li>
    <li><a href="mailto:?subject=Two%20coasts&amp;body=https%3A%2F%2Fexample.org%2Fcables">E-mail</a></li>
    <li><a href="https://social.example/share?url=https%3A%2F%2Fexample.org%2Fcables" target="_blank" rel="noopener">Our own forum</a></li>
  </ul>
</lede-share>`),
  render: () => html`<lede-share url=${url} headline=${headline}>${links()}</lede-share>`,
};

export const WrittenColumn: S = {
  render: () => html`<lede-share layout="column" url=${url} headline=${headline}>${links()}</lede-share>`,
};

export const WrittenMenu: S = {
  render: () =>
    html`<div class="example-space">
      <lede-share layout="menu" url=${url} headline=${headline}>${links()}</lede-share>
    </div>`,
  play: async ({ canvasElement }) => {
    const host = the(canvasElement, 'lede-share');
    await userEvent.click(await waitFor(() => inside(host).getAllByRole('button')[0]!));
    await waitFor(() => expect(host.querySelector('a')).toBeVisible());
  },
};

export const ChosenNetworks: S = {
  parameters: code(`<lede-share networks="tg wt copy mail" url="…" headline="…"></lede-share>`),
  render: () => html`<lede-share networks="tg wt copy mail" url=${url} headline=${headline}></lede-share>`,
};

export const MoreNetworks: S = {
  parameters: code(
    `
import { bluesky, linkedin, max, reddit, registerNetwork, threads } from 'lede-ui/components/share.js';

registerNetwork('max', max);
registerNetwork('threads', threads);
registerNetwork('bluesky', bluesky);
registerNetwork('linkedin', linkedin);
registerNetwork('reddit', reddit);
// <lede-share networks="tg max threads bluesky linkedin reddit"></lede-share>`,
    'ts',
  ),
  render: () => {
    for (const [name, network] of Object.entries({ max, threads, bluesky, linkedin, reddit }))
      registerNetwork(name, network);
    return html`<div class="example-stack">
      <lede-share
        networks="tg max threads bluesky linkedin reddit"
        url=${url}
        headline=${headline}
      ></lede-share>
      <lede-share layout="column" networks="tg max threads" url=${url} headline=${headline}></lede-share>
    </div>`;
  },
};

export const OwnNetwork: S = {
  parameters: code(
    `
import { registerNetwork } from 'lede-ui/components/share.js';

registerNetwork('forum', {
  label: 'Our forum',
  icon: { name: 'forum', d: 'M4 5h16v11h-8l-5 4v-4H4z' },
  href: (url, text) => \`https://forum.example/new?link=\${url}&title=\${text}\`, // both are encoded already
  most: 120,
  size: [800, 600],
  checked: '2026-11-23',
});`,
    'ts',
  ),
  render: () => {
    registerNetwork('forum', {
      label: 'Our forum',
      icon: { name: 'forum', d: 'M4 5h16v11h-8l-5 4v-4H4z' },
      href: (url, text) => `https://forum.example/new?link=${url}&title=${text}`,
      most: 120,
      size: [800, 600],
      checked: '2026-11-23',
    });
    return html`<lede-share networks="forum tg mail" url=${url} headline=${headline}></lede-share>`;
  },
};

export const Campaign: S = {
  parameters: code(`<lede-share campaign="spring" networks="tg mail" url="…" headline="…"></lede-share>
<!-- Telegram gets …?utm_source=tg&utm_medium=social&utm_campaign=spring -->`),
  render: () =>
    html`<lede-share campaign="spring" networks="tg mail" url=${url} headline=${headline}></lede-share>`,
};

export const Words: S = {
  parameters: code(`
<lede-share
  networks="tw tg"
  text='{ "tw": "Nine cables. One ship.", "tg": "A week aboard a repair ship" }'
  via="example" hashtags="sea cables"
  url="…" headline="…"
></lede-share>`),
  render: () =>
    html`<lede-share
      networks="tw tg"
      text='{ "tw": "Nine cables. One ship.", "tg": "A week aboard a repair ship" }'
      via="example"
      hashtags="sea cables"
      url=${url}
      headline=${headline}
    ></lede-share>`,
};

export const Narrow: S = {
  render: () =>
    html`<div class="example-narrow example-stack">
      <lede-share url=${url} headline=${headline}></lede-share>
      <lede-share url=${url} headline=${headline}>${links()}</lede-share>
    </div>`,
};

export const LongWords: S = {
  render: () => {
    registerNetwork('long', {
      ...max,
      label: 'Donaudampfschifffahrtsgesellschaftskapitänsforum für Freunde der Binnenschifffahrt',
    });
    return html`<div class="example-narrow example-stack">
      <lede-share networks="tg long" url=${url} headline=${headline.repeat(9)}></lede-share>
      <lede-share layout="column" networks="tg long" url=${url} headline=${headline}></lede-share>
    </div>`;
  },
};

export const Dark: S = {
  globals: { theme: 'dark' },
  render: () =>
    html`<div class="example-surface example-stack">
      <lede-share url=${url} headline=${headline}></lede-share>
      <lede-share url=${url} headline=${headline}>${links()}</lede-share>
      <lede-share layout="column" networks="tg wt mail" url=${url} headline=${headline}></lede-share>
    </div>`,
};

/** No clipboard, and no leave to copy the old way either. */
export const ClipboardRefused: S = {
  render: () => html`<lede-share url=${url} headline=${headline}></lede-share>`,
  globals: { locale: 'en' },
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
    await userEvent.click(share.getByRole('button', { name: 'Copy link' }));
    const field = await waitFor(() => share.getByRole('textbox', { name: 'Copy link' }));
    await expect(field).toHaveValue(url);
    await expect(share.getByRole('status')).toHaveTextContent('The link could not be copied.');
  },
};

export const BadInput: S = {
  parameters: code(`<lede-share url="javascript:alert(1)" networks="tg nope" layout="circle"></lede-share>`),
  render: () =>
    html`<lede-share url="javascript:alert(1)" networks="tg nope" layout=${'circle' as 'row'}></lede-share>`,
};

export const Russian: S = {
  globals: { locale: 'ru' },
  parameters: code(`
<html lang="ru">
…
<lede-share url="…" headline="Два берега, девять кабелей и те, кто их чинит"></lede-share>
<script type="module">
  import 'lede-ui/define/share.js';
  import 'lede-ui/locales/ru.js';
</script>`),
  render: () =>
    html`<div class="example-stack">
      <lede-share url=${url} headline="Два берега, девять кабелей и те, кто их чинит"></lede-share>
      <lede-share
        layout="column"
        networks="vk ok tg mail copy print"
        url=${url}
        headline="Два берега, девять кабелей и те, кто их чинит"
      ></lede-share>
    </div>`,
};

export const Arabic: S = {
  globals: { locale: 'ar', direction: 'rtl' },
  parameters: code(`
<html lang="ar" dir="rtl">
…
<lede-share url="…" headline="ساحلان وتسعة كابلات ومن يصلحونها"></lede-share>
<script type="module">
  import 'lede-ui/define/share.js';
  import 'lede-ui/locales/ar.js';
</script>`),
  render: () =>
    html`<div class="example-stack">
      <lede-share url=${url} headline="ساحلان وتسعة كابلات ومن يصلحونها"></lede-share>
      <lede-share
        layout="column"
        networks="tw wt tg mail copy print"
        url=${url}
        headline="ساحلان وتسعة كابلات ومن يصلحونها"
      ></lede-share>
    </div>`,
};

export const ArabicMenu: S = {
  globals: { locale: 'ar', direction: 'rtl' },
  tags: ['!autodocs'],
  render: MenuOpen.render!,
  play: async ({ canvasElement }) => {
    const share = inside(the(canvasElement, 'lede-share'));
    await userEvent.click(share.getAllByRole('button')[0]!);
    await waitFor(() => expect(share.getAllByRole('link')[0]).toBeVisible());
  },
};

export const Following: S = {
  ...Row,
  tags: ['!dev', '!autodocs'],
  globals: { locale: 'en' },
  play: async ({ canvasElement }) => {
    const element = the(canvasElement, 'lede-share');
    const chosen = fn();
    element.addEventListener('lede-share', (event) => {
      event.preventDefault();
      chosen((event as CustomEvent).detail);
    });
    const link = inside(element).getByRole('link', { name: 'Share on Telegram' });
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
  globals: { locale: 'en' },
  play: async ({ canvasElement }) => {
    const share = inside(the(canvasElement, 'lede-share'));
    await userEvent.click(share.getByRole('button', { name: 'Copy link' }));
    // A machine without a clipboard for its browser is told so.
    await waitFor(() =>
      expect(share.getByRole('status')).toHaveTextContent(/^(Link copied|The link could not be copied.*)$/),
    );
  },
};
