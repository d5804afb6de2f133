import { describe, expect, it } from 'vitest';
import { figuresOf } from '#rules/calculators/scheme.ts';
import { schemes } from '#rules/calculators/schemes.ts';
import { catalogue } from '#rules/catalogue.ts';

describe.each(Object.values(schemes))('the premium of $id', ({ route, before, ...scheme }) => {
  const heldFrom = catalogue.routes.find(({ id }) => id === route)?.versions[0].from ?? '';
  const [first = ''] = figuresOf({ route, before, ...scheme })
    .map(({ slices: [{ from }] }) => from)
    .toSorted();

  it('is counted from the day on from which its route is held, or from the day of a reform', () => {
    expect(first >= heldFrom).toBe(true);
    expect(first === heldFrom).toBe(before === 'notHeld');
  });
});

it('of a PFI comes with the caution that changes of 2026 are not known', () => {
  expect(schemes.pfi.notFound).toContain('changesOf2026');
});
