import { type Answers, type CaseDates, isDontKnow } from './answer.ts';
import type { Check, Voice } from './check.ts';
import { addDays, birthday, type IsoDate } from './date.ts';
import { evaluate, type Outcome } from './evaluate.ts';
import { evaluateExactly } from './evaluate-exactly.ts';
import { explain, type Explanation } from './explain.ts';
import type { Hole } from './hole.ts';
import { know } from './knowledge.ts';
import type { IndexedLaw } from './law.ts';
import { nextQuestion } from './next-question.ts';
import type { Confidence, Provenance } from './provenance.ts';
import {
  type Document,
  isDuring,
  type Jurisdiction,
  jurisdictions,
  type Route,
  versionOn,
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
  /** Weakest support the verdict rests on; `null` before the law we hold. */
  readonly confidence: Confidence | null;
  readonly explanation: Explanation | null;
  readonly consequences: readonly ConsequenceAssessment[];
  readonly documents: readonly Document[];
  /** Questions that would still tell, were the work done in this jurisdiction. */
  readonly questionsLeft: number;
}

export interface ConsequenceAssessment {
  readonly id: string;
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
  const competent = competentJurisdictions(check, input.answers);
  const routes = check.routes
    .map((id) => law.routes.get(id))
    .filter((route) => route !== undefined)
    .map((route) => assessRoute(law, check, route, input));
  const counted = routes.filter((route) => competent.includes(route.jurisdiction));
  const place = competent.length > 1 ? [check.placeFact] : [];
  const open = [...place, ...counted.flatMap((route) => route.dependsOn)];
  const { question, left } = nextQuestion(check, open, input.answers);
  return {
    check: check.id,
    filedOn: input.filedOn,
    competent,
    routes,
    nextQuestion: question?.id ?? null,
    questionsLeft: left,
  };
}

function competentJurisdictions(check: Check, answers: Answers): readonly Jurisdiction[] {
  const place = answers[check.placeFact];
  if (place === undefined || isDontKnow(place)) return jurisdictions;
  const named = typeof place === 'object' && 'anyOf' in place ? place.anyOf : [place];
  const found = jurisdictions.filter((jurisdiction) => named.includes(jurisdiction));
  return found.length > 0 ? found : jurisdictions;
}

function assessRoute(
  law: IndexedLaw,
  check: Check,
  route: Route,
  { answers, filedOn }: CaseInput,
): RouteAssessment {
  const version = versionOn(route, filedOn);
  const base = { route: route.id, jurisdiction: route.jurisdiction };
  if (!version) {
    const knownFrom = route.versions[0].from;
    const hole: Hole = { kind: 'notHeld', route: route.id, knownFrom };
    const verdict: Verdict = { kind: 'unconfirmed', holes: [hole], provisional: null };
    return {
      ...base,
      verdict,
      dependsOn: [],
      holes: [hole],
      confidence: null,
      explanation: null,
      consequences: [],
      documents: [],
      questionsLeft: 0,
    };
  }
  const applies = (item: {
    readonly when?: Document['when'];
    readonly during?: Document['during'];
  }) =>
    isDuring(item.during, filedOn) &&
    (item.when === undefined || mayHold(evaluate(item.when, law, answers, { filedOn })));
  const outcome = evaluateExactly(version.condition, law, answers, { filedOn });
  return {
    ...base,
    verdict: verdictOf(outcome),
    dependsOn: outcome.dependsOn,
    holes: outcome.holes,
    confidence: outcome.confidence,
    explanation: explain(outcome, answers),
    consequences: route.consequences.filter(applies).map((consequence) => ({
      id: consequence.id,
      date: consequence.date
        ? dayBefore(
            law,
            consequence.date.birthDate,
            consequence.date.dayBeforeAge,
            answers,
            filedOn,
          )
        : null,
      provenance: consequence.provenance,
    })),
    documents: route.documents.filter(applies),
    questionsLeft: nextQuestion(check, outcome.dependsOn, answers).left,
  };
}

/** A consequence or document is shown unless it certainly does not apply: leaving one out costs more. */
function mayHold(outcome: Outcome): boolean {
  return outcome.provisional !== 'false';
}

function dayBefore(
  law: IndexedLaw,
  birthDateFact: string,
  age: number,
  answers: Answers,
  filedOn: IsoDate,
): IsoDate | null {
  const birthDate = answers[birthDateFact];
  const { dependsOn } = know(birthDateFact, law.facts, answers, { filedOn });
  return dependsOn.length === 0 && typeof birthDate === 'string'
    ? addDays(birthday(birthDate as IsoDate, age), -1)
    : null;
}
