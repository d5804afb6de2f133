import { describe, expect, it } from 'vitest';
import { catalogue } from '#rules/catalogue.ts';
import type { Answers } from '#rules/engine/answer.ts';
import { assess } from '#rules/engine/assess.ts';
import type { IsoDate } from '#rules/engine/date.ts';
import { indexLaw } from '#rules/engine/law.ts';
import { benefitPeriod } from '#rules/facts/benefit-end.ts';

const law = indexLaw(catalogue);

/** Whom the ordinary end date tells what, without the common part of the names. */
function toldAt(filedOn: IsoDate, said: Answers): readonly string[] {
  const { routes } = assess(law, {
    ...{ check: 'benefit-end', voice: 'worker', filedOn },
    answers: { 'training-occupation': 'not-shortage', 'age-at-claim': 40, ...said },
  });
  const prefix = 'federal-benefit-end-';
  return routes
    .filter(({ route }) => route === 'federal-benefit-end-date')
    .flatMap(({ consequences }) => consequences.map(({ id }) => id.replace(prefix, '')));
}

const transitional: Answers = { 'benefit-regime': 'transitional', 'benefit-period': 'second' };
const training = 'insertion-training';
const ask = 'training-ask';
const newRules = 'other-unlimited';
const oldRules = 'other-unlimited-before';
const clock = 'federal-benefit-clock';

describe('what moves the end of a right', () => {
  it.each([
    [
      'insertion benefit under the transitional rules',
      '2026-03-16',
      { ...transitional, 'benefit-kind': 'insertion', 'benefit-period': 'insertion-less-used' },
      [training, oldRules],
    ],
    [
      'unemployment benefit under the transitional rules',
      '2026-03-16',
      { ...transitional, 'benefit-kind': 'unemployment' },
      [ask, oldRules],
    ],
    [
      'insertion benefit under the new rules',
      '2026-03-16',
      { 'benefit-regime': 'new', 'benefit-kind': 'insertion' },
      [newRules, clock],
    ],
    [
      'unemployment benefit under the new rules',
      '2026-03-16',
      { 'benefit-regime': 'new', 'benefit-kind': 'unemployment' },
      [newRules, clock],
    ],
    [
      'insertion benefit on the last day that a training can move its end to',
      '2026-12-31',
      { ...transitional, 'benefit-kind': 'insertion', 'benefit-period': 'insertion-less-used' },
      [training, oldRules],
    ],
    [
      'insertion benefit a day later',
      '2027-01-01',
      { ...transitional, 'benefit-kind': 'insertion', 'benefit-period': 'insertion-less-used' },
      [oldRules],
    ],
  ] satisfies readonly [string, IsoDate, Answers, readonly string[]][])(
    'is told to who has %s',
    (_, filedOn, said, expected) => {
      const told = toldAt(filedOn, said);
      const asked = [training, ask, newRules, oldRules, clock];
      expect(asked.filter((id) => told.includes(id))).toEqual(expected);
    },
  );
});

describe('a first claim after 30 June 2025, or a new one after work', () => {
  it.each([
    ['unemployment', 'new-claim-after-work', ['new-claim-after-work']],
    ['insertion', 'new-claim-after-work', ['new-claim-after-work']],
    ['unemployment', 'first-career-5-or-more', ['first-career-5-or-more']],
    ['insertion', 'insertion-less-used', ['insertion-less-used']],
  ] satisfies readonly [string, string, readonly string[]][])(
    'is told its own end, and no other: %s, %s',
    (kind, period, expected) => {
      const told = toldAt('2026-03-16', {
        ...{ 'benefit-regime': 'transitional', 'benefit-kind': kind, 'benefit-period': period },
      });
      expect(benefitPeriod.options.filter((id) => told.includes(id))).toEqual(expected);
    },
  );
});

describe('when a claim after 30 June 2025 counts', () => {
  const older: Answers = {
    ...{ 'benefit-kind': 'unemployment', 'age-at-claim': 55, 'career-years': 31 },
    'claim-year': '2026',
  };
  const later = ['federal-benefit-older-break', 'federal-benefit-older-break-career'];

  it.each([
    ['both of age and of career under the transitional rules', transitional, later],
    ['not at all under the new rules', { 'benefit-regime': 'new' }, []],
  ] satisfies readonly [string, Answers, readonly string[]][])(
    'is told %s',
    (_, regime, expected) => {
      const { routes } = assess(law, {
        ...{ check: 'benefit-end', voice: 'worker', filedOn: '2026-05-04' },
        answers: { 'training-occupation': 'not-shortage', ...older, ...regime },
      });
      const told = routes
        .filter(({ route }) => route === 'federal-benefit-older-worker')
        .flatMap(({ consequences }) => consequences.map(({ id }) => id));
      expect(later.filter((id) => told.includes(id))).toEqual(expected);
    },
  );
});
