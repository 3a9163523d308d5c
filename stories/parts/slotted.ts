import { html, nothing, type TemplateResult } from 'lit';
import type { Story } from '../../src/components/article-card/index.ts';
import { story } from '../story.ts';

/**
 * A story as a page would hold it: an article in HTML that stands by itself, each part in its slot. On its own page
 * (level 1) its headline is no link.
 */
export function slottedStory(one: Story = story, { open = false, level = 2 } = {}): TemplateResult {
  const { src, alt, caption, credit } = one.picture!;
  return html`<lede-article-card
    variant="lead"
    ?open=${open}
    url=${level === 1 ? one.url! : nothing}
    published=${one.publishedText ? nothing : one.published!}
  >
    <figure slot="media">
      <img src=${src} alt=${alt} width="1200" height="800" />
      ${caption ? html`<figcaption>${caption} <lede-icon name="camera"></lede-icon> ${credit}</figcaption>` : nothing}
    </figure>
    <p slot="kicker">${one.kicker}</p>
    ${
      level === 1
        ? html`<h1 slot="headline">${one.headline}</h1>`
        : html`<h2 slot="headline"><a href=${one.url!}>${one.headline}</a></h2>`
    }
    <p slot="standfirst">${one.standfirst}</p>
    ${
      one.publishedText
        ? html`<time slot="time" datetime=${one.published!}>${one.publishedText}</time>`
        : nothing
    }
    <ul slot="tags">
      ${one.tags!.map(({ name, url }) => html`<li><a rel="tag" href=${url!}>${name}</a></li>`)}
    </ul>
    <div slot="body">${one.body!.map((text) => html`<p>${text}</p>`)}</div>
  </lede-article-card>`;
}
