import type { ReactiveControllerHost } from 'lit';
import { globalState } from './global-state.ts';

/** The elements that are redrawn whenever an icon, a language or a network is registered. */
export const redrawnHosts = globalState(
  'redraw-subscribers',
  () => new Set<Pick<ReactiveControllerHost, 'requestUpdate'>>(),
);

/** Redraws an element, while it is connected, whenever an icon, a language or a network is registered. */
export function subscribeToRedraws(host: ReactiveControllerHost): void {
  host.addController({
    hostConnected: () => redrawnHosts.add(host),
    hostDisconnected: () => redrawnHosts.delete(host),
  });
}

/** Redraws the elements that have subscribed. */
export function redrawSubscribers(): void {
  for (const host of redrawnHosts) host.requestUpdate();
}

/** Redraws them when an attribute changes anywhere in the page. One observer serves it, of the copy of the package that is first. */
export const observePage = (attribute: string): MutationObserver =>
  globalState(attribute, () => {
    const observer = new MutationObserver(redrawSubscribers);
    observer.observe(document, { attributeFilter: [attribute], subtree: true });
    return observer;
  });
