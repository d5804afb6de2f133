import { describe, expect, it } from 'vitest';
import type { Answers } from '#rules/engine/answer.ts';
import { type AssessmentDocument, assessmentDocument } from '#rules/engine/assessment-document.ts';
import { isVoice } from '#rules/engine/check.ts';
import { citedSources, sourcesOf } from '#rules/engine/cited-sources.ts';
import { sourcesIn } from '#rules/engine/sources-in.ts';
import type { IsoDate } from '#rules/engine/date.ts';
import { deepFreeze, indexLaw, type Law } from '#rules/engine/law.ts';
import { baseFacts, leavesAbout } from '#rules/engine/leaves-about.ts';
import type { Citation, Provenance } from '#rules/engine/provenance.ts';
import { provenanceOf } from './arbitrary-condition.ts';
import { smallLaw } from './small-law.ts';

const small = indexLaw(smallLaw);
const [skilled] = smallLaw.routes;
if (!skilled) throw new Error('the small law has a route');

const report: Citation = { source: 'report', locator: { article: 'p. 3', of: 'decree' } };
const unlocated = (source: string): Citation => ({ source, locator: 'notKnown' });
const citing = (...citations: readonly [Citation, ...Citation[]]): Provenance => ({
  ...provenanceOf('official'),
  citations,
});

const answers: Answers = {
  ...{ place: 'flanders', diploma: 'bachelor', posted: true, weeks: 10, monthly: 400_000 },
  ...{ 'birth-date': '1980-05-01', occupation: 'nurse' },
};
const documentOf = (law: Law, filedOn: IsoDate): AssessmentDocument =>
  assessmentDocument(indexLaw(law), { check: 'permit', voice: 'worker', filedOn, answers });

/** A law in which every statement of its route cites a source of its own, named by what it says. */
const tagged = (): Law => {
  let count = 0;
  const tag = (value: unknown, name: string): unknown => {
    if (Array.isArray(value)) return value.map((part) => tag(part, name));
    if (typeof value !== 'object' || value === null) return value;
    if ('citations' in value) {
      count += 1;
      return { ...value, citations: [unlocated(`${name}-${String(count)}`)] };
    }
    const own = 'id' in value && typeof value.id === 'string' ? value.id : name;
    return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, tag(part, own)]));
  };
  return tag({ ...smallLaw, facts: smallLaw.facts }, '') as Law;
};

describe('the sources of a route', () => {
  const namesIn = (filedOn: IsoDate) => {
    const [route] = documentOf(tagged(), filedOn).routes;
    if (!route) throw new Error('no route');
    const cited = citedSources(route, [citing(unlocated('besides'))]);
    return [...cited.keys()].map((source) => source.replace(/-\d+$/, ''));
  };

  it('are those of its conditions, their figures and lists, and of all that is shown, in order', () => {
    const conditions = [
      ...['skilled-diploma', 'skilled-pay', 'pay', 'skilled-age', 'skilled-weeks'],
      ...['skilled-list', 'shortages', 'skilled-born', 'skilled-need', 'skilled-posted'],
    ];
    const shown = ['ends', 'rumour', 'paper', 'contribution', 'vacancy', 'application'];
    expect(namesIn('2025-06-02')).toEqual([
      ...conditions,
      ...shown,
      // What an authority aims at stands elsewhere than what it has to do.
      ...['decision', 'decision', 'besides'],
    ]);
  });

  it('are those of what is shown where no law is held', () => {
    expect(namesIn('2023-06-02')).toEqual(['besides']);
  });

  it('are named once, with the places cited in each', () => {
    const other: Citation = { source: 'report', locator: { article: 'p. 4' } };
    const cited = sourcesOf([
      citing(report, unlocated('newspaper')),
      citing(unlocated('decree'), other, { ...report }),
    ]);
    expect([...cited]).toEqual([
      ['report', [report, other]],
      ['newspaper', [unlocated('newspaper')]],
      ['decree', [unlocated('decree')]],
    ]);
    expect(sourcesOf([]).size).toBe(0);
    const [route] = documentOf(smallLaw, '2025-06-02').routes;
    expect(route && [...citedSources(route)]).toEqual([
      ['report', [report]],
      ['newspaper', [unlocated('newspaper')]],
    ]);
  });

  it('are found wherever something cites', () => {
    const ids = (value: unknown) => sourcesIn(small, value).map(({ id }) => id);
    expect(ids([null, 1, 'report', { deep: [{ note: unlocated('newspaper') }, report] }])).toEqual([
      ...['newspaper', 'report'],
    ]);
    expect(ids([report, { ...report }, unlocated('no source of this law')])).toEqual(['report']);
    expect(ids({ source: 'report' })).toEqual([]);
    expect(ids({ locator: 'notKnown' })).toEqual([]);
    expect(documentOf(smallLaw, '2025-06-02').sources).toEqual(sourcesIn(small, smallLaw.routes));
  });
});

