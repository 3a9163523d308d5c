import { html, isServer, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { hostLabel } from '../../internal/element/host-label.ts';
import { LedeElement } from '../../internal/element/lede-element.ts';
import { emit } from '../../internal/element/emit.ts';
import { attachInternals, setStates } from '../../internal/element/custom-states.ts';
import { toText } from '../../internal/data/values.ts';
import { Localize } from '../../internal/i18n/localize.ts';
import { ClientPhase } from '../../internal/element/client-phase.ts';
import { share as english } from '../../locales/en.ts';
import { base } from '../../styles/base.ts';
import { isPlainClick } from '../../internal/plain-click.ts';
import { closeWhenFocusLeaves } from '../../internal/popover-focus.ts';
import { hiddenText } from '../../styles/hidden-text.ts';
import { stateTokens } from '../../generated/state-tokens.ts';
import { readStory, textConverter, type SharedStory } from './share-data.ts';
import { SlottedLinksController } from './slotted-links-controller.ts';
import { networkOfShareLink } from './slotted-links.ts';
import { findNetwork, networkNames, warnUnknownNetworks } from '../../internal/networks/find-network.ts';
import { DEFAULT_NETWORKS } from '../../internal/networks/built-in-networks.ts';
import { ShareController } from './share-controller.ts';
import { openLater, openPopup } from './popup.ts';
import { askForHref } from '../../internal/networks/share-url.ts';
import { shareStyles } from './share.styles.ts';
import {
  copiedNote,
  deviceShareItem,
  openerButton,
  shareItems,
  urlField,
  validLayout,
  type ItemContext,
} from './templates.ts';
import { warnAs } from '../../internal/element/warn-once.ts';

/**
 * Links that share a story, one for each network, and a button that copies the link. No request is sent to any network
 * before the reader follows a link.
 *
 * The element renders the links itself, or uses those in its content: it recognizes each by its URL and adds icons,
 * accessible names and the copy button.
 *
 * @tag lede-share
 * @summary Shares a story, without trackers.
 *
 * @slot - A list of share links, in place of those of `networks`.
 *
 * @csspart list - The list of links and buttons.
 * @csspart link - Each link and button in the list.
 * @csspart opener - The button that opens the list, in the `menu` layout.
 * @csspart popover - The popover that contains the list, in the `menu` layout.
 * @csspart field - The text field with the URL, shown where the browser refuses to copy.
 * @csspart message - The message after copying or sharing failed.
 * @csspart note - "Link copied", beside the button for a moment, where that is only an icon.
 * @csspart chooser - The dialog that asks for the reader's server, where the network `mastodon` is registered.
 *
 * @cssprop [--lede-control-size=2.5rem] - Minimum width and height of a link.
 *
 * @cssstate open - The menu is open.
 * @cssstate copied - The link was copied within the last four seconds.
 *
 * @fires {CustomEvent<{ network: string, url: string }>} lede-share - The reader chose a network, `copy`, `print` or `native`. Cancelable: prevents the action. `detail.network`: its name; `detail.url`: the URL as shared.
 * @fires {CustomEvent<{ error: unknown }>} lede-error - The `url` is unsafe and was refused: `detail.error`. Nothing is shared then, not even the page itself: links are disabled, and so is copying.
 */
export class LedeShare extends LedeElement {
  static override styles = [base, stateTokens, hiddenText, shareStyles];
  static override takesAriaLabel = () => true;
  static override properties = {
    url: { default: '' },
    headline: { default: '' },
    text: { converter: textConverter, default: '' },
    networks: { default: DEFAULT_NETWORKS },
    layout: { type: String, reflect: true, default: 'row' },
    campaign: { default: '' },
    via: { default: '' },
    hashtags: { default: '' },
    messengerAppId: { attribute: 'messenger-app-id', default: '' },
    tabbed: { type: Boolean },
  };

  /** The story's URL. Default: from the links in the content, else the page's canonical URL, else its address. Only http, https, mailto and tel URLs are allowed; with any other, nothing is shared. For server rendering it must be absolute. */
  declare url: string;
  /** The story's headline. Default: the page's `og:title`, else its title. */
  declare headline: string;
  /** Text to share in place of the headline, or an object of texts by network: `{ tw: '…', native: '…' }`; as JSON in the attribute. Default: the headline. Invalid JSON counts as no text, with a warning while developing. */
  declare text: string | Partial<Record<string, string>>;
  /**
   * Names of the networks to show, in order, separated by spaces or commas; `copy` and `print` add buttons (`copy` is last
   * unless named). `fm` shows with `messenger-app-id` or on touch screens, `sms` on touch screens only. Unknown names
   * are skipped, with a warning while developing.
   * @default 'fb tw vk ok tg wt mail copy'
   */
  declare networks: string;
  /** `row`: in lines. `column`: one below the other, with text. `menu`: a button that opens them. Default `row`, also for any other value, with a warning while developing. */
  declare layout: 'row' | 'column' | 'menu';
  /** Name of a campaign: adds `utm_campaign`, `utm_source` (the network) and `utm_medium` to the shared URL. Default: none. */
  declare campaign: string;
  /** The account to mention on X, with or without "@". Default: none. */
  declare via: string;
  /** Hashtags on X, the first also on Facebook, separated by spaces or commas: `"sea cables"`. Default: none. */
  declare hashtags: string;
  /** ID of the publisher's Facebook app. Messenger needs it on screens without touch. Default: none. */
  declare messengerAppId: string;
  /** Opens networks in a new tab, in place of a popup window. */
  declare tabbed: boolean;

  readonly #internals = attachInternals(this);
  readonly #phase = new ClientPhase(this);
  readonly #localize = new Localize(this, this.#phase, 'share', english);
  readonly #links = new SlottedLinksController(this, () => this.#localize.texts);
  readonly #controller = new ShareController(this);
  /** Whether the reader has come near. A menu has no links before that: a page may have a thousand menus. */
  #near = false;
  /** The story as the links were rendered for. */
  #rendered: SharedStory | undefined;

  constructor() {
    super();
    // Before the browser or the reader uses a link, it gets the URL and title that the page has now.
    for (const type of ['pointerenter', 'focusin', 'click', 'auxclick'])
      this.addEventListener(type, () => this.#approach(), { capture: true });
  }

  protected override willUpdate(): void {
    // The server's menu may have been opened before this script ran.
    if (!isServer && this.shadowRoot?.querySelector(':popover-open')) this.#near = true;
  }

  protected override updated(changed: PropertyValues): void {
    setStates(this.#internals, { copied: this.#controller.result === 'copied' });
    if (changed.has('networks'))
      warnUnknownNetworks(() => toText(this.networks, warnAs('<lede-share>: networks')) ?? '');
  }

  protected override render(): TemplateResult {
    const { texts } = this.#localize;
    const { result, field } = this.#controller;
    const headline = toText(this.headline, warnAs('<lede-share>: headline'));
    const name = hostLabel(this) || (headline ? texts.shareNamed(headline) : texts.share);
    const layout = validLayout(this.layout);
    const menu = layout === 'menu';
    this.#rendered = this.#story;
    const context = this.#itemContext(this.#rendered);
    const drawn = !menu || context.slotted || !context.ready || this.#near;
    const device = drawn ? deviceShareItem(context) : nothing;
    const items = drawn ? this.#networkNames.map((network) => shareItems(network, context)) : nothing;
    return html`${menu ? openerButton(name) : nothing}
      <div
        part=${menu ? 'popover' : nothing}
        class=${layout}
        id="menu"
        popover=${menu ? 'auto' : nothing}
        @beforetoggle=${this.#onToggle}
        @focusout=${menu ? closeWhenFocusLeaves : nothing}
        @click=${this.#onClick}
        @auxclick=${this.#onClick}
      >
        ${
          context.slotted
            ? html`<div part="list" class="list" role="group" aria-label=${name}>
                ${device}<slot></slot>${items}
              </div>`
            : html`<ul part="list" class="list own" role="list" aria-label=${name}>
                  ${device}${items}
                </ul>
                ${this.#phase.ready ? nothing : html`<slot></slot>`}`
        }
        ${field ? urlField(field, texts.link, this.#controller.leave) : nothing}
        <p part="message" class=${result.endsWith('Failed') ? 'message' : 'hidden-text'} role="status">
          ${result && texts[result]}
        </p>
        ${layout === 'row' ? copiedNote(texts.copied) : nothing}
      </div>`;
  }

  get #networkNames(): string[] {
    return networkNames(toText(this.networks ?? DEFAULT_NETWORKS, warnAs('<lede-share>: networks')) ?? '');
  }

  get #story(): SharedStory {
    return readStory(this, this.#phase.ready, this.#links.all);
  }

  /** The reader comes near: a menu gets its links, and they get what the page has now. */
  #approach(): void {
    if (!this.#near) this.#rendered = undefined;
    this.#near = true;
    this.#refresh();
  }

  /** Renders the links again at once, if the page's URL or title has changed. */
  #refresh(): SharedStory {
    const story = this.#story;
    const { address, title } = this.#rendered ?? {};
    if (this.hasUpdated && (story.address !== address || story.title !== title)) {
      this.requestUpdate();
      this.performUpdate();
    }
    return story;
  }

  #itemContext(story: SharedStory): ItemContext {
    return {
      host: this,
      story,
      texts: this.#localize.texts,
      // The server cannot know the content. Until the element is ready, style sheets show the right list.
      slotted: this.#phase.ready && this.#links.all.length > 0,
      ready: this.#phase.ready,
      worded: validLayout(this.layout) !== 'row',
      copied: this.#controller.result === 'copied',
      copy: this.#copy,
      print: this.#print,
      share: this.#shareNatively,
    };
  }

  /** Returns the focus to the opener. The browser does that only where opening the popover moved the focus. */
  #onToggle(event: ToggleEvent): void {
    const root = this.shadowRoot!;
    const open = event.newState === 'open';
    setStates(this.#internals, { open });
    if (open) this.#approach();
    const focused = root.activeElement ?? this.querySelector(':focus');
    if (!open && focused) root.querySelector<HTMLElement>('.opener')?.focus();
  }

  /** A click on a link, rendered here or slotted. */
  #onClick(event: MouseEvent): void {
    const link = (event.target as Element).closest<HTMLAnchorElement>('a[href]');
    if (!link || event.defaultPrevented || event.button > 1) return;
    const network = networkOfShareLink(link) ?? link.hostname;
    if (!this.#requestShare(event, network)) return;
    const known = findNetwork(network);
    const popup = (opened: HTMLAnchorElement) => !this.tabbed && openPopup(opened, event, known?.size);
    const asks = known?.ask && isPlainClick(event);
    if (asks) void openLater(askForHref(known, network, this.#story, this), link, popup);
    if (asks || popup(link)) event.preventDefault();
    this.#close();
  }

  #close(): void {
    this.shadowRoot!.querySelector<HTMLElement>(':popover-open')?.hidePopover();
  }

  /** Fires `lede-share`; false when the page cancels it. */
  #requestShare(event: Event, network: string): boolean {
    const allowed = emit(this, 'lede-share', { network, url: this.#story.url(network) }, true);
    if (!allowed) event.preventDefault();
    return allowed;
  }

  #shareNatively(event: Event): void {
    if (this.#requestShare(event, 'native')) void this.#controller.share(this.#story.data);
  }

  #print(event: Event): void {
    if (!this.#requestShare(event, 'print')) return;
    this.#close();
    print();
  }

  #copy(event: Event): void {
    if (this.#requestShare(event, 'copy'))
      void this.#controller.copy(this.#story.url('copy'), event.currentTarget as HTMLElement);
  }
}
