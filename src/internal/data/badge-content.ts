import { parseSeconds } from '../i18n/media-time.ts';
import type { NormalStory } from './normalise-story.ts';

/** The kind of media that a story includes. */
export type Badge = 'photo' | 'video' | 'audio';

export interface BadgeContent {
  kind: Badge;
  /** Seconds, or any other text, which is shown as it is. */
  duration: number | string | undefined;
}

const KINDS: ReadonlySet<unknown> = new Set<Badge>(['photo', 'video', 'audio']);

/** Seconds of `151`, `2:31` or `PT2M31S`; any other text is returned as it is. */
function parseDuration(duration: string | undefined): number | string | undefined {
  const text = (duration ?? '').trim();
  return parseSeconds(text) ?? (text || undefined);
}

/** The content of a card's badge: as set by the `badge` property; else, in a small card, which has no player, the story's media. */
export function badgeContent(
  { video, audio, pictures }: NormalStory,
  badge: Badge | null,
  duration: string | undefined,
  small: boolean,
): BadgeContent | undefined {
  if (badge && KINDS.has(badge))
    return {
      kind: badge,
      duration: parseDuration(duration ?? (badge === 'audio' ? audio : video)?.duration),
    };
  if (!small) return undefined;
  if (video) return { kind: 'video', duration: parseDuration(duration ?? video.duration) };
  if (audio) return { kind: 'audio', duration: parseDuration(duration ?? audio.duration) };
  return pictures.length > 1 ? { kind: 'photo', duration: undefined } : undefined;
}
