import type { Story } from '../internal/data/story.ts';
import type { TagData } from '../internal/data/tags.ts';
import { normaliseStory } from '../internal/data/normalise-story.ts';
import { safeUrl } from '../internal/url/safe-url.ts';
import { readContext, readOptions, type ServerOptions } from './context.ts';
import { htmlTag, htmlText, type Html } from './markup.ts';

/** Options of `tagLinks()`. */
export interface TagOptions extends ServerOptions {
  /** Size of the tags, as of `<lede-tag-list>`. Default `medium`. */
  size?: 'small' | 'medium' | 'large' | undefined;
}

/** Topics as a list: a link each, or a name alone where the topic has no safe URL. */
export const topicList = (tags: readonly TagData[], slot?: string): Html =>
  htmlTag(
    'ul',
    // Safari drops the list role of a list without bullets.
    { slot, role: 'list' },
    ...tags.map(({ name, url, current }) => {
      const href = safeUrl(url);
      const attributes = href ? { rel: 'tag', href, 'aria-current': current ? 'page' : undefined } : {};
      return htmlTag('li', {}, htmlTag(href ? 'a' : 'span', attributes, htmlText(name)));
    }),
  );

/** The topics of a story as a `<lede-tag-list>` with links. '' for a story without topics. */
export function tagLinks(story: Story, options: TagOptions = {}): string {
  const { tags } = normaliseStory(story);
  if (tags.length === 0) return '';
  const { size } = readOptions(options);
  const known = size === 'small' || size === 'large' ? size : undefined;
  return htmlTag('lede-tag-list', { size: known, lang: readContext(options).langAttribute }, topicList(tags));
}
