import { badgeContent } from '../internal/data/badge-content.ts';
import { normaliseStory, type NormalStory } from '../internal/data/normalise-story.ts';
import type { Story } from '../internal/data/story.ts';
import { warnOnce } from '../internal/element/warn-once.ts';
import { safeUrl } from '../internal/url/safe-url.ts';
import { card as english } from '../locales/en.ts';
import { readContext, readOptions, textsOf } from './context.ts';
import { htmlList, htmlTag, htmlText, trustedHtml, type Html } from './markup.ts';
import { cardMedia } from './story-media.ts';
import { topicList } from './story-tags.ts';
import { timeTag, type TimeOptions } from './story-time.ts';

/** Options of `articleCard()`. */
export interface CardOptions extends TimeOptions {
  /**
   * Layout, as of `<lede-article-card>`; `story` is for the story's own page: its headline is not a link, and its body is
   * unfolded. Default: depends on the card's width.
   */
  variant?: 'lead' | 'standard' | 'compact' | 'story' | undefined;
  /** Level of the heading, 1 to 6. Default 1 for `story`, else 3; also, with a warning, for any other value. */
  headingLevel?: 1 | 2 | 3 | 4 | 5 | 6 | undefined;
  /** HTML of the text, in place of the story's `body`: subheadings, links, quotations. Written as it is. */
  bodyHtml?: string | undefined;
  /** HTML in place of the save and share buttons, such as that of `bookmarkForm()` and `shareLinks()`. Written as it is. */
  actions?: string | undefined;
  /** HTML after the body, in place of the share links there. Written as it is. */
  end?: string | undefined;
}

const VARIANTS = ['lead', 'standard', 'compact', 'story'];

function readVariant(variant: unknown): string | undefined {
  if (variant === undefined || variant === null || variant === '') return undefined;
  if (VARIANTS.includes(variant as string)) return variant as string;
  warnOnce(`lede-ui/server: articleCard(): variant must be one of ${VARIANTS.join(', ')}. It is left out.`);
  return undefined;
}

function readLevel(level: unknown, fallback: number): number {
  if (level === undefined || level === null) return fallback;
  const number = typeof level === 'string' ? Number(level) : level;
  if (typeof number === 'number' && [1, 2, 3, 4, 5, 6].includes(number)) return number;
  warnOnce(`lede-ui/server: articleCard(): headingLevel must be 1 to 6. It is ${fallback}.`);
  return fallback;
}

const line = (slot: string, text: string | undefined): Html | undefined =>
  text ? htmlTag('p', { slot }, htmlText(text)) : undefined;

/** HTML of the caller for a slot. */
const part = (slot: string, html: unknown): Html | undefined => {
  const given = trustedHtml(html);
  return given ? htmlTag('div', { slot }, given) : undefined;
};

const paragraphs = (texts: readonly string[]): Html =>
  htmlList(...texts.map((text) => htmlTag('p', {}, htmlText(text))));

/** What the element cannot read from the slots. */
function cardAttributes(story: NormalStory, url: string | undefined, variant: string | undefined) {
  const badge = badgeContent(story, null, undefined, variant === 'compact');
  return {
    variant,
    // The story's own page has no link to itself.
    url: variant === 'story' ? url : undefined,
    // Bookmarks know the story by its ID.
    story: story.id && story.id !== url ? JSON.stringify({ id: story.id }) : undefined,
    badge: badge?.kind,
    duration: badge?.duration,
  };
}

function headlineTag({ headline }: NormalStory, url: string | undefined, level: number): Html | undefined {
  if (!headline) return undefined;
  const text = htmlText(headline);
  return htmlTag(`h${level}`, { slot: 'headline' }, url ? htmlTag('a', { href: url }, text) : text);
}

/**
 * A story as an `<lede-article-card>` with its parts in slots. It is complete without JavaScript, styled by `lede.css`;
 * once the element is defined it adds the buttons, without a shift.
 *
 * @param story - As the `story` of the element takes it. Values of wrong types count as missing, with a warning; unsafe
 * URLs are left out, with a warning.
 */
export function articleCard(story: Story, options: CardOptions = {}): string {
  const { variant: givenVariant, headingLevel, bodyHtml, actions, end } = readOptions(options);
  const context = readContext(options);
  const normal = normaliseStory(story);
  const { headline, kicker, standfirst, byline, tags, body } = normal;
  const variant = readVariant(givenVariant);
  const url = safeUrl(normal.url);
  const ownPage = variant === 'story';
  const small = variant === 'compact';
  const level = readLevel(headingLevel, ownPage ? 1 : 3);
  const time = timeTag(normal, context, options, 'time');
  const media = cardMedia(normal, context, ownPage || variant === 'lead', small);
  if (!headline) warnOnce('lede-ui/server: articleCard(): a story has no headline.');
  return htmlTag(
    'lede-article-card',
    { ...cardAttributes(normal, url, variant), lang: context.langAttribute },
    // An opened story has its picture after the headline, also for those who read it without styles.
    ownPage ? undefined : media,
    line('kicker', kicker),
    headlineTag(normal, ownPage ? undefined : url, level),
    line('standfirst', standfirst),
    line('byline', byline && textsOf(context, 'card', english).by(byline)),
    // They stand on one line: the space keeps them apart, as the element's own does.
    byline && time ? htmlText(' ') : undefined,
    time,
    ownPage ? media : undefined,
    tags.length > 0 ? topicList(tags, 'tags') : undefined,
    part('actions', actions),
    small ? undefined : part('body', bodyHtml || paragraphs(body)),
    small ? undefined : part('end', end),
  );
}
