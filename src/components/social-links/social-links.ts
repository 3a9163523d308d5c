import { css, html, type TemplateResult } from 'lit';
import { hostLabel } from '../../internal/element/host-label.ts';
import { LedeElement } from '../../internal/element/lede-element.ts';
import { Localize } from '../../internal/i18n/localize.ts';
import { ClientPhase } from '../../internal/element/client-phase.ts';
import { setPageAttribute } from '../../internal/element/page-attribute.ts';
import { refuseLinks } from '../../internal/url/refuse-links.ts';
import { social as english } from '../../locales/en.ts';
import { tokens } from '../../styles/base.ts';
import { enhanceSocialLink } from './enhance-link.ts';
import { sameAs } from '../../internal/networks/publisher.ts';

/**
 * Links to a newsroom's profiles on other networks. They are the page's own links; the element adds an icon to each,
 * from the link's host. Without JavaScript they are text links.
 *
 * @tag lede-social-links
 * @summary Follow us: links to networks, each with its icon.
 *
 * @slot - Links, bare or in a `<ul>`. `data-network` names a link's network where its URL does not. A link's text is its name; a link without text gets the network's name.
 *
 * @csspart base - The landmark (`<section>`).
 *
 * @cssprop [--lede-control-size=2.5rem] - Width and height of a medium link. Small links have 0.8 times that size, large ones 1.2 times.
 *
 * @fires {CustomEvent<{ error: unknown }>} lede-error - A link's URL is unsafe, and its `href` was removed: `detail.error`.
 */
export class LedeSocialLinks extends LedeElement {
  static override styles = [
    tokens,
    css`
      :host {
        display: block;
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
    label: { type: String },
    words: { type: Boolean, reflect: true },
    size: { type: String, reflect: true, default: null },
  };

  /** The landmark's accessible name. Default: "Follow us", in the page's language. */
  declare label: string;
  /** Shows the links' text beside their icons. */
  declare words: boolean;
  /** Size of the links: `small`, `medium` or `large`. Default `medium`, also for any other value. */
  declare size: 'small' | 'medium' | 'large' | null;

  readonly #phase = new ClientPhase(this);
  readonly #localize = new Localize(this, this.#phase, 'social', english);
  #observer: MutationObserver | undefined;

  /** The links' URLs for a publisher's `sameAs` property of schema.org: absolute http(s) URLs, no feeds, no duplicates. */
  get sameAs(): string[] {
    return sameAs(this.#links.map((link) => link.href));
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#observer = new MutationObserver(() => this.requestUpdate());
    this.#observe();
    if (this.hasUpdated) this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#observer?.disconnect();
  }

  protected override render(): TemplateResult {
    const label = hostLabel(this) || this.#localize.texts.follow;
    return html`<section part="base" class="base" aria-label=${label}><slot></slot></section>`;
  }

  protected override updated(): void {
    // Changes made here must not trigger the observer.
    this.#observer?.disconnect();
    refuseLinks(this);
    for (const link of this.#links) enhanceSocialLink(link, this.#localize.texts, this.words);
    // Safari drops the list role of a list without bullets.
    for (const list of this.querySelectorAll(':scope > :is(ul, ol)')) setPageAttribute(list, 'role', 'list');
    this.#observe();
  }

  get #links(): HTMLAnchorElement[] {
    return [...this.querySelectorAll('a')];
  }

  #observe(): void {
    if (!this.isConnected) return;
    const attributeFilter = ['href', 'type', 'rel', 'title', 'aria-label', 'role', 'data-network'];
    this.#observer?.observe(this, { childList: true, characterData: true, subtree: true, attributeFilter });
  }
}
