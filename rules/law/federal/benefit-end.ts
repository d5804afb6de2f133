import { all, any, type Condition, is, oneOf, referral } from '#rules/engine/condition.ts';
import { article, provenance, unlocated } from '#rules/engine/provenance.ts';
import type { Authority, Consequence, Document, Step } from '#rules/engine/route.ts';
import { benefitRegime } from '#rules/facts/benefit-end.ts';
import { benefitKind } from '#rules/facts/jobseeker.ts';
import { bruzz2025 } from '#rules/sources/benefit-end.ts';
import {
  brusselsJobDay2026,
  bx1Suspension2026,
  cscInfo2026,
  onemNotices2025,
  programmeLaw2025,
  royalDecree1991,
} from '#rules/sources/training-exemption.ts';
import { paymentBodyBrussels, vdabQuestions } from '#rules/sources/training-exemption-services.ts';

/**
 * What the routes about the end of the unemployment benefit share. Programme law of 18 July 2025, title 5, chapter 1:
 * arts. 209 to 216 for those on benefit before 1 March 2026, arts. 98 to 172 rewrite the royal decree of 25 November
 * 1991 for those admitted later. Whether somebody may train while on benefit is another question, of regional law.
 * Held from 2025-07-01, checked 2026-11-21.
 */

export const checkedOn = '2026-11-21';

/** The day from which the months of the transitional rules are counted. */
export const transitionalFrom = '2025-07-01';

/** The rewritten articles of the royal decree apply from this day. */
export const reformApplies = '2026-03-01';

/** The day after the last one of every transitional right and of the exception for trainings begun before 2026. */
export const transitionOver = '2030-07-01';

export const shortageRule = provenance(
  'official',
  checkedOn,
  article(programmeLaw2025, 'art. 216 § 1'),
);
export const careRule = provenance(
  'official',
  checkedOn,
  article(programmeLaw2025, 'art. 114 § 2/1', royalDecree1991),
  article(programmeLaw2025, 'art. 169'),
);
export const reboundRule = provenance(
  'official',
  checkedOn,
  article(programmeLaw2025, 'art. 52bis § 1', royalDecree1991),
  article(programmeLaw2025, 'art. 118, 208'),
);

/**
 * Benefit of one of these kinds. Of an income guarantee beside part-time work the exceptions do not speak as far as we
 * read them: it is referred.
 */
export function benefitOf(
  id: string,
  kinds: readonly (typeof benefitKind.options)[number][],
  rule: typeof shortageRule,
): Condition {
  return any(
    id,
    oneOf(`${id}-kind`, benefitKind, kinds, rule),
    all(
      `${id}-income-guarantee`,
      is(`${id}-part-time`, benefitKind, 'income-guarantee', rule),
      referral(
        `${id}-part-time-ask`,
        provenance('unverified', checkedOn, unlocated(programmeLaw2025)),
      ),
    ),
  );
}

/** Decides and sends the letter with the end date. */
export const unemploymentOffice: Authority = {
  id: 'federal-unemployment-office',
  names: [
    { lang: 'nl', name: 'Rijksdienst voor Arbeidsvoorziening (RVA)' },
    { lang: 'fr', name: "Office national de l'emploi (ONEM)" },
    { lang: 'de', name: 'Landesamt für Arbeitsbeschaffung (LfA)' },
    { lang: 'en', name: 'National Employment Office (RVA, ONEM)' },
  ],
  url: 'https://www.onem.be',
};

/** The desk for a person on benefit: the public fund or a trade union. */
export const paymentBody: Authority = {
  id: 'federal-payment-body',
  names: [
    { lang: 'nl', name: 'Uitbetalingsinstellingen (HVW of vakbond)' },
    { lang: 'fr', name: 'Organismes de paiement (CAPAC ou syndicat)' },
    { lang: 'de', name: 'Auszahlungseinrichtungen (HfA oder Gewerkschaft)' },
    { lang: 'en', name: 'Unemployment benefit payment bodies (HVW, CAPAC or union)' },
  ],
  url: 'https://hvw-capac.fgov.be',
};

