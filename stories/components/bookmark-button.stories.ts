import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, fn, userEvent, waitFor } from 'storybook/test';
import {
  bookmarkStore,
  localStore,
  setBookmarkStore,
  type LedeBookmarkButton,
} from '../../src/components/bookmark-button/index.ts';
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

/** A server that answers every post so. */
const answered = (status: number) => () => {
  const { fetch } = window;
  window.fetch = async (...asked) =>
    (asked[1]?.method ?? 'GET') === 'POST' ? new Response(null, { status }) : fetch(...asked);
  return () => void (window.fetch = fetch);
};

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

const inStep = () =>
  html`<lede-bookmark-button story-id="step" headline=${headline} url="#cables"></lede-bookmark-button>
    <lede-bookmark-button story-id="step" headline=${headline} url="#cables"></lede-bookmark-button>
    <lede-bookmark-button story-id="step" headline=${headline} url="#cables">Save</lede-bookmark-button>`;

export const InStep: S = {
  beforeEach: notSaved('step'),
  parameters: code(`
<!-- Press one: all buttons of one story agree, in other tabs too. -->
<lede-bookmark-button story-id="cables" headline="…" url="/cables"></lede-bookmark-button>
<lede-bookmark-button story-id="cables" headline="…" url="/cables">Save</lede-bookmark-button>`),
  render: () => html`<div class="example-row">${inStep()}</div>`,
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

export const OtherLanguages: S = {
  beforeEach: notSaved('language'),
  parameters: code(`
<lede-bookmark-button lang="ru" story-id="cables" headline="…">Сохранить</lede-bookmark-button>
<lede-bookmark-button lang="ar" dir="rtl" story-id="cables" headline="…">حفظ</lede-bookmark-button>`),
  render: () =>
    html`<div class="example-row">
      <lede-bookmark-button lang="ru" story-id="language" headline="Два берега, девять кабелей" url="#cables"
        >Сохранить</lede-bookmark-button
      >
      <lede-bookmark-button
        lang="ar"
        dir="rtl"
        story-id="language"
        headline="ساحلان وتسعة كابلات"
        url="#cables"
        >حفظ</lede-bookmark-button
      >
    </div>`,
};

export const WithAction: S = {
  parameters: code(`
<lede-bookmark-button
  action="/bookmarks"
  fields='{"csrf": "4f1c…"}'
  story-id="cables"
  headline="${headline}"
  url="/cables"
>Save</lede-bookmark-button>`),
  beforeEach: answered(204),
  render: () =>
    html`<lede-bookmark-button
      action="/bookmarks"
      .fields=${{ csrf: '4f1c' }}
      story-id="action"
      headline=${headline}
      url="#cables"
      >Save</lede-bookmark-button
    >`,
};

const form = (id: string, saved = false) =>
  html`<lede-bookmark-button story-id=${id} headline=${headline} url="#cables" ?saved=${saved}>
    <form method="post" action="/bookmarks">
      <input type="hidden" name="csrf" value="4f1c" />
      <button name="saved" value=${String(!saved)}>Save</button>
    </form>
  </lede-bookmark-button>`;

export const PageForm: S = {
  name: 'With a form of the page',
  parameters: code(`
<lede-bookmark-button story-id="cables" headline="${headline}">
  <form method="post" action="/bookmarks">
    <input type="hidden" name="csrf" value="4f1c…" />
    <input type="hidden" name="id" value="cables" />
    <button name="saved" value="true">Save</button>
  </form>
</lede-bookmark-button>`),
  beforeEach: answered(204),
  render: () => html`<div class="example-row">${form('page-form')}${form('page-form-saved', true)}</div>`,
};

export const Busy: S = {
  parameters: code(`
<style>
  lede-bookmark-button:state(busy) { cursor: progress }
</style>`),
  beforeEach: () => {
    setBookmarkStore({ ...localStore(), get: () => undefined, set: () => new Promise(() => {}) });
    return () => setBookmarkStore();
  },
  render: () =>
    html`<lede-bookmark-button story-id="busy" headline=${headline} url="#cables"
      >Save</lede-bookmark-button
    >`,
  play: async ({ canvasElement }) => {
    const button = the(canvasElement, 'lede-bookmark-button');
    await userEvent.click(inside(button).getByRole('button'));
    await waitFor(() => expect(button).toHaveAttribute('saved'));
    await expect(button.matches(':state(busy)')).toBe(true);
  },
};

export const Failed: S = {
  beforeEach: () => {
    setBookmarkStore({
      ...localStore(),
      get: () => undefined,
      set: () => Promise.reject(new Error('offline')),
    });
    return () => setBookmarkStore();
  },
  render: () =>
    html`<div class="example-message">
      <lede-bookmark-button story-id="failed" headline=${headline} url="#cables"></lede-bookmark-button>
    </div>`,
  play: async ({ canvasElement }) => {
    const button = the(canvasElement, 'lede-bookmark-button');
    await userEvent.click(inside(button).getByRole('button'));
    await waitFor(() => expect(inside(button).getByRole('status')).not.toBeEmptyDOMElement());
    await expect(button.saved).toBe(false);
    await expect(button.matches(':state(failed)')).toBe(true);
  },
};

export const FailedArabic: S = { ...Failed, globals: { locale: 'ar', direction: 'rtl' } };
export const FailedRussian: S = { ...Failed, globals: { locale: 'ru' } };
export const Dark: S = {
  beforeEach: saved('step'),
  globals: { theme: 'dark' },
  render: () => html`<div class="example-surface example-row">${inStep()}${form('dark')}</div>`,
};

export const LongWords: S = {
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

export const Posting: S = {
  ...PageForm,
  tags: ['!dev', '!autodocs'],
  globals: { locale: 'en' },
  play: async ({ canvasElement }) => {
    const button = canvasElement.querySelector('button')!;
    await waitFor(() => expect(button).toHaveAccessibleName(`Save: ${headline}`));
    const before = button.getAttribute('aria-pressed');
    await userEvent.click(button);
    await waitFor(() => expect(button).not.toHaveAttribute('aria-pressed', before!));
    await expect(button).toHaveAccessibleName(`Save: ${headline}`);
  },
};
