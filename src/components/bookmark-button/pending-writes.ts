import { globalState } from '../../internal/element/global-state.ts';
import type { Maybe } from './store.ts';

/** What the reader wants of a story while it is being written, and how that ended. */
export interface Wish {
  /** Where it is written to. */
  readonly keeper: object;
  readonly id: string;
  saved: boolean;
  busy: boolean;
  /** It came to nothing, and `saved` is again what it was. */
  failed: boolean;
}

interface Asked {
  keeper: object;
  id: string;
  saved: boolean;
  /** What the keeper has now. */
  kept: boolean;
  write: (saved: boolean) => Maybe<void>;
  /** Is told the error when it came to nothing. */
  failed: (error: unknown) => void;
}

interface Running {
  wish: Wish;
  asked: Asked;
}

const state = globalState('bookmark-wishes', () => ({
  running: new WeakMap<object, Map<string, Running>>(),
  followers: new Set<(wish: Wish) => void>(),
}));

/** The wish that is being written for a story, if any. */
export const wishOf = (keeper: object, id: string): Wish | undefined =>
  state.running.get(keeper)?.get(id)?.wish;

/** Tells of every wish: when it is made, when the reader changes it, when it has ended. Returns the way to stop. */
export function followWishes(follower: (wish: Wish) => void): () => void {
  state.followers.add(follower);
  return () => state.followers.delete(follower);
}

/** Lets all buttons of a story show what is known of it. */
export function tell(wish: Wish): void {
  for (const follower of state.followers) follower(wish);
}

/**
 * Writes what the reader wants of a story. One write runs at a time; what the reader asks meanwhile, at whichever
 * button, is written after it, unless it comes to the same in the end.
 */
export function ask(asked: Asked): void {
  const { keeper, id, saved } = asked;
  const all = state.running.get(keeper) ?? new Map<string, Running>();
  state.running.set(keeper, all);
  const running = all.get(id);
  if (running) {
    running.asked = asked;
    running.wish.saved = saved;
    tell(running.wish);
    return;
  }
  const own = { wish: { keeper, id, saved, busy: true, failed: false }, asked };
  all.set(id, own);
  tell(own.wish);
  void fulfil(own, () => all.delete(id));
}

async function fulfil(running: Running, ended: () => void): Promise<void> {
  const { wish } = running;
  let { kept } = running.asked;
  let written: boolean | undefined = kept;
  let error: unknown;
  while (wish.saved !== written && !wish.failed) {
    const { saved } = wish;
    try {
      await running.asked.write(saved);
      written = kept = saved;
    } catch (reason) {
      // Whether it came about is not known; if the reader has changed it since, that is written in any case.
      written = undefined;
      if (wish.saved !== saved) continue;
      wish.failed = true;
      wish.saved = kept;
      error = reason;
    }
  }
  wish.busy = false;
  ended();
  tell(wish);
  if (wish.failed) running.asked.failed(error);
}
