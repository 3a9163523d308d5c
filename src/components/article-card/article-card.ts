import { html, nothing, type TemplateResult } from 'lit';
import { LedeElement } from '../../internal/element/lede-element.ts';
import { TimeUpdateController } from '../../internal/element/time-updates.ts';
import { Localize } from '../../internal/i18n/localize.ts';
import { emitToggle } from '../../internal/element/emit.ts';
import { ClientPhase } from '../../internal/element/client-phase.ts';
import { toText } from '../../internal/data/values.ts';
import { safeUrl } from '../../internal/url/safe-url.ts';
import { card as english } from '../../locales/en.ts';
import { checkPictures, onLoadOrError } from '../../internal/missing-pictures.ts';
import { iconCopy } from '../../internal/icons/icon-copy.ts';
import { iconSvg } from '../../internal/icons/icon-svg.ts';
import { styles } from './article-card.styles.ts';
import { badgeContent, type Badge } from '../../internal/data/badge-content.ts';
import { badgeTemplate } from './badge.ts';
import { ButtonsController, type ButtonStory } from './buttons-controller.ts';
import { mediaTemplate } from './media.ts';
import { SlottedStoryController } from './slotted-story-controller.ts';
import { normaliseStory, storyConverter, type NormalStory } from '../../internal/data/normalise-story.ts';
import type { Story } from '../../internal/data/story.ts';
import { nextTimeChange } from '../../internal/i18n/time-text.ts';
import { bodyTemplate, headingTemplate, lineTemplate, tagsTemplate, timeTemplate } from './templates.ts';
import { warnAs } from '../../internal/element/warn-once.ts';

