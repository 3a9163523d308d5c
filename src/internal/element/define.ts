/** The version of this package; a test compares it with package.json. */
export const VERSION = '0.1.0';

/**
 * Registers an element unless its name is taken. A second copy of the package with the same version is ignored without
 * a warning, one with another version with a warning; neither throws.
 *
 * @returns The class that is registered under the name.
 */
export function define(tag: string, element: CustomElementConstructor, registry = globalThis.customElements) {
  const first = registry.get(tag);
  if (!first) {
    registry.define(tag, element);
    return element;
  }
  const version = (first as { version?: string }).version ?? 'unknown';
  if (first !== element && version !== VERSION)
    console.warn(
      `<${tag}> is already defined by lede-ui ${version}; the definition of lede-ui ${VERSION} is ignored.`,
    );
  return first;
}
