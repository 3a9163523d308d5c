import { html, nothing, type TemplateResult } from 'lit';
import type { Player } from '../player-context.ts';
import { thumbnailAt } from '../media/thumbnails.ts';
import { clock } from '../../../internal/i18n/media-time.ts';

type Part = TemplateResult | typeof nothing;

const percent = (share: number) => `${(Math.min(Math.max(share, 0), 1) * 100).toFixed(3)}%`;

/** Seconds that an arrow moves in the bar, and a tenth of the whole for a page; undefined for other keys. */
export function seekKey(key: string, duration: number): number | undefined {
  const page = Math.max(duration / 10, 5);
  const steps: Record<string, number> = {
    ArrowLeft: -5,
    ArrowDown: -5,
    ArrowRight: 5,
    ArrowUp: 5,
    PageDown: -page,
    PageUp: page,
    Home: -Infinity,
    End: Infinity,
  };
  return Object.hasOwn(steps, key) ? steps[key] : undefined;
}

function preview(player: Player): Part {
  const { deck } = player;
  const at = player.view.preview;
  if (at === undefined || !deck.duration) return nothing;
  const picture = thumbnailAt(deck.media, at);
  const chapter = player.chapters.findLast(({ start }) => start <= at)?.text;
  const look = picture
    ? `width:${picture.width}px;height:${picture.height}px;background:url("${picture.src}") -${picture.x}px -${picture.y}px`
    : '';
  return html`<div
    part="preview"
    class="preview ${picture ? 'pictured' : ''}"
    aria-hidden="true"
    .style=${`--_x:${percent(at / deck.duration)}`}
  >
    ${picture ? html`<span class="thumbnail" .style=${look}></span>` : nothing}
    ${chapter ? html`<span class="title" dir="auto">${chapter}</span>` : nothing}
    <span class="when">${clock(at, deck.duration)}</span>
  </div>`;
}

/** The seek bar: a native range over a track of our own. Its value is set after each render. */
export function seekBar(player: Player): TemplateResult {
  const { deck, texts, chapters } = player;
  const { duration } = deck;
  const pointed = (event: PointerEvent) => {
    const { left, width } = (event.currentTarget as Element).querySelector('.track')!.getBoundingClientRect();
    player.look({ preview: Math.min(Math.max((event.clientX - left) / width, 0), 1) * duration });
  };
  const keyed = (event: KeyboardEvent) => {
    const by = event.altKey || event.ctrlKey || event.metaKey ? undefined : seekKey(event.key, duration);
    if (by === undefined) return;
    event.preventDefault();
    deck.seek(by === -Infinity ? 0 : Math.min(deck.time + by, duration));
    player.look({ preview: deck.time });
  };
  const dragged = (event: Event) => {
    deck.seek((event.target as HTMLInputElement).valueAsNumber);
    player.look({ preview: deck.time });
  };
  return html`<div
    class="seek"
    @pointermove=${pointed}
    @pointerleave=${() => player.look({ preview: undefined })}
  >
    <div class="track">
      ${deck.buffered.map(
        ({ from, to }) =>
          html`<span class="buffered" .style=${`left:${percent(from)};width:${percent(to - from)}`}></span>`,
      )}
      <span class="played"></span>
      ${chapters
        .filter(({ start }) => start > 0 && start < duration)
        .map(({ start }) => html`<span class="gap" .style=${`left:${percent(start / duration)}`}></span>`)}
    </div>
    <input
      part="seek"
      class="range"
      type="range"
      min="0"
      step="any"
      aria-label=${texts.seek}
      aria-keyshortcuts="ArrowLeft ArrowRight"
      ?disabled=${!duration}
      @keydown=${keyed}
      @input=${dragged}
      @focus=${(event: Event) => {
        if ((event.target as Element).matches(':focus-visible')) player.look({ preview: deck.time });
      }}
      @blur=${() => player.look({ preview: undefined })}
    />
    ${preview(player)}
  </div>`;
}
