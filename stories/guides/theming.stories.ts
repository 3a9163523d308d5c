import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { code } from '../parts/docs.ts';
import { others } from '../story.ts';
import { tokenTable } from './token-table.ts';
import './theming.css';

const meta: Meta = { title: 'Guides/Theming', tags: ['!autodocs'] };
export default meta;
type S = StoryObj;

const card = (index: number) =>
  html`<lede-article-card variant="standard" heading-level="2" .story=${others[index]!}></lede-article-card>`;

/** The same card by day and by night. */
const themed = (theme: string): S => ({
  tags: ['!dev'],
  parameters: code(`<section data-lede-theme="${theme}">
  <lede-article-card>…</lede-article-card>
</section>`),
  render: () =>
    html`<div class="sheets" data-lede-theme=${theme}>
      <div class="sheet light">${card(0)}</div>
      <div class="sheet dark">${card(0)}</div>
    </div>`,
});

export const Newspaper: S = themed('newspaper');
export const HighContrast: S = themed('contrast');

export const Tokens: S = {
  tags: ['!dev'],
  parameters: { docs: { canvas: { sourceState: 'none' } } },
  render: (_, { globals }) => tokenTable(globals['skin']),
};

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
  render: () => html`<div class="evening-paper">${card(1)}</div>`,
};
