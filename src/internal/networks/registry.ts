import { redrawSubscribers } from '../element/redraw.ts';
import { globalState } from '../element/global-state.ts';
import { warnOnce } from '../element/warn-once.ts';
import { registerIcons } from '../icons/icon-registry.ts';
import type { Network } from './network.ts';

/** The networks that the page has registered, by name. */
export const customNetworks = globalState('networks', () => new Map<string, Network>());

/** Names in the `networks` property that mean a button, not a network. */
const BUTTONS = /^(copy|print|native)$/;
export const UNSAFE_PROTOCOL = /^(javascript|data|vbscript|blob|file):$/;

/** Why a network cannot be used, as the end of a sentence; undefined when it can. */
function problemWith(name: string, network: Network): string | undefined {
  if (!/^[a-z][\w-]*$/i.test(name) || BUTTONS.test(name)) return 'the name is reserved or not a single word';
  if (!network?.label || typeof network.label !== 'string') return 'it has no label';
  const hrefs = [network.href, network.touchHref].filter((href) => href !== undefined);
  if (!hrefs.length && !network.profiles) return 'it has no href or profiles';
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
 * Adds a network to `<lede-share>` and `<lede-social-links>`, or replaces the one of the same name:
 * `registerNetwork('max', max)`. Elements on the page show it at once: those that list its name, and links to it. A
 * network that cannot work is skipped, with a console warning.
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
