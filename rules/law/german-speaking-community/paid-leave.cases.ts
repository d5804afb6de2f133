/** Worked cases: paid educational leave in the German-speaking Community. */
import type { Answers } from '#rules/engine/answer.ts';
import type { LawCase } from '#rules/engine/case.ts';
import { dontKnow, measureCases } from '#rules/law/measure-case.ts';

const person: Answers = {
  'employment-situation': 'in-work',
  'home-place': 'german-speaking-community',
  'registered-months': 6,
  'worker-birth-date': '1990-05-04',
  'prior-diploma': 'higher-education',
  'planned-contract': 'none-yet',
  'course-began': 'none',
  'job-place': 'german-speaking-community',
  'private-sector': true,
  'work-share': 100,
  'work-hours': 2280,
  'work-years': 10,
  'voucher-used': false,
  'family-origin': 'neither',
  'mentoring-ready': true,
};

export const cases: readonly LawCase[] = [
  ...measureCases('german-speaking-community-paid-leave', person, '2026-11-26', [
    ['works-here', {}, 'ask'],
    ['first-day-held', {}, 'ask', '2025-09-01'],
    ['in-2027', {}, 'ask', '2027-01-04'],
    ['works-in-flanders', { 'job-place': 'flanders' }, 'closed'],
    ['works-in-brussels', { 'job-place': 'brussels' }, 'closed'],
    ['works-in-wallonia', { 'job-place': 'wallonia' }, 'closed'],
    ['place-unknown', { 'job-place': dontKnow }, { waits: 'job-place' }],
    ['jobseeker', { 'employment-situation': 'jobseeker' }, 'closed'],
    ['welfare', { 'employment-situation': 'welfare' }, 'closed'],
    ['neither', { 'employment-situation': 'neither' }, 'closed'],
    ['situation-unknown', { 'employment-situation': dontKnow }, { waits: 'employment-situation' }],
    ['public-employer', { 'private-sector': false }, 'ask'],
    ['half-time', { 'work-share': 50, 'work-hours': 1140 }, 'ask'],
    ['few-years', { 'work-years': 1 }, 'ask'],
  ]),
];
