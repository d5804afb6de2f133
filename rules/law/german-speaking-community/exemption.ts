import {
  all,
  any,
  type Condition,
  is,
  judgement,
  oneOf,
  referral,
} from '#rules/engine/condition.ts';
import { article, type Provenance, provenance, unlocated } from '#rules/engine/provenance.ts';
import type { Authority, Route } from '#rules/engine/route.ts';
import { benefitKind } from '#rules/facts/jobseeker.ts';
import { trainingKind, trainingTimetable } from '#rules/facts/training.ts';
import { askedInTime } from '#rules/law/exemption-in-time.ts';
import { exemptionSteps, requestSteps } from '#rules/law/federal/exemption-steps.ts';
import {
  exemptionConsequences,
  exemptionDocuments,
} from '#rules/law/federal/training-exemption.ts';
import {
  adgDual,
  adgExemption,
  adgFullTimeStudies,
  adgSelfDetermined,
  adgVocational,
  vdabQuestions,
} from '#rules/sources/training-exemption-services.ts';
import {
  communityOrder2018,
  communityOrderNotes,
  paymentBodyCommunity,
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

/** ADG's pages on one article each, of which the copies show a part. */
const reading = '2026-11-25';
const vocationalRule = provenance(
  'official',
  reading,
  unlocated(adgVocational),
  article(communityOrder2018, 'art. 27'),
);
const studiesRule = provenance(
  'official',
  reading,
  unlocated(adgFullTimeStudies),
  article(communityOrder2018, 'art. 28'),
);
const dualRule = provenance(
  'official',
  reading,
  unlocated(adgDual),
  article(communityOrder2018, 'art. 29'),
);
const selfDeterminedRule = provenance(
  'official',
  reading,
  unlocated(adgSelfDetermined),
  article(communityOrder2018, 'art. 30'),
);
const timetableRule = provenance(
  'official',
  reading,
  unlocated(adgVocational),
  unlocated(adgFullTimeStudies),
);
const formRule = provenance('official', reading, unlocated(adgFullTimeStudies), unlocated(adgDual));
const benefitRule = provenance(
  'official',
  reading,
  unlocated(adgVocational),
  unlocated(adgFullTimeStudies),
  unlocated(adgDual),
  unlocated(adgSelfDetermined),
  unlocated(communityOrderNotes),
);

const adg: Authority = {
  id: 'german-speaking-community-exemption-adg',
  names: [
    { lang: 'de', name: 'Arbeitsamt der Deutschsprachigen Gemeinschaft (ADG)' },
    { lang: 'fr', name: "Office de l'emploi de la Communauté germanophone (ADG)" },
  ],
  url: 'https://www.adg.be',
};

const daytime = (kind: 'vocational' | 'studies', rule: Provenance): Condition =>
  is(
    `german-speaking-community-exemption-${kind}-daytime`,
    trainingTimetable,
    'weekdays-before-17',
    rule,
  );

/** Studies and dual training have to be asked for before they start; of the other kinds no such time was read. */
const inTime = any(
  'german-speaking-community-exemption-time',
  oneOf(
    'german-speaking-community-exemption-any-time',
    trainingKind,
    [
      'service',
      'other-vocational',
      'adult-education',
      'self-employment',
      'in-company',
      'traineeship-or-other',
    ],
    typesRule,
  ),
  askedInTime('german-speaking-community-exemption-before-start', formRule),
);

/**
 * Fully unemployed and on benefit; during the waiting period RVA/ONEM decides. No page read says what holds beside
 * part-time work.
 */
const benefit = any(
  'german-speaking-community-exemption-on-benefit',
  oneOf(
    'german-speaking-community-exemption-benefit',
    benefitKind,
    ['unemployment', 'insertion'],
    benefitRule,
  ),
  all(
    'german-speaking-community-exemption-part-time',
    is(
      'german-speaking-community-exemption-is-part-time',
      benefitKind,
      'income-guarantee',
      benefitRule,
    ),
    referral('german-speaking-community-exemption-ask-part-time', benefitRule),
  ),
);

/** By kind of training: what the pages show can refuse; the rest of each article is ADG's to say. */
const kind = any(
  'german-speaking-community-exemption-kind',
  all(
    'german-speaking-community-exemption-vocational',
    oneOf(
      'german-speaking-community-exemption-is-vocational',
      trainingKind,
      ['service', 'other-vocational'],
      vocationalRule,
    ),
    daytime('vocational', vocationalRule),
    referral('german-speaking-community-exemption-ask-vocational', vocationalRule),
  ),
  all(
    'german-speaking-community-exemption-studies',
    oneOf(
      'german-speaking-community-exemption-is-studies',
      trainingKind,
      ['higher-education', 'secondary'],
      studiesRule,
    ),
    daytime('studies', studiesRule),
    judgement('german-speaking-community-exemption-studies-relevant', studiesRule),
    referral('german-speaking-community-exemption-ask-studies', studiesRule),
  ),
  all(
    'german-speaking-community-exemption-dual',
    is('german-speaking-community-exemption-is-dual', trainingKind, 'dual', dualRule),
    judgement('german-speaking-community-exemption-dual-contract', dualRule),
    referral('german-speaking-community-exemption-ask-dual', dualRule),
  ),
  all(
    'german-speaking-community-exemption-other',
    oneOf(
      'german-speaking-community-exemption-is-other',
      trainingKind,
      ['adult-education', 'self-employment', 'in-company', 'traineeship-or-other'],
      typesRule,
    ),
    referral('german-speaking-community-exemption-ask', typesRule),
  ),
);

/**
 * German-speaking Community, exemption from active availability (Freistellung von der aktiven Verfügbarkeit): Order of
 * 13 December 2018, arts. 22-34, of which ADG's pages show a part of arts. 27-30. A timetable, a late request or no
 * benefit refuses; nobody is confirmed, as credits, waiting times and diplomas were not seen. Held from 2024-01-01,
 * from undated copies. Checked 2026-11-25.
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
      condition: all('german-speaking-community-exemption', benefit, inTime, kind),
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
      id: 'german-speaking-community-exemption-dsl',
      topic: 'permit',
      provenance: selfDeterminedRule,
    },
    {
      id: 'german-speaking-community-exemption-neighbours',
      topic: 'permit',
      provenance: studiesRule,
    },
    {
      id: 'german-speaking-community-exemption-evening',
      topic: 'duties',
      provenance: timetableRule,
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
      id: 'german-speaking-community-exemption-form',
      by: 'worker',
      provenance: formRule,
    },
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
