/**
 * A copy of plain data in which nothing is frozen. V8 writes JSON two to four times as slowly as soon as one array in it is
 * frozen, as those of the law are: a small part that comes from the law is copied sooner than the whole is written.
 */
export const unfrozen = <Value>(value: Value): Value => {
  if (typeof value !== 'object' || value === null) return value;
  if (!Object.isFrozen(value)) return copyOf(value);
  const copy = copies.get(value) ?? copyOf(value);
  copies.set(value, copy);
  return copy as Value;
};

/** Pieces of the law by themselves: they are few and never change. */
const copies = new WeakMap<object, unknown>();

const copyOf = <Value extends object>(value: Value): Value => {
  if (Array.isArray(value)) return value.map(unfrozen) as unknown as Value;
  const copy = { ...value };
  for (const key in copy) {
    // Most parts are no objects, and to write each of them once more takes as long as to find that out.
    if (typeof copy[key] === 'object') copy[key] = unfrozen(copy[key]);
  }
  return copy;
};
