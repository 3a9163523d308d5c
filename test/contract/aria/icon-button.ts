import { click, press, type State } from '../aria-state.ts';

const toggle =
  '<lede-icon-button icon="bookmark" pressed-icon="bookmark-b" label="Save" toggle></lede-icon-button>';

export const states: readonly State[] = [
  { title: 'a button', markup: '<lede-icon-button icon="camera" label="Photos"></lede-icon-button>' },
  {
    title: 'with the focus, and its tooltip',
    markup: '<lede-icon-button icon="camera" label="Photos"></lede-icon-button>',
    enter: press('Tab'),
  },
  { title: 'without a label', markup: '<lede-icon-button icon="camera"></lede-icon-button>' },
  {
    title: 'named by its content',
    markup:
      '<lede-icon-button><svg role="img" aria-label="Photos" viewBox="0 0 1 1"></svg></lede-icon-button>',
  },
  { title: 'a link', markup: '<lede-icon-button icon="edit" label="Edit" href="/edit"></lede-icon-button>' },
  { title: 'a toggle', markup: toggle },
  { title: 'a pressed toggle', markup: toggle, enter: click('lede-icon-button') },
  {
    title: 'loading',
    markup: '<lede-icon-button icon="edit" label="Edit" loading></lede-icon-button>',
    languages: true,
  },
  { title: 'disabled', markup: '<lede-icon-button icon="edit" label="Edit" disabled></lede-icon-button>' },
  {
    title: 'disabled, but in the Tab order',
    markup: '<lede-icon-button icon="edit" label="Edit" focusable-disabled></lede-icon-button>',
  },
  {
    title: 'around a button of the page',
    markup: '<lede-icon-button label="Edit"><button slot="control">✎</button></lede-icon-button>',
  },
];
