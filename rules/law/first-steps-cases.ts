import type { Answers } from '#rules/engine/answer.ts';
import type { LawCase } from '#rules/engine/case.ts';
import type { LocalJurisdiction } from '#rules/engine/route.ts';

/** A name, what differs from the ordinary person, the verdict, and what it waits for, or what it would be. */
export type Row = readonly [
  name: string,
  answers: Answers,
  kind: LawCase['expect']['kind'],
  more?: string | undefined,
];

/** A refugee of 30 without work, children, the language or a diploma, with a card for eleven months. */
const person: Answers = {
  'newcomer-status': 'recognised-refugee',
  livelihood: 'others',
  'worker-birth-date': '1996-05-01',
  'youngest-child': 'none',
  'local-language': 'none',
  'prior-diploma': 'none',
  'diploma-country': 'elsewhere',
  'diploma-papers': 'all',
  'diploma-profession': 'not-regulated',
  'residence-mention': 'unlimited',
  'card-since': '2025-12-15',
};

/** The cases of a route, on the day on which its sources were last looked at as a whole. */
export function firstStepsCases(
  place: LocalJurisdiction,
  route: string,
  rows: readonly Row[],
  base: Answers = {},
): readonly LawCase[] {
  return rows.map(([name, answers, kind, more]): LawCase => ({
    id: `${route}-${name}`,
    route,
    filedOn: '2026-11-26',
    answers: { ...person, 'home-place': place, ...base, ...answers },
    expect: {
      kind,
      ...(kind === 'undetermined' && more !== undefined && { dependsOn: [more] }),
      ...(kind === 'unconfirmed' &&
        (more === undefined
          ? { provisional: null, holes: ['referred'] }
          : {
              provisional: more === 'eligible' ? 'eligible' : 'notEligible',
              holes: ['unverified'],
            })),
    },
  }));
}
