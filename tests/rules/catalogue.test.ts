import { describe, expect, it } from 'vitest';
import { catalogue } from '#rules/catalogue.ts';
import { faultsOf } from '#rules/engine/registry.ts';
import { lawHash } from '#rules/law-hash.ts';
import { registeredSources } from '#rules/registered-sources.ts';

describe('the catalogue', () => {
  it('has no fault', () => {
    expect(faultsOf(catalogue)).toEqual([]);
  });

  it('is frozen, plain JSON with a stable name', () => {
    expect(Object.isFrozen(catalogue.routes[0])).toBe(true);
    expect(JSON.parse(JSON.stringify(catalogue))).toEqual(catalogue);
    expect(lawHash).toMatch(/^[0-9a-f]{16}$/);
  });

  it('registers each source once, whoever rests on it', () => {
    const twice = (keys: readonly string[]) => keys.filter((key, n) => keys.indexOf(key) !== n);
    expect(twice(registeredSources.map(({ id }) => id))).toEqual([]);
    // One address may list several texts, each with its date; where no address was kept, who says it when tells them apart.
    const pages = registeredSources.map(
      ({ url, publisher, title, dated }) =>
        `${url?.replace(/\/$/, '') ?? `${publisher}, ${title ?? ''}`} ${dated ?? ''}`,
    );
    expect(twice(pages)).toEqual([]);
  });
});
