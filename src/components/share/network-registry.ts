import { redrawSubscribers } from '../../internal/element/redraw.ts';
import { whenLoaded } from '../../internal/element/page-document.ts';
import { globalState } from '../../internal/element/global-state.ts';
import { warnOnce } from '../../internal/element/warn-once.ts';
import { registerIcons } from '../../internal/icons/icon-registry.ts';
import { networks, type Network } from './networks.ts';

const customNetworks = globalState('networks', () => new Map<string, Network>());

/** Names in the `networks` property that mean a button, not a network. */
const BUTTONS = /^(copy|print|native)$/;
export const UNSAFE_PROTOCOL = /^(javascript|data|vbscript|blob|file):$/;

/** Why a network cannot be used, as the end of a sentence; undefined when it can. */
function problemWith(name: string, network: Network): string | undefined {
  if (!/^[a-z][\w-]*$/i.test(name) || BUTTONS.test(name)) return 'the name is reserved or not a single word';
  if (!network?.label || typeof network.label !== 'string') return 'it has no label';
  const hrefs = [network.href, network.touchHref].filter((href) => href !== undefined);
  if (!hrefs.length) return 'it has no href(url, text)';
  try {
    for (const href of hrefs) {
      const result = href('https%3A%2F%2Fexample.org%2F', 'A', { appId: '1' });
      if (UNSAFE_PROTOCOL.test(new URL(result).protocol)) return `its href returns the unsafe URL ${result}`;
    }
  } catch (error) {
    return `its href throws (${String(error)})`;
  }
  return undefined;
}

/**
 * Adds a network, or replaces the one of the same name: `registerNetwork('max', max)`. Elements on the page that list
 * the name show the network at once. A network that cannot work is skipped, with a console warning.
 *
 * @param name - One word, as in `networks="tg max"`; also the `network` of the event and the campaign's `utm_source`.
 */
export function registerNetwork(name: string, network: Network): void {
  const problem = problemWith(name, network);
  if (problem) return warnOnce(`lede-ui: registerNetwork("${String(name)}"): ${problem}.`);
  const { icon } = network;
  if (typeof icon === 'object') registerIcons(icon);
  customNetworks.set(name, network);
  redrawSubscribers();
}

export const findNetwork = (name: string): Network | undefined =>
  customNetworks.get(name) ??
  (Object.hasOwn(networks, name) ? (networks as Record<string, Network>)[name] : undefined);

export const allNetworks = (): string[] => [...customNetworks.keys(), ...Object.keys(networks)];

const isKnown = (name: string): boolean => Boolean(findNetwork(name)) || name === 'copy' || name === 'print';
const namesIn = (list: string): string[] => list.split(/[\s,]+/).filter(Boolean);

/** `"fb, tg mail"` → the names of known networks and buttons, in order, without duplicates. `copy` is always included. */
export const networkNames = (list: string): string[] => [
  ...new Set([...namesIn(list).filter(isKnown), 'copy']),
];

/** Warns about unknown names, after the page has loaded, so that its scripts can register networks first. */
export function warnUnknownNetworks(list: () => string | null): void {
  const check = () => {
    for (const name of namesIn(list() ?? ''))
      if (!isKnown(name)) warnOnce(`<lede-share>: unknown network "${name}". Add it with registerNetwork().`);
  };
  whenLoaded(() => setTimeout(check));
}
