import { atLeast, onOrAfter, onOrBefore } from '#rules/engine/condition.ts';
import { article, provenance, unlocated } from '#rules/engine/provenance.ts';
import type { Consequence } from '#rules/engine/route.ts';
import { trainingHours, trainingStartsOn } from '#rules/facts/training.ts';
import { benefitEnds, evidence } from '#rules/law/in-company-training.ts';
import {
  acertaIbo2025,
  agoriaIbo2018,
  easypayIbo2026,
  flemishDecision20251219,
  mtechPlusIbo,
  ocsCfnLanguage,
  opwijkIbo,
  salarySolutionIbo2026,
  securexIboContract2022,
  securexIboReformEn,
  securexIboTable,
  securexIboTable2022,
  traceIbo2024,
  vdabIboEmployers,
  vdabIboJobseekers,
  vdabNodo,
  vlaioIbo2020,
  zelfstandigeVlaanderenIbo,
} from '#rules/sources/in-company-flanders.ts';
import { bruxellesJFpie } from '#rules/sources/in-company-brussels.ts';
import { refufamDurableEmployment } from '#rules/sources/in-company-training.ts';
import { flemishDecision2009 } from '#rules/sources/training-exemption.ts';
import { vdabRecognised } from '#rules/sources/training-exemption-services.ts';

/** What follows from an IBO, and what is worth knowing. Checked 2026-11-26. */

const checkedOn = '2026-11-21';

/** The decision of 5 June 2009 as rewritten, by its articles about the IBO. */
export const iboLaw = article(flemishDecision20251219, 'art. 90-111', flemishDecision2009);
/** First day of the rules of 2026. */
export const iboReform = '2026-01-01';
/** Last day of the rules before. */
export const beforeIboReform = '2025-12-31';

/** What one guide of 2022 tells of the time before. */
export const oldRules = provenance(
  'professional',
  '2026-11-26',
  unlocated(securexIboTable2022),
  unlocated(securexIboContract2022),
);
const startRule = provenance('official', checkedOn, iboLaw);
const premiumRule = provenance(
  'professional',
  checkedOn,
  iboLaw,
  unlocated(easypayIbo2026),
  unlocated(securexIboReformEn),
  unlocated(salarySolutionIbo2026),
);
const tableRule = provenance('professional', checkedOn, unlocated(securexIboTable));
const before2026Page = provenance('official', checkedOn, unlocated(vdabIboJobseekers));
const exemptionRule = provenance('official', checkedOn, unlocated(vdabRecognised));

/** For trainings that start under the rules of 2026. */
function since2026(id: string, topic: Consequence['topic'], rule: Consequence['provenance']) {
  return {
    id,
    topic,
    when: onOrAfter(id, trainingStartsOn, iboReform, startRule),
    provenance: rule,
  } as const satisfies Consequence;
}

/** For trainings that started before. */
function before2026(id: string, topic: Consequence['topic'], rule: Consequence['provenance']) {
  return {
    id,
    topic,
    when: onOrBefore(id, trainingStartsOn, beforeIboReform, startRule),
    provenance: rule,
  } as const satisfies Consequence;
}

/** Dutch beside and during the training, the same for IBO-plus. */
export const languageSupport: readonly Consequence[] = [
  {
    id: 'flanders-ibo-language',
    topic: 'permit',
    provenance: provenance(
      'professional',
      checkedOn,
      unlocated(traceIbo2024),
      unlocated(mtechPlusIbo),
    ),
  },
  {
    id: 'flanders-ibo-training-floor',
    topic: 'permit',
    provenance: provenance(
      'official',
      checkedOn,
      unlocated(vdabNodo),
      unlocated(refufamDurableEmployment),
    ),
  },
  {
    id: 'flanders-ibo-work-floor',
    topic: 'permit',
    during: { from: '2022-01-01', to: null },
    provenance: provenance('professional', checkedOn, unlocated(ocsCfnLanguage)),
  },
];

/** Names of the past. */
export const variants: Consequence = {
  id: 'flanders-ibo-variants',
  topic: 'permit',
  provenance: provenance('professional', checkedOn, unlocated(agoriaIbo2018)),
};

