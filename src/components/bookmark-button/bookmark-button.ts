import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { LedeElement } from '../../internal/element/lede-element.ts';
import { attachInternals, setStates } from '../../internal/element/custom-states.ts';
import { Localize } from '../../internal/i18n/localize.ts';
import { ClientPhase } from '../../internal/element/client-phase.ts';
import { hrefOf } from '../../internal/url/safe-url.ts';
import { bookmark as english } from '../../locales/en.ts';
import { base } from '../../styles/base.ts';
import { hiddenText } from '../../styles/hidden-text.ts';
import { stateTokens } from '../../generated/state-tokens.ts';
import { iconSvg } from '../../internal/icons/icon-svg.ts';
import { dress, formOf } from './slotted-form.ts';
import { styles } from './bookmark-button.styles.ts';
import { Failure } from './failure-message.ts';
import { Keeping } from './bookmark-controller.ts';

/**
 * A button that saves a story for later and shows whether it is saved.
 *
 * Its name never changes ("Save: headline"); its pressed state does. All buttons of one story keep in step, on the
 * page and across tabs. Bookmarks stay in this browser unless `setBookmarkStore()` names another place, or the button
 * has an `action` or a form of the page inside: that is posted in place then, and posts itself without JavaScript.
 *
 * @tag lede-bookmark-button
 * @summary Saves a story for later.
 *
 * @slot - Visible text beside the icon, e.g. "Save". Without it the button is an icon. It does not change with the state.
 * @slot form - A `<form method="post">` with its own submit button, in place of the element's, for pages that must work without JavaScript. A bare one is taken for it.
 *
 * @csspart button - The `<button>`.
 * @csspart message - What is shown when a story could not be saved or removed.
 *
 * @cssprop [--lede-control-size=2.5rem] - Least width and height.
 * @cssprop [--lede-control-radius=99rem] - Corners.
 *
 * @cssstate saved - The story is saved, or will be when what is under way succeeds.
 * @cssstate busy - It is being written.
 * @cssstate failed - It could not be written, and the message is shown.
 *
 * @fires {CustomEvent<{ id: string, saved: boolean, headline: string, url: string }>} lede-bookmark-change - The reader asked to save or remove. Cancelable: nothing changes then. `detail`: `id`, `saved` (what it will be), `headline`, `url`.
 * @fires {CustomEvent<{ error: unknown }>} lede-error - The store or the server failed and the button went back, or a URL was refused, that of a form of the page too. `detail.error`; its `cause` is the server's answer, if there was one.
 */
export class LedeBookmarkButton extends LedeElement {
  static override shadowRootOptions: ShadowRootInit = {
    ...LitElement.shadowRootOptions,
    delegatesFocus: true,
  };
  static override styles = [base, stateTokens, hiddenText, styles];
  static override properties = {
    storyId: { attribute: 'story-id' },
    headline: {},
    url: {},
    saved: { type: Boolean, reflect: true },
    action: {},
    fields: { type: Object },
    words: { state: true },
  };

  /** What the story is known by wherever it is kept. Default: its absolute `url`. With `action`, always give one. */
  declare storyId: string;
  /** The story's headline: names the button and is kept with the bookmark. */
  declare headline: string;
  /** The story's address, kept with the bookmark and made absolute. Default: the page's canonical link, else its own address. */
  declare url: string;
  /** Whether the story is saved. Set it in markup to show at once what the server knows; a store has the last word. */
  declare saved: boolean;
  /** Where a real form posts `id`, `headline`, `url` and `saved` (`true` or `false`): by itself without JavaScript, in place with it. Not used where `setBookmarkStore()` has named a store, once JavaScript runs. */
  declare action: string;
  /** More fields for that form, such as a token against forged requests: `{"csrf": "…"}`. */
  declare fields: Record<string, string> | null;

  /** What the slot holds: text, or something without (or only spaces), or it has not been looked at. */
  declare private words: boolean | undefined;

  readonly #phase = new ClientPhase(this);
  readonly #localize = new Localize(this, this.#phase, 'bookmark', english);
  readonly #keeping = new Keeping(this);
  readonly #failure = new Failure(this);
  readonly #internals = attachInternals(this);
  /** The reader has pressed it: only then is there something to animate. */
  #pressed = false;

  constructor() {
    super();
    this.storyId = '';
    this.headline = '';
    this.url = '';
    this.saved = false;
    this.action = '';
    this.fields = null;
    this.words = undefined;
  }

  protected override firstUpdated(): void {
    // A slot that the server filled never changes.
    void this.updateComplete.then(() => this.#readSlot());
  }

  protected override updated(changed: PropertyValues): void {
    const form = formOf(this);
    const { save, saveNamed } = this.#localize.texts;
    if (form) dress(form, this.saved, this.headline, this.headline ? saveNamed(this.headline) : save);
    const { busy } = this.#keeping;
    setStates(this.#internals, { saved: this.saved, busy, failed: this.#failure.shown });
    const another = changed.has('storyId') || changed.has('url') || changed.has('action');
    // What comes of it is of the next update.
    if (another) queueMicrotask(() => void this.#keeping.read());
  }

  protected override render(): TemplateResult {
    const action = hrefOf(this, this.action);
    const { failed, removeFailed } = this.#localize.texts;
    return html`<slot name="form" @submit=${this.#submit}
        >${
          action === undefined
            ? this.#button('button')
            : html`<form method="post" action=${action}>${this.#hidden()}${this.#button('submit')}</form>`
        }</slot
      >${this.#failure.render(this.saved ? removeFailed : failed)}`;
  }

  #button(type: 'button' | 'submit'): TemplateResult {
    const { save, saveNamed } = this.#localize.texts;
    const { headline, words } = this;
    return html`<button
      part="button"
      type=${type}
      class="control ${words === false ? 'bare' : ''} ${this.#pressed && this.saved ? 'pressed' : ''}"
      aria-label=${words ? nothing : headline ? saveNamed(headline) : save}
      aria-pressed=${this.saved ? 'true' : 'false'}
      @click=${type === 'button' ? () => this.#change() : nothing}
    >
      ${iconSvg(this.saved ? 'bookmark-b' : 'bookmark')}
      <slot @slotchange=${this.#readSlot}></slot>
      ${words && headline ? html`<span class="hidden-text">: ${headline}</span>` : nothing}
    </button>`;
  }

  #hidden(): TemplateResult[] {
    // At the server an address stays as it was given, and the page's own is not known.
    const url = hrefOf(this, this.url) ?? '';
    const { storyId, headline } = this;
    const story = this.#phase.ready ? this.#keeping.story : { id: storyId || url, headline, url };
    return Object.entries({ ...this.fields, ...story, saved: !this.saved }).map(
      ([name, value]) => html`<input type="hidden" name=${name} value=${String(value ?? '')} />`,
    );
  }

  #readSlot(): void {
    const nodes = this.shadowRoot!.querySelector<HTMLSlotElement>('slot:not([name])')!.assignedNodes();
    // The element was there before its form was read.
    if (nodes.some((node) => node instanceof HTMLFormElement)) this.#keeping.readAnew();
    else this.words = nodes.length > 0 ? nodes.some((node) => node.textContent?.trim()) : undefined;
  }

  #submit(event: SubmitEvent): void {
    if (event.defaultPrevented) return;
    event.preventDefault();
    this.#change(event.target as HTMLFormElement, event.submitter);
  }

  #change(form?: HTMLFormElement, submitter: HTMLElement | null = null): void {
    const began = () => {
      this.#pressed = true;
      this.#failure.hide();
    };
    this.#keeping.change(form, submitter, began, () => this.#failure.show());
  }
}
