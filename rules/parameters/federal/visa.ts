import type { Parameter } from '#rules/engine/parameter.ts';
import { provenance, unlocated } from '#rules/engine/provenance.ts';
import { visaHqVisaD2026 } from '#rules/sources/single-permit.ts';
import { admetia2026 } from '#rules/sources/single-permit.ts';

/**
 * What a consulate asks for a long-stay visa (D), beside the federal contribution; EUR cents. Known from the press
 * only; for the time before, sources name two different amounts.
 */
export const federalVisaD: Parameter<'EUR'> = {
  id: 'federal-visa-d',
  unit: 'EUR',
  slices: [
    {
      from: '2026-07-01',
      to: null,
      value: { kind: 'exact', amount: 25_000 },
      provenance: provenance(
        'press',
        '2026-11-21',
        unlocated(visaHqVisaD2026),
        unlocated(admetia2026),
      ),
      reviewBy: '2027-07-01',
    },
  ],
};
