import { agreed, canBeTrue, certain, truthIn } from '../engine/claims.ts';
import type { Standpoint as EngineStandpoint } from '../engine/next-question.ts';
import type { Route } from '../engine/route.ts';
import { placeCells } from './check-diagrams.ts';
import type { Node } from './diagram.ts';
import type { Span } from './spans.ts';
import type { Subject } from './subject.ts';
import { codeOfClaims, isOpenCode, verdictCodes } from './verdict-code.ts';

/** Where an interview stands: what is left of each route that may count, in rank, whatever was answered before. */
export interface InterviewState {
  readonly claims: readonly Node[];
  /** 1 for those who may still be asked. */
  readonly existing: Node;
}

/** The cell in which somebody said to be, by the place of the axis. */
export type Answered = ReadonlyMap<number, number>;

export interface InterviewQuestion {
  readonly id: string;
  /** Places of the axes of its facts, those without a test left out. */
  readonly axes: readonly number[];
}

/** The interview of a part of a check on one span, where the place is known. */
export interface Interview {
  readonly routes: readonly Route[];
  readonly start: InterviewState;
  readonly next: (state: InterviewState) => {
    readonly question: InterviewQuestion | null;
    /** An axis that a route waits for and no question asks. */
    readonly unasked: number | null;
  };
  /** What the answers to a question lead to, each once; answers that nobody can give are left out. */
  readonly after: (
    state: InterviewState,
    question: InterviewQuestion,
    answered: Answered,
  ) => readonly Readonly<Answering>[];
}

/** A state with the answers that first led there; so many cells of the last question lead to it. */
interface Answering {
  readonly state: InterviewState;
  readonly answered: Answered;
  ways: number;
}

/** What is left of a route, as far as the choice of questions goes by it. */
type Standpoint = Pick<EngineStandpoint, 'isOpen' | 'isLikelyOpen' | 'canOpen'>;

/** The rules by which questions are chosen, on diagrams: what a route still depends on is exactly known. */
export function interviewOf(subject: Subject, span: Span): Interview {
  const { part, diagrams, axes, logic } = subject;
  const routes = part.routes.filter((route) => subject.routeClaims(route, span.from) !== null);
  const isList = part.check.answers === 'all';
  const questions = part.check.questions.map(({ id, facts }) => ({
    id,
    axes: axes.flatMap(({ fact }, place) => (facts.includes(fact.id) ? [place] : [])),
  }));
  const questionOf = new Map(
    questions.flatMap((question, i) => question.axes.map((axis) => [axis, i] as const)),
  );
  const standings = new Map<Node, Standpoint>();
  const standpointOf = (node: Node): Standpoint => {
    const found = standings.get(node);
    if (found) return found;
    const values = [...diagrams.values(node)];
    const codes = values.map(codeOfClaims);
    const isSettled = values.length === 1;
    const made: Standpoint = {
      isOpen:
        values.every((claims) => truthIn(claims, certain) === 'true') ||
        (isSettled && codes.every(isOpenCode)),
      isLikelyOpen: isSettled && codes.every((code) => code === verdictCodes.unconfirmedOpen),
      canOpen: values.some((claims) => canBeTrue(claims, agreed)),
    };
    standings.set(node, made);
    return made;
  };

  const next: Interview['next'] = ({ claims }) => {
    const left = new Set<number>();
    const candidates = new Set<number>();
    const waiting = new Set<string>();
    const done = new Set<string>();
    const likely = new Set<string>();
    let unasked: number | null = null;
    for (const [rank, node] of claims.entries()) {
      const place = routes[rank]?.jurisdiction ?? 'federal';
      if (done.has(place)) continue;
      const { isOpen, isLikelyOpen, canOpen } = standpointOf(node);
      const isBelowLikely = likely.has('federal') || likely.has(place);
      if (isBelowLikely && !canOpen && !isList) continue;
      if (isLikelyOpen) likely.add(place);
      const support = diagrams.support(node);
      unasked ??= support.find((axis) => !questionOf.has(axis)) ?? null;
      const open = support.flatMap((axis) => questionOf.get(axis) ?? []);
      for (const one of open) left.add(one);
      if (isList || !waiting.has(place)) for (const one of open) candidates.add(one);
      if (open.length > 0) waiting.add(place);
      // Where everything is wanted that is for somebody, an open route ends nothing.
      if (isList || !isOpen) continue;
      if (place === 'federal') break;
      done.add(place);
    }
    if (left.has(0)) candidates.add(0);
    const question = candidates.size > 0 ? (questions[Math.min(...candidates)] ?? null) : null;
    return { question, unasked };
  };

  const after: Interview['after'] = (state, question, answered) =>
    question.axes.reduce<readonly Answering[]>(
      (states, axis) => {
        const found = new Map<string, Answering>();
        for (const before of states) {
          for (const cell of (axes[axis]?.cells ?? []).keys()) {
            const existing = diagrams.restrict(before.state.existing, axis, cell);
            if (existing === logic.never) continue;
            const claims = before.state.claims.map((node) => diagrams.restrict(node, axis, cell));
            const key = `${claims.join()} ${String(existing)}`;
            const known = found.get(key);
            if (known) known.ways += before.ways;
            else {
              const said = new Map([...before.answered, [axis, cell] as const]);
              found.set(key, { state: { claims, existing }, answered: said, ways: before.ways });
            }
          }
        }
        return [...found.values()];
      },
      [{ state, answered, ways: 1 }],
    );

  // Where the place is known, what depends on it is too.
  const there = (node: Node): Node =>
    placeCells(subject).reduce(
      (left, { axis, cells }) => diagrams.restrict(left, axis, cells.indexOf(1)),
      node,
    );
  const claims = routes.flatMap((route) => subject.routeClaims(route, span.from) ?? []);
  return {
    routes,
    start: { claims: claims.map(there), existing: there(subject.here(span)) },
    next,
    after,
  };
}
