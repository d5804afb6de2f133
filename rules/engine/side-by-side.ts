import { assess, type RouteAssessment } from './assess.ts';
import type { Compared } from './check.ts';
import { checkOn, type CheckOnDates } from './check-on-dates.ts';
import type { Truth } from './claims.ts';
import type { IsoDate } from './date.ts';
import { decisiveOf, type Decisive } from './decisive.ts';
import { contentOf, type Demands, demandsOf } from './demands.ts';
import type { IndexedLaw } from './law.ts';
import { lawOn } from './law-on-dates.ts';
import { type LegalTime, legalTime } from './legal-time.ts';
import { type Slice, valueOn } from './parameter.ts';
import type { Confidence } from './provenance.ts';
import { routeCondition } from './route-condition.ts';
import type { Fee, Jurisdiction, LocalJurisdiction } from './route.ts';
import type { Verdict } from './verdict.ts';
import type { CaseInput } from './verdicts.ts';

/** One case under the law of every place. Plain data, in the order of the check's ranks. */
export interface SideBySide {
  readonly check: string;
  readonly filedOn: IsoDate;
  readonly startsOn: IsoDate | null;
  /** Jurisdictions that may be the one that decides, as the case was told. */
  readonly competent: readonly Jurisdiction[];
  /** Routes of federal law, which hold in every place. */
  readonly federal: readonly RouteStanding[];
  /** None for a check that asks for no place. */
  readonly places: readonly PlaceStanding[];
  /** The local routes again, kind by kind, with what they ask otherwise. */
  readonly kinds: readonly KindOfRoute[];
}

/** The case as it would stand, were the work mainly done in this place. */
export interface PlaceStanding {
  readonly place: LocalJurisdiction;
  /** Whether this place may be the one that decides, as the case was told. */
  readonly isCompetent: boolean;
  /**
   * At most so many questions more, were the case this place's: those that an interview could still ask about federal
   * routes and, in the rank of the check, about its own down to the first that is open. The question about the place
   * is answered and does not count; a question whose facts were all answered, "I don't know" included, does not
   * either. Never grows by answering.
   */
  readonly questionsLeft: number;
  readonly routes: readonly RouteStanding[];
}

export interface RouteStanding {
  readonly route: string;
  readonly kind: string;
  readonly jurisdiction: Jurisdiction;
  readonly verdict: Verdict;
  /** At the last figures known, every statement taken at its word; `null` before the law we hold. */
  readonly provisional: Truth | null;
  readonly confidence: Confidence | null;
  readonly decisive: Decisive | null;
  /** Questions that could still change this one verdict. */
  readonly questionsLeft: number;
}

export interface KindOfRoute {
  readonly kind: string;
  /** Its routes; a place without one has no rule of this kind that we hold. */
  readonly routes: readonly string[];
  /** Only what differs between them; empty where there is one route. */
  readonly differences: readonly Difference[];
}

/** What routes of one kind ask, cost or take otherwise, each with what it says, also where that is nothing. */
export type Difference =
  | {
      readonly kind: 'demands';
      /** Id of what the check compares. */
      readonly about: string;
      /** `demands: null`: before the law we hold. */
      readonly said: readonly (Saying & { readonly demands: Demands | null })[];
    }
  /** Without a fee none is known to us, which is not the same as free. */
  | {
      readonly kind: 'fees';
      readonly said: readonly (Saying & { readonly fees: readonly DueFee[] })[];
    }
  | {
      readonly kind: 'time';
      readonly said: readonly (Saying & { readonly time: LegalTime | null })[];
    };

interface Saying {
  readonly route: string;
  readonly jurisdiction: Jurisdiction;
}

/** A fee that may be due in the case, with its amount on the filing date; `figure: null` where we hold none. */
export interface DueFee extends Pick<Fee, 'id' | 'by' | 'amount' | 'provenance'> {
  readonly figure: Slice | null;
}

/**
 * Puts a case under the law of every place: the answer about the place is replaced by each of them in turn, all other
 * answers stay. Pure, as the assessment. Throws only for an unknown check id.
 */
