import { emit } from '../../../internal/element/emit.ts';
import type { Player } from '../player-context.ts';
import { clipUrl } from './clip-link.ts';
import { storyUrlOf } from './story-url.ts';

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
