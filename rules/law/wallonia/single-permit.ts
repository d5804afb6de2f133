import { article, provenance, unlocated } from '#rules/engine/provenance.ts';
import type { Authority, Document, Fee, Step } from '#rules/engine/route.ts';
import {
  residenceDocuments,
  residenceFees,
  residenceSteps,
  upToNinetyDays,
} from '#rules/law/federal/residence-part.ts';
import {
  cooperationAgreement2018,
  ibzSinglePermit,
  vreemdelingenrechtApplication,
} from '#rules/sources/belgium.ts';
import { walloniaEmployerPage } from '#rules/sources/wallonia.ts';
import { strelia2025 } from '#rules/sources/single-permit.ts';
import { walloniaGeneralPage, walloniaProcedurePage } from '#rules/sources/wallonia.ts';

/**
 * What the Walloon routes for a permit of fixed duration share: who decides, papers, fees and the way of an
 * application. Wallonia without the German-speaking municipalities. No Walloon fee was found. Held from 2024-09-01,
 * checked 2026-11-21.
 */

const checkedOn = '2026-11-21';

export const walloniaWorkPermits: Authority = {
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

/** The region of the main place of work. */
export const walloniaCompetence = provenance(
  'official',
  checkedOn,
  article(cooperationAgreement2018, 'art. 7-8'),
  unlocated(walloniaProcedurePage),
  unlocated(vreemdelingenrechtApplication),
);

export const walloniaDocuments: readonly Document[] = [
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
  ...residenceDocuments(),
];

export const walloniaFees: readonly Fee[] = residenceFees;

const procedure = provenance('official', checkedOn, unlocated(walloniaEmployerPage));

const filing: Step = {
  id: 'wallonia-file',
  by: 'employer',
  after: [],
  isFiling: true,
  days: { min: 0, max: 0 },
  provenance: provenance(
    'official',
    checkedOn,
    unlocated(walloniaProcedurePage),
    unlocated(vreemdelingenrechtApplication),
  ),
};

/** Nothing binds the region on how long it checks whether the file is complete. */
const completeness: Step = {
  id: 'wallonia-completeness',
  by: 'authority',
  after: [filing.id],
  days: { min: 0, max: null },
  provenance: provenance('professional', checkedOn, unlocated(strelia2025)),
};

/** 15 working days: three weeks where no public holiday falls in them. What comes later is in the federal procedure. */
const completeFile: Step = {
  id: 'wallonia-complete-file',
  by: 'employer',
  after: [completeness.id],
  days: { min: 0, max: 21 },
  provenance: provenance(
    'official',
    checkedOn,
    unlocated(walloniaEmployerPage),
    unlocated(ibzSinglePermit),
  ),
};

/** 15 calendar days for what the examination still needs; the time limit of the decision runs on. */
const examinationPapers: Step = {
  id: 'wallonia-examination-papers',
  by: 'employer',
  after: [completeFile.id],
  days: { min: 0, max: 15 },
  provenance: procedure,
};

/**
 * Permit B: the decision on the work is the last step. Beyond 90 days the region decides on the work within the four
 * months of the joint decision, and passes the file to the Immigration Office.
 */
const workDecision: Step = {
  id: 'wallonia-work-decision',
  by: 'authority',
  after: [completeFile.id],
  days: { min: 0, max: null },
  when: upToNinetyDays,
  provenance: procedure,
};

/**
 * The joint decision, the visa and the town hall, as in any single permit. They carry ids of this region because they
 * follow its own time for missing papers.
 */
const residencePart: readonly Step[] = residenceSteps
  .filter(({ id }) => ['federal-joint-decision', 'federal-visa', 'federal-town-hall'].includes(id))
  .map((step) => ({ ...step, id: walloon(step.id), after: step.after.map(walloon) }));

/** From filing to the card; up to 90 days the decision on the work is the last step. */
export const walloniaSteps: readonly Step[] = [
  filing,
  completeness,
  completeFile,
  examinationPapers,
  workDecision,
  ...residencePart,
];

function walloon(id: string): string {
  return id.replace('federal-', 'wallonia-');
}
