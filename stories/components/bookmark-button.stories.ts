import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, fn, userEvent, waitFor } from 'storybook/test';
import { bookmarkStore } from '../../src/components/bookmark-button/index.ts';
import { bookmarkForm, headline } from '../parts/bookmark-form.ts';
import { example } from '../parts/example.ts';
import '../parts/examples.css';
import { helpers } from '../parts/helpers.ts';
import { words } from '../parts/locales.ts';
import { inside, the } from '../parts/shadow.ts';

const { args, argTypes, playground } = helpers('lede-bookmark-button');

/** Every story starts with its own bookmark saved, or not. */
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

export const Playground: S = playground({
  content: 'Save',
  frame: 'example-stage',
  caption: 'Press it: the icon fills.',
});

export const Unsaved: S = {
  beforeEach: notSaved('unsaved'),
  ...example(`
<lede-bookmark-button story-id="unsaved" headline="${headline}" url="#cables"></lede-bookmark-button>`),
};

export const Saved: S = {
  beforeEach: saved('saved'),
  ...example(`
<lede-bookmark-button saved story-id="saved" headline="${headline}" url="#cables"></lede-bookmark-button>`),
};

export const WithText: S = {
  beforeEach: notSaved('text'),
  ...example(`
<lede-bookmark-button story-id="text" headline="${headline}" url="#cables">Save</lede-bookmark-button>`),
};

const inStep = (id: string): string => `
<lede-bookmark-button story-id="${id}" headline="${headline}" url="#cables"></lede-bookmark-button>
<lede-bookmark-button story-id="${id}" headline="${headline}" url="#cables"></lede-bookmark-button>
<lede-bookmark-button story-id="${id}" headline="${headline}" url="#cables">Save</lede-bookmark-button>`;

/** Press one: all buttons of a story agree, in other tabs too. */
export const InStep: S = { beforeEach: notSaved('step'), ...example(inStep('step'), 'example-row') };

export const Large: S = {
  beforeEach: notSaved('large'),
  ...example(`
<style>
  .large {
    --lede-control-size: 3.5rem;
  }
</style>
<lede-bookmark-button class="large" story-id="large" headline="${headline}" url="#cables">Save</lede-bookmark-button>`),
};

export const OtherLanguages: S = {
  beforeEach: notSaved('language'),
  ...example(
    `
<lede-bookmark-button lang="ru" story-id="language" headline="Два берега, девять кабелей" url="#cables">Сохранить</lede-bookmark-button>
<lede-bookmark-button lang="ar" dir="rtl" story-id="language" headline="ساحلان وتسعة كابلات" url="#cables">حفظ</lede-bookmark-button>`,
    'example-row',
  ),
};

export const Dark: S = {
  tags: ['!dev'],
  beforeEach: saved('dark'),
  globals: { theme: 'dark' },
  ...example(inStep('dark') + bookmarkForm('dark-form'), 'example-surface example-row'),
};

export const LongWords: S = {
  tags: ['!dev'],
  beforeEach: notSaved('long'),
  render: () =>
    html`<div class="example-narrow">
      <lede-bookmark-button story-id="long" headline=${headline} url="#cables"
        >Zur späteren Lektüre auf die Merkliste setzen</lede-bookmark-button
      >
      <lede-bookmark-button story-id="long" headline=${headline} url="#cables"
        >Donaudampfschifffahrtsgesellschaftskapitänswitwenversicherung</lede-bookmark-button
      >
    </div>`,
};

const markup = '<img src=x onerror=alert(1)>';
export const BadInput: S = {
  tags: ['!dev'],
  beforeEach: notSaved('bad'),
  render: () =>
    html`<lede-bookmark-button
      story-id="bad"
      headline=${markup}
      url="javascript:alert(1)"
      action="data:text/html,x"
      fields="{"
    ></lede-bookmark-button>`,
};

export const Pressing: S = {
  ...InStep,
  tags: ['!dev', '!autodocs'],
  play: async ({ canvasElement }) => {
    const all = [...canvasElement.querySelectorAll('lede-bookmark-button')];
    const changed = fn();
    canvasElement.addEventListener('lede-bookmark-change', (event) =>
      changed((event as CustomEvent).detail.saved),
    );
    const button = inside(all[0]!).getByRole('button', { name: words().bookmark.saveNamed(headline) });
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
  play: async ({ canvasElement }) => {
    const button = the(canvasElement, 'lede-bookmark-button');
    button.addEventListener('lede-bookmark-change', (event) => event.preventDefault());
    await userEvent.click(inside(button).getByRole('button'));
    await expect(button.saved).toBe(false);
  },
};

/** What the stories before this one saved is forgotten. */
export const NothingLeft: S = {
  tags: ['!dev', '!autodocs'],
  ...example(
    `<lede-bookmark-button story-id="saved" headline="${headline}" url="#cables"></lede-bookmark-button>`,
  ),
  play: async ({ canvasElement }) => {
    await expect(await bookmarkStore().list()).toEqual([]);
    await expect(the(canvasElement, 'lede-bookmark-button').saved).toBe(false);
  },
};
