import { leavesOf } from '../engine/condition.ts';
import { maxCombinations } from '../engine/evaluation.ts';
import type { ConditionNode } from '../engine/compile-condition.ts';
import { lawOn } from '../engine/law-on-dates.ts';
import { baseFacts } from '../engine/leaves-about.ts';
import { routeCondition } from '../engine/route-condition.ts';
import type { Finding } from './finding.ts';
import type { Interviews } from './interview.ts';
import type { Answered } from './interview-state.ts';
import { regionText } from './region-text.ts';
import type { Span } from './spans.ts';
import type { Subject } from './subject.ts';

/** Interviews of a part of a check, for the spans in which they are the same. */
export interface InterviewsDuring {
  readonly span: Span;
  readonly interviews: Interviews;
}

/** No question is asked for nothing, and no interview ends while a route still waits for something that is not asked. */
export function proveInterviews(
  subject: Subject,
  all: readonly InterviewsDuring[],
): readonly Finding[] {
  const { axes, finding } = subject;
  const tell = (answered: Answered, span: Span) =>
    regionText(axes, new Map([...answered].map(([axis, cell]) => [axis, new Set([cell])])), [span]);
  return all.flatMap(({ span, interviews: { idle, stuck } }) => [
    ...[...idle].map(([question, answered]) =>
      finding(
        'idleQuestion',
        [question],
        `the question ${question} changes no verdict for ${tell(answered, span)}`,
      ),
    ),
    ...[...stuck].map(([fact, answered]) =>
      finding(
        'deadEnd',
        [fact],
        `nobody asks for ${fact}, for which a route waits, for ${tell(answered, span)}`,
      ),
    ),
  ]);
}

/** Ids of the questions about facts on which some route itself turns, and not only what is shown with it. */
export function decidingQuestions({ part, law }: Subject): readonly string[] {
  const tested = new Set(
    part.routes.flatMap(({ versions }) =>
      versions.flatMap(({ condition, exclusions = [] }) =>
        [condition, ...exclusions]
          .flatMap(leavesOf)
          .flatMap(({ fact }) => baseFacts(fact, law.facts)),
      ),
    ),
  );
  return part.check.questions.flatMap(({ id, facts }) =>
    facts.some((fact) => tested.has(fact)) ? [id] : [],
  );
}

/**
 * Where a condition is tested in more combinations than the engine tries, the engine may wait for an answer too many.
 * Everywhere else it asks exactly what these diagrams say.
 */
export function proveExactness({ part, law, spans, finding }: Subject): readonly Finding[] {
  return part.routes.flatMap((route) => {
    const worst = spans.map(({ from }) => {
      const compiled = routeCondition(lawOn(law, { filedOn: from, startsOn: from }), route);
      return compiled ? combinationsIn(compiled.root) : 1;
    });
    const most = Math.max(...worst);
    if (most <= maxCombinations) return [];
    const text = `${route.id}: up to ${String(most)} combinations meet, and the engine tries ${String(maxCombinations)}: it may ask too much`;
    return [finding('notExact', [route.id], text)];
  });
}

/** The most combinations of cells that are tried one inside the other. */
function combinationsIn({ repeated, of }: ConditionNode): number {
  const own = repeated.reduce((product, { settled }) => product * settled.length, 1);
  return own * Math.max(1, ...of.map(combinationsIn));
}
