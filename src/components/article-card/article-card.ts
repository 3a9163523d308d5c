import { html, nothing, type TemplateResult } from 'lit';
import { LedeElement } from '../../internal/element/lede-element.ts';
import { Localize } from '../../internal/i18n/localize.ts';
import { ClientPhase } from '../../internal/element/client-phase.ts';
import { safeUrl } from '../../internal/url/safe-url.ts';
import { card as english } from '../../locales/en.ts';
import { base } from '../../styles/base.ts';
import { iconSvg } from '../../internal/icons/icon-svg.ts';
import { layoutStyles } from './article-card.styles.ts';
import { badge, badgeOf, type Badge } from './badge.ts';
import { badgeStyles } from './badge.styles.ts';
import { media } from './media.ts';
import { SlottedStory } from './slotted-story.ts';
import { storyOf } from './merge-story.ts';
import type { Story } from './story.ts';
import { heading, line, paragraphs, tagList, time } from './templates.ts';
import { textStyles } from './text.styles.ts';

/**
 * A story: picture, kicker, headline, standfirst, byline, time, tags, a body that unfolds, and buttons to save and
 * share it. Write the article in HTML and give each part its slot; or hand over a `story` object. Slotted content
 * wins over data, part by part.
 *
 * The whole card leads to the headline's link; every other link and button stays on top of it.
 *
 * @tag lede-article-card
 * @summary A story on a front page, in a list, or opened to be read.
 *
 * @slot media - A `<figure>` with an `<img>` and a `<figcaption>`; or a `<lede-media-player>`, or a `<lede-gallery>`.
 * @slot kicker - The section or running topic above the headline.
 * @slot headline - A heading that holds the story's link.
 * @slot standfirst - The summary under the headline.
 * @slot byline - Who wrote it.
 * @slot time - A `<time datetime>`, shown exactly as written.
 * @slot tags - A list of topics.
 * @slot actions - In place of the bookmark button and the share menu.
 * @slot body - The story itself, folded until it is opened, found in the page or printed.
 * @slot end - After the body, in place of the share links.
 *
 * @csspart base - The `<article>`.
 * @csspart media - The figure.
 * @csspart image - The picture.
 * @csspart caption - The caption.
 * @csspart credit - The credit in the caption.
 * @csspart badge - The mark on the picture of a photo, video or audio story.
 * @csspart kicker - The kicker.
 * @csspart headline - The heading.
 * @csspart link - The headline's link.
 * @csspart standfirst - The standfirst.
 * @csspart byline - The byline.
 * @csspart time - The time.
 * @csspart tags - The list of topics.
 * @csspart body - The paragraphs of the body.
 * @csspart actions - The row of buttons.
 * @csspart unfold - The button that opens and closes the body.
 *
 * @cssprop [--lede-card-radius=0.25rem] - Corners of the picture.
 * @cssprop --lede-color-text - Text.
 * @cssprop --lede-color-muted - Standfirst, byline, time, caption.
 * @cssprop --lede-color-accent - Kicker.
 * @cssprop --lede-font-headline - Headline and body.
 * @cssprop --lede-font-text - Everything else.
 *
 * @fires {CustomEvent<{ open: boolean }>} toggle - The body was opened or closed. `detail.open`. Does not bubble.
 */
