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
  for (const key of Object.keys(copy) as (keyof Value)[]) copy[key] = unfrozen(value[key]);
  return copy;
};
