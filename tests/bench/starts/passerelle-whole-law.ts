import { catalogue } from '#rules/catalogue.ts';
import type { Answers } from '#rules/engine/answer.ts';
import { assess } from '#rules/engine/assess.ts';
import { type IndexedLaw, indexLaw } from '#rules/engine/law.ts';
import { lawOn } from '#rules/engine/law-on-dates.ts';
import { routeCondition } from '#rules/engine/route-condition.ts';

const filedOn = '2025-06-02';
let law: IndexedLaw | undefined;

/** Indexes the whole law, which is part of the module, and makes every route ready. */
export function compile(): void {
  law = indexLaw(catalogue);
  const on = lawOn(law, { filedOn });
  for (const route of law.routes.values()) routeCondition(on, route);
}

/** A complete assessment, as text. */
export function decide(answers: Answers): string {
  if (!law) throw new Error('not compiled');
  return JSON.stringify(assess(law, { check: 'work-permit', voice: 'worker', filedOn, answers }));
}
