import type { Page } from 'playwright';
import { click, press, steps, until, type State } from '../aria-state.ts';

const lightbox = '<lede-lightbox label="The ship"></lede-lightbox>';
const show =
  (...names: string[]) =>
  async (page: Page) => {
    const pictures = names.map((name) => ({
      src: `/pictures/${name}.svg`,
      alt: `The ${name}`,
      caption: `About the ${name}`,
    }));
    await page
      .locator('lede-lightbox')
      .evaluate(
        (element, pictures) =>
          (Object.assign(element, { pictures }) as unknown as { show(): Promise<void> }).show(),
        pictures,
      );
    await until(names[0] === 'missing' ? '.failed' : '.slide:first-child.loaded')(page);
  };
const three = show('harbour', 'lighthouse', 'section');
const announced = until('lede-lightbox [role=status]:not(:empty)');

const all: readonly State[] = [
  { title: 'closed', markup: lightbox },
  { title: 'open at the first picture', markup: lightbox, enter: three, languages: true },
  {
    title: 'turned to the last picture',
    markup: lightbox,
    enter: steps(three, press('End'), announced, until('.slide:last-child.loaded')),
    languages: true,
  },
  { title: 'one picture', markup: lightbox, enter: show('harbour') },
  { title: 'zoomed', markup: lightbox, enter: steps(three, click('.zoom:not([aria-disabled])'), announced) },
  { title: 'without a label', markup: '<lede-lightbox></lede-lightbox>', enter: three },
  { title: 'a picture that is missing', markup: lightbox, enter: show('missing', 'harbour') },
  {
    title: 'with a button of the page',
    markup: '<lede-lightbox label="The ship"><button slot="actions">Order a print</button></lede-lightbox>',
    enter: three,
  },
  {
    title: 'closed again',
    markup: `<button>The page</button>${lightbox}`,
    enter: steps(three, press('Escape'), until('lede-lightbox dialog:not([open])')),
  },
];

/** An open lightbox is in the browser's history. */
export const states = all.map((state): State => (state.enter ? { ...state, leaves: true } : state));
