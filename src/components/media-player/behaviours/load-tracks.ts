import { chaptersTrack, loadCues } from '../media/text-tracks.ts';
import type { Player } from '../player-context.ts';

/** Loads chapters with the media, and the transcript with the first play, so that find-in-page finds its words. */
export function loadTracks(player: Player): void {
  const { playback } = player;
  playback.subscribe((type) => {
    if (type === 'play') loadCues(player.captions.source(player.contentLang));
    if ((type === 'attach' || type === 'loadedmetadata') && playback.media!.readyState > 0)
      loadCues(chaptersTrack(playback.media));
  });
}
