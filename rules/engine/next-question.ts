import type { Answers } from './answer.ts';
import type { Question } from './check.ts';
import type { CheckOnDates } from './check-on-dates.ts';
import type { Jurisdiction, Route } from './route.ts';

/** The question to ask next, `null` when no answer can change a verdict that counts. */
export interface NextQuestion {
  readonly question: Question | null;
  /** At most so many questions are left. */
  readonly left: number;
}

/** What the next question needs of a route. */
export interface Standpoint {
  readonly isOpen: boolean;
  /** Open on the last figures known, and no answer changes that. */
  readonly isLikelyOpen: boolean;
  /** Whether some answer could still open it. */
  readonly canOpen: boolean;
  /** Closed for good. */
  readonly isClosed: boolean;
  /** The places of the questions that could still change its verdict. */
  readonly open: readonly number[];
}

/** That of a route of which no version can be looked at. */
export const notHeld: Standpoint = {
  ...{ isOpen: false, isLikelyOpen: false, canOpen: false, isClosed: false, open: [] },
};

/**
 * The next question worth asking and how many are left at most. Facts count that can still change the verdict of
 * a route, in each jurisdiction down to its first open route: what ranks below it need not be asked, nor anything
 * local once a federal route ranked before it is open, nor the place where all that is local is closed for good.
 * Below a route that is open on the last figures known, only those count that an answer could open for certain.
 * Asked next is what the highest undecided route of each jurisdiction waits for, after the first question of the
 * check, which says what the matter is about; the authors' order of questions decides between them. A check that
 * answers with a list decides every route: no rank closes another one, and the authors' order alone says what comes
 * next. A question whose facts were all answered, "I don't know" included, is not asked again. `look` is asked only
 * about routes that count.
 */
export function nextQuestion(
  ready: CheckOnDates,
  competent: readonly Jurisdiction[],
  answers: Answers,
  look: (route: Route, rank: number) => Standpoint,
): NextQuestion {
  const { check, routes } = ready;
  const places = placeQuestion(ready, competent, answers);
  const left: number[] = [];
  const next: number[] = [];
  const closed: Jurisdiction[] = [];
  const likely: Jurisdiction[] = [];
  const waiting: Jurisdiction[] = [];
  const isList = check.answers === 'all';
  let rank = -1;
  for (const route of routes) {
    rank += 1;
    const { jurisdiction } = route;
    if (!competent.includes(jurisdiction) || closed.includes(jurisdiction)) continue;
    const { isOpen, isLikelyOpen, canOpen, isClosed, open } = look(route, rank);
    const isBelowLikely = likely.includes('federal') || likely.includes(jurisdiction);
    if (isBelowLikely && !canOpen && !isList) continue;
    if (isLikelyOpen) likely.push(jurisdiction);
    if (jurisdiction !== 'federal' && !isClosed) add(places, left, next);
    if (open.length > 0 && (isList || !waiting.includes(jurisdiction))) {
      waiting.push(jurisdiction);
      add(open, next);
    }
    add(open, left);
    if (isList || !isOpen) continue;
    if (jurisdiction === 'federal') break;
    closed.push(jurisdiction);
  }
  if (left.includes(0)) next.push(0);
  return { question: check.questions[Math.min(...next)] ?? null, left: left.length };
}

/** The question about the place, while it leaves more than one local jurisdiction possible. */
function placeQuestion(
  ready: CheckOnDates,
  competent: readonly Jurisdiction[],
  answers: Answers,
): readonly number[] {
  const { placeFact } = ready.check;
  const locals = competent.filter((jurisdiction) => jurisdiction !== 'federal');
  return placeFact !== undefined && locals.length > 1
    ? openQuestions(ready, [placeFact], answers)
    : [];
}

function add(places: readonly number[], ...to: readonly number[][]): void {
  for (const list of to) {
    for (const place of places) if (!list.includes(place)) list.push(place);
  }
}

/** The places of the questions that ask at least one of the facts and were not answered yet. */
export function openQuestions(
  { asking }: CheckOnDates,
  facts: readonly string[],
  answers: Answers,
): readonly number[] {
  const open: number[] = [];
  for (const fact of facts) {
    const place = asking.get(fact);
    if (place === undefined || open.includes(place)) continue;
    if (answers[fact] === undefined) open.push(place);
  }
  return open;
}
