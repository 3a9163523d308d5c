import { globalState } from '../../../internal/element/global-state.ts';
import type { MediaController, MediaElement } from './media-controller.ts';

const state = globalState('player', () => ({ playing: undefined as MediaElement | undefined }));

/** Lets one player on the page sound at a time: a player that starts pauses the other. Muted media do not count. */
export function onePlaying(playback: MediaController): void {
  playback.subscribe((type) => {
    const { media } = playback;
    if (!media) return;
    const sounds = playback.playing && !media.muted;
    if ((type === 'play' || type === 'volumechange' || type === 'attach') && sounds) {
      if (state.playing !== media) state.playing?.pause();
      state.playing = media;
    } else if (/^(?:pause|ended|detach)$/.test(type) && state.playing === media) state.playing = undefined;
  });
}
