import { html, nothing, type TemplateResult } from 'lit';
import { LedeElement } from '../../internal/element/lede-element.ts';
import { TimeUpdateController } from '../../internal/element/time-updates.ts';
import { Localize } from '../../internal/i18n/localize.ts';
import { emitToggle } from '../../internal/element/emit.ts';
import { ClientPhase } from '../../internal/element/client-phase.ts';
import { toText } from '../../internal/data/values.ts';
import { safeUrl } from '../../internal/url/safe-url.ts';
import { card as english } from '../../locales/en.ts';
import { base } from '../../styles/base.ts';
import { missingPicture } from '../../styles/missing-picture.ts';
import { iconSvg } from '../../internal/icons/icon-svg.ts';
import { layoutStyles } from './article-card.styles.ts';
import { badgeContent, type Badge } from '../../internal/data/badge-content.ts';
import { badgeTemplate } from './badge.ts';
import { badgeStyles } from './badge.styles.ts';
import { mediaTemplate } from './media.ts';
import { SlottedStoryController } from './slotted-story-controller.ts';
import { normaliseStory, storyConverter, type NormalStory } from '../../internal/data/normalise-story.ts';
import type { Story } from '../../internal/data/story.ts';
import { nextTimeChange } from '../../internal/i18n/time-text.ts';
import { bodyTemplate, headingTemplate, lineTemplate, tagsTemplate, timeTemplate } from './templates.ts';
import { textStyles } from './text.styles.ts';

/**
 * A story: picture, kicker, headline, standfirst, byline, time, tags, a body that unfolds, and buttons to save and
 * share it. Write the article in HTML and assign each part to its slot, or set a `story` object. Each slotted part replaces
 * the same part of the data.
 *
 * The whole card is clickable and follows the headline's link; other links and buttons are above it.
 *
 * @tag lede-article-card
 * @summary A story on a front page, in a list, or unfolded to read.
 *
 * @slot media - A `<figure>` with an `<img>` and a `<figcaption>`; or a `<lede-media-player>`, or a `<lede-gallery>`.
 * @slot kicker - The section or running topic above the headline.
 * @slot headline - A heading that contains the story's link.
 * @slot standfirst - The summary under the headline.
 * @slot byline - The authors.
 * @slot time - A `<time datetime>`, shown unchanged.
 * @slot tags - A list of topics.
 * @slot actions - Buttons in place of the bookmark button and the share menu.
 * @slot body - The full text, folded until the reader unfolds it, find-in-page finds it, or the page is printed.
 * @slot end - Content after the body, in place of the share links.
 *
 * @csspart base - The `<article>`.
 * @csspart media - The figure.
 * @csspart image - The picture.
 * @csspart caption - The caption.
 * @csspart credit - The credit in the caption.
 * @csspart badge - The badge on the picture of a photo, video or audio story.
 * @csspart kicker - The kicker.
 * @csspart headline - The heading.
 * @csspart link - The headline's link.
 * @csspart standfirst - The standfirst.
 * @csspart byline - The byline.
 * @csspart time - The time.
 * @csspart tags - The list of topics.
 * @csspart body - The paragraphs of the body.
 * @csspart actions - The row of buttons.
 * @csspart unfold - The button that unfolds and folds the body.
 *
 * @cssprop [--lede-card-radius=0.25rem] - Corner radius of the picture.
 * @cssprop --lede-color-text - Color of the text.
 * @cssprop --lede-color-muted - Color of standfirst, time and caption.
 * @cssprop --lede-color-accent - Color of the kicker.
 * @cssprop --lede-font-headline - Font of headline and body.
 * @cssprop --lede-font-text - Font of everything else.
 *
 * @fires {ToggleEvent & { detail: { open: boolean } }} toggle - The body was unfolded or folded. `newState`: `open` or `closed`; `detail.open`: the same as a boolean. Does not bubble.
 * @fires {CustomEvent<{ error: unknown }>} lede-error - The URL of the slotted headline's link is unsafe and was removed: `detail.error`.
 */
export class LedeArticleCard extends LedeElement {
  static override styles = [base, textStyles, layoutStyles, badgeStyles, missingPicture];
  static override properties = {
    variant: { type: String, reflect: true },
    open: { type: Boolean, reflect: true },
    story: { converter: storyConverter },
    headline: {},
    url: {},
    kicker: {},
    standfirst: {},
    byline: {},
    published: {},
    publishedText: { attribute: 'published-text' },
    badge: {},
    duration: {},
    headingLevel: { type: Number, attribute: 'heading-level' },
  };

  /** Layout: `lead`, `standard` or `compact`. Default: depends on the card's width. Any other value looks like `standard`. */
  declare variant: 'lead' | 'standard' | 'compact' | null;
  /** Whether the body is unfolded. */
  declare open: boolean;
  /** The story as data, or as JSON in the attribute. Properties and slots replace single parts. Invalid JSON counts as no story. Default: none. */
  declare story: Story | null;
  /** The headline. Default: the story's. */
  declare headline: string | null;
  /** URL of the story. Only http, https, mailto and tel URLs are allowed; others are removed, with a console warning. Default: the story's. */
  declare url: string | null;
  /** The kicker. Default: the story's. */
  declare kicker: string | null;
  /** The standfirst. Default: the story's. */
  declare standfirst: string | null;
  /** The authors, without "by". Default: the story's. */
  declare byline: string | null;
  /** Publication time, ISO 8601. With a time zone it is shown relative to now for a week, without one as local time. Any other text is shown unchanged. Default: the story's. */
  declare published: string | null;
  /** The time as text, shown unchanged in place of `published`. Default: the story's. */
  declare publishedText: string | null;
  /** Badge on the picture: `photo`, `video` or `audio`. Any other value counts as none. Default: the story's media in a compact card, else none. */
  declare badge: Badge | null;
  /** Duration beside the badge: seconds, `2:31`, or ISO 8601, `PT2M31S`. Any other text is shown unchanged. Default: the story's. */
  declare duration: string | null;
  /** Level of the heading that the card renders, 2 to 6. Default 3, also for any other value. */
  declare headingLevel: number;

