const accessorsOf = new WeakMap<object, ReadonlyMap<string, boolean>>();

/** The names of the accessors that a class and its base classes below `base` define; true for those with a setter. */
function findAccessors(constructor: object, base: object): ReadonlyMap<string, boolean> {
  const accessors = new Map<string, boolean>();
  for (let at = constructor; at !== base; at = Object.getPrototypeOf(at) as object) {
    const { prototype } = at as { prototype: object };
    for (const [name, { get, set }] of Object.entries(Object.getOwnPropertyDescriptors(prototype)))
      if ((get ?? set) && !accessors.has(name)) accessors.set(name, Boolean(set));
  }
  return accessors;
}

/**
 * Deletes the own properties of an element that hide accessors of its class. A page makes such properties when it sets
 * them before the element is defined.
 *
 * @returns The values for accessors with a setter, to be set again; undefined without any.
 */
export function takeShadowing(element: object, base: object): ReadonlyMap<string, unknown> | undefined {
  const { constructor } = element;
  let accessors = accessorsOf.get(constructor);
  if (!accessors) accessorsOf.set(constructor, (accessors = findAccessors(constructor, base)));
  let values: Map<string, unknown> | undefined;
  for (const [name, settable] of accessors) {
    if (!Object.hasOwn(element, name)) continue;
    const own = element as Record<string, unknown>;
    if (settable) (values ??= new Map()).set(name, own[name]);
    delete own[name];
  }
  return values;
}
