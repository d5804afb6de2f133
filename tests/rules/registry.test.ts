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
    const unasked = faultsOf(law).filter(({ kind }) => kind === 'notAsked');
    expect(unasked.map(({ message }) => message)).toEqual([
      'check permit, question diploma, situation here: no question asks "town"',
    ]);
    // Nor does one that says nothing about the fact on its page.
    at(check(law).questions, 1).situations = [
      { id: 'here', answers: { place: 'flanders', town: 'gent' } },
    ];
    expect(faultsOf(law).map(({ kind }) => kind)).toContain('noSituation');
  });

  it('takes an amount of pay that has ended for no open end', () => {
    const law = draftOfSmallLaw();
    const [first, second] = [slices(law)[0], at(slices(law), 1)];
    delete second.confirmedThrough;
    const third = { ...copyOf(second), from: '2026-01-01' } as const;
    slices(law).push(third);
    Object.assign(second, { to: third.from, value: first.value });
    expect(faultsOf(law).map(({ kind }) => kind)).toEqual(['notConfirmed']);
    Object.assign(third, { to: '2027-01-01' });
    expect(faultsOf(law)).toEqual([]);
  });

  it('takes for a date only what is nothing else besides', () => {
    const law = draftOfSmallLaw();
    at(law.sources, 0).title = '2024-13-01, second edition';
    expect(faultsOf(law)).toEqual([]);
    at(law.sources, 0).title = '2024-13-01';
    expect(faultsOf(law).map(({ kind }) => kind)).toEqual(['impossibleDate']);
  });

  it('names every weak source that a statement rests on alone', () => {
    const law = draftOfSmallLaw();
    law.sources.push({ ...copyOf(at(law.sources, 2)), id: 'tabloid' });
    const competence = route(law).competence;
    competence.confidence = 'official';
    competence.citations = [
      { source: 'newspaper', locator: 'notKnown' },
      { source: 'tabloid', locator: 'notKnown' },
    ];
    expect(faultsOf(law).map(({ message }) => message)).toEqual([
      expect.stringContaining('alone (newspaper, tabloid)'),
    ]);
  });

  it('names of steps that wait for each other none that only comes before or after', () => {
    const law = draftOfSmallLaw();
    const { steps } = route(law);
    const other = (id: string, after: string) => ({ ...copyOf(at(steps, 1)), id, after: [after] });
    steps.push(other('one', 'two'), other('two', 'one'), other('later', 'two'));
    at(steps, -3).after.push('application');
    expect(faultsOf(law).map(({ message }) => message)).toEqual([
      'route skilled: steps wait for each other: one, two',
    ]);
  });

  it('names the first route that needs what nobody is asked', () => {
    const law = draftOfSmallLaw();
    law.routes.push({ ...copyOf(route(law)), id: 'other', ...noClauses });
    check(law).routes.push('other');
    check(law).questions.splice(1, 1);
    expect(faultsOf(law).map(({ message }) => message)).toEqual([
      expect.stringContaining('no question asks "diploma", which route skilled needs'),
    ]);
  });

  it('names what is given twice in one route', () => {
    const law = draftOfSmallLaw();
    route(law).fees.push(copyOf(at(route(law).fees, 0)));
    expect(faultsOf(law).map(({ message }) => message)).toEqual([
      expect.stringContaining('contribution'),
    ]);
  });

  it('has a spoilt law for every kind of fault', () => {
    expect(new Set(spoilt.map(([kind]) => kind))).toEqual(new Set(lawFaultKinds));
  });
});
