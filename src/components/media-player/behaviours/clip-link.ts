import { emit } from '../../../internal/element/emit.ts';
import type { Player } from '../player-context.ts';
import { secondsOf } from '../../../internal/i18n/media-time.ts';

/**
 * The address of a moment: the story's with `#t=83`, or `#name&t=83` for a player that has an id, so that one page
 * can hold several.
 */
export function clipUrl(story: string, id: string, seconds: number): string {
  const name = id ? `${encodeURIComponent(id)}&` : '';
  return `${story.split('#')[0]}#${name}t=${Math.floor(seconds)}`;
}

/** The moment that a page's fragment asks of a player; `first` is whether it is the page's first. */
export function clipTime(fragment: string, id: string, first: boolean): number | undefined {
  const [, name = '', time = ''] = /^#(?:([^&]*)&)?t=([^&,]+)/.exec(fragment) ?? [];
  const ours = name ? name === encodeURIComponent(id) : first;
  return ours ? secondsOf(time) : undefined;
}

/** Copies the link to this moment, unless the page has another use for it, and says how that went. */
export async function copyClip(player: Player): Promise<void> {
  const { deck, texts } = player;
  const { time } = deck;
  const url = clipUrl(player.address, player.id, time);
  if (!emit(player, 'lede-clip-copy', { url, time }, true)) return;
  let text = texts.copied;
  try {
    await navigator.clipboard.writeText(url);
  } catch {
    text = texts.copyFailed;
  }
  player.look({ said: text });
  player.show('link', text);
}
