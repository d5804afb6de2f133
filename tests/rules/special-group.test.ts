import { expect, it } from 'vitest';
import { catalogue } from '#rules/catalogue.ts';
import type { Answers } from '#rules/engine/answer.ts';
import { indexLaw } from '#rules/engine/law.ts';
import { verdicts } from '#rules/engine/verdicts.ts';
import { allCases } from './all-cases.ts';

const law = indexLaw(catalogue);

it('is judged on every route as an ordinary job is, and referred besides', () => {
  const ordinary = allCases.filter(({ answers }) => answers['job-move'] === 'ordinary');
  const judged = (filedOn: (typeof ordinary)[number]['filedOn'], answers: Answers) =>
    verdicts(law, { check: 'work-permit', voice: 'employer', filedOn, answers }).routes.map(
      ({ route, verdict: { kind } }) => [route, kind],
    );
  const otherwise = ordinary.flatMap(({ id, filedOn, answers }) => {
    const special = judged(filedOn, { ...answers, 'job-move': 'special-group' });
    return judged(filedOn, answers).flatMap(([route, kind], i) => {
      const isReferred = route?.endsWith('-other-category') && special[i]?.[1] !== 'notEligible';
      return isReferred || special[i]?.[1] === kind ? [] : [[id, route, kind, special[i]?.[1]]];
    });
  });
  expect(ordinary.length).toBeGreaterThan(100);
  expect(otherwise).toEqual([]);
});
