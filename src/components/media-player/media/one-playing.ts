import { globalState } from '../../../internal/element/global-state.ts';
import type { Deck, Media } from './media-controller.ts';

const state = globalState('player', () => ({ playing: undefined as Media | undefined }));

/** One sound at a time on a page: what begins to play pauses what played. What is muted disturbs nobody. */
export function onePlaying(deck: Deck): void {
  deck.follow((type) => {
    const { media } = deck;
    if (!media) return;
    const sounds = deck.playing && !media.muted;
    if ((type === 'play' || type === 'volumechange' || type === 'attach') && sounds) {
      if (state.playing !== media) state.playing?.pause();
      state.playing = media;
    } else if (/^(?:pause|ended|detach)$/.test(type) && state.playing === media) state.playing = undefined;
  });
}
