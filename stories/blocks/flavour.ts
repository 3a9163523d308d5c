import { useSyncExternalStore } from 'react';
import { flavours, type Flavour } from '../parts/code/index.ts';

const KEY = 'lede-storybook-flavour';
const listeners = new Set<() => void>();

function stored(): Flavour {
  const id = localStorage.getItem(KEY);
  return flavours.find((one) => one.id === id)?.id ?? 'html';
}
let chosen = stored();

/** All examples show the flavour that the reader chose last, on this page and the next. */
export function chooseFlavour(id: Flavour): void {
  chosen = id;
  localStorage.setItem(KEY, id);
  for (const listener of listeners) listener();
}

const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};
export const useFlavour = (): Flavour => useSyncExternalStore(subscribe, () => chosen);
