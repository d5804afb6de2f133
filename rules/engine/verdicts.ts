import type { Answers, CaseDates } from './answer.ts';
import type { Voice } from './check.ts';
import { checkOn, type CheckOnDates } from './check-on-dates.ts';
import { agreed, canBeTrue } from './claims.ts';
import type { IsoDate } from './date.ts';
import { type Decisive, decisiveIn, decisiveOf } from './decisive.ts';
import { type Evaluation, evaluationOf } from './evaluation.ts';
import { explain, type Explanation } from './explain.ts';
import { holdsLater } from './holds-later.ts';
import type { Hole } from './hole.ts';
import type { IndexedLaw } from './law.ts';
import { lawOn } from './law-on-dates.ts';
import { nextQuestion, notHeld, openQuestions, type Standpoint } from './next-question.ts';
import { outcomeOf } from './outcome.ts';
import type { Confidence } from './provenance.ts';
import { answering, type Known, startsOn } from './read-facts.ts';
import { routeCondition } from './route-condition.ts';
import { dayOfVersion, type Jurisdiction, type Route } from './route.ts';
import { isLikelyOpen, isOpen, type Verdict, verdictOf } from './verdict.ts';

/** A case: who asks, when the application is filed, and what was answered so far. */
export interface CaseInput extends CaseDates {
  readonly check: string;
  readonly voice: Voice;
  readonly answers: Answers;
}

/** What the law says about a case, route by route, and what to ask next. Plain data; the same for every voice. */
export interface CaseVerdicts<Of extends RouteVerdict> {
  readonly check: string;
  readonly filedOn: IsoDate;
  readonly startsOn: IsoDate | null;
  /** Jurisdictions that may be the one that decides, by where the work is mainly done. */
  readonly competent: readonly Jurisdiction[];
  readonly routes: readonly Of[];
  /** Id of the question to ask next, `null` when no answer can change a verdict that counts. */
  readonly nextQuestion: string | null;
  /** At most so many questions are left; never grows by answering. */
  readonly questionsLeft: number;
}

export interface RouteVerdict {
  readonly route: string;
  readonly jurisdiction: Jurisdiction;
  readonly verdict: Verdict;
  readonly dependsOn: readonly string[];
  readonly holes: readonly Hole[];
  readonly judgements: readonly string[];
  /** Weakest support the verdict rests on; `null` before the law we hold. */
  readonly confidence: Confidence | null;
  /** Questions that would still tell, were the work done in this jurisdiction. */
  readonly questionsLeft: number;
}

/** A verdict with what it turns on. */
export interface ReasonedVerdict extends RouteVerdict {
  readonly decisive: Decisive | null;
}

/**
 * The verdicts of the jurisdictions that may decide a case, and what each turns on, without what goes with them.
 * Pure: no clock, no locale, no I/O. Throws only for an unknown check id, a fault of the caller.
 */
export function verdicts(law: IndexedLaw, input: CaseInput): CaseVerdicts<ReasonedVerdict> {
  return eachRoute(law, input, 'competent', (judged) => ({
    ...judged.verdict,
    decisive: decisiveFor(judged),
  }));
}

function decisiveFor({ verdict, evaluation, explanation }: Judged): Decisive | null {
  return evaluation && !explanation
    ? decisiveIn(verdict.verdict, evaluation)
    : decisiveOf({ verdict: verdict.verdict, explanation });
}

/** A route judged: its verdict and, where a version of it was looked at, its evaluation. */
export interface Judged {
  readonly ready: CheckOnDates;
  readonly known: Known;
  readonly route: Route;
  readonly verdict: RouteVerdict;
  readonly standpoint: Standpoint;
  readonly evaluation: Evaluation | null;
  /** Only where the verdict itself needed one: `whyOf` makes it for the others. */
  readonly explanation: Explanation | null;
}

