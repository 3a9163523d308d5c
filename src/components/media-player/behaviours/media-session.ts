import { absoluteUrl } from '../../../internal/url/page-url.ts';
import type { Deck } from '../media/media-controller.ts';
import type { Player } from '../player-context.ts';
import type { Playlist } from '../media/playlist.ts';

/** Tells the device what plays, for its lock screen and its keys, and obeys them. */
export function mediaSession(player: Player, playlist: Playlist): void {
  const { deck } = player;
  deck.follow((type) => {
    const session = globalThis.navigator?.mediaSession;
    if (!session || !deck.media) return;
    if (type === 'play') {
      const { previous, next } = playlist.neighbours;
      const artwork = absoluteUrl(player.artwork || deck.media.poster);
      session.metadata = new MediaMetadata({
        title: playlist.title || player.headline || document.title,
        artist: player.byline,
        artwork: artwork ? [{ src: artwork }] : [],
      });
      handle(session, {
        play: () => deck.play(),
        pause: () => deck.pause(),
        stop: () => deck.pause(),
        seekbackward: ({ seekOffset }) => deck.seek(deck.time - (seekOffset ?? 10)),
        seekforward: ({ seekOffset }) => deck.seek(deck.time + (seekOffset ?? 10)),
        seekto: ({ seekTime }) => deck.seek(seekTime ?? 0),
        previoustrack: previous ?? null,
        nexttrack: next ?? null,
      });
      mine.set(session, deck);
    }
    if (mine.get(session) !== deck) return;
    if (type === 'detach') {
      session.metadata = null;
      mine.delete(session);
      handle(session, {});
      return;
    }
    session.playbackState = deck.playing ? 'playing' : 'paused';
    if (deck.duration && /^(?:play|seeked|ratechange|durationchange)$/.test(type))
      session.setPositionState?.({
        duration: deck.duration,
        playbackRate: deck.rate || 1,
        position: Math.min(deck.time, deck.duration),
      });
  });
}

/** Whose story the device shows. */
const mine = new WeakMap<MediaSession, Deck>();
const ACTIONS = 'play pause stop seekbackward seekforward seekto previoustrack nexttrack'.split(' ');

function handle(session: MediaSession, handlers: Record<string, MediaSessionActionHandler | null>): void {
  for (const action of ACTIONS)
    try {
      session.setActionHandler(action as MediaSessionAction, handlers[action] ?? null);
    } catch {
      // A browser need not know every action.
    }
}
