import { expect, it } from 'vitest';
import { catalogue } from '#rules/catalogue.ts';
import type { Condition } from '#rules/engine/condition.ts';
import { indexLaw, type Law } from '#rules/engine/law.ts';
import { diffLaws } from '#rules/proof/diff.ts';

const after: Law = {
  ...catalogue,
  checks: catalogue.checks.filter(({ id }) => id === 'work-permit'),
};
const list = 'flanders-shortage-either';

function without(condition: Condition): Condition {
  if (condition.kind !== 'all' && condition.kind !== 'any') return condition;
  const [first, ...rest] = condition.of
    .filter((one) => one.kind !== 'listMembership' || one.list !== list)
    .map(without);
  return first ? { ...condition, of: [first, ...rest] } : condition;
}

it('finds who is judged otherwise by a list that the law before does not hold', () => {
  const before: Law = {
    ...after,
    lists: after.lists.filter(({ id }) => id !== list),
    routes: after.routes.map((route) => {
      if (route.id !== 'flanders-shortage-occupation') return route;
      const [first, ...rest] = route.versions.map((version) => ({
        ...version,
        condition: without(version.condition),
      }));
      return first ? { ...route, versions: [first, ...rest] } : route;
    }),
  };
  const found = diffLaws(indexLaw(before), indexLaw(after));
  const verdict = { what: 'verdict', route: 'flanders-shortage-occupation', regions: [{}] };
  expect(found).toMatchObject([
    // Those that the list names, and those of which it is not known whether it does.
    { ...verdict, before: 'unconfirmed', after: 'eligibleSubjectToJudgement' },
    { ...verdict, before: 'notEligible', after: 'unconfirmed' },
  ]);
  for (const { regions } of found)
    expect(regions[0]?.because).toEqual([{ kind: 'version', id: 'flanders-shortage-occupation' }]);
});
