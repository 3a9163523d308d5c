import { globalState } from './global-state.ts';

type Load = () => Promise<unknown>;
const loaders = globalState('on-demand', () => new Map<string, Load>());
const loading = globalState('on-demand-loading', () => new Map<string, Promise<unknown>>());

/**
 * Says how an element is fetched that others show only when the reader acts. Define modules call it with a dynamic
 * `import()` of another define module.
 */
export function defineOnDemand(tag: string, load: Load): void {
  if (!loaders.has(tag)) loaders.set(tag, load);
}

/**
 * Fetches an element unless it is defined: at the act that needs it, or before it, when the reader comes near. Each is
 * fetched once; after a failure the next call tries again.
 *
 * @returns A promise that rejects when the element cannot be fetched, or nothing says how.
 */
export async function fetchElement(tag: string): Promise<void> {
  if (customElements.get(tag)) return;
  let fetched = loading.get(tag);
  if (!fetched) {
    const load = loaders.get(tag) ?? (() => Promise.reject(new Error(`<${tag}> is not defined.`)));
    loading.set(tag, (fetched = load()));
  }
  try {
    await fetched;
  } catch (error) {
    loading.delete(tag);
    throw error;
  }
}

/** Fetches an element that the reader may soon need. A failure is told when it is needed. */
export const prefetchElement = (tag: string): void => void fetchElement(tag).catch(() => {});
