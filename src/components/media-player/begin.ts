import { clipTime } from './clip-link.ts';
import { load, tracksOf } from './cues.ts';
import type { Player } from './player.ts';
import { smooth } from './show-state.ts';

/** What is done as media comes: it keeps still until it is asked, and begins where the page's address says. */
export function begin(player: Player): void {
  const { deck } = player;
  smooth(player);
  deck.follow((type) => {
    const { media } = deck;
    if (type === 'attach') {
      keepStill(media!);
      atMoment(player);
    }
    // The cues of a transcript come with the first play, so that find-in-page finds them.
    if (type === 'play') load(player.captions.source(player.speech));
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

function atMoment(player: Player): void {
  const { deck, ownerDocument } = player;
  const first = ownerDocument.querySelector(player.localName) === player;
  const seconds = clipTime(location.hash, player.id, first);
  if (seconds === undefined || deck.started) return;
  deck.pending = seconds;
  player.scrollIntoView({ block: 'nearest' });
}