/** Why a route has its verdict; `null` where no version of it can be looked at. */
export function whyOf(judged: Judged): Explanation | null {
  const { evaluation, explanation } = judged;
  return evaluation && (explanation ?? explain(evaluation, holdsLaterFor(judged)));
}

const holdsLaterFor = ({ ready, route, known }: Pick<Judged, 'ready' | 'route' | 'known'>) =>
  holdsLater(ready.on, route, known.answers);

/** The verdicts on a case, of all routes or of those that count, each completed by `complete`. */
export function eachRoute<Of extends RouteVerdict>(
  law: IndexedLaw,
  input: CaseInput,
  which: 'all' | 'competent',
  complete: (judged: Judged) => Of,
): CaseVerdicts<Of> {
  const ready = checkOn(lawOn(law, input), input.check);
  const known = answering(input.answers);
  const competent = ready.competent(known);
  const judged = ready.routes.map((route) =>
    which === 'all' || competent.includes(route.jurisdiction) ? judge(ready, route, known) : null,
  );
  const { question, left } = nextQuestion(
    ready,
    competent,
    input.answers,
    (_, rank) => judged[rank]?.standpoint ?? notHeld,
  );
  return {
    check: input.check,
    filedOn: input.filedOn,
    startsOn: input.startsOn ?? null,
    competent,
    routes: judged.filter((one) => one !== null).map(complete),
    nextQuestion: question?.id ?? null,
    questionsLeft: left,
  };
}

function judge(ready: CheckOnDates, route: Route, known: Known): Judged {
  const { on } = ready;
  const { id, jurisdiction } = route;
  const compiled = routeCondition(on, route);
  if (!compiled) {
    const isHeldLater = dayOfVersion(route, on.dates) !== undefined;
    const verdict = {
      ...{ route: id, jurisdiction },
      ...(isHeldLater ? beforeOurLaw(route) : waitingForStart),
    };
    const nothing = { evaluation: null, explanation: null };
    return { ready, known, route, verdict, standpoint: notHeld, ...nothing };
  }
  const evaluation = evaluationOf(compiled, known);
  const outcome = outcomeOf(evaluation);
  const { comesWithTime } = compiled;
  const explanation =
    outcome.truth === 'false' && comesWithTime
      ? explain(evaluation, holdsLaterFor({ ready, route, known }))
      : null;
  const verdict = verdictOf(outcome, explanation?.opensOn ?? null);
  const { dependsOn, holes, judgements, confidence } = outcome;
  const open = openQuestions(ready, dependsOn, known.answers);
  const questionsLeft = open.length;
  return {
    ready,
    known,
    route,
    verdict: {
      route: id,
      jurisdiction,
      verdict,
      dependsOn,
      holes,
      judgements,
      confidence,
      questionsLeft,
    },
    standpoint: {
      isOpen: isOpen(verdict),
      isLikelyOpen: isLikelyOpen(verdict),
      canOpen: canBeTrue(evaluation.claims[compiled.root.place] ?? 0, agreed),
      isClosed: verdict.kind === 'notEligible' && !comesWithTime,
      open,
    },
    evaluation,
    explanation,
  };
}

type WithoutRoute = Omit<RouteVerdict, 'route' | 'jurisdiction'>;

function beforeOurLaw(route: Route): WithoutRoute {
  const hole: Hole = { kind: 'notHeld', route: route.id, knownFrom: route.versions[0].from };
  const verdict = { kind: 'unconfirmed', holes: [hole], provisional: null } as const;
  return { ...nothingHeld, verdict, holes: [hole] };
}

/** Where no version of a route can be looked at. */
const nothingHeld = {
  dependsOn: [],
  holes: [],
  judgements: [],
  confidence: null,
  questionsLeft: 0,
} as const;

/** Which law holds goes by the first day of the work, and that is not known. */
const waitingForStart: WithoutRoute = {
  ...nothingHeld,
  verdict: { kind: 'undetermined', dependsOn: [startsOn] },
  dependsOn: [startsOn],
};
