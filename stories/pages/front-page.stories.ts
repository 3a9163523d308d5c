import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect } from 'storybook/test';
import { edition } from '../parts/editions.ts';
import { masthead } from './masthead.ts';
import './pages.css';

const meta: Meta = {
  title: 'Pages/Front page',
  tags: ['!autodocs'],
  parameters: { layout: 'fullscreen', controls: { disable: true } },
  render: (_, { globals }) => {
    const paper = edition(globals['locale'] as string);
    const { lead, others, latest, words } = paper;
    return html`<div class="paper">
      ${masthead(paper, true)}
      <main>
        <div class="paper-lead">
          <lede-article-card variant="lead" heading-level="2" .story=${lead}></lede-article-card>
        </div>
        <h2 class="paper-title">${words.more}</h2>
        <div class="paper-grid">
          ${others.map((one) => html`<lede-article-card variant="standard" .story=${one}></lede-article-card>`)}
        </div>
        <h2 class="paper-title">${words.latest}</h2>
        <div class="paper-list">
          ${latest.map((one) => html`<lede-article-card variant="compact" .story=${one}></lede-article-card>`)}
        </div>
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
