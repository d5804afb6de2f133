import type { ChoiceFact, DateFact, DerivedFact, NumberFact } from '../engine/fact.ts';

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
