import { html, type TemplateResult } from 'lit';
import type { Edition } from '../parts/editions.ts';

/** The header of every page: the paper's name, date and sections. The name is the main heading of the front page. */
export const masthead = ({ date, sections, words }: Edition, front: boolean): TemplateResult => {
  const name = html`<a href="#front" lang="en">The Lede</a>`;
  return html`<header>
    <div class="paper-header">
      ${front ? html`<h1 class="paper-masthead">${name}</h1>` : html`<p class="paper-masthead">${name}</p>`}
      <p class="paper-date">${date}</p>
    </div>
    <nav class="paper-nav" aria-label=${words.sections}>
      <ul role="list">
        ${sections.map((section) => html`<li><a href="#section">${section}</a></li>`)}
      </ul>
    </nav>
  </header>`;
};
