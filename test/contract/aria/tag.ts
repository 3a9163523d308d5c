import { click, steps, type State } from '../aria-state.ts';

export const states: readonly State[] = [
  { title: 'a word', markup: '<lede-tag>China</lede-tag>' },
  { title: 'around a link', markup: '<lede-tag><a rel="tag" href="/china">China</a></lede-tag>' },
  { title: 'a link', markup: '<lede-tag href="/china">China</lede-tag>' },
  { title: 'the current page', markup: '<lede-tag href="/china" current>China</lede-tag>' },
  {
    title: 'around a link to the current page',
    markup: '<lede-tag current><a href="/china">China</a></lede-tag>',
  },
  {
    title: 'with an icon',
    markup: '<lede-tag href="/china"><lede-icon slot="icon" name="tag"></lede-icon>China</lede-tag>',
  },
  { title: 'a disabled link', markup: '<lede-tag href="/china" disabled>China</lede-tag>' },
  { title: 'a choice', markup: '<lede-tag selectable>China</lede-tag>' },
  {
    title: 'a choice that is made',
    markup: '<lede-tag selectable>China</lede-tag>',
    enter: click('lede-tag'),
  },
  {
    title: 'a choice that is made and taken back',
    markup: '<lede-tag selectable>China</lede-tag>',
    enter: steps(click('lede-tag'), click('lede-tag')),
  },
  { title: 'a disabled choice', markup: '<lede-tag selectable disabled>China</lede-tag>' },
  { title: 'removable', markup: '<lede-tag removable>China</lede-tag>', languages: true },
  { title: 'a removable choice', markup: '<lede-tag selectable selected removable>China</lede-tag>' },
];
