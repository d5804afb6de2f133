import type { Answers, CaseDates } from './answer.ts';
import type { Check, Voice } from './check.ts';
import { agreed, certain, lastKnown } from './claims.ts';
import { addDays, birthday, type IsoDate, isIsoDate } from './date.ts';
import { dependsOn } from './depends-on.ts';
import { evaluate } from './evaluate.ts';
import { explain, type Explanation } from './explain.ts';
import { holdsLater } from './holds-later.ts';
import type { Hole } from './hole.ts';
import type { IndexedLaw } from './law.ts';
import { lawOn, type LawOnDates } from './law-on-dates.ts';
import {
  type NextQuestion,
  nextQuestion,
  openQuestions,
  type RankedRoute,
} from './next-question.ts';
import { outcomeOf, truthOf } from './outcome.ts';
import type { Confidence, Provenance } from './provenance.ts';
import { answering, type Known } from './read-facts.ts';
import { partCondition, routeCondition } from './route-condition.ts';
import {
  type Consequence,
  type ConsequenceTopic,
  type Document,
  type Fee,
  isDuring,
  type Jurisdiction,
  jurisdictions,
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
  /** Questions that would still tell, were the work done in this jurisdiction. */
  readonly questionsLeft: number;
}

export interface ConsequenceAssessment {
  readonly id: string;
  readonly topic: ConsequenceTopic;
  /** Computed date, `null` where the consequence has none or the birth date is not known to the day. */
  readonly date: IsoDate | null;
  readonly provenance: Provenance;
}

/**
 * Assesses a case under a law. Pure: no clock, no locale, no I/O.
 * Throws only for an unknown check id, a fault of the caller.
 */
export function assess(law: IndexedLaw, input: CaseInput): Assessment {
  const { check, competent, place, on, known } = begin(law, input);
  const routes = check.routes.map((id) => assessRoute(on, check, routeOf(law, id), known));
  const counted = routes
    .filter(({ jurisdiction }) => competent.includes(jurisdiction))
    .map(({ jurisdiction, verdict, dependsOn }) => ({
      jurisdiction,
      look: () => ({ isOpen: isOpen(verdict), dependsOn }),
    }));
  const { question, left } = nextQuestion(check, place, counted, input.answers);
  return {
    check: check.id,
    filedOn: input.filedOn,
    startsOn: input.startsOn ?? null,
    competent,
    routes,
    nextQuestion: question?.id ?? null,
    questionsLeft: left,
  };
}

/** The next question of an assessment alone, for an interview that shows no verdict yet. */
export function ask(law: IndexedLaw, input: CaseInput): NextQuestion {
  const { check, competent, place, on, known } = begin(law, input);
  const counted: RankedRoute[] = [];
  for (const id of check.routes) {
    const route = routeOf(law, id);
    if (!competent.includes(route.jurisdiction)) continue;
    counted.push({ jurisdiction: route.jurisdiction, look: () => look(on, route, known) });
  }
  return nextQuestion(check, place, counted, input.answers);
}

function look(on: LawOnDates, route: Route, known: Known): ReturnType<RankedRoute['look']> {
  const compiled = routeCondition(on, route);
  if (!compiled) return { isOpen: false, dependsOn: none };
  const evaluation = evaluate(compiled, known);
  const facts = dependsOn(evaluation);
  const isAgreed = truthOf(compiled.root, evaluation, agreed) === 'true';
  const isTrue = truthOf(compiled.root, evaluation, certain) === 'true';
  return { isOpen: isTrue || (isAgreed && facts.length === 0), dependsOn: facts };
}

const none: readonly never[] = [];

function begin(law: IndexedLaw, { check: id, answers, ...dates }: CaseInput) {
  const check = law.checks.get(id);
  if (!check) throw new Error(`no check "${id}" in the catalogue`);
  const on = lawOn(law, dates);
  const known = answering(answers);
  const competent = competentJurisdictions(on, check, known);
  const locals = competent.filter((jurisdiction) => jurisdiction !== 'federal');
  const place = check.placeFact !== undefined && locals.length > 1 ? [check.placeFact] : [];
  return { check, competent, place, on, known };
}

