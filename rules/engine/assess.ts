import { lastKnown, type Truth } from './claims.ts';
import { basesOfDate, computedDate } from './computed-date.ts';
import type { IsoDate } from './date.ts';
import { dependsOn } from './depends-on.ts';
import { briefEvaluation, type Evaluation } from './evaluation.ts';
import type { Explanation } from './explain.ts';
import type { IndexedLaw } from './law.ts';
import type { LawOnDates } from './law-on-dates.ts';
import { truthOf } from './outcome.ts';
import { isDuring } from './period.ts';
import type { Provenance } from './provenance.ts';
import type { Known } from './read-facts.ts';
import { partCondition } from './route-condition.ts';
import type { Consequence, ConsequenceTopic, Document, Fee, Step } from './route.ts';
import {
  type CaseInput,
  type CaseVerdicts,
  eachRoute,
  type Judged,
  type RouteVerdict,
  whyOf,
} from './verdicts.ts';

/** Everything the law says about a case. Plain data; the same for every voice. */
export type Assessment = CaseVerdicts<RouteAssessment>;

export interface RouteAssessment extends RouteVerdict {
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
}

export interface ConsequenceAssessment {
  readonly id: string;
  readonly topic: ConsequenceTopic;
  /** Computed date, `null` where the consequence has none or the answers do not settle it to the day. */
  readonly date: IsoDate | null;
  readonly provenance: Provenance;
}

/**
 * Assesses a case under a law: every route of the check, or only those of the jurisdictions that may decide. Pure: no
 * clock, no locale, no I/O. Throws only for an unknown check id, a fault of the caller.
 */
export function assess(
  law: IndexedLaw,
  input: CaseInput,
  which: 'all' | 'competent' = 'all',
): Assessment {
  return eachRoute(law, input, which, withParts);
}

/** What goes with a verdict: why, what follows, which papers, fees and steps. */
function withParts(judged: Judged): RouteAssessment {
  const { ready, known, route, verdict } = judged;
  const explanation = whyOf(judged);
  if (!explanation) return { ...verdict, explanation, ...noParts };
  const held = <Part extends PartOfRoute>(parts: readonly Part[]) =>
    parts.flatMap((part) => heldPart(ready.on, part, known) ?? []);
  const consequences = held(route.consequences);
  const [documents, fees, steps] = [held(route.documents), held(route.fees), held(route.steps)];
  const waits =
    verdict.verdict.kind === 'notEligible'
      ? []
      : [
          ...[...documents, ...fees, ...steps].flatMap(({ evaluation }) =>
            evaluation ? dependsOn(evaluation) : [],
          ),
          ...consequences.flatMap((one) => dateWaitsFor(one, known)),
        ];
  return {
    ...verdict,
    explanation,
    consequences: consequences.map(({ part: { id, topic, date, provenance } }) => ({
      ...{ id, topic, provenance },
      date: date ? computedDate(date, known.answers) : null,
    })),
    documents: documents.map(partOf),
    fees: fees.map(partOf),
    steps: steps.map(partOf),
    partsDependOn: [...new Set(waits)],
  };
}

const noParts = {
  consequences: [],
  documents: [],
  fees: [],
  steps: [],
  partsDependOn: [],
} as const;

type PartOfRoute = Consequence | Document | Fee | Step;

/** A part of a route that applies or may apply, with its own condition, where it has one, evaluated. */
interface HeldPart<Part> {
  readonly part: Part;
  readonly evaluation: Evaluation | null;
  readonly applies: Truth;
}

const partOf = <Part>({ part }: HeldPart<Part>): Part => part;

/** `null` for a part that certainly does not apply on the day of filing: leaving out any other costs more. */
function heldPart<Part extends PartOfRoute>(
  on: LawOnDates,
  part: Part,
  known: Known,
): HeldPart<Part> | null {
  if (!isDuring(part.during, on.dates.filedOn)) return null;
  const compiled = part.when ? partCondition(on, part.when) : null;
  if (!compiled) return { part, evaluation: null, applies: 'true' };
  const evaluation = briefEvaluation(compiled, known);
  const applies = truthOf(compiled.root, evaluation, lastKnown);
  return applies === 'false' ? null : { part, evaluation, applies };
}

/**
 * What was not asked yet of a day, as often as the day needs it: where it is told for certain, or where that waits for
 * nothing else.
 */
function dateWaitsFor(
  { part: { date }, applies, evaluation }: HeldPart<Consequence>,
  { answers }: Known,
): readonly string[] {
  if (!date) return [];
  const asked = basesOfDate(date)
    .map(({ fact }) => fact)
    .filter((fact) => answers[fact] === undefined);
  if (applies === 'true' || asked.length === 0) return asked;
  const awaited = evaluation ? dependsOn(evaluation) : [];
  return awaited.length > 0 && awaited.every((id) => asked.includes(id)) ? asked : [];
}
