import { describe, expect, it } from 'vitest';
import type { Answers } from '#rules/engine/answer.ts';
import type { Condition } from '#rules/engine/condition.ts';
import { evaluate } from '#rules/engine/evaluate.ts';
import { indexLaw } from '#rules/engine/law.ts';
import type { Outcome } from '#rules/engine/outcome.ts';
import type { Confidence } from '#rules/engine/provenance.ts';
import { verdictOf } from '#rules/engine/verdict.ts';
import { provenanceOf } from './arbitrary-condition.ts';
import { askedFacts } from './arbitrary-law.ts';

const law = indexLaw({
  ...{ facts: askedFacts, sources: [], occupations: [], lists: [], routes: [], checks: [] },
  parameters: [
    {
      ...{ id: 'doubted', unit: 'years' },
      slices: [
        {
          ...{ from: '2020-01-01', to: null, provenance: provenanceOf('report') },
          value: { kind: 'exact', amount: 3, exactHit: 'unsettled' },
        },
      ],
    },
    {
      ...{ id: 'lapsed', unit: 'years' },
      slices: [
        {
          ...{ from: '2020-01-01', to: null, provenance: provenanceOf('official') },
          ...{ value: { kind: 'exact', amount: 3 }, confirmedThrough: '2025-12-31' },
        },
      ],
    },
    {
      ...{ id: 'band', unit: 'years' },
      slices: [
        {
          ...{ from: '2020-01-01', to: null, provenance: provenanceOf('official') },
          value: { kind: 'band', from: 3, to: 5 },
        },
      ],
    },
  ],
});
const outcome = (condition: Condition, answers: Answers = {}): Outcome =>
  evaluate(condition, law, answers, { filedOn: '2026-11-21' });

const yes = (id: string, confidence: Confidence = 'official'): Condition => ({
  ...{ kind: 'oneOf', id, fact: 'yes-or-no', values: [true] },
  provenance: provenanceOf(confidence),
});
const open = (id: string): Condition => ({
  ...{ kind: 'oneOf', id, fact: 'choice', values: ['a'], provenance: provenanceOf('official') },
});
const years = (id: string, parameter: string): Condition => ({
  ...{ kind: 'compare', operator: 'atLeast', id, fact: 'years', against: { parameter } },
  provenance: provenanceOf('official'),
});
const judged = (id: string, confidence: Confidence = 'official'): Condition => ({
  ...{ kind: 'judgement', id, provenance: provenanceOf(confidence) },
});
const referred = (id: string): Condition => ({
  ...{ kind: 'referral', id, provenance: provenanceOf('official') },
});
type Several = readonly [Condition, ...Condition[]];
const all = (...of: Several): Condition => ({ kind: 'all', id: 'all', of });
const any = (...of: Several): Condition => ({ kind: 'any', id: 'any', of });
const twoOf = (...of: Several): Condition => ({ kind: 'atLeastOf', id: 'two', count: 2, of });
const not = (of: Condition): Condition => ({ kind: 'not', id: 'not', of: [of] });

const met = { 'yes-or-no': true };
const missed = { 'yes-or-no': false };

describe('the reasons of a false condition', () => {
  it.each<[string, Condition, Answers, readonly string[]]>([
    ['the test itself', yes('a'), missed, ['a']],
    ['each false part, left to right', all(yes('a'), open('b'), yes('c')), missed, ['a', 'c']],
    ['those of the false parts', any(all(yes('a'), open('b')), yes('c')), missed, ['a', 'c']],
    ['a reverse by its own name', all(open('b'), not(yes('a'))), met, ['not']],
    ['none where it is true', all(yes('a')), met, []],
    ['none where it is unknown', all(open('a')), met, []],
    ['none for a single test that is not missed', open('a'), met, []],
  ])('%s', (_name, condition, answers, reasons) => {
    expect(outcome(condition, answers).reasons).toEqual(reasons);
  });
});

