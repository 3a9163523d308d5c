import { documentProperty } from '../../../internal/element/page-document.ts';
import { absoluteUrl } from '../../../internal/url/page-url.ts';
import type { MediaController } from '../media/media-controller.ts';
import type { Player } from '../player-context.ts';

/** Connects the player, from when it plays or if it plays already, to the device's lock screen and media keys. */
export function mediaSession(player: Player): void {
  const { playback, playlist } = player;
  const handle = (type: string) => {
    const session = globalThis.navigator?.mediaSession;
    if (!session || !playback.media) return;
    if (type === 'play') {
      const { previous, next } = playlist.neighbours;
      const artwork = absoluteUrl(player.artwork || playback.media.getAttribute('poster'));
      session.metadata = new MediaMetadata({
        title: playlist.title || player.headline || documentProperty('title'),
        artist: player.byline,
        artwork: artwork ? [{ src: artwork }] : [],
      });
      setHandlers(session, {
        play: () => playback.play(),
        pause: () => playback.pause(),
        stop: () => playback.pause(),
        seekbackward: ({ seekOffset }) => playback.seek(playback.time - (seekOffset ?? 10)),
        seekforward: ({ seekOffset }) => playback.seek(playback.time + (seekOffset ?? 10)),
        seekto: ({ seekTime }) => playback.seek(seekTime ?? 0),
        previoustrack: previous ?? null,
        nexttrack: next ?? null,
      });
      owners.set(session, playback);
    }
    if (owners.get(session) !== playback) return;
    if (type === 'detach') {
      session.metadata = null;
      owners.delete(session);
      setHandlers(session, {});
      return;
    }
    session.playbackState = playback.playing ? 'playing' : 'paused';
    if (playback.duration && /^(?:play|seeked|ratechange|durationchange)$/.test(type))
      session.setPositionState?.({
        duration: playback.duration,
        playbackRate: playback.rate || 1,
        position: Math.min(Math.max(playback.time, 0), playback.duration),
      });
  };
  playback.subscribe(handle);
  if (playback.playing) handle('play');
}

/** The player that a session shows. */
const owners = new WeakMap<MediaSession, MediaController>();
const ACTIONS = 'play pause stop seekbackward seekforward seekto previoustrack nexttrack'.split(' ');

function setHandlers(
  session: MediaSession,
  handlers: Record<string, MediaSessionActionHandler | null>,
): void {
  for (const action of ACTIONS)
    try {
      session.setActionHandler(action as MediaSessionAction, handlers[action] ?? null);
    } catch {
      // Browsers throw for an action that they do not support.
    }
}
