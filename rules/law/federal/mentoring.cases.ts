/** Worked cases: mentoring all over Belgium. */
import type { Answers } from '#rules/engine/answer.ts';
import type { LawCase } from '#rules/engine/case.ts';
import { dontKnow, measureCases } from '#rules/law/measure-case.ts';

const person: Answers = {
  'employment-situation': 'jobseeker',
  'home-place': 'brussels',
  'registered-months': 6,
  'worker-birth-date': '2001-05-04',
  'prior-diploma': 'higher-education',
  'planned-contract': 'none-yet',
  'course-began': 'none',
  'job-place': 'flanders',
  'private-sector': true,
  'work-share': 100,
  'work-hours': 2280,
  'work-years': 10,
  'voucher-used': false,
  'family-origin': 'non-eu-nationality',
  'mentoring-ready': true,
};

const other: Answers = {
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

export const cases: readonly LawCase[] = [
  ...measureCases('federal-duo-for-a-job', person, '2026-11-26', [
    ['25-from-outside-the-eu', {}, 'open'],
    ['18-today', { 'worker-birth-date': '2008-11-26' }, 'open'],
    ['eve-of-18', { 'worker-birth-date': '2008-11-27' }, 'not-yet'],
    ['33-today', { 'worker-birth-date': '1993-11-26' }, 'open'],
    ['eve-of-34', { 'worker-birth-date': '1992-11-27' }, 'open'],
    ['34-today', { 'worker-birth-date': '1992-11-26' }, 'closed'],
    ['grandparent-from-outside-the-eu', { 'family-origin': 'parent-or-grandparent' }, 'open'],
    ['neither-origin', { 'family-origin': 'neither' }, 'closed'],
    ['no-permit-or-language', { 'mentoring-ready': false }, 'closed'],
    ['lives-in-flanders', { 'home-place': 'flanders' }, 'open'],
    ['lives-in-wallonia', { 'home-place': 'wallonia' }, 'open'],
    ['lives-in-eupen', { 'home-place': 'german-speaking-community' }, 'ask'],
    ['welfare', { 'employment-situation': 'welfare' }, 'open'],
    ['in-work', { 'employment-situation': 'in-work' }, 'closed'],
    ['origin-unknown', { 'family-origin': dontKnow }, { waits: 'family-origin' }],
    ['permit-or-language-unknown', { 'mentoring-ready': dontKnow }, { waits: 'mentoring-ready' }],
    ['birth-unknown', { 'worker-birth-date': dontKnow }, { waits: 'worker-birth-date' }],
    [
      'afghan-22-in-brussels',
      { 'worker-birth-date': '2004-03-01', 'prior-diploma': 'none' },
      'open',
    ],
  ]),
  ...measureCases('federal-duo-solidaire', other, '2026-11-26', [
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
];
