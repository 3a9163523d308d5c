import { getOrCreate } from '../get-or-create.ts';
import { globalState } from '../element/global-state.ts';
import type { MaybePromise } from './bookmark.ts';

/** The state of a story's bookmark that the buttons show while it is written, and how the write ended. */
export interface PendingWrite {
  /** The store that it is written to. */
  readonly store: object;
  readonly id: string;
  saved: boolean;
  busy: boolean;
  /** The write failed, and `saved` is again what it was before. */
  failed: boolean;
}

interface WriteRequest {
  store: object;
  id: string;
  /** What the story shall be. */
  saved: boolean;
  /** What the store has now. */
  stored: boolean;
  write: (saved: boolean) => MaybePromise<void>;
  /** Called with the error if the last request fails. */
  onError: (error: unknown) => void;
}

interface RunningWrite {
  pending: PendingWrite;
  request: WriteRequest;
}

const state = globalState('bookmark-writes', () => ({
  running: new WeakMap<object, Map<string, RunningWrite>>(),
  listeners: new Set<(write: PendingWrite) => void>(),
}));

/** The write of a story that is under way, if any. */
export const pendingWrite = (store: object, id: string): PendingWrite | undefined =>
  state.running.get(store)?.get(id)?.pending;

/** Calls the listener when a write starts, changes and ends. Returns a function that unsubscribes. */
export function subscribeToWrites(listener: (write: PendingWrite) => void): () => void {
  state.listeners.add(listener);
  return () => state.listeners.delete(listener);
}

/** Lets all buttons of a story show its state. */
export function notifyWrite(write: PendingWrite): void {
  for (const listener of state.listeners) listener(write);
}

/**
 * Saves or removes a story. One write runs at a time; of the requests made meanwhile, by whichever button, the last one
 * is written next, unless it asks for what has just been written.
 */
export function requestWrite(request: WriteRequest): void {
  const { store, id, saved } = request;
  const writes = getOrCreate(state.running, store, () => new Map<string, RunningWrite>());
  const running = writes.get(id);
  if (running) {
    running.request = request;
    running.pending.saved = saved;
    notifyWrite(running.pending);
    return;
  }
  const started = { pending: { store, id, saved, busy: true, failed: false }, request };
  writes.set(id, started);
  notifyWrite(started.pending);
  void runWrites(started, () => writes.delete(id));
}

async function runWrites(running: RunningWrite, onEnd: () => void): Promise<void> {
  const { pending } = running;
  let { stored } = running.request;
  let written: boolean | undefined = stored;
  let error: unknown;
  while (pending.saved !== written && !pending.failed) {
    const { saved } = pending;
    try {
      await running.request.write(saved);
      written = stored = saved;
    } catch (reason) {
      // Whether it was written is unknown, so a request made meanwhile is written in any case.
      written = undefined;
      if (pending.saved !== saved) continue;
      pending.failed = true;
      pending.saved = stored;
      error = reason;
    }
  }
  pending.busy = false;
  onEnd();
  notifyWrite(pending);
  if (pending.failed) running.request.onError(error);
}
