import {
  normaliseStory,
  type NormalPicture,
  type NormalRecording,
  type NormalStory,
} from '../internal/data/normalise-story.ts';
import type { Story } from '../internal/data/story.ts';
import { warnOnce } from '../internal/element/warn-once.ts';
import { safeUrl } from '../internal/url/safe-url.ts';
import { card as english } from '../locales/en.ts';
import { readContext, textsOf, type ServerContext, type ServerOptions } from './context.ts';
import { glyphSvg, serverGlyph } from './icon.ts';
import { htmlList, htmlTag, htmlText, type Html } from './markup.ts';

/** @param eager - Whether it is the first that readers see of the page. */
function image({ src, srcset, sizes, alt, width, height }: NormalPicture, eager = false): Html {
  const order = eager ? { fetchpriority: 'high' } : { loading: 'lazy' };
  return htmlTag('img', {
    src: safeUrl(src),
    srcset,
    sizes,
    alt,
    width,
    height,
    ...order,
    decoding: 'async',
  });
}

/** The caption and credit below a picture. */
function figcaption(picture: NormalPicture | undefined): Html | undefined {
  const { caption, credit } = picture ?? {};
  if (!caption && !credit) return undefined;
  const camera = glyphSvg(serverGlyph('camera')!);
  return htmlTag(
    'figcaption',
    {},
    caption ? htmlTag('span', {}, htmlText(caption)) : undefined,
    caption && credit ? htmlText(' ') : undefined,
    credit ? htmlTag('span', { class: 'credit' }, camera, htmlText(` ${credit}`)) : undefined,
  );
}

const trackTags = (recording: NormalRecording): Html[] =>
  recording.tracks.flatMap(({ src, kind, srclang, label }) => {
    const safe = safeUrl(src);
    return safe ? htmlTag('track', { kind, src: safe, srclang, label }) : [];
  });

/** What players say about the story. */
const playerAttributes = (
  { headline, byline, url }: NormalStory,
  recording: NormalRecording,
  context: ServerContext,
) => ({
  headline,
  byline: byline && textsOf(context, 'card', english).by(byline),
  url: safeUrl(url),
  duration: recording.duration,
});

function videoPlayer(
  story: NormalStory,
  video: NormalRecording,
  context: ServerContext,
  lang?: string,
): Html {
  const attributes = {
    controls: true,
    playsinline: true,
    preload: 'none',
    src: safeUrl(video.src),
    poster: safeUrl(video.poster ?? story.picture?.src),
    width: video.width ?? 1920,
    height: video.height ?? 1080,
    'aria-label': story.headline,
  };
  const element = htmlTag('video', attributes, ...trackTags(video));
  return htmlTag('lede-media-player', { ...playerAttributes(story, video, context), lang }, element);
}

function audioPlayer(story: NormalStory, audio: NormalRecording, context: ServerContext, own: object): Html {
  const artwork = safeUrl((story.picture ?? story.pictures[0])?.src);
  const attributes = {
    controls: true,
    preload: 'none',
    src: safeUrl(audio.src),
    'aria-label': story.headline,
  };
  const element = htmlTag('audio', attributes, ...trackTags(audio));
  return htmlTag(
    'lede-media-player',
    { ...own, ...playerAttributes(story, audio, context), artwork },
    element,
  );
}

const slides = (pictures: readonly NormalPicture[], eager: boolean): Html[] =>
  pictures.flatMap((picture, at) => {
    const href = safeUrl(picture.src);
    return href
      ? htmlTag('figure', {}, htmlTag('a', { href }, image(picture, eager && at === 0)), figcaption(picture))
      : [];
  });

const galleryTag = (
  { id, headline, pictures }: NormalStory,
  { slot, lang, eager = false }: { slot?: string; lang?: string | undefined; eager?: boolean },
): Html => htmlTag('lede-gallery', { slot, id, label: headline, lang }, ...slides(pictures, eager));

/** The story's picture, or a player or a gallery in its place, for a slot of a card. A small card shows the picture only. */
export function cardMedia(
  story: NormalStory,
  context: ServerContext,
  eager: boolean,
  small: boolean,
): Html | undefined {
  const { video, audio, pictures } = story;
  const slot = 'media';
  if (!small && safeUrl(video?.src))
    return htmlTag('figure', { slot }, videoPlayer(story, video!, context), figcaption(story.picture));
  const playsAudio = !small && safeUrl(audio?.src);
  if (!small && pictures.length > 1) {
    if (!playsAudio) return galleryTag(story, { slot, eager });
    return htmlTag(
      'figure',
      { slot },
      galleryTag(story, { eager }),
      audioPlayer(story, audio!, context, { layout: 'compact' }),
    );
  }
  const picture = story.picture ?? pictures[0];
  const still = picture && safeUrl(picture.src) ? image(picture, eager) : undefined;
  const player = playsAudio ? audioPlayer(story, audio!, context, { layout: 'compact' }) : undefined;
  if (!still && !player) return undefined;
  return htmlTag('figure', { slot }, still, player, still && figcaption(picture));
}

/** The video of a story, else its audio, as a `<lede-media-player>`. '' with a warning for a story without a safe one. */
export function mediaPlayer(story: Story, options: ServerOptions = {}): string {
  const normal = normaliseStory(story);
  const context = readContext(options);
  const { video, audio } = normal;
  if (safeUrl(video?.src)) return videoPlayer(normal, video!, context, context.langAttribute);
  if (safeUrl(audio?.src)) return audioPlayer(normal, audio!, context, { lang: context.langAttribute });
  warnOnce('lede-ui/server: mediaPlayer() needs a story with a video or audio.');
  return '';
}

/** The pictures of a story as a `<lede-gallery>`. '' with a warning for a story without `pictures`. */
export function pictureGallery(story: Story, options: ServerOptions = {}): string {
  const normal = normaliseStory(story);
  if (normal.pictures.length > 0) return galleryTag(normal, { lang: readContext(options).langAttribute });
  warnOnce('lede-ui/server: pictureGallery() needs a story with pictures.');
  return htmlList();
}
