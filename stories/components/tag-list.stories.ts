import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, userEvent, waitFor } from 'storybook/test';
import type { LedeTagList } from '../../src/components/tag-list/index.ts';
import { code } from '../parts/docs.ts';
import '../parts/examples.css';
import { helpers } from '../parts/helpers.ts';
import { inside, the } from '../parts/shadow.ts';

const { args, argTypes, controls } = helpers<LedeTagList>('lede-tag-list');
const names = ['China', 'Spyware', 'Diplomacy', 'Telecommunications', 'Sanctions', 'Europe', 'Elections'];
const russian = ['Китай', 'Слежка', 'Дипломатия', 'Связь', 'Санкции', 'Европа', 'Выборы'];
const arabic = ['الصين', 'برامج التجسس', 'دبلوماسية', 'اتصالات', 'عقوبات', 'أوروبا', 'انتخابات'];
const links = (topics: readonly string[]) =>
  html`<ul>
    ${topics.map((topic, at) => html`<li><a rel="tag" href="#topic-${at}">${topic}</a></li>`)}
  </ul>`;

const meta: Meta = {
  title: 'Components/Tag list',
  tags: ['!autodocs'],
  argTypes,
  args: { ...args, labelled: true, lines: 1 },
};
export default meta;
type S = StoryObj;

export const Playground: S = {
  argTypes: controls,
  render: ({ label, labelled, lines, open, size }) =>
    html`<lede-tag-list label=${label ?? ''} ?labelled=${labelled} .lines=${lines} ?open=${open} .size=${size}
      >${links([...names, 'Journalism', 'Courts', 'Satellites', 'Underwater cables'])}</lede-tag-list
    >`,
};

export const Plain: S = {
  parameters: code(`
<lede-tag-list>
  <ul>
    <li><a rel="tag" href="/topics/china">China</a></li>
    <li><a rel="tag" href="/topics/spyware" aria-current="page">Spyware</a></li>
    <li><a rel="tag" href="/topics/europe">Europe</a></li>
  </ul>
</lede-tag-list>`),
  render: () =>
    html`<lede-tag-list
      ><ul>
        <li><a rel="tag" href="#china">China</a></li>
        <li><a rel="tag" href="#spyware" aria-current="page">Spyware</a></li>
        <li><a rel="tag" href="#europe">Europe</a></li>
      </ul></lede-tag-list
    >`,
};

export const Data: S = {
  parameters: code(
    `
document.querySelector('lede-tag-list').tags = [
  { name: 'China', url: '/topics/china' },
  { name: 'Spyware', url: '/topics/spyware', current: true },
  'A name alone',
];`,
    'ts',
  ),
  render: () =>
    html`<lede-tag-list
      .tags=${[{ name: 'China', url: '#china' }, { name: 'Spyware', url: '#spyware', current: true }, 'A name alone'] as never}
    ></lede-tag-list>`,
};

export const OneLine: S = {
  parameters: code(`
<lede-tag-list lines="1" labelled>
  <ul>
    <li><a rel="tag" href="/topics/china">China</a></li>
    …
  </ul>
</lede-tag-list>`),
  render: () =>
    html`<div class="example-column"><lede-tag-list lines="1" labelled>${links(names)}</lede-tag-list></div>`,
};

export const TwoLines: S = {
  render: () =>
    html`<div class="example-column"><lede-tag-list lines="2">${links(names)}</lede-tag-list></div>`,
};

export const Opened: S = {
  render: () =>
    html`<div class="example-column"><lede-tag-list lines="1" open>${links(names)}</lede-tag-list></div>`,
};

export const Choices: S = {
  parameters: code(`
<form>
  <lede-tag-list name="topic" labelled label="Topics you follow" selectable required clearable>
    <lede-tag value="cn" selected>China</lede-tag>
    <lede-tag value="spy">Spyware</lede-tag>
    <lede-tag value="eu">Europe</lede-tag>
  </lede-tag-list>
  <lede-button type="submit">Save</lede-button>
</form>`),
  render: () =>
    html`<form class="example-stack" @submit=${(event: Event) => event.preventDefault()}>
      <lede-tag-list name="topic" labelled label="Topics you follow" selectable required clearable>
        <lede-tag value="cn" selected>China</lede-tag>
        <lede-tag value="spy">Spyware</lede-tag>
        <lede-tag value="eu">Europe</lede-tag>
        <lede-tag value="el" selected>Elections</lede-tag>
        <lede-tag value="sea" disabled>The sea</lede-tag>
      </lede-tag-list>
      <div><lede-button type="submit" size="small">Save</lede-button></div>
    </form>`,
};

