import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { LedeElement } from '../../internal/element/lede-element.ts';
import { attachInternals, setStates } from '../../internal/element/custom-states.ts';
import { Localize } from '../../internal/i18n/localize.ts';
import { ClientPhase } from '../../internal/element/client-phase.ts';
import { hrefOf } from '../../internal/url/href-of.ts';
import { bookmark as english } from '../../locales/en.ts';
import { base } from '../../styles/base.ts';
import { hiddenText } from '../../styles/hidden-text.ts';
import { stateTokens } from '../../generated/state-tokens.ts';
import { iconSvg } from '../../internal/icons/icon-svg.ts';
import { enhanceForm, slottedForm } from './slotted-form.ts';
import { styles } from './bookmark-button.styles.ts';
import { FailureMessageController } from './failure-message-controller.ts';
import { BookmarkController } from './bookmark-controller.ts';

/**
 * A button that saves a story for later and shows whether it is saved.
 *
 * Its name is always the same ("Save: headline"); its pressed state changes. All buttons of a story stay in step, on
 * the page and across tabs. Bookmarks are stored in this browser, unless `setBookmarkStore()` sets another store, or the
 * button has an `action` or contains a form of the page: then that form is posted, in place with JavaScript and by
 * itself without.
 *
 * @tag lede-bookmark-button
 * @summary Saves a story for later.
 *
 * @slot - Visible text beside the icon, e.g. "Save". It is the same in both states. Without it the button is only an icon.
 * @slot form - A `<form method="post">` with its own submit button, in place of the element's own, for pages that must work without JavaScript. One without a `slot` attribute works too.
 *
 * @csspart button - The `<button>`.
 * @csspart message - The message that a story could not be saved or removed.
 *
 * @cssprop [--lede-control-size=2.5rem] - Minimum width and height.
 * @cssprop [--lede-control-radius=99rem] - Corner radius.
 *
 * @cssstate saved - The story is saved, or will be when the pending write succeeds.
 * @cssstate busy - A write is pending.
 * @cssstate failed - The last write failed, and the message is shown.
 *
 * @fires {CustomEvent<{ id: string, saved: boolean, headline: string, url: string }>} lede-bookmark-change - The reader is about to save or remove the story. Cancelable: nothing changes. `detail`: `id`, `saved` (the next state), `headline`, `url`.
 * @fires {CustomEvent<{ error: unknown }>} lede-error - The store or the server failed and the button returned to its previous state, or a URL was refused, also that of a slotted form. `detail.error`; its `cause` is the server's response, if there was one.
 */
export class LedeBookmarkButton extends LedeElement {
  static override shadowRootOptions: ShadowRootInit = { mode: 'open', delegatesFocus: true };
  static override styles = [base, stateTokens, hiddenText, styles];
  static override properties = {
    storyId: { type: String, attribute: 'story-id' },
    headline: { type: String },
    url: { type: String },
    saved: { type: Boolean, reflect: true },
    action: { type: String },
    fields: { type: Object },
    hasText: { state: true },
  };

  /** What the story is known by in the store. Default: its absolute `url`. Always set it together with `action`. */
  declare storyId: string;
  /** The story's headline: part of the button's name, and stored with the bookmark. Default: none. */
  declare headline: string;
  /** The story's URL, made absolute and stored with the bookmark. Default: the page's canonical link, else the page's own URL; also for an unsafe URL, with `lede-error` and, while developing, a warning. */
  declare url: string;
  /** Whether the story is saved. Set it in HTML to show at once what the server knows; the store has the last word. Default `false`. */
  declare saved: boolean;
  /** The URL that a real form posts `id`, `headline`, `url` and `saved` (`true` or `false`) to: in place with JavaScript, by itself without. Ignored once `setBookmarkStore()` has set a store. An unsafe URL counts as none, with `lede-error` and, while developing, a warning. Default: none. */
  declare action: string;
  /** More fields of that form, such as a token against forged requests: `{"csrf": "…"}`. In HTML as JSON; malformed JSON counts as none. Default `null`. */
  declare fields: Record<string, string> | null;

