import { html, type TemplateResult } from 'lit';
import type { Picture } from '../../src/components/article-card/index.ts';
import type { Edition } from './editions.ts';

const figure = ({ src, alt, width, height }: Picture) =>
  html`<figure>
    <a href=${src}><img src=${src} alt=${alt} width=${width!} height=${height!} loading="lazy" /></a>
    <figcaption>
      ${alt.replace(/^[^:]+: (.)/, (_, letter: string) => letter.toUpperCase())}
      <small class="credit">Lede</small>
    </figcaption>
  </figure>`;

/** A video and a gallery for a story's page, in the page's own HTML. The gallery does not begin with the page's own picture. */
export const storyMedia = ({ lead, others, words }: Edition): TemplateResult =>
  html`<section class="paper-media" aria-labelledby="film-title">
      <h2 class="paper-title" id="film-title">${words.film}</h2>
      <lede-media-player headline=${lead.headline} duration="PT34S">
        <video
          controls
          preload="none"
          poster="media/poster.webp"
          width="512"
          height="288"
          src="media/film.webm"
        >
          <track kind="captions" src="media/captions.en.vtt" srclang="en" label="English" />
          <track kind="captions" src="media/captions.ru.vtt" srclang="ru" label="Русский" />
          <track kind="chapters" src="media/chapters.en.vtt" srclang="en" />
          <track kind="metadata" label="thumbnails" src="media/thumbnails.vtt" />
        </video>
      </lede-media-player>
    </section>
    <section class="paper-media" aria-labelledby="pictures-title">
      <h2 class="paper-title" id="pictures-title">${words.pictures}</h2>
      <lede-gallery id="pictures" label=${lead.headline}>
        ${[...others.slice(-2), lead].map(({ picture }) => figure(picture as Picture))}
      </lede-gallery>
    </section>`;
