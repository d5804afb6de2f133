import { all, any, atLeast, is, oneOf, under } from '#rules/engine/condition.ts';
import { article, provenance, unlocated } from '#rules/engine/provenance.ts';
import type { Authority, Route } from '#rules/engine/route.ts';
import { contractEmployer } from '#rules/facts/contract.ts';
import { jobIct } from '#rules/facts/job.ts';
import { diplomaLevel, experienceYears, workerAge, workerBirthDate } from '#rules/facts/worker.ts';
import {
  payYearlyWallonia,
  walloniaHighlySkilledFull,
  walloniaHighlySkilledUnder30,
} from '#rules/parameters/wallonia/highly-skilled.ts';
import {
  brusselsTimes2026,
  emnLabourShortages,
  ibzSinglePermit,
  kpmg2024184,
  kpmg2024223,
  visaHq2025,
  vreemdelingenrechtApplication,
} from '#rules/sources/belgium.ts';
import {
  claeysEngels2019,
  commyounity2019,
  expatManagementGroup2021,
  fragomenWallonia2024,
  securex2024,
  sotra2024,
  vandenBroele2024,
  visaHq2026,
  walloniaFaq,
  walloniaGeneralPage,
  walloniaProcedurePage,
  walloonDecision2024,
  walloonDecision2026,
} from '#rules/sources/wallonia.ts';

const checkedOn = '2026-11-21';
const law = article(walloonDecision2024, 'art. 23');

const qualificationRule = provenance('report', checkedOn, law, unlocated(emnLabourShortages));

const qualification = any(
  'wallonia-highly-skilled-qualification',
  oneOf(
    'wallonia-highly-skilled-diploma',
    diplomaLevel,
    ['level-6', 'level-7', 'level-8'],
    qualificationRule,
  ),
  // Two leaves on one fact: that such a job opens this way is reported, that it does so without years of
  // experience is in doubt. Any other job closes it for certain.
  all(
    'wallonia-highly-skilled-ict',
    oneOf('wallonia-highly-skilled-ict-job', jobIct, ['manager', 'specialist'], qualificationRule),
    oneOf(
      'wallonia-highly-skilled-ict-alone',
      jobIct,
      ['manager', 'specialist'],
      provenance('unverified', checkedOn, law, unlocated(emnLabourShortages)),
    ),
  ),
  atLeast(
    'wallonia-highly-skilled-experience',
    experienceYears,
    3,
    provenance(
      'report',
      checkedOn,
      law,
      unlocated(emnLabourShortages),
      unlocated(vandenBroele2024),
      unlocated(fragomenWallonia2024),
    ),
  ),
);

const payRule = provenance(
  'professional',
  checkedOn,
  law,
  unlocated(emnLabourShortages),
  unlocated(kpmg2024223),
  unlocated(brusselsTimes2026),
);
const reducedRule = provenance(
  'professional',
  checkedOn,
  law,
  unlocated(kpmg2024223),
  unlocated(kpmg2024184),
);

const under30 = under('wallonia-highly-skilled-age', workerAge, 30, reducedRule);
const belgianContract = is(
  'wallonia-highly-skilled-belgian-contract',
  contractEmployer,
  'belgian',
  reducedRule,
);

const pay = any(
  'wallonia-highly-skilled-pay',
  atLeast(
    'wallonia-highly-skilled-pay-full',
    payYearlyWallonia,
    walloniaHighlySkilledFull,
    payRule,
  ),
  all(
    'wallonia-highly-skilled-reduced',
    under30,
    belgianContract,
    atLeast(
      'wallonia-highly-skilled-pay-under-30',
      payYearlyWallonia,
      walloniaHighlySkilledUnder30,
      reducedRule,
    ),
  ),
);

/** Residence papers are federal: the same for every region. */
const residencePaper = provenance('official', checkedOn, unlocated(ibzSinglePermit));

const workPermits: Authority = {
  id: 'wallonia-work-permits',
  names: [
    {
      lang: 'fr',
      name: "SPW Économie, Emploi, Recherche, Direction de l'Emploi et des Permis de travail",
    },
  ],
  url: 'https://emploi.wallonie.be/home/travailleurs-etrangers/permis-de-travail/vous-etes-employeur/que-devez-vous-faire.html',
  email: 'permisdetravail@spw.wallonie.be',
  phone: '081 33 43 92',
};

