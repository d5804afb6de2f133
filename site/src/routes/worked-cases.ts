import type { LawCase } from '#rules/engine/case.ts';
import type { Verdict } from '#rules/engine/verdict.ts';

const modules = import.meta.glob<{ readonly cases: readonly LawCase[] }>(
  '../../../rules/law/**/*.cases.ts',
  { eager: true },
);
const allCases = Object.values(modules).flatMap(({ cases }) => cases);

/** One case for each verdict, so that a reader sees what opens a route, what closes it and what leaves it in doubt. */
const kinds: readonly Verdict['kind'][] = [
  'eligible',
  'eligibleSubjectToJudgement',
  'notYet',
  'unconfirmed',
  'undetermined',
  'notEligible',
];

/** Worked cases of a route: of each verdict the latest of those filed last, in which most was told. */
export function workedCases(route: string): readonly LawCase[] {
  const ofRoute = allCases.filter((one) => one.route === route);
  return kinds.flatMap((kind) => {
    const [first, ...more] = ofRoute.filter(({ expect }) => expect.kind === kind);
    if (!first) return [];
    return [more.reduce((best, one) => (one.filedOn > best.filedOn ? one : best), first)];
  });
}
