import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, render, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { expect, userEvent, waitFor, within } from 'storybook/test';
import { bookmarkStore, followBookmarks, type Bookmark } from '../../src/components/bookmark-button/index.ts';
import { edition } from '../parts/editions.ts';
import { masthead } from './masthead.ts';
import './pages.css';
import './saved-stories.css';

const words = {
  en: {
    saved: 'Saved stories',
    none: 'Nothing saved yet. The bookmark beside a headline keeps its story here.',
  },
  ru: { saved: 'Сохранённое', none: 'Пока ничего нет. Закладка рядом с заголовком сохранит материал здесь.' },
  ar: { saved: 'المحفوظات', none: 'لا شيء محفوظ بعد. العلامة بجانب العنوان تحفظ الخبر هنا.' },
};

const item = ({ id, headline, url, saved }: Bookmark, lang: string): TemplateResult =>
  html`<li>
    <a href=${url}>${headline}</a>
    <time datetime=${saved}
      >${new Date(saved).toLocaleDateString(lang, { year: 'numeric', month: 'short', day: 'numeric' })}</time
    >
    <lede-bookmark-button story-id=${id} headline=${headline} url=${url} saved></lede-bookmark-button>
  </li>`;

/** Keeps the list up to date with the store. When the focused story is removed, its neighbour or the heading gets the focus. */
function list(place: HTMLElement, lang: string): () => void {
  const { saved, none } = words[lang as keyof typeof words] ?? words.en;
  return followBookmarks((bookmarks) => {
    const focused = [...place.querySelectorAll('li')].findIndex((item) => item.matches(':focus-within'));
    const mine = bookmarks.filter(({ url }) => url.includes('#'));
    const count = new Intl.NumberFormat(lang).format(mine.length);
    render(
      html`<h1 tabindex="-1">${saved} <span>(${count})</span></h1>
        <ul role="list">
          ${repeat(
            mine,
            ({ id }) => id,
            (bookmark) => item(bookmark, edition(lang).lang),
          )}
        </ul>
        ${mine.length === 0 ? html`<p>${none}</p>` : ''}`,
      place,
    );
    if (focused < 0 || place.querySelector('li:focus-within')) return;
    const buttons = place.querySelectorAll('lede-bookmark-button');
    (buttons[Math.min(focused, buttons.length - 1)] ?? place.querySelector('h1')!).focus();
  });
}

let stop = () => {};
const meta: Meta = {
  title: 'Pages/Saved stories',
  tags: ['!autodocs'],
  parameters: { layout: 'fullscreen', controls: { disable: true } },
  beforeEach: async ({ globals }) => {
    const { lead, others } = edition(globals['locale'] as string);
    const store = bookmarkStore();
    for (const { id } of await store.list()) await store.delete(id);
    for (const [index, { id, headline, url }] of [lead, ...others.slice(0, 2)].entries())
      await store.set({
        id: id!,
        headline,
        url: new URL(url ?? '', location.href).href,
        saved: `2023-04-0${index + 6}T08:00:00Z`,
      });
    return () => stop();
  },
  render: (_, { globals }) => {
    const lang = globals['locale'] as string;
    const place = document.createElement('div');
    place.className = 'saved-stories';
    stop = list(place, lang);
    return html`<div class="saved-page">
      <div class="paper" lang=${edition(lang).lang}>
        ${masthead(edition(lang), false)}
        <main>${place}</main>
      </div>
    </div>`;
  },
};
export default meta;
type S = StoryObj;

export const SavedStories: S = {};
export const Russian: S = { globals: { locale: 'ru' } };
export const Arabic: S = { globals: { locale: 'ar', direction: 'rtl' } };
export const Dark: S = { globals: { theme: 'dark' } };

export const Removing: S = {
  tags: ['!dev'],
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await canvas.findByRole('heading', { name: 'Saved stories (3)' });
    const [first, middle, last] = canvasElement.querySelectorAll('lede-bookmark-button');
    // With the keyboard alone: focus moves to the next story, else to the last one left, else to the heading.
    middle!.focus();
    for (const [left, heir] of [last!, first!].entries()) {
      await userEvent.keyboard('{Enter}');
      await canvas.findByRole('heading', { name: `Saved stories (${2 - left})` });
      await waitFor(() => expect(heir).toHaveFocus());
    }
    await userEvent.keyboard('{Enter}');
    await waitFor(() => expect(canvas.getByRole('heading', { name: 'Saved stories (0)' })).toHaveFocus());
    await expect(canvas.getByText(/Nothing saved yet/)).toBeVisible();
  },
};
