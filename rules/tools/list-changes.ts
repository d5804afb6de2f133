import type { Answers } from '../engine/answer.ts';
import { assess } from '../engine/assess.ts';
import type { LawCase } from '../engine/case.ts';
import type { Check } from '../engine/check.ts';
import { leavesOf } from '../engine/condition.ts';
import type { IsoDate } from '../engine/date.ts';
import { indexLaw, type IndexedLaw, type Law } from '../engine/law.ts';
import { type Membership, membershipOn } from '../engine/occupation-list.ts';
import { treesOf } from '../engine/registry/statements.ts';
import type { Route } from '../engine/route.ts';
import type { Verdict } from '../engine/verdict.ts';

/** A route that looks in the list, with a person to try it on. */
interface Sample {
  readonly route: Route;
  readonly check: Check;
  readonly fact: string;
  /** Where the profile comes from, for the reader. */
  readonly from: string;
  readonly answers: Answers;
}

/** What a changed list changes, as lines to read: the routes that use it, and each occupation that moves. */
export function listChanges(
  before: Law,
  after: Law,
  list: string,
  filedOn: IsoDate,
  cases: readonly LawCase[],
): readonly string[] {
  const [old, now] = [indexLaw(before), indexLaw(after)];
  const samples = before.routes.flatMap((route) => samplesOf(route, list, before, cases));
  const moves = after.occupations
    .map(({ id }) => ({
      id,
      was: placeOn(old, list, id, filedOn),
      is: placeOn(now, list, id, filedOn),
    }))
    .filter(({ was, is }) => was !== is);
  return [
    `What changes for applications filed on ${filedOn}, on ${list}:`,
    ...(samples.length === 0 ? ['  No route looks in this list yet: no verdict changes.'] : []),
    ...samples.map(({ route, from }) => `  Route ${route.id}, tried on ${from}.`),
    ...(moves.length === 0 ? ['  No occupation changes place.'] : []),
    ...moves
      .filter(({ was, is }) => was === 'unresolved' && is === 'notListed')
      .map(
        ({ id }) =>
          `  Look again: ${id} was unresolved; if the new list does not settle it, give it a row.`,
      ),
    ...moves.flatMap(({ id, was, is }) => [
      `  ${id}: ${was} -> ${is}`,
      ...samples.map((sample) => {
        const verdict = (law: IndexedLaw) => verdictOn(law, sample, id, filedOn);
        return `    ${sample.route.id}: ${verdict(old)} -> ${verdict(now)}`;
      }),
    ]),
  ];
}

/** The place of an occupation for a decision, with the last one known where they differ. */
function placeOn(law: IndexedLaw, list: string, occupation: string, filedOn: IsoDate): string {
  const held = law.lists.get(list);
  if (!held) throw new Error(`no list "${list}"`);
  const { certain, lastKnown } = membershipOn(held, occupation, filedOn);
  return certain === lastKnown
    ? certain
    : `${certain} (probably ${lastKnown satisfies Membership})`;
}

function samplesOf(
  route: Route,
  list: string,
  law: Law,
  cases: readonly LawCase[],
): readonly Sample[] {
  const leaf = treesOf(route)
    .flatMap(({ roots }) => roots.flatMap(leavesOf))
    .find((one) => one.kind === 'listMembership' && one.list === list);
  const check = law.checks.find(({ routes }) => routes.includes(route.id));
  if (!leaf || !check) return [];
  const { fact } = leaf;
  const own = cases.filter((one) => one.route === route.id && Object.hasOwn(one.answers, fact));
  const open = own.find(({ expect }) => expect.kind.startsWith('eligible')) ?? own[0];
  const place = check.placeFact === undefined ? {} : { [check.placeFact]: route.jurisdiction };
  return [
    {
      ...{ route, check, fact },
      from: open ? `its case "${open.id}"` : 'somebody of whom only the occupation is known',
      answers: { ...place, ...open?.answers },
    },
  ];
}

function verdictOn(law: IndexedLaw, sample: Sample, occupation: string, filedOn: IsoDate): string {
  const { routes } = assess(law, {
    check: sample.check.id,
    voice: 'employer',
    filedOn,
    answers: { ...sample.answers, [sample.fact]: occupation },
  });
  const found = routes.find(({ route }) => route === sample.route.id);
  return found ? wordsOf(found.verdict) : 'not decided';
}

function wordsOf(verdict: Verdict): string {
  switch (verdict.kind) {
    case 'unconfirmed':
      return verdict.provisional === null ? 'unconfirmed' : `unconfirmed (${verdict.provisional})`;
    case 'notEligible':
      return `notEligible (${verdict.reasons.join(', ')})`;
    case 'undetermined':
      return `undetermined (${verdict.dependsOn.join(', ')})`;
    case 'notYet':
    case 'eligible':
    case 'eligibleSubjectToJudgement':
      return verdict.kind;
  }
}
