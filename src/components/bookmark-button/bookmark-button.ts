import { css, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { LedeElement } from '../../internal/element.ts';
import { emit } from '../../internal/events.ts';
import { Localize } from '../../internal/localize.ts';
import { OnPage } from '../../internal/on-page.ts';
import { absoluteUrl, pageUrl } from '../../internal/page.ts';
import { bookmark as english } from '../../locales/en.ts';
import { controls, hiddenText, tokens } from '../../styles/base.ts';
import { bookmarkStore, followStore } from './store.ts';

/**
 * A button that saves a story for later and shows whether it is saved.
 *
 * Its name never changes ("Save: headline"); its pressed state does. All buttons of one story keep in step, on the
 * page and across tabs. Bookmarks stay in this browser unless `setBookmarkStore()` names another place.
 *
 * @tag lede-bookmark-button
 * @summary Saves a story for later.
 *
 * @slot - Visible text beside the icon, e.g. "Save". Without it the button is an icon.
 *
 * @csspart button - The `<button>`.
 *
 * @cssprop [--lede-control-size=2.5rem] - Least width and height.
 *
 * @fires {CustomEvent<{ id: string, saved: boolean, headline: string, url: string }>} lede-bookmark-change - The reader asked to save or remove. Cancelable: nothing changes then. `detail`: `id`, `saved` (what it will be), `headline`, `url`.
 * @fires {CustomEvent<{ error: unknown }>} lede-error - The store failed and the button went back. `detail.error`.
 */
export class LedeBookmarkButton extends LedeElement {
  static override styles = [
    tokens,
    controls,
    hiddenText,
    css`
      :host {
        display: inline-block;
      }
      :host([hidden]) {
        display: none;
      }
      :host([saved]) .control {
        color: var(--_accent);
      }
      .failed {
        color: var(--_accent);
        font: 400 0.8125rem/1.4 var(--_sans);
      }
    `,
  ];
  static override properties = {
    storyId: { attribute: 'story-id' },
    headline: {},
    url: {},
    saved: { type: Boolean, reflect: true },
    failed: { state: true },
    worded: { state: true },
  };

  /** What the store knows the story by. Default: its absolute `url`. */
  declare storyId: string;
  /** The story's headline: names the button and is kept with the bookmark. */
  declare headline: string;
  /** The story's address, kept with the bookmark and made absolute. Default: the page's canonical link, else its own address. */
  declare url: string;
  /** Whether the story is saved. The store has the last word: set it in markup to show at once what a store of your own will say. */
  declare saved: boolean;

  declare private failed: boolean;
  declare private worded: boolean;

  readonly #onPage = new OnPage(this);
  readonly #localize = new Localize(this, this.#onPage, 'bookmark', english);
  #stop: (() => void) | undefined;
  /** Counts the reader's changes, so that an answer of the store to an older question is not heeded. */
  #changes = 0;
  /** Writes go one after another. */
  #writing: Promise<unknown> | undefined;

  constructor() {
    super();
    this.storyId = '';
    this.headline = '';
    this.url = '';
    this.saved = false;
    this.failed = false;
    this.worded = false;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#stop = followStore(() => void this.#read());
    if (this.hasUpdated) void this.#read();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#stop?.();
  }

  protected override firstUpdated(): void {
    // A slot that the server filled never changes.
    void this.updateComplete.then(() => this.#readSlot());
  }

  protected override updated(changed: PropertyValues): void {
    if (changed.has('storyId') || changed.has('url')) void this.#read();
  }

  protected override render(): TemplateResult {
    const { save, saveNamed, failed } = this.#localize.texts;
    return html`<button
        part="button"
        type="button"
        class="control ${this.worded ? 'worded' : ''}"
        aria-label=${this.worded ? nothing : this.headline ? saveNamed(this.headline) : save}
        aria-pressed=${this.saved ? 'true' : 'false'}
        @click=${this.#toggle}
      >
        <lede-icon name=${this.saved ? 'bookmark-b' : 'bookmark'}></lede-icon>
        <slot @slotchange=${this.#readSlot}></slot>
        ${this.worded && this.headline ? html`<span class="hidden-text">: ${this.headline}</span>` : nothing}
      </button>
      <span class=${this.failed ? 'failed' : 'hidden-text'} role="status"
        >${this.failed ? failed : ''}</span
      >`;
  }

  get #id(): string {
    return this.storyId || this.#address;
  }

  get #address(): string {
    return absoluteUrl(this.url) ?? pageUrl();
  }

  #readSlot(): void {
    const nodes = this.shadowRoot!.querySelector('slot')!.assignedNodes();
    this.worded = nodes.some((node) => node.textContent?.trim());
  }

  async #read(): Promise<void> {
    if (this.#writing) return; // It reads again when all is written.
    const id = this.#id;
    const changes = this.#changes;
    try {
      const found = await bookmarkStore().get(id);
      if (id === this.#id && changes === this.#changes) this.saved = Boolean(found);
    } catch (error) {
      emit(this, 'lede-error', { error });
    }
  }

  async #toggle(): Promise<void> {
    const saved = !this.saved;
    const bookmark = { id: this.#id, headline: this.headline, url: this.#address };
    if (!emit(this, 'lede-bookmark-change', { ...bookmark, saved }, true)) return;
    this.saved = saved;
    this.failed = false;
    const change = ++this.#changes;
    const store = bookmarkStore();
    const write = async () =>
      saved ? store.set({ ...bookmark, saved: new Date().toISOString() }) : store.delete(bookmark.id);
    const writing = (this.#writing ?? Promise.resolve()).then(write).catch((error: unknown) => {
      // Nothing to go back on where the reader has changed it since, or it shows another story now.
      if (change === this.#changes && bookmark.id === this.#id) this.saved = !saved;
      this.failed = true;
      emit(this, 'lede-error', { error });
    });
    this.#writing = writing;
    await writing;
    if (this.#writing !== writing) return;
    this.#writing = undefined;
    if (!this.failed) await this.#read();
  }
}
