import { css, html, type TemplateResult } from 'lit';
import { LedeElement } from '../../internal/element/lede-element.ts';
import { Localize } from '../../internal/i18n/localize.ts';
import { ClientPhase } from '../../internal/element/client-phase.ts';
import { refuseLinks } from '../../internal/url/refuse-links.ts';
import { social as english } from '../../locales/en.ts';
import { tokens } from '../../styles/base.ts';
import { dress } from './enhance-link.ts';
import { sameAs } from './publisher.ts';

/**
 * Where else a newsroom can be followed: the page's own links, with an icon for each network by its host. Without
 * JavaScript they are links of text.
 *
 * @tag lede-social-links
 * @summary Follow us: links to networks, each with its icon.
 *
 * @slot - Links, bare or in a `<ul>`. What a link says is its name; one that says nothing is named by its network.
 *
 * @csspart base - The landmark.
 *
 * @cssprop [--lede-control-size=2.5rem] - Width and height of a link; small and large ones are 0.8 and 1.2 of it.
 *
 * @fires {CustomEvent<{ error: unknown }>} lede-error - A link's address was refused, and taken away. `detail.error`.
 */
export class LedeSocialLinks extends LedeElement {
  static override styles = [
    tokens,
    css`
      :host {
        display: block;
      }
      :host([hidden]) {
        display: none;
      }
      .base {
        display: flex;
        flex: 1 1 100%;
        flex-wrap: wrap;
        align-items: center;
        min-inline-size: 0;
      }
      @media print {
        .base {
          display: block;
        }
      }
    `,
  ];
  static override properties = {
    label: {},
    words: { type: Boolean, reflect: true },
    size: { reflect: true },
  };

  /** The landmark's name. Default "Follow us". */
  declare label: string;
  /** Shows what the links say beside their icons. */
  declare words: boolean;
  /** `small`, `medium` or `large`. Default `medium`. */
  declare size: 'small' | 'medium' | 'large' | null;

  readonly #phase = new ClientPhase(this);
  readonly #localize = new Localize(this, this.#phase, 'social', english);
  #watch: MutationObserver | undefined;

  constructor() {
    super();
    this.label = '';
    this.words = false;
    this.size = null;
  }

  /** The addresses as a publisher's `sameAs` of schema.org: absolute, on the web, each once. */
  get sameAs(): string[] {
    return sameAs(this.#links.map((link) => link.href));
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#watch = new MutationObserver(() => this.requestUpdate());
    this.#follow();
    if (this.hasUpdated) this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#watch?.disconnect();
  }

  protected override render(): TemplateResult {
    const label = this.label || this.#localize.texts.follow;
    return html`<section part="base" class="base" aria-label=${label}><slot></slot></section>`;
  }

  protected override updated(): void {
    // What is done here must not bring it here again.
    this.#watch?.disconnect();
    refuseLinks(this);
    for (const link of this.#links) dress(link, this.#localize.texts, this.words);
    // A list without its dots is one still.
    for (const list of this.querySelectorAll(':scope > :is(ul, ol):not([role])'))
      list.setAttribute('role', 'list');
    this.#follow();
  }

  get #links(): HTMLAnchorElement[] {
    return [...this.querySelectorAll('a')];
  }

  #follow(): void {
    if (!this.isConnected) return;
    const attributeFilter = ['href', 'type', 'rel'];
    this.#watch?.observe(this, { childList: true, characterData: true, subtree: true, attributeFilter });
  }
}
