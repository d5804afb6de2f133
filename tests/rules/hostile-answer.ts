import fc from 'fast-check';

const deep = (levels: number): unknown =>
  levels === 0 ? true : { anyOf: [deep(levels - 1)], from: deep(levels - 1) };

/** Values that a program may send in place of an answer. Some of them are answers to some facts. */
export const hostileAnswer: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom<unknown>(NaN, Infinity, -Infinity, 1e308, -1, 0.5, 2 ** 53, -0),
  fc.constantFrom<unknown>('', '__proto__', 'constructor', 'toString', '2026-02-30', '0', 'null'),
  fc.constantFrom<unknown>(null, true, false, {}, [], [[]], [true], deep(8)),
  fc.constant('x'.repeat(100_000)),
  fc.constantFrom<unknown>(
    ...[{ unknown: false }, { unknown: 'yes' }, { unknown: true, from: 1 }, { notApplicable: 1 }],
    ...[{ unknown: null }, { notApplicable: null }, { unknown: true, notApplicable: true }],
  ),
  fc.constantFrom<unknown>(
    ...[{ anyOf: [] }, { anyOf: 'a' }, { anyOf: null }, { anyOf: [NaN] }, { anyOf: [null] }],
    ...[{ anyOf: [{ anyOf: [true] }] }, { anyOf: { length: 1 } }, { anyOf: [true], to: 1 }],
  ),
  fc.constantFrom<unknown>(
    ...[{ from: NaN }, { to: -Infinity }, { from: 2, to: 1 }, { from: null }, { from: [1] }],
    ...[{ from: '2026-02-30' }, { from: 1e308 }, { from: '1' }, { from: '2000-01-01', to: 1 }],
  ),
  fc.constant(JSON.parse('{"__proto__": {"unknown": true}}') as unknown),
  fc.jsonValue(),
);
