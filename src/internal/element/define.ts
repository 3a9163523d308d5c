/** The version of this package; a test compares it with package.json. */
export const VERSION = '0.1.0';

// What this copy of the package defines, and where: each copy keeps its own.
const definitions = new Map<string, CustomElementConstructor>();
const scopes = new Set<CustomElementRegistry>();

/**
 * Registers an element unless its name is taken. A second copy of the package with the same version is ignored without
 * a warning, one with another version with a warning; neither throws.
 *
 * @returns The class that is registered under the name.
 */
function register(tag: string, element: CustomElementConstructor, registry: CustomElementRegistry) {
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

/** Registers an element for the page, and in the registries that were given to `defineIn()`. */
export function define(tag: string, element: CustomElementConstructor) {
  definitions.set(tag, element);
  for (const scope of scopes) register(tag, element, scope);
  return register(tag, element, globalThis.customElements);
}

/**
 * Registers the elements that the page imports, now or later, in a scoped registry too: `new CustomElementRegistry()`. A
 * shadow root with that registry then has this copy's elements, whatever another copy has defined for the page.
 */
export function defineIn(registry: CustomElementRegistry): void {
  scopes.add(registry);
  for (const [tag, element] of definitions) register(tag, element, registry);
}
