import fc from 'fast-check';

type Place = readonly string[];

const placesIn = (value: unknown, at: Place = []): readonly Place[] => [
  at,
  ...(typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, part]) => placesIn(part, [...at, key]))
    : []),
];

const replaced = (value: unknown, [key, ...rest]: Place, by: unknown): unknown => {
  if (key === undefined) return by;
  if (Array.isArray(value)) {
    return value.map((part: unknown, at) => (String(at) === key ? replaced(part, rest, by) : part));
  }
  if (typeof value !== 'object' || value === null) return by;
  // `undefined` leaves the field out of the JSON.
  return { ...value, [key]: replaced((value as Record<string, unknown>)[key], rest, by) };
};

/** A value like `sound` in all but one to three places, where something of `hostile` stands, or nothing. */
export const changed = (sound: unknown, hostile: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> => {
  const places = placesIn(sound);
  const change = fc.tuple(
    fc.constantFrom(...places),
    fc.option(hostile, { nil: undefined, freq: 6 }),
  );
  return fc
    .array(change, { minLength: 1, maxLength: 3 })
    .map((changes) => changes.reduce((value, [place, by]) => replaced(value, place, by), sound));
};