export function sideBySide(law: IndexedLaw, input: CaseInput): SideBySide {
  const ready = checkOn(lawOn(law, input), input.check);
  const told = assess(law, input, 'competent');
  const { placeFact, compared = [] } = ready.check;
  const local = new Map<string, RouteAssessment>();
  const standingAt = (place: LocalJurisdiction, asked: string): PlaceStanding => {
    const moved = { ...input, answers: { ...input.answers, [asked]: place } };
    const there = assess(law, moved, 'competent');
    const routes = there.routes.filter(({ jurisdiction }) => jurisdiction === place);
    for (const route of routes) local.set(route.route, route);
    return {
      place,
      isCompetent: told.competent.includes(place),
      questionsLeft: there.questionsLeft,
      routes: routes.map((route) => standing(law, route)),
    };
  };
  const places =
    placeFact === undefined ? [] : localPlaces(ready).map((place) => standingAt(place, placeFact));
  const federal = told.routes.filter(({ jurisdiction }) => jurisdiction === 'federal');
  return {
    check: told.check,
    filedOn: told.filedOn,
    startsOn: told.startsOn,
    competent: told.competent,
    federal: federal.map((route) => standing(law, route)),
    places,
    kinds: kindsOf(ready).map((kind): KindOfRoute => {
      const alike = ready.routes.flatMap((route) =>
        route.kind === kind ? (local.get(route.id) ?? []) : [],
      );
      return {
        kind,
        routes: alike.map(({ route }) => route),
        differences: [
          ...compared.flatMap((one) => demandsThatDiffer(ready, alike, one)),
          ...feesThatDiffer(ready, alike),
          ...timeThatDiffers(alike),
        ],
      };
    }),
  };
}

function isLocal(jurisdiction: Jurisdiction): jurisdiction is LocalJurisdiction {
  return jurisdiction !== 'federal';
}

function localPlaces({ routes }: CheckOnDates): readonly LocalJurisdiction[] {
  return [...new Set(routes.map(({ jurisdiction }) => jurisdiction).filter(isLocal))];
}

function kindsOf({ routes }: CheckOnDates): readonly string[] {
  const local = routes.filter(({ jurisdiction }) => isLocal(jurisdiction));
  return [...new Set(local.map(({ kind }) => kind))];
}

function standing(law: IndexedLaw, assessed: RouteAssessment): RouteStanding {
  const { route, jurisdiction, verdict, explanation, confidence, questionsLeft } = assessed;
  return {
    route,
    kind: law.routes.get(route)?.kind ?? '',
    jurisdiction,
    verdict,
    provisional: explanation?.provisional ?? null,
    confidence,
    decisive: decisiveOf(assessed),
    questionsLeft,
  };
}

function demandsThatDiffer(
  { on }: CheckOnDates,
  alike: readonly RouteAssessment[],
  compared: Compared,
): readonly Difference[] {
  const found = alike.map((assessed) => {
    const route = on.law.routes.get(assessed.route);
    const compiled = route && routeCondition(on, route);
    const { explanation } = assessed;
    if (!compiled || !explanation) return { said: { ...saying(assessed), demands: null } };
    const demands = demandsOf(on.law, compiled.root, explanation, compared);
    return { said: { ...saying(assessed), demands }, content: contentOf(demands, compiled.root) };
  });
  return differs(found, ({ content }) => content ?? null)
    ? [{ kind: 'demands', about: compared.id, said: found.map(({ said }) => said) }]
    : [];
}

function feesThatDiffer(
  { on }: CheckOnDates,
  alike: readonly RouteAssessment[],
): readonly Difference[] {
  const said = alike.map((assessed) => ({
    ...saying(assessed),
    fees: assessed.fees.map(({ id, by, amount, provenance }): DueFee => {
      const parameter = on.law.parameters.get(amount);
      const figure = parameter ? valueOn(parameter, on.dates.filedOn).slice : null;
      return { id, ...(by && { by }), amount, provenance, figure };
    }),
  }));
  return differs(said, ({ fees }) => fees.map(({ amount }) => amount).sort())
    ? [{ kind: 'fees', said }]
    : [];
}

function timeThatDiffers(alike: readonly RouteAssessment[]): readonly Difference[] {
  const said = alike.map((assessed) => ({
    ...saying(assessed),
    time: legalTime(assessed.steps),
  }));
  const contentOfTime = ({ days, steps }: LegalTime) => [
    days,
    steps.some((step) => step.days.max === null),
    steps.flatMap(({ target }) => target?.days ?? []),
  ];
  return differs(said, ({ time }) => time && contentOfTime(time)) ? [{ kind: 'time', said }] : [];
}

function saying({ route, jurisdiction }: RouteAssessment): Saying {
  return { route, jurisdiction };
}

function differs<Said>(said: readonly Said[], contentOfOne: (one: Said) => unknown): boolean {
  return new Set(said.map((one) => JSON.stringify(contentOfOne(one)))).size > 1;
}