export const iboConsequences: readonly Consequence[] = [
  {
    id: 'flanders-ibo-exemption',
    topic: 'permit',
    when: atLeast('flanders-ibo-exemption', trainingHours, 1050, exemptionRule),
    provenance: exemptionRule,
  },
  {
    id: 'flanders-ibo-one-day',
    topic: 'permit',
    provenance: provenance(
      'professional',
      checkedOn,
      unlocated(securexIboTable),
      unlocated(vlaioIbo2020),
    ),
  },
  since2026('flanders-ibo-premium', 'permit', premiumRule),
  since2026(
    'flanders-ibo-percentage',
    'permit',
    provenance('professional', checkedOn, iboLaw, unlocated(easypayIbo2026)),
  ),
  since2026('flanders-ibo-tax', 'permit', tableRule),
  // Amounts of the past, shown as such.
  before2026(
    'flanders-ibo-old-premium',
    'permit',
    provenance('professional', checkedOn, unlocated(securexIboTable), unlocated(easypayIbo2026)),
  ),
  before2026('flanders-ibo-old-rules', 'permit', oldRules),
  {
    id: 'flanders-ibo-transition',
    topic: 'permit',
    provenance: provenance('professional', '2026-11-26', unlocated(acertaIbo2025)),
  },
  {
    id: 'flanders-ibo-prior-days',
    topic: 'permit',
    provenance: provenance(
      'professional',
      '2026-11-26',
      unlocated(vdabIboEmployers),
      unlocated(zelfstandigeVlaanderenIbo),
      unlocated(opwijkIbo),
    ),
  },
  {
    // Our reading of the right to work; no source lists residence documents one by one.
    id: 'flanders-ibo-residence',
    topic: 'permit',
    provenance: provenance('unverified', checkedOn, unlocated(vlaioIbo2020)),
  },
  since2026(
    'flanders-ibo-establishment',
    'permit',
    provenance('professional', checkedOn, iboLaw, unlocated(securexIboReformEn)),
  ),
  {
    // Our reading.
    id: 'flanders-ibo-or-fpie',
    topic: 'permit',
    provenance: provenance(
      'unverified',
      checkedOn,
      unlocated(securexIboReformEn),
      unlocated(bruxellesJFpie),
    ),
  },
  ...languageSupport,
  variants,
  {
    id: 'flanders-ibo-figures-2022',
    topic: 'permit',
    provenance: provenance('professional', checkedOn, unlocated(traceIbo2024)),
  },
  {
    id: 'flanders-ibo-figures-2023',
    topic: 'permit',
    provenance: provenance('professional', checkedOn, unlocated(traceIbo2024)),
  },
  evidence,
  {
    id: 'flanders-ibo-undated',
    topic: 'permit',
    provenance: provenance(
      'official',
      checkedOn,
      unlocated(vdabRecognised),
      unlocated(vdabIboJobseekers),
    ),
  },
  {
    id: 'flanders-ibo-dimona',
    topic: 'duties',
    provenance: tableRule,
  },
  since2026(
    'flanders-ibo-travel',
    'duties',
    provenance(
      'professional',
      checkedOn,
      iboLaw,
      unlocated(easypayIbo2026),
      unlocated(salarySolutionIbo2026),
    ),
  ),
  { id: 'flanders-ibo-no-overtime', topic: 'duties', provenance: tableRule },
  { id: 'flanders-ibo-no-holiday-pay', topic: 'duties', provenance: before2026Page },
  {
    id: 'flanders-ibo-protected',
    topic: 'change',
    provenance: provenance(
      'official',
      checkedOn,
      unlocated(vdabIboJobseekers),
      unlocated(securexIboTable),
    ),
  },
  { id: 'flanders-ibo-stopping', topic: 'change', provenance: before2026Page },
  benefitEnds,
  {
    id: 'flanders-ibo-sanction',
    topic: 'refusal',
    during: { from: iboReform, to: null },
    provenance: provenance(
      'official',
      checkedOn,
      article(flemishDecision20251219, 'art. 65/1', flemishDecision2009),
    ),
  },
  {
    id: 'flanders-ibo-not-for',
    topic: 'refusal',
    provenance: provenance('official', '2026-11-26', unlocated(vdabIboEmployers)),
  },
  { id: 'flanders-ibo-wrongful-end', topic: 'refusal', provenance: tableRule },
];
