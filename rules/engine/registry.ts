import { indexLaw, type Law } from './law.ts';
import { checkFaults } from './registry/check-faults.ts';
import { conditionFaults } from './registry/condition-faults.ts';
import { derivationFaults } from './registry/fact-references.ts';
import { identityFaults } from './registry/identity-faults.ts';
import type { LawFault } from './registry/law-fault.ts';
import { listFaults } from './registry/list-faults.ts';
import { planFaults } from './registry/plan-faults.ts';
import { provenanceFaults } from './registry/provenance-faults.ts';
import { startFaults } from './registry/start-faults.ts';
import { timeFaults } from './registry/time-faults.ts';
import { unusedFaults } from './registry/unused-faults.ts';

/**
 * Everything that is wrong with a law as data: what the types of the builders cannot see. A sound law has no
 * fault. Each fault names ids and dates as they stand in the files. Pure; run before every build.
 */
export function faultsOf(law: Law): readonly LawFault[] {
  const indexed = indexLaw(law);
  return [
    ...timeFaults(law),
    ...startFaults(law),
    ...provenanceFaults(law),
    ...identityFaults(law),
    ...listFaults(law),
    ...derivationFaults(indexed),
    ...conditionFaults(indexed),
    ...planFaults(indexed),
    ...checkFaults(indexed),
    ...unusedFaults(law),
  ];
}
