import { click, steps, until, type State } from '../aria-state.ts';

const names = ['China', 'Spyware', 'Diplomacy', 'Telecommunications', 'Sanctions', 'Elections'];
const links = names.map((name) => `<li><a rel="tag" href="/${name}">${name}</a></li>`).join('');
/** Widths that two tags and the button fit in, whatever the font. */
const folded = `<div style="width:300px"><lede-tag-list lines="1"><ul>${links}</ul></lede-tag-list></div>`;
const tags = ['China', 'Spyware', 'Sanctions'].map((name) => `<lede-tag>${name}</lede-tag>`).join('');
const shown = until('.more:not([hidden])');

export const states: readonly State[] = [
  {
    title: 'around links',
    markup:
      '<lede-tag-list><a rel="tag" href="/china">China</a><a rel="tag" href="/spyware">Spyware</a></lede-tag-list>',
  },
  { title: 'around a list of the page', markup: `<lede-tag-list><ul>${links}</ul></lede-tag-list>` },
  {
    title: 'by data, with a visible label',
    markup: `<lede-tag-list labelled tags='[{"name":"China","url":"/china"},{"name":"Spyware","url":"/spyware","current":true},"Elections"]'></lede-tag-list>`,
  },
  {
    title: 'with a label of its own',
    markup: `<lede-tag-list label="More about"><ul>${links}</ul></lede-tag-list>`,
  },
  {
    title: 'with a heading of the page',
    markup: `<lede-tag-list><h2 slot="label">More about</h2><ul>${links}</ul></lede-tag-list>`,
  },
  { title: 'folded', markup: folded, enter: shown, languages: true },
  { title: 'unfolded', markup: folded, enter: steps(shown, click('.more')) },
  {
    title: 'choices of a form, one made',
    markup: `<lede-tag-list selectable clearable name="topics" label="Choose topics">${tags}</lede-tag-list>`,
    enter: click('lede-tag'),
  },
  {
    title: 'choices, cleared',
    markup: `<lede-tag-list selectable clearable name="topics" label="Choose topics">${tags}</lede-tag-list>`,
    enter: steps(click('lede-tag'), click('.clear')),
  },
  {
    title: 'choices, none made where one is required',
    markup: `<form><lede-tag-list selectable required name="topics" label="Choose topics">${tags}</lede-tag-list><button>Send</button></form>`,
    enter: click('form > button'),
  },
  {
    title: 'disabled choices',
    markup: `<lede-tag-list selectable disabled label="Choose topics">${tags}</lede-tag-list>`,
  },
  {
    title: 'removable',
    markup: `<lede-tag-list removable clearable>${tags}</lede-tag-list>`,
  },
  {
    title: 'removable, one removed',
    markup: `<lede-tag-list removable clearable>${tags}</lede-tag-list>`,
    enter: steps(click('lede-tag .remove'), until('[role=status]:not(:empty)')),
    languages: true,
  },
  {
    title: 'removable, all removed',
    markup: `<lede-tag-list removable clearable>${tags}</lede-tag-list>`,
    enter: steps(click('.clear'), until('[role=status]:not(:empty)')),
  },
];
