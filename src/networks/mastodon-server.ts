/** Where this browser keeps the reader's server. `localStorage.removeItem()` forgets it. */
const KEY = 'lede-mastodon-server';

const LABEL = '[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?';
/** A host name with at least one dot, whose last part is no number, as in an IP address. */
const HOST_NAME = new RegExp(`^(?:${LABEL}\\.)+(?=[a-z])${LABEL}$`);

/**
 * The server in what a reader typed or a browser kept: a host name ("mastodon.social"), with "https://" or an account
 * ("@me@mastodon.social") before it. '' for anything else, such as a path, a port, a password or another scheme.
 */
export function serverName(given: unknown): string {
  if (typeof given !== 'string' || given.length > 500) return '';
  const [, name = ''] = /^(?:https:\/\/|@?[\w.-]+@)?([\p{L}\p{M}\p{N}.-]+)\/?$/iu.exec(given.trim()) ?? [];
  const url = `https://${name}`;
  if (!name || !URL.canParse(url)) return '';
  // The browser's own parser writes other alphabets and capitals as the network does.
  const { hostname } = new URL(url);
  return hostname.length <= 253 && HOST_NAME.test(hostname) ? hostname : '';
}

/** The server that this browser keeps; '' where there is none, or the browser refuses storage. */
export function storedServer(): string {
  try {
    return serverName(localStorage.getItem(KEY));
  } catch {
    return '';
  }
}

export function storeServer(server: string): void {
  try {
    localStorage.setItem(KEY, server);
  } catch {
    // The browser refuses storage: the reader is asked again next time.
  }
}
