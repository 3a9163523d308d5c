import type { ReactiveElement } from 'lit';
import type { Glyph } from '../icons/glyph.ts';

/** Details that some networks take besides URL and text. All values are already URL-encoded. */
export interface ShareDetails {
  /** The account to mention on X, without "@". */
  via?: string;
  /** Hashtags without "#". */
  hashtags?: readonly string[];
  /** ID of the publisher's Facebook app, which Messenger's dialog requires. */
  appId?: string;
}

/** Returns the URL that opens a network with a story filled in. */
type Href = (url: string, text: string, details: ShareDetails) => string;

/** A network to share to, or to follow a newsroom on. */
export interface Network {
  /** The network's name, where the reader's language has no name of its own for it. */
  label: string;
  /** A glyph, or the name of a registered one. Default: a generic glyph with the network's name beside it. */
  icon?: Glyph | (string & {});
  /** Returns the URL that opens the network with the story filled in; `url` and `text` are already URL-encoded. An empty string means no link. */
  href?: Href;
  /** Replaces `href` on touch screens. A network with only `touchHref` is shown on touch screens only. */
  touchHref?: Href;
  /** Matches further URLs of the network, to recognize links in the page's own HTML: tested against `host/path`, or against the scheme of a URL that is not http. */
  links?: RegExp;
  /** Maximum length of the text in characters. Longer text is cut and ends in "…". Default 500. */
  most?: number;
  /** Width and height of the popup window in CSS pixels. Default 640 × 560. */
  size?: readonly [width: number, height: number];
  /**
   * Asks the reader what the URL depends on, such as their server, when they press the network's link with a plain click.
   * Resolves with the URL to open, or '' where the reader cancels. `url` and `text` are already URL-encoded; `host` is the
   * element whose link was pressed. Without `ask`, and without JavaScript, `href` opens.
   */
  ask?: (url: string, text: string, host: ReactiveElement) => Promise<string>;
  /** Value of `utm_medium` when `campaign` is set. Default `social`. */
  medium?: string;
  /** Matches the URLs of profiles, for `<lede-social-links>`: tested against `host/path`, without "www." or "m.". */
  profiles?: RegExp;
  /** Returns the URL of a handle, for `socialUrl()`: the handle is URL-encoded and has no "@" in front. An empty string means none. */
  profile?: (handle: string) => string;
  /** Whether it is a feed and no network: its label alone names a link to it ("Podcast", not "Follow us on Podcast"). */
  feed?: boolean;
  /** The date on which its URLs were last checked, ISO 8601. */
  checked: string;
}
