import { clipTime } from './clip-link.ts';
import { load, tracksOf } from '../media/text-tracks.ts';
import { focusOn } from '../view/panels.ts';
import type { Player } from '../player-context.ts';
import { smooth } from '../view/sync-state.ts';

/** What is done as media comes: it keeps still until it is asked, and begins where the page's address says. */
export function begin(player: Player): void {
  const { deck } = player;
  smooth(player);
  deck.follow((type) => {
    const { media } = deck;
    if (type === 'attach') {
      keepStill(media!);
      players.add(player);
      if (!deck.started) followMoment(player);
    }
    if (type === 'detach') players.delete(player);
    // The controls are of no use now, and what has the focus must not vanish.
    if (type === 'error' && player.shadowRoot?.activeElement?.closest('.bar')) focusOn(player, '.retry');
    // The cues of a transcript come with the first play, so that find-in-page finds them.
    if (type === 'play') load(player.captions.source(player.tongue));
    if ((type === 'attach' || type === 'loadedmetadata') && media!.readyState > 0)
      load(tracksOf(media, 'chapters')[0]);
  });
}

/** Sound begins only when the reader asks for it, and nothing moves by itself for who wants less motion. */
function keepStill(media: HTMLMediaElement): void {
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
  if (!media.autoplay || (media.muted && !still)) return;
  media.autoplay = false;
  media.pause();
}

const players = new Set<Player>();
/** What was followed last: back from a picture's address to a moment's, the film stays where it is. */
const followed = new WeakMap<Player, string>();

/** Goes where the page's address says: the player that it names, else the first that is of this page's story. */
export function followMoment(player: Player): void {
  const { deck, id } = player;
  const first = [...players].find(
    ({ url, address }) => !url || new URL(address).pathname === location.pathname,
  );
  const seconds = clipTime(location.hash, id, first === player);
  if (seconds === undefined || !deck.media || followed.get(player) === location.hash) return;
  followed.set(player, location.hash);
  if (deck.started) deck.seek(seconds);
  else deck.pending = seconds;
  player.requestUpdate();
  player.scrollIntoView({ block: 'nearest' });
}
