import { all, any, is, oneOf } from '#rules/engine/condition.ts';
import { article, provenance, unlocated } from '#rules/engine/provenance.ts';
import type { Authority, Document, Fee, Step } from '#rules/engine/route.ts';
import { applicationKind } from '#rules/facts/application.ts';
import { diplomaLevel, workerWhereabouts } from '#rules/facts/worker.ts';
import {
  overNinetyDays,
  residenceDocuments,
  residenceFees,
  residenceSteps,
  upToNinetyDays,
} from '#rules/law/federal/residence-part.ts';
import {
  cooperationAgreement2018,
  ibzSinglePermit,
  myriaSinglePermit,
} from '#rules/sources/belgium.ts';
import {
  bakerMcKenzieAgencies,
  brusselsAppendicesPage,
  brusselsIctPage,
  brusselsOrdinance2024,
  brusselsSituationPage,
  econostrumBrussels2024,
  hubBrussels,
  taxpatria2024,
} from '#rules/sources/brussels.ts';
import { brusselsAnalysisPage } from '#rules/sources/brussels-routes.ts';

/**
 * What every Brussels permit for a fixed time shares: who decides, papers, fees and steps. Up to 90 days it is a
 * short-term authorisation, beyond that a single permit, whose residence part is federal. Checked 2026-11-21.
 */

const checkedOn = '2026-11-21';

export const economicMigration: Authority = {
  id: 'brussels-economic-migration',
  names: [
    { lang: 'fr', name: 'Bruxelles Économie et Emploi, Direction de la Migration économique' },
    { lang: 'nl', name: 'Brussel Economie en Werkgelegenheid, Directie Economische Migratie' },
  ],
  url: 'https://economie-emploi.brussels',
  phone: '02 204 13 99',
};

/** The main place of work, else the registered office, else the place where the work is done. */
export const brusselsCompetence = provenance(
  'official',
  checkedOn,
  article(cooperationAgreement2018, 'art. 7'),
  unlocated(myriaSinglePermit),
  unlocated(bakerMcKenzieAgencies),
);

/** The Region's own list of papers was read for shortage occupations, and in part for the labour market test. */
const listedForShortage = provenance('official', checkedOn, unlocated(brusselsAppendicesPage));
const listed = provenance(
  'official',
  checkedOn,
  unlocated(brusselsAppendicesPage),
  unlocated(brusselsAnalysisPage),
);
/** For the other routes these papers are expected, from that list and from what a firm names. */
const expected = provenance(
  'unverified',
  checkedOn,
  unlocated(taxpatria2024),
  unlocated(brusselsAppendicesPage),
);

/** A new employer files a new application. */
export const newApplication = oneOf(
  'brussels-new-application',
  applicationKind,
  ['first', 'change-of-employer'],
  listedForShortage,
);
export const renewal = is('brussels-renewal', applicationKind, 'renewal', listedForShortage);

const stayDocumentIsNeeded = any(
  'brussels-stay-document-needed',
  renewal,
  oneOf(
    'brussels-worker-in-belgium',
    workerWhereabouts,
    ['belgium-short-stay', 'belgium-student-or-researcher', 'belgium-other-stay'],
    listed,
  ),
);

const powerOfAttorney: Document = {
  id: 'brussels-power-of-attorney',
  by: 'employer',
  provenance: provenance(
    'official',
    checkedOn,
    unlocated(brusselsSituationPage),
    unlocated(brusselsAppendicesPage),
  ),
};

/** Every page of it for the Region; the federal paper asks for a copy too, and stands alone in a renewal. */
const passport: Document = {
  id: 'brussels-passport',
  by: 'worker',
  when: newApplication,
  provenance: provenance(
    'official',
    checkedOn,
    unlocated(brusselsAppendicesPage),
    unlocated(brusselsAnalysisPage),
    unlocated(ibzSinglePermit),
  ),
};

