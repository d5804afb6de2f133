import type { CaseDates } from './answer.ts';
import type { ComputedDate } from './computed-date.ts';
import type { Condition } from './condition.ts';
import type { IsoDate } from './date.ts';
import { isDuring, type Period } from './period.ts';
import type { Provenance } from './provenance.ts';

export const jurisdictions = [
  'federal',
  'flanders',
  'brussels',
  'wallonia',
  'german-speaking-community',
] as const;
export type Jurisdiction = (typeof jurisdictions)[number];
/** Those whose law holds in a part of the country: the place decides between them. */
export type LocalJurisdiction = Exclude<Jurisdiction, 'federal'>;

/** The conditions of a route for a period `[from, to)` of filing dates or, where the route says so, of first days. */
export interface RouteVersion {
  readonly from: IsoDate;
  readonly to: IsoDate | null;
  readonly condition: Condition;
  /** What closes the route whatever else holds. */
  readonly exclusions?: readonly Condition[];
}

/** What a consequence is about: the permit itself, duties after the grant, a later change, or a refusal. */
export const consequenceTopics = ['permit', 'duties', 'change', 'refusal'] as const;
export type ConsequenceTopic = (typeof consequenceTopics)[number];

/** What follows, or is worth knowing, when a condition holds: a permit that ends early, a duty. */
export interface Consequence {
  readonly id: string;
  readonly topic: ConsequenceTopic;
  readonly during?: Period;
  readonly when?: Condition;
  /** A date shown in the sentence, such as the day before the worker reaches an age. */
  readonly date?: ComputedDate;
  readonly provenance: Provenance;
}

/** A paper to hand in or to keep ready. */
export interface Document {
  readonly id: string;
  readonly by: 'employer' | 'worker';
  readonly during?: Period;
  readonly when?: Condition;
  readonly provenance: Provenance;
}

/** What it costs, as a dated amount. */
export interface Fee {
  readonly id: string;
  /** Who pays; left out where no source says. */
  readonly by?: 'employer' | 'worker';
  /** Parameter of unit `EUR`. */
  readonly amount: string;
  readonly during?: Period;
  readonly when?: Condition;
  readonly provenance: Provenance;
}

/**
 * Something that has to happen, with the days it takes. Legal maxima bind; targets of a service do not and are
 * kept apart.
 */
export interface Step {
  readonly id: string;
  readonly by: 'employer' | 'worker' | 'authority';
  /** It happens on the filing date of the case, to which a plan is fastened. */
  readonly isFiling?: true;
  /** Steps that have to be over before this one begins. */
  readonly after: readonly string[];
  readonly days: { readonly min: number; readonly max: number | null };
  readonly target?: { readonly days: number; readonly provenance: Provenance };
  /** The step has to run without a break for so many days, all within so many months before another step begins. */
  readonly window?: {
    readonly days: number;
    readonly withinMonths: number;
    readonly before: string;
  };
  readonly during?: Period;
  readonly when?: Condition;
  readonly provenance: Provenance;
}

/** The service that decides, and where it can be reached. */
export interface Authority {
  readonly id: string;
  /** Official names, the service's first language first. */
  readonly names: readonly [AuthorityName, ...AuthorityName[]];
  /** `null` where each place has an office of its own. */
  readonly url: string | null;
  readonly email?: string;
  readonly phone?: string;
}

export interface AuthorityName {
  readonly lang: string;
  readonly name: string;
}

/** A named way to be allowed to work, in one jurisdiction. */
export interface Route {
  readonly id: string;
  readonly kind: string;
  /** What the law or the service calls it, by language. */
  readonly official: readonly { readonly lang: string; readonly term: string }[];
  readonly jurisdiction: Jurisdiction;
  readonly versions: readonly [RouteVersion, ...RouteVersion[]];
  /**
   * The first day of the work or training picks the version, where the law goes by it; else the filing date does.
   * Figures, lists and what follows go by the filing date in any event.
   */
  readonly versionsFollow?: 'startsOn';
  readonly consequences: readonly Consequence[];
  readonly documents: readonly Document[];
  readonly fees: readonly Fee[];
  readonly steps: readonly Step[];
  readonly authority: Authority;
  /** The rule that says this jurisdiction decides when the work is mainly done there. */
  readonly competence: Provenance;
}

/** The version of a route in force on a day, by which it goes, or `undefined` before the law we hold. */
export function versionOn(route: Route, day: IsoDate): RouteVersion | undefined {
  return route.versions.find((v) => isDuring(v, day));
}

/** The day of a case that picks the version of a route; `undefined` where that is the start and nobody named it. */
export function dayOfVersion(route: Route, dates: CaseDates): IsoDate | undefined {
  return dates[route.versionsFollow ?? 'filedOn'];
}