export class LedeArticleCard extends LedeElement {
  static override styles = [base, textStyles, layoutStyles, badgeStyles];
  static override properties = {
    variant: { reflect: true },
    open: { type: Boolean, reflect: true },
    story: { type: Object },
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

  /** `lead`, `standard` or `compact`. Unset: by the card's own width. */
  declare variant: 'lead' | 'standard' | 'compact' | null;
  /** Whether the body is unfolded. */
  declare open: boolean;
  /** The whole story as data, or as JSON in the attribute. Properties and slots take precedence, part by part. */
  declare story: Story | null;
  /** The headline, in place of the story's. */
  declare headline: string | null;
  /** The story's address, in place of the story's. Only http, https, mailto and tel are let by. */
  declare url: string | null;
  /** The kicker, in place of the story's. */
  declare kicker: string | null;
  /** The standfirst, in place of the story's. */
  declare standfirst: string | null;
  /** Who wrote it, without "by", in place of the story's. */
  declare byline: string | null;
  /** When it was published, ISO 8601. Without a zone it is shown as that clock time, with one relative to now. */
  declare published: string | null;
  /** The time exactly as it is to be read. */
  declare publishedText: string | null;
  /** `photo`, `video` or `audio`: a mark on the picture that tells what the story holds. Default: what a small card's data holds. */
  declare badge: Badge | null;
  /** How long it plays, beside the badge: seconds, `2:31`, or ISO 8601, `PT2M31S`. */
  declare duration: string | null;
  /** Level of the heading that the card writes, 2 to 6. Default 3. */
  declare headingLevel: number;

  /** What the slots hold that the card itself must know. */
  declare private slotted: { headline?: string; url?: string; body?: boolean };

  readonly #slotted = new SlottedStory(this);
  readonly #phase = new ClientPhase(this);
  readonly #localize = new Localize(this, this.#phase, 'card', english);

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
    const byline = story.byline && by(story.byline);
    const small = this.variant === 'compact';
    const mark = badgeOf(story, this.badge, this.duration, small);
    const headline = this.#slotted.headline ?? story.headline ?? '';
    // On the story's own page its headline is no link; the property then tells what to save and share.
    const url = safeUrl(this.#slotted.url || story.url) ?? '';
    return html`<article class="card" part="base">
      <slot name="media"
        >${media(story, {
          headline,
          byline: byline ?? '',
          url,
          id: this.id || (story.id ?? ''),
          lead: this.variant === 'lead',
          small,
        })}</slot
      >
      <div class="text">
        ${badge(mark, badges, texts === english ? 'en' : lang)}
        <slot name="kicker">${line('kicker', story.kicker)}</slot>
        <slot name="headline" @slotchange=${this.#slotted.read}
          >${heading(this.headingLevel, story.headline, story.url)}</slot
        >
        <slot name="standfirst">${line('standfirst', story.standfirst)}</slot>
        <slot name="byline">${line('byline', byline)}</slot>
        <slot name="time">${time(story, lang, this.#phase.ready ? new Date() : undefined)}</slot>
        <slot name="tags">${tagList(story.tags, this.getAttribute('lang'))}</slot>
        ${this.#actions(story, headline, url)}
      </div>
      <div
        class="body"
        id="body"
        hidden=${this.open ? nothing : 'until-found'}
        @beforematch=${() => this.#fold(true)}
      >
        <slot name="body" @slotchange=${this.#slotted.read}>${paragraphs(story.body)}</slot>
        <slot name="end">
          ${url ? html`<div class="end">${this.#share('row', headline, url)}</div>` : nothing}
        </slot>
      </div>
    </article>`;
  }

  #actions(story: Partial<Story>, headline: string, url: string): TemplateResult {
    // Without an address or an id there is nothing to save or share but the page itself.
    const id = story.id ?? '';
    const waiting = this.#phase.ready ? '' : 'waiting';
    const unfolds = this.#slotted.body || Boolean(story.body?.length);
    const { open, close } = this.#localize.texts;
    return html`<div class="actions ${unfolds ? 'unfolds' : ''} ${waiting}" part="actions">
      ${
        unfolds
          ? html`<lede-button
              part="unfold"
              class="unfold"
              expanded=${this.open ? 'true' : 'false'}
              controls="body"
              @click=${() => this.#fold(!this.open)}
            >
              ${this.open ? close : open}
              <span slot="end">${iconSvg(this.open ? 'chevron-up' : 'chevron-down')}</span>
            </lede-button>`
          : nothing
      }
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

  /** The story with the element's own properties laid over it. */
  get #data(): Partial<Story> {
    const { headline, url, kicker, standfirst, byline, published, publishedText } = this;
    return storyOf(this.story, { headline, url, kicker, standfirst, byline, published, publishedText });
  }

  #fold(open: boolean): void {
    if (open === this.open) return;
    this.open = open;
    // Like the platform's own it does not bubble: a <details> around the card must not hear it.
    this.dispatchEvent(new CustomEvent('toggle', { detail: { open } }));
  }
}
