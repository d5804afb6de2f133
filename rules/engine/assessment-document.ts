import { assess, type Assessment, type RouteAssessment } from './assess.ts';
import { type Counterfactual, counterfactuals } from './counterfactual.ts';
import type { IsoDate } from './date.ts';
import { type Elsewhere, openElsewhere } from './elsewhere.ts';
import { type IndexedLaw, pieceOf } from './law.ts';
import { type Slice, valueOn } from './parameter.ts';
import type { Source } from './provenance.ts';
import type { Authority, Fee } from './route.ts';
import { sourcesIn } from './sources-in.ts';
import type { CaseInput } from './verdicts.ts';

/** An assessment with what is needed to show it: the same from the API and as a file from a page. */
export interface AssessmentDocument extends Omit<Assessment, 'routes'> {
  readonly routes: readonly RouteDocument[];
  /** The sources that the citations name, each once. */
  readonly sources: readonly Source[];
}

export interface RouteDocument extends Omit<RouteAssessment, 'fees'> {
  readonly fees: readonly FeeDocument[];
  /** The smallest changes that would open a closed route; empty for any other. */
  readonly counterfactuals: readonly Counterfactual[];
  /** Routes of its kind that the same answers would open, were the place in another jurisdiction; for a closed route. */
  readonly elsewhere: readonly Elsewhere[];
  /** The service that decides, and where to reach it. */
  readonly authority: Authority;
}

/** A fee with its amount. Read `figure.value` and the confidence of both provenances: no amount is certain by itself. */
export interface FeeDocument extends Fee {
  /** The amount of the filing date with its period and source; `null` where we hold none. */
  readonly figure: Slice | null;
}

/** Assesses a case and completes it. Throws only for an unknown check id. */
export function assessmentDocument(law: IndexedLaw, input: CaseInput): AssessmentDocument {
  const assessment = assess(law, input);
  const routes = assessment.routes.map((route) => completed(law, route, input));
  return { ...assessment, routes, sources: sourcesIn(law, routes) };
}

function completed(law: IndexedLaw, assessment: RouteAssessment, input: CaseInput): RouteDocument {
  const route = pieceOf(law.routes, assessment.route);
  const check = pieceOf(law.checks, input.check);
  return {
    ...assessment,
    fees: assessment.fees.map((fee) => ({ ...fee, figure: figureOf(law, fee, input.filedOn) })),
    counterfactuals: counterfactuals(law, route, input.answers, input),
    elsewhere: openElsewhere(law, check, route, input.answers, input),
    authority: route.authority,
  };
}

function figureOf(law: IndexedLaw, fee: Fee, filedOn: IsoDate): Slice | null {
  const parameter = law.parameters.get(fee.amount);
  return parameter ? valueOn(parameter, filedOn).slice : null;
}
