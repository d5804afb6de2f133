/** Makes something of a key when it is first asked for, and gives the same again. Only for keys that are few. */
export function madeOnce<Key, Made>(make: (key: Key) => Made): (key: Key) => Made {
  const kept = new Map<Key, Made>();
  return (key) => {
    const made = kept.get(key) ?? make(key);
    kept.set(key, made);
    return made;
  };
}
