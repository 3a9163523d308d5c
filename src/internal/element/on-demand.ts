import { globalState } from './global-state.ts';

type Load = () => Promise<unknown>;
const loaders = globalState('on-demand', () => new Map<string, Load>());
const loading = globalState('on-demand-loading', () => new Map<string, Promise<unknown>>());
const loaded = globalState('on-demand-loaded', () => new Map<string, unknown>());

/**
 * Says how a module is fetched that is needed only when the reader acts: that of an element, under its tag, or a part of
 * an element. Define modules call it with a dynamic `import()`. The first call for a name counts.
 */
export function defineOnDemand(name: string, load: Load): void {
  if (!loaders.has(name)) loaders.set(name, load);
}

/** A module that has been fetched on demand; undefined until then. */
export const fetchedModule = (name: string): unknown => loaded.get(name);

/**
 * Fetches a module: at the act that needs it, or before it, when the reader comes near. Each is fetched once; after a
 * failure the next call tries again.
 *
 * @returns A promise that rejects when the module cannot be fetched, or nothing says how.
 */
export async function fetchModule(name: string): Promise<unknown> {
  let fetched = loading.get(name);
  if (!fetched) {
    const load = loaders.get(name) ?? (() => Promise.reject(new Error(`Nothing defines ${name}.`)));
    loading.set(name, (fetched = load()));
  }
  try {
    const module = await fetched;
    loaded.set(name, module);
    return module;
  } catch (error) {
    loading.delete(name);
    throw error;
  }
}

/** Fetches an element unless it is defined: in the page's registry, or the one that is given. */
export async function fetchElement(tag: string, registry = customElements): Promise<void> {
  if (!registry.get(tag)) await fetchModule(tag);
}

/** Fetches an element that the reader may soon need. A failure is told when it is needed. */
export const prefetchElement = (tag: string, registry = customElements): void =>
  void fetchElement(tag, registry).catch(() => {});
