import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { code } from '../parts/docs.ts';
import { others } from '../story.ts';
import './theming.css';

const meta: Meta = { title: 'Guides/Theming', tags: ['!autodocs'] };
export default meta;
type S = StoryObj;

export const OwnColours: S = {
  tags: ['!dev'],
  parameters: code(
    `
.evening-paper {
  --lede-color-accent: light-dark(#0b4fd0, #8ab4ff);
  --lede-font-headline: system-ui, sans-serif;
  --lede-card-radius: 1rem;
  --lede-icon-stroke: 1.5;
}`,
    'css',
  ),
  render: () =>
    html`<div class="evening-paper">
      <lede-article-card variant="standard" heading-level="2" .story=${others[1]!}></lede-article-card>
    </div>`,
};
