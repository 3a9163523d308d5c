import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, fn, userEvent, waitFor } from 'storybook/test';
import { bookmarkStore, type LedeBookmarkButton } from '../../src/components/bookmark-button/index.ts';
import { code } from '../parts/docs.ts';
import '../parts/examples.css';
import { helpers } from '../parts/helpers.ts';
import { inside, the } from '../parts/shadow.ts';

const { args, argTypes, controls, template } = helpers<LedeBookmarkButton>('lede-bookmark-button');
const headline = 'Two coasts, nine cables and the people who mend them';

/** Every story begins with its own bookmark saved, or not. */
const saved = (id: string) => () =>
  bookmarkStore().set({ id, headline, url: '#cables', saved: '2023-04-08T06:00:00Z' });
const notSaved = (id: string) => () => bookmarkStore().delete(id);

const meta: Meta = {
  title: 'Components/Bookmark button',
  tags: ['!autodocs'],
  argTypes,
  args: { ...args, 'story-id': 'playground', headline, url: '#cables' },
};
export default meta;
type S = StoryObj;

export const Playground: S = { argTypes: controls, render: (args) => template(args) };

export const Unsaved: S = {
  beforeEach: notSaved('unsaved'),
  parameters: code(
    `<lede-bookmark-button story-id="cables" headline="${headline}" url="/cables"></lede-bookmark-button>`,
  ),
  render: () =>
    html`<lede-bookmark-button story-id="unsaved" headline=${headline} url="#cables"></lede-bookmark-button>`,
};

export const Saved: S = {
  beforeEach: saved('saved'),
  parameters: code(
    `<lede-bookmark-button saved story-id="cables" headline="${headline}" url="/cables"></lede-bookmark-button>`,
  ),
  render: () =>
    html`<lede-bookmark-button
      saved
      story-id="saved"
      headline=${headline}
      url="#cables"
    ></lede-bookmark-button>`,
};

export const WithText: S = {
  beforeEach: notSaved('text'),
  parameters: code(
    `<lede-bookmark-button story-id="cables" headline="${headline}" url="/cables">Save</lede-bookmark-button>`,
  ),
  render: () =>
    html`<lede-bookmark-button story-id="text" headline=${headline} url="#cables"
      >Save</lede-bookmark-button
    >`,
};

export const InStep: S = {
  beforeEach: notSaved('step'),
  parameters: code(`
<!-- Press one: all buttons of one story agree, in other tabs too. -->
<lede-bookmark-button story-id="cables" headline="…" url="/cables"></lede-bookmark-button>
<lede-bookmark-button story-id="cables" headline="…" url="/cables">Save</lede-bookmark-button>`),
  render: () =>
    html`<div class="example-row">
      <lede-bookmark-button story-id="step" headline=${headline} url="#cables"></lede-bookmark-button>
      <lede-bookmark-button story-id="step" headline=${headline} url="#cables"></lede-bookmark-button>
      <lede-bookmark-button story-id="step" headline=${headline} url="#cables">Save</lede-bookmark-button>
    </div>`,
};

export const Large: S = {
  beforeEach: notSaved('large'),
  parameters: code(`
<style>
  .large { --lede-control-size: 3.5rem }
</style>
<lede-bookmark-button class="large" story-id="cables" headline="…" url="/cables">Save</lede-bookmark-button>`),
  render: () =>
    html`<lede-bookmark-button class="large-control" story-id="large" headline=${headline} url="#cables"
      >Save</lede-bookmark-button
    >`,
};

export const Pressing: S = {
  ...InStep,
  tags: ['!dev', '!autodocs'],
  globals: { locale: 'en' },
  play: async ({ canvasElement }) => {
    const all = [...canvasElement.querySelectorAll('lede-bookmark-button')];
    const changed = fn();
    canvasElement.addEventListener('lede-bookmark-change', (event) =>
      changed((event as CustomEvent).detail.saved),
    );
    const button = inside(all[0]!).getByRole('button', { name: `Save: ${headline}` });
    await userEvent.click(button);
    await waitFor(() => expect(all.map(({ saved }) => saved)).toEqual([true, true, true]));
    await expect(button).toHaveAttribute('aria-pressed', 'true');
    button.focus();
    await userEvent.keyboard(' ');
    await waitFor(() => expect(all.map(({ saved }) => saved)).toEqual([false, false, false]));
    await expect(changed.mock.calls).toEqual([[true], [false]]);
  },
};

export const Cancelled: S = {
  ...Unsaved,
  tags: ['!dev', '!autodocs'],
  globals: { locale: 'en' },
  play: async ({ canvasElement }) => {
    const button = the(canvasElement, 'lede-bookmark-button');
    button.addEventListener('lede-bookmark-change', (event) => event.preventDefault());
    await userEvent.click(inside(button).getByRole('button'));
    await expect(button.saved).toBe(false);
  },
};
