import type { ReactiveControllerHost } from 'lit';
import { globalState } from './global-state.ts';

const hosts = globalState('followers', () => new Set<Pick<ReactiveControllerHost, 'requestUpdate'>>());

/** Has an element drawn anew, while it is on the page, whenever an icon, a language or a network comes or is replaced. */
export function subscribeToRedraws(host: ReactiveControllerHost): void {
  host.addController({
    hostConnected: () => hosts.add(host),
    hostDisconnected: () => hosts.delete(host),
  });
}

export function redrawSubscribers(): void {
  for (const host of hosts) host.requestUpdate();
}
