import { describe, expect, it } from 'vitest';
import { catalogue } from '#rules/catalogue.ts';
import type { Answers } from '#rules/engine/answer.ts';
import { assess } from '#rules/engine/assess.ts';
import { indexLaw } from '#rules/engine/law.ts';
import { isSaidWhenClosed } from '#rules/engine/said-when-closed.ts';

const law = indexLaw(catalogue);
const trainee: Answers = {
  ...{ 'job-place': 'brussels', 'training-starts-on': '2026-12-07', 'training-weeks': 13 },
  ...{ 'jobseeker-registration': 'actiris', 'right-to-work': 'any-employer' },
  ...{ 'resigned-for-training': false, 'permanent-contract-in-company': false },
  ...{ 'days-in-company': 0, 'training-share': 100, 'training-hours': 2280 },
  ...{ 'hiring-promise': true, 'contract-before-start': true },
};

/** What of the FPIE is told whether it is closed or not. */
function told(answers: Answers): readonly string[] {
  const { routes } = assess(
    law,
    { check: 'in-company-training', voice: 'employer', filedOn: '2026-11-28', answers },
    'competent',
  );
  const always = law.routes.get('brussels-fpie')?.consequences.filter(isSaidWhenClosed) ?? [];
  return routes
    .flatMap(({ consequences }) => consequences.map(({ id }) => id))
    .filter((id) => always.some((one) => one.id === id));
}

describe('an IBO for a company in Brussels', () => {
  it.each([
    ['the FPIE is open', {}],
    ['it is closed by days in the company', { 'days-in-company': 29 }],
    ['it is closed by an open-ended contract', { 'permanent-contract-in-company': true }],
    ['it is closed by its hours', { 'training-share': 50, 'training-hours': 1050 }],
  ] satisfies readonly [string, Answers][])('is told where %s', (_, answers) => {
    expect(told({ ...trainee, ...answers })).toEqual(['brussels-fpie-or-ibo']);
  });

  it('is not told to who left a job for the training, for that closes both', () => {
    expect(told({ ...trainee, 'resigned-for-training': true })).toEqual([]);
  });
});
