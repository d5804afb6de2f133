import { all, atLeast, is, oneOf, referral } from '#rules/engine/condition.ts';
import { provenance, type Provenance, unlocated } from '#rules/engine/provenance.ts';
import type { Consequence, Document, Route } from '#rules/engine/route.ts';
import { homePlace } from '#rules/facts/jobseeker.ts';
import { courseBegan } from '#rules/facts/measures.ts';
import { workerAge } from '#rules/facts/worker.ts';
import { coursePaper, withoutWork } from '#rules/law/measures.ts';
import { emnSkillsMatching2026 } from '#rules/sources/in-company-training.ts';
import {
  coupDeBoost2023,
  coupDePoing2018,
  rtlCoupDePoing2025,
  telesambre2025,
} from '#rules/sources/measures-training.ts';
import { walloonOrder20251218, walloonOrder2019Incentive } from '#rules/sources/measures-hiring.ts';
import { walloonParliamentWallangues } from '#rules/sources/measures.ts';
import { forem } from './employment-service.ts';

const checkedOn = '2026-11-21';

interface Named {
  readonly id: string;
  readonly kind: string;
  readonly condition: Route['versions'][0]['condition'];
  readonly consequences: readonly Consequence[];
  readonly documents?: readonly Document[];
  readonly rule: Provenance;
}

/** Measures of which too little is known to decide: none of them is ever open. */
function toAskAbout({ id, kind, condition, consequences, documents, rule }: Named): Route {
  return {
    id,
    kind,
    official: [],
    jurisdiction: 'wallonia',
    versions: [{ from: '2024-09-01', to: null, condition }],
    consequences,
    documents: documents ?? [],
    fees: [],
    steps: [],
    authority: forem,
    competence: rule,
  };
}

const order = provenance('official', checkedOn, unlocated(walloonOrder2019Incentive));
const touched = provenance(
  'unverified',
  checkedOn,
  unlocated(walloonOrder2019Incentive),
  unlocated(walloonOrder20251218),
);

/** Premium of Forem for completing a training in a shortage job; an unread order of 2025 touches it. */
export const walloniaIncentive = toAskAbout({
  id: 'wallonia-incentive',
  kind: 'training-premium',
  condition: all(
    'wallonia-incentive',
    withoutWork(order),
    oneOf(
      'measure-in-course',
      courseBegan,
      ['since-november-2024', 'september-2023-to-october-2024', 'before-september-2023'],
      order,
    ),
    referral('wallonia-incentive-ask', touched),
  ),
  consequences: [{ id: 'wallonia-incentive-amount', topic: 'permit', provenance: touched }],
  documents: [coursePaper],
  rule: order,
});

const tailored = provenance(
  'professional',
  checkedOn,
  unlocated(coupDePoing2018),
  unlocated(emnSkillsMatching2026),
);

/** A training made for a group of companies that look for the same job (Coup de poing pénurie). */
export const walloniaTailoredTraining = toAskAbout({
  id: 'wallonia-tailored-training',
  kind: 'training-with-hiring',
  condition: all(
    'wallonia-tailored-training',
    withoutWork(tailored),
    referral('wallonia-tailored-training-ask', tailored),
  ),
  consequences: [
    { id: 'wallonia-tailored-training-how', topic: 'permit', provenance: tailored },
    {
      id: 'wallonia-tailored-training-today',
      topic: 'permit',
      provenance: provenance('press', checkedOn, unlocated(rtlCoupDePoing2025)),
    },
  ],
  rule: tailored,
});

const announced = provenance('press', checkedOn, unlocated(telesambre2025));
const boost = provenance('press', checkedOn, unlocated(coupDeBoost2023));
const notFound = provenance('unverified', checkedOn, unlocated(emnSkillsMatching2026));

/** Coup de boost, coup de pouce and “Horizon emploi”: named or announced, and not found in force. */
export const walloniaAnnouncedMeasures = toAskAbout({
  id: 'wallonia-announced-measures',
  kind: 'announced',
  condition: all(
    'wallonia-announced-measures',
    withoutWork(boost),
    referral('wallonia-announced-measures-ask', notFound),
  ),
  consequences: [
    { id: 'wallonia-announced-boost', topic: 'permit', provenance: boost },
    { id: 'wallonia-announced-five-thousand', topic: 'permit', provenance: announced },
    { id: 'wallonia-announced-horizon', topic: 'permit', provenance: notFound },
  ],
  rule: boost,
});

const courses = provenance('report', checkedOn, unlocated(emnSkillsMatching2026));
const abandoned = provenance(
  'unverified',
  checkedOn,
  unlocated(emnSkillsMatching2026),
  unlocated(walloonParliamentWallangues),
);

/** Online language courses (Wallangues): one source lists them, in another the minister gives them up. */
export const walloniaWallangues = toAskAbout({
  id: 'wallonia-wallangues',
  kind: 'language-practice',
  condition: all(
    'wallonia-wallangues',
    is('wallonia-wallangues-home', homePlace, 'wallonia', courses),
    atLeast('wallonia-wallangues-age', workerAge, 18, courses),
    referral('wallonia-wallangues-runs', abandoned),
  ),
  consequences: [{ id: 'wallonia-wallangues-doubt', topic: 'permit', provenance: abandoned }],
  rule: courses,
});
