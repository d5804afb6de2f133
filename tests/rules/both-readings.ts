import { catalogue } from '#rules/catalogue.ts';
import type { Leaf } from '#rules/engine/condition.ts';
import { evaluate } from '#rules/engine/evaluate.ts';
import { evaluationOf } from '#rules/engine/evaluation.ts';
import { indexLaw } from '#rules/engine/law.ts';
import { lawOn } from '#rules/engine/law-on-dates.ts';
import { outcomeOf } from '#rules/engine/outcome.ts';
import { answering } from '#rules/engine/read-facts.ts';
import { routeCondition } from '#rules/engine/route-condition.ts';
import { verdictOf } from '#rules/engine/verdict.ts';
import { wholeCondition } from '#rules/proof/check-diagrams.ts';
import type { Profile } from '#rules/proof/profile.ts';
import { interpret } from '#rules/proof/reference.ts';
import { codeOfVerdict, verdictCodes } from '#rules/proof/verdict-code.ts';

export const law = indexLaw(catalogue);

/** The verdict by the engine, and by reading slowly; `null` where they have no say: before the law we hold. */
export const bothReadings = (id: string, { filedOn, answers }: Profile) => {
  const route = law.routes.get(id);
  const condition = route && wholeCondition(route, filedOn);
  if (!condition) return null;
  const dates = { filedOn, startsOn: filedOn };
  const compiled = routeCondition(lawOn(law, dates), route);
  if (!compiled) return null;
  const outcome = outcomeOf(evaluationOf(compiled, answering(answers)));
  const engine = codeOfVerdict(verdictOf(outcome, null));
  const naive = interpret(condition, law, answers, dates);
  const provisional = {
    true: verdictCodes.unconfirmedOpen,
    false: verdictCodes.unconfirmedClosed,
    unknown: verdictCodes.unconfirmed,
  }[naive.provisional];
  const slow =
    naive.truth !== 'unknown'
      ? naive.truth === 'true'
        ? verdictCodes.eligible
        : verdictCodes.notEligible
      : naive.isOpen
        ? verdictCodes.undetermined
        : naive.ifAgreed === 'true'
          ? verdictCodes.eligibleSubjectToJudgement
          : provisional;
  return { engine, slow };
};

/** What a test says of somebody, by the engine and by reading slowly: its truth, and its truth at the last figure known. */
export const bothTruths = (leaf: Leaf, { filedOn, answers }: Profile) => {
  const dates = { filedOn, startsOn: filedOn };
  const told = ({ truth, provisional }: { readonly truth: string; readonly provisional: string }) =>
    `${truth}, ${provisional}`;
  return {
    engine: told(evaluate(leaf, law, answers, dates)),
    slow: told(interpret(leaf, law, answers, dates)),
  };
};
