import type { State } from '../aria-state.ts';

export const states: readonly State[] = [
  { title: 'decoration', markup: '<p><lede-icon name="camera"></lede-icon> Photos</p>' },
  { title: 'with a label', markup: '<lede-icon name="check" label="Done"></lede-icon>' },
  { title: 'unknown, with a label', markup: '<lede-icon name="unicorn" label="Unicorn"></lede-icon>' },
  {
    title: 'in a button of the page',
    markup: '<button><lede-icon name="camera" label="Photos"></lede-icon></button>',
  },
];
