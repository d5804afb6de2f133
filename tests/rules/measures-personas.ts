import type { ListPersona } from './list-personas.ts';

/** People who ask what there is for work, and what their list has to show. */
export const measuresPersonas: readonly ListPersona[] = [
  {
    who: 'a young jobseeker without diploma in Charleroi',
    said: {
      ...{ 'employment-situation': 'jobseeker', 'home-place': 'wallonia' },
      ...{ 'registered-months': 7, 'worker-birth-date': '2004-02-10', 'prior-diploma': 'none' },
      ...{ 'course-began': 'none', 'family-origin': 'parent-or-grandparent' },
      'mentoring-ready': true,
    },
    open: ['federal-duo-for-a-job'],
    ask: [
      ...['wallonia-impulsion-young', 'wallonia-sesam', 'wallonia-hiring-bonus'],
      ...['wallonia-wallangues', 'federal-duo-solidaire', 'wallonia-tailored-training'],
      ...['federal-shortage-job-allowance', 'wallonia-announced-measures'],
    ],
  },
  {
    who: 'a baker from Syria on a living wage in Antwerp, for work',
    said: {
      ...{ 'employment-situation': 'welfare', 'home-place': 'flanders' },
      ...{ 'worker-birth-date': '1980-02-02', 'course-began': 'none' },
    },
    open: ['flanders-vdab-registration', 'federal-article-60', 'flanders-parlangi'],
    ask: ['federal-duo-solidaire', 'federal-shortage-job-allowance'],
  },
  {
    who: 'somebody in a job in Antwerp who never had a voucher',
    said: {
      ...{ 'employment-situation': 'in-work', 'home-place': 'flanders', 'job-place': 'flanders' },
      ...{ 'private-sector': true, 'work-years': 9, 'voucher-used': false },
    },
    open: [
      ...['federal-moving-up', 'flanders-career-voucher'],
      ...['flanders-dutch-at-work', 'flanders-parlangi'],
    ],
    ask: ['flanders-training-leave'],
  },
  {
    who: 'a jobseeker of 62 in Brussels with an offer',
    said: {
      ...{ 'employment-situation': 'jobseeker', 'home-place': 'brussels' },
      ...{ 'registered-months': 20, 'worker-birth-date': '1964-05-01' },
      ...{ 'planned-contract': 'six-months-half-time', 'course-began': 'none' },
    },
    open: [],
    ask: [
      ...['brussels-activa', 'brussels-older-worker', 'brussels-mentoring'],
      ...['federal-duo-solidaire', 'federal-shortage-job-allowance'],
    ],
  },
  {
    who: 'a newcomer of 25 in a training in Brussels',
    said: {
      ...{ 'employment-situation': 'jobseeker', 'home-place': 'brussels' },
      ...{ 'registered-months': 3, 'worker-birth-date': '2001-05-01', 'prior-diploma': 'none' },
      ...{ 'planned-contract': 'none-yet', 'course-began': 'since-november-2024' },
      ...{ 'family-origin': 'non-eu-nationality', 'mentoring-ready': true },
    },
    open: ['federal-duo-for-a-job'],
    ask: [
      ...['brussels-activa', 'brussels-mentoring', 'federal-duo-solidaire'],
      ...['brussels-training-allowance', 'federal-shortage-job-allowance'],
    ],
  },
  {
    who: 'somebody from Eupen with a job in Liège',
    said: {
      ...{ 'employment-situation': 'in-work', 'home-place': 'german-speaking-community' },
      'job-place': 'wallonia',
    },
    open: ['federal-moving-up'],
  },
  {
    who: 'a jobseeker in Ghent whose training began in 2024',
    said: {
      ...{ 'employment-situation': 'jobseeker', 'home-place': 'flanders' },
      ...{ 'worker-birth-date': '1996-03-03', 'course-began': 'september-2023-to-october-2024' },
      ...{ 'family-origin': 'non-eu-nationality', 'mentoring-ready': true },
    },
    open: [
      ...['flanders-vdab-registration', 'flanders-nodo', 'flanders-parlangi'],
      'federal-duo-for-a-job',
    ],
    ask: [
      ...['federal-duo-solidaire', 'flanders-bottleneck-premium'],
      'federal-shortage-job-allowance',
    ],
  },
];
