import { reducedMotion } from '../../../internal/layout.ts';
import type { MediaController } from '../media/media-controller.ts';

/**
 * Stops autoplay with sound, which only the reader may start, and all autoplay for readers who ask for reduced motion.
 * The page's `autoplay` attribute stays: `pause()` has its effect, until other media are loaded.
 */
export function autoplayPolicy(playback: MediaController): void {
  playback.subscribe((type) => {
    const { media } = playback;
    if (!media?.autoplay || !(type === 'attach' || (type === 'loadstart' && media.paused))) return;
    if (!media.muted || reducedMotion()) media.pause();
  });
}
