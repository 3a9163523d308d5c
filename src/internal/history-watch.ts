import { globalState } from './element/global-state.ts';
import {
  areSamePage,
  currentEntry,
  navigationApi,
  writeEntry,
  type HistoryEntry,
  type LayerMark,
} from './history-entry.ts';

/*
 * Follows the steps of the browser's history. A page needs it from the start, and what opens layers, history-layers.ts,
 * only when one opens.
 */

/** Something open that the browser's Back closes. */
export interface Layer {
  /** Called at Back: closes, which includes `leaveLayer`, or stays open. */
  onBack(): void;
  /** The page's address while it is open, such as `#lead-3`. Default: the address stays the same. */
  url?: string | undefined;
}

export interface OpenLayer {
  layer: Layer;
  address?: string | undefined;
  /** Of its entry; undefined where it has none. */
  mark?: LayerMark | undefined;
  /** What the page's URL was, where the layer has an address but no entry. */
  formerUrl?: string | undefined;
}

/** Of all copies of the package on the page. */
export const historyState = globalState('history-layers', () => ({
  layers: [] as OpenLayer[],
  listening: false,
  /** The entry that the page is at and, after a step, the entry that it left. */
  here: undefined as HistoryEntry | undefined,
  left: undefined as HistoryEntry | undefined,
  /** The URL whose `hashchange` event goes with a hidden `popstate` event. */
  hiddenUrl: '',
  addressListeners: new Set<(event: Event) => void>(),
}));

/** Whether Back leaves the page instead of closing things: `back="leaves"`, or `<html data-lede-back="leaves">`. */
export const backLeaves = (host: HTMLElement & { back: string }): boolean =>
  host.back === 'leaves' || host.ownerDocument.documentElement.getAttribute('data-lede-back') === 'leaves';

function updatePosition(moved: boolean): void {
  historyState.left = moved ? historyState.here : undefined;
  historyState.here = currentEntry();
}

/** Adds or changes an entry, if the browser lets us. */
export function writeHistory(method: 'pushState' | 'replaceState', url: string, mark?: LayerMark): boolean {
  const done = writeEntry(method, url, mark);
  updatePosition(false);
  return done;
}

/** Whether a layer's entry is the one that the page is at, or below it. */
const isReached = ({ mark }: OpenLayer, here: HistoryEntry): boolean =>
  Boolean(mark && here.mark) && mark!.id === here.mark!.id && mark!.depth <= here.mark!.depth;

function onPopState(event: Event): void {
  const index = navigationApi()?.currentEntry?.index;
  if (index === undefined || index !== historyState.here?.index) updatePosition(true);
  const { here, left } = historyState;
  // The same entry, e.g. after a click on a link to where the page is.
  if (!here || !left) return;
  if (!areSamePage(left, here)) return closeLayers(here);
  // A step between a page and its layers: routers would load the page again.
  event.stopImmediatePropagation();
  if (left.url !== here.url) historyState.hiddenUrl = here.url;
  if ((here.mark?.depth ?? 0) > (left.mark?.depth ?? 0)) return;
  if (historyState.layers.length) closeLayers(here, true);
  // From the entry of a closed layer: Back is to do what it would have done without that entry.
  else history.back();
}

/** Closes the layers whose entries were left, at `stepBack` at least one. Those that stay get their entry again. */
function closeLayers(here: HistoryEntry, stepBack = false): void {
  const isLeft = (open: OpenLayer) => !isReached(open, here);
  const leaving = historyState.layers.filter(isLeft);
  if (stepBack && !leaving.length) leaving.push(historyState.layers.at(-1)!);
  for (const open of leaving.toReversed()) {
    open.layer.onBack();
    if (historyState.layers.includes(open)) break;
  }
  for (const open of historyState.layers.filter(isLeft)) {
    const mark: LayerMark | undefined = stepBack ? open.mark : undefined;
    open.mark = undefined;
    if (mark) addEntry(open, { ...mark, depth: (historyState.here?.mark?.depth ?? 0) + 1 });
  }
}

/** Adds an entry for a layer. */
export function addEntry(open: OpenLayer, mark: LayerMark): void {
  if (writeHistory('pushState', open.address ?? location.href, mark)) open.mark = mark;
}

function onHashChange(event: HashChangeEvent): void {
  for (const listener of historyState.addressListeners) listener(event);
  if (event.newURL === historyState.hiddenUrl) event.stopImmediatePropagation();
  historyState.hiddenUrl = '';
}

/**
 * Starts to listen; entries of an earlier load of the page count from then on. To be called before routers listen, thus
 * by the modules that define elements: Chromium calls listeners of the window in the order in which they were added.
 */
export function watchHistory(): void {
  if (historyState.listening || typeof history === 'undefined') return;
  historyState.listening = true;
  updatePosition(false);
  addEventListener('popstate', onPopState, true);
  addEventListener('hashchange', onHashChange, true);
  letOthersFollow();
  addEventListener('pageshow', () => updatePosition(false));
  const navigation = navigationApi();
  navigation?.addEventListener('currententrychange', () =>
    updatePosition(navigation.currentEntry?.index !== historyState.here?.index),
  );
}

/** Moves the listeners of libraries that start when they are loaded, perhaps before us, behind ours. */
function letOthersFollow(): void {
  // As of htmx.
  const { onpopstate } = window;
  window.onpopstate = null;
  window.onpopstate = onpopstate;
  const { Turbo } = globalThis as { Turbo?: { session?: { history?: { onPopState?: unknown } } } };
  const turbo = Turbo?.session?.history?.onPopState;
  if (typeof turbo !== 'function') return;
  removeEventListener('popstate', turbo as () => void);
  addEventListener('popstate', turbo as () => void);
}

/** Calls the listener when the page's hash changes. Returns its undo. */
export function subscribeToAddress(listener: (event: Event) => void): () => void {
  watchHistory();
  historyState.addressListeners.add(listener);
  return () => void historyState.addressListeners.delete(listener);
}

/** Whether the page is at an element's address, e.g. `#terms`. */
export const isAtAddress = (hash: string): boolean => {
  try {
    return hash !== '#' && decodeURIComponent(location.hash) === hash;
  } catch {
    return false;
  }
};
