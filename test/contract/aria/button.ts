import { press, type State } from '../aria-state.ts';

export const states: readonly State[] = [
  { title: 'a button', markup: '<lede-button>Save</lede-button>' },
  { title: 'with the focus', markup: '<lede-button>Save</lede-button>', enter: press('Tab') },
  { title: 'a link', markup: '<lede-button href="/a">Read on</lede-button>' },
  {
    title: 'a link to the current page',
    markup: '<lede-button href="/a" current="page">World</lede-button>',
  },
  {
    title: 'with icons and a name of its own',
    markup:
      '<lede-button label="Edit: A headline"><lede-icon slot="start" name="edit"></lede-icon>Edit</lede-button>',
  },
  { title: 'loading', markup: '<lede-button loading>Save</lede-button>', languages: true },
  {
    title: 'starts to load, and has loaded',
    markup: '<lede-button>Save</lede-button><lede-button loading>Send</lede-button>',
    enter: (page) =>
      page.locator('lede-button').evaluateAll((all) => all.forEach((one) => one.toggleAttribute('loading'))),
  },
  { title: 'disabled', markup: '<lede-button disabled>Save</lede-button>' },
  { title: 'disabled, but in the Tab order', markup: '<lede-button focusable-disabled>Save</lede-button>' },
  { title: 'a disabled link', markup: '<lede-button href="/a" disabled>Read on</lede-button>' },
  {
    title: 'opens a menu',
    markup: '<lede-button expanded="false" haspopup="menu">More</lede-button>',
  },
  { title: 'has opened a menu', markup: '<lede-button expanded="true" haspopup="menu">More</lede-button>' },
  {
    title: 'around a button of the page',
    markup: '<lede-button label="Edit: A headline"><button slot="control">Edit</button></lede-button>',
  },
];
