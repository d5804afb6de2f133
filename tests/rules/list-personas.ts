import type { Answers } from '#rules/engine/answer.ts';
import type { IsoDate } from '#rules/engine/date.ts';

/** Somebody whose list was worked out by hand: what a counsellor would name, in order, and what to ask about. */
export interface ListPersona {
  readonly who: string;
  readonly said: Answers;
  /** What is for them, in the order of the list. */
  readonly open: readonly string[];
  /** What they have to ask a service about. */
  readonly ask?: readonly string[];
  /** What waits for what. */
  readonly later?: Readonly<Record<string, readonly string[]>>;
  /** The day by which a service has decided at the latest, of what begins on the day of the list. */
  readonly until?: Readonly<Record<string, IsoDate>>;
  /** The day by which a service aims to decide. */
  readonly aims?: Readonly<Record<string, IsoDate>>;
}

/** The day on which each of them asks. */
export const listedOn: IsoDate = '2026-11-26';

export const firstStepsPersonas: readonly ListPersona[] = [
  {
    who: 'a recognised refugee, nurse in Liège without papers',
    said: {
      ...{ 'newcomer-status': 'recognised-refugee', 'home-place': 'wallonia' },
      ...{ livelihood: 'living-wage', 'worker-birth-date': '1990-03-02' },
      ...{ 'youngest-child': 'none', 'local-language': 'some' },
      ...{ 'prior-diploma': 'higher-education', 'diploma-country': 'elsewhere' },
      ...{ 'diploma-papers': 'not-all', 'diploma-profession': 'health' },
    },
    open: [
      ...[
        'federal-first-municipality',
        'federal-first-card',
        'wallonia-first-integration',
        'wallonia-first-language',
      ],
      ...['wallonia-first-employment', 'wallonia-first-diploma-french'],
      ...['federal-first-health-visa', 'wallonia-first-validation'],
    ],
    later: { 'federal-first-health-visa': ['wallonia-first-diploma-french'] },
    // 123 days for the opinion and 40 for the decision.
    until: { 'wallonia-first-diploma-french': '2027-05-08' },
  },
  {
    who: 'an accountant from Ukraine in Ghent',
    said: {
      ...{ 'newcomer-status': 'temporary-protection', 'home-place': 'flanders' },
      ...{ livelihood: 'living-wage', 'worker-birth-date': '1985-06-10' },
      ...{ 'youngest-child': 'at-school', 'local-language': 'some' },
      ...{ 'prior-diploma': 'higher-education', 'diploma-country': 'elsewhere' },
      ...{ 'diploma-papers': 'all', 'diploma-profession': 'not-regulated' },
    },
    open: [
      ...[
        'federal-first-municipality',
        'federal-first-card',
        'flanders-first-language',
        'flanders-first-employment',
      ],
      ...['flanders-first-diploma', 'flanders-first-validation', 'flanders-first-childcare'],
    ],
    ask: ['flanders-first-integration'],
    later: { 'flanders-first-childcare': ['flanders-first-employment'] },
    // Of a level alone NARIC aims at 60 days.
    aims: { 'flanders-first-diploma': '2027-01-25' },
  },
  {
    who: 'a spouse from Morocco in Brussels with small children',
    said: {
      ...{ 'newcomer-status': 'family-of-belgian', 'home-place': 'brussels' },
      ...{ livelihood: 'others', 'worker-birth-date': '1994-01-20' },
      ...{ 'youngest-child': 'before-school', 'local-language': 'some' },
      ...{ 'prior-diploma': 'upper-secondary', 'diploma-country': 'elsewhere' },
      ...{ 'diploma-papers': 'all', 'diploma-profession': 'not-regulated' },
      ...{ 'card-since': '2026-08-01', 'residence-mention': 'unlimited' },
    },
    open: [
      ...[
        'federal-first-municipality',
        'federal-first-card',
        'brussels-first-integration',
        'brussels-first-language',
      ],
      ...['brussels-first-employment', 'brussels-first-diploma-dutch'],
      ...['brussels-first-diploma-school', 'brussels-first-validation', 'federal-first-mentor'],
    ],
    ask: ['brussels-first-childcare'],
    aims: { 'brussels-first-diploma-dutch': '2027-01-25' },
  },
  {
    who: 'an engineer from India after losing the job',
    said: {
      ...{ 'newcomer-status': 'permit-holder', 'home-place': 'flanders' },
      ...{ livelihood: 'others', 'worker-birth-date': '1991-09-09' },
      ...{ 'youngest-child': 'none', 'local-language': 'none' },
      ...{ 'prior-diploma': 'higher-education', 'diploma-country': 'elsewhere' },
      ...{ 'diploma-papers': 'all', 'diploma-profession': 'not-regulated' },
      'residence-mention': 'limited',
    },
    open: [
      ...[
        'federal-first-municipality',
        'federal-first-card',
        'federal-first-new-employer',
        'flanders-first-language',
      ],
      ...['flanders-first-diploma', 'flanders-first-validation'],
    ],
    ask: ['flanders-first-integration', 'flanders-first-employment'],
    aims: { 'flanders-first-diploma': '2027-01-25' },
  },
  {
    who: 'a baker from Syria on a living wage in Antwerp',
    said: {
      ...{ 'newcomer-status': 'recognised-refugee', 'home-place': 'flanders' },
      ...{ livelihood: 'living-wage', 'worker-birth-date': '1980-02-02' },
      ...{ 'youngest-child': 'none', 'local-language': 'some', 'prior-diploma': 'none' },
    },
    open: [
      ...[
        'federal-first-municipality',
        'federal-first-card',
        'flanders-first-integration',
        'flanders-first-language',
      ],
      ...['flanders-first-employment', 'flanders-first-validation'],
    ],
  },
  {
    who: 'an asylum applicant in Eupen after two months',
    said: {
      ...{ 'newcomer-status': 'asylum-applicant', 'home-place': 'german-speaking-community' },
      ...{ livelihood: 'others', 'worker-birth-date': '1998-12-24' },
      ...{ 'youngest-child': 'none', 'local-language': 'none', 'prior-diploma': 'none' },
      'residence-mention': 'no',
    },
    open: [
      ...[
        'federal-first-municipality',
        'federal-first-card',
        'german-speaking-community-first-integration',
      ],
      ...['german-speaking-community-first-language', 'german-speaking-community-first-validation'],
    ],
  },
  {
    who: 'a worker from Turkey in Antwerp who wants to move up',
    said: {
      ...{ 'newcomer-status': 'permit-holder', 'home-place': 'flanders' },
      ...{ livelihood: 'work', 'worker-birth-date': '1988-04-04' },
      ...{ 'youngest-child': 'none', 'local-language': 'some' },
      ...{ 'prior-diploma': 'upper-secondary', 'diploma-country': 'elsewhere' },
      ...{ 'diploma-papers': 'all', 'diploma-profession': 'not-regulated' },
      'residence-mention': 'limited',
    },
    open: [
      ...[
        'federal-first-municipality',
        'federal-first-card',
        'flanders-first-language',
        'flanders-first-diploma',
      ],
      ...['flanders-first-validation', 'federal-first-move-up'],
    ],
    ask: ['flanders-first-integration', 'flanders-first-employment'],
    aims: { 'flanders-first-diploma': '2027-01-25' },
  },
  {
    who: 'a care assistant in Namur who works below level',
    said: {
      ...{ 'newcomer-status': 'family-of-other', 'home-place': 'wallonia' },
      ...{ livelihood: 'work', 'worker-birth-date': '1992-10-01' },
      ...{ 'youngest-child': 'none', 'local-language': 'enough-for-work' },
      ...{ 'prior-diploma': 'higher-education', 'diploma-country': 'elsewhere' },
      ...{ 'diploma-papers': 'all', 'diploma-profession': 'health' },
      'residence-mention': 'unlimited',
    },
    open: [
      ...[
        'federal-first-municipality',
        'federal-first-card',
        'wallonia-first-integration',
        'wallonia-first-diploma-french',
      ],
      ...['federal-first-health-visa', 'wallonia-first-validation', 'federal-first-move-up'],
    ],
    ask: ['wallonia-first-employment'],
    later: { 'federal-first-health-visa': ['wallonia-first-diploma-french'] },
    until: { 'wallonia-first-diploma-french': '2027-05-08' },
  },
  {
    who: 'a spouse in Ghent who joined the holder of a single permit, on an annex 15bis that says no',
    said: {
      ...{ 'newcomer-status': 'family-of-other', 'home-place': 'flanders' },
      ...{ livelihood: 'others', 'worker-birth-date': '1993-05-14' },
      ...{ 'youngest-child': 'none', 'local-language': 'none', 'prior-diploma': 'none' },
      'residence-mention': 'no',
    },
    open: [
      ...[
        'federal-first-municipality',
        'federal-first-card',
        'flanders-first-integration',
        'flanders-first-language',
      ],
      ...['flanders-first-validation', 'federal-first-mentor'],
    ],
  },
  {
    // An annex 19ter allows work to a spouse, and not to other family: the service reads it.
    who: 'family of an EU citizen in Bruges, with a paper without the words',
    said: {
      ...{ 'newcomer-status': 'family-of-eu', 'home-place': 'flanders' },
      ...{ livelihood: 'others', 'worker-birth-date': '1990-02-11' },
      ...{ 'youngest-child': 'none', 'local-language': 'none', 'prior-diploma': 'none' },
      'residence-mention': 'not-found',
    },
    open: [
      'federal-first-municipality',
      'federal-first-card',
      'flanders-first-language',
      'flanders-first-validation',
    ],
    ask: ['flanders-first-integration', 'flanders-first-employment'],
  },
  {
    who: 'a young adult from Afghanistan in Brussels without diploma',
    said: {
      ...{ 'newcomer-status': 'subsidiary-protection', 'home-place': 'brussels' },
      ...{ livelihood: 'too-little', 'worker-birth-date': '2004-05-05' },
      ...{ 'youngest-child': 'none', 'local-language': 'some', 'prior-diploma': 'none' },
      'card-since': '2025-10-01',
    },
    open: [
      ...[
        'federal-first-municipality',
        'federal-first-card',
        'federal-first-social-help',
        'brussels-first-integration',
      ],
      ...['brussels-first-language', 'brussels-first-employment', 'brussels-first-validation'],
      'federal-first-mentor',
    ],
    // The centre decides within 30 days.
    until: { 'federal-first-social-help': '2026-12-26' },
  },
  {
    who: 'a nurse from Spain in Ghent with a Spanish diploma',
    said: {
      ...{ 'newcomer-status': 'eu-citizen', 'home-place': 'flanders' },
      ...{ livelihood: 'others', 'worker-birth-date': '1991-02-11' },
      ...{ 'youngest-child': 'none', 'local-language': 'some' },
      ...{ 'prior-diploma': 'higher-education', 'diploma-country': 'other-european' },
      ...{ 'diploma-papers': 'all', 'diploma-profession': 'health' },
    },
    open: ['flanders-first-language', 'flanders-first-employment', 'flanders-first-validation'],
    // The profession is recognised first, and the visa then comes by itself: nothing waits for NARIC.
    ask: ['federal-first-municipality', 'flanders-first-diploma', 'federal-first-health-visa'],
  },
  {
    who: 'a partner from the Netherlands in Leuven with a bachelor',
    said: {
      ...{ 'newcomer-status': 'eu-citizen', 'home-place': 'flanders' },
      ...{ livelihood: 'others', 'worker-birth-date': '1995-07-07' },
      ...{ 'youngest-child': 'none', 'local-language': 'enough-for-work' },
      ...{ 'prior-diploma': 'higher-education', 'diploma-country': 'benelux-or-baltic' },
      ...{ 'diploma-papers': 'all', 'diploma-profession': 'not-regulated' },
    },
    open: [
      ...['flanders-first-employment', 'federal-first-automatic', 'flanders-first-validation'],
    ],
    ask: ['federal-first-municipality', 'federal-first-mentor'],
  },
];
