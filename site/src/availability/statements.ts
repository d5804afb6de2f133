import type availability from '#content/locales/en/availability.json';
import { article, provenance, type Provenance, unlocated } from '#rules/engine/provenance.ts';
import type { LocalJurisdiction } from '#rules/engine/route.ts';
import {
  actirisAppeal,
  actirisAvailability,
  actirisYearOfControl,
  adgControl,
  adgPowers,
  brusselsOrder2017Availability,
  fgtbAvailability,
  foremControl,
  foremDisputes,
  foremFile2026,
  onemActivationPlan,
  onemT47,
  onemT88,
  terraLaboris2025,
  vdabAppeal,
  vdabControl,
  vdabFollowUp2023,
  vdabSanction,
  walloonOrder2025Control,
} from '#rules/sources/availability.ts';
import {
  actirisExemption,
  adgExemption,
  paymentBodyBrussels,
} from '#rules/sources/training-exemption-services.ts';
import { programmeLaw2025, royalDecree1991 } from '#rules/sources/training-exemption.ts';

/** The parts of the page about availability, in their order. */
export const sections = [
  'who',
  'expected',
  'effort',
  'bring',
  'sanctions',
  'appeal',
  'exemption',
  'unknown',
  'history',
] as const;
export type Section = (typeof sections)[number];

/** One thing that a source says; its id is the key of its sentence. */
export interface Statement {
  readonly id: keyof (typeof availability)['availability']['statements'];
  /** Where it holds for one service only. */
  readonly place?: LocalJurisdiction;
  readonly provenance: Provenance;
}

const read = '2026-11-26';
const collected = '2026-11-21';

const union = provenance('professional', collected, unlocated(fgtbAvailability));
const vdab = provenance('official', read, unlocated(vdabControl));
const vdabPenalty = provenance('official', collected, unlocated(vdabSanction));
const actiris = provenance('official', read, unlocated(actirisAvailability));
const forem = provenance('official', read, unlocated(foremControl));
const foremPenalty = provenance('official', read, unlocated(foremDisputes));
const adg = provenance('official', read, unlocated(adgControl), unlocated(adgPowers));
const adgProcedure = provenance('official', read, unlocated(adgControl));
const plan2004 = provenance('report', collected, unlocated(onemActivationPlan));
const ladder = provenance(
  'official',
  collected,
  article(programmeLaw2025, 'art. 181'),
  article(programmeLaw2025, 'art. 58/9', royalDecree1991),
);

