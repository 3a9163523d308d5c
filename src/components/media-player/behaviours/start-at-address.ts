import { globalState } from '../../../internal/element/global-state.ts';
import { clipTime } from './clip-link.ts';
import { storyUrlOf } from './story-url.ts';
import type { Player } from '../player-context.ts';

/** The players with media on the page, in the order in which they got them. */
const players = globalState('players', () => new Set<Player>());
/** The fragment that a player followed last: Back from another fragment does not seek again. */
const followed = new WeakMap<Player, string>();

/** Starts where the page's URL says, such as `#t=83`. */
export function startAtAddress(player: Player): void {
  const { playback } = player;
  playback.subscribe((type) => {
    if (type === 'attach') {
      players.add(player);
      if (!playback.started) goToAddressTime(player);
    }
    if (type === 'detach') players.delete(player);
  });
}

/** Goes where the page's URL says, in the player that it names, else in the first player of this page's story. */
export function goToAddressTime(player: Player): void {
  const { playback, id } = player;
  const seconds = clipTime(location.hash, id, firstPlayer() === player);
  if (seconds === undefined || !playback.media || followed.get(player) === location.hash) return;
  followed.set(player, location.hash);
  if (playback.started) playback.seek(seconds);
  else playback.pending = seconds;
  player.requestUpdate();
  player.scrollIntoView({ block: 'nearest' });
}

function firstPlayer(): Player | undefined {
  for (const player of players) {
    const { url, ownerDocument } = player;
    // The disconnected callbacks of elements in a removed iframe are not called.
    if (!ownerDocument.defaultView) players.delete(player);
    else if (ownerDocument === document && (!url || isThisPage(storyUrlOf(player)))) return player;
  }
  return undefined;
}

const isThisPage = (url: string) => new URL(url).pathname === location.pathname;
