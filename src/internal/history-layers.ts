import { globalState } from './element/global-state.ts';

/** Something that is open and that the browser's Back closes. */
export interface Layer {
  /** Back was used: close, which means `leaveLayer`, or stay. */
  back(): void;
  /** The page's address while it is open, such as `#lead-3`. Default: unchanged. */
  url?: string | undefined;
}

const state = globalState('back', () => ({
  /** Entries of an earlier visit to the page are not ours to count. */
  visit: Math.random(),
  layers: [] as Layer[],
  /** A step back of our own is on its way. */
  going: false,
  listening: false,
}));
const { layers } = state;

/** How many of our entries the reader is deep in the history. */
function depth(): number {
  const at = (history.state as { lede?: { visit: number; depth: number } } | null)?.lede;
  return at?.visit === state.visit ? at.depth : 0;
}

/** A router's own state stays in the entry. */
const mark = (depth: number) => ({
  ...(history.state as object | null),
  lede: { visit: state.visit, depth },
});

/** Makes the history as deep as there are open layers. */
function agree(): void {
  if (state.going) return;
  if (layers.length < depth()) {
    state.going = true;
    history.go(layers.length - depth());
  } else
    for (let deep = depth(); deep < layers.length; deep++)
      history.pushState(mark(deep + 1), '', layers[deep]!.url);
}

function popped(): void {
  if (state.going) state.going = false;
  else {
    for (let open = Infinity; layers.length > depth() && layers.length < open;) {
      open = layers.length;
      layers.at(-1)!.back();
    }
    // Forward into an entry whose layer is closed: it is a plain one now.
    if (depth() > layers.length) history.replaceState(mark(layers.length), '');
  }
  agree();
}

/**
 * Gives a layer an entry in the history.
 *
 * @param at - `here`: the reader came by a link to the layer's address, whose entry becomes the layer's. `start`: the
 * page was opened at that address, so one without it is put below.
 */
export function enterLayer(layer: Layer, at?: 'here' | 'start'): void {
  if (!state.listening) addEventListener('popstate', popped);
  state.listening = true;
  layers.push(layer);
  if (at === 'here') history.replaceState(mark(layers.length), '');
  if (at === 'start') history.replaceState(history.state, '', location.pathname + location.search);
  agree();
}

/** Takes a layer's entry away, unless the next layer takes its place at once. */
export function leaveLayer(layer: Layer): void {
  const at = layers.indexOf(layer);
  if (at < 0) return;
  layers.splice(at, 1);
  queueMicrotask(agree);
}

/** Whether the page is at an element's address, e.g. `#terms`. */
export const isAddress = (hash: string): boolean => {
  try {
    return hash !== '#' && decodeURIComponent(location.hash) === hash;
  } catch {
    return false;
  }
};
