import type { ReactiveControllerHost } from 'lit';
import { globalState } from './global-state.ts';

const hosts = globalState(
  'redraw-subscribers',
  () => new Set<Pick<ReactiveControllerHost, 'requestUpdate'>>(),
);

/** Redraws an element, while it is connected, whenever an icon, a language or a network is registered. */
export function subscribeToRedraws(host: ReactiveControllerHost): void {
  host.addController({
    hostConnected: () => hosts.add(host),
    hostDisconnected: () => hosts.delete(host),
  });
}

/** Redraws the elements that have subscribed. */
export function redrawSubscribers(): void {
  for (const host of hosts) host.requestUpdate();
}
