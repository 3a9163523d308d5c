import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, userEvent, waitFor } from 'storybook/test';
import { example } from '../parts/example.ts';
import '../parts/examples.css';
import { helpers } from '../parts/helpers.ts';
import { words } from '../parts/locales.ts';
import { inside, the } from '../parts/shadow.ts';

const { args, argTypes, playground } = helpers('lede-tag-list');
const names = ['China', 'Spyware', 'Diplomacy', 'Telecommunications', 'Sanctions', 'Europe', 'Elections'];
const russian = ['Китай', 'Слежка', 'Дипломатия', 'Связь', 'Санкции', 'Европа', 'Выборы'];
const arabic = ['الصين', 'برامج التجسس', 'دبلوماسية', 'اتصالات', 'عقوبات', 'أوروبا', 'انتخابات'];
const links = (topics: readonly string[]): string => `<ul>
    ${topics.map((topic, at) => `<li><a rel="tag" href="#topic-${at}">${topic}</a></li>`).join('\n    ')}
  </ul>`;
const list = (attributes: string, content: string): string => `
<lede-tag-list${attributes}>
  ${content}
</lede-tag-list>`;

const meta: Meta = {
  title: 'Components/Tag list',
  tags: ['!autodocs'],
  argTypes,
  args: { ...args, labelled: true, lines: 1 },
};
export default meta;
type S = StoryObj;

export const Playground: S = {
  ...playground({
    content: links([...names, 'Journalism', 'Courts', 'Satellites', 'Underwater cables']).replaceAll(
      '\n  ',
      '\n',
    ),
    frame: 'example-column',
  }),
};

export const Plain: S = example(
  list(
    '',
    `<ul>
    <li><a rel="tag" href="#china">China</a></li>
    <li><a rel="tag" href="#spyware" aria-current="page">Spyware</a></li>
    <li><a rel="tag" href="#europe">Europe</a></li>
  </ul>`,
  ),
);

export const Data: S = example(`
<lede-tag-list id="topics"></lede-tag-list>

<script type="module">
  document.querySelector('#topics').tags = [
    { name: 'China', url: '#china' },
    { name: 'Spyware', url: '#spyware', current: true },
    'A name alone',
  ];
</script>`);

export const OneLine: S = example(list(' lines="1" labelled', links(names)), 'example-column');

export const TwoLines: S = example(list(' lines="2"', links(names)), 'example-column');

export const Opened: S = example(list(' lines="1" open', links(names)), 'example-column');

export const Choices: S = example(`
<form id="follow" class="example-stack">
  <lede-tag-list name="topic" labelled label="Topics you follow" selectable required clearable>
    <lede-tag value="cn" selected>China</lede-tag>
    <lede-tag value="spy">Spyware</lede-tag>
    <lede-tag value="eu">Europe</lede-tag>
    <lede-tag value="el" selected>Elections</lede-tag>
    <lede-tag value="sea" disabled>The sea</lede-tag>
  </lede-tag-list>
  <div><lede-button type="submit" size="small">Save</lede-button></div>
</form>

<script type="module">
  const form = document.querySelector('#follow');
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    console.log(new FormData(form).getAll('topic'));
  });
</script>`);

export const Removing: S = example(
  list(
    ' label="Filters" labelled removable clearable',
    `<lede-tag>China</lede-tag>
  <lede-tag>This week</lede-tag>
  <lede-tag>Video</lede-tag>`,
  ),
);

export const Sizes: S = example(
  (['small', 'medium', 'large'] as const)
    .map((size) => list(` size="${size}" label="Topics, ${size}" lines="1"`, links(names)))
    .join(''),
  'example-stack',
);

export const OwnLabel: S = example(
  list(
    '',
    `<h2 slot="label">In this story</h2>
  ${links(names.slice(0, 4))}`,
  ),
);

export const Dark: S = {
  tags: ['!dev'],
  globals: { theme: 'dark' },
  ...example(
    list(
      ' labelled label="Topics you follow" selectable clearable',
      `<lede-tag selected>China</lede-tag>
  <lede-tag>Spyware</lede-tag>
  <lede-tag disabled>The sea</lede-tag>`,
    ) + list(' lines="1"', links(names)),
    'example-surface example-stack',
  ),
};

export const Russian: S = {
  globals: { locale: 'ru' },
  ...example(
    list(' lines="1" labelled', links(russian)) +
      list(
        ' label="Фильтры" labelled removable clearable',
        `<lede-tag>Китай</lede-tag>
  <lede-tag>Видео</lede-tag>`,
      ),
    'example-stack example-column',
  ),
};

export const Arabic: S = {
  globals: { locale: 'ar', direction: 'rtl' },
  ...example(
    list(' lines="1" labelled', links(arabic)) +
      list(
        ' label="المرشحات" labelled removable clearable',
        `<lede-tag>الصين</lede-tag>
  <lede-tag>فيديو</lede-tag>`,
      ),
    'example-stack example-column',
  ),
};

const long = links(['Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz', 'Europe', 'China']);
export const LongWords: S = {
  tags: ['!dev'],
  ...example(
    list(' lines="1" label="One line"', long) + list(' label="All lines"', long),
    'example-stack example-column',
  ),
};

export const BadInput: S = {
  tags: ['!dev'],
  render: () =>
    html`<lede-tag-list
      lines="-3"
      .tags=${[null, 'A name', 'A name', { name: '<img src=x onerror=alert(1)>' }, { url: '#nameless' }, { name: 'Refused', url: 'javascript:alert(1)' }] as never}
    ></lede-tag-list>`,
};

export const Unfolding: S = {
  ...OneLine,
  tags: ['!dev', '!autodocs'],
  play: async ({ canvasElement }) => {
    const list = the(canvasElement, 'lede-tag-list');
    const more = await waitFor(() => inside(list).getByRole('button'));
    await userEvent.click(more);
    await waitFor(() => inside(list).getByRole('button', { name: words().tagList.fewer }));
    await expect(list.querySelectorAll('[hidden]')).toHaveLength(0);
  },
};
