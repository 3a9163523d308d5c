import type { ReactiveElement } from 'lit';
import type { ClientPhase } from '../../internal/element/client-phase.ts';
import { absoluteUrl, pageUrl } from '../../internal/url/page-url.ts';
import { hrefOf } from '../../internal/url/safe-url.ts';
import { warnOnce } from '../../internal/element/warn-once.ts';
import type { SlottedLinksController } from './slotted-links-controller.ts';
import { storyInLinks } from './slotted-links.ts';
import { withCampaign } from './share-url.ts';
import { findNetwork } from './network-registry.ts';

/** The properties of the element that describe the story. */
interface ShareHost extends ReactiveElement {
  url: string;
  headline: string;
  text: string | Partial<Record<string, string>>;
  campaign: string;
}

/** The story to share: from the element's properties, else from the links in its content, else from the page. */
export class SharedStory {
  readonly #host: ShareHost;
  readonly #phase: ClientPhase;
  readonly #links: SlottedLinksController;

  constructor(host: ShareHost, phase: ClientPhase, links: SlottedLinksController) {
    this.#host = host;
    this.#phase = phase;
    this.#links = links;
  }

  /** Whether `url` is unsafe. Then nothing is shared, not even the page itself. */
  get refused(): boolean {
    return Boolean(this.#host.url) && hrefOf(this.#host, this.#host.url) === undefined;
  }

  /** The URL to share on a network; '' where it is refused, and at the server where it is not absolute. */
  url(network: string): string {
    const { url, campaign } = this.#host;
    if (this.refused) return '';
    const own = hrefOf(this.#host, url);
    const address = this.#phase.ready
      ? (absoluteUrl(own || storyInLinks(this.#links.all).url) ?? pageUrl())
      : URL.canParse(own ?? '')
        ? own!
        : '';
    return withCampaign(address, campaign, network, findNetwork(network)?.medium);
  }

  get title(): string {
    const { headline } = this.#host;
    if (headline || !this.#phase.ready) return headline ?? '';
    const og = document.querySelector<HTMLMetaElement>('meta[property="og:title"]')?.content;
    return storyInLinks(this.#links.all).text || og || document.title;
  }

  /** The text to share on a network. */
  text(network: string): string {
    return this.#customText(network) || this.title;
  }

  /** The argument of `navigator.share()`. */
  get data(): ShareData {
    const text = this.#customText('native');
    return { url: this.url('native'), title: this.title, ...(text && { text }) };
  }

  #customText(network: string): string {
    const { text } = this.#host;
    return (typeof text === 'object' ? text?.[network] : text) ?? '';
  }
}

/** Converts the `text` attribute: plain text, or a JSON object of texts by network. */
export const textConverter = {
  fromAttribute(value: string | null): string | Record<string, string> {
    if (!value?.trim().startsWith('{')) return value ?? '';
    try {
      return JSON.parse(value);
    } catch {
      warnOnce(`<lede-share>: the text attribute is not valid JSON: ${value.slice(0, 80)}`);
      return '';
    }
  },
};
