/** Worked cases: a job with the public centre for social welfare. */
import type { Answers } from '#rules/engine/answer.ts';
import type { LawCase } from '#rules/engine/case.ts';
import { dontKnow, measureCases } from '#rules/law/measure-case.ts';

const person: Answers = {
  'employment-situation': 'welfare',
  'home-place': 'flanders',
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
  ...measureCases('federal-article-60', person, '2026-11-26', [
    ['is-jobseeker', { 'employment-situation': 'jobseeker' }, 'closed'],
    ['is-welfare', { 'employment-situation': 'welfare' }, 'if-agreed'],
    ['is-in-work', { 'employment-situation': 'in-work' }, 'closed'],
    ['is-neither', { 'employment-situation': 'neither' }, 'closed'],
    ['situation-unknown', { 'employment-situation': dontKnow }, { waits: 'employment-situation' }],
    ['first-day-held', {}, 'if-agreed', '2024-01-01'],
    ['last-day-before-312-days', {}, 'if-agreed', '2026-02-28'],
    ['first-day-of-312-days', {}, 'if-agreed', '2026-03-01'],
    ['in-2027', {}, 'if-agreed', '2027-01-04'],
    ['lives-in-flanders', { 'home-place': 'flanders' }, 'if-agreed'],
    ['lives-in-brussels', { 'home-place': 'brussels' }, 'if-agreed'],
    ['lives-in-wallonia', { 'home-place': 'wallonia' }, 'if-agreed'],
    [
      'lives-in-german-speaking-community',
      { 'home-place': 'german-speaking-community' },
      'if-agreed',
    ],
    [
      'welfare-or-jobseeker',
      { 'employment-situation': { anyOf: ['welfare', 'jobseeker'] } },
      { waits: 'employment-situation' },
    ],
  ]),
];
