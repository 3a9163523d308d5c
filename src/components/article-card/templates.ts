import { html, nothing, type TemplateResult } from 'lit';
import { safeUrl } from '../../internal/url/safe-url.ts';
import { iconSvg } from '../../internal/icons/icon-svg.ts';
import type { Picture, Story, StoryTag } from './story.ts';
import { timeText } from './time-text.ts';

type Part = TemplateResult | typeof nothing;

/** A heading of level 2 to 6 around a link, or around text alone. */
export function heading(level: number, headline: string | undefined, url: string | undefined): Part {
  if (!headline) return nothing;
  const href = safeUrl(url);
  const text = href ? html`<a part="link" href=${href}>${headline}</a>` : html`${headline}`;
  if (level === 2) return html`<h2 class="headline" part="headline">${text}</h2>`;
  if (level === 4) return html`<h4 class="headline" part="headline">${text}</h4>`;
  if (level === 5) return html`<h5 class="headline" part="headline">${text}</h5>`;
  if (level === 6) return html`<h6 class="headline" part="headline">${text}</h6>`;
  return html`<h3 class="headline" part="headline">${text}</h3>`;
}

/** The alternative text stands in the picture's place; it needs a margin there. */
const markMissing = (event: Event) => (event.target as Element).classList.add('missing');

/** What stands below a picture. */
export function captionOf(picture: Picture | undefined): Part {
  const { caption, credit } = picture ?? {};
  if (!caption && !credit) return nothing;
  return html`<figcaption part="caption">
    ${caption ? html`<span>${caption}</span>` : nothing}
    ${credit ? html`<span class="credit" part="credit">${iconSvg('camera')} ${credit}</span>` : nothing}
  </figcaption>`;
}

export function figure(picture: Picture | undefined, eager: boolean): Part {
  const src = safeUrl(picture?.src);
  if (!picture || !src) return nothing;
  const { alt, srcset, sizes, width, height } = picture;
  return html`<figure class="media" part="media">
    <img
      part="image"
      src=${src}
      srcset=${srcset || nothing}
      sizes=${sizes || nothing}
      alt=${alt ?? ''}
      width=${width ?? nothing}
      height=${height ?? nothing}
      loading=${eager ? nothing : 'lazy'}
      decoding="async"
      @error=${markMissing}
    />
    ${captionOf(picture)}
  </figure>`;
}

export function tagList(tags: readonly StoryTag[] | undefined, lang: string | null): Part {
  if (!tags?.length) return nothing;
  return html`<lede-tag-list class="tags" part="tags" size="small" lang=${lang ?? nothing}>
    <ul role="list">
      ${tags.map(({ name, url }) => {
        const href = safeUrl(url);
        return html`<li>
          ${href ? html`<a rel="tag" href=${href}>${name}</a>` : html`<span>${name}</span>`}
        </li>`;
      })}
    </ul>
  </lede-tag-list>`;
}

export function paragraphs(body: readonly string[] | undefined): Part {
  if (!body?.length) return nothing;
  return html`<div class="paragraphs" part="body">${body.map((text) => html`<p>${text}</p>`)}</div>`;
}

export const line = (name: 'kicker' | 'standfirst' | 'byline', text: string | undefined): Part =>
  text ? html`<p class=${name} part=${name}>${text}</p>` : nothing;

/** When it was published; relative to `now`, where that is known. */
export function time(
  { published, publishedText }: Partial<Story>,
  lang: string,
  now: Date | undefined,
): Part {
  if (!published && !publishedText) return nothing;
  const text = publishedText ?? timeText(published!, lang, now);
  return html`<time class="time" part="time" datetime=${published ?? nothing}>${text}</time>`;
}
