import type { Parameter } from '#rules/engine/parameter.ts';
import { article, provenance, unlocated } from '#rules/engine/provenance.ts';
import { adgIbu } from '#rules/sources/in-company-training.ts';
import { communityOrder2018 } from '#rules/sources/training-exemption.ts';

/**
 * The premium of an IBU is the full difference between the taxable wage of the pay scale and the replacement income.
 * Nothing was found about tax and contributions on it. Held from the first day from which the law of this check is held;
 * the page of the service carries no date.
 */
export const germanSpeakingCommunityIbuPercentage: Parameter<'percent'> = {
  id: 'german-speaking-community-ibu-percentage',
  unit: 'percent',
  slices: [
    {
      from: '2024-01-01',
      to: null,
      value: { kind: 'exact', amount: 100 },
      provenance: provenance(
        'official',
        '2026-11-21',
        article(communityOrder2018, 'art. 35-41'),
        unlocated(adgIbu),
      ),
      start: 'notKnown',
      reviewBy: '2027-02-28',
    },
  ],
};
