import { article, provenance, type Provenance, unlocated } from '#rules/engine/provenance.ts';
import type { LocalJurisdiction, Step } from '#rules/engine/route.ts';
import {
  actirisExemption,
  adgExemption,
  foremFullTime,
  inforJeunes2022,
  studentMoneyExemption,
  vdabNonRecognised,
} from '#rules/sources/training-exemption-services.ts';
import {
  jobatExemption,
  onemGoodPractice,
  onemNotices2025,
  paymentBodyCommunity,
  programmeLaw2025,
} from '#rules/sources/training-exemption.ts';

/** The steps of an exemption, the same at the four services but for the request. Checked 2026-11-21. */

const checkedOn = '2026-11-21';

const readEndDate: Step = {
  id: 'federal-exemption-read-end-date',
  by: 'worker',
  after: [],
  days: { min: 0, max: 0 },
  provenance: provenance('official', checkedOn, unlocated(onemNotices2025)),
};

/** What has to be known before a request or a registration. */
const askService: Step = {
  id: 'federal-exemption-ask-service',
  by: 'worker',
  after: [readEndDate.id],
  days: { min: 0, max: null },
  provenance: provenance(
    'official',
    checkedOn,
    unlocated(vdabNonRecognised),
    unlocated(actirisExemption),
  ),
};

const enrol: Step = {
  id: 'federal-exemption-enrol',
  by: 'worker',
  after: [askService.id],
  days: { min: 0, max: null },
  provenance: provenance(
    'official',
    checkedOn,
    unlocated(vdabNonRecognised),
    unlocated(foremFullTime),
    unlocated(actirisExemption),
  ),
};

/** Where no request is needed. */
export const checkRegistered: Step = {
  id: 'federal-exemption-check-registered',
  by: 'worker',
  after: [enrol.id],
  days: { min: 0, max: null },
  provenance: provenance('report', checkedOn, unlocated(onemGoodPractice)),
};

/** Where one is: by the jobseeker, then by the service. */
export function requestSteps(
  jurisdiction: LocalJurisdiction,
  rule: Provenance,
): readonly [Step, Step] {
  const request: Step = {
    id: `${jurisdiction}-exemption-apply`,
    by: 'worker',
    after: [askService.id],
    days: { min: 0, max: null },
    provenance: rule,
  };
  return [
    request,
    {
      id: `${jurisdiction}-exemption-decision`,
      by: 'authority',
      after: [request.id],
      days: { min: 0, max: null },
      provenance: provenance('report', checkedOn, unlocated(onemGoodPractice)),
    },
  ];
}

const duringTraining: readonly Step[] = [
  {
    id: 'federal-exemption-monthly-card',
    by: 'worker',
    after: [enrol.id],
    days: { min: 0, max: null },
    provenance: provenance(
      'official',
      checkedOn,
      unlocated(actirisExemption),
      unlocated(paymentBodyCommunity),
    ),
  },
  {
    id: 'federal-exemption-report-change',
    by: 'worker',
    after: [enrol.id],
    days: { min: 0, max: null },
    provenance: provenance('unverified', checkedOn, unlocated(jobatExemption)),
  },
  {
    id: 'federal-exemption-check-end',
    by: 'worker',
    after: [enrol.id],
    days: { min: 0, max: null },
    provenance: provenance(
      'official',
      checkedOn,
      article(programmeLaw2025, 'art. 118'),
      article(programmeLaw2025, 'art. 169'),
      article(programmeLaw2025, 'art. 216 §1'),
    ),
  },
  {
    id: 'federal-exemption-renew',
    by: 'worker',
    after: [enrol.id],
    days: { min: 0, max: null },
    provenance: provenance(
      'professional',
      checkedOn,
      unlocated(studentMoneyExemption),
      unlocated(inforJeunes2022),
      unlocated(jobatExemption),
    ),
  },
  {
    id: 'federal-exemption-finish',
    by: 'worker',
    after: ['federal-exemption-monthly-card'],
    days: { min: 0, max: null },
    provenance: provenance(
      'unverified',
      checkedOn,
      unlocated(adgExemption),
      unlocated(paymentBodyCommunity),
    ),
  },
];

/** From the end date of the benefit to the last day of training, with what a service asks in between. */
export function exemptionSteps(...between: readonly Step[]): readonly Step[] {
  return [readEndDate, askService, enrol, ...between, ...duringTraining];
}
