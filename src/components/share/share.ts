import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { LedeElement } from '../../internal/element/lede-element.ts';
import { emit } from '../../internal/element/emit.ts';
import { attachInternals, setStates } from '../../internal/element/custom-states.ts';
import { Localize } from '../../internal/i18n/localize.ts';
import { ClientPhase } from '../../internal/element/client-phase.ts';
import { share as english } from '../../locales/en.ts';
import { base } from '../../styles/base.ts';
import { hiddenText } from '../../styles/hidden-text.ts';
import { stateTokens } from '../../generated/state-tokens.ts';
import { Facts, textsByNetwork } from './share-data.ts';
import { deviceItem, item, type Drawing } from './items.ts';
import { adorn, LightLinks, networkOfLink } from './slotted-links.ts';
import { networkNames, networkOf, warnUnknown } from './network-registry.ts';
import { DEFAULT_NETWORKS } from './networks.ts';
import { Outcome } from './share-controller.ts';
import { popup } from './popup.ts';
import { styles } from './share.styles.ts';
import { fieldOf, layoutOf, opener } from './templates.ts';

/**
 * Links that share a story, one to each network, and a button that copies the address. No network is asked for
 * anything before the reader follows a link.
 *
 * It writes the links itself, or takes those that the page holds in its HTML, knows each by its address, and adds
 * glyphs, names and the copy button.
 *
 * @tag lede-share
 * @summary Shares a story, without trackers.
 *
 * @slot - A list of share links, in place of those of `networks`.
 *
 * @csspart list - The list of links and buttons.
 * @csspart link - Each link and button in it.
 * @csspart opener - The button that opens the list, in the `menu` layout.
 * @csspart popover - What the opener opens.
 * @csspart field - The address, selected, where the clipboard is refused.
 * @csspart message - What is said of a failure.
 *
 * @cssprop [--lede-control-size=2.5rem] - Least width and height of a link.
 *
 * @cssstate open - The menu is open.
 * @cssstate copied - The address was copied a moment ago.
 *
 * @fires {CustomEvent<{ network: string, url: string }>} lede-share - The reader chose a network, `copy`, `print` or `native`. Cancelable: nothing happens then. `detail`: `network`, and the `url` as it is shared.
 * @fires {CustomEvent<{ error: unknown }>} lede-error - The `url` was refused: `detail.error`. Nothing is shared then: links lead nowhere, and copying is disabled.
 */
export class LedeShare extends LedeElement {
  static override styles = [base, stateTokens, hiddenText, styles];
  static override properties = {
    url: {},
    headline: {},
    text: { converter: textsByNetwork },
    networks: {},
    layout: { reflect: true },
    campaign: {},
    via: {},
    hashtags: {},
    messengerAppId: { attribute: 'messenger-app-id' },
    tabbed: { type: Boolean },
  };

  /** The story's address. Default: that of the links in the content, else the page's canonical link, else where the page is. At the server it must be absolute. */
  declare url: string;
  /** The story's headline. Default: the page's `og:title`, else its title. */
  declare headline: string;
  /** Words in place of the headline; or, by network, as an object: `{ tw: '…', native: '…' }`, JSON in the attribute. */
  declare text: string | Partial<Record<string, string>>;
  /**
   * Which networks, in order, and where among them the buttons `copy` (last unless named) and `print`. `fm` shows with
   * `messenger-app-id` or on touch screens, `sms` on touch screens.
   * @default 'fb tw vk ok tg wt mail copy'
   */
  declare networks: string;
  /** `row`: in lines. `column`: one below the other, with words. `menu`: one button that opens them. Default `row`. */
  declare layout: 'row' | 'column' | 'menu';
  /** `utm_campaign` of the shared address; with it come `utm_source` (the network) and `utm_medium`. Default: none is added. */
  declare campaign: string;
  /** The account that a post on X names. */
  declare via: string;
  /** Hashtags on X, the first also on Facebook: `"sea cables"`. */
  declare hashtags: string;
  /** The publisher's Facebook app, by which Messenger works without touch. */
  declare messengerAppId: string;
  /** Whether networks open in a tab, as plain links do, rather than in a small window. */
  declare tabbed: boolean;

