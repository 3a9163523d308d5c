import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { others, story } from '../story.ts';

const meta: Meta = {
  title: 'Components/Article card',
  component: 'lede-article-card',
  parameters: { layout: 'padded' },
};
export default meta;
type S = StoryObj;

export const Lead: S = {
  render: () =>
    html`<lede-article-card variant="lead" heading-level="2" .story=${story}></lede-article-card>`,
};
export const Opened: S = {
  render: () =>
    html`<lede-article-card variant="lead" open heading-level="2" .story=${story}></lede-article-card>`,
};
export const Standard: S = {
  render: () =>
    html`<div style="max-width: 22rem">
      <lede-article-card variant="standard" .story=${story}></lede-article-card>
    </div>`,
};
export const Compact: S = {
  render: () =>
    html`<div style="max-width: 22rem">
      ${others.map((other) => html`<lede-article-card variant="compact" .story=${other}></lede-article-card>`)}
    </div>`,
};
