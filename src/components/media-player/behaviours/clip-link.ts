import { wellFormed } from '../../../internal/url/plain-text.ts';
import { parseSeconds } from '../../../internal/i18n/media-time.ts';

/** `encodeURIComponent` throws for half an emoji. */
const encodeId = (id: string) => encodeURIComponent(wellFormed(id));

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
