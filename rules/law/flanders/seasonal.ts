import {
  all,
  any,
  atLeast,
  atMost,
  type Condition,
  is,
  oneOf,
  over,
  referral,
} from '#rules/engine/condition.ts';
import { article, provenance, unlocated } from '#rules/engine/provenance.ts';
import type { Document, Fee, Route, Step } from '#rules/engine/route.ts';
import { applicationKind } from '#rules/facts/application.ts';
import { jobMove, jobSeasonalDays, jobSeasonalSector } from '#rules/facts/job.ts';
import { vacancyChannel, vacancyWeeks } from '#rules/facts/vacancy.ts';
import { workerWhereabouts } from '#rules/facts/worker.ts';
import {
  flandersSeasonalDays,
  flandersSeasonalVacancyWeeks,
} from '#rules/parameters/flanders/market.ts';
import { emnLabourShortages } from '#rules/sources/belgium.ts';
import { flandersPolicy2024Page, flemishDecision2018 } from '#rules/sources/flanders.ts';
import {
  agiiSeasonal,
  boerenbondSeasonal,
  flemishDecision20240308,
  flemishDecision20251128,
  ibzSeasonal,
  propayTightening2025,
  seasonalWorkersDirective,
} from '#rules/sources/flanders-market.ts';
import { agii2021, prato2024 } from '#rules/sources/flanders-routes.ts';
import { overNinetyDays as federalOverNinetyDays } from '../federal/residence-part.ts';
import { sharedConsequences } from './permit-consequences.ts';
import {
  arrivalRule,
  economicMigration,
  filingSteps,
  flandersCompetence,
  overNinetyDays,
  sharedDocuments,
  sharedFees,
} from './single-permit.ts';

const checkedOn = '2026-11-21';
const seasonalRule = provenance('professional', checkedOn, unlocated(agiiSeasonal));
const abroadRule = provenance(
  'official',
  checkedOn,
  unlocated(ibzSeasonal),
  unlocated(seasonalWorkersDirective),
);
const durationRule = provenance(
  'official',
  checkedOn,
  unlocated(ibzSeasonal),
  unlocated(agiiSeasonal),
  unlocated(seasonalWorkersDirective),
);
const vacancyRule = provenance(
  'unverified',
  checkedOn,
  article(flemishDecision2018, 'art. 18 §1'),
  unlocated(agiiSeasonal),
  unlocated(boerenbondSeasonal),
);

const changeRule = provenance(
  'professional',
  checkedOn,
  unlocated(flemishDecision20240308),
  unlocated(prato2024),
  unlocated(flandersPolicy2024Page),
);

/**
 * Three weeks with VDAB were the published rule; if nine hold since May 2024, as for other jobs, EURES belongs to it
 * too. A vacancy that is neither counts under no rule that we know.
 */
const channel = any(
  'flanders-seasonal-channel',
  is(
    'flanders-seasonal-vdab-and-eures',
    vacancyChannel,
    'employment-service-and-eures',
    vacancyRule,
  ),
  all(
    'flanders-seasonal-vdab-alone',
    is('flanders-seasonal-vdab-only', vacancyChannel, 'employment-service-only', vacancyRule),
    referral('flanders-seasonal-ask-eures', vacancyRule),
  ),
);

/**
 * An application is filed from outside the EU and needs a vacancy. Of who is at work here already no source says from
 * where a renewal is filed or whether it needs another vacancy; a change of employer is notified, with no application.
 */
const applied = any(
  'flanders-seasonal-way',
  all(
    'flanders-seasonal-with-vacancy',
    is('flanders-seasonal-outside-eu', workerWhereabouts, 'outside-eu', abroadRule),
    channel,
    atLeast('flanders-seasonal-vacancy', vacancyWeeks, flandersSeasonalVacancyWeeks, vacancyRule),
  ),
  all(
    'flanders-seasonal-going-on',
    oneOf(
      'flanders-seasonal-not-first',
      applicationKind,
      ['renewal', 'change-of-employer'],
      seasonalRule,
    ),
    referral('flanders-seasonal-ask-extension', seasonalRule),
  ),
);

const application = oneOf(
  'flanders-seasonal-application',
  applicationKind,
  ['first', 'renewal', 'unlimited'],
  changeRule,
);
const firstApplication = is(
  'flanders-seasonal-first-application',
  applicationKind,
  'first',
  seasonalRule,
);
const renewal = is('flanders-seasonal-renewal', applicationKind, 'renewal', seasonalRule);
const change = is(
  'flanders-seasonal-change-of-employer',
  applicationKind,
  'change-of-employer',
  changeRule,
);

const singlePermit = over('flanders-seasonal-single-permit', jobSeasonalDays, 90, durationRule);
const newResident = all('flanders-seasonal-new-resident', singlePermit, firstApplication);

/** On the other routes the length of the stay says whether it is a single permit; here the days of the work do. */
function byDays(condition: Condition): Condition {
  if (condition === overNinetyDays || condition === federalOverNinetyDays) return singlePermit;
  if (condition.kind !== 'all') return condition;
  const [first, ...others] = condition.of;
  return all(`flanders-seasonal-${condition.id}`, byDays(first), ...others.map(byDays));
}

