import type { Answers } from '#rules/engine/answer.ts';
import { assess } from '#rules/engine/assess.ts';
import { type IndexedLaw, indexLaw, type Law } from '#rules/engine/law.ts';
import { lawOn } from '#rules/engine/law-on-dates.ts';
import { routeCondition } from '#rules/engine/route-condition.ts';

const filedOn = '2025-06-02';
let indexed: IndexedLaw | undefined;

/** Indexes the law of the benched routes and makes each of them ready. */
export function compile({ law }: { readonly law: Law }): void {
  indexed = indexLaw(law);
  const on = lawOn(indexed, { filedOn });
  for (const route of indexed.routes.values()) routeCondition(on, route);
}

/** A complete assessment, as text. */
export function decide(answers: Answers): string {
  if (!indexed) throw new Error('not compiled');
  return JSON.stringify(
    assess(indexed, { check: 'work-permit', voice: 'worker', filedOn, answers }),
  );
}
