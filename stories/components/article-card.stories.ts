import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { edition } from '../parts/editions.ts';
import { example } from '../parts/example.ts';
import { literal } from '../parts/literal.ts';
import '../parts/examples.css';
import { helpers } from '../parts/helpers.ts';
import { slottedStory } from '../parts/slotted.ts';
import { others, story } from '../story.ts';

const { args, argTypes, playground } = helpers('lede-article-card');
const cables = others[0]!;

const meta: Meta = {
  title: 'Components/Article card',
  tags: ['!autodocs'],
  argTypes,
  args,
};
export default meta;
type S = StoryObj;

export const Playground: S = {
  args: {
    kicker: 'Technology',
    headline: cables.headline,
    standfirst: cables.standfirst,
    byline: 'Ann Lee, aboard the repair ship',
    url: '#cables',
    published: '2023-04-07T18:40',
    'heading-level': 2,
  },
  ...playground({
    content: `
<figure slot="media">
  <img src="${cables.picture!.src}" alt="${cables.picture!.alt}" width="1200" height="800" />
</figure>`,
  }),
};

/** Write the article in HTML and give each part its slot. */
export const Slotted: S = example(slottedStory());

/** A card that a script gives its story. */
const byData = (id: string, attributes: string, data: string): string => `
<lede-article-card id="${id}" ${attributes}></lede-article-card>

<script type="module">
  document.querySelector('#${id}').story = ${data};
</script>`;
const imported = (id: string, attributes: string): string => `
<lede-article-card id="${id}" ${attributes}></lede-article-card>

<script type="module">
  import { story } from './story.js';

  document.querySelector('#${id}').story = story;
</script>`;

/** The same from one object. */
export const Lead: S = example(byData('lead', 'variant="lead" heading-level="2"', literal(story)));

export const Opened: S = example(imported('opened', 'variant="lead" open heading-level="2"'));

/** A story on its own page. */
export const OwnPage: S = example(imported('own-page', 'variant="story" heading-level="1"'));

export const Standard: S = example(
  imported('standard-card', 'variant="standard" heading-level="2"'),
  'example-column',
);

/** Cards that a script makes, one for each story. */
const listed = (id: string, variant: string, list: string): string => `
<div id="${id}" class="example-${id}"></div>

<script type="module">
  import { others } from './story.js';

  const cardOf = (story) =>
    Object.assign(document.createElement('lede-article-card'), { ${variant}headingLevel: 2, dateOnly: true, story });
  document.querySelector('#${id}').append(...${list}.map(cardOf));
</script>`;

export const Compact: S = example(listed('list', "variant: 'compact', ", 'others'));

/** Without a variant the layout follows the width of the card. */
export const ByWidth: S = example(listed('widths', '', 'others.slice(0, 2)'));

export const InGrid: S = example(`
<style>
  #grid {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(13rem, 100%), 1fr));
    gap: 2.5rem 2rem;
  }
</style>
${listed('grid', "variant: 'standard', ", 'others').trim()}`);

export const Russian: S = {
  globals: { locale: 'ru' },
  ...example(byData('russian', 'variant="lead" heading-level="2"', literal(edition('ru').lead))),
};

export const Arabic: S = {
  globals: { locale: 'ar', direction: 'rtl' },
  ...example(byData('arabic', 'variant="lead" heading-level="2"', literal(edition('ar').lead))),
};
