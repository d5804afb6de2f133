import type { Answers, CaseDates } from './answer.ts';
import type { Voice } from './check.ts';
import { checkOn, type CheckOnDates } from './check-on-dates.ts';
import { lastKnown, type Truth } from './claims.ts';
import { basesOfDate, computedDate } from './computed-date.ts';
import type { IsoDate } from './date.ts';
import { dependsOn } from './depends-on.ts';
import { evaluationOf, briefEvaluation } from './evaluation.ts';
import { explain, type Explanation } from './explain.ts';
import { holdsLater } from './holds-later.ts';
import type { Hole } from './hole.ts';
import type { IndexedLaw } from './law.ts';
import { lawOn, type LawOnDates } from './law-on-dates.ts';
import { nextQuestion, openQuestions } from './next-question.ts';
import { outcomeOf, truthOf } from './outcome.ts';
import { isDuring } from './period.ts';
import type { Confidence, Provenance } from './provenance.ts';
import { answering, type Known, startsOn } from './read-facts.ts';
import { partCondition, routeCondition } from './route-condition.ts';
import {
  type Consequence,
  type ConsequenceTopic,
  dayOfVersion,
  type Document,
  type Fee,
  type Jurisdiction,
  type Route,
  type Step,
} from './route.ts';
import { isOpen, type Verdict, verdictOf } from './verdict.ts';

/** A case: who asks, when the application is filed, and what was answered so far. */
export interface CaseInput extends CaseDates {
  readonly check: string;
  readonly voice: Voice;
  readonly answers: Answers;
}

/** Everything the law says about a case. Plain data; the same for every voice. */
export interface Assessment {
  readonly check: string;
  readonly filedOn: IsoDate;
  readonly startsOn: IsoDate | null;
  /** Jurisdictions that may be the one that decides, by where the work is mainly done. */
  readonly competent: readonly Jurisdiction[];
  readonly routes: readonly RouteAssessment[];
  /** Id of the question to ask next, `null` when no answer can change a verdict that counts. */
  readonly nextQuestion: string | null;
  /** At most so many questions are left; never grows by answering. */
  readonly questionsLeft: number;
}

export interface RouteAssessment {
  readonly route: string;
  readonly jurisdiction: Jurisdiction;
  readonly verdict: Verdict;
  readonly dependsOn: readonly string[];
  readonly holes: readonly Hole[];
  readonly judgements: readonly string[];
  /** Weakest support the verdict rests on; `null` before the law we hold. */
  readonly confidence: Confidence | null;
  readonly explanation: Explanation | null;
  readonly consequences: readonly ConsequenceAssessment[];
  readonly documents: readonly Document[];
  readonly fees: readonly Fee[];
  readonly steps: readonly Step[];
  /**
   * Facts on which it still depends which papers, fees and steps are shown, and days that follow; none for a route
   * that is closed.
   */
  readonly partsDependOn: readonly string[];
  /** Questions that would still tell, were the work done in this jurisdiction. */
  readonly questionsLeft: number;
}

export interface ConsequenceAssessment {
  readonly id: string;
  readonly topic: ConsequenceTopic;
  /** Computed date, `null` where the consequence has none or the answers do not settle it to the day. */
  readonly date: IsoDate | null;
  readonly provenance: Provenance;
}

/**
 * Assesses a case under a law. Pure: no clock, no locale, no I/O.
 * Throws only for an unknown check id, a fault of the caller.
 */
export function assess(law: IndexedLaw, input: CaseInput): Assessment {
  const ready = checkOn(lawOn(law, input), input.check);

  const known = answering(input.answers);
  const competent = ready.competent(known);
  const routes = ready.routes.map((route) => assessRoute(ready, route, known));
  const { question, left } = nextQuestion(ready, competent, input.answers, (route, rank) => {
    const { verdict, dependsOn = [] } = routes[rank] ?? {};
    const compiled = routeCondition(ready.on, route);
    return {
      isOpen: verdict !== undefined && isOpen(verdict),
      isClosed: verdict?.kind === 'notEligible' && compiled?.comesWithTime === false,
      dependsOn,
    };
  });
  return {
    check: input.check,
    filedOn: input.filedOn,
    startsOn: input.startsOn ?? null,
    competent,
    routes,
    nextQuestion: question?.id ?? null,
    questionsLeft: left,
  };
}

