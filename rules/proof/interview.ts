import { openIn } from '../engine/claims.ts';
import { type Node, TooLarge } from './diagram.ts';
import { type Answered, interviewOf, type InterviewState } from './interview-state.ts';
import type { Span } from './spans.ts';
import type { Subject } from './subject.ts';
import { codeOfClaims } from './verdict-code.ts';

/** What the interviews of a part of a check can come to, over everybody who files within a span. */
export interface Interviews {
  /** Different states: equal rests of all routes are one, whatever was answered before. */
  readonly states: number;
  /** Steps from one to another: answers that lead to the same are one. */
  readonly edges: number;
  readonly longest: number;
  /** If every option, and every cell of a number, were as frequent as any other. */
  readonly expected: number;
  /** Ids of the questions that somebody is asked. */
  readonly asked: ReadonlySet<string>;
  /** Questions asked of somebody although no verdict can turn on the answer, with answers that lead there. */
  readonly idle: ReadonlyMap<string, Answered>;
  /** Facts that a route still waits for at the end of an interview. */
  readonly stuck: ReadonlyMap<string, Answered>;
}

/** So many states of an interview at most. */
const maxStates = 1_000_000;

interface Length {
  readonly longest: number;
  readonly expected: number;
}

/** Follows every interview to its end. */
export function interviewsOf(subject: Subject, span: Span, limit = maxStates): Interviews {
  const { part, axes } = subject;
  const interview = interviewOf(subject, span);
  const turns = verdictsTurn(subject);
  const seen = new Map<string, Length>();
  const asked = new Set<string>();
  const idle = new Map<string, Answered>();
  const stuck = new Map<string, Answered>();
  let edges = 0;
  const visit = (state: InterviewState, answered: Answered): Length => {
    const key = `${state.claims.join()} ${String(state.existing)}`;
    const found = seen.get(key);
    if (found) return found;
    if (seen.size >= limit) {
      const where = `${part.check.id}, ${part.place}, filed from ${span.from}`;
      throw new TooLarge(
        `${where}: more than ${String(limit)} states of the interview: nothing is proved`,
      );
    }
    const { question, unasked } = interview.next(state);
    if (!question) {
      if (unasked !== null) stuck.set(axes[unasked]?.fact.id ?? '', answered);
      const end = { longest: 0, expected: 0 };
      seen.set(key, end);
      return end;
    }
    asked.add(question.id);
    if (!idle.has(question.id) && !turns(state.claims, question.axes)) {
      idle.set(question.id, answered);
    }
    const after = interview.after(state, question, answered);
    edges += after.length;
    const all = after.reduce((sum, { ways }) => sum + ways, 0);
    const made = after.reduce<Length>(
      (sum, one) => {
        const { longest, expected } = visit(one.state, one.answered);
        return {
          longest: Math.max(sum.longest, 1 + longest),
          expected: sum.expected + (expected * one.ways) / all,
        };
      },
      { longest: 1, expected: 1 },
    );
    seen.set(key, made);
    return made;
  };
  const whole = visit(interview.start, new Map());
  // The question about the place comes before all that follows here.
  const before = part.check.placeFact === undefined ? 0 : 1;
  return {
    states: seen.size,
    edges,
    longest: whole.longest + before,
    expected: whole.expected + before,
    ...{ asked, idle, stuck },
  };
}

/**
 * Tells whether some verdict turns on one of some axes. While an answer that somebody could not give keeps a verdict
 * open, what would be left of it counts as well.
 */
function verdictsTurn({ diagrams }: Subject) {
  const turning = new Map<Node, readonly number[]>();
  const axesOf = (node: Node): readonly number[] => {
    const found = turning.get(node);
    if (found) return found;
    const code = diagrams.map(node, (claims) =>
      openIn(claims) === 0 ? codeOfClaims(claims) : 10 + claims,
    );
    const made = diagrams.support(code);
    turning.set(node, made);
    return made;
  };
  return (claims: readonly Node[], places: readonly number[]) =>
    claims.some((node) => axesOf(node).some((axis) => places.includes(axis)));
}
