interface Store<Key, Value> {
  get(key: Key): Value | undefined;
  set(key: Key, value: Value): unknown;
}

/** What a map holds under a key; without that, it is created and kept there. */
export function getOrCreate<Key, Value>(store: Store<Key, Value>, key: Key, create: () => Value): Value {
  let value = store.get(key);
  if (value === undefined) store.set(key, (value = create()));
  return value;
}
