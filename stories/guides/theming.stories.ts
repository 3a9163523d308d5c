import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { example } from '../parts/example.ts';
import { literal } from '../parts/literal.ts';
import type { Story } from '../../src/components/article-card/index.ts';
import { others } from '../story.ts';
import { tokenTable } from './token-table.ts';
import './theming.css';

const meta: Meta = { title: 'Guides/Theming', tags: ['!autodocs'] };
export default meta;
type S = StoryObj;

const [cables, phones] = others as [Story, Story, Story];

/** The same card in the light and the dark scheme. */
const themed = (theme: string): S => ({
  tags: ['!dev'],
  render: () =>
    html`<div class="sheets" data-lede-theme=${theme}>
      ${['light', 'dark'].map(
        (scheme) =>
          html`<div class="sheet ${scheme}">
            <lede-article-card variant="standard" heading-level="2" .story=${cables}></lede-article-card>
          </div>`,
      )}
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
  ...example(`
<style>
  .evening-paper {
    --lede-color-accent: light-dark(#0b4fd0, #8ab4ff);
    --lede-font-headline: system-ui, sans-serif;
    --lede-card-radius: 1rem;
    --lede-icon-stroke: 1.5;
  }
</style>

<div class="evening-paper">
  <lede-article-card id="evening" variant="standard" heading-level="2"></lede-article-card>
</div>

<script type="module">
  document.querySelector('#evening').story = ${literal(phones)};
</script>`),
};
