import { describe, expect, it } from 'vitest';
import type { ChoiceFact } from '#rules/engine/fact.ts';
import { faultsOf } from '#rules/engine/registry.ts';
import { lawFaultKinds } from '#rules/engine/registry/law-fault.ts';
import { atLeastOf, between, is } from '#rules/engine/condition.ts';
import { diploma, posted, smallLaw, weeks } from './small-law.ts';
import { spoiltChecks } from './spoilt-checks.ts';
import { spoiltIds } from './spoilt-ids.ts';
import {
  addCondition,
  at,
  check,
  copyOf,
  draftOfSmallLaw,
  noClauses,
  route,
  rule,
  slices,
} from './spoilt-law.ts';
import { spoiltReferences } from './spoilt-references.ts';
import { spoiltStatements } from './spoilt-statements.ts';

const spoilt = [...spoiltStatements, ...spoiltIds, ...spoiltReferences, ...spoiltChecks];

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

  it('finds none in what is only just sound', () => {
    const law = draftOfSmallLaw();
    const one = (id: string) => is(id, posted, true, rule());
    addCondition(law, atLeastOf('one-of', 1, one('first'), one('second')));
    addCondition(law, atLeastOf('both-of', 2, one('third'), one('fourth')));
    addCondition(law, between('nine', weeks, 9, 9, rule()));
    slices(law)[0].value = { kind: 'band', from: 5, to: 5 };
    at(slices(law), 1).confirmedThrough = '2025-01-01';
    check(law).waits = [{ route: 'skilled', for: ['skilled'] }];
    expect(faultsOf(law)).toEqual([]);
  });

  it('takes an open amount for standing law only where no other came before it, or it is none of pay', () => {
    const faults = (unit: 'EUR/month' | 'EUR/year' | 'EUR', amount: number) => {
      const law = draftOfSmallLaw();
      delete at(slices(law), 1).confirmedThrough;
      slices(law)[0].value = { kind: 'exact', amount };
      at(law.parameters, 0).unit = unit;
      return faultsOf(law).map(({ kind }) => kind);
    };
    expect(faults('EUR/year', 4_100_000)).toEqual([]);
    expect(faults('EUR/year', 4_000_000)).toEqual(['notConfirmed']);
    // Held against yearly pay, an amount of another unit is a fault of its own.
    expect(faults('EUR/month', 4_000_000)).toContain('notConfirmed');
    expect(faults('EUR', 4_000_000)).not.toContain('notConfirmed');
  });

  it.each(spoilt)('finds %s and nothing else: %s', (kind, message, spoil) => {
    const law = draftOfSmallLaw();
    spoil(law);
    const faults = faultsOf(law);
    expect(faults.map((fault) => fault.kind)).toEqual([kind]);
    expect(faults[0]?.message).toContain(message);
  });

  it('finds a situation that answers what its check does not ask', () => {
    const law = draftOfSmallLaw();
    const town = copyOf<ChoiceFact>({ ...diploma, id: 'town', options: ['gent'] });
    law.facts.push(town);
    at(check(law).questions, 1).situations = [
      { id: 'here', answers: { diploma: 'master', town: 'gent' } },
    ];
    expect(faultsOf(law).map(({ message }) => message)).toContainEqual(
      'check permit, question diploma, situation here: no question asks "town"',
    );
  });

  it('has a spoilt law for every kind of fault', () => {
    expect(new Set(spoilt.map(([kind]) => kind))).toEqual(new Set(lawFaultKinds));
  });
});
