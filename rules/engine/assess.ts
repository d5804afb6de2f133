import type { Answers, CaseDates } from './answer.ts';
import type { Check, Voice } from './check.ts';
import { type CompiledPart, type CompiledRoute, compiledRoute } from './compile-route.ts';
import { addDays, birthday, type IsoDate, isIsoDate } from './date.ts';
import { explain, type Explanation } from './explain.ts';
import type { Hole } from './hole.ts';
import type { IndexedLaw } from './law.ts';
import { answerReader } from './read-answer.ts';
import { nextQuestion, openQuestions } from './next-question.ts';
import type { Outcome } from './outcome.ts';
import type { Confidence, Provenance } from './provenance.ts';
import {
  type Consequence,
  type ConsequenceTopic,
  type Document,
  type Fee,
  type Jurisdiction,
  jurisdictions,
  type Route,
  type Step,
} from './route.ts';
import { type Verdict, verdictOf } from './verdict.ts';

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
  const check = law.checks.get(input.check);
  if (!check) throw new Error(`no check "${input.check}" in the catalogue`);
  const competent = competentJurisdictions(law, check, input.answers);
  const routes = check.routes.map((id) => assessRoute(law, check, routeOf(law, id), input));
  const locals = competent.filter((jurisdiction) => jurisdiction !== 'federal');
  const place = check.placeFact !== undefined && locals.length > 1 ? [check.placeFact] : [];
  const counted = routes.filter((route) => competent.includes(route.jurisdiction));
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

function routeOf(law: IndexedLaw, id: string): Route {
  const route = law.routes.get(id);
  if (!route) throw new Error(`no route "${id}" in the catalogue`);
  return route;
}

/** The jurisdictions that may decide: those the answer about the place leaves possible, and federal law everywhere. */
function competentJurisdictions(
  law: IndexedLaw,
  check: Check,
  answers: Answers,
): readonly Jurisdiction[] {
  const decided = new Set(check.routes.map((id) => routeOf(law, id).jurisdiction));
  const federal: readonly Jurisdiction[] = decided.has('federal') ? ['federal'] : [];
  if (check.placeFact === undefined) return federal;
  const place = law.facts.get(check.placeFact);
  if (place?.kind !== 'choice') throw new Error(`"${check.placeFact}" is no choice of places`);
  const { possible } = answerReader(place, law.occupations)(answers[place.id]);
  const local = jurisdictions.filter((jurisdiction) =>
    possible.members?.includes(place.options.indexOf(jurisdiction)),
  );
  return [...federal, ...local];
}

function assessRoute(
  law: IndexedLaw,
  check: Check,
  route: Route,
  { answers, ...dates }: CaseInput,
): RouteAssessment {
  const base = { route: route.id, jurisdiction: route.jurisdiction };
  const compiled = compiledRoute(law, route, dates);
  if (!compiled) return { ...base, ...beforeOurLaw(route) };
  const outcome = compiled.condition.run(answers);
  return {
    ...base,
    verdict: verdictOf(outcome, (day) => isOpenOn(law, route, answers, day)),
    dependsOn: outcome.dependsOn,
    holes: outcome.holes,
    judgements: outcome.judgements,
    confidence: outcome.confidence,
    explanation: explain(outcome, answers),
    consequences: applying(compiled.consequences, answers).map((consequence) => ({
      id: consequence.id,
      topic: consequence.topic,
      date: dateOf(consequence, answers),
      provenance: consequence.provenance,
    })),
    documents: applying(compiled.documents, answers),
    fees: applying(compiled.fees, answers),
    steps: applying(compiled.steps, answers),
    questionsLeft: openQuestions(check, outcome.dependsOn, answers).length,
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

/** Whether the same case would be open, as far as we know today, were it filed on a later day. */
function isOpenOn(law: IndexedLaw, route: Route, answers: Answers, day: IsoDate): boolean {
  const later: CompiledRoute | null = compiledRoute(law, route, { filedOn: day });
  return later !== null && later.condition.run(answers).provisional === 'true';
}

/** What may apply. A part is shown unless it certainly does not: leaving one out costs more. */
function applying<Part>(parts: readonly CompiledPart<Part>[], answers: Answers): readonly Part[] {
  const mayHold = (outcome: Outcome) => outcome.provisional !== 'false';
  return parts
    .filter(({ when }) => when === null || mayHold(when.run(answers)))
    .map(({ part }) => part);
}

/** The day before the worker reaches an age, where the day of birth is known. */
function dateOf({ date }: Consequence, answers: Answers): IsoDate | null {
  const birthDate = date ? answers[date.birthDate] : undefined;
  return date && typeof birthDate === 'string' && isIsoDate(birthDate)
    ? addDays(birthday(birthDate, date.dayBeforeAge), -1)
    : null;
}
