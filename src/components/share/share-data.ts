import type { ReactiveElement } from 'lit';
import type { ClientPhase } from '../../internal/element/client-phase.ts';
import { absoluteUrl, pageUrl } from '../../internal/url/page-url.ts';
import { hrefOf } from '../../internal/url/safe-url.ts';
import { warnOnce } from '../../internal/element/warn-once.ts';
import { storyOf, type LightLinks } from './slotted-links.ts';
import { withCampaign } from './share-url.ts';
import { networkOf } from './network-registry.ts';

/** What the element was given about the story. */
interface Given extends ReactiveElement {
  url: string;
  headline: string;
  text: string | Partial<Record<string, string>>;
  campaign: string;
}

/** What is shared: by what the element was given, else by the links in its content, else by the page. */
export class Facts {
  readonly #host: Given;
  readonly #phase: ClientPhase;
  readonly #light: LightLinks;

  constructor(host: Given, phase: ClientPhase, light: LightLinks) {
    this.#host = host;
    this.#phase = phase;
    this.#light = light;
  }

  /** It was given an address that could run: nothing is shared then, and the page in its place neither. */
  get refused(): boolean {
    return Boolean(this.#host.url) && hrefOf(this.#host, this.#host.url) === undefined;
  }

  /** The address as one network is given it; '' where it is refused, and at the server where it cannot be known. */
  url(network: string): string {
    const { url, campaign } = this.#host;
    if (this.refused) return '';
    const own = hrefOf(this.#host, url);
    const known = this.#phase.ready
      ? (absoluteUrl(own || storyOf(this.#light.all).url) ?? pageUrl())
      : URL.canParse(own ?? '')
        ? own!
        : '';
    return withCampaign(known, campaign, network, networkOf(network)?.medium);
  }

  get title(): string {
    const { headline } = this.#host;
    if (headline || !this.#phase.ready) return headline ?? '';
    const og = document.querySelector<HTMLMetaElement>('meta[property="og:title"]')?.content;
    return storyOf(this.#light.all).text || og || document.title;
  }

  /** The words for one network. */
  text(network: string): string {
    return this.#own(network) || this.title;
  }

  /** What the device's share sheet is given. */
  get data(): ShareData {
    const text = this.#own('native');
    return { url: this.url('native'), title: this.title, ...(text && { text }) };
  }

  #own(network: string): string {
    const { text } = this.#host;
    return (typeof text === 'object' ? text?.[network] : text) ?? '';
  }
}

/** The `text` attribute: words, or an object by network as JSON. */
export const textsByNetwork = {
  fromAttribute(value: string | null): string | Record<string, string> {
    if (!value?.trim().startsWith('{')) return value ?? '';
    try {
      return JSON.parse(value);
    } catch {
      warnOnce(`<lede-share>: text is no JSON: ${value.slice(0, 80)}`);
      return '';
    }
  },
};
