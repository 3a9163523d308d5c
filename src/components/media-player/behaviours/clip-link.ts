import { emit } from '../../../internal/element/emit.ts';
import { plainText } from '../../../internal/url/plain-text.ts';
import { parseSeconds } from '../../../internal/i18n/media-time.ts';
import type { Player } from '../player-context.ts';
import { storyUrlOf } from './story-url.ts';

/** `encodeURIComponent` throws for half an emoji. */
const encodeId = (id: string) => encodeURIComponent(plainText(id));

/**
 * The URL of a moment: the story's with `#t=83`, or `#name&t=83` for a player with an id, so that a page can have
 * several.
 */
export function clipUrl(story: string, id: string, seconds: number): string {
  const name = id ? `${encodeId(id)}&` : '';
  return `${story.split('#')[0]}#${name}t=${Math.floor(seconds)}`;
}

/** The position that a fragment gives for a player. `first`: the player is the page's first, which needs no name. */
export function clipTime(fragment: string, id: string, first: boolean): number | undefined {
  const [, name = '', time = ''] = /^#(?:([^&]*)&)?t=([^&,]+)/.exec(fragment) ?? [];
  const matches = name ? name === encodeId(id) : first;
  return matches ? parseSeconds(time) : undefined;
}

/** Copies a link to the current moment, unless the page cancels the event, and announces the result. */
export async function copyClip(player: Player): Promise<void> {
  const { playback, texts } = player;
  const { time } = playback;
  const url = clipUrl(storyUrlOf(player), player.id, time);
  if (!emit(player, 'lede-clip-copy', { url, time }, true)) return;
  let text = texts.copied;
  try {
    await navigator.clipboard.writeText(url);
  } catch {
    text = texts.copyFailed;
  }
  player.setView({ announcement: text });
  player.showFeedback('link', text);
}
