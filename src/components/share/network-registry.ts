import { redrawSubscribers } from '../../internal/element/redraw.ts';
import { globalState } from '../../internal/element/global-state.ts';
import { warnOnce } from '../../internal/element/warn-once.ts';
import { registerIcons } from '../../internal/icons/icon-registry.ts';
import { networks, type Network } from './networks.ts';

const added = globalState('networks', () => new Map<string, Network>());

/** Names in `networks` that are no networks. */
const BUTTONS = /^(copy|print|native)$/;
const RUNS = /^(javascript|data|vbscript|blob|file):$/;

/** What is wrong with a network, as a sentence's end; undefined where nothing is. */
function fault(name: string, network: Network): string | undefined {
  if (!/^[a-z][\w-]*$/i.test(name) || BUTTONS.test(name)) return 'its name is not one word, or is taken';
  if (!network?.label || typeof network.label !== 'string') return 'it has no label';
  const hrefs = [network.href, network.touchHref].filter((href) => href !== undefined);
  if (!hrefs.length) return 'it has no href(url, text)';
  try {
    for (const href of hrefs) {
      const given = href('https%3A%2F%2Fexample.org%2F', 'A', { appId: '1' });
      if (RUNS.test(new URL(given).protocol)) return `its href gives ${given}`;
    }
  } catch (error) {
    return `its href fails (${String(error)})`;
  }
  return undefined;
}

/**
 * Adds a network, or puts it in the place of one of the same name: `registerNetwork('max', max)`. Elements on the page
 * that name it show it at once. What could not be used is warned of and left out.
 *
 * @param name - One word, as in `networks="tg max"`; also the `network` of the event and a campaign's source.
 */
export function registerNetwork(name: string, network: Network): void {
  const wrong = fault(name, network);
  if (wrong) return warnOnce(`lede-ui: registerNetwork("${String(name)}"): ${wrong}.`);
  const { icon } = network;
  if (typeof icon === 'object') registerIcons(icon);
  added.set(name, network);
  redrawSubscribers();
}

export const networkOf = (name: string): Network | undefined =>
  added.get(name) ??
  (Object.hasOwn(networks, name) ? (networks as Record<string, Network>)[name] : undefined);

export const allNetworks = (): string[] => [...added.keys(), ...Object.keys(networks)];

const isKnown = (name: string): boolean => Boolean(networkOf(name)) || name === 'copy' || name === 'print';
const namesIn = (list: string): string[] => list.split(/[\s,]+/).filter(Boolean);

/** `"fb, tg mail"` → networks and buttons of these names, in that order, each once; copying is always among them. */
export const networkNames = (list: string): string[] => [
  ...new Set([...namesIn(list).filter(isKnown), 'copy']),
];

/** Tells of names that stand for nothing, once the page has loaded and scripts had their time to register them. */
export function warnUnknown(list: () => string | null): void {
  if (document.readyState !== 'complete') {
    addEventListener('load', () => warnUnknown(list), { once: true });
    return;
  }
  setTimeout(() => {
    for (const name of namesIn(list() ?? ''))
      if (!isKnown(name)) warnOnce(`<lede-share>: no network "${name}". registerNetwork() adds one.`);
  });
}
