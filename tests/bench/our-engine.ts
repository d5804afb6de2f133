import type { Answers } from '#rules/engine/answer.ts';
import { ask as askNext } from '#rules/engine/ask.ts';
import { assess } from '#rules/engine/assess.ts';
import type { Check, Question } from '#rules/engine/check.ts';
import { evaluationOf } from '#rules/engine/evaluation.ts';
import { explain, type Explanation } from '#rules/engine/explain.ts';
import { indexLaw } from '#rules/engine/law.ts';
import { lawOn } from '#rules/engine/law-on-dates.ts';
import { answering } from '#rules/engine/read-facts.ts';
import { routeCondition } from '#rules/engine/route-condition.ts';
import { catalogue } from '#rules/catalogue.ts';
import { benchLaw, benchLawData, checkId, filedOn, routeIds } from './bench-law.ts';
import type { EngineUnderTest } from './engine-under-test.ts';

const on = lawOn(benchLaw, { filedOn });
const input = { check: checkId, voice: 'employer', filedOn } as const;

const routes = routeIds.map((id) => {
  const route = benchLaw.routes.get(id);
  const compiled = route && routeCondition(on, route);
  if (!compiled) throw new Error(`no ${id} on ${filedOn}`);
  return compiled;
});

/** The explanation of every route, in the order of `routeIds`. */
export const explainAll = (answers: Answers): readonly Explanation[] => {
  const known = answering(answers);
  return routes.map((route) => explain(evaluationOf(route, known), () => false));
};

export const ourEngine: EngineUnderTest = {
  name: 'passerelle',
  understands: ['complete', 'open', 'ranged'],
  explains: 'the whole tree',
  decide: (answers) => explainAll(answers).map(({ truth }) => truth),
};

/** The next question of the benched check. */
export const ask = (answers: Answers): string | null =>
  askNext(benchLaw, { ...input, answers }).question?.id ?? null;

/** The same, of a check that asks for the diploma last: most people have one, and few have enough pay. */
export const askDiplomaLast = (answers: Answers): string | null =>
  askNext(lawWithDiplomaLast, { ...input, answers }).question?.id ?? null;

const lawWithDiplomaLast = indexLaw({
  ...benchLawData,
  checks: benchLawData.checks.map((check): Check => {
    const [first, ...others] = check.questions;
    const isDiploma = ({ id }: Question) => id === 'diploma';
    const before = others.filter((question) => !isDiploma(question));
    return { ...check, questions: [first, ...before, ...others.filter(isDiploma)] };
  }),
});

const wholeLaw = indexLaw(catalogue);

/** A complete assessment of the whole check under the real law, holes and all. */
export const assessWhole = (answers: Answers): unknown => assess(wholeLaw, { ...input, answers });
