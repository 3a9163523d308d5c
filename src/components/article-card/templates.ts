import { html, nothing, type TemplateResult } from 'lit';
import { safeUrl } from '../../internal/url/safe-url.ts';
import { onLoadOrError } from '../../internal/missing-pictures.ts';
import { iconSvg } from '../../internal/icons/icon-svg.ts';
import type { TagData } from '../../internal/data/tags.ts';
import type { NormalPicture, NormalStory } from '../../internal/data/normalise-story.ts';
import { topicsLabel } from '../../internal/i18n/card-texts.ts';
import { textsIn } from '../../internal/i18n/texts.ts';
import { timeText } from '../../internal/i18n/time-text.ts';

type Content = TemplateResult | typeof nothing;

/** The fixed parts of a heading of each level: the name of an element cannot be an expression. */
const headings = [1, 2, 3, 4, 5, 6].map((level) => {
  const strings = [`<h${level} class="headline" part="headline">`, `</h${level}>`];
  return Object.assign([...strings], { raw: strings });
});

/** The headline in a heading of level 1 to 6; other levels fall back to 3. Without a safe URL it is not a link. */
export function headingTemplate(
  level: number,
  headline: string | undefined,
  url: string | undefined,
): Content {
  if (!headline) return nothing;
  const href = safeUrl(url);
  const text = href ? html`<a part="link" href=${href}>${headline}</a>` : html`${headline}`;
  return html(headings[level - 1] ?? headings[2]!, text);
}

/** The caption and credit below a picture. */
export function captionTemplate(picture: NormalPicture | undefined): Content {
  const { caption, credit } = picture ?? {};
  if (!caption && !credit) return nothing;
  return html`<figcaption part="caption">
    ${caption ? html`<span>${caption}</span>` : nothing}
    ${credit ? html`<span class="credit" part="credit">${iconSvg('camera')} ${credit}</span>` : nothing}
  </figcaption>`;
}

export function imageTemplate(
  { alt, srcset, sizes, width, height }: NormalPicture,
  src: string,
  { eager = false, part }: { eager?: boolean; part?: string },
): TemplateResult {
  return html`<img
    part=${part ?? nothing}
    src=${src}
    srcset=${srcset || nothing}
    sizes=${sizes || nothing}
    alt=${alt}
    width=${width ?? nothing}
    height=${height ?? nothing}
    loading=${eager ? nothing : 'lazy'}
    decoding="async"
    @error=${onLoadOrError}
    @load=${onLoadOrError}
  />`;
}

export function figureTemplate(picture: NormalPicture | undefined, eager: boolean): Content {
  const src = safeUrl(picture?.src);
  if (!picture || !src) return nothing;
  return html`<figure class="media" part="media">
    ${imageTemplate(picture, src, { eager, part: 'image' })} ${captionTemplate(picture)}
  </figure>`;
}

export function tagsTemplate(tags: readonly TagData[], lang: string): Content {
  if (tags.length === 0) return nothing;
  return html`<ul
    class="tags"
    part="tags"
    role="list"
    aria-label=${textsIn(lang, 'tagList', topicsLabel).topics}
  >
    ${tags.map(({ name, url }) => {
      const href = safeUrl(url);
      return html`<li>
        ${href ? html`<a rel="tag" href=${href}>${name}</a>` : html`<span>${name}</span>`}
      </li>`;
    })}
  </ul>`;
}

export function bodyTemplate(body: readonly string[]): Content {
  if (body.length === 0) return nothing;
  return html`<div class="paragraphs" part="body">${body.map((text) => html`<p>${text}</p>`)}</div>`;
}

export const lineTemplate = (name: 'kicker' | 'standfirst' | 'byline', text: string | undefined): Content =>
  text ? html`<p class=${name} part=${name}>${text}</p>` : nothing;

/** The publication time, relative to `now` if that is given. */
export function timeTemplate(
  { published, publishedText }: NormalStory,
  lang: string,
  now: Date | undefined,
  dateOnly: boolean,
): Content {
  if (!published && !publishedText) return nothing;
  const text = publishedText ?? timeText(published!, lang, { now, dateOnly });
  return html`<time class="time" part="time" datetime=${published ?? nothing}>${text}</time>`;
}
