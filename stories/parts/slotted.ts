import type { Story } from '../../src/components/article-card/index.ts';
import { story } from '../story.ts';

/**
 * A story as a page holds it: an article in HTML that stands by itself, each part in its slot. On the story's own page
 * (level 1) the headline is not a link.
 */
export function slottedStory(one: Story = story, { level = 2 } = {}): string {
  const { src, alt, caption, credit } = one.picture!;
  const attributes = [
    level === 1 ? 'variant="story"' : 'variant="lead"',
    ...(level === 1 ? [`url="${one.url}"`] : []),
    ...(one.publishedText ? [] : [`published="${one.published}"`]),
  ];
  const figcaption = `
    <figcaption>
      ${caption}
      <small class="credit"><lede-icon name="camera"></lede-icon> ${credit}</small>
    </figcaption>`;
  const headline =
    level === 1
      ? `<h1 slot="headline">${one.headline}</h1>`
      : `<h2 slot="headline"><a href="${one.url}">${one.headline}</a></h2>`;
  const time = `
  <time slot="time" datetime="${one.published}">${one.publishedText}</time>`;
  return `<lede-article-card ${attributes.join(' ')}>
  <figure slot="media">
    <img src="${src}" alt="${alt}" width="1200" height="800" />${caption ? figcaption : ''}
  </figure>
  <p slot="kicker">${one.kicker}</p>
  ${headline}
  <p slot="standfirst">${one.standfirst}</p>${one.publishedText ? time : ''}
  <ul slot="tags">
    ${one.tags!.map(({ name, url }) => `<li><a rel="tag" href="${url}">${name}</a></li>`).join('\n    ')}
  </ul>
  <div slot="body">
    ${one.body!.map((text) => `<p>${text}</p>`).join('\n    ')}
  </div>
</lede-article-card>`;
}