/** Unemployment insurance is federal; only the exemption to train was handed to the regions. */
export const benefitCompetence = provenance(
  'official',
  checkedOn,
  article(programmeLaw2025, 'art. 97-216'),
);

/** What nobody can settle yet: the case before the court, and the law of 2026. */
export const stillOpen: readonly Consequence[] = [
  {
    id: 'federal-benefit-annulment',
    topic: 'change',
    during: { from: '2026-01-15', to: null },
    provenance: provenance(
      'professional',
      checkedOn,
      unlocated(cscInfo2026),
      unlocated(bx1Suspension2026),
    ),
  },
  {
    id: 'federal-benefit-law-as-read',
    topic: 'change',
    during: { from: '2026-01-01', to: null },
    provenance: provenance('unverified', checkedOn, unlocated(programmeLaw2025)),
  },
];

const clock = provenance(
  'official',
  checkedOn,
  article(programmeLaw2025, 'art. 116 § 1', royalDecree1991),
  article(programmeLaw2025, 'art. 172'),
);

/** What training does and does not do to the right. */
export const trainingAndRight: readonly Consequence[] = [
  {
    id: 'federal-benefit-not-the-exemption',
    topic: 'permit',
    provenance: provenance(
      'official',
      checkedOn,
      article(programmeLaw2025, 'art. 97-216'),
      unlocated(vdabQuestions),
    ),
  },
  {
    id: 'federal-benefit-clock',
    topic: 'permit',
    during: { from: reformApplies, to: null },
    when: is('federal-benefit-clock', benefitRegime, 'new', clock),
    provenance: clock,
  },
  {
    id: 'federal-benefit-not-assimilated',
    topic: 'change',
    during: { from: reformApplies, to: null },
    provenance: provenance(
      'official',
      checkedOn,
      article(programmeLaw2025, 'art. 38', royalDecree1991),
      article(programmeLaw2025, 'art. 108'),
      unlocated(brusselsJobDay2026),
    ),
  },
];

const bothTrainings = provenance(
  'official',
  checkedOn,
  article(programmeLaw2025, 'art. 216 § 1'),
  article(programmeLaw2025, 'art. 114 § 2/1', royalDecree1991),
);

/** An exception for a training begins to count when the right would end. */
export const whenItCounts: Consequence = {
  id: 'federal-benefit-when-it-counts',
  topic: 'permit',
  provenance: bothTrainings,
};

/** The law does not ask for success, although the press said so. */
export const withoutSuccess: Consequence = {
  id: 'federal-benefit-no-success',
  topic: 'duties',
  provenance: provenance(
    'official',
    checkedOn,
    article(programmeLaw2025, 'art. 216 § 1'),
    article(programmeLaw2025, 'art. 114 § 2/1', royalDecree1991),
    unlocated(bruzz2025),
  ),
};

const notices = provenance('official', checkedOn, unlocated(onemNotices2025));

export const endDateLetter: Document = {
  id: 'federal-benefit-letter',
  by: 'worker',
  provenance: notices,
};

export const readEndDate: Step = {
  id: 'federal-benefit-read-end-date',
  by: 'worker',
  after: [],
  days: { min: 0, max: null },
  provenance: notices,
};

/** Before the end date the payment body is asked about the three exceptions. */
export const askPaymentBody: Step = {
  id: 'federal-benefit-ask-payment-body',
  by: 'worker',
  after: [readEndDate.id],
  days: { min: 0, max: null },
  provenance: provenance(
    'official',
    checkedOn,
    unlocated(paymentBodyBrussels),
    article(programmeLaw2025, 'art. 118, 169, 216 § 1'),
  ),
};

/** A training counts only under an exemption of the employment service, which renews it for each year. */
export const renewExemption: Step = {
  id: 'federal-benefit-renew-exemption',
  by: 'worker',
  after: [askPaymentBody.id],
  days: { min: 0, max: null },
  provenance: bothTrainings,
};

export const exemptionDecision: Document = {
  id: 'federal-benefit-exemption-decision',
  by: 'worker',
  provenance: renewExemption.provenance,
};
