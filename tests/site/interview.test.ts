import { expect, it } from 'vitest';
import { catalogue } from '#rules/catalogue.ts';
import { indexLaw } from '#rules/engine/law.ts';
import { type Interview, startInterview, submit, viewOf } from '#site/check/interview.ts';

const law = indexLaw(catalogue);

/** Sends a page of the check of training in a company. */
const send = (check: string, fields: Readonly<Record<string, string>>) => {
  const { interview, faults } = submit(
    law,
    startInterview(check, 'employer'),
    (name) => fields[name] ?? null,
    () => [],
    '2026-11-21',
  );
  return { answers: interview.answers, faults };
};

const earlierWork = { step: 'earlier-work', 'permanent-contract-in-company': 'no' };

it('"I don\'t know" leaves what was said of another fact on the page', () => {
  const { answers, faults } = send('in-company-training', {
    ...{ ...earlierWork, action: 'unknown', 'days-in-company': '' },
  });
  expect(faults).toEqual({});
  expect(answers).toEqual({
    'permanent-contract-in-company': false,
    'days-in-company': { unknown: true },
  });
});

it('"I don\'t know" takes the place of what was typed where nothing else is asked', () => {
  const { answers } = send('in-company-training', {
    ...{ step: 'training-weeks', action: 'unknown', 'training-weeks': '12' },
  });
  expect(answers).toEqual({ 'training-weeks': { unknown: true } });
});

it('going on with one of two fields left empty says which', () => {
  const { answers, faults } = send('in-company-training', { ...earlierWork, action: 'next' });
  expect(faults).toEqual({ 'days-in-company': { kind: 'missing' } });
  expect(answers).toEqual({});
});

it('"I don\'t know" takes the place of all that stands there where nothing was left open', () => {
  const { answers } = send('in-company-training', {
    ...{ ...earlierWork, action: 'unknown', 'days-in-company': '12' },
  });
  expect(answers).toEqual({
    'permanent-contract-in-company': { unknown: true },
    'days-in-company': { unknown: true },
  });
});

it('what may be left empty leaves nothing open', () => {
  const { answers } = send('work-permit', {
    ...{ step: 'pay', action: 'unknown', 'pay-monthly': '3000', 'pay-yearly': '' },
  });
  expect(answers).toEqual({ 'pay-monthly': { unknown: true }, 'pay-yearly': { unknown: true } });
});

it('what was told of a page is no supposition when the rest is supposed', () => {
  const begun = startInterview('work-permit', 'employer');
  const told = {
    'contract-employer': 'belgian',
    'contract-term': { unknown: true },
  } as const;
  const fields: Readonly<Record<string, string>> = {
    ...{ step: 'contract', supposing: 'yes' },
    ...{ 'contract-employer': 'belgian', 'contract-term': 'one-to-four-years' },
  };
  const { interview } = submit(
    law,
    { ...begun, filedOn: '2026-11-21', answers: told },
    (name) => fields[name] ?? null,
    () => [],
    '2026-11-21',
  );
  expect(interview.supposed).toEqual(['contract-term']);
});

it('a step that a check has no more is not gone back to', () => {
  const begun = { ...startInterview('work-permit', 'employer'), editing: 'contract-term' };
  expect(viewOf(law, begun)).toMatchObject({ step: 'move' });
});

it('a fault and the wish for another day leave the day open, and Back leads to the question before', () => {
  const begun = startInterview('work-permit', 'employer');
  const after = (interview: Interview, fields: Readonly<Record<string, string>>) =>
    submit(
      law,
      interview,
      (name) => fields[name] ?? null,
      () => [],
      '2026-11-21',
    ).interview;
  expect(after(begun, { step: 'move' }).filedOn).toBeNull();
  const choosing = after(begun, { action: 'change:filed-on' });
  expect(choosing).toMatchObject({ filedOn: null, editing: 'filed-on' });
  expect(after(choosing, { action: 'back', step: 'filed-on' }).editing).toBeNull();
  const undated: Interview = { ...begun, answers: { 'job-move': 'ordinary' } };
  expect(after(undated, { action: 'back', step: 'filed-on' }).editing).toBe('move');
});

it('a day is asked about in one field: to look at, to count back from, or to go on with once the result has named it', () => {
  const begun: Interview = { ...startInterview('work-permit', 'employer'), filedOn: '2026-11-21' };
  const asked = (fields: Readonly<Record<string, string>>) =>
    submit(
      law,
      begun,
      (name) => fields[name] ?? null,
      () => [],
      '2026-11-21',
    );
  const typed = { 'other-date': '1/9/2027' };
  const { interview } = asked({ ...typed, action: 'other-date' });
  expect(interview).toMatchObject({ filedOn: '2026-11-21', otherDate: '2027-09-01' });
  const counted = asked({ ...typed, action: 'done-by' }).interview;
  expect(counted).toMatchObject({ filedOn: '2026-11-21', doneBy: '2027-09-01' });
  expect(counted.otherDate).toBeUndefined();
  // What stands in the field is not the day of the button.
  expect(asked({ ...typed, action: 'take-date:8/4/2027' }).interview.filedOn).toBe('2027-04-08');
  for (const fields of [
    { 'other-date': '31/2/2027', action: 'done-by' },
    { ...typed, action: 'take-date:31/2/2027' },
  ]) {
    expect(asked(fields).faults).toHaveProperty('other-date');
    expect(asked(fields).typed).toEqual({ 'other-date': '31/2/2027' });
  }
});