export const Removing: S = {
  parameters: code(`
<lede-tag-list label="Filters" labelled removable clearable>
  <lede-tag>China</lede-tag>
  <lede-tag>This week</lede-tag>
  <lede-tag>Video</lede-tag>
</lede-tag-list>`),
  render: () =>
    html`<lede-tag-list label="Filters" labelled removable clearable
      ><lede-tag>China</lede-tag><lede-tag>This week</lede-tag><lede-tag>Video</lede-tag></lede-tag-list
    >`,
};

export const Sizes: S = {
  render: () =>
    html`<div class="example-stack">
      ${(['small', 'medium', 'large'] as const).map(
        (size) =>
          html`<lede-tag-list size=${size} label=${`Topics, ${size}`} lines="1"
            >${links(names)}</lede-tag-list
          >`,
      )}
    </div>`,
};

export const OwnLabel: S = {
  parameters: code(`
<lede-tag-list>
  <h2 slot="label">In this story</h2>
  <ul>…</ul>
</lede-tag-list>`),
  render: () =>
    html`<lede-tag-list
      ><h2 slot="label">In this story</h2>
      ${links(names.slice(0, 4))}</lede-tag-list
    >`,
};

export const Dark: S = {
  globals: { theme: 'dark' },
  render: () =>
    html`<div class="example-surface example-stack">
      <lede-tag-list labelled label="Topics you follow" selectable clearable
        ><lede-tag selected>China</lede-tag><lede-tag>Spyware</lede-tag
        ><lede-tag disabled>The sea</lede-tag></lede-tag-list
      >
      <lede-tag-list lines="1">${links(names)}</lede-tag-list>
    </div>`,
};

export const Russian: S = {
  globals: { locale: 'ru' },
  render: () =>
    html`<div class="example-stack example-column">
      <lede-tag-list lines="1" labelled>${links(russian)}</lede-tag-list>
      <lede-tag-list label="Фильтры" labelled removable clearable
        ><lede-tag>Китай</lede-tag><lede-tag>Видео</lede-tag></lede-tag-list
      >
    </div>`,
};

export const Arabic: S = {
  globals: { locale: 'ar', direction: 'rtl' },
  render: () =>
    html`<div class="example-stack example-column">
      <lede-tag-list lines="1" labelled>${links(arabic)}</lede-tag-list>
      <lede-tag-list label="المرشحات" labelled removable clearable
        ><lede-tag>الصين</lede-tag><lede-tag>فيديو</lede-tag></lede-tag-list
      >
    </div>`,
};

export const LongWords: S = {
  render: () =>
    html`<div class="example-stack example-column">
      <lede-tag-list lines="1" label="One line">
        ${links(['Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz', 'Europe', 'China'])}
      </lede-tag-list>
      <lede-tag-list label="All lines">
        ${links(['Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz', 'Europe', 'China'])}
      </lede-tag-list>
    </div>`,
};

export const BadInput: S = {
  render: () =>
    html`<lede-tag-list
      lines="-3"
      .tags=${[null, 'A name', 'A name', { name: '<img src=x onerror=alert(1)>' }, { url: '#nameless' }, { name: 'Refused', url: 'javascript:alert(1)' }] as never}
    ></lede-tag-list>`,
};

export const Unfolding: S = {
  ...OneLine,
  tags: ['!dev', '!autodocs'],
  globals: { locale: 'en' },
  play: async ({ canvasElement }) => {
    const list = the(canvasElement, 'lede-tag-list');
    const more = await waitFor(() => inside(list).getByRole('button', { name: /^\+\d more topics$/ }));
    await expect(more).toHaveAttribute('aria-expanded', 'false');
    await userEvent.click(more);
    await waitFor(() => expect(more).toHaveAttribute('aria-expanded', 'true'));
    await expect(list.querySelectorAll('[hidden]')).toHaveLength(0);
  },
};
