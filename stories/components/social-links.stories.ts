import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, waitFor, within } from 'storybook/test';
import type { LedeSocialLinks } from '../../src/components/social-links/index.ts';
import { code } from '../parts/docs.ts';
import '../parts/examples.css';
import { helpers } from '../parts/helpers.ts';
import { the } from '../parts/shadow.ts';

const { args, argTypes, controls } = helpers<LedeSocialLinks>('lede-social-links');
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
const links = (some: readonly [string, string][]) =>
  some.map(([url, name]) => html`<a href=${url}>${name}</a>`);

const meta: Meta = {
  title: 'Components/Social links',
  tags: ['!autodocs'],
  argTypes,
  args,
};
export default meta;
type S = StoryObj;

export const Playground: S = {
  argTypes: controls,
  render: ({ label, words, size }) =>
    html`<lede-social-links label=${label ?? ''} ?words=${words} .size=${size}
      >${links(few)}</lede-social-links
    >`,
};

export const Icons: S = {
  parameters: code(`
<lede-social-links>
  <a href="https://t.me/example">Telegram</a>
  <a href="https://x.com/example">X</a>
  <a href="https://www.youtube.com/@example">YouTube</a>
  <a href="mailto:desk@example.org">E-mail</a>
</lede-social-links>`),
  render: () => html`<lede-social-links>${links(all)}</lede-social-links>`,
};

export const Words: S = {
  parameters: code(`
<lede-social-links words>
  <ul>
    <li><a href="https://t.me/example">Telegram</a></li>
    <li><a href="https://x.com/example">X</a></li>
  </ul>
</lede-social-links>`),
  render: () =>
    html`<lede-social-links words
      ><ul>
        ${all.map(([url, name]) => html`<li><a href=${url}>${name}</a></li>`)}
      </ul></lede-social-links
    >`,
};

export const Unnamed: S = {
  parameters: code(`
<lede-social-links>
  <a href="https://t.me/example"></a>
  <a href="https://fediverse.example/@desk"></a>
</lede-social-links>`),
  render: () =>
    html`<lede-social-links
      ><a href="https://t.me/example"></a><a href="https://fediverse.example/@desk"></a
    ></lede-social-links>`,
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await waitFor(() => expect(canvas.getByRole('link', { name: /Telegram/ })).toBeVisible());
  },
};

const sizes = () =>
  (['small', 'medium', 'large'] as const).map(
    (size) =>
      html`<lede-social-links size=${size} label=${`Follow us, ${size}`}>${links(few)}</lede-social-links>
        <lede-social-links size=${size} label=${`Follow us in words, ${size}`} words
          >${links(few)}</lede-social-links
        >`,
  );
export const Sizes: S = { render: () => html`<div class="example-stack">${sizes()}</div>` };

export const Dark: S = {
  globals: { theme: 'dark' },
  render: () => html`<div class="example-surface example-stack">${sizes()}</div>`,
};

export const Russian: S = {
  globals: { locale: 'ru' },
  render: () =>
    html`<lede-social-links words
      ><a href="https://t.me/example">Наш канал</a><a href="https://vk.com/example"></a
      ><a href="mailto:desk@example.org"></a
    ></lede-social-links>`,
};

export const Arabic: S = {
  globals: { locale: 'ar', direction: 'rtl' },
  render: () =>
    html`<div class="example-stack">
      <lede-social-links>${links(few)}</lede-social-links>
      <lede-social-links words label="تابعنا أيضًا"
        ><a href="https://t.me/example">قناتنا</a><a href="mailto:desk@example.org"></a
      ></lede-social-links>
    </div>`,
};

export const Narrow: S = {
  render: () =>
    html`<div class="example-narrow">
      <lede-social-links words
        ><a href="https://t.me/example"
          >Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamten</a
        ><a href="https://x.com/example">X</a></lede-social-links
      >
    </div>`,
};

export const BadInput: S = {
  render: () =>
    html`<lede-social-links words size=${'enormous' as never}
      ><a href="javascript:alert(1)">A refused address</a><a href="https://t.me.example.org/">Not Telegram</a
      ><a>No address</a></lede-social-links
    >`,
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
