import { is } from '#rules/engine/condition.ts';
import { provenance, type Provenance, unlocated } from '#rules/engine/provenance.ts';
import type { Consequence } from '#rules/engine/route.ts';
import { jobMove } from '#rules/facts/job.ts';
import { walloniaLimitedPermit } from '#rules/sources/federal-cross-border.ts';
import { cciMag2024, researchMobility2024 } from '#rules/sources/wallonia-routes.ts';

const checkedOn = '2026-11-21';

const exemption = provenance(
  'professional',
  checkedOn,
  unlocated(cciMag2024),
  unlocated(researchMobility2024),
);
const permitB = provenance('official', checkedOn, unlocated(walloniaLimitedPermit));

const forResearchers = (id: string, rule: Provenance): Consequence => ({
  id,
  topic: 'permit',
  when: is(id, jobMove, 'researcher', rule),
  provenance: rule,
});

/** What researchers are told on every route that may be theirs: many need none of them. */
export const researcherConsequences: readonly Consequence[] = [
  forResearchers('wallonia-other-researcher-exempt', exemption),
  forResearchers('wallonia-other-researcher-permit-b', permitB),
];