describe('what a condition waits for of the authority', () => {
  it.each<[string, Condition, Answers, readonly string[]]>([
    ['what it assesses', judged('j'), {}, ['j']],
    ['each of several', all(judged('j'), yes('a'), judged('k')), met, ['j', 'k']],
    ['below a reverse', not(judged('j')), {}, ['j']],
    ['nothing where that cannot help', all(judged('j'), yes('a')), missed, []],
    ['nothing where it is true without', any(judged('j'), yes('a')), met, []],
    ['only what would do', any(all(judged('j'), yes('a')), judged('k')), missed, ['k']],
    ['not beside what nobody knows', all(judged('j'), referred('r')), {}, []],
    [
      'nothing of a way that nobody knows beside one that is assessed',
      any(all(judged('j'), referred('r')), judged('k')),
      {},
      ['k'],
    ],
    [
      'whichever way an answer leads',
      any(all(open('a'), judged('j')), all(not(open('b')), judged('k'))),
      {},
      [],
    ],
    [
      'all of which so many would do',
      twoOf(judged('j'), judged('k'), yes('a')),
      missed,
      ['j', 'k'],
    ],
    ['nothing beside a hole that decides alone', any(years('y', 'lapsed'), yes('a')), missed, []],
  ])('%s', (_name, condition, answers, judgements) => {
    expect(outcome(condition, answers).judgements).toEqual(judgements);
  });
});

describe('what we lack for a condition', () => {
  const unverified = (condition: string) => ({ kind: 'unverified', condition });
  /** The same of an open fact each time, of a source that may not decide. */
  const said = (id: string): Condition => ({
    ...{ kind: 'oneOf', id, fact: 'choice', values: ['a'], provenance: provenanceOf('press') },
  });
  const lapsed = { kind: 'lapsed', parameter: 'lapsed', confirmedThrough: '2025-12-31' };
  it.each<[string, Condition, Answers, readonly unknown[]]>([
    ['a source that may decide', yes('a', 'press'), met, [unverified('a')]],
    ['a figure', years('y', 'lapsed'), { years: 5 }, [lapsed]],
    ['one hole once', all(years('y', 'lapsed'), years('z', 'lapsed')), { years: 5 }, [lapsed]],
    ['another rule', any(yes('a'), referred('r')), missed, [{ kind: 'referred', condition: 'r' }]],
    ['below a reverse', not(yes('a', 'unverified')), met, [unverified('a')]],
    ['nothing where it is decided', all(yes('a'), yes('b', 'press')), missed, []],
    ['nothing for an answer that is only not given', open('a'), {}, []],
    [
      'only what settles the last answer known',
      all(yes('a', 'press'), years('y', 'lapsed')),
      { ...met, years: 2 },
      [lapsed],
    ],
    [
      'all of it where no answer is known',
      all(yes('a', 'press'), referred('r')),
      met,
      [unverified('a'), { kind: 'referred', condition: 'r' }],
    ],
    [
      'nothing for what waits for the authority alone',
      all(judged('j'), yes('a', 'press')),
      met,
      [unverified('a')],
    ],
    [
      'all that is open where only several parts together settle it',
      all(yes('t'), any(said('a'), not(said('b'))), any(said('c'), not(said('d')))),
      met,
      ['a', 'b', 'c', 'd'].map(unverified),
    ],
    [
      'whether the exact amount is enough',
      years('y', 'doubted'),
      { years: 3 },
      [{ kind: 'exactHit', parameter: 'doubted' }],
    ],
    [
      'that too beside a higher one',
      years('y', 'doubted'),
      { years: { from: 3, to: 5 } },
      [{ kind: 'exactHit', parameter: 'doubted' }],
    ],
    [
      'what lies between the ends of a band, also between less and more',
      years('y', 'band'),
      { years: { from: 2, to: 6 } },
      [{ kind: 'unknownAmount', parameter: 'band' }],
    ],
    ['nothing beyond a band', years('y', 'band'), { years: 5 }, []],
    ['but not between less and more', years('y', 'doubted'), { years: { from: 2, to: 5 } }, []],
    ['nor for more', years('y', 'doubted'), { years: 4 }, []],
  ])('%s', (_name, condition, answers, holes) => {
    expect(outcome(condition, answers).holes).toEqual(holes);
  });
});