  readonly #internals = attachInternals(this);
  readonly #phase = new ClientPhase(this);
  readonly #light = new LightLinks(this);
  readonly #localize = new Localize(this, this.#phase, 'share', english);
  readonly #outcome = new Outcome(this);
  readonly #facts = new Facts(this, this.#phase, this.#light);

  constructor() {
    super();
    this.url = '';
    this.headline = '';
    this.text = '';
    this.networks = DEFAULT_NETWORKS;
    this.layout = 'row';
    this.campaign = '';
    this.via = '';
    this.hashtags = '';
    this.messengerAppId = '';
    this.tabbed = false;
  }

  protected override updated(changed: PropertyValues): void {
    const { texts } = this.#localize;
    for (const link of this.#light.all) adorn(link, texts);
    setStates(this.#internals, { copied: this.#outcome.result === 'copied' });
    if (changed.has('networks')) warnUnknown(() => this.networks);
  }

  protected override render(): TemplateResult {
    const { texts } = this.#localize;
    const { result, field } = this.#outcome;
    const name = this.headline ? texts.shareNamed(this.headline) : texts.share;
    const layout = layoutOf(this.layout);
    const menu = layout === 'menu';
    const drawing = this.#drawing;
    const { light } = drawing;
    const device = deviceItem(drawing);
    const items = networkNames(this.networks ?? DEFAULT_NETWORKS).map((network) => item(network, drawing));
    return html`${menu ? opener(name) : nothing}
      <div
        part=${menu ? 'popover' : nothing}
        class=${layout}
        id="menu"
        popover=${menu ? 'auto' : nothing}
        @beforetoggle=${this.#toggling}
        @click=${this.#clicked}
        @auxclick=${this.#clicked}
      >
        ${
          light
            ? html`<div part="list" class="list" role="group" aria-label=${name}>
                ${device}<slot></slot>${items}
              </div>`
            : html`<ul part="list" class="list own" role="list" aria-label=${name}>
                  ${device}${items}
                </ul>
                ${this.#phase.ready ? nothing : html`<slot></slot>`}`
        }
        ${field ? fieldOf(field, texts.copy, this.#outcome.leave) : nothing}
        <p part="message" class=${result.endsWith('Failed') ? 'message' : 'hidden-text'} role="status">
          ${result && texts[result]}
        </p>
      </div>`;
  }

  get #drawing(): Drawing {
    const worded = layoutOf(this.layout) !== 'row';
    return {
      host: this,
      facts: this.#facts,
      texts: this.#localize.texts,
      // Until it is on the page nobody knows what it holds; its styles show the one or the other.
      light: this.#phase.ready && this.#light.all.length > 0,
      known: this.#phase.ready,
      worded,
      copied: this.#outcome.result === 'copied',
      copy: this.#copy,
      print: this.#print,
      share: this.#shareNatively,
    };
  }

  /** The platform gives the focus back only where it had moved it. */
  #toggling(event: ToggleEvent): void {
    const root = this.shadowRoot!;
    const open = event.newState === 'open';
    setStates(this.#internals, { open });
    const focused = root.activeElement ?? this.querySelector(':focus');
    if (!open && focused) root.querySelector<HTMLElement>('.opener')?.focus();
  }

  /** A link of ours or of the page's own. */
  #clicked(event: MouseEvent): void {
    const link = (event.target as Element).closest<HTMLAnchorElement>('a[href]');
    if (!link || event.defaultPrevented || event.button > 1) return;
    const network = networkOfLink(link) ?? link.hostname;
    if (!this.#share(event, network)) return;
    if (!this.tabbed && popup(link, event, networkOf(network)?.size)) event.preventDefault();
    this.#close();
  }

  #close(): void {
    this.shadowRoot!.querySelector<HTMLElement>(':popover-open')?.hidePopover();
  }

  /** Asks the page first. */
  #share(event: Event, network: string): boolean {
    const go = emit(this, 'lede-share', { network, url: this.#facts.url(network) }, true);
    if (!go) event.preventDefault();
    return go;
  }

  #shareNatively(event: Event): void {
    if (this.#share(event, 'native')) void this.#outcome.share(this.#facts.data);
  }

  #print(event: Event): void {
    if (!this.#share(event, 'print')) return;
    this.#close();
    print();
  }

  #copy(event: Event): void {
    if (this.#share(event, 'copy'))
      void this.#outcome.copy(this.#facts.url('copy'), event.currentTarget as HTMLElement);
  }
}
