import type { Answers } from '#rules/engine/answer.ts';
import { assess } from '#rules/engine/assess.ts';
import { compiledRoute } from '#rules/engine/compile-route.ts';
import { explain, type Explanation } from '#rules/engine/explain.ts';
import { indexLaw } from '#rules/engine/law.ts';
import { catalogue } from '#rules/catalogue.ts';
import { benchLaw, checkId, filedOn, routeIds } from './bench-law.ts';
import type { EngineUnderTest } from './engine-under-test.ts';

const dates = { filedOn };
const input = { check: checkId, voice: 'employer', filedOn } as const;

const routes = routeIds.map((id) => {
  const route = benchLaw.routes.get(id);
  const compiled = route ? compiledRoute(benchLaw, route, dates) : null;
  if (!compiled) throw new Error(`no ${id} on ${filedOn}`);
  return compiled.condition;
});

/** The explanation of every route, in the order of `routeIds`. */
export const explainAll = (answers: Answers): readonly Explanation[] =>
  routes.map((route) => explain(route.run(answers), answers));

export const ourEngine: EngineUnderTest = {
  name: 'passerelle',
  understands: ['complete', 'open', 'ranged'],
  explains: 'the whole tree',
  decide: (answers) => explainAll(answers).map(({ truth }) => truth),
};

/** The next question of the benched check. */
export const ask = (answers: Answers): string | null =>
  assess(benchLaw, { ...input, answers }).nextQuestion;

const wholeLaw = indexLaw(catalogue);

/** A complete assessment of the whole check under the real law, holes and all. */
export const assessWhole = (answers: Answers): unknown => assess(wholeLaw, { ...input, answers });
