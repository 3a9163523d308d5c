import { whenLoaded } from '../element/page-document.ts';
import { warnOnce } from '../element/warn-once.ts';
import type { Network } from './network.ts';
import { ownValue } from './place.ts';
import { customNetworks } from './registry.ts';
import { networks } from './built-in-networks.ts';

export const findNetwork = (name: string): Network | undefined =>
  customNetworks.get(name) ?? ownValue<Network>(networks, name);

export const allNetworks = (): string[] => [...customNetworks.keys(), ...Object.keys(networks)];

const isKnown = (name: string): boolean => Boolean(findNetwork(name)) || name === 'copy' || name === 'print';
const namesIn = (list: string): string[] => list.split(/[\s,]+/).filter(Boolean);

/** `"fb, tg mail"` → the names of known networks and buttons, in order, without duplicates. `copy` is always included. */
export const networkNames = (list: string): string[] => [
  ...new Set([...namesIn(list).filter(isKnown), 'copy']),
];

/** Warns about names in a list that are unknown. */
export function warnUnknownNames(list: string): void {
  for (const name of namesIn(list))
    if (!isKnown(name)) warnOnce(`<lede-share>: unknown network "${name}". Add it with registerNetwork().`);
}

/** Warns about unknown names, after the page has loaded, so that its scripts can register networks first. */
export function warnUnknownNetworks(list: () => string | null): void {
  whenLoaded(() => setTimeout(() => warnUnknownNames(list() ?? '')));
}
