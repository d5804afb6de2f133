import { describe, expect, it } from 'vitest';
import { catalogue } from '#rules/catalogue.ts';
import type { Answers } from '#rules/engine/answer.ts';
import { indexLaw } from '#rules/engine/law.ts';
import { type Interview, startInterview, submit, viewOf } from '#site/check/interview.ts';
import { situationOf } from '#site/check/situation.ts';

const law = indexLaw(catalogue);
const day = '2026-11-21';
const before: Answers = { 'job-move': 'ordinary', 'job-place': 'flanders' };
const firstPermit = {
  ...{ 'worker-citizenship': 'other', 'residence-mention': 'no-title' },
  'application-kind': 'first',
};
const renewal = {
  ...{ 'worker-citizenship': 'other', 'residence-mention': 'limited' },
  'application-kind': 'renewal',
};
const free = { 'worker-citizenship': 'other', 'residence-mention': 'unlimited' };

const interviewWith = (answers: Answers): Interview => ({
  ...startInterview('work-permit', 'employer'),
  ...{ filedOn: day, answers: { ...before, ...answers } },
});

/** Chooses among what is offered at the question about the citizenship. */
const choose = (
  answers: Answers,
  option: string,
  more: Readonly<Record<string, string>> = {},
  interview: Interview = interviewWith(answers),
): Interview => {
  const fields: Readonly<Record<string, string>> = {
    ...{ step: 'citizenship', 'worker-citizenship': option, ...more },
  };
  return submit(
    law,
    interview,
    (name) => fields[name] ?? null,
    () => [],
    day,
  ).interview;
};

const stepOf = (interview: Interview) => {
  const view = viewOf(law, interview);
  return view.kind === 'question' ? view.step : null;
};

describe('a situation', () => {
  it('answers all that it says, and none of that is asked', () => {
    const chosen = choose({}, 'first-permit');
    expect(chosen.answers).toEqual({ ...before, ...firstPermit });
    expect(stepOf(chosen)).toBe('diploma');
    expect(stepOf(choose({}, 'free-to-work'))).toBeNull();
    expect(stepOf(choose({}, 'other'))).toBe('residence-mention');
  });

  it('leaves what was told of anything else, in its order', () => {
    const later = { ...firstPermit, 'diploma-level': 'level-6' };
    const again = choose(later, 'first-permit');
    expect(Object.entries(again.answers)).toEqual(Object.entries({ ...before, ...later }));
    expect(again.isChanged).toBe(false);
    expect(choose(later, 'renewal').answers).toEqual({
      ...{ ...before, ...renewal, 'diploma-level': 'level-6' },
    });
  });

  it('is taken back by another one, and by whoever says no more than its first answer', () => {
    const other = choose(renewal, 'free-to-work');
    expect(other.answers).toEqual({ ...before, ...free });
    expect(other.isChanged).toBe(true);
    const rest = choose(renewal, 'other');
    expect(rest.answers).toEqual({ ...before, 'worker-citizenship': 'other' });
    expect(stepOf(rest)).toBe('residence-mention');
  });

  it('leaves the rest where another first answer is given, but not to who says no more than its own', () => {
    const european = choose(renewal, 'eea-or-swiss');
    const said = { ...before, ...renewal, 'worker-citizenship': 'eea-or-swiss' };
    expect(european.answers).toEqual(said);
    expect(choose(said, 'renewal').answers).toEqual({ ...before, ...renewal });
    expect(stepOf(choose(said, 'other'))).toBe('residence-mention');
  });

  it('does not take back answers that are none', () => {
    const answers = { ...renewal, 'residence-mention': 'no' };
    expect(choose(answers, 'other').answers).toEqual({ ...before, ...answers });
  });

  it('is what Back leads to from all that it answers', () => {
    const back = (interview: Interview, from: string) =>
      submit(
        law,
        interview,
        (name) => ({ action: 'back', step: from })[name] ?? null,
        () => [],
        day,
      ).interview.editing;
    const chosen = choose({}, 'renewal');
    expect(back(chosen, 'diploma')).toBe('citizenship');
    expect(back(chosen, 'application-kind')).toBe('citizenship');
    expect(back(chosen, 'citizenship')).toBe('place');
    const told = interviewWith({ ...renewal, 'residence-mention': 'no' });
    expect(back(told, 'application-kind')).toBe('residence-mention');
  });

  it('is only supposed where it is not known, as far as it was not told', () => {
    const unknown = {
      'worker-citizenship': { unknown: true },
      'application-kind': 'first',
    } as const;
    const supposed = choose(unknown, 'first-permit', { supposing: 'yes' });
    expect(supposed.answers).toEqual({ ...before, ...firstPermit });
    expect(supposed.supposed).toEqual(['worker-citizenship', 'residence-mention']);
    // To say it plainly tells it, and what it does not say any more is not supposed either.
    expect(choose({}, 'first-permit', {}, supposed).supposed).toEqual([]);
    const all = { 'worker-citizenship': { unknown: true } } as const;
    const renewed = choose(all, 'renewal', { supposing: 'yes' });
    expect(renewed.supposed).toEqual(Object.keys(renewal));
    expect(choose({}, 'free-to-work', {}, renewed).supposed).toEqual([]);
  });

  it('is supposed where it says something else than what was told', () => {
    const told = { 'worker-citizenship': { unknown: true }, 'residence-mention': 'no' } as const;
    const supposed = choose(told, 'renewal', { supposing: 'yes' });
    expect(supposed.answers).toEqual({ ...before, ...renewal });
    expect(supposed.supposed).toEqual(Object.keys(renewal));
  });

  it('is known again in answers that came one by one', () => {
    const question = catalogue.checks
      .flatMap(({ questions }) => questions)
      .find(({ id }) => id === 'citizenship');
    expect(question && situationOf(question, { ...before, ...renewal })?.id).toBe('renewal');
    expect(question && situationOf(question, { 'worker-citizenship': 'other' })).toBeNull();
  });
});

it('a situation of another question is no answer', () => {
  const fields: Readonly<Record<string, string>> = { step: 'move', 'job-move': 'first-permit' };
  const { faults } = submit(
    law,
    startInterview('work-permit', 'employer'),
    (name) => fields[name] ?? null,
    () => [],
    day,
  );
  expect(faults).toEqual({ 'job-move': { kind: 'notAnOption' } });
});
