import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, userEvent, waitFor } from 'storybook/test';
import type { LedeTag } from '../../src/components/tag/index.ts';
import { code } from '../parts/docs.ts';
import '../parts/examples.css';
import { helpers } from '../parts/helpers.ts';
import { inside, the } from '../parts/shadow.ts';

const { args, argTypes, controls, template } = helpers<LedeTag>('lede-tag');

const meta: Meta = {
  title: 'Components/Tag',
  tags: ['!autodocs'],
  argTypes,
  args: { ...args, href: '#china', 'default-slot': 'China' },
};
export default meta;
type S = StoryObj;

export const Playground: S = { argTypes: controls, render: (args) => template(args) };

const links = `
<lede-tag><a rel="tag" href="/topics/china">China</a></lede-tag>
<lede-tag current><a rel="tag" href="/topics/spyware">Spyware</a></lede-tag>
<lede-tag href="/topics/europe">Europe</lede-tag>
<lede-tag>A name alone</lede-tag>`;
export const Links: S = {
  parameters: code(links),
  render: () =>
    html`<div class="example-row">
      <lede-tag><a rel="tag" href="#china">China</a></lede-tag>
      <lede-tag current><a rel="tag" href="#spyware">Spyware</a></lede-tag>
      <lede-tag href="#europe">Europe</lede-tag>
      <lede-tag>A name alone</lede-tag>
    </div>`,
};

export const Selectable: S = {
  parameters: code(`
<lede-tag selectable value="cn">China</lede-tag>
<lede-tag selectable selected>Spyware</lede-tag>
<lede-tag selectable disabled>Europe</lede-tag>`),
  render: () =>
    html`<div class="example-row">
      <lede-tag selectable value="cn">China</lede-tag>
      <lede-tag selectable selected>Spyware</lede-tag>
      <lede-tag selectable disabled>Europe</lede-tag>
      <lede-tag selectable selected disabled>Elections</lede-tag>
    </div>`,
};

export const Removable: S = {
  parameters: code(`
<lede-tag removable><a rel="tag" href="/topics/china">China</a></lede-tag>
<lede-tag removable selectable selected>Spyware</lede-tag>
<lede-tag removable>Europe</lede-tag>`),
  render: () =>
    html`<div class="example-row">
      <lede-tag removable><a rel="tag" href="#china">China</a></lede-tag>
      <lede-tag removable selectable selected>Spyware</lede-tag>
      <lede-tag removable current href="#europe">Europe</lede-tag>
      <lede-tag removable>Elections</lede-tag>
      <lede-tag removable disabled>Disabled</lede-tag>
    </div>`,
};

export const WithIcon: S = {
  parameters: code(`
<lede-tag><lede-icon slot="icon" name="tag"></lede-icon><a rel="tag" href="/topics/china">China</a></lede-tag>
<script type="module">
  import 'lede-ui/define/tag.js';
  import 'lede-ui/define/icon.js';
  import { registerIcons } from 'lede-ui/components/icon.js';
  import { iconTag } from 'lede-ui/icons/tag.js';
  registerIcons(iconTag);
</script>`),
  render: () =>
    html`<div class="example-row">
      <lede-tag
        ><lede-icon slot="icon" name="camera"></lede-icon><a rel="tag" href="#photo">Photo</a></lede-tag
      >
      <lede-tag selectable><lede-icon slot="icon" name="camera"></lede-icon>Photo</lede-tag>
      <lede-tag selectable selected><lede-icon slot="icon" name="camera"></lede-icon>Photo</lede-tag>
    </div>`,
};

const sizes = () =>
  (['small', 'medium', 'large'] as const).map(
    (size) =>
      html`<div class="example-row">
        <lede-tag size=${size} href="#china">China</lede-tag>
        <lede-tag size=${size} current href="#spyware">Spyware</lede-tag>
        <lede-tag size=${size} selectable>Europe</lede-tag>
        <lede-tag size=${size} selectable selected>Europe</lede-tag>
        <lede-tag size=${size} removable>Elections</lede-tag>
      </div>`,
  );
export const Sizes: S = {
  parameters: code(`
<lede-tag size="small">…</lede-tag>
<lede-tag>…</lede-tag>
<lede-tag size="large">…</lede-tag>`),
  render: () => html`<div class="example-stack">${sizes()}</div>`,
};

export const Dark: S = {
  globals: { theme: 'dark' },
  render: () => html`<div class="example-surface example-stack">${sizes()}</div>`,
};

export const Arabic: S = {
  globals: { locale: 'ar', direction: 'rtl' },
  render: () =>
    html`<div class="example-row">
      <lede-tag><a rel="tag" href="#china">الصين</a></lede-tag>
      <lede-tag selectable selected>اتصالات</lede-tag>
      <lede-tag removable>البحر</lede-tag>
    </div>`,
};

export const Russian: S = {
  globals: { locale: 'ru' },
  render: () =>
    html`<div class="example-row">
      <lede-tag><a rel="tag" href="#china">Китай</a></lede-tag>
      <lede-tag selectable selected>Связь</lede-tag>
      <lede-tag removable>Море</lede-tag>
    </div>`,
};

export const LongWords: S = {
  render: () =>
    html`<div class="example-column">
      <lede-tag removable selectable selected
        >Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz and what came of it</lede-tag
      >
    </div>`,
};

export const BadInput: S = {
  render: () =>
    html`<div class="example-row">
      <lede-tag href="javascript:alert(1)">A refused address</lede-tag>
      <lede-tag selectable href="#both">A link is no choice</lede-tag>
      <lede-tag size=${'enormous' as never} current="false" href="#size">No such size</lede-tag>
      <lede-tag href="#markup">&lt;b&gt;Markup&lt;/b&gt; is text</lede-tag>
    </div>`,
};

export const Choosing: S = {
  tags: ['!dev', '!autodocs'],
  globals: { locale: 'en' },
  render: () => html`<lede-tag selectable removable>China</lede-tag>`,
  play: async ({ canvasElement }) => {
    const tag = the(canvasElement, 'lede-tag');
    const toggle = inside(tag).getAllByRole('button')[0]!;
    await userEvent.click(toggle);
    await waitFor(() => expect(toggle).toHaveAttribute('aria-pressed', 'true'));
    toggle.focus();
    await userEvent.keyboard('{Delete}');
    await expect(tag.isConnected).toBe(false);
  },
};
