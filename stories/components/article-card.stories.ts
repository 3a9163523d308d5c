import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { LedeArticleCard } from '../../src/components/article-card/index.ts';
import { code } from '../parts/docs.ts';
import { edition } from '../parts/editions.ts';
import '../parts/examples.css';
import { helpers } from '../parts/helpers.ts';
import { slottedStory } from '../parts/slotted.ts';
import { others, story } from '../story.ts';

const { args, argTypes, controls, template } = helpers<LedeArticleCard>('lede-article-card');
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
  argTypes: controls,
  args: {
    kicker: 'Technology',
    headline: cables.headline,
    standfirst: cables.standfirst,
    url: '#cables',
    published: '2023-04-07T18:40',
    'heading-level': 2,
  },
  render: (args) => html`<div class="example-column">${template(args)}</div>`,
};

/** Write the article in HTML and give each part its slot. */
export const Slotted: S = { render: () => slottedStory() };

/** The same from one object. */
export const Lead: S = {
  parameters: code(
    `
<lede-article-card variant="lead" heading-level="2"></lede-article-card>
<script type="module">
  import 'lede-ui/define/article-card.js';

  document.querySelector('lede-article-card').story = {
    id: 'cyber-hegemony',
    headline: 'China claims US seeking cyber ‘hegemony’',
    url: '/world/cyber-hegemony',
    kicker: 'World',
    standfirst: 'Beijing insists that Washington “knowingly abuses technology” for spying and other purposes',
    published: '2023-04-08T05:17',
    publishedText: '8 Apr, 2023 05:17',
    picture: { src: '/lead.jpg', alt: '…', caption: '…', width: 1200, height: 800 },
    tags: [{ name: 'China', url: '/tags/china' }],
    body: ['First paragraph.', 'Second paragraph.'],
  };
</script>`,
  ),
  render: () =>
    html`<lede-article-card variant="lead" heading-level="2" .story=${story}></lede-article-card>`,
};

export const Opened: S = {
  parameters: code(`<lede-article-card variant="lead" open heading-level="2">…</lede-article-card>`),
  render: () =>
    html`<lede-article-card variant="lead" open heading-level="2" .story=${story}></lede-article-card>`,
};

export const Standard: S = {
  parameters: code(`<lede-article-card variant="standard">…</lede-article-card>`),
  render: () =>
    html`<div class="example-column">
      <lede-article-card variant="standard" heading-level="2" .story=${story}></lede-article-card>
    </div>`,
};

export const Compact: S = {
  parameters: code(`<lede-article-card variant="compact">…</lede-article-card>`),
  render: () =>
    html`<div class="example-list">
      ${others.map(
        (other) =>
          html`<lede-article-card variant="compact" heading-level="2" .story=${other}></lede-article-card>`,
      )}
    </div>`,
};

/** Without a variant the card goes by its own width. */
export const ByWidth: S = {
  parameters: code(`<lede-article-card>…</lede-article-card>`),
  render: () =>
    html`<div class="example-widths">
      <lede-article-card heading-level="2" .story=${cables}></lede-article-card>
      <lede-article-card heading-level="2" .story=${others[1]!}></lede-article-card>
    </div>`,
};

export const InGrid: S = {
  parameters: code(`
<style>
  .grid {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(16rem, 100%), 1fr));
    gap: 2.5rem 2rem;
    align-items: start;
  }
</style>
<div class="grid">
  <lede-article-card variant="standard">…</lede-article-card>
  <lede-article-card variant="standard">…</lede-article-card>
</div>`),
  render: () =>
    html`<div class="example-grid">
      ${[story, ...others].map(
        (one) =>
          html`<lede-article-card variant="standard" heading-level="2" .story=${one}></lede-article-card>`,
      )}
    </div>`,
};

export const Russian: S = {
  globals: { locale: 'ru' },
  parameters: code(`<html lang="ru">`),
  render: () =>
    html`<lede-article-card
      variant="lead"
      heading-level="2"
      .story=${edition('ru').lead}
    ></lede-article-card>`,
};

export const Arabic: S = {
  globals: { locale: 'ar', direction: 'rtl' },
  parameters: code(`<html lang="ar" dir="rtl">`),
  render: () =>
    html`<lede-article-card
      variant="lead"
      heading-level="2"
      .story=${edition('ar').lead}
    ></lede-article-card>`,
};
