import type { BooleanFact, ChoiceFact, DateFact, DerivedFact, NumberFact } from '../engine/fact.ts';

export const workerBirthDate: DateFact<'worker-birth-date'> = {
  id: 'worker-birth-date',
  kind: 'date',
  min: '1930-01-01',
  max: '2015-12-31',
  orAge: true,
  knownBy: 'worker',
  change: 'comesWithTime',
};

/** Full years on the filing date. */
export const workerAge: DerivedFact<'worker-age', 'years'> = {
  id: 'worker-age',
  kind: 'derived',
  unit: 'years',
  derivation: { kind: 'elapsed', since: workerBirthDate.id, until: 'filedOn', unit: 'years' },
};

/**
 * Highest diploma from an institution that its own state recognises as higher education,
 * by level of the European Qualifications Framework.
 */
export const diplomaLevel: ChoiceFact<
  'diploma-level',
  'none' | 'level-5' | 'level-6' | 'level-7' | 'level-8'
> = {
  id: 'diploma-level',
  kind: 'choice',
  options: ['none', 'level-5', 'level-6', 'level-7', 'level-8'],
  vague: { 'level-unknown': ['level-5', 'level-6', 'level-7', 'level-8'] },
  knownBy: 'worker',
  change: 'comesWithTime',
};

/** Full-time length of the programme that led to the diploma. */
export const diplomaYears: NumberFact<'diploma-years', 'years'> = {
  id: 'diploma-years',
  kind: 'number',
  unit: 'years',
  min: 0,
  max: 12,
  knownBy: 'worker',
  change: 'fixed',
};

/** Relevant professional experience gained within the seven years before filing. */
export const experienceYears: NumberFact<'experience-years', 'years'> = {
  id: 'experience-years',
  kind: 'number',
  unit: 'years',
  min: 0,
  max: 7,
  knownBy: 'worker',
  change: 'comesWithTime',
};

/** A diploma or experience that fits the function and can be proved. */
export const workerQualified: BooleanFact<'worker-qualified'> = {
  id: 'worker-qualified',
  kind: 'boolean',
  knownBy: 'worker',
  change: 'comesWithTime',
};

/** Where the worker is when the application is filed. */
export const workerWhereabouts: ChoiceFact<
  'worker-whereabouts',
  | 'outside-eu'
  | 'other-eu-state'
  | 'belgium-short-stay'
  | 'belgium-student-or-researcher'
  | 'belgium-other-stay'
  | 'belgium-no-stay'
> = {
  id: 'worker-whereabouts',
  kind: 'choice',
  options: [
    'outside-eu',
    'other-eu-state',
    'belgium-short-stay',
    'belgium-student-or-researcher',
    'belgium-other-stay',
    'belgium-no-stay',
  ],
  vague: {
    'belgium-lawful-stay': [
      'belgium-short-stay',
      'belgium-student-or-researcher',
      'belgium-other-stay',
    ],
  },
  knownBy: 'worker',
  change: 'changeable',
};

/** Long-term resident of the European Union with the status of another Member State. */
export const workerEuLongTermResident: BooleanFact<'worker-eu-long-term-resident'> = {
  id: 'worker-eu-long-term-resident',
  kind: 'boolean',
  knownBy: 'worker',
  change: 'fixed',
};

/** Citizen of the European Union, of Iceland, Liechtenstein or Norway (EEA), or of Switzerland. */
export const workerCitizenship: ChoiceFact<'worker-citizenship', 'eea-or-swiss' | 'other'> = {
  id: 'worker-citizenship',
  kind: 'choice',
  options: ['eea-or-swiss', 'other'],
  knownBy: 'worker',
  change: 'fixed',
};

export const workerTurkish: BooleanFact<'worker-turkish'> = {
  id: 'worker-turkish',
  kind: 'boolean',
  knownBy: 'worker',
  change: 'fixed',
};

/** Spouse, registered partner or children live lawfully with the worker in Belgium. */
export const workerFamilyInBelgium: BooleanFact<'worker-family-in-belgium'> = {
  id: 'worker-family-in-belgium',
  kind: 'boolean',
  knownBy: 'worker',
  change: 'fixed',
};

/** Months worked in Belgium on permits that count, within the five years before filing. */
export const workerMonthsInFiveYears: NumberFact<'worker-months-in-five-years', 'months'> = {
  id: 'worker-months-in-five-years',
  kind: 'number',
  unit: 'months',
  min: 0,
  max: 60,
  knownBy: 'worker',
  change: 'comesWithTime',
};

/** The same within the eighteen months before filing. */
export const workerMonthsInEighteen: NumberFact<'worker-months-in-eighteen', 'months'> = {
  id: 'worker-months-in-eighteen',
  kind: 'number',
  unit: 'months',
  min: 0,
  max: 18,
  knownBy: 'worker',
  change: 'comesWithTime',
};

/** The same within the ten years before filing, all of them years of lawful stay without a break. */
export const workerMonthsInTenYears: NumberFact<'worker-months-in-ten-years', 'months'> = {
  id: 'worker-months-in-ten-years',
  kind: 'number',
  unit: 'months',
  min: 0,
  max: 120,
  knownBy: 'worker',
  change: 'comesWithTime',
};

/** Months worked on authorisations or single permits that Brussels gave. */
export const workerMonthsBrusselsPermit: NumberFact<'worker-months-brussels-permit', 'months'> = {
  id: 'worker-months-brussels-permit',
  kind: 'number',
  unit: 'months',
  min: 0,
  max: 600,
  knownBy: 'worker',
  change: 'comesWithTime',
};

/** Full months of lawful stay in Belgium without a break, up to the filing date. */
export const workerStayMonths: NumberFact<'worker-stay-months', 'months'> = {
  id: 'worker-stay-months',
  kind: 'number',
  unit: 'months',
  min: 0,
  max: 600,
  knownBy: 'worker',
  change: 'comesWithTime',
};

/** Months of actual work on an EU Blue Card issued in Belgium; none without such a card. */
export const workerBlueCardMonths: NumberFact<'worker-blue-card-months', 'months'> = {
  id: 'worker-blue-card-months',
  kind: 'number',
  unit: 'months',
  min: 0,
  max: 600,
  knownBy: 'worker',
  change: 'comesWithTime',
};

/**
 * Citizen of a country with which Belgium has a labour agreement, as the Ministry in Eupen names them: Algeria, Bosnia
 * and Herzegovina, North Macedonia, Morocco, Serbia, Montenegro, Kosovo, Tunisia, Turkey.
 */
export const workerAgreementCountry: BooleanFact<'worker-agreement-country'> = {
  id: 'worker-agreement-country',
  kind: 'boolean',
  knownBy: 'worker',
  change: 'fixed',
};
