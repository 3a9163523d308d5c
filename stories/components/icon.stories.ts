import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, waitFor } from 'storybook/test';
import { registerIcons, setSprite, type LedeIcon } from '../../src/components/icon/index.ts';
import * as icons from '../../src/generated/glyphs/index.ts';
import { code } from '../parts/docs.ts';
import '../parts/examples.css';
import { helpers } from '../parts/helpers.ts';
import { inside, the } from '../parts/shadow.ts';

// The rest stays unregistered, for the story of the sprite.
const { iconFile: _file, iconFilter: _filter, iconFlagRu: _flag, ...registered } = icons;
registerIcons(...Object.values(registered));

const { args, argTypes, controls, template } = helpers<LedeIcon>('lede-icon');

const options = Object.values(icons).map(({ name }) => name);

const meta: Meta = {
  title: 'Components/Icon',
  tags: ['!autodocs'],
  argTypes: { ...argTypes, name: { ...argTypes.name, control: { type: 'select' }, options } },
  args: { ...args, name: 'bookmark' },
};
export default meta;
type S = StoryObj;

export const Playground: S = {
  argTypes: controls,
  args: { '--lede-icon-size': '48px' },
  render: (args) => template(args),
};

const sizes = [16, 20, 24, 32, 48, 96];
export const Sizes: S = {
  parameters: code(`
<p style="font-size: 1.5rem">As tall as the text <lede-icon name="search"></lede-icon></p>
<lede-icon name="search" style="--lede-icon-size: 48px"></lede-icon>`),
  render: () =>
    html`<div class="example-row">
      ${sizes.map(
        (size) =>
          html`<span class="example-labelled"
            ><lede-icon class="size-${size}" name="search"></lede-icon>${size} px</span
          >`,
      )}
    </div>`,
};

export const InText: S = {
  parameters: code(
    `<p>Photo <lede-icon name="camera"></lede-icon> and sound <lede-icon name="music"></lede-icon></p>`,
  ),
  render: () =>
    html`<p class="example-text">
      A story can have pictures <lede-icon name="camera"></lede-icon>, a film
      <lede-icon name="v-play"></lede-icon> or a podcast <lede-icon name="music"></lede-icon>, and its readers
      can keep it <lede-icon name="bookmark"></lede-icon> or pass it on <lede-icon name="share"></lede-icon>.
    </p>`,
};

export const Colours: S = {
  parameters: code(`<span style="color: #a8201a"><lede-icon name="bookmark-b"></lede-icon></span>`),
  render: () =>
    html`<div class="example-row size-32">
      <lede-icon name="bookmark-b"></lede-icon>
      <span class="red"><lede-icon name="bookmark-b"></lede-icon></span>
      <span class="blue"><lede-icon name="bookmark-b"></lede-icon></span>
      <span class="green"><lede-icon name="bookmark-b"></lede-icon></span>
    </div>`,
};

const strokes = { thin: '1.25', light: '1.5', regular: '2', bold: '2.5' };
export const Stroke: S = {
  parameters: code(`
<style>
  .thin { --lede-icon-stroke: 1.25 }
</style>
<lede-icon class="thin" name="trash"></lede-icon>`),
  render: () =>
    html`<div class="example-row">
      ${Object.entries(strokes).map(
        ([look, width]) =>
          html`<span class="example-labelled"
            ><lede-icon class="size-48 ${look}" name="trash"></lede-icon>${width}</span
          >`,
      )}
    </div>`,
};

export const Labelled: S = {
  parameters: code(`<a href="/gallery"><lede-icon name="camera" label="Photo gallery"></lede-icon></a>`),
  render: () => html`<lede-icon class="size-48" name="camera" label="Photo gallery"></lede-icon>`,
  play: async ({ canvasElement }) => {
    const icon = the(canvasElement, 'lede-icon');
    await icon.updateComplete;
    await expect(inside(icon).getByRole('img', { name: 'Photo gallery' })).toBeVisible();
  },
};

export const Alias: S = {
  parameters: code(`
<lede-icon name="facebook"></lede-icon> <!-- fb -->
<lede-icon name="x-mark"></lede-icon>   <!-- close -->`),
  render: () =>
    html`<div class="example-row">
      ${['facebook', 'x-mark', 'save', 'delete', 'fullscreen'].map(
        (alias) =>
          html`<span class="example-labelled"
            ><lede-icon class="size-32" name=${alias}></lede-icon>${alias}</span
          >`,
      )}
    </div>`,
};

const directional = ['chevron-left', 'chevron-right', 'share', 'sign-in', 'tag'];
export const RightToLeft: S = {
  parameters: code(`
<div dir="rtl">
  <lede-icon name="chevron-right"></lede-icon>              <!-- points to the left -->
  <lede-icon name="chevron-right" flip="none"></lede-icon>  <!-- as drawn -->
</div>`),
  render: () =>
    html`<div class="example-stack">
      <p class="example-note">dir="ltr"</p>
      <div class="example-row size-32" dir="ltr">
        ${directional.map((name) => html`<lede-icon name=${name}></lede-icon>`)}
      </div>
      <p class="example-note">dir="rtl"</p>
      <div class="example-row size-32" dir="rtl">
        ${directional.map((name) => html`<lede-icon name=${name}></lede-icon>`)}
      </div>
      <p class="example-note">dir="rtl" with flip="none"</p>
      <div class="example-row size-32" dir="rtl">
        ${directional.map((name) => html`<lede-icon name=${name} flip="none"></lede-icon>`)}
      </div>
    </div>`,
};

export const Flag: S = {
  parameters: code(
    `<a href="/ru/" lang="ru" hreflang="ru"><lede-icon name="flag-ru"></lede-icon> Русский</a>`,
  ),
  render: () =>
    html`<p class="example-text"><lede-icon name="flag-ru"></lede-icon> <span lang="ru">Русский</span></p>
      <lede-icon class="size-96" name="flag-ru"></lede-icon>`,
};

export const UnknownName: S = {
  parameters: code(`<lede-icon name="unicorn"></lede-icon>`),
  render: () =>
    html`<div class="example-row size-32 outlined">
      <lede-icon name="check"></lede-icon><lede-icon id="unknown" name="unicorn"></lede-icon
      ><lede-icon name="check"></lede-icon>
    </div>`,
  play: async ({ canvasElement }) => {
    const unknown = canvasElement.querySelector<LedeIcon>('#unknown')!;
    let told = '';
    unknown.addEventListener(
      'error',
      (event) => (told = (event as unknown as CustomEvent<{ name: string }>).detail.name),
    );
    unknown.name = 'griffin';
    await waitFor(() => expect(told).toBe('griffin'));
    await expect(unknown.getBoundingClientRect().width).toBe(32);
  },
};

export const FromSprite: S = {
  beforeEach: () => {
    setSprite('lede/sprite.svg');
    return () => setSprite(undefined);
  },
  parameters: code(`
<html data-lede-sprite="/sprite.svg">
…
<lede-icon name="document"></lede-icon>`),
  render: () =>
    html`<div class="example-row size-32">
      <lede-icon name="document"></lede-icon><lede-icon name="filter"></lede-icon
      ><lede-icon name="flag-ru"></lede-icon>
    </div>`,
  play: async ({ canvasElement }) => {
    const icon = the(canvasElement, 'lede-icon');
    await icon.updateComplete;
    await expect(icon.shadowRoot?.querySelector('use')?.getAttribute('href')).toBe(
      'lede/sprite.svg#icon-file',
    );
  },
};
