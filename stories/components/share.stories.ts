import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, fn, userEvent, waitFor } from 'storybook/test';
import type { LedeShare } from '../../src/components/share/index.ts';
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

export const ChosenNetworks: S = {
  parameters: code(`<lede-share networks="tg wt mail" url="…" headline="…"></lede-share>`),
  render: () => html`<lede-share networks="tg wt mail" url=${url} headline=${headline}></lede-share>`,
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
    html`<lede-share url=${url} headline="Два берега, девять кабелей и те, кто их чинит"></lede-share>`,
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
  render: () => html`<lede-share url=${url} headline="ساحلان وتسعة كابلات ومن يصلحونها"></lede-share>`,
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
      expect(share.getByRole('status')).toHaveTextContent(/^(Link copied|The link could not be copied)$/),
    );
  },
};
