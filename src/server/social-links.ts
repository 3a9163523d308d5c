import { toFields, toList, toText } from '../internal/data/values.ts';
import { warnOnce } from '../internal/element/warn-once.ts';
import { networkInfo, networkOf, socialName, socialUrl } from '../internal/networks/social-networks.ts';
import { safeUrl } from '../internal/url/safe-url.ts';
import { social as english } from '../locales/en.ts';
import { readContext, readOptions, textsOf, type ServerOptions } from './context.ts';
import { glyphSvg, serverGlyph } from './icon.ts';
import { htmlTag, htmlText, type Html } from './markup.ts';

/** A profile: its URL; or a network's name and a handle, as `socialUrl()` takes them. */
export type SocialProfile = string | { network: string; handle: string } | { network?: string; url: string };

/** Options of `socialLinks()`. */
export interface SocialOptions extends ServerOptions {
  /** Name of the landmark. Default: "Follow us", in the page's language, by the element. */
  label?: string | undefined;
  /** Shows the names of the networks beside their icons. Default: false; without JavaScript they show. */
  words?: boolean | undefined;
}

interface Profile {
  url: string;
  network: string;
}

function readProfile(value: unknown): Profile | undefined {
  const fields =
    typeof value === 'string' || value instanceof URL
      ? { url: value }
      : toFields(value, 'socialLinks(): a profile');
  if (!fields) return undefined;
  const { network: givenNetwork, handle, url: givenUrl } = fields as Record<string, unknown>;
  const network = toText(givenNetwork, 'socialLinks(): network') ?? '';
  const name = toText(handle, 'socialLinks(): handle');
  const url = safeUrl(name === undefined ? toText(givenUrl, 'socialLinks(): url') : socialUrl(network, name));
  return url === undefined
    ? undefined
    : { url, network: networkInfo(network) ? network : (networkOf(url) ?? '') };
}

/**
 * Links to a newsroom's profiles as a `<lede-social-links>`. Profiles without a safe URL are left out, with a warning; ''
 * where none is left.
 */
export function socialLinks(profiles: readonly SocialProfile[], options: SocialOptions = {}): string {
  const { label, words } = readOptions(options);
  const context = readContext(options);
  const texts = textsOf(context, 'social', english);
  const items = toList(profiles).flatMap((value): Html[] => {
    const profile = readProfile(value);
    return profile ? [profileItem(profile, texts)] : [];
  });
  if (items.length === 0) {
    warnOnce('lede-ui/server: socialLinks() needs a list of profiles.');
    return '';
  }
  return htmlTag(
    'lede-social-links',
    { label: toText(label, 'socialLinks(): label'), words: Boolean(words), lang: context.langAttribute },
    htmlTag('ul', { role: 'list' }, ...items),
  );
}

function profileItem({ url, network }: Profile, texts: typeof english): Html {
  const glyph = serverGlyph(networkInfo(network)?.icon ?? '') ?? serverGlyph('link')!;
  const hostname = URL.canParse(url) ? new URL(url).hostname : url;
  return htmlTag(
    'li',
    {},
    htmlTag(
      'a',
      { href: url, rel: 'me noopener', 'data-network': network || undefined },
      glyphSvg(glyph),
      htmlTag('span', {}, htmlText(socialName(network, hostname, texts, true))),
    ),
  );
}
