import { expect, it } from 'vitest';
import { catalogue } from '#rules/catalogue.ts';
import type { Answers } from '#rules/engine/answer.ts';
import { assess } from '#rules/engine/assess.ts';
import { indexLaw } from '#rules/engine/law.ts';

const law = indexLaw(catalogue);
const worker: Answers = {
  'job-place': 'german-speaking-community',
  'application-kind': 'unlimited',
  'worker-agreement-country': false,
  'worker-whereabouts': 'belgium-other-stay',
};

/** What is told of family where a permit without end date of the German-speaking Community turns on it. */
function told(isWithFamily: boolean, months: number, more: Answers = {}): readonly string[] {
  const { routes } = assess(
    law,
    {
      ...{ check: 'work-permit', voice: 'worker', filedOn: '2026-11-28' },
      answers: {
        ...worker,
        'worker-family-in-belgium': isWithFamily,
        'worker-months-in-ten-years': months,
        ...more,
      },
    },
    'competent',
  );
  return routes
    .filter(({ route }) => route === 'german-speaking-community-unlimited')
    .flatMap(({ consequences }) => consequences.map(({ id }) => id))
    .filter((id) => id.endsWith('-partner') || id.endsWith('-family-elsewhere'))
    .map((id) => id.replace('german-speaking-community-unlimited-', ''));
}

it.each([
  ['its yes rests on family', true, 36, ['partner']],
  ['a few months are missing to a no', false, 36, ['family-elsewhere']],
  ['family would be of no use', false, 23, []],
  ['it needs no family', true, 48, []],
  ['it needs no family, and has none', false, 48, []],
] as const)('says what the source says of family where %s', (_, family, months, expected) => {
  expect(told(family, months)).toEqual(expected);
});

it('says nothing of family where another permit is asked for', () => {
  expect(told(false, 36, { 'application-kind': 'first' })).toEqual([]);
});
