import type { Parameter } from '#rules/engine/parameter.ts';
import { article, provenance, unlocated } from '#rules/engine/provenance.ts';
import { brusselsTimes2026, emnLabourShortages, kpmg2026018 } from '#rules/sources/belgium.ts';
import {
  brusselsDecision2024,
  brusselsPayPage,
  eres2024,
  vanHavermaet2025,
} from '#rules/sources/brussels.ts';

// Articles of the Decision as the European Migration Network reports them: its own text was not read.
const law = article(emnLabourShortages, 'art. 20, 1°', brusselsDecision2024);

/** 78 % of the average gross monthly wage in the Region; EUR cents of basic pay per month. */
export const brusselsHighlySkilledBasic: Parameter<'EUR/month'> = {
  id: 'brussels-highly-skilled-basic',
  unit: 'EUR/month',
  slices: [
    {
      from: '2024-10-01',
      to: '2025-01-01',
      value: { kind: 'exact', amount: 359_112 },
      provenance: provenance(
        'official',
        '2026-11-21',
        law,
        unlocated(brusselsPayPage),
        unlocated(eres2024),
      ),
    },
    {
      from: '2025-01-01',
      to: '2026-01-01',
      value: { kind: 'exact', amount: 370_344 },
      provenance: provenance(
        'official',
        '2026-11-21',
        law,
        unlocated(brusselsPayPage),
        unlocated(vanHavermaet2025),
      ),
    },
    {
      from: '2026-01-01',
      to: null,
      value: { kind: 'exact', amount: 370_344 },
      provenance: provenance(
        'professional',
        '2026-11-21',
        law,
        unlocated(kpmg2026018),
        unlocated(brusselsTimes2026),
      ),
      // The official page is older than 2026; this is the last dated word that its amount goes on.
      confirmedThrough: '2026-02-26',
      reviewBy: '2026-12-15',
    },
  ],
};
