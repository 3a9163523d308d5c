import { VERSION } from './version.ts';

/**
 * Registers an element unless its name is taken. A second copy of the same version is quiet, one of another version
 * warns; neither throws. Returns the class that the name now stands for.
 */
export function define(tag: string, element: CustomElementConstructor, registry = globalThis.customElements) {
  const first = registry.get(tag);
  if (!first) {
    registry.define(tag, element);
    return element;
  }
  const version = (first as { version?: string }).version ?? 'unknown';
  if (first !== element && version !== VERSION)
    console.warn(`<${tag}> is already defined (version ${version}); lede-ui ${VERSION} leaves it so.`);
  return first;
}
