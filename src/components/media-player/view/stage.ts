import { html, nothing, type TemplateResult } from 'lit';
import { hrefOf } from '../../../internal/url/safe-url.ts';
import { iconSvg } from '../../../internal/icons/icon-svg.ts';
import { bar } from './control-bar.ts';
import { captionLines, errorPanel, feedbackBubble } from './panels.ts';
import type { Player } from '../player-context.ts';

type Part = TemplateResult | typeof nothing;

/** What it is: artwork, headline and byline. */
export function header(player: Player): Part {
  const { headline, video } = player;
  const artwork = !video && hrefOf(player, player.artwork);
  const byline = !video && player.byline;
  if (!headline && !artwork) return nothing;
  return html`<div part="header" class="header">
    ${
      artwork
        ? html`<img part="artwork" class="artwork" src=${artwork} alt="" loading="lazy" />`
        : video
          ? nothing
          : html`<span part="artwork" class="artwork">${iconSvg('music')}</span>`
    }
    <p class="names" dir="auto">
      <strong>${headline}</strong>${byline ? html`<span>${byline}</span>` : nothing}
    </p>
  </div>`;
}

/** All that is drawn over the media element, once there is one. */
export function drawn(player: Player): TemplateResult {
  const { deck, video, reader } = player;
  const big = deck.ended ? 'replay' : deck.started || deck.failed ? '' : 'v-play';
  return html`${
    video
      ? html`<div class="surface" tabindex="-1" @pointerdown=${reader.pressed} @click=${reader.clicked}>
          ${captionLines(player)} ${big ? html`<span class="big">${iconSvg(big)}</span>` : nothing}
          ${deck.waiting ? html`<span class="spinner"></span>` : nothing}
        </div>`
      : nothing
  }
  ${feedbackBubble(player)} ${bar(player)} ${errorPanel(player)}`;
}
