import { html, nothing, type TemplateResult } from 'lit';
import { safeUrl } from '../../internal/url/safe-url.ts';
import type {
  NormalPicture,
  NormalRecording,
  NormalStory,
  NormalTrack,
} from '../../internal/data/normalise-story.ts';
import { captionTemplate, figureTemplate, imageTemplate } from './templates.ts';

type Content = TemplateResult | typeof nothing;

const trackTemplates = (tracks: readonly NormalTrack[]) =>
  tracks.map(({ src, kind, srclang, label }) => {
    const safe = safeUrl(src);
    return safe
      ? html`<track kind=${kind} src=${safe} srclang=${srclang || nothing} label=${label || nothing} />`
      : nothing;
  });

/** What players and galleries in the card need to know about the story and the card. */
export interface MediaContext {
  headline: string;
  byline: string;
  url: string;
  /** ID of the card or the story, for URLs of pictures. */
  id: string;
  /** The first picture of its page is not loaded lazily. */
  eager: boolean;
  small: boolean;
}

function videoTemplate(
  recording: NormalRecording,
  picture: NormalPicture | undefined,
  context: MediaContext,
): Content {
  const { headline, byline, url } = context;
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
        ${trackTemplates(recording.tracks)}
      </video>
    </lede-media-player>
    ${captionTemplate(picture)}
  </figure>`;
}

const audioTemplate = (
  recording: NormalRecording,
  picture: NormalPicture | undefined,
  context: MediaContext,
): Content => {
  const { headline, byline, url } = context;
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
      ${trackTemplates(recording.tracks)}
    </audio>
  </lede-media-player>`;
};

const slideTemplate = (picture: NormalPicture) => {
  const src = safeUrl(picture.src);
  if (!src) return nothing;
  return html`<figure>
    <a href=${src}>${imageTemplate(picture, src, {})}</a>
    ${captionTemplate(picture)}
  </figure>`;
};

/** The story's picture, or a player or a gallery in its place. A small card shows the picture only. */
export function mediaTemplate(story: NormalStory, context: MediaContext): Content {
  const { headline, id, eager, small } = context;
  const { picture, pictures } = story;
  if (!small && safeUrl(story.video?.src)) return videoTemplate(story.video!, picture, context);
  const shown =
    !small && pictures.length > 1
      ? html`<lede-gallery
          class="media pictures"
          part="media"
          id=${id || nothing}
          label=${headline || nothing}
          >${pictures.map(slideTemplate)}</lede-gallery
        >`
      : figureTemplate(picture ?? pictures[0], eager);
  if (small || !safeUrl(story.audio?.src)) return shown;
  return html`<div class="media listening">
    ${shown}${audioTemplate(story.audio!, picture ?? pictures[0], context)}
  </div>`;
}
