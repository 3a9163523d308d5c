import type { Page } from 'playwright';
import { click, steps, type State } from '../aria-state.ts';

const named = '<lede-bookmark-button story-id="a" headline="A headline"></lede-bookmark-button>';
/** A device whose storage takes nothing. */
const full = (page: Page) => page.route('**/save', (route) => route.fulfill({ status: 500, body: '' }));
const posting = (saved: string) =>
  `<lede-bookmark-button action="/save" story-id="a" headline="A headline"${saved}></lede-bookmark-button>`;
const failed = (page: Page) =>
  page
    .locator('lede-bookmark-button')
    .getByRole('status')
    .filter({ hasText: /./ })
    .waitFor({ state: 'attached' });

export const states: readonly State[] = [
  { title: 'not saved', markup: named },
  { title: 'saved', leaves: true, markup: named, enter: click('lede-bookmark-button'), languages: true },
  { title: 'without a headline', markup: '<lede-bookmark-button story-id="b"></lede-bookmark-button>' },
  {
    title: 'with words',
    markup: '<lede-bookmark-button story-id="c" headline="A headline">Save</lede-bookmark-button>',
  },
  {
    title: 'could not be saved',
    leaves: true,
    markup: posting(''),
    enter: steps(full, click('lede-bookmark-button'), failed),
    languages: true,
  },
  {
    title: 'could not be removed',
    leaves: true,
    markup: posting(' saved'),
    enter: steps(full, click('lede-bookmark-button'), failed),
  },
  {
    title: 'around a form of the page',
    markup:
      '<lede-bookmark-button story-id="d" headline="A headline"><form slot="form" method="post" action="/save"><button>Save</button></form></lede-bookmark-button>',
  },
];
