import type { Answer, Answers } from '#rules/engine/answer.ts';
import type { LawCase } from '#rules/engine/case.ts';
import type { IsoDate } from '#rules/engine/date.ts';

/** What a worked case of a measure comes to, in a word; `waits` names the fact that it waits for. */
export type Outcome =
  | 'open'
  | 'if-agreed'
  | 'not-yet'
  | 'closed'
  | 'ask'
  | 'likely'
  | 'unlikely'
  | { readonly waits: string };

/** What differs from the person that the cases of a route start from, and on which day where it is another one. */
export type CaseRow = readonly [name: string, changed: Answers, outcome: Outcome, on?: IsoDate];

export const dontKnow: Answer = { unknown: true };

/** Worked cases of a route: one person, one thing changed at a time. */
export function measureCases(
  route: string,
  person: Answers,
  on: IsoDate,
  rows: readonly CaseRow[],
): readonly LawCase[] {
  return rows.map(([name, changed, outcome, filedOn]) => ({
    id: `${route}-${name}`,
    route,
    filedOn: filedOn ?? on,
    answers: { ...person, ...changed },
    expect: expectationOf(outcome),
  }));
}

function expectationOf(outcome: Outcome): LawCase['expect'] {
  if (typeof outcome === 'object') return { kind: 'undetermined', dependsOn: [outcome.waits] };
  switch (outcome) {
    case 'open':
      return { kind: 'eligible' };
    case 'if-agreed':
      return { kind: 'eligibleSubjectToJudgement' };
    case 'not-yet':
      return { kind: 'notYet' };
    case 'closed':
      return { kind: 'notEligible' };
    case 'ask':
      return { kind: 'unconfirmed', provisional: null, holes: ['referred'] };
    case 'likely':
      return { kind: 'unconfirmed', provisional: 'eligible' };
    case 'unlikely':
      return { kind: 'unconfirmed', provisional: 'notEligible' };
  }
}