/**
 * A story: picture, kicker, headline, standfirst, byline, time, tags, a body that unfolds, and buttons to save and
 * share it. Write the article in HTML and assign each part to its slot, or set a `story` object. Each slotted part replaces
 * the same part of the data.
 *
 * The whole card is clickable and follows the headline's link; other links and buttons are above it.
 *
 * @tag lede-article-card
 * @summary A story on a front page, in a list, or on its own page.
 *
 * @slot media - A `<figure>` with an `<img>` and a `<figcaption>`, whose `.credit` never breaks over lines; or a `<lede-media-player>`, or a `<lede-gallery>`.
 * @slot kicker - The section or running topic above the headline.
 * @slot headline - A heading that contains the story's link.
 * @slot standfirst - The summary under the headline.
 * @slot byline - The authors.
 * @slot time - A `<time datetime>`, shown unchanged.
 * @slot tags - A list of topics.
 * @slot actions - Buttons in place of the bookmark button and the share menu. A compact card has only these.
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
 * @cssprop [--lede-card-content-visibility=visible] - `auto` skips styling, layout and painting of cards far from the window, for pages of hundreds. A card then clips what reaches more than 1rem out of it.
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
  static override styles = styles;
  static override properties = {
    variant: { type: String, reflect: true, default: null },
    open: { type: Boolean, reflect: true },
    story: { converter: storyConverter },
    headline: {},
    url: {},
    kicker: {},
    standfirst: {},
    byline: {},
    published: {},
    publishedText: { attribute: 'published-text' },
    dateOnly: { type: Boolean, attribute: 'date-only' },
    badge: {},
    duration: {},
    headingLevel: { type: Number, attribute: 'heading-level', default: 3 },
  };

  /** Layout: `lead`, `standard`, `compact`, or `story` for a story's own page: its body is always unfolded and its headline no link. Default: `story` where the headline is an `h1`, else by the card's width. Any other value looks like `standard`. */
  declare variant: 'lead' | 'standard' | 'compact' | 'story' | null;
  /** Whether the body is unfolded. */
  declare open: boolean;
  /** The story as data, or as JSON in the attribute. Properties and slots replace single parts. Invalid JSON counts as no story. Default: none. */
  declare story: Story | null;
  /** The headline. Default: the story's. */
  declare headline: string | null;
  /** URL of the story. Only http, https, mailto and tel URLs are allowed; others are removed, with a warning while developing. Default: the story's. */
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
  /** Whether the time is shown without the time of day. A recent time is shown relative to now all the same; `publishedText` stays unchanged. Default: false. */
  declare dateOnly: boolean;
  /** Badge on the picture: `photo`, `video` or `audio`. Any other value counts as none. Default: the story's media in a compact card, else none. */
  declare badge: Badge | null;
  /** Duration beside the badge: seconds, `2:31`, or ISO 8601, `PT2M31S`. Any other text is shown unchanged. Default: the story's. */
  declare duration: string | null;
  /** Level of the heading that the card renders, 1 to 6. Default 3, also for any other value. */
  declare headingLevel: number;

  readonly #phase = new ClientPhase(this);
  readonly #slotted = new SlottedStoryController(this, this.#phase);
  readonly #localize = new Localize(this, this.#phase, 'card', english);
  readonly #time = new TimeUpdateController(this);
  readonly #buttons = new ButtonsController(this, !this.#phase.ready);

  constructor() {
    super();
    for (const type of ['error', 'load']) this.addEventListener(type, onLoadOrError, { capture: true });
  }

  protected override firstUpdated(): void {
    // A picture of the server's rendering may have failed before there was a listener.
    const media = this.renderRoot.querySelector('.media');
    if (media) checkPictures(media);
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
    const whole = this.#whole;
    const open = whole || this.open;
    const waiting = this.#waiting;
    const badge = badgeContent(story, this.badge, toText(this.duration, warnAs('duration')), small);
    const headline = this.#slotted.headline ?? story.headline ?? '';
    // On the story's own page the headline is not a link; `url` then says what to save and share.
    const url = safeUrl(this.#slotted.url || story.url) ?? '';
    const id = this.id || (story.id ?? '');
    // The gallery's ID comes from the page; the body's must differ from any.
    const bodyId = `body-of-${id}`;
    const eager = whole || this.variant === 'lead';
    const context = { headline, byline: byline ?? '', url, id, eager, small };
    const buttons = { id: story.id ?? '', headline, url };
    const tags = html`<slot name="tags">${tagsTemplate(story.tags, lang)}</slot>`;
    const media = html`<slot name="media">${mediaTemplate(story, context)}</slot>`;
    const text = html`<div class="text">
      <div class="lines">
        ${badgeTemplate(badge, badges, badges === english.badges ? 'en' : lang)}<slot name="kicker"
          >${lineTemplate('kicker', story.kicker)}</slot
        ><slot name="headline"
          >${headingTemplate(this.headingLevel, story.headline, whole ? '' : story.url)}</slot
        ><slot name="standfirst">${lineTemplate('standfirst', story.standfirst)}</slot
        ><slot name="byline">${lineTemplate('byline', byline)}</slot>
        <slot name="time">${timeTemplate(story, lang, now, this.dateOnly)}</slot>${whole ? nothing : tags}
      </div>
      ${this.#actions(buttons, story.body.length > 0, lang, bodyId)}
    </div>`;
    const body = html`<div
      class="body"
      id=${bodyId}
      hidden=${open ? nothing : 'until-found'}
      @beforematch=${this.#unfold}
    >
      <slot name="body">${bodyTemplate(story.body)}</slot
      ><slot name="end"
        >${
          open && (url || waiting)
            ? html`<div class="end ${waiting}">
                ${url ? this.#buttons.renderLinks(buttons, 'row') : nothing}
              </div>`
            : nothing
        }</slot
      >
    </div>`;
    const label = headline || nothing;
    const badged = badge ? 'badged' : '';
    // An opened story has its picture after the headline, also for those who hear it or go on by Tab.
    return whole
      ? html`<article
          class="card story ${badged}"
          part="base"
          aria-label=${label}
          @slotchange=${this.#slotted.read}
        >
          ${text}${media}${body}${tags}
        </article>`
      : html`<article
          class="card ${badged}"
          part="base"
          aria-label=${label}
          @slotchange=${this.#slotted.read}
        >
          ${media}${text}${body}
        </article>`;
  }

  #actions(story: ButtonStory, hasBody: boolean, lang: string, bodyId: string): TemplateResult {
    // Without a URL or an ID only the page itself could be saved or shared.
    const { id, headline, url } = story;
    const small = this.variant === 'compact';
    const unfolds = !this.#whole && (this.#slotted.body || hasBody);
    const { open } = this.#localize.texts;
    const icon = this.open ? 'chevron-up' : 'chevron-down';
    // The text comes right after its button, for readers who go on by Tab.
    return html`<div class="actions ${this.#waiting}" part="actions">
      <slot name="actions"
        >${!small && (id || url) ? this.#buttons.renderBookmark(story, lang) : nothing}${
          !small && url ? this.#buttons.renderShare(story, lang) : nothing
        }</slot
      >${
        unfolds
          ? html`<button
              part="unfold"
              class="control unfold"
              type="button"
              aria-label=${headline ? `${open}: ${headline}` : nothing}
              aria-expanded=${this.open ? 'true' : 'false'}
              aria-controls=${bodyId}
              @click=${this.#toggle}
            >
              ${open}${this.#phase.ready ? iconCopy(icon) : iconSvg(icon)}
            </button>`
          : nothing
      }
    </div>`;
  }

  /** The class of what may follow when the slots are known, which the server cannot see. */
  get #waiting(): string {
    return this.#phase.ready ? '' : 'waiting';
  }

  /** Whether the card is a story's own page. */
  get #whole(): boolean {
    const { variant, headingLevel } = this;
    return variant === 'story' || (!variant && (headingLevel === 1 || this.#slotted.main));
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

  #toggle(): void {
    this.#setOpen(!this.open);
  }

  #unfold(): void {
    this.#setOpen(true);
  }

  #setOpen(open: boolean): void {
    if (open === this.open) return;
    this.open = open;
    emitToggle(this, open);
  }
}
