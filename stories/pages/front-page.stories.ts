import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect } from 'storybook/test';
import type { Story } from '../../src/components/article-card/index.ts';
import { edition } from '../parts/editions.ts';
import { masthead } from './masthead.ts';
import './pages.css';

/** All dates of a front page are written alike. */
const card = (story: Story, variant: 'lead' | 'standard' | 'compact', level = 3) =>
  html`<lede-article-card
    variant=${variant}
    heading-level=${level}
    date-only
    published-text=""
    .story=${story}
  ></lede-article-card>`;

const meta: Meta = {
  title: 'Pages/Front page',
  tags: ['!autodocs'],
  parameters: { layout: 'fullscreen', controls: { disable: true } },
  render: (_, { globals }) => {
    const paper = edition(globals['locale'] as string);
    const { lead, others, latest, words } = paper;
    return html`<div class="paper" lang=${paper.lang}>
      ${masthead(paper, true)}
      <main>
        <div class="paper-lead">${card(lead, 'lead', 2)}</div>
        <h2 class="paper-title">${words.more}</h2>
        <div class="paper-grid">${others.map((one) => card(one, 'standard'))}</div>
        <h2 class="paper-title">${words.latest}</h2>
        <div class="paper-list">${latest.map((one) => card(one, 'compact'))}</div>
      </main>
    </div>`;
  },
};
export default meta;
type S = StoryObj;

export const FrontPage: S = {
  play: async ({ canvasElement }) => {
    await expect(canvasElement.querySelectorAll('lede-article-card').length).toBeGreaterThan(6);
    await expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(innerWidth);
  },
};

export const Russian: S = { globals: { locale: 'ru' } };
export const Arabic: S = { globals: { locale: 'ar', direction: 'rtl' } };
