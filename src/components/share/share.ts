import { html, nothing, type TemplateResult } from 'lit';
import { LedeElement } from '../../internal/element.ts';
import { emit } from '../../internal/events.ts';
import { Localize } from '../../internal/localize.ts';
import { OnPage } from '../../internal/on-page.ts';
import { absoluteUrl, pageUrl } from '../../internal/page.ts';
import { safeUrl } from '../../internal/safe-url.ts';
import { share as english } from '../../locales/en.ts';
import { controls, hiddenText, tokens } from '../../styles/base.ts';
import { networkNames, networks, shareHref, type NetworkName } from './networks.ts';
import { styles } from './share.styles.ts';

/**
 * Links that share a story: one to each network, and a button that copies the address. Nothing is asked of any
 * network before the reader follows a link.
 *
 * @tag lede-share
 * @summary Shares a story, without trackers.
 *
 * @csspart list - The `<ul>` of links.
 * @csspart link - Each link and the copy button.
 * @csspart opener - The button that opens the list, in the `menu` layout.
 *
 * @cssprop [--lede-control-size=2.5rem] - Least width and height of a link.
 *
 * @fires {CustomEvent<{ network: string, url: string }>} lede-share - The reader chose a network, `copy` or `native`. Cancelable: nothing happens then. `detail`: `network`, `url`.
 */
export class LedeShare extends LedeElement {
  static override styles = [tokens, controls, hiddenText, styles];
  static override properties = {
    url: {},
    headline: {},
    networks: {},
    layout: { reflect: true },
    result: { state: true },
  };

  /** The story's address. Default: the page's canonical link, else the page's own address. */
  declare url: string;
  /** The story's headline. Default: the page's `og:title`, else its title. */
  declare headline: string;
  /**
   * Which networks, in order.
   * @default 'fb tw vk ok tg wt mail'
   */
  declare networks: string;
  /** `row`: the links in a line. `menu`: one button that opens them. Default `row`. */
  declare layout: 'row' | 'menu';

  declare private result: '' | 'copied' | 'copyFailed';

  readonly #onPage = new OnPage(this);
  readonly #localize = new Localize(this, this.#onPage, 'share', english);
  #forget: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    super();
    this.url = '';
    this.headline = '';
    this.networks = Object.keys(networks).join(' ');
    this.layout = 'row';
    this.result = '';
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#forget);
    this.result = '';
  }

  protected override render(): TemplateResult {
    const { share, shareNamed } = this.#localize.texts;
    const name = this.headline ? shareNamed(this.headline) : share;
    const menu = this.layout === 'menu';
    return html`${
        menu
          ? html`<button
              part="opener"
              class="control opener"
              type="button"
              popovertarget="list"
              aria-label=${name}
            >
              <lede-icon name="share"></lede-icon>
            </button>`
          : nothing
      }
      <ul
        part="list"
        class="list"
        role="list"
        id="list"
        popover=${menu ? 'auto' : nothing}
        aria-label=${name}
        @beforetoggle=${this.#closing}
      >
        ${this.#native(menu)} ${networkNames(this.networks).map((network) => this.#link(network, menu))}
        <li>
          <button part="link" class="control worded copy" type="button" @click=${this.#copy}>
            ${this.result === 'copied' ? html`<lede-icon name="check"></lede-icon>` : nothing}
            ${this.result ? this.#localize.texts[this.result] : this.#localize.texts.copy}
          </button>
        </li>
      </ul>
      <span class="hidden-text" role="status">${this.result && this.#localize.texts[this.result]}</span>`;
  }

  #link(network: NetworkName, worded: boolean): TemplateResult {
    const { on, mail } = this.#localize.texts;
    const { icon, label } = networks[network];
    const name = network === 'mail' ? mail : on(label);
    const { url, text } = this.#story;
    return html`<li>
      <a
        part="link"
        class="control"
        href=${url ? shareHref(network, url, text) : nothing}
        target=${network === 'mail' ? nothing : '_blank'}
        rel="noopener noreferrer"
        aria-label=${name}
        title=${worded ? nothing : name}
        @click=${(event: Event) => this.#share(event, network)}
        ><lede-icon name=${icon}></lede-icon>${worded ? label : nothing}</a
      >
    </li>`;
  }

  /** The device's own share sheet, first where fingers are used. */
  #native(worded: boolean): TemplateResult | typeof nothing {
    const able = this.#onPage.yes && matchMedia('(pointer: coarse)').matches && 'share' in navigator;
    if (!able) return nothing;
    const { share } = this.#localize.texts;
    return html`<li>
      <button part="link" class="control" type="button" aria-label=${share} @click=${this.#shareNatively}>
        <lede-icon name="share"></lede-icon>${worded ? share : nothing}
      </button>
    </li>`;
  }

  /** The platform gives the focus back only where it had moved it. */
  #closing(event: ToggleEvent): void {
    const list = event.target as HTMLElement;
    if (event.newState === 'closed' && list.contains(this.shadowRoot!.activeElement))
      this.shadowRoot!.querySelector<HTMLElement>('.opener')?.focus();
  }

  get #story(): { url: string; text: string } {
    const own = safeUrl(this.url);
    if (!this.#onPage.yes) return { url: own ?? '', text: this.headline };
    const title = document.querySelector<HTMLMetaElement>('meta[property="og:title"]')?.content;
    return {
      url: absoluteUrl(own) ?? pageUrl(),
      text: this.headline || title || document.title,
    };
  }

  #share(event: Event, network: string): boolean {
    const go = emit(this, 'lede-share', { network, url: this.#story.url }, true);
    if (!go) event.preventDefault();
    return go;
  }

  async #shareNatively(event: Event): Promise<void> {
    if (!this.#share(event, 'native')) return;
    const { url, text } = this.#story;
    // The reader closing the sheet is no error, and the links beside it still work after a real one.
    await navigator.share({ url, title: text }).catch(() => {});
  }

  async #copy(event: Event): Promise<void> {
    if (!this.#share(event, 'copy')) return;
    try {
      await navigator.clipboard.writeText(this.#story.url);
      this.result = 'copied';
    } catch {
      this.result = 'copyFailed';
    }
    clearTimeout(this.#forget);
    this.#forget = setTimeout(() => (this.result = ''), 4000);
  }
}
