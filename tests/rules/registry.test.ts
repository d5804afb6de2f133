import { describe, expect, it } from 'vitest';
import { faultsOf } from '#rules/engine/registry.ts';
import { lawFaultKinds } from '#rules/engine/registry/law-fault.ts';
import { smallLaw } from './small-law.ts';
import { spoiltIds } from './spoilt-ids.ts';
import { check, draftOfSmallLaw, noClauses, route } from './spoilt-law.ts';
import { spoiltReferences } from './spoilt-references.ts';
import { spoiltStatements } from './spoilt-statements.ts';

const spoilt = [...spoiltStatements, ...spoiltIds, ...spoiltReferences];

describe('the registry', () => {
  it('finds no fault in a small law that uses everything', () => {
    expect(faultsOf(smallLaw)).toEqual([]);
  });

  it('lets routes share a paper that hangs on other conditions', () => {
    const law = draftOfSmallLaw();
    const { documents, ...other } = route(law);
    const shared = documents.map(({ when: _, ...document }) => document);
    law.routes.push({ ...other, id: 'other', ...noClauses, documents: shared });
    check(law).routes.push('other');
    expect(faultsOf(law)).toEqual([]);
  });

  it.each(spoilt)('finds %s and nothing else: %s', (kind, message, spoil) => {
    const law = draftOfSmallLaw();
    spoil(law);
    const faults = faultsOf(law);
    expect(faults.map((fault) => fault.kind)).toEqual([kind]);
    expect(faults[0]?.message).toContain(message);
  });

  it('has a spoilt law for every kind of fault', () => {
    expect(new Set(spoilt.map(([kind]) => kind))).toEqual(new Set(lawFaultKinds));
  });
});
