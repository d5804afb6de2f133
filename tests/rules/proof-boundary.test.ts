import { describe, expect, it } from 'vitest';
import { catalogue } from '#rules/catalogue.ts';
import { evaluationOf } from '#rules/engine/evaluation.ts';
import { indexLaw } from '#rules/engine/law.ts';
import { lawOn } from '#rules/engine/law-on-dates.ts';
import { outcomeOf } from '#rules/engine/outcome.ts';
import { answering } from '#rules/engine/read-facts.ts';
import { routeCondition } from '#rules/engine/route-condition.ts';
import { verdictOf } from '#rules/engine/verdict.ts';
import { type BoundaryCase, boundaryCases } from '#rules/proof/boundary-cases.ts';
import { partsOf, wholeCondition } from '#rules/proof/check-diagrams.ts';
import { interpret } from '#rules/proof/reference.ts';
import { subjectOf } from '#rules/proof/subject.ts';
import { codeOfVerdict, verdictCodes, verdictName } from '#rules/proof/verdict-code.ts';
import { share } from './runs.ts';

const law = indexLaw(catalogue);
const parts = catalogue.checks.flatMap((check) => partsOf(law, check));

/** The verdict by the engine, and by reading slowly; `null` where they have no say: before the law we hold. */
const bothReadings = ({ route: id, filedOn, answers }: BoundaryCase) => {
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

const counted = { cases: 0 };

describe('on both sides of everything a verdict turns on', () => {
  it.each(parts.map((part) => [`${part.check.id}, ${part.place}`, part] as const))(
    '%s: diagrams, engine and slow reading say the same',
    (_, part) => {
      const cases = boundaryCases(subjectOf(law, part));
      const tried = share < 1 ? cases.slice(0, 40) : cases;
      counted.cases += cases.length;
      const disagreeing = tried.flatMap((one) => {
        const found = bothReadings(one);
        if (!found || (found.engine === one.code && found.slow === one.code)) return [];
        const names = [one.code, found.engine, found.slow].map(verdictName).join(' / ');
        return [`${one.route}, ${one.about}: ${names}: ${JSON.stringify(one)}`];
      });
      expect(disagreeing).toEqual([]);
    },
  );

  it('in at least ten thousand cases, each condition on both sides', () => {
    expect(counted.cases).toBeGreaterThan(10_000);
  });
});
