import type { Answer } from '#rules/engine/answer.ts';
import { assess } from '#rules/engine/assess.ts';
import { answeredSteps, checkOf, type Interview, stepToAsk } from './interview.ts';
import type { Ui } from './ui.ts';

/**
 * Questions whose answers play no part any more, because another answer was changed: walking from the start with what
 * was told, the interview does not come by them, and nothing that is still open waits for them. They are kept, and
 * count again when the walk leads there again.
 */
export function setAside(ui: Ui, interview: Interview): readonly string[] {
  const { filedOn } = interview;
  if (!ui.decides || filedOn === null) return [];
  const check = checkOf(ui.law, interview);
  const passed = new Set<string>();
  let walked: Interview = { ...interview, answers: {}, editing: null };
  for (;;) {
    const step = stepToAsk(ui.law, walked);
    const question = check.questions.find(({ id }) => id === step);
    const told = (question?.facts ?? []).flatMap((fact): readonly [string, Answer][] => {
      const answer = interview.answers[fact];
      return answer === undefined ? [] : [[fact, answer]];
    });
    const isNews = step !== null && !passed.has(step);
    if (step !== null) passed.add(step);
    if (isNews && told.length > 0) {
      walked = { ...walked, answers: { ...walked.answers, ...Object.fromEntries(told) } };
      continue;
    }
    const missed = answeredSteps(check, interview).filter((id) => !passed.has(id));
    if (missed.length === 0) return missed;
    const { routes } = assess(ui.law, { ...walked, filedOn });
    const open = routes.flatMap((route) => [...route.dependsOn, ...route.partsDependOn]);
    const counts = (id: string) =>
      check.questions.some((one) => one.id === id && one.facts.some((fact) => open.includes(fact)));
    return missed.filter((id) => !counts(id));
  }
}