  readonly #slotted = new SlottedStoryController(this);
  readonly #phase = new ClientPhase(this);
  readonly #localize = new Localize(this, this.#phase, 'card', english);
  readonly #time = new TimeUpdateController(this);

  constructor() {
    super();
    this.variant = null;
    this.open = false;
    this.story = null;
    this.headline = null;
    this.url = null;
    this.kicker = null;
    this.standfirst = null;
    this.byline = null;
    this.published = null;
    this.publishedText = null;
    this.badge = null;
    this.duration = null;
    this.headingLevel = 3;
  }

  protected override render(): TemplateResult {
    const story = this.#data;
    const { texts, lang } = this.#localize;
    const { by, badges } = texts;
    const now = this.#phase.ready ? new Date() : undefined;
    const relative = now && story.published && !story.publishedText;
    this.#time.due = relative ? nextTimeChange(story.published!, now) : Infinity;
    const byline = story.byline && by(story.byline);
    const small = this.variant === 'compact';
    const badge = badgeContent(story, this.badge, toText(this.duration, 'duration'), small);
    const headline = this.#slotted.headline ?? story.headline ?? '';
    // On the story's own page the headline is not a link; `url` then says what to save and share.
    const url = safeUrl(this.#slotted.url || story.url) ?? '';
    const id = this.id || (story.id ?? '');
    // The gallery's ID comes from the page; the body's must differ from any.
    const bodyId = `body-of-${id}`;
    return html`<article class="card" part="base" aria-label=${headline || nothing}>
      <slot name="media"
        >${mediaTemplate(story, {
          headline,
          byline: byline ?? '',
          url,
          id,
          lead: this.variant === 'lead',
          small,
        })}</slot
      >
      <div class="text">
        ${badgeTemplate(badge, badges, badges === english.badges ? 'en' : lang)}
        <slot name="kicker">${lineTemplate('kicker', story.kicker)}</slot>
        <slot name="headline" @slotchange=${this.#slotted.read}
          >${headingTemplate(this.headingLevel, story.headline, story.url)}</slot
        >
        <slot name="standfirst">${lineTemplate('standfirst', story.standfirst)}</slot>
        <slot name="byline">${lineTemplate('byline', byline)}</slot>
        <slot name="time">${timeTemplate(story, lang, now)}</slot>
        <slot name="tags">${tagsTemplate(story.tags, this.getAttribute('lang'))}</slot>
        ${this.#actions(story, headline, url, bodyId)}
      </div>
      <div
        class="body"
        id=${bodyId}
        hidden=${this.open ? nothing : 'until-found'}
        @beforematch=${() => this.#setOpen(true)}
      >
        <slot name="body" @slotchange=${this.#slotted.read}>${bodyTemplate(story.body)}</slot>
        <slot name="end">
          ${url && this.open ? html`<div class="end">${this.#share('row', headline, url)}</div>` : nothing}
        </slot>
      </div>
    </article>`;
  }

  #actions(story: NormalStory, headline: string, url: string, bodyId: string): TemplateResult {
    // Without a URL or an ID only the page itself could be saved or shared.
    const id = story.id ?? '';
    const waiting = this.#phase.ready ? '' : 'waiting';
    const unfolds = this.#slotted.body || story.body.length > 0;
    const { open } = this.#localize.texts;
    // The text comes right after its button, for readers who go on by Tab.
    return html`<div class="actions ${waiting}" part="actions">
      <slot name="actions">
        ${
          id || url
            ? html`<lede-bookmark-button
                lang=${this.getAttribute('lang') ?? nothing}
                story-id=${id}
                headline=${headline}
                url=${url}
              ></lede-bookmark-button>`
            : nothing
        }
        ${url ? this.#share('menu', headline, url) : nothing}
      </slot>
      ${
        unfolds
          ? html`<lede-button
              part="unfold"
              class="unfold"
              label=${headline ? `${open}: ${headline}` : nothing}
              expanded=${this.open ? 'true' : 'false'}
              controls=${bodyId}
              @click=${() => this.#setOpen(!this.open)}
            >
              ${open}
              <span slot="end">${iconSvg(this.open ? 'chevron-up' : 'chevron-down')}</span>
            </lede-button>`
          : nothing
      }
    </div>`;
  }

  #share(layout: 'row' | 'menu', headline: string, url: string): TemplateResult {
    return html`<lede-share
      lang=${this.getAttribute('lang') ?? nothing}
      layout=${layout}
      headline=${headline}
      url=${url}
    ></lede-share>`;
  }

  /** The story, with the element's own properties in place of its parts. */
  get #data(): NormalStory {
    const { headline, url, kicker, standfirst, byline, published, publishedText } = this;
    return normaliseStory(this.story, {
      headline,
      url,
      kicker,
      standfirst,
      byline,
      published,
      publishedText,
    });
  }

  #setOpen(open: boolean): void {
    if (open === this.open) return;
    this.open = open;
    emitToggle(this, open);
  }
}
