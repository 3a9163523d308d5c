import type { ArrivedBy } from './dialog-types.ts';
import { globalState } from './element/global-state.ts';

/** Something open that the browser's Back closes. */
export interface Layer {
  /** Called at Back: closes, which includes `leaveLayer`, or stays open. */
  onBack(): void;
  /** The page's address while it is open, such as `#lead-3`. Default: the address stays the same. */
  url?: string | undefined;
}

const state = globalState('back', () => ({
  /** Entries of an earlier load of the page don't count. */
  visit: Math.random(),
  layers: [] as Layer[],
  /** A `history.go` of ours is under way. */
  traversing: false,
  listening: false,
}));
const { layers } = state;

/** How many of our entries lie below the current one, itself included. */
function depth(): number {
  const entry = (history.state as { lede?: { visit: number; depth: number } } | null)?.lede;
  return entry?.visit === state.visit ? entry.depth : 0;
}

/** Keeps a router's own state in the entry. */
const mark = (depth: number) => ({
  ...(history.state as object | null),
  lede: { visit: state.visit, depth },
});

/** Adds or removes history entries until there is one for each open layer. */
function syncHistory(): void {
  if (state.traversing) return;
  if (layers.length < depth()) {
    state.traversing = true;
    history.go(layers.length - depth());
  } else
    for (let deep = depth(); deep < layers.length; deep++)
      history.pushState(mark(deep + 1), '', layers[deep]!.url);
}

function onPopState(): void {
  if (state.traversing) state.traversing = false;
  else {
    for (let open = Infinity; layers.length > depth() && layers.length < open;) {
      open = layers.length;
      layers.at(-1)!.onBack();
    }
    // Forward into an entry whose layer is closed: an ordinary entry from now on.
    if (depth() > layers.length) history.replaceState(mark(layers.length), '');
  }
  syncHistory();
}

/**
 * Gives a layer an entry in the history.
 *
 * @param arrivedBy - `here`: the entry of the link to the layer's address becomes the layer's. `start`: the page was
 *   opened at that address, so an entry without it goes below.
 */
export function enterLayer(layer: Layer, arrivedBy?: ArrivedBy): void {
  if (!state.listening) addEventListener('popstate', onPopState);
  state.listening = true;
  layers.push(layer);
  if (arrivedBy === 'here') history.replaceState(mark(layers.length), '');
  if (arrivedBy === 'start') history.replaceState(history.state, '', location.pathname + location.search);
  syncHistory();
}

/** Removes a layer's entry, unless another layer opens in the same task and takes it over. */
export function leaveLayer(layer: Layer): void {
  const index = layers.indexOf(layer);
  if (index < 0) return;
  layers.splice(index, 1);
  queueMicrotask(syncHistory);
}

/** Whether the page is at an element's address, e.g. `#terms`. */
export const isAtAddress = (hash: string): boolean => {
  try {
    return hash !== '#' && decodeURIComponent(location.hash) === hash;
  } catch {
    return false;
  }
};
