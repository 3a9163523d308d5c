import { html, nothing, type TemplateResult } from 'lit';
import { hrefOf } from '../../../internal/url/href-of.ts';
import { iconSvg } from '../../../internal/icons/icon-svg.ts';
import { storyUrlOf } from '../behaviours/story-url.ts';
import type { Player } from '../player-context.ts';
import { controlBar } from './control-bar.ts';
import { captionLines, errorPanel, feedbackBubble } from './panels.ts';

type Part = TemplateResult | typeof nothing;

/** Artwork, headline and byline. */
export function stageHeader(player: Player): Part {
  const { headline, video } = player;
  const url = !video && hrefOf(player, player.artwork);
  const artwork = url !== player.view.missingArtwork && url;
  const byline = !video && player.byline;
  if (!headline && !url) return nothing;
  return html`<div part="header" class="header">
    ${
      artwork
        ? html`<img
            part="artwork"
            class="artwork"
            src=${artwork}
            alt=""
            loading="lazy"
            @error=${() => player.setView({ missingArtwork: artwork })}
          />`
        : video
          ? nothing
          : html`<span part="artwork" class="artwork">${iconSvg('music')}</span>`
    }
    <p class="names" dir="auto">
      <strong>${headline}</strong>${byline ? html`<span>${byline}</span>` : nothing}
    </p>
  </div>`;
}

/** What stands on paper in place of the controls: headline, byline, and the URL where to watch or listen. */
export function printedNote(player: Player): TemplateResult {
  const { headline, video } = player;
  const byline = !video && player.byline;
  return html`<div class="print">
    ${
      headline || byline
        ? html`<div part="print-header">
            <p><strong>${headline}</strong></p>
            ${byline ? html`<p>${byline}</p>` : nothing}
          </div>`
        : nothing
    }
    <p class="url">${storyUrlOf(player)}</p>
  </div>`;
}

/** The place of an open transcript until what draws it is fetched. */
export const awaitedTranscript = ({ transcript, captions }: Player): Part =>
  transcript && captions.tracks.length > 0 ? html`<div class="awaited"></div>` : nothing;

/** Everything that is drawn over the media element. */
export function stageControls(player: Player): TemplateResult {
  const { playback, video, input } = player;
  const icon = playback.ended ? 'replay' : playback.started || playback.failed ? '' : 'v-play';
  const surface = () =>
    html`<div
      class="surface"
      tabindex="-1"
      @pointerdown=${input.handlePointerdown}
      @click=${input.handleClick}
    >
      ${captionLines(player)} ${icon ? html`<span class="big">${iconSvg(icon)}</span>` : nothing}
      ${playback.waiting ? html`<span class="spinner"></span>` : nothing}
    </div>`;
  return html`${video ? surface() : nothing} ${feedbackBubble(player)} ${controlBar(player)}
  ${errorPanel(player)}`;
}
