import { type IndexedLaw } from '../engine/law.ts';
import type { Jurisdiction } from '../engine/route.ts';
import { type Part, partsOf } from './check-diagrams.ts';
import type { Finding } from './finding.ts';
import { type Interviews, interviewsOf } from './interview.ts';
import { proveConditions } from './prove-conditions.ts';
import { decidingQuestions, proveExactness, proveInterviews } from './prove-interview.ts';
import { proveMonotone } from './prove-monotone.ts';
import { proveClauses, proveReach } from './prove-reach.ts';
import { proveTime } from './prove-time.ts';
import { proveExclusive, proveWaysOn } from './prove-ways-on.ts';
import { sameSpans } from './same-spans.ts';
import type { Span } from './spans.ts';
import { type Subject, subjectOf } from './subject.ts';

/** What was proved of a part of a check, and how large it was. */
export interface PartProof {
  readonly check: string;
  readonly place: Jurisdiction;
  readonly figures: PartFigures;
  readonly findings: readonly Finding[];
}

export interface PartFigures {
  readonly facts: number;
  readonly cells: number;
  /** Spans of filing dates. */
  readonly spans: number;
  /** Nodes and branches of the diagrams of all verdicts. */
  readonly states: number;
  readonly edges: number;
  readonly interviewStates: number;
  readonly interviewEdges: number;
  readonly longest: number;
  /** On the last span: the law as it will be. */
  readonly expected: number;
}

/** Proves everything of every check. `onPart` is told of each part before it begins. */
export function proveLaw(
  law: IndexedLaw,
  onPart: (part: Part) => void = () => undefined,
): readonly PartProof[] {
  return [...law.checks.values()].flatMap((check) => {
    const deciding = new Map<
      Part,
      { readonly subject: Subject; readonly ids: readonly string[] }
    >();
    const asked = new Set<string>();
    const proofs = partsOf(law, check).map((part): readonly [Part, PartProof] => {
      onPart(part);
      const subject = subjectOf(law, part);
      const all = interviewsDuring(subject);
      deciding.set(part, { subject, ids: decidingQuestions(subject) });
      for (const { interviews } of all) for (const id of interviews.asked) asked.add(id);
      const findings = [
        ...proveTime(subject),
        ...proveReach(subject),
        ...proveConditions(subject),
        ...proveClauses(subject),
        ...proveWaysOn(subject),
        ...proveExclusive(subject),
        ...proveMonotone(subject),
        ...proveInterviews(subject, all),
        ...proveExactness(subject),
      ];
      const { id, place } = { id: check.id, place: part.place };
      return [part, { check: id, place, figures: figuresOf(subject, all), findings }];
    });
    return proofs.map(([part, proof]) => {
      const { subject, ids = [] } = deciding.get(part) ?? {};
      if (!subject) return proof;
      const never = ids.filter(
        (id) => !asked.has(id) && !isPlace(check.placeFact, check.questions, id),
      );
      const findings = never.map((id) =>
        subject.finding(
          'neverAsked',
          [id],
          `nobody is ever asked the question ${id}, on which a condition rests, among`,
          sameSpans(subject.spans, subject.here),
        ),
      );
      return { ...proof, findings: [...proof.findings, ...findings] };
    });
  });
}

function isPlace(
  placeFact: string | undefined,
  questions: readonly { readonly id: string; readonly facts: readonly string[] }[],
  id: string,
): boolean {
  return questions.some((one) => one.id === id && one.facts.some((fact) => fact === placeFact));
}

/** The interviews of every span; spans with the same law are followed once. */
function interviewsDuring(subject: Subject): readonly {
  readonly span: Span;
  readonly interviews: Interviews;
}[] {
  const { part, spans } = subject;
  const same = Map.groupBy(spans, (span) =>
    [
      ...part.routes.map((route) => subject.routeClaims(route, span.from)),
      subject.existing(span),
    ].join(),
  );
  return [...same.values()].flatMap(([span]) =>
    span ? [{ span, interviews: interviewsOf(subject, span) }] : [],
  );
}

function figuresOf(
  subject: Subject,
  all: readonly { readonly interviews: Interviews }[],
): PartFigures {
  const { axes, spans, part, diagrams } = subject;
  const verdicts = spans.flatMap(({ from }) =>
    part.routes.map((route) => subject.verdicts(route, from)),
  );
  const sum = (of: (one: Interviews) => number) =>
    all.reduce((total, { interviews }) => total + of(interviews), 0);
  return {
    facts: axes.length,
    cells: axes.reduce((total, { cells }) => total + cells.length, 0),
    spans: spans.length,
    ...diagrams.size(verdicts),
    interviewStates: sum(({ states }) => states),
    interviewEdges: sum(({ edges }) => edges),
    longest: Math.max(...all.map(({ interviews }) => interviews.longest)),
    expected: all.at(-1)?.interviews.expected ?? 0,
  };
}
