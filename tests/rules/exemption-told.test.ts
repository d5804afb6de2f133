import { describe, expect, it } from 'vitest';
import { catalogue } from '#rules/catalogue.ts';
import { assess } from '#rules/engine/assess.ts';
import { indexLaw } from '#rules/engine/law.ts';
import type { benefitKind } from '#rules/facts/jobseeker.ts';
import type { trainingKind } from '#rules/facts/training.ts';

const law = indexLaw(catalogue);

describe('an exemption without a request', () => {
  it.each([
    ['VDAB runs the training', 'service', ['flanders-exemption-automatic']],
    ['it may be one in a company', 'in-company', ['flanders-exemption-automatic-ibo']],
  ] satisfies readonly [string, (typeof trainingKind.options)[number], readonly string[]][])(
    'is told in Flanders as far as it holds where %s',
    (_, kind, expected) => {
      const { routes } = assess(law, {
        ...{ check: 'training', voice: 'worker', filedOn: '2026-07-13' },
        answers: {
          ...{ 'training-kind': kind, 'home-place': 'flanders', 'benefit-kind': 'unemployment' },
          ...{ 'training-starts-on': '2026-09-07', 'training-weeks': 20, 'training-hours': 2100 },
          'training-timetable': 'weekdays-before-17',
        },
      });
      const told = routes
        .filter(({ route }) => route === 'flanders-exemption-recognised')
        .flatMap(({ consequences }) => consequences.map(({ id }) => id));
      expect(told.filter((id) => id.startsWith('flanders-exemption-automatic'))).toEqual(expected);
    },
  );
});

describe('how insertion benefit opens', () => {
  const told = (benefit: (typeof benefitKind.options)[number], home: string) =>
    assess(law, {
      ...{ check: 'training', voice: 'worker', filedOn: '2026-08-24' },
      answers: { 'training-kind': 'service', 'home-place': home, 'benefit-kind': benefit },
    })
      .routes.flatMap(({ consequences }) => consequences.map(({ id }) => id))
      .includes('federal-exemption-insertion-opens');

  it.each(['flanders', 'brussels', 'wallonia', 'german-speaking-community'])(
    'is told in %s to who waits for it, though no exemption is open',
    (home) => {
      expect(told('waiting-period', home)).toBe(true);
      expect(told('unemployment', home)).toBe(false);
    },
  );
});
