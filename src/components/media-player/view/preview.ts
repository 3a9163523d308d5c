import { html, nothing, type TemplateResult } from 'lit';
import type { Player } from '../player-context.ts';
import { thumbnailAt } from '../media/thumbnails.ts';
import { clock } from '../../../internal/i18n/media-time.ts';
import { percent } from './seek-bar.ts';

/** Time, chapter and thumbnail above the seek bar. */
export function seekPreview(player: Player): TemplateResult | typeof nothing {
  const { playback } = player;
  const at = player.view.preview;
  if (at === undefined || !playback.duration) return nothing;
  const picture = thumbnailAt(playback.media, at);
  const chapter = player.chapters.findLast(({ start }) => start <= at)?.text;
  const style = picture
    ? `width:${picture.width}px;height:${picture.height}px;background:url("${picture.src}") -${picture.x}px -${picture.y}px`
    : '';
  return html`<div
    part="preview"
    class="preview ${picture ? 'pictured' : ''}"
    aria-hidden="true"
    .style=${`--_x:${percent(at / playback.duration)}`}
  >
    ${picture ? html`<span class="thumbnail" .style=${style}></span>` : nothing}
    ${chapter ? html`<span class="title" dir="auto">${chapter}</span>` : nothing}
    <span class="when">${clock(at, playback.duration)}</span>
  </div>`;
}
