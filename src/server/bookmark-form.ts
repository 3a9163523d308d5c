import { normaliseStory } from '../internal/data/normalise-story.ts';
import type { Story } from '../internal/data/story.ts';
import { toFields, toText } from '../internal/data/values.ts';
import { warnOnce } from '../internal/element/warn-once.ts';
import { safeUrl } from '../internal/url/safe-url.ts';
import { bookmark as english } from '../locales/en.ts';
import { readContext, readOptions, resolveUrl, textsOf, type ServerOptions } from './context.ts';
import { htmlTag, htmlText, type Html } from './markup.ts';

/** Options of `bookmarkForm()`. */
export interface BookmarkOptions extends ServerOptions {
  /**
   * The URL that the form posts `id`, `headline`, `url` and `saved` (`true` or `false`) to. Without one, or with an unsafe
   * one, there is no form, with a warning: the button then needs JavaScript, and stores in the reader's browser.
   */
  action?: string | undefined;
  /** More fields of the form, such as a token against forged requests: `{ csrf: '…' }`. */
  fields?: Readonly<Record<string, string>> | undefined;
  /** Whether the story is saved. Default: false. */
  saved?: boolean | undefined;
  /** Shows the word "Save" beside the icon. Default: false. */
  words?: boolean | undefined;
}

const hidden = (name: string, value: string | undefined): Html =>
  htmlTag('input', { type: 'hidden', name, value: value ?? '' });

/**
 * A `<lede-bookmark-button>` with a real form, which saves the story or removes it without JavaScript. The element then
 * posts it in place.
 *
 * @param story - Its `id`, else its `url`, is what the story is known by. A story without both writes nothing, with a
 * warning.
 */
export function bookmarkForm(story: Story, options: BookmarkOptions = {}): string {
  const { action: givenAction, fields: givenFields, saved: givenSaved, words } = readOptions(options);
  const context = readContext(options);
  const { id: givenId, headline, url: givenUrl } = normaliseStory(story);
  const url = resolveUrl(givenUrl, context);
  const id = givenId ?? url;
  if (!id) {
    warnOnce('lede-ui/server: bookmarkForm() needs a story with an ID or a URL.');
    return '';
  }
  const saved = Boolean(givenSaved);
  const action = safeUrl(toText(givenAction, 'bookmarkForm(): action'));
  if (!action) warnOnce('lede-ui/server: bookmarkForm() needs an action, to work without JavaScript.');
  const { save, saveNamed } = textsOf(context, 'bookmark', english);
  // The story's own fields replace others of the same name, as in the element's form.
  const fields = { ...toFields(givenFields, 'bookmarkForm(): fields'), id, headline, url };
  const button = htmlTag(
    'button',
    {
      name: 'saved',
      value: String(!saved),
      'aria-pressed': String(saved),
      'aria-label': headline ? saveNamed(headline) : words ? undefined : save,
    },
    words ? htmlText(save) : undefined,
  );
  const form = (url: string) =>
    htmlTag(
      'form',
      { slot: 'form', method: 'post', action: url },
      ...Object.entries(fields).map(([name, value]) => hidden(name, toText(value, `fields.${name}`))),
      button,
    );
  return htmlTag(
    'lede-bookmark-button',
    { 'story-id': id, headline, url, saved, lang: context.langAttribute },
    action ? form(action) : undefined,
  );
}
