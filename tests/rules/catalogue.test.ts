import { describe, expect, it } from 'vitest';
import { catalogue } from '#rules/catalogue.ts';
import { faultsOf } from '#rules/engine/registry.ts';
import { lawHash } from '#rules/law-hash.ts';

describe('the catalogue', () => {
  it('has no fault', () => {
    expect(faultsOf(catalogue)).toEqual([]);
  });

  it('is frozen, plain JSON with a stable name', () => {
    expect(Object.isFrozen(catalogue.routes[0])).toBe(true);
    expect(JSON.parse(JSON.stringify(catalogue))).toEqual(catalogue);
    expect(lawHash).toMatch(/^[0-9a-f]{16}$/);
  });
});
