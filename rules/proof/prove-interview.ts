import { leavesOf } from '../engine/condition.ts';
import { maxCombinations } from '../engine/evaluation.ts';
import type { ConditionNode } from '../engine/compile-condition.ts';
import { lawOn } from '../engine/law-on-dates.ts';
import { baseFacts } from '../engine/leaves-about.ts';
import { routeCondition } from '../engine/route-condition.ts';
import type { Finding } from './finding.ts';
import type { Interviews } from './interview.ts';
import type { Answered } from './interview-state.ts';
import { boxNode } from './regions.ts';
import { type SameSpans, sameSpans } from './same-spans.ts';
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
  const { diagrams, logic, finding } = subject;
  const people = (found: Found): readonly SameSpans[] =>
    found.map(({ answered, span }) => {
      const box = new Map([...answered].map(([axis, cell]) => [axis, new Set([cell])]));
      const node = logic.both(boxNode(diagrams, logic, box), subject.here(span));
      return { node, spans: [span] };
    });
  const found = (of: (one: Interviews) => ReadonlyMap<string, Answered>) =>
    Map.groupBy(
      all.flatMap(({ span, interviews }) =>
        [...of(interviews)].map(([id, answered]) => ({ id, answered, span })),
      ),
      ({ id }) => id,
    );
  return [
    ...[...found(({ idle }) => idle)].map(([question, those]) =>
      finding(
        'idleQuestion',
        [question],
        `the question ${question} changes no verdict for`,
        people(those),
      ),
    ),
    ...[...found(({ stuck }) => stuck)].map(([fact, those]) =>
      finding(
        'deadEnd',
        [fact],
        `nobody asks for ${fact}, for which a route waits, for`,
        people(those),
      ),
    ),
  ];
}

type Found = readonly { readonly answered: Answered; readonly span: Span }[];

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
export function proveExactness(subject: Subject): readonly Finding[] {
  const { part, law, spans, finding } = subject;
  return part.routes.flatMap((route) => {
    const counted = spans.map((span) => {
      const dates = { filedOn: span.from, startsOn: span.from };
      const compiled = routeCondition(lawOn(law, dates), route);
      return { span, combinations: compiled ? combinationsIn(compiled.root) : 1 };
    });
    const beyond = counted.filter(({ combinations }) => combinations > maxCombinations);
    if (beyond.length === 0) return [];
    const most = Math.max(...beyond.map(({ combinations }) => combinations));
    const text = `${route.id}: up to ${String(most)} combinations meet, and the engine tries ${String(maxCombinations)}: it may ask too much of`;
    const people = sameSpans(
      beyond.map(({ span }) => span),
      (span) => subject.judged(route, span),
    );
    return [finding('notExact', [route.id], text, people)];
  });
}

/** The most combinations of cells that are tried one inside the other. */
function combinationsIn({ repeated, of }: ConditionNode): number {
  const own = repeated.reduce((product, { settled }) => product * settled.length, 1);
  return own * Math.max(1, ...of.map(combinationsIn));
}
