import { badgeContent } from '../internal/data/badge-content.ts';
import { normaliseStory, type NormalStory } from '../internal/data/normalise-story.ts';
import type { Story } from '../internal/data/story.ts';
import { warnOnce } from '../internal/element/warn-once.ts';
import { safeUrl } from '../internal/url/safe-url.ts';
import { card as english } from '../locales/en.ts';
import { readContext, readOptions, textsOf } from './context.ts';
import { htmlTag, htmlText, trustedHtml, type Html } from './markup.ts';
import { cardMedia } from './story-media.ts';
import { tagList } from './story-tags.ts';
import { timeTag, type TimeOptions } from './story-time.ts';

/** Options of `articleCard()`. */
export interface CardOptions extends TimeOptions {
  /** Layout, as of `<lede-article-card>`. Default: depends on the card's width. */
  variant?: 'lead' | 'standard' | 'compact' | undefined;
  /** Level of the heading, 1 to 6. Default 3, with a warning for any other value. */
  headingLevel?: 1 | 2 | 3 | 4 | 5 | 6 | undefined;
  /** The card stands on the story's own page: its headline is not a link, and its body is unfolded. Default: false. */
  ownPage?: boolean | undefined;
  /** HTML in place of the save and share buttons, such as that of `bookmarkForm()` and `shareLinks()`. Written as it is. */
  actions?: string | undefined;
  /** HTML after the body, in place of the share links there. Written as it is. */
  end?: string | undefined;
}

const VARIANTS = ['lead', 'standard', 'compact'];

function readVariant(variant: unknown): string | undefined {
  if (variant === undefined || variant === null || variant === '') return undefined;
  if (VARIANTS.includes(variant as string)) return variant as string;
  warnOnce(`lede-ui/server: articleCard(): variant must be one of ${VARIANTS.join(', ')}. It is left out.`);
  return undefined;
}

function readLevel(level: unknown): number {
  if (level === undefined || level === null) return 3;
  const number = Number(level);
  if (number >= 1 && number <= 6 && Number.isInteger(number)) return number;
  warnOnce('lede-ui/server: articleCard(): headingLevel must be 1 to 6. It is 3.');
  return 3;
}

const line = (slot: string, text: string | undefined): Html | undefined =>
  text ? htmlTag('p', { slot }, htmlText(text)) : undefined;

const part = (slot: string, html: unknown): Html | undefined => {
  const given = trustedHtml(html);
  return given ? htmlTag('div', { slot }, given) : undefined;
};

/** What the element cannot read from the slots. */
function cardAttributes(
  story: NormalStory,
  url: string | undefined,
  variant: string | undefined,
  ownPage: boolean,
) {
  const badge = badgeContent(story, null, undefined, variant === 'compact');
  return {
    variant,
    open: ownPage,
    url: ownPage ? url : undefined,
    // Bookmarks know the story by its ID.
    story: story.id && story.id !== url ? JSON.stringify({ id: story.id }) : undefined,
    badge: badge?.kind,
    duration: badge?.duration,
  };
}

/**
 * A story as an `<lede-article-card>` with its parts in slots. It is complete without JavaScript, styled by `lede.css`;
 * once the element is defined it adds the buttons, without a shift.
 *
 * @param story - As the `story` of the element takes it. Values of wrong types count as missing, with a warning; unsafe
 * URLs are left out, with a warning.
 */
export function articleCard(story: Story, options: CardOptions = {}): string {
  const { variant: givenVariant, headingLevel, ownPage, actions, end } = readOptions(options);
  const context = readContext(options);
  const normal = normaliseStory(story);
  const { headline, kicker, standfirst, byline, tags, body } = normal;
  const variant = readVariant(givenVariant);
  const url = safeUrl(normal.url);
  const own = Boolean(ownPage);
  const linked = headline && url && !own;
  if (!headline) warnOnce('lede-ui/server: articleCard(): a story has no headline.');
  return htmlTag(
    'lede-article-card',
    { ...cardAttributes(normal, url, variant, own), lang: context.langAttribute },
    cardMedia(normal, context, own || variant === 'lead', variant === 'compact'),
    line('kicker', kicker),
    headline
      ? htmlTag(
          `h${readLevel(headingLevel)}`,
          { slot: 'headline' },
          linked ? htmlTag('a', { href: url }, htmlText(headline)) : htmlText(headline),
        )
      : undefined,
    line('standfirst', standfirst),
    line('byline', byline && textsOf(context, 'card', english).by(byline)),
    timeTag(normal, context, options, 'time'),
    tags.length > 0 ? tagList(tags, 'tags') : undefined,
    part('actions', actions),
    body.length > 0 && variant !== 'compact'
      ? htmlTag('div', { slot: 'body' }, ...body.map((text) => htmlTag('p', {}, htmlText(text))))
      : undefined,
    part('end', end),
  );
}
