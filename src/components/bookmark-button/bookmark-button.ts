import { css, html, type PropertyValues, type TemplateResult } from 'lit';
import { LedeElement } from '../../internal/element.ts';
import { emit } from '../../internal/events.ts';
import { Localize } from '../../internal/localize.ts';
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
 * @fires lede-bookmark-change - The reader asked to save or remove. Cancelable: nothing changes then. `detail`: `id`, `saved` (what it will be), `headline`, `url`.
 * @fires lede-error - The store failed and the button went back. `detail.error`.
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
      .filled {
        padding-inline: 0.9em;
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

  /** What the store knows the story by. Default: its `url`. */
  declare storyId: string;
  /** The story's headline: names the button and is kept with the bookmark. */
  declare headline: string;
  /** The story's address, kept with the bookmark. Default: the page's own. */
  declare url: string;
  /** Whether the story is saved. Set by the store; set it in markup to show a state known to the server. */
  declare saved: boolean;

  declare private failed: boolean;
  declare private worded: boolean;

  readonly #localize = new Localize(this, 'bookmark', english);
  #stop: (() => void) | undefined;

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
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#stop?.();
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
        aria-label=${this.headline ? saveNamed(this.headline) : save}
        aria-pressed=${this.saved ? 'true' : 'false'}
        @click=${this.#toggle}
      >
        <lede-icon name=${this.saved ? 'bookmark-b' : 'bookmark'}></lede-icon>
        <slot @slotchange=${this.#slotChanged}></slot>
      </button>
      <span class="hidden-text" role="status">${this.failed ? failed : ''}</span>`;
  }

  get #id(): string {
    return this.storyId || this.url || location.href.split('#')[0]!;
  }

  #slotChanged(event: Event): void {
    const nodes = (event.target as HTMLSlotElement).assignedNodes();
    this.worded = nodes.some((node) => node.textContent?.trim());
  }

  async #read(): Promise<void> {
    const id = this.#id;
    try {
      const found = await bookmarkStore().get(id);
      if (id === this.#id) this.saved = found !== undefined;
    } catch (error) {
      emit(this, 'lede-error', { error });
    }
  }

  async #toggle(): Promise<void> {
    const id = this.#id;
    const saved = !this.saved;
    const { headline } = this;
    const url = this.url || location.href;
    if (!emit(this, 'lede-bookmark-change', { id, saved, headline, url }, true)) return;
    this.saved = saved;
    this.failed = false;
    try {
      const store = bookmarkStore();
      await (saved ? store.set({ id, headline, url, saved: new Date().toISOString() }) : store.delete(id));
    } catch (error) {
      if (id === this.#id) this.saved = !saved;
      this.failed = true;
      emit(this, 'lede-error', { error });
    }
  }
}