function routeOf(law: IndexedLaw, id: string): Route {
  const route = law.routes.get(id);
  if (!route) throw new Error(`no route "${id}" in the catalogue`);
  return route;
}

/** The jurisdictions that may decide: those the answer about the place leaves possible, and federal law everywhere. */
function competentJurisdictions(
  { law, readers }: LawOnDates,
  check: Check,
  known: Known,
): readonly Jurisdiction[] {
  const hasFederal = check.routes.some((id) => routeOf(law, id).jurisdiction === 'federal');
  const federal: readonly Jurisdiction[] = hasFederal ? ['federal'] : [];
  if (check.placeFact === undefined) return federal;
  const place = law.facts.get(check.placeFact);
  if (place?.kind !== 'choice') throw new Error(`"${check.placeFact}" is no choice of places`);
  const { members } = readers.know(known, readers.placeOf(place.id)).possible;
  const local = jurisdictions.filter((one) => members?.includes(place.options.indexOf(one)));
  return [...federal, ...local];
}

function assessRoute(on: LawOnDates, check: Check, route: Route, known: Known): RouteAssessment {
  const base = { route: route.id, jurisdiction: route.jurisdiction };
  const compiled = routeCondition(on, route);
  if (!compiled) return { ...base, ...beforeOurLaw(route) };
  const { answers } = known;
  const evaluation = evaluate(compiled, known);
  const outcome = outcomeOf(evaluation);
  const explanation = explain(evaluation, holdsLater(on.law, route, answers, on.dates));
  const applying = <Part extends PartOfRoute>(parts: readonly Part[]) =>
    parts.filter((part) => mayApply(on, part, known));
  return {
    ...base,
    verdict: verdictOf(outcome, explanation.opensOn),
    dependsOn: outcome.dependsOn,
    holes: outcome.holes,
    judgements: outcome.judgements,
    confidence: outcome.confidence,
    explanation,
    consequences: applying(route.consequences).map((consequence) => ({
      id: consequence.id,
      topic: consequence.topic,
      date: dateOf(consequence, answers),
      provenance: consequence.provenance,
    })),
    documents: applying(route.documents),
    fees: applying(route.fees),
    steps: applying(route.steps),
    questionsLeft: openQuestions(check, new Set(outcome.dependsOn), answers).length,
  };
}

function beforeOurLaw(route: Route): Omit<RouteAssessment, 'route' | 'jurisdiction'> {
  const hole: Hole = { kind: 'notHeld', route: route.id, knownFrom: route.versions[0].from };
  return {
    verdict: { kind: 'unconfirmed', holes: [hole], provisional: null },
    dependsOn: [],
    holes: [hole],
    judgements: [],
    confidence: null,
    explanation: null,
    consequences: [],
    documents: [],
    fees: [],
    steps: [],
    questionsLeft: 0,
  };
}

type PartOfRoute = Consequence | Document | Fee | Step;

/** A part is shown unless it certainly does not apply: leaving one out costs more. */
function mayApply(on: LawOnDates, { during, when }: PartOfRoute, known: Known): boolean {
  if (!isDuring(during, on.dates.filedOn)) return false;
  const compiled = when ? partCondition(on, when) : null;
  if (!compiled) return true;
  return truthOf(compiled.root, evaluate(compiled, known), lastKnown) !== 'false';
}

/** The day before the worker reaches an age, where the day of birth is known. */
function dateOf({ date }: Consequence, answers: Answers): IsoDate | null {
  const birthDate = date ? answers[date.birthDate] : undefined;
  return date && typeof birthDate === 'string' && isIsoDate(birthDate)
    ? addDays(birthday(birthDate, date.dayBeforeAge), -1)
    : null;
}
