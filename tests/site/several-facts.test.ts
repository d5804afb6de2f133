import { expect, it } from 'vitest';
import { catalogue } from '#rules/catalogue.ts';
import { indexLaw } from '#rules/engine/law.ts';
import { startInterview, submit } from '#site/check/interview.ts';

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
