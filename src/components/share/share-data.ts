import { isServer, type ReactiveElement } from 'lit';
import { toText } from '../../internal/data/values.ts';
import { documentProperty, queryDocument } from '../../internal/element/page-document.ts';
import { warnAs, warnOnce } from '../../internal/element/warn-once.ts';
import { absoluteUrl, pageUrl } from '../../internal/url/page-url.ts';
import { hrefOf } from '../../internal/url/href-of.ts';
import { findNetwork } from '../../internal/networks/find-network.ts';
import { storyInLinks } from './slotted-links.ts';
import { customText, withCampaign } from '../../internal/networks/share-url.ts';

/** The properties of the element that describe the story. They may have any type. */
interface ShareHost extends ReactiveElement {
  url: unknown;
  headline: unknown;
  text: unknown;
  campaign: unknown;
}

/** The story to share, as it was when it was read. */
export interface SharedStory {
  /** Whether `url` is unsafe. Then nothing is shared, not even the page itself. */
  readonly refused: boolean;
  readonly address: string;
  readonly title: string;
  /** The URL to share on a network; '' where it is refused, and at the server where it is not absolute. */
  url(network: string): string;
  /** The text to share on a network. */
  text(network: string): string;
  /** The argument of `navigator.share()`. */
  readonly data: ShareData;
}

const pageTitle = (): string =>
  queryDocument<HTMLMetaElement>('meta[property="og:title"]')?.content || documentProperty('title');

/**
 * Reads the story to share: from the element's properties, else from the links in its content, else from the page.
 *
 * @param ready - False at the server and while hydrating, when content and page are not known.
 */
export function readStory(host: ShareHost, ready: boolean, links: readonly HTMLAnchorElement[]): SharedStory {
  const url = toText(host.url, warnAs('<lede-share>: url')) ?? '';
  const safe = hrefOf(host, url);
  const refused = url !== '' && safe === undefined;
  const linked = ready && !url ? storyInLinks(links) : undefined;
  const address = () => {
    if (refused) return '';
    if (ready) return absoluteUrl(safe ?? linked?.url) ?? pageUrl();
    if (isServer && safe && !URL.canParse(safe))
      warnOnce(
        '<lede-share>: links to share a relative URL work only after the script has loaded. Render an absolute one at the server.',
      );
    return safe && URL.canParse(safe) ? safe : '';
  };
  const title = () =>
    toText(host.headline, warnAs('<lede-share>: headline')) ??
    (ready ? (linked ?? storyInLinks(links)).text || pageTitle() : '');
  const story = {
    refused,
    address: address(),
    title: title(),
    url(network: string) {
      const campaign = toText(host.campaign, warnAs('<lede-share>: campaign')) ?? '';
      return withCampaign(story.address, campaign, network, findNetwork(network)?.medium);
    },
    text: (network: string) => customText(host.text, network) || story.title,
    get data() {
      const text = customText(host.text, 'native');
      return { url: story.url('native'), title: story.title, ...(text && { text }) };
    },
  };
  return story;
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