describe('the sources of pieces of law', () => {
  const ids = (value: unknown) => sourcesIn(small, value).map(({ id }) => id);
  const piece = deepFreeze({ parts: [report, { note: unlocated('newspaper') }] });

  it('are the same whenever they are looked for, also as a part of something else', () => {
    expect(ids(piece)).toEqual(['report', 'newspaper']);
    expect(ids(piece)).toEqual(['report', 'newspaper']);
    expect(ids([unlocated('newspaper'), { piece }])).toEqual(['newspaper', 'report']);
    expect(ids(deepFreeze({ around: [piece, unlocated('decree')] }))).toEqual([
      ...['report', 'newspaper', 'decree'],
    ]);
  });

  it('are looked for anew in what is no law and may change', () => {
    const answer = { cited: [report] };
    expect(ids(answer)).toEqual(['report']);
    answer.cited.push(unlocated('decree'));
    expect(ids(answer)).toEqual(['report', 'decree']);
  });
});

describe('an assessment as it is shown', () => {
  it('has the amount of a fee on the day of filing, and who decides', () => {
    const feeOn = (law: Law) => {
      const [route] = documentOf(law, '2025-06-02').routes;
      expect(route?.authority).toEqual(skilled.authority);
      return route?.fees.map(({ amount, figure }) => [amount, figure?.value ?? null]);
    };
    expect(feeOn(smallLaw)).toEqual([['fee', { kind: 'exact', amount: 14_500 }]]);
    const none = smallLaw.parameters.filter(({ id }) => id !== 'fee');
    expect(feeOn({ ...smallLaw, parameters: none })).toEqual([['fee', null]]);
  });
});

describe('the conditions that an answer is about', () => {
  const about = (filedOn: IsoDate, ...facts: readonly string[]) =>
    leavesAbout(skilled, filedOn, facts, small.facts).map(({ id }) => id);

  it('are those of the day that test the fact, or what is made of it', () => {
    expect(about('2025-06-02', 'diploma')).toEqual(['skilled-diploma', 'skilled-pay']);
    expect(about('2025-06-02', 'monthly', 'weeks')).toEqual(['skilled-pay', 'skilled-weeks']);
    expect(about('2025-06-02', 'birth-date')).toEqual(['skilled-age', 'skilled-born']);
    expect(about('2024-06-03', 'diploma', 'birth-date')).toEqual(['skilled']);
    expect(about('2025-06-02', 'place')).toEqual([]);
    expect(about('2023-06-02', 'diploma')).toEqual([]);
  });

  it('are about all that a total is made of', () => {
    expect(baseFacts('yearly', small.facts)).toEqual(['monthly', 'diploma']);
    expect(baseFacts('age', small.facts)).toEqual(['birth-date']);
    expect(baseFacts('diploma', small.facts)).toEqual(['diploma']);
    expect(baseFacts('no fact', small.facts)).toEqual(['no fact']);
    const total = small.facts.get('yearly');
    if (total?.kind !== 'derived' || total.derivation.kind !== 'yearlyPay')
      throw new Error('no total');
    const { kind, monthly, factor, provenance } = total.derivation;
    const derivation = { kind, monthly, yearly: 'stated', factor, provenance };
    const stated = { ...total, derivation };
    expect(baseFacts('yearly', new Map([['yearly', stated]]))).toEqual(['monthly', 'stated']);
  });
});

it('knows the two voices by their names', () => {
  expect(['employer', 'worker', 'authority', ''].map(isVoice)).toEqual([true, true, false, false]);
});
