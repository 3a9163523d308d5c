import { html, nothing, type TemplateResult } from 'lit';
import { clock, parseSeconds, spokenTime } from '../../internal/i18n/media-time.ts';
import { iconSvg } from '../../internal/icons/icon-svg.ts';
import type { Story } from './story.ts';

/** What a story holds beside its text. */
export type Badge = 'photo' | 'video' | 'audio';

export interface Mark {
  kind: Badge;
  /** Seconds, or text that says no time, shown as it is. */
  duration: number | string | undefined;
}

const icons = { photo: 'camera', video: 'v-play', audio: 'music' } as const;

/** Seconds of `151`, `2:31` or `PT2M31S`; any other text comes back as it is. */
function lengthOf(duration: number | string | null | undefined): number | string | undefined {
  const text = String(duration ?? '').trim();
  return parseSeconds(text) ?? (text || undefined);
}

/** What a card's mark says: as it is told, else, where the story does not play in the card, what the story holds. */
export function badgeOf(
  { video, audio, pictures = [] }: Partial<Story>,
  badge: Badge | null,
  duration: string | null,
  small: boolean,
): Mark | undefined {
  if (badge && Object.hasOwn(icons, badge))
    return { kind: badge, duration: lengthOf(duration ?? (badge === 'audio' ? audio : video)?.duration) };
  if (!small) return undefined;
  if (video) return { kind: 'video', duration: lengthOf(duration ?? video.duration) };
  if (audio) return { kind: 'audio', duration: lengthOf(duration ?? audio.duration) };
  return pictures.length > 1 ? { kind: 'photo', duration: undefined } : undefined;
}

/** The mark, to be read as "Video, 2 minutes 31 seconds". */
export function badge(
  mark: Mark | undefined,
  names: Record<Badge, string>,
  lang: string,
): TemplateResult | typeof nothing {
  if (!mark) return nothing;
  const { kind, duration } = mark;
  const timed = typeof duration === 'number';
  const name =
    duration === undefined ? names[kind] : `${names[kind]}, ${timed ? spokenTime(lang, duration) : duration}`;
  return html`<span class="badge" part="badge" role="img" aria-label=${name}
    >${iconSvg(icons[kind])}<span aria-hidden="true">${timed ? clock(duration) : duration}</span></span
  >`;
}
