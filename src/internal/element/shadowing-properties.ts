/**
 * Deletes the own properties of an element that hide accessors of its class or of the base classes below `base`. A page
 * makes such properties when it sets them before the element is defined.
 *
 * @returns The values for accessors with a setter, to be set again; undefined without any.
 */
export function takeShadowing(element: object, base: object): ReadonlyMap<string, unknown> | undefined {
  const own = element as Record<string, unknown>;
  let values: Map<string, unknown> | undefined;
  for (const name of Object.keys(own)) {
    let at = Object.getPrototypeOf(own) as object;
    if (!(name in at)) continue;
    while (at !== base && !Object.hasOwn(at, name)) at = Object.getPrototypeOf(at) as object;
    const { get, set } = (at !== base && Object.getOwnPropertyDescriptor(at, name)) || {};
    if (set) (values ??= new Map()).set(name, own[name]);
    if (get ?? set) delete own[name];
  }
  return values;
}
