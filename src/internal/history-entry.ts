import { globalState } from './element/global-state.ts';

/** What a history entry of Lede's holds, in `history.state.lede`. */
export interface LayerMark {
  /** The same for all entries above one entry of the page. */
  id: number;
  /** Distance from the page's entry: 1, or more for nested layers. */
  depth: number;
  /** URL of the page's entry, which the entry gets back when its layer closes. */
  url: string;
  /** URL while its layer is open, if that differs. */
  address?: string | undefined;
  /** Fingerprint of the page's own state in its entry. */
  stateHash: number;
}

/** A history entry as it was when the page was at it. */
export interface HistoryEntry {
  /** Position in the history; undefined in browsers without the Navigation API. */
  index: number | undefined;
  url: string;
  /** Undefined for an entry of the page's own, and for one that the page gave another URL. */
  mark: LayerMark | undefined;
  stateHash: number;
  /** `history.length`, which tells whether the page added entries. */
  length: number;
}

interface NavigationEntry {
  readonly index: number;
  readonly key: string;
}
interface Navigation extends EventTarget {
  readonly currentEntry: NavigationEntry | null;
}
export const navigationApi = (): Navigation | undefined =>
  (globalThis as { navigation?: Navigation }).navigation;

/** Marks by the entry's key, for pages that replace the state of an entry, as htmx does. */
const marks = globalState('history-marks', () => new Map<string, LayerMark>());

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isMark = (value: unknown): value is LayerMark =>
  isObject(value) && typeof value['depth'] === 'number' && typeof value['url'] === 'string';

/** A number that tells apart the page's own states; 0 for what JSON cannot hold. */
function hashState(state: unknown): number {
  let hash = 0;
  try {
    const text = JSON.stringify(isObject(state) ? { ...state, lede: undefined } : state) ?? '';
    // A layer's entry of a page without any state holds an empty object.
    if (text !== '{}' && text !== 'null')
      for (const char of text) hash = (Math.imul(hash, 31) + char.codePointAt(0)!) | 0;
  } catch {
    // Cycles, or a BigInt.
  }
  return hash;
}

/** The entry that the page is at. */
export function currentEntry(): HistoryEntry {
  const { state, length } = history as { state: unknown; length: number };
  const { index, key } = navigationApi()?.currentEntry ?? {};
  const stored = isObject(state) && isMark(state['lede']) ? state['lede'] : marks.get(key ?? '');
  const url = location.href;
  const mark = stored && (url === stored.url || url === stored.address) ? stored : undefined;
  return { index, url, mark, stateHash: hashState(state), length };
}

/**
 * Adds or changes an entry; the page's own state stays in it. Returns false where the browser refuses: in some frames,
 * for a URL of another origin, or after too many calls.
 */
export function writeEntry(method: 'pushState' | 'replaceState', url: string, mark?: LayerMark): boolean {
  const { state } = history as { state: unknown };
  const next = mark && (isObject(state) || state === null) ? { ...state, lede: mark } : state;
  try {
    history[method](next, '', url);
  } catch {
    return false;
  }
  const key = navigationApi()?.currentEntry?.key;
  if (key && mark) marks.set(key, mark);
  return true;
}

/** Whether one of two entries is a layer's above the other, or both are above the same entry of the page. */
export function areSamePage(a: HistoryEntry, b: HistoryEntry): boolean {
  if (a.mark && b.mark) return a.mark.id === b.mark.id;
  const [layer, page] = a.mark ? [a, b] : [b, a];
  if (!layer.mark) return false;
  if (layer.index !== undefined && page.index !== undefined)
    return layer.index - page.index === layer.mark.depth;
  const { url, stateHash } = layer.mark;
  return a.length === b.length && page.url === url && page.stateHash === stateHash;
}
