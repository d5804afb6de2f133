import { all, oneOf, referral } from '#rules/engine/condition.ts';
import { article, provenance, unlocated } from '#rules/engine/provenance.ts';
import type { Authority, Route } from '#rules/engine/route.ts';
import { benefitKind } from '#rules/facts/jobseeker.ts';
import { exemptionSteps, requestSteps } from '#rules/law/federal/exemption-steps.ts';
import {
  exemptionConsequences,
  exemptionDocuments,
} from '#rules/law/federal/training-exemption.ts';
import {
  adgExemption,
  communityOrder2018,
  onemGoodPractice,
  paymentBodyCommunity,
  vdabQuestions,
} from '#rules/sources/training-exemption.ts';

const checkedOn = '2026-11-21';
const page = provenance('official', checkedOn, unlocated(paymentBodyCommunity));
const pages = provenance(
  'official',
  checkedOn,
  unlocated(paymentBodyCommunity),
  unlocated(adgExemption),
);
const typesRule = provenance(
  'official',
  checkedOn,
  unlocated(adgExemption),
  unlocated(paymentBodyCommunity),
  article(communityOrder2018, 'art. 22-34'),
);

const adg: Authority = {
  id: 'german-speaking-community-exemption-adg',
  names: [
    { lang: 'de', name: 'Arbeitsamt der Deutschsprachigen Gemeinschaft (ADG)' },
    { lang: 'fr', name: "Office de l'emploi de la Communauté germanophone (ADG)" },
  ],
  url: 'https://www.adg.be',
};

/**
 * German-speaking Community, exemption from active availability (Freistellung von der aktiven Verfügbarkeit): Order of
 * 13 December 2018, arts. 22-34, whose hours, credits and waiting times could not be read. ADG is always asked; who has
 * no benefit has none to keep. Held from 2024-01-01, from undated copies. Checked 2026-11-21.
 */
export const germanSpeakingCommunityExemption: Route = {
  id: 'german-speaking-community-exemption',
  kind: 'training-exemption',
  official: [{ lang: 'de', term: 'Freistellung von der aktiven Verfügbarkeit' }],
  jurisdiction: 'german-speaking-community',
  versions: [
    {
      from: '2024-01-01',
      to: null,
      condition: all(
        'german-speaking-community-exemption',
        oneOf(
          'german-speaking-community-exemption-benefit',
          benefitKind,
          ['unemployment', 'insertion', 'income-guarantee', 'waiting-period'],
          provenance(
            'report',
            checkedOn,
            unlocated(onemGoodPractice),
            unlocated(paymentBodyCommunity),
          ),
        ),
        referral('german-speaking-community-exemption-ask', typesRule),
      ),
    },
  ],
  consequences: [
    {
      id: 'german-speaking-community-exemption-types',
      topic: 'permit',
      provenance: typesRule,
    },
    {
      id: 'german-speaking-community-exemption-undated',
      topic: 'permit',
      provenance: pages,
    },
    {
      id: 'german-speaking-community-exemption-summons',
      topic: 'duties',
      provenance: pages,
    },
    ...exemptionConsequences,
  ],
  documents: [
    {
      id: 'german-speaking-community-exemption-closing-forms',
      by: 'worker',
      provenance: page,
    },
    ...exemptionDocuments,
  ],
  fees: [],
  steps: exemptionSteps(...requestSteps('german-speaking-community', page)),
  authority: adg,
  /** ADG, for who lives in the German-speaking Community, since 1 January 2016. */
  competence: provenance(
    'official',
    checkedOn,
    unlocated(communityOrder2018),
    unlocated(vdabQuestions),
  ),
};
