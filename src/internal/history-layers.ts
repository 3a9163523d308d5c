import type { ArrivedBy } from './dialog-types.ts';
import { globalState } from './element/global-state.ts';
import { warnOnce } from './element/warn-once.ts';
import {
  areSamePage,
  currentEntry,
  navigationApi,
  writeEntry,
  type HistoryEntry,
  type LayerMark,
} from './history-entry.ts';

/*
 * Something that opens over the page gets a history entry, so that Back closes it. Closed in another way, it leaves its
 * entry where it is: going back would undo whatever the page does next. See docs/decisions/history-layers.md.
 */

/** Something open that the browser's Back closes. */
export interface Layer {
  /** Called at Back: closes, which includes `leaveLayer`, or stays open. */
  onBack(): void;
  /** The page's address while it is open, such as `#lead-3`. Default: the address stays the same. */
  url?: string | undefined;
}

interface OpenLayer {
  layer: Layer;
  address?: string | undefined;
  /** Of its entry; undefined where it has none. */
  mark?: LayerMark | undefined;
  /** What the page's URL was, where the layer has an address but no entry. */
  formerUrl?: string | undefined;
}

const state = globalState('history-layers', () => ({
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

/** Whether the browser itself closes modal dialogs at Back, as Chromium does on Android. */
export function isBackCloseRequest(): boolean {
  const { userAgentData, userAgent } = navigator as Navigator & { userAgentData?: { platform?: string } };
  return 'CloseWatcher' in globalThis && /Android/.test(userAgentData?.platform || userAgent);
}

function updatePosition(moved: boolean): void {
  state.left = moved ? state.here : undefined;
  state.here = currentEntry();
}

/** Adds or changes an entry, if the browser lets us. */
function write(method: 'pushState' | 'replaceState', url: string, mark?: LayerMark): boolean {
  const done = writeEntry(method, url, mark);
  updatePosition(false);
  return done;
}

const pageUrl = (): string => location.href.split('#')[0]!;

/** An address as a full URL: relative to the page, not to its `<base>`. Undefined for one of another origin. */
function resolveAddress(address: string | undefined): string | undefined {
  if (!address) return undefined;
  try {
    const { href, origin } = new URL(address, location.href);
    if (origin === location.origin) return href;
  } catch {
    // Not a URL.
  }
  warnOnce('lede-ui: an address must be a URL of the page’s own origin, such as "#lead-3". It was ignored.');
  return undefined;
}

const isSameEntry = (a: LayerMark | undefined, b: LayerMark | undefined): boolean =>
  Boolean(a && b) && a!.id === b!.id && a!.depth === b!.depth;

/** Whether a layer's entry is the one that the page is at, or below it. */
const isReached = ({ mark }: OpenLayer, here: HistoryEntry): boolean =>
  Boolean(mark && here.mark) && mark!.id === here.mark!.id && mark!.depth <= here.mark!.depth;

function onPopState(event: Event): void {
  const index = navigationApi()?.currentEntry?.index;
  if (index === undefined || index !== state.here?.index) updatePosition(true);
  const { here, left } = state;
  // The same entry, e.g. after a click on a link to where the page is.
  if (!here || !left) return;
  if (!areSamePage(left, here)) return closeLayers(here);
  // A step between a page and its layers: routers would load the page again.
  event.stopImmediatePropagation();
  if (left.url !== here.url) state.hiddenUrl = here.url;
  if ((here.mark?.depth ?? 0) > (left.mark?.depth ?? 0)) return;
  if (state.layers.length) closeLayers(here, true);
  // From the entry of a closed layer: Back is to do what it would have done without that entry.
  else history.back();
}

/** Closes the layers whose entries were left, at `stepBack` at least one. Those that stay get their entry again. */
function closeLayers(here: HistoryEntry, stepBack = false): void {
  const isLeft = (open: OpenLayer) => !isReached(open, here);
  const leaving = state.layers.filter(isLeft);
  if (stepBack && !leaving.length) leaving.push(state.layers.at(-1)!);
  for (const open of leaving.toReversed()) {
    open.layer.onBack();
    if (state.layers.includes(open)) break;
  }
  for (const open of state.layers.filter(isLeft)) {
    const mark: LayerMark | undefined = stepBack ? open.mark : undefined;
    open.mark = undefined;
    if (mark) addEntry(open, { ...mark, depth: (state.here?.mark?.depth ?? 0) + 1 });
  }
}

function addEntry(open: OpenLayer, mark: LayerMark): void {
  if (write('pushState', open.address ?? location.href, mark)) open.mark = mark;
}

/** Takes over the current entry. */
function takeEntry(open: OpenLayer, mark: LayerMark): void {
  open.mark = mark;
  write('replaceState', open.address ?? location.href, mark);
}

function onHashChange(event: HashChangeEvent): void {
  for (const listener of state.addressListeners) listener(event);
  if (event.newURL === state.hiddenUrl) event.stopImmediatePropagation();
  state.hiddenUrl = '';
}

/**
 * Starts to listen; entries of an earlier load of the page count from then on. To be called before routers listen, thus
 * by the modules that define elements: Chromium calls listeners of the window in the order in which they were added.
 */
export function watchHistory(): void {
  if (state.listening || typeof history === 'undefined') return;
  state.listening = true;
  updatePosition(false);
  addEventListener('popstate', onPopState, true);
  addEventListener('hashchange', onHashChange, true);
  letOthersFollow();
  addEventListener('pageshow', () => updatePosition(false));
  const navigation = navigationApi();
  navigation?.addEventListener('currententrychange', () =>
    updatePosition(navigation.currentEntry?.index !== state.here?.index),
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
  state.addressListeners.add(listener);
  return () => void state.addressListeners.delete(listener);
}

/**
 * Gives a layer an entry in the history: a new one, or the one that a closed layer left behind. Where the browser
 * refuses, or closes dialogs at Back by itself, the layer has none.
 *
 * @param arrivedBy - `here`: the entry of the link to the layer's address becomes the layer's. `start`: the page was
 *   opened at that address, so an entry without it goes below.
 */
export function enterLayer(layer: Layer, arrivedBy?: ArrivedBy): void {
  watchHistory();
  const open: OpenLayer = { layer, address: resolveAddress(layer.url) };
  const here = currentEntry();
  const isFree = !state.layers.some(({ mark }) => isSameEntry(mark, here.mark));
  state.layers.push(open);
  const { address } = open;
  const id = Math.random();
  if (here.mark && isFree) takeEntry(open, { ...here.mark, address: address ?? here.url });
  else if (arrivedBy === 'here') {
    const { url, stateHash } = state.left ?? { url: pageUrl(), stateHash: 0 };
    takeEntry(open, { id, depth: 1, url, address: here.url, stateHash });
  } else if (isBackCloseRequest()) {
    open.formerUrl = arrivedBy ? pageUrl() : here.url;
    if (address) write('replaceState', address);
  } else {
    if (arrivedBy === 'start') write('replaceState', pageUrl());
    const { mark, url, stateHash } = arrivedBy ? currentEntry() : here;
    const below = mark ?? { id, depth: 0, url, stateHash };
    addEntry(open, { ...below, depth: below.depth + 1, address: address ?? url });
  }
}

/** Forgets a layer that closed: its entry stays, with the URL that the page had without it. */
export function leaveLayer(layer: Layer): void {
  const index = state.layers.findIndex((open) => open.layer === layer);
  if (index < 0) return;
  const [open] = state.layers.splice(index, 1) as [OpenLayer];
  const { mark, url } = currentEntry();
  if (open.mark && mark?.id === open.mark.id) {
    const below = state.layers.findLast((other) => other.mark?.id === mark.id);
    const address = below?.address ?? mark.url;
    if (url !== address) write('replaceState', address, { ...mark, address });
  } else if (!open.mark && open.formerUrl && url === open.address) write('replaceState', open.formerUrl);
}

/** Changes a layer's address while it is open; undefined gives the page its own URL back. */
export function setLayerUrl(layer: Layer, address: string | undefined): void {
  const open = state.layers.find((open) => open.layer === layer);
  if (!open || layer.url === address) return;
  layer.url = address;
  const { address: before, mark } = open;
  open.address = resolveAddress(address) ?? mark?.url ?? open.formerUrl;
  const here = currentEntry();
  const isCurrent = mark ? isSameEntry(mark, here.mark) : here.url === (before ?? open.formerUrl);
  if (mark) open.mark = { ...mark, address: open.address };
  if (isCurrent && open.address) write('replaceState', open.address, open.mark);
}

/** Whether the page is at an element's address, e.g. `#terms`. */
export const isAtAddress = (hash: string): boolean => {
  try {
    return hash !== '#' && decodeURIComponent(location.hash) === hash;
  } catch {
    return false;
  }
};
