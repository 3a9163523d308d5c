import { html, type TemplateResult } from 'lit';
import type { Player } from '../player-context.ts';

/** A share as a CSS percentage, from 0% to 100%. */
export const percent = (share: number): string => `${(Math.min(Math.max(share, 0), 1) * 100).toFixed(3)}%`;

/** The step of a key in seconds: 5 for arrows, a tenth of the duration for a page; undefined for other keys. */
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

/** The seek bar: a native range input over a track. `syncState` sets its value after each render. */
export function seekBar(player: Player): TemplateResult {
  const { playback, texts, chapters } = player;
  const { duration } = playback;
  const handlePointermove = (event: PointerEvent) => {
    const { left, width } = (event.currentTarget as Element).querySelector('.track')!.getBoundingClientRect();
    player.setView({ preview: Math.min(Math.max((event.clientX - left) / width, 0), 1) * duration });
  };
  const handleKeydown = (event: KeyboardEvent) => {
    const by = event.altKey || event.ctrlKey || event.metaKey ? undefined : seekKey(event.key, duration);
    if (by === undefined) return;
    event.preventDefault();
    playback.seek(by === -Infinity ? 0 : Math.min(playback.time + by, duration));
    player.setView({ preview: playback.time });
  };
  const handleInput = (event: Event) => {
    playback.seek((event.target as HTMLInputElement).valueAsNumber);
    player.setView({ preview: playback.time });
  };
  return html`<div
    class="seek"
    @pointermove=${handlePointermove}
    @pointerleave=${() => player.setView({ preview: undefined })}
  >
    <div class="track">
      ${playback.buffered.map(
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
      @keydown=${handleKeydown}
      @input=${handleInput}
      @focus=${(event: Event) => {
        if ((event.target as Element).matches(':focus-visible')) player.setView({ preview: playback.time });
      }}
      @blur=${() => player.setView({ preview: undefined })}
    />
    ${player.onDemand.part?.seekPreview(player)}
  </div>`;
}
