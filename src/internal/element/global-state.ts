/**
 * State that all copies of the package on a page share; it lives on the global object, under `Symbol.for()`.
 *
 * @param key - Its name, unique in this package.
 * @param create - Makes the initial value, for the first copy that asks.
 */
export function globalState<T>(key: string, create: () => T): T {
  const store = globalThis as unknown as Record<symbol, T | undefined>;
  return (store[Symbol.for(`lede-ui.${key}`)] ??= create());
}
