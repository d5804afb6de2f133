import type { Parameter } from '#rules/engine/parameter.ts';
import { provenance, unlocated } from '#rules/engine/provenance.ts';
import { limburgFee2026 } from '#rules/sources/flanders.ts';
import { admetia2026 } from '#rules/sources/single-permit.ts';

/** Flemish fee (retributie) for each application for a single permit; EUR cents. The text that fixes it was not found. */
export const flandersSinglePermitFee: Parameter<'EUR'> = {
  id: 'flanders-single-permit-fee',
  unit: 'EUR',
  slices: [
    {
      from: '2026-09-01',
      to: null,
      value: { kind: 'exact', amount: 18_000 },
      provenance: provenance(
        'press',
        '2026-11-21',
        unlocated(limburgFee2026),
        unlocated(admetia2026),
      ),
      reviewBy: '2026-12-15',
    },
  ],
};
