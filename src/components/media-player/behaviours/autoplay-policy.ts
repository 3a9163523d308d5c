import type { MediaController } from '../media/media-controller.ts';

/**
 * Stops autoplay with sound, which only the reader may start, and all autoplay for readers who ask for reduced motion.
 */
export function autoplayPolicy(playback: MediaController): void {
  playback.subscribe((type) => {
    const { media } = playback;
    if (type !== 'attach' || !media?.autoplay) return;
    const reduced = matchMedia('(prefers-reduced-motion: reduce)').matches;
    if (media.muted && !reduced) return;
    media.autoplay = false;
    media.pause();
  });
}