describe('the confidence of a condition', () => {
  it.each<[string, Condition, Answers, Confidence]>([
    ['of a test', yes('a', 'report'), met, 'report'],
    ['of the figure, if that is weaker', years('y', 'doubted'), { years: 4 }, 'report'],
    ['of the weakest that it needs', all(yes('a'), yes('b', 'report')), met, 'report'],
    ['of the best that is enough', any(yes('a', 'report'), yes('b')), met, 'official'],
    ['of the best that closes it', all(yes('a', 'report'), yes('b')), missed, 'official'],
    ['of all that close it', any(yes('a', 'report'), yes('b')), missed, 'report'],
    [
      'of the second best of two needed',
      twoOf(yes('a', 'report'), yes('b', 'professional'), yes('c')),
      met,
      'professional',
    ],
    [
      'of the second best of two fatal',
      twoOf(yes('a', 'report'), yes('b', 'professional'), yes('c')),
      missed,
      'professional',
    ],
    [
      'of what is met, not of what is missed beside it',
      any(yes('a', 'report'), not(yes('b'))),
      met,
      'report',
    ],
    [
      'of the weakest while a better one is open',
      any(open('a'), yes('b', 'report')),
      missed,
      'report',
    ],
    ['of the weakest while it is unknown', all(open('a'), yes('b', 'report')), met, 'report'],
    [
      'of the weakest in a group within it while it is unknown',
      all(open('a'), all(yes('b', 'report'), yes('c'))),
      met,
      'report',
    ],
    ['of a reverse', not(yes('a', 'professional')), met, 'professional'],
    ['of what is assessed', all(yes('a'), judged('j', 'report')), met, 'report'],
  ])('%s', (_name, condition, answers, confidence) => {
    expect(outcome(condition, answers).confidence).toBe(confidence);
  });
});

describe('the verdict', () => {
  it.each<[Condition, Answers, unknown]>([
    [yes('a'), met, { kind: 'eligible' }],
    [yes('a'), missed, { kind: 'notEligible', reasons: ['a'] }],
    [open('a'), {}, { kind: 'undetermined', dependsOn: ['choice'] }],
    [all(judged('j'), open('a')), {}, { kind: 'undetermined', dependsOn: ['choice'] }],
    [all(judged('j'), yes('a')), met, { kind: 'eligibleSubjectToJudgement', judgements: ['j'] }],
    [not(not(judged('j'))), {}, { kind: 'eligibleSubjectToJudgement', judgements: ['j'] }],
    [not(not(not(judged('j')))), {}, { kind: 'eligibleSubjectToJudgement', judgements: ['j'] }],
    [yes('a', 'press'), met, { kind: 'unconfirmed', provisional: 'eligible' }],
    [yes('a', 'press'), missed, { kind: 'unconfirmed', provisional: 'notEligible' }],
    [referred('r'), {}, { kind: 'unconfirmed', provisional: null }],
  ])('%#', (condition, answers, verdict) => {
    expect(verdictOf(outcome(condition, answers), null)).toMatchObject(verdict as object);
  });

  it('is "not yet" only for what time opens', () => {
    expect(verdictOf(outcome(yes('a'), missed), '2027-01-01')).toEqual({
      ...{ kind: 'notYet', opensOn: '2027-01-01', reasons: ['a'] },
    });
  });
});

describe('what a condition waits for of the person', () => {
  const depends = (condition: Condition, answers: Answers = {}) =>
    outcome(condition, answers).dependsOn;

  it('is what can still change it, left to right', () => {
    expect(depends(all(open('a'), yes('b')))).toEqual(['choice', 'yes-or-no']);
    expect(depends(all(open('a'), yes('b')), missed)).toEqual([]);
    expect(depends(any(open('a'), yes('b')), met)).toEqual([]);
    expect(depends(any(open('a'), yes('b')), missed)).toEqual(['choice']);
    expect(depends(not(all(yes('a'), open('b'))), met)).toEqual(['choice']);
    expect(depends(twoOf(yes('a'), open('b'), referred('r')), met)).toEqual(['choice']);
  });

  it('is nothing that leads to the same by every way around another fact', () => {
    // Whoever has three years needs nothing more; whoever has fewer gets nowhere, whatever the choice.
    const three = years('y', 'lapsed');
    const literal = { ...three, id: 'z', against: { literal: 3 } } as Condition;
    expect(depends(any(literal, all(open('a'), literal)))).toEqual(['years']);
    expect(depends(any(literal, all(open('a'), not(literal))))).toEqual(['years', 'choice']);
  });

  it('is not a fact all of whose values come to the same', () => {
    expect(depends(all(yes('b'), any(open('a'), not(open('c')))))).toEqual(['yes-or-no']);
    expect(depends(any(yes('b'), all(open('a'), not(open('c')))))).toEqual(['yes-or-no']);
  });
});