/** All that the page says, by part. The places of a part come in the order of the services' places. */
export const statements: Readonly<Record<Section, readonly Statement[]>> = {
  who: [
    {
      id: 'federal-law',
      provenance: provenance('official', read, unlocated(onemT47), unlocated(actirisYearOfControl)),
    },
    { id: 'who-is-checked', provenance: actiris },
    { id: 'vdab-since', place: 'flanders', provenance: union },
    { id: 'vdab-steps', place: 'flanders', provenance: vdab },
    { id: 'actiris-since', place: 'brussels', provenance: union },
    { id: 'actiris-steps', place: 'brussels', provenance: actiris },
    {
      id: 'actiris-three',
      place: 'brussels',
      provenance: provenance('official', read, unlocated(actirisYearOfControl)),
    },
    { id: 'forem-since', place: 'wallonia', provenance: union },
    { id: 'forem-steps', place: 'wallonia', provenance: forem },
    { id: 'adg-since', place: 'german-speaking-community', provenance: union },
    { id: 'adg-steps', place: 'german-speaking-community', provenance: adgProcedure },
  ],
  expected: [
    { id: 'passive', provenance: union },
    { id: 'active', provenance: union },
    {
      id: 'suitable-wage',
      provenance: provenance('official', collected, article(programmeLaw2025, 'art. 195')),
    },
    { id: 'up-to-date', place: 'brussels', provenance: actiris },
    {
      id: 'suitable-criteria',
      place: 'german-speaking-community',
      provenance: provenance('official', read, unlocated(adgPowers)),
    },
  ],
  effort: [
    { id: 'effort-plan', provenance: forem },
    { id: 'effort-own', provenance: forem },
    { id: 'effort-work', provenance: forem },
    { id: 'effort-proof', provenance: union },
  ],
  bring: [
    { id: 'bring-applications', provenance: union },
    { id: 'bring-plan', provenance: union },
    { id: 'bring-absence', place: 'flanders', provenance: vdabPenalty },
    { id: 'bring-company', place: 'flanders', provenance: vdab },
    { id: 'bring-proofs-brussels', place: 'brussels', provenance: actiris },
    { id: 'bring-reason-wallonia', place: 'wallonia', provenance: foremPenalty },
    { id: 'bring-lawyer', place: 'german-speaking-community', provenance: adgProcedure },
  ],
  sanctions: [
    {
      id: 'passive-range',
      provenance: provenance(
        'official',
        collected,
        ...([unlocated(vdabSanction), unlocated(foremDisputes), unlocated(adgPowers)] as const),
      ),
    },
    { id: 'ladder', provenance: ladder },
    {
      id: 'back-to-benefit',
      provenance: provenance(
        'official',
        collected,
        article(programmeLaw2025, 'art. 125'),
        article(programmeLaw2025, 'art. 58/11', royalDecree1991),
      ),
    },
    { id: 'deliberate', place: 'flanders', provenance: vdabPenalty },
    {
      id: 'vdab-figures',
      place: 'flanders',
      provenance: provenance('official', collected, unlocated(vdabFollowUp2023)),
    },
    { id: 'suspended-wallonia', place: 'wallonia', provenance: foremPenalty },
    { id: 'thirteen-weeks-wallonia', place: 'wallonia', provenance: forem },
    { id: 'adg-range', place: 'german-speaking-community', provenance: adg },
  ],
  appeal: [
    { id: 'appeal-letter', provenance: provenance('official', read, unlocated(onemT88)) },
    {
      id: 'appeal-vdab',
      place: 'flanders',
      provenance: provenance('official', read, unlocated(vdabAppeal)),
    },
    {
      id: 'appeal-actiris',
      place: 'brussels',
      provenance: provenance('official', read, unlocated(actirisAppeal)),
    },
    {
      id: 'appeal-actiris-time',
      place: 'brussels',
      provenance: provenance(
        'professional',
        read,
        article(terraLaboris2025, 'art. 24, § 1', brusselsOrder2017Availability),
      ),
    },
    {
      id: 'appeal-forem',
      place: 'wallonia',
      provenance: provenance('unverified', read, unlocated(foremDisputes)),
    },
    {
      id: 'appeal-adg',
      place: 'german-speaking-community',
      provenance: provenance('official', read, unlocated(onemT88)),
    },
  ],
  exemption: [
    {
      id: 'exempt-search',
      provenance: provenance(
        'official',
        collected,
        unlocated(actirisExemption),
        unlocated(adgExemption),
      ),
    },
    {
      id: 'exempt-clock',
      provenance: provenance(
        'official',
        collected,
        article(programmeLaw2025, 'art. 116 §1', royalDecree1991),
      ),
    },
    {
      id: 'exempt-brussels',
      place: 'brussels',
      provenance: provenance('official', collected, unlocated(paymentBodyBrussels)),
    },
    {
      id: 'exempt-adg',
      place: 'german-speaking-community',
      provenance: provenance('official', collected, unlocated(adgExemption)),
    },
  ],
  unknown: [
    {
      id: 'unknown-undated',
      provenance: provenance('unverified', read, unlocated(vdabSanction), unlocated(foremControl)),
    },
    {
      id: 'unknown-wallonia',
      place: 'wallonia',
      provenance: provenance(
        'unverified',
        collected,
        unlocated(walloonOrder2025Control),
        unlocated(foremFile2026),
      ),
    },
  ],
  history: [
    { id: 'history-2004', provenance: plan2004 },
    { id: 'history-results', provenance: plan2004 },
    { id: 'history-cost', provenance: plan2004 },
    { id: 'history-2016', provenance: union },
    {
      id: 'history-repealed',
      provenance: provenance('official', collected, unlocated(programmeLaw2025)),
    },
  ],
};
