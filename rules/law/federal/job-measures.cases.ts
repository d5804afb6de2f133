/** Worked cases: the allowance for a shortage job, and moving up. */
import type { Answers } from '#rules/engine/answer.ts';
import type { LawCase } from '#rules/engine/case.ts';
import { dontKnow, measureCases } from '#rules/law/measure-case.ts';

const person: Answers = {
  'employment-situation': 'jobseeker',
  'home-place': 'wallonia',
  'registered-months': 6,
  'worker-birth-date': '1990-05-04',
  'prior-diploma': 'higher-education',
  'planned-contract': 'none-yet',
  'course-began': 'none',
  'job-place': 'flanders',
  'private-sector': true,
  'work-share': 100,
  'work-hours': 2280,
  'work-years': 10,
  'voucher-used': false,
  'family-origin': 'neither',
  'mentoring-ready': true,
};

const other: Answers = {
  'employment-situation': 'in-work',
  'home-place': 'wallonia',
  'registered-months': 6,
  'worker-birth-date': '1990-05-04',
  'prior-diploma': 'higher-education',
  'planned-contract': 'none-yet',
  'course-began': 'none',
  'job-place': 'wallonia',
  'private-sector': true,
  'work-share': 100,
  'work-hours': 2280,
  'work-years': 10,
  'voucher-used': false,
  'family-origin': 'neither',
  'mentoring-ready': true,
};

export const cases: readonly LawCase[] = [
  ...measureCases('federal-shortage-job-allowance', person, '2026-11-26', [
    ['is-jobseeker', { 'employment-situation': 'jobseeker' }, 'ask'],
    ['is-welfare', { 'employment-situation': 'welfare' }, 'ask'],
    ['is-in-work', { 'employment-situation': 'in-work' }, 'closed'],
    ['is-neither', { 'employment-situation': 'neither' }, 'closed'],
    ['situation-unknown', { 'employment-situation': dontKnow }, { waits: 'employment-situation' }],
    ['first-day-held', {}, 'ask', '2024-01-01'],
    ['in-2025', {}, 'ask', '2025-06-30'],
    ['first-day-of-2026', {}, 'ask', '2026-01-01'],
    ['in-2027', {}, 'ask', '2027-01-04'],
    ['young', { 'worker-birth-date': '2005-01-01' }, 'ask'],
    ['older', { 'worker-birth-date': '1965-01-01' }, 'ask'],
    [
      'jobseeker-or-welfare',
      { 'employment-situation': { anyOf: ['jobseeker', 'welfare'] } },
      'ask',
    ],
    [
      'jobseeker-or-in-work',
      { 'employment-situation': { anyOf: ['jobseeker', 'in-work'] } },
      { waits: 'employment-situation' },
    ],
  ]),
  ...measureCases('federal-moving-up', other, '2026-11-26', [
    ['is-jobseeker', { 'employment-situation': 'jobseeker' }, 'closed'],
    ['is-welfare', { 'employment-situation': 'welfare' }, 'closed'],
    ['is-in-work', { 'employment-situation': 'in-work' }, 'open'],
    ['is-neither', { 'employment-situation': 'neither' }, 'closed'],
    ['situation-unknown', { 'employment-situation': dontKnow }, { waits: 'employment-situation' }],
    ['first-day-held', {}, 'open', '2024-01-01'],
    ['in-2025', {}, 'open', '2025-06-30'],
    ['first-day-of-march-2026', {}, 'open', '2026-03-01'],
    ['in-2027', {}, 'open', '2027-01-04'],
    ['lives-in-flanders', { 'home-place': 'flanders' }, 'open'],
    ['lives-in-brussels', { 'home-place': 'brussels' }, 'open'],
    ['lives-in-wallonia', { 'home-place': 'wallonia' }, 'open'],
    ['lives-in-german-speaking-community', { 'home-place': 'german-speaking-community' }, 'open'],
    ['care-assistant-in-namur', { 'prior-diploma': 'upper-secondary', 'work-years': 3 }, 'open'],
  ]),
];
