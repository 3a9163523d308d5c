import { absoluteUrl, pageUrl } from '../../../internal/url/page-url.ts';
import type { Player } from '../player-context.ts';

/** URL of the story that a player is in. */
export const storyUrlOf = ({ url }: Pick<Player, 'url'>): string => absoluteUrl(url) ?? pageUrl();

/** The same without the query of the page's own URL: it may have a token in it, which must not be stored. */
export function storyKeyOf(player: Pick<Player, 'url'>): string {
  const url = storyUrlOf(player);
  return url === location.href.split('#')[0] ? url.split('?')[0]! : url;
}
