import { is, oneOf } from '#rules/engine/condition.ts';
import { article, provenance, unlocated } from '#rules/engine/provenance.ts';
import type { Consequence, Document } from '#rules/engine/route.ts';
import { benefitKind } from '#rules/facts/jobseeker.ts';
import { trainingKind } from '#rules/facts/training.ts';
import {
  actirisExemption,
  inforJeunes2022,
  vdabQuestions,
  walloonQuestion2017,
} from '#rules/sources/training-exemption-services.ts';
import {
  brusselsJobDay2026,
  bx1Suspension2026,
  cscInfo2026,
  docbel2026,
  jobatExemption,
  onemGoodPractice,
  namurJobseeker,
  onemNotices2025,
  paymentBodyCommunity,
  programmeLaw2025,
  royalDecree1991,
} from '#rules/sources/training-exemption.ts';
import { exemptionOutcomes } from './exemption-outcomes.ts';

/**
 * What the exemptions of the four employment services share: federal unemployment insurance decides what they do to
 * the benefit. Royal decree of 25 November 1991, arts. 91-94, and programme law of 18 July 2025. Whether the benefit
 * goes on beyond its end date is another question, with a check of its own. Checked 2026-11-21.
 */

const checkedOn = '2026-11-21';

/** The reform of the unemployment benefit: arts. 38, 114 and 116 of the royal decree as replaced. */
const sinceReform = { from: '2026-03-01', to: null } as const;

const effects = provenance(
  'official',
  checkedOn,
  unlocated(actirisExemption),
  unlocated(paymentBodyCommunity),
  unlocated(namurJobseeker),
);
const perYear = provenance(
  'professional',
  checkedOn,
  unlocated(inforJeunes2022),
  unlocated(jobatExemption),
);
// That training is missing among the events that suspend the right is in the text; what follows from it is our reading.
const clockRule = provenance(
  'official',
  checkedOn,
  article(programmeLaw2025, 'art. 172'),
  article(programmeLaw2025, 'art. 116 §1', royalDecree1991),
);
// Articles 36 and 63 of the royal decree as replaced.
const insertionOpens = provenance(
  'official',
  checkedOn,
  article(programmeLaw2025, 'art. 36, 63', royalDecree1991),
  article(programmeLaw2025, 'art. 102, 105, 142'),
);
const excludedWithout = provenance(
  'professional',
  checkedOn,
  article(docbel2026, 'art. 68', royalDecree1991),
);

export const exemptionConsequences: readonly Consequence[] = [
  { id: 'federal-exemption-effect', topic: 'permit', provenance: effects },
  {
    id: 'federal-exemption-domicile',
    topic: 'permit',
    provenance: provenance('official', checkedOn, unlocated(vdabQuestions)),
  },
  {
    id: 'federal-exemption-clock',
    topic: 'permit',
    during: sinceReform,
    provenance: clockRule,
  },
  {
    id: 'federal-exemption-end-date',
    topic: 'permit',
    provenance: provenance(
      'official',
      checkedOn,
      article(programmeLaw2025, 'art. 169'),
      article(programmeLaw2025, 'art. 216 §1'),
      unlocated(onemGoodPractice),
    ),
  },
  {
    id: 'federal-exemption-not-assimilated',
    topic: 'permit',
    during: sinceReform,
    provenance: provenance(
      'official',
      checkedOn,
      article(programmeLaw2025, 'art. 108'),
      article(programmeLaw2025, 'art. 38', royalDecree1991),
      unlocated(brusselsJobDay2026),
    ),
  },
  {
    // The freeze of art. 91, 93 and 94 §5 was not found in the articles that replace the old ones.
    id: 'federal-exemption-decrease',
    topic: 'permit',
    during: sinceReform,
    provenance: provenance(
      'unverified',
      checkedOn,
      article(walloonQuestion2017, 'art. 91, 93 and 94 §5', royalDecree1991),
      unlocated(programmeLaw2025),
    ),
  },
  {
    id: 'federal-exemption-annulment',
    topic: 'permit',
    during: { from: '2026-01-15', to: null },
    provenance: provenance(
      'professional',
      checkedOn,
      unlocated(cscInfo2026),
      unlocated(bx1Suspension2026),
    ),
  },
  ...exemptionOutcomes,
  {
    id: 'federal-exemption-control-card',
    topic: 'duties',
    provenance: effects,
  },
  { id: 'federal-exemption-school-year', topic: 'duties', provenance: perYear },
  {
    id: 'federal-exemption-failed-year',
    topic: 'change',
    provenance: provenance('unverified', checkedOn, unlocated(jobatExemption)),
  },
  {
    id: 'federal-exemption-withdrawn',
    topic: 'refusal',
    provenance: perYear,
  },
  {
    id: 'federal-exemption-once',
    topic: 'refusal',
    when: oneOf('federal-exemption-once', trainingKind, ['higher-education', 'secondary'], perYear),
    provenance: perYear,
  },
  {
    // No exemption is for them; what a training does for them is told all the same.
    id: 'federal-exemption-insertion-opens',
    topic: 'refusal',
    during: sinceReform,
    when: is('federal-exemption-insertion-opens', benefitKind, 'waiting-period', insertionOpens),
    provenance: insertionOpens,
  },
  {
    id: 'federal-exemption-studies-without',
    topic: 'refusal',
    when: oneOf(
      'federal-exemption-studies-without',
      trainingKind,
      ['higher-education', 'secondary', 'adult-education'],
      excludedWithout,
    ),
    provenance: excludedWithout,
  },
];

export const exemptionDocuments: readonly Document[] = [
  {
    id: 'federal-exemption-end-letter',
    by: 'worker',
    provenance: provenance('official', checkedOn, unlocated(onemNotices2025)),
  },
  {
    id: 'federal-exemption-decision-paper',
    by: 'worker',
    provenance: provenance('official', checkedOn, unlocated(actirisExemption)),
  },
  {
    id: 'federal-exemption-control-card',
    by: 'worker',
    provenance: provenance('official', checkedOn, unlocated(paymentBodyCommunity)),
  },
];

/** A certificate of the school; only for Flanders does a source say when it is due. */
export const certificateElsewhere: Document = {
  id: 'federal-exemption-certificate',
  by: 'worker',
  provenance: provenance('unverified', checkedOn, unlocated(vdabQuestions)),
};
