import { catalogue } from '#rules/catalogue.ts';
import { faultsOf } from '#rules/engine/registry.ts';

const faults = faultsOf(catalogue);
for (const { kind, message } of faults) console.error(`${kind}: ${message}`);
if (faults.length > 0) {
  console.error(
    `The law has ${faults.length} ${faults.length === 1 ? 'fault' : 'faults'}: nothing is built from it.`,
  );
  process.exitCode = 1;
}