  /** Whether the slotted content has text; null without content and before the slot was read. */
  declare private hasText: boolean | null;

  readonly #phase = new ClientPhase(this);
  readonly #localize = new Localize(this, this.#phase, 'bookmark', english);
  readonly #bookmark = new BookmarkController(this);
  readonly #failure = new FailureMessageController(this);
  readonly #internals = attachInternals(this);
  /** The reader has pressed it: only then does the icon animate. */
  #pressed = false;

  protected override firstUpdated(): void {
    // A slot that the server filled fires no `slotchange`.
    void this.updateComplete.then(() => this.#readSlot());
  }

  protected override updated(changed: PropertyValues): void {
    const form = slottedForm(this);
    const { save, saveNamed } = this.#localize.texts;
    if (form) enhanceForm(form, this.saved, this.headline, this.headline ? saveNamed(this.headline) : save);
    const { busy } = this.#bookmark;
    setStates(this.#internals, { saved: this.saved, busy, failed: this.#failure.shown });
    const otherStory = changed.has('storyId') || changed.has('url') || changed.has('action');
    // Outside this update, because it may ask for another one.
    if (otherStory) queueMicrotask(() => void this.#bookmark.read());
  }

  protected override render(): TemplateResult {
    const action = hrefOf(this, this.action);
    const { failed, removeFailed } = this.#localize.texts;
    return html`<slot name="form" @submit=${this.#submit}
        >${
          action === undefined
            ? this.#button('button')
            : html`<form method="post" action=${action}>
                ${this.#hiddenFields()}${this.#button('submit')}
              </form>`
        }</slot
      >${this.#failure.render(this.saved ? removeFailed : failed)}`;
  }

  #button(type: 'button' | 'submit'): TemplateResult {
    const { save, saveNamed } = this.#localize.texts;
    const { headline, hasText } = this;
    return html`<button
      part="button"
      type=${type}
      class="control ${hasText === false ? 'bare' : ''} ${this.#pressed && this.saved ? 'pressed' : ''}"
      aria-label=${hasText ? nothing : headline ? saveNamed(headline) : save}
      aria-pressed=${this.saved ? 'true' : 'false'}
      @click=${type === 'button' ? () => this.#toggle() : nothing}
    >
      ${iconSvg(this.saved ? 'bookmark-b' : 'bookmark')}
      <slot @slotchange=${this.#readSlot}></slot>
      ${hasText && headline ? html`<span class="hidden-text">: ${headline}</span>` : nothing}
    </button>`;
  }

  #hiddenFields(): TemplateResult[] {
    // The server leaves the URL as it is and does not know that of the page.
    const url = hrefOf(this, this.url) ?? '';
    const { storyId, headline } = this;
    const story = this.#phase.ready ? this.#bookmark.story : { id: storyId || url, headline, url };
    return Object.entries({ ...this.fields, ...story, saved: !this.saved }).map(
      ([name, value]) => html`<input type="hidden" name=${name} value=${String(value ?? '')} />`,
    );
  }

  #readSlot(): void {
    const nodes = this.shadowRoot!.querySelector<HTMLSlotElement>('slot:not([name])')!.assignedNodes();
    // The element was parsed before the form inside it.
    if (nodes.some((node) => node.nodeName === 'FORM')) this.#bookmark.reset();
    else this.hasText = nodes.length > 0 ? nodes.some((node) => node.textContent?.trim()) : null;
  }

  #submit(event: SubmitEvent): void {
    if (event.defaultPrevented) return;
    event.preventDefault();
    this.#toggle(event.target as HTMLFormElement, event.submitter);
  }

  #toggle(form?: HTMLFormElement, submitter: HTMLElement | null = null): void {
    const onStart = () => {
      this.#pressed = true;
      this.#failure.hide();
    };
    this.#bookmark.toggle(form, submitter, onStart, () => this.#failure.show());
  }
}
