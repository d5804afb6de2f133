import type { Condition } from '../engine/condition.ts';

type NonEmpty<One> = readonly [One, ...One[]];

/** A list with each of its members changed: as many as before, and so not empty. */
export function mapped<One, Made>(
  [first, ...others]: NonEmpty<One>,
  change: (one: One, at: number) => Made,
): NonEmpty<Made> {
  return [change(first, 0), ...others.map((one, at) => change(one, at + 1))];
}

/** A condition made of other parts; `null` where none is left. Of a negation only the first counts. */
export function madeOf(
  condition: Extract<Condition, { readonly of: unknown }>,
  [first, ...others]: readonly Condition[],
): Condition | null {
  if (!first) return null;
  return condition.kind === 'not'
    ? { ...condition, of: [first] }
    : { ...condition, of: [first, ...others] };
}
