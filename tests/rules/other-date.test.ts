import { expect, it } from 'vitest';
import { catalogue } from '#rules/catalogue.ts';
import { assess } from '#rules/engine/assess.ts';
import type { IsoDate } from '#rules/engine/date.ts';
import { indexLaw } from '#rules/engine/law.ts';
import { dateDifferences } from '#rules/engine/other-date.ts';

const law = indexLaw(catalogue);
const answers = {
  ...{ 'job-move': 'ordinary', 'job-place': 'flanders', 'application-kind': 'first' },
  ...{ 'diploma-level': 'level-6', 'contract-employer': 'belgian', 'job-group': 'other' },
  ...{ 'pay-monthly': 400_000, 'pay-yearly': 5_500_000, 'job-level': 'level-3' },
  ...{ 'worker-birth-date': '1985-03-14', 'stay-length': 'over-90-days' },
};
const on = (filedOn: IsoDate) =>
  assess(law, { check: 'work-permit', voice: 'employer', filedOn, answers });
const between = (one: IsoDate, other: IsoDate) => dateDifferences(law, on(one), on(other));

it('says nothing of a day under the same law', () => {
  expect(between('2025-06-02', '2025-06-03')).toEqual({ moved: [], figures: [], routes: [] });
});

it('names the verdicts that move, and the conditions that come', () => {
  const { moved, routes } = between('2025-12-31', '2026-01-02');
  const verdicts = moved.map(({ before, after }) => [
    ...[before.route, before.verdict.kind, after.verdict.kind],
  ]);
  expect(verdicts).toContainEqual(['flanders-highly-skilled', 'eligible', 'notEligible']);
  const own = routes.find(({ route }) => route === 'flanders-highly-skilled');
  expect(own?.parts.some(({ kind, how }) => kind === 'condition' && how === 'added')).toBe(true);
});

it('names the amounts that are others, with both', () => {
  const { figures } = between('2024-12-31', '2025-01-02');
  expect(figures.map(({ parameter }) => parameter)).toContain('federal-contribution-single-permit');
  for (const { before, after } of figures) expect(before?.value).not.toEqual(after?.value);
});
