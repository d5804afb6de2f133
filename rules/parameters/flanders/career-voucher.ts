import type { Parameter } from '#rules/engine/parameter.ts';
import { provenance, unlocated } from '#rules/engine/provenance.ts';
import { vdabVoucherReform } from '#rules/sources/measures-training.ts';

/**
 * Own part for a career guidance voucher; EUR cents. The page tells what it was before the reform, not since when. The
 * amount since the reform was not found.
 */
export const flandersCareerVoucherOwnPart: Parameter<'EUR'> = {
  id: 'flanders-career-voucher-own-part',
  unit: 'EUR',
  slices: [
    {
      from: '2024-01-01',
      to: '2025-10-01',
      value: { kind: 'exact', amount: 4_500 },
      provenance: provenance('official', '2026-11-21', unlocated(vdabVoucherReform)),
      start: 'notKnown',
    },
    {
      from: '2025-10-01',
      to: null,
      value: { kind: 'unknown' },
      provenance: provenance('unverified', '2026-11-21', unlocated(vdabVoucherReform)),
      reviewBy: '2027-01-01',
    },
  ],
};
