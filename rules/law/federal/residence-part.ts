import { all, type Condition, is, not, oneOf } from '#rules/engine/condition.ts';
import { article, provenance, unlocated } from '#rules/engine/provenance.ts';
import type { Consequence, Document, Fee, Step } from '#rules/engine/route.ts';
import { applicationKind, stayLength } from '#rules/facts/application.ts';
import { workerEuLongTermResident, workerWhereabouts } from '#rules/facts/worker.ts';
import { agii2021 } from '#rules/sources/flanders-routes.ts';
import {
  claeysEngels2022,
  ey2024,
  vreemdelingenrechtWorker,
  workingInBelgium,
} from '#rules/sources/single-permit.ts';
import {
  singlePermitConsequences,
  singlePermitDocuments,
  singlePermitFees,
  singlePermitSteps,
} from './single-permit.ts';

/**
 * The federal part of a permit, as the routes of the regions take it: beyond 90 days there is a single permit, whose
 * residence part is the same everywhere; visa and card only for who comes to this status. Checked 2026-11-21.
 */

const checkedOn = '2026-11-21';

const permitKind = provenance(
  'professional',
  checkedOn,
  article(agii2021, 'art. 2'),
  unlocated(workingInBelgium),
);

/** A single permit. */
export const overNinetyDays = is('federal-over-90-days', stayLength, 'over-90-days', permitKind);
/** A work permit or short-term authorisation: up to 90 days within 180. */
export const upToNinetyDays = is('federal-up-to-90-days', stayLength, 'up-to-90-days', permitKind);

const firstApplication = is(
  'federal-first-application',
  applicationKind,
  'first',
  provenance('professional', checkedOn, unlocated(vreemdelingenrechtWorker)),
);

/** A first permit of more than 90 days: the worker comes to Belgium or changes to this status. */
export const newResident = all('federal-new-resident', overNinetyDays, firstApplication);

const lawfulStay = provenance(
  'professional',
  checkedOn,
  unlocated(claeysEngels2022),
  unlocated(vreemdelingenrechtWorker),
);

/**
 * Told, not tested: a condition would ask everybody who hires from abroad where the worker is. Held back only from who
 * said that it is elsewhere, or with a lawful stay.
 */
export const noLawfulStay: Consequence = {
  id: 'federal-no-lawful-stay',
  topic: 'permit',
  when: all(
    'federal-no-lawful-stay',
    firstApplication,
    is('federal-without-lawful-stay', workerWhereabouts, 'belgium-no-stay', lawfulStay),
  ),
  provenance: lawfulStay,
};

/** An extension in the same status costs no federal contribution. */
const contributionIsDue = all(
  'federal-contribution-due',
  overNinetyDays,
  oneOf(
    'federal-no-extension',
    applicationKind,
    ['first', 'change-of-employer', 'unlimited'],
    provenance('professional', checkedOn, unlocated(ey2024)),
  ),
);

const resident = is(
  'federal-long-term-resident',
  workerEuLongTermResident,
  true,
  provenance('professional', checkedOn, unlocated(ey2024)),
);

/** The contribution for a single permit: not of somebody who is long-term resident of another Member State. */
export const usualContributionIsDue = all(
  'federal-usual-contribution-due',
  contributionIsDue,
  not('federal-no-long-term-resident', resident),
);
/** Theirs, which is another amount. */
const residentContributionIsDue = all(
  'federal-resident-contribution-due',
  contributionIsDue,
  resident,
);

const arrival: ReadonlySet<string> = new Set([
  'federal-visa-d',
  'federal-visa',
  'federal-town-hall',
  'federal-card-limited',
]);
const contributions: ReadonlyMap<string, Condition> = new Map([
  ['federal-contribution', usualContributionIsDue],
  ['federal-contribution-long-term-resident', residentContributionIsDue],
  ['federal-contribution-proof', contributionIsDue],
]);

/** When a part of the single permit applies to the permit of a region. */
function whenOf(id: string): Condition {
  if (arrival.has(id)) return newResident;
  return contributions.get(id) ?? overNinetyDays;
}

const ofRegion = <Part extends Consequence | Document | Fee | Step>(
  parts: readonly Part[],
  left: readonly string[] = [],
): readonly Part[] =>
  parts.filter(({ id }) => !left.includes(id)).map((part) => ({ ...part, when: whenOf(part.id) }));

/** Papers of the stay, without `left`: ids of those that a region asks otherwise. */
export const residenceDocuments = (...left: readonly string[]): readonly Document[] =>
  ofRegion(singlePermitDocuments, left);
export const residenceFees: readonly Fee[] = ofRegion(singlePermitFees);
/** From filing to the card: `federal-file`, `-completeness`, `-complete-file`, `-joint-decision`, `-visa`, `-town-hall`. */
export const residenceSteps: readonly Step[] = ofRegion(singlePermitSteps);
/** What follows from the stay, without `left`: ids of those about which a region says more. */
export const residenceConsequences = (...left: readonly string[]): readonly Consequence[] => [
  noLawfulStay,
  ...ofRegion(singlePermitConsequences, left),
];
