/**
 * `host/path` of a web URL, without "www." and its like; the scheme of any other. What the patterns of a network are
 * tested against.
 */
export function hostAndPath({ protocol, host, pathname }: HTMLAnchorElement | URL): string {
  return protocol.startsWith('http') ? host.replace(/^(www|m|mobile|web|api)\./, '') + pathname : protocol;
}

/** A record's own value, such as a network or its label by name: "constructor" is none. */
export const ownValue = <Value>(record: Readonly<Record<string, Value>>, name: string): Value | undefined =>
  Object.hasOwn(record, name) ? record[name] : undefined;
