import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import { expect, waitFor } from 'storybook/test';
import { edition } from '../parts/editions.ts';
import { the } from '../parts/shadow.ts';
import { slottedStory } from '../parts/slotted.ts';
import { storyMedia } from '../parts/story-media.ts';
import { masthead } from './masthead.ts';
import './pages.css';

const meta: Meta = {
  title: 'Pages/Story page',
  tags: ['!autodocs'],
  parameters: { layout: 'fullscreen', controls: { disable: true } },
  render: (_, { globals }) => {
    const paper = edition(globals['locale'] as string);
    return html`<div class="paper" lang=${paper.lang}>
      ${masthead(paper, false)}
      <div class="paper-story">
        <main>${unsafeHTML(slottedStory(paper.lead, { level: 1 }))} ${storyMedia(paper)}</main>
        <aside class="paper-related" aria-labelledby="related">
          <h2 class="paper-title" id="related">${paper.words.more}</h2>
          ${paper.others.map((one) => html`<lede-article-card variant="compact" date-only .story=${one}></lede-article-card>`)}
        </aside>
      </div>
    </div>`;
  },
};
export default meta;
type S = StoryObj;

export const StoryPage: S = {
  play: async ({ canvas, canvasElement, globals }) => {
    if (globals['locale'] !== 'en') return;
    await expect(
      canvas.getByRole('heading', { level: 1, name: 'China claims US seeking cyber ‘hegemony’' }),
    ).toBeVisible();
    await expect(canvas.getByText('8 Apr, 2023 05:17')).toHaveAttribute('datetime', '2023-04-08T05:17');
    await expect(canvasElement.querySelector('[slot=body] p:last-child')).toBeVisible();
    const card = the(canvasElement, 'lede-article-card[variant=story]' as 'lede-article-card');
    await waitFor(() => expect(card.shadowRoot!.querySelector('.end lede-share')).toBeVisible());
    for (const button of ['.save', '.share'])
      await expect(card.shadowRoot!.querySelector(button)).toBeVisible();
    await expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(innerWidth);
  },
};

export const Russian: S = { globals: { locale: 'ru' } };
export const Arabic: S = { globals: { locale: 'ar', direction: 'rtl' } };
