import { describe, expect, it } from 'vitest';
import type { Answers } from '#rules/engine/answer.ts';
import type { Check } from '#rules/engine/check.ts';
import { checkOn } from '#rules/engine/check-on-dates.ts';
import {
  all,
  atLeast,
  type CompareLeaf,
  is,
  type Leaf,
  listMembership,
  onOrAfter,
} from '#rules/engine/condition.ts';
import { evaluationOf } from '#rules/engine/evaluation.ts';
import { indexLaw, type Law } from '#rules/engine/law.ts';
import { lawOn } from '#rules/engine/law-on-dates.ts';
import { leafTest } from '#rules/engine/leaf-test.ts';
import type { ListSlice } from '#rules/engine/occupation-list.ts';
import { amountsIn } from '#rules/engine/parameter.ts';
import { answering } from '#rules/engine/read-facts.ts';
import { partCondition, routeCondition } from '#rules/engine/route-condition.ts';
import { openAmong } from '#rules/engine/try-cells.ts';
import { provenanceOf } from './arbitrary-condition.ts';
import { birthDate, diploma, monthly, occupation, shortages, smallLaw } from './small-law.ts';

const official = provenanceOf('official');
const filedOn = '2025-06-02';
const on = (law: Law = smallLaw) => lawOn(indexLaw(law), { filedOn });

describe('a check on the dates of a case', () => {
  const [permit] = smallLaw.checks;
  const [skilled] = smallLaw.routes;
  if (!permit || !skilled) throw new Error('the small law has a check and a route');

  it('is made once for all cases of these dates', () => {
    const dates = on();
    expect(checkOn(dates, 'permit')).toBe(checkOn(dates, 'permit'));
    expect(checkOn(on(), 'permit')).not.toBe(checkOn(dates, 'permit'));
  });

  it('keeps who may decide, for everybody who says the same of the place', () => {
    const { competent } = checkOn(on(), 'permit');
    for (const answers of [{}, { place: 'flanders' }]) {
      expect(competent(answering(answers))).toBe(competent(answering(answers)));
    }
    expect(competent(answering({ place: 'flanders' }))).toEqual(['flanders']);
    expect(competent(answering({}))).toEqual(['flanders', 'brussels']);
  });

  it('is decided by federal law alone where it asks for no place', () => {
    const placeless = (({ placeFact: _, ...check }: Check): Check => check)(permit);
    const decidedBy = (jurisdiction: 'federal' | 'flanders') =>
      checkOn(
        on({ ...smallLaw, routes: [{ ...skilled, jurisdiction }], checks: [placeless] }),
        'permit',
      ).competent(answering({}));
    expect(decidedBy('federal')).toEqual(['federal']);
    expect(decidedBy('flanders')).toEqual([]);
  });

  it('is none where the place is no choice, a fault of the law', () => {
    const wrong = { ...smallLaw, checks: [{ ...permit, placeFact: 'posted' }] };
    expect(() => checkOn(on(wrong), 'permit')).toThrow('"posted" does not fit the catalogue');
  });
});

describe('a condition on the dates of a case', () => {
  const [route] = smallLaw.routes;
  const when = route?.documents[0]?.when;
  if (!route || !when) throw new Error('a paper of the small law hangs on a condition');

  it('is made once for all cases of these dates, of a route as of a part of one', () => {
    const dates = on();
    const [whole, part] = [routeCondition(dates, route), partCondition(dates, when)];
    expect(whole?.root.id).toBe('skilled');
    expect(part?.root.id).toBe('paper-when');
    expect(routeCondition(dates, route)).toBe(whole);
    expect(partCondition(dates, when)).toBe(part);
  });

  it('is none before the law we hold', () => {
    const early = lawOn(indexLaw(smallLaw), { filedOn: '2023-06-02' });
    expect(routeCondition(early, route)).toBeNull();
  });

  it('is open about the facts that may be in several of their cells', () => {
    const compiled = partCondition(on(), all('g', when, atLeast('m', monthly, 1, official)));
    if (!compiled) throw new Error('it has no dates of its own');
    const openWith = (answers: Answers) =>
      openAmong(compiled.facts, evaluationOf(compiled, answering(answers))).map(
        ({ fact }) => fact.id,
      );
    expect(openWith({})).toEqual(['posted', 'monthly']);
    expect(openWith({ posted: true })).toEqual(['monthly']);
    expect(openWith({ posted: false, monthly: { from: 2 } })).toEqual([]);
  });
});

