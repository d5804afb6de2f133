import { is, oneOf } from '#rules/engine/condition.ts';
import { provenance, unlocated } from '#rules/engine/provenance.ts';
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

/** What researchers are told on every route that may be theirs: many need none of them. */
export const researcherConsequences: readonly Consequence[] = [
  {
    id: 'wallonia-other-researcher-exempt',
    topic: 'permit',
    when: is('wallonia-other-researcher-exempt', jobMove, 'researcher', exemption),
    provenance: exemption,
  },
  {
    // The source names visiting professors too: guest teaching is among the special groups.
    id: 'wallonia-other-researcher-permit-b',
    topic: 'permit',
    when: oneOf(
      'wallonia-other-researcher-permit-b',
      jobMove,
      ['researcher', 'special-group'],
      permitB,
    ),
    provenance: permitB,
  },
];