/**
 * Wallonia without the German-speaking municipalities, highly skilled workers (travailleurs hautement
 * qualifiés): Decision of 6 June 2024, art. 23. Held from 2024-09-01. Checked 2026-11-21.
 */
export const walloniaHighlySkilled: Route = {
  id: 'wallonia-highly-skilled',
  kind: 'highly-skilled',
  official: [{ lang: 'fr', term: 'travailleur hautement qualifié' }],
  jurisdiction: 'wallonia',
  versions: [
    {
      from: '2024-09-01',
      to: null,
      condition: all('wallonia-highly-skilled', qualification, pay),
    },
  ],
  consequences: [
    {
      id: 'wallonia-full-pay-at-30',
      topic: 'permit',
      when: all(
        'wallonia-full-pay-at-30',
        under30,
        belgianContract,
        under(
          'wallonia-full-pay-at-30-pay',
          payYearlyWallonia,
          walloniaHighlySkilledFull,
          reducedRule,
        ),
      ),
      date: { dayBeforeAge: 30, birthDate: workerBirthDate.id },
      provenance: reducedRule,
    },
    {
      id: 'wallonia-pay-that-counts',
      topic: 'permit',
      provenance: provenance(
        'unverified',
        checkedOn,
        unlocated(commyounity2019),
        unlocated(securex2024),
        unlocated(visaHq2025),
      ),
    },
    {
      id: 'wallonia-comparable-pay',
      topic: 'permit',
      provenance: provenance('unverified', checkedOn, unlocated(claeysEngels2019)),
    },
    {
      id: 'wallonia-near-new-year',
      topic: 'permit',
      provenance: provenance(
        'press',
        checkedOn,
        unlocated(visaHq2026),
        unlocated(visaHq2025),
        unlocated(expatManagementGroup2021),
      ),
    },
    {
      id: 'wallonia-permit-length',
      topic: 'permit',
      provenance: provenance(
        'unverified',
        checkedOn,
        unlocated(sotra2024),
        unlocated(claeysEngels2019),
      ),
    },
    {
      id: 'wallonia-new-employer-new-application',
      topic: 'change',
      provenance: provenance('official', checkedOn, unlocated(walloniaFaq)),
    },
    {
      id: 'wallonia-insolvent-employer',
      topic: 'refusal',
      provenance: provenance('official', checkedOn, unlocated(walloniaFaq)),
    },
    {
      id: 'wallonia-employer-files',
      topic: 'permit',
      provenance: provenance(
        'official',
        checkedOn,
        unlocated(walloniaProcedurePage),
        unlocated(vreemdelingenrechtApplication),
      ),
    },
    {
      id: 'wallonia-law-may-have-changed',
      topic: 'permit',
      // The decision cites an opinion of this day: it cannot touch anything filed before.
      during: { from: '2026-01-05', to: null },
      provenance: provenance('unverified', checkedOn, unlocated(walloonDecision2026)),
    },
  ],
  documents: [
    {
      id: 'wallonia-contract',
      by: 'employer',
      provenance: provenance('official', checkedOn, unlocated(walloniaGeneralPage)),
    },
    {
      id: 'wallonia-mandate',
      by: 'employer',
      provenance: provenance('official', checkedOn, unlocated(walloniaProcedurePage)),
    },
    { id: 'wallonia-federal-contribution', by: 'employer', provenance: residencePaper },
    {
      id: 'wallonia-qualification-proof',
      by: 'worker',
      provenance: provenance('report', checkedOn, unlocated(emnLabourShortages)),
    },
    { id: 'wallonia-passport', by: 'worker', provenance: residencePaper },
    { id: 'wallonia-criminal-record', by: 'worker', provenance: residencePaper },
    { id: 'wallonia-medical-certificate', by: 'worker', provenance: residencePaper },
    { id: 'wallonia-health-insurance', by: 'worker', provenance: residencePaper },
  ],
  fees: [],
  steps: [],
  authority: workPermits,
  competence: provenance(
    'official',
    checkedOn,
    unlocated(walloniaProcedurePage),
    unlocated(vreemdelingenrechtApplication),
  ),
};
