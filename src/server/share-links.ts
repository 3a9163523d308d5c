import { normaliseStory } from '../internal/data/normalise-story.ts';
import type { Story } from '../internal/data/story.ts';
import { toText } from '../internal/data/values.ts';
import { warnOnce } from '../internal/element/warn-once.ts';
import { DEFAULT_NETWORKS } from '../internal/networks/built-in-networks.ts';
import { findNetwork, networkNames, warnUnknownNames } from '../internal/networks/find-network.ts';
import { networkTexts } from '../internal/networks/network-texts.ts';
import { UNSAFE_PROTOCOL } from '../internal/networks/registry.ts';
import {
  customText,
  networkHref,
  withCampaign,
  type ShareAttributes,
} from '../internal/networks/share-url.ts';
import { share as english } from '../locales/en.ts';
import { isAbsolute, readContext, readOptions, resolveUrl, textsOf, type ServerOptions } from './context.ts';
import { glyphSvg, serverGlyph } from './icon.ts';
import { htmlList, htmlTag, htmlText, type Html } from './markup.ts';

/** Options of `shareLinks()`; they mean what the properties of `<lede-share>` mean. */
export interface ShareOptions extends ServerOptions, ShareAttributes {
  /** Names of the networks, separated by spaces or commas. Default: those of `<lede-share>`. */
  networks?: string | readonly string[] | undefined;
  layout?: 'row' | 'column' | 'menu' | undefined;
  /** Text to share in place of the headline, or an object of texts by network. */
  text?: string | Readonly<Record<string, string>> | undefined;
  /** Name of a campaign, for the publisher's own statistics. Default: none. */
  campaign?: string | undefined;
}

const LAYOUTS = ['row', 'column', 'menu'];

function readLayout(layout: unknown): string | undefined {
  if (layout === undefined || layout === null || LAYOUTS.includes(layout as string))
    return (layout as string) ?? undefined;
  warnOnce(`lede-ui/server: shareLinks(): layout must be one of ${LAYOUTS.join(', ')}. It is row.`);
  return undefined;
}

/** A network's link: its icon alone in a row, with its name beside it in other layouts. */
function linkItem(name: string, href: string, worded: boolean, texts: typeof english): Html {
  const glyph = glyphOf(name);
  const { label, name: accessible } = networkTexts(name, texts);
  const words = worded || !glyph;
  return htmlTag(
    'li',
    {},
    htmlTag(
      'a',
      // A new tab, so that the reader keeps the story; the element opens a small window in its place.
      {
        href,
        target: /^https?:/.test(href) ? '_blank' : undefined,
        rel: 'noopener noreferrer',
        'data-network': name,
        'aria-label': accessible,
      },
      glyph && glyphSvg(glyph),
      words ? htmlTag('span', {}, htmlText(label)) : undefined,
    ),
  );
}

const glyphOf = (network: string) => {
  const icon = findNetwork(network)?.icon;
  return typeof icon === 'string' ? serverGlyph(icon) : icon;
};

/** A network's address for a story; '' where it has none for every screen, or an unsafe one. */
function hrefOfNetwork(name: string, url: string, text: string, options: ShareAttributes): string {
  const href = networkHref(findNetwork(name)!, url, text, options);
  return URL.canParse(href) && !UNSAFE_PROTOCOL.test(new URL(href).protocol) ? href : '';
}

/**
 * A `<lede-share>` with a link for each network, which works without JavaScript; the element adds the button that copies
 * the link. Networks for touch screens alone (SMS, and Messenger without an app) are left out: a server does not know
 * the screen.
 *
 * @param story - Its `url` must be absolute, or `site` given: else there is a warning, and no link before the element is
 * defined. A story without a URL, or with an unsafe one, writes nothing, with a warning.
 */
export function shareLinks(story: Story, options: ShareOptions = {}): string {
  const { networks, layout: givenLayout, text, campaign: givenCampaign, ...rest } = readOptions(options);
  const context = readContext(options);
  const { headline = '', url: givenUrl } = normaliseStory(story);
  const url = resolveUrl(givenUrl, context);
  if (!url) {
    warnOnce('lede-ui/server: shareLinks() needs a story with a URL.');
    return '';
  }
  const list = toText(networks, 'shareLinks(): networks');
  warnUnknownNames(list ?? '');
  const layout = readLayout(givenLayout);
  const campaign = toText(givenCampaign, 'shareLinks(): campaign') ?? '';
  const texts = textsOf(context, 'share', english);
  const links = networkNames(list ?? DEFAULT_NETWORKS).flatMap((name) => {
    const network = findNetwork(name);
    if (!network || !isAbsolute(url)) return [];
    const shared = withCampaign(url, campaign, name, network.medium);
    const href = hrefOfNetwork(name, shared, customText(text, name) || headline, rest as ShareAttributes);
    return href ? linkItem(name, href, Boolean(layout && layout !== 'row'), texts) : [];
  });
  if (!isAbsolute(url))
    warnOnce(
      'lede-ui/server: shareLinks() needs an absolute URL, or the option site, for links without JavaScript.',
    );
  const attributes = {
    url,
    headline: headline || undefined,
    networks: list,
    layout,
    campaign: campaign || undefined,
  };
  return htmlTag(
    'lede-share',
    { ...attributes, lang: context.langAttribute },
    links.length > 0 ? htmlTag('ul', { role: 'list' }, htmlList(...links)) : undefined,
  );
}
