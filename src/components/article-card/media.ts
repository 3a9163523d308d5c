import { html, nothing, type TemplateResult } from 'lit';
import { safeUrl } from '../../internal/url/safe-url.ts';
import type { Picture, Recording, Story, Track } from './story.ts';
import { captionOf, figure } from './templates.ts';

type Part = TemplateResult | typeof nothing;

const tracks = (list: readonly Track[] | undefined) =>
  (list ?? []).map(({ src, kind = 'captions', srclang, label }) => {
    const safe = safeUrl(src);
    return safe
      ? html`<track kind=${kind} src=${safe} srclang=${srclang || nothing} label=${label || nothing} />`
      : nothing;
  });

/** What the card knows of its story, for what plays or is looked through in it. */
export interface About {
  headline: string;
  byline: string;
  url: string;
  /** Of the story in the page, for addresses of its pictures. */
  id: string;
  lead: boolean;
  small: boolean;
}

function video(recording: Recording, picture: Picture | undefined, about: About): Part {
  const { headline, byline, url } = about;
  const src = safeUrl(recording.src);
  const poster = safeUrl(recording.poster ?? picture?.src);
  return html`<figure class="media playing" part="media">
    <lede-media-player headline=${headline} byline=${byline} url=${url} duration=${recording.duration ?? ''}>
      <video
        controls
        playsinline
        preload="none"
        src=${src!}
        poster=${poster ?? nothing}
        width=${recording.width ?? 1920}
        height=${recording.height ?? 1080}
        aria-label=${headline || nothing}
      >
        ${tracks(recording.tracks)}
      </video>
    </lede-media-player>
    ${captionOf(picture)}
  </figure>`;
}

const audio = (recording: Recording, picture: Picture | undefined, about: About): Part => {
  const { headline, byline, url } = about;
  return html`<lede-media-player
    class="audio"
    layout="compact"
    headline=${headline}
    byline=${byline}
    artwork=${safeUrl(picture?.src) ?? ''}
    url=${url}
    duration=${recording.duration ?? ''}
  >
    <audio controls preload="none" src=${safeUrl(recording.src)!} aria-label=${headline || nothing}>
      ${tracks(recording.tracks)}
    </audio>
  </lede-media-player>`;
};

const slide = (picture: Picture) => {
  const src = safeUrl(picture.src);
  if (!src) return nothing;
  const { alt, srcset, sizes, width, height } = picture;
  return html`<figure>
    <a href=${src}
      ><img
        src=${src}
        srcset=${srcset || nothing}
        sizes=${sizes || nothing}
        alt=${alt ?? ''}
        width=${width ?? nothing}
        height=${height ?? nothing}
        loading="lazy"
        decoding="async"
    /></a>
    ${captionOf(picture)}
  </figure>`;
};

/** The story's picture, or what plays or is looked through in its place. In a small card it is the picture alone. */
export function media(story: Partial<Story>, about: About): Part {
  const { headline, id, lead, small } = about;
  const { picture, pictures = [] } = story;
  if (!small && safeUrl(story.video?.src)) return video(story.video!, picture, about);
  if (!small && pictures.length > 1)
    return html`<lede-gallery
      class="media pictures"
      part="media"
      id=${id || nothing}
      label=${headline || nothing}
      >${pictures.map(slide)}</lede-gallery
    >`;
  const still = figure(picture ?? pictures[0], lead);
  if (small || !safeUrl(story.audio?.src)) return still;
  return html`<div class="media listening">
    ${still}${audio(story.audio!, picture ?? pictures[0], about)}
  </div>`;
}
