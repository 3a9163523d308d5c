import { html, nothing, type TemplateResult } from 'lit';
import { clock, spokenTime } from '../../internal/i18n/media-time.ts';
import { iconSvg } from '../../internal/icons/icon-svg.ts';
import type { Badge, BadgeContent } from '../../internal/data/badge-content.ts';

const badgeIcons = { photo: 'camera', video: 'v-play', audio: 'music' } as const;

/** The badge. Its accessible name is, for example, "Video: 2 minutes 31 seconds". */
export function badgeTemplate(
  content: BadgeContent | undefined,
  names: Record<Badge, string>,
  lang: string,
): TemplateResult | typeof nothing {
  if (!content) return nothing;
  const { kind, duration } = content;
  const timed = typeof duration === 'number';
  const name =
    duration === undefined ? names[kind] : `${names[kind]}: ${timed ? spokenTime(lang, duration) : duration}`;
  return html`<span class="badge" part="badge" role="img" aria-label=${name}
    >${iconSvg(badgeIcons[kind])}<span aria-hidden="true">${timed ? clock(duration) : duration}</span></span
  >`;
}