/** Papers that the lists of the Region name for shortage occupations and for the test alike. */
export const listedPapers: readonly Document[] = [
  { id: 'brussels-listed-application-form', by: 'employer', provenance: listed },
  { id: 'brussels-listed-employer-identity', by: 'employer', provenance: listed },
  powerOfAttorney,
  passport,
  {
    id: 'brussels-listed-stay-document',
    by: 'worker',
    when: stayDocumentIsNeeded,
    provenance: listed,
  },
];

/** Papers of a renewal, as the list for shortage occupations names them. */
export const listedRenewalPapers: readonly Document[] = [
  'brussels-listed-pay-slips',
  'brussels-listed-individual-account',
  'brussels-listed-earlier-authorisation',
].map((id) => ({ id, by: 'employer', when: renewal, provenance: listedForShortage }) as const);

/** The same for the other routes: expected only. */
export const expectedRenewalPapers: readonly Document[] = [
  'brussels-pay-slips',
  'brussels-individual-account',
  'brussels-earlier-authorisation',
].map((id) => ({ id, by: 'employer', when: renewal, provenance: expected }) as const);

/** Papers of the routes whose own list was not read. */
export const expectedPapers: readonly Document[] = [
  { id: 'brussels-application-form', by: 'employer', provenance: expected },
  { id: 'brussels-employer-identity', by: 'employer', provenance: expected },
  powerOfAttorney,
  { id: 'brussels-contract', by: 'employer', when: newApplication, provenance: expected },
  { id: 'brussels-job-description', by: 'employer', when: newApplication, provenance: expected },
  {
    id: 'brussels-activity-description',
    by: 'employer',
    when: newApplication,
    provenance: expected,
  },
  { id: 'brussels-organisation-chart', by: 'employer', when: newApplication, provenance: expected },
  ...expectedRenewalPapers,
  passport,
  { id: 'brussels-stay-document', by: 'worker', when: stayDocumentIsNeeded, provenance: expected },
];

export const diplomaDocument: Document = {
  id: 'brussels-diploma',
  by: 'worker',
  when: all(
    'brussels-diploma-asked',
    newApplication,
    oneOf(
      'brussels-diploma-held',
      diplomaLevel,
      ['level-5', 'level-6', 'level-7', 'level-8'],
      expected,
    ),
  ),
  provenance: expected,
};

/** Papers of the stay beyond 90 days. The Region's page has the medical certificate on a form of its own. */
export const residencePapers: readonly Document[] = [
  ...residenceDocuments('federal-medical-certificate').map((paper) =>
    paper.id === 'federal-passport'
      ? { ...paper, when: all('brussels-passport-in-a-renewal', overNinetyDays, renewal) }
      : paper,
  ),
  {
    id: 'brussels-medical-certificate',
    by: 'worker',
    when: overNinetyDays,
    provenance: provenance(
      'official',
      checkedOn,
      unlocated(brusselsIctPage),
      unlocated(ibzSinglePermit),
    ),
  },
  {
    id: 'brussels-special-card',
    by: 'worker',
    provenance: provenance('official', checkedOn, unlocated(brusselsSituationPage)),
  },
];

/** No fee of the Region was found. */
export const brusselsFees: readonly Fee[] = residenceFees;

const shortTerm = provenance(
  'official',
  checkedOn,
  article(brusselsOrdinance2024, 'art. 2, 8°'),
  unlocated(hubBrussels),
  unlocated(econostrumBrussels2024),
);

/** Up to 90 days only the Region decides; no limit was found. */
const shortTermSteps: readonly Step[] = [
  {
    id: 'brussels-short-term-file',
    by: 'employer',
    after: [],
    isFiling: true,
    days: { min: 0, max: 0 },
    when: upToNinetyDays,
    provenance: shortTerm,
  },
  {
    id: 'brussels-short-term-decision',
    by: 'authority',
    after: ['brussels-short-term-file'],
    days: { min: 0, max: null },
    when: upToNinetyDays,
    provenance: shortTerm,
  },
];

export const brusselsSteps: readonly Step[] = [...residenceSteps, ...shortTermSteps];
