/**
 * State that two copies of the package on one page must share, so it lives on the global object.
 * The first copy to ask makes it.
 */
export function globalState<T>(key: string, make: () => T): T {
  const store = globalThis as unknown as Record<symbol, T | undefined>;
  return (store[Symbol.for(`lede-ui.${key}`)] ??= make());
}