function assessRoute(ready: CheckOnDates, route: Route, known: Known): RouteAssessment {
  const { on } = ready;
  const base = { route: route.id, jurisdiction: route.jurisdiction };
  const compiled = routeCondition(on, route);
  if (!compiled) {
    const isHeldLater = dayOfVersion(route, on.dates) !== undefined;
    return { ...base, ...(isHeldLater ? beforeOurLaw(route) : waitingForStart) };
  }
  const { answers } = known;
  const evaluation = evaluationOf(compiled, known);
  const outcome = outcomeOf(evaluation);
  const explanation = explain(evaluation, holdsLater(on.law, route, answers, on.dates));
  const applying = <Part extends PartOfRoute>(parts: readonly Part[]) =>
    parts.filter((part) => mayApply(on, part, known));
  const verdict = verdictOf(outcome, explanation.opensOn);
  const parts = [...route.documents, ...route.fees, ...route.steps];
  return {
    ...base,
    verdict,
    dependsOn: outcome.dependsOn,
    holes: outcome.holes,
    judgements: outcome.judgements,
    confidence: outcome.confidence,
    explanation,
    consequences: applying(route.consequences).map((consequence) => ({
      id: consequence.id,
      topic: consequence.topic,
      date: consequence.date ? computedDate(consequence.date, answers) : null,
      provenance: consequence.provenance,
    })),
    documents: applying(route.documents),
    fees: applying(route.fees),
    steps: applying(route.steps),
    partsDependOn:
      verdict.kind === 'notEligible'
        ? []
        : [
            ...new Set([
              ...waitedForBy(on, parts, known),
              ...datesWaitFor(on, route.consequences, known),
            ]),
          ],
    questionsLeft: openQuestions(ready, outcome.dependsOn, answers).length,
  };
}

function beforeOurLaw(route: Route): Omit<RouteAssessment, 'route' | 'jurisdiction'> {
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
  explanation: null,
  consequences: [],
  documents: [],
  fees: [],
  steps: [],
  partsDependOn: [],
  questionsLeft: 0,
} as const satisfies Partial<RouteAssessment>;

/** Which law holds goes by the first day of the work, and that is not known. */
const waitingForStart = {
  ...nothingHeld,
  verdict: { kind: 'undetermined', dependsOn: [startsOn] },
  dependsOn: [startsOn],
} as const satisfies Omit<RouteAssessment, 'route' | 'jurisdiction'>;

type PartOfRoute = Consequence | Document | Fee | Step;

/** A part is shown unless it certainly does not apply: leaving one out costs more. */
function mayApply(on: LawOnDates, part: PartOfRoute, known: Known): boolean {
  return applies(on, part, known) !== 'false';
}

/** Whether a part of a route applies on the day of filing, as far as it is known. */
function applies(on: LawOnDates, { during, when }: PartOfRoute, known: Known): Truth {
  if (!isDuring(during, on.dates.filedOn)) return 'false';
  const compiled = when ? partCondition(on, when) : null;
  return compiled ? truthOf(compiled.root, briefEvaluation(compiled, known), lastKnown) : 'true';
}

/** What would tell whether the parts that are shown apply, each fact once. */
function waitedForBy(
  on: LawOnDates,
  parts: readonly PartOfRoute[],
  known: Known,
): readonly string[] {
  const facts = parts.flatMap(({ during, when }) => {
    const compiled = when && isDuring(during, on.dates.filedOn) ? partCondition(on, when) : null;
    return compiled ? dependsOn(briefEvaluation(compiled, known)) : [];
  });
  return [...new Set(facts)];
}

/** What was not asked yet of the days that are told for certain, each as often as a day needs it. */
function datesWaitFor(
  on: LawOnDates,
  consequences: readonly Consequence[],
  known: Known,
): readonly string[] {
  return consequences
    .filter((consequence) => consequence.date && applies(on, consequence, known) === 'true')
    .flatMap(({ date }) => (date ? basesOfDate(date) : []))
    .map(({ fact }) => fact)
    .filter((fact) => known.answers[fact] === undefined);
}
