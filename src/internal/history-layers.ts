import type { ArrivedBy } from './dialog-types.ts';
import { warnOnce } from './element/warn-once.ts';
import { currentEntry, type LayerMark } from './history-entry.ts';
import {
  addEntry,
  historyState,
  watchHistory,
  writeHistory,
  type Layer,
  type OpenLayer,
} from './history-watch.ts';

/*
 * Something that opens over the page gets a history entry, so that Back closes it. Closed in another way, it leaves its
 * entry where it is: going back would undo whatever the page does next. See docs/decisions/history-layers.md.
 */

/** Whether the browser itself closes modal dialogs at Back, as Chromium does on Android. */
export function isBackCloseRequest(): boolean {
  const { userAgentData, userAgent } = navigator as Navigator & { userAgentData?: { platform?: string } };
  return 'CloseWatcher' in globalThis && /Android/.test(userAgentData?.platform || userAgent);
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

/** Takes over the current entry. */
function takeEntry(open: OpenLayer, mark: LayerMark): void {
  open.mark = mark;
  writeHistory('replaceState', open.address ?? location.href, mark);
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
  const isFree = !historyState.layers.some(({ mark }) => isSameEntry(mark, here.mark));
  historyState.layers.push(open);
  const { address } = open;
  const id = Math.random();
  if (here.mark && isFree) takeEntry(open, { ...here.mark, address: address ?? here.url });
  else if (arrivedBy === 'here') {
    const { url, stateHash } = historyState.left ?? { url: pageUrl(), stateHash: 0 };
    takeEntry(open, { id, depth: 1, url, address: here.url, stateHash });
  } else if (isBackCloseRequest()) {
    open.formerUrl = arrivedBy ? pageUrl() : here.url;
    if (address) writeHistory('replaceState', address);
  } else {
    if (arrivedBy === 'start') writeHistory('replaceState', pageUrl());
    const { mark, url, stateHash } = arrivedBy ? currentEntry() : here;
    const below = mark ?? { id, depth: 0, url, stateHash };
    addEntry(open, { ...below, depth: below.depth + 1, address: address ?? url });
  }
}

/** Forgets a layer that closed: its entry stays, with the URL that the page had without it. */
export function leaveLayer(layer: Layer): void {
  const index = historyState.layers.findIndex((open) => open.layer === layer);
  if (index < 0) return;
  const [open] = historyState.layers.splice(index, 1) as [OpenLayer];
  const { mark, url } = currentEntry();
  if (open.mark && mark?.id === open.mark.id) {
    const below = historyState.layers.findLast((other) => other.mark?.id === mark.id);
    const address = below?.address ?? mark.url;
    if (url !== address) writeHistory('replaceState', address, { ...mark, address });
  } else if (!open.mark && open.formerUrl && url === open.address)
    writeHistory('replaceState', open.formerUrl);
}

/** Changes a layer's address while it is open; undefined gives the page its own URL back. */
export function setLayerUrl(layer: Layer, address: string | undefined): void {
  const open = historyState.layers.find((open) => open.layer === layer);
  if (!open || layer.url === address) return;
  layer.url = address;
  const { address: before, mark } = open;
  open.address = resolveAddress(address) ?? mark?.url ?? open.formerUrl;
  const here = currentEntry();
  const isCurrent = mark ? isSameEntry(mark, here.mark) : here.url === (before ?? open.formerUrl);
  if (mark) open.mark = { ...mark, address: open.address };
  if (isCurrent && open.address) writeHistory('replaceState', open.address, open.mark);
}