describe('a test on the dates of a case', () => {
  const ready = (leaf: Leaf, law: Law = smallLaw) => leafTest(leaf, indexLaw(law), { filedOn });

  it('is none where it asks for one of several values of a number that is computed', () => {
    const leaf: Leaf = { ...is('odd', diploma, 'master', official), fact: 'age' };
    expect(() => ready(leaf)).toThrow('"odd" does not fit the catalogue');
  });

  it.each<[string, Leaf, readonly number[], boolean]>([
    ['an amount: there', atLeast('m', monthly, 300_000, official), [300_000], true],
    ['a day: there', onOrAfter('b', birthDate, '1970-01-02', official), [1], true],
    [
      'a list: nowhere, as names have no order',
      listMembership('l', occupation, shortages, official),
      [],
      true,
    ],
    ['an option: nowhere', is('d', diploma, 'master', official), [], false],
    [
      'a start that is not known: nowhere',
      onOrAfter('s', birthDate, 'startsOn', official),
      [],
      true,
    ],
  ])('turns at %s', (_name, leaf, turns, isOfNumbers) => {
    const found = ready(leaf);
    expect([...new Set(found.turns)]).toEqual(turns);
    expect(found.isOfNumbers).toBe(isOfNumbers);
  });

  it('turns at no amount that is not known', () => {
    const against = { parameter: 'unheard' };
    const leaf: CompareLeaf = { ...atLeast('m', monthly, 1, official), against };
    const value = { kind: 'unknown' } as const;
    const slices = [{ from: '2024-01-01', to: null, value, provenance: official }] as const;
    const unheard = { id: 'unheard', unit: 'EUR/month', slices } as const;
    const found = ready(leaf, { ...smallLaw, parameters: [unheard] });
    expect(found.turns).toEqual([]);
    expect(found.truthAt(1_000)).toBe('unknown');
    expect(found.opening).toBeNull();
  });

  it.each<[string, Partial<ListSlice>, unknown]>([
    ['names that we do not hold', {}, { kind: 'unknownList', list: 'shortages' }],
    [
      'a list that is still in force',
      { confirmedThrough: '2025-06-01' },
      { kind: 'lapsedList', list: 'shortages', confirmedThrough: '2025-06-01' },
    ],
  ])('lacks of a list %s', (_name, more, hole) => {
    const [, last] = shortages.slices;
    if (!last) throw new Error('the list has two periods');
    const lists = [{ ...shortages, slices: [{ ...last, ...more }] as const }];
    const leaf = listMembership('l', occupation, shortages, official);
    expect(ready(leaf, { ...smallLaw, lists }).hole).toEqual(hole);
  });

  it('is held against the amounts that a value names', () => {
    expect(amountsIn({ kind: 'exact', amount: 3 })).toEqual([3]);
    expect(amountsIn({ kind: 'atLeast', amount: 3 })).toEqual([3]);
    expect(amountsIn({ kind: 'band', from: 3, to: 5 })).toEqual([3, 5]);
    expect(amountsIn({ kind: 'unknown' })).toEqual([]);
  });

  it('is unknown at every value while the start is not known', () => {
    const found = ready(onOrAfter('s', birthDate, 'startsOn', official));
    expect(found.truthAt(0)).toBe('unknown');
    expect(found.waitsForStart).toBe(true);
  });
});
