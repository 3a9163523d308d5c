import type { Page } from 'playwright';
import { click, press, steps, type State } from '../aria-state.ts';

const opener = '<button commandfor="terms" command="show-modal">Terms</button>';
const dialog = (attributes: string, inside: string) =>
  `${opener}<p>The page</p><lede-dialog id="terms" ${attributes}>${inside}</lede-dialog>`;
const text = '<p>Read them twice.</p>';
const opened = (page: Page) => page.locator('lede-dialog dialog[open]').waitFor();
const open = steps(click('[commandfor]'), opened);

const all: readonly State[] = [
  { title: 'closed', markup: dialog('label="The terms"', text) },
  { title: 'open, with a label', markup: dialog('label="The terms"', text), enter: open, languages: true },
  {
    title: 'open, with a heading of the page',
    markup: dialog('', `<h3 slot="heading">The terms of <em>use</em></h3>${text}`),
    enter: open,
  },
  { title: 'open, without any name', markup: dialog('', text), enter: open },
  {
    title: 'open, with a footer',
    markup: dialog('label="The terms"', `${text}<div slot="footer"><button>Agree</button></div>`),
    enter: open,
  },
  {
    title: 'open, as a sheet',
    markup: dialog('label="The terms" placement="sheet"', text),
    enter: open,
  },
  {
    title: 'open, over the whole window',
    markup: dialog('label="The terms" placement="full"', text),
    enter: open,
  },
  {
    title: 'open, without a way to close it',
    markup: dialog('label="The terms" closedby="none"', `${text}<button>Agree</button>`),
    enter: open,
  },
  {
    title: 'open, with text that scrolls',
    markup: dialog('label="The terms"', `<div style="height:2000px">${text}</div>`),
    enter: open,
  },
  {
    title: 'closed again',
    markup: dialog('label="The terms"', text),
    enter: steps(open, press('Escape'), (page) =>
      page.locator('lede-dialog dialog:not([open])').waitFor({ state: 'attached' }),
    ),
  },
  {
    title: 'a dialog over a dialog',
    markup: `${dialog('label="The terms"', `${text}<button commandfor="more" command="show-modal">More</button>`)}<lede-dialog id="more" label="More"><p>Small print.</p></lede-dialog>`,
    enter: steps(open, click('[commandfor=more]'), (page) => page.locator('#more dialog[open]').waitFor()),
  },
];

/** An open dialog is in the browser's history. */
export const states = all.map((state): State => (state.enter ? { ...state, leaves: true } : state));