/** What belongs to an application is not asked of who changes employer, which takes a notification only. */
function ofApplication<Part extends Document | Fee | Step>(part: Part): Part {
  return {
    ...part,
    when: part.when
      ? all(`flanders-seasonal-${part.id}`, application, byDays(part.when))
      : application,
  };
}

/**
 * Flanders, seasonal work (seizoenarbeid). Held from 2024-05-01. The vacancy that it asks for has not been verified
 * since: nobody is told that the route is open. Checked 2026-11-21.
 */
export const flandersSeasonal: Route = {
  id: 'flanders-seasonal',
  kind: 'seasonal',
  official: [{ lang: 'nl', term: 'seizoenarbeider' }],
  jurisdiction: 'flanders',
  versions: [
    {
      from: '2024-05-01',
      to: null,
      condition: all(
        'flanders-seasonal',
        is('flanders-seasonal-move', jobMove, 'seasonal', seasonalRule),
        oneOf(
          'flanders-seasonal-sector',
          jobSeasonalSector,
          ['agriculture', 'horticulture', 'hospitality'],
          provenance(
            'professional',
            checkedOn,
            unlocated(agiiSeasonal),
            unlocated(flemishDecision2018),
          ),
        ),
        atMost('flanders-seasonal-days', jobSeasonalDays, flandersSeasonalDays, durationRule),
        applied,
      ),
    },
  ],
  consequences: [
    {
      id: 'flanders-seasonal-work-permit',
      topic: 'permit',
      when: atMost('flanders-seasonal-work-permit', jobSeasonalDays, 90, durationRule),
      provenance: durationRule,
    },
    {
      id: 'flanders-seasonal-single-permit',
      topic: 'permit',
      when: singlePermit,
      provenance: durationRule,
    },
    {
      id: 'flanders-seasonal-residence-abroad',
      topic: 'permit',
      provenance: provenance('official', checkedOn, unlocated(ibzSeasonal)),
    },
    {
      id: 'flanders-seasonal-low-skilled',
      topic: 'permit',
      during: { from: '2026-01-01', to: null },
      provenance: provenance(
        'professional',
        checkedOn,
        unlocated(flemishDecision20251128),
        unlocated(emnLabourShortages),
        unlocated(propayTightening2025),
      ),
    },
    {
      id: 'flanders-seasonal-study',
      topic: 'permit',
      provenance: provenance('press', checkedOn, unlocated(boerenbondSeasonal)),
    },
    {
      id: 'flanders-seasonal-decision-times',
      topic: 'permit',
      provenance: seasonalRule,
    },
    {
      id: 'flanders-seasonal-minimum-wage',
      topic: 'duties',
      provenance: provenance('professional', checkedOn, unlocated(agii2021)),
    },
    {
      id: 'flanders-seasonal-change',
      topic: 'change',
      provenance: changeRule,
    },
    ...sharedConsequences.filter(
      ({ id, topic }) => topic === 'refusal' || id === 'flanders-list-of-papers',
    ),
  ],
  documents: [
    // The new contract goes with the notification too.
    ...sharedDocuments.map((paper) =>
      paper.id === 'flanders-contract' ? paper : ofApplication(paper),
    ),
    {
      id: 'flanders-seasonal-vacancy-proof',
      by: 'employer',
      when: firstApplication,
      provenance: vacancyRule,
    },
  ],
  fees: sharedFees.map(ofApplication),
  steps: [
    ...filingSteps.map(ofApplication),
    {
      id: 'flanders-seasonal-decision',
      by: 'authority',
      after: ['flanders-complete-file'],
      days: { min: 0, max: 90 },
      when: firstApplication,
      provenance: seasonalRule,
    },
    {
      id: 'flanders-seasonal-visa',
      by: 'worker',
      after: ['flanders-seasonal-decision'],
      days: { min: 0, max: null },
      when: newResident,
      provenance: arrivalRule,
    },
    {
      id: 'flanders-seasonal-registration',
      by: 'worker',
      after: ['flanders-seasonal-visa'],
      days: { min: 0, max: 8 },
      when: newResident,
      provenance: arrivalRule,
    },
    {
      id: 'flanders-seasonal-renewal-decision',
      by: 'authority',
      after: ['flanders-complete-file'],
      days: { min: 0, max: 30 },
      when: renewal,
      provenance: seasonalRule,
    },
    {
      id: 'flanders-seasonal-notification',
      by: 'employer',
      after: [],
      isFiling: true,
      days: { min: 0, max: 0 },
      when: change,
      provenance: changeRule,
    },
    {
      id: 'flanders-seasonal-reaction',
      by: 'authority',
      after: ['flanders-seasonal-notification'],
      days: { min: 0, max: 30 },
      when: change,
      provenance: changeRule,
    },
  ],
  authority: economicMigration,
  competence: flandersCompetence,
};
