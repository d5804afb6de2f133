import fc from 'fast-check';
import type { Answers, AnswerValue } from '#rules/engine/answer.ts';
import { addDays, type IsoDate } from '#rules/engine/date.ts';

/** Somebody as a counsellor meets them every week, who knows the answer to every question. */
export interface CommonPerson {
  readonly filedOn: IsoDate;
  readonly answers: Answers;
}

type Values = Readonly<Record<string, AnswerValue>>;
type Draw = fc.Arbitrary<AnswerValue>;

/** One of several values, the ones of more weight more often. */
const often = (weights: Readonly<Record<string, number>>): Draw =>
  fc.oneof(
    ...Object.entries(weights).map(([value, weight]) => ({
      arbitrary: fc.constant(value),
      weight,
    })),
  );
const yes = (percent: number): Draw => fc.nat(99).map((at) => at < percent);
const whole = (min: number, max: number): Draw => fc.integer({ min, max });
const birth = fc
  .tuple(fc.integer({ min: 1962, max: 2005 }), fc.nat(364))
  .map(([year, days]) => addDays(`${String(year)}-01-01` as IsoDate, days));
const place = often({ flanders: 5, brussels: 3, wallonia: 3, 'german-speaking-community': 1 });

const all = (draws: Readonly<Record<string, Draw>>): fc.Arbitrary<Values> => fc.record(draws);

/** Hires: most from abroad for a skilled job, some of somebody who works here already. */
const job = all({
  'job-move': often({ ordinary: 9, 'intra-company-transfer': 1 }),
  'job-place': place,
  'worker-citizenship': often({ other: 12, 'eea-or-swiss': 1 }),
  'diploma-level': often({ none: 2, 'level-5': 1, 'level-6': 4, 'level-7': 5, 'level-8': 1 }),
  'diploma-years': whole(2, 5),
  'job-level': often({ 'level-3': 1, 'level-4': 3, 'level-5-or-higher': 7 }),
  'job-ict': often({ manager: 1, specialist: 3, neither: 8 }),
  'experience-years': whole(0, 7),
  'job-manager': yes(8),
  'pay-monthly': whole(230_000, 720_000),
  'contract-term': often({ 'one-to-four-years': 3, 'longer-or-permanent': 7 }),
  'contract-employer': often({ belgian: 9, posted: 1 }),
  'job-group': often({ nurse: 1, teacher: 1, other: 10 }),
  'worker-birth-date': birth,
  'stay-length': often({ 'over-90-days': 9, 'up-to-90-days': 1 }),
  'job-occupation': often({
    'software-developer': 2,
    nurse: 2,
    bricklayer: 2,
    butcher: 2,
    cook: 1,
  }),
  'job-full-time-share': fc.oneof(fc.constant(100), fc.constant(100), whole(50, 100)),
  'worker-family-in-belgium': yes(10),
  'worker-eu-long-term-resident': yes(5),
  'contract-in-force': yes(85),
});
const vacancy = all({
  'pay-skilled-grade': yes(80),
  'pay-sector-scale': yes(90),
  'contract-commitments': yes(85),
  'worker-qualified': yes(80),
  'vacancy-service-search': often({ 'nobody-suitable': 3, 'somebody-suitable': 1, 'not-asked': 6 }),
  'vacancy-channel': often({
    'employment-service-and-eures': 4,
    'employment-service-only': 2,
    ...{ elsewhere: 1, 'not-published': 3 },
  }),
  'vacancy-weeks': whole(0, 20),
  'vacancy-nobody-suitable': yes(70),
  'vacancy-tension': often({ 'under-twelve-in-a-month': 7, 'twelve-or-more-every-month': 3 }),
  'vacancy-proportionate': yes(90),
  'vacancy-cooperation': yes(80),
  'transfer-same-group': yes(90),
  'transfer-months': whole(3, 60),
  'transfer-role': often({ manager: 2, specialist: 4, trainee: 1 }),
  'worker-agreement-country': yes(10),
  'worker-turkish': yes(8),
  'job-seasonal-sector': often({ horticulture: 1 }),
  'job-seasonal-days': whole(30, 120),
});
const fromAbroad = all({
  'residence-mention': often({ 'no-title': 1 }),
  'application-kind': often({ first: 1 }),
  'worker-whereabouts': often({ 'outside-eu': 9, 'other-eu-state': 1 }),
});
const alreadyHere = all({
  'residence-mention': often({ limited: 8, unlimited: 2 }),
  'application-kind': often({ renewal: 5, 'change-of-employer': 3, unlimited: 1 }),
  'worker-whereabouts': often({ 'belgium-other-stay': 4, 'belgium-student-or-researcher': 1 }),
});
const months = all({
  'worker-months-in-five-years': whole(6, 58),
  'worker-months-brussels-permit': whole(6, 58),
  'worker-months-in-ten-years': whole(6, 58),
  'worker-stay-months': whole(6, 58),
  'home-place': place,
  'worker-blue-card-months': whole(0, 30),
  'worker-months-in-eighteen': whole(0, 18),
});

/** Everybody in turn is put together from groups of answers that belong together. */
const together = (...groups: readonly fc.Arbitrary<Values>[]): fc.Arbitrary<Values> =>
  fc.tuple(...groups).map((values) => Object.assign({}, ...values) as Values);

const title = often({ unlimited: 5, limited: 4, no: 1, 'not-found': 2, 'no-title': 1 });
const begins = fc.nat(300).map((days) => addDays('2026-02-01', days));

const peopleOf: Readonly<Record<string, fc.Arbitrary<Values>>> = {
  'work-permit': fc.oneof(
    { arbitrary: together(job, vacancy, months, fromAbroad), weight: 2 },
    { arbitrary: together(job, vacancy, months, alreadyHere), weight: 1 },
  ),
  'may-i-work': all({
    'residence-mention': title,
    'residence-paper': often({
      ...{ 'card-a': 4, 'card-b': 2, 'card-f': 2, 'card-k': 1, 'card-h': 1, 'orange-card': 2 },
      ...{ 'annex-15': 1, 'annex-35': 1, 'other-or-none': 1 },
    }),
    'residence-status': often({
      ...{ 'eu-eea-swiss': 2, 'family-of-belgian-or-eu': 2, 'single-permit-holder': 3 },
      ...{ student: 2, 'temporary-protection': 3, 'recognised-refugee': 3, 'asylum-applicant': 3 },
      ...{ 'no-residence': 1, 'unlimited-stay': 1 },
    }),
    'asylum-decision': often({ none: 6, 'within-four-months': 1, 'later-and-on-appeal': 1 }),
    'asylum-lodged-on': fc.nat(500).map((days) => addDays('2025-06-01', days)),
    'residence-same-job': yes(70),
    'residence-renewal-agreed': yes(60),
    'worker-birth-date': birth,
  }),
  training: all({
    'training-kind': often({
      ...{ service: 5, 'other-vocational': 2, 'higher-education': 2, 'adult-education': 2 },
      ...{ secondary: 1, 'self-employment': 1, dual: 1, 'in-company': 1 },
    }),
    'home-place': place,
    'benefit-kind': often({ unemployment: 8, insertion: 2, none: 1 }),
    'training-starts-on': begins,
    'training-weeks': whole(3, 60),
    'training-new-credits': whole(15, 60),
    'training-hours': whole(900, 2280),
    'training-timetable': often({ 'weekdays-before-17': 6, 'evening-or-weekend': 1 }),
    'training-abroad': yes(2),
    'training-regular': yes(90),
    'studies-two-years-ago': yes(85),
    'prior-diploma': often({ none: 3, 'upper-secondary': 4, 'higher-education': 2 }),
    'diploma-ground': often({ 'few-prospects': 3, 'career-switch': 1, 'none-of-these': 2 }),
    'exemption-before': yes(15),
    'exemption-year-before': yes(10),
    'training-shortage': yes(60),
    'benefit-days-two-years': whole(0, 700),
    'benefit-days-four-years': whole(0, 1200),
    'learning-credit': often({ '90-or-more': 4, less: 1 }),
  }),
  'benefit-end': all({
    'benefit-kind': often({ unemployment: 8, insertion: 2 }),
    'training-occupation': often({
      nurse: 1,
      'care-assistant': 1,
      'other-shortage': 2,
      'not-shortage': 7,
    }),
    'age-at-claim': whole(20, 62),
    'claim-year': often({ '2025-or-earlier': 7, '2026': 3 }),
    'career-years': whole(0, 40),
    'training-starts-on': begins,
    'benefit-regime': often({ transitional: 7, new: 3 }),
    'exemption-granted': yes(60),
    'training-uninterrupted': yes(90),
    'care-continuation-before': yes(3),
    'quit-suitable-job': yes(3),
    'career-days': whole(0, 9000),
    'rebound-in-time': yes(70),
    'rebound-training-early': yes(30),
    'benefit-period': often({
      ...{ 'first-career-under-5': 2, 'first-career-5-or-more': 2, second: 3 },
      ...{ 'third-under-2496': 1, 'third-2496-to-6239': 1, 'third-6240-or-more': 1 },
      ...{ 'insertion-12-months-used': 1, 'insertion-less-used': 1 },
    }),
    'right-from': fc.nat(250).map((days) => addDays('2026-03-01', days)),
    'days-for-right': whole(300, 1200),
  }),
  'in-company-training': fc
    .tuple(
      often({ flanders: 5, brussels: 3, wallonia: 3, 'german-speaking-community': 1 }),
      all({
        'training-starts-on': begins,
        'right-to-work': often({ 'any-employer': 9, 'one-employer': 1 }),
        'resigned-for-training': yes(3),
        'permanent-contract-in-company': yes(5),
        'days-in-company': fc.oneof(fc.constant(0), fc.constant(0), fc.constant(0), whole(1, 60)),
        'company-kind': often({ private: 7, 'non-profit': 1, public: 1, 'temp-agency': 1 }),
        'training-weeks': whole(4, 30),
        'long-training-ground': often({ 'no-upper-secondary': 1, 'none-of-these': 2 }),
        'training-share': fc.oneof(fc.constant(100), whole(50, 100)),
        'training-hours': whole(1200, 2280),
        'works-part-time': yes(8),
        'hiring-promise': yes(90),
        'workforce-grows': yes(90),
        'company-tutor': often({ 'five-years-or-certificate': 5, other: 2 }),
        'company-barred': yes(2),
        'contract-before-start': yes(95),
      }),
    )
    .map(([at, values]) => ({
      ...{ ...values, 'job-place': at },
      'jobseeker-registration':
        { flanders: 'vdab', brussels: 'actiris', wallonia: 'forem' }[String(at)] ?? 'adg',
    })),
  'first-steps': all({
    'newcomer-status': often({
      ...{ 'recognised-refugee': 3, 'subsidiary-protection': 2, 'temporary-protection': 3 },
      ...{ 'asylum-applicant': 2, 'family-of-belgian': 2, 'family-of-other': 2 },
      ...{ 'permit-holder': 2, 'eu-citizen': 2 },
    }),
    'home-place': place,
    livelihood: often({ work: 2, 'living-wage': 4, others: 3, 'too-little': 1 }),
    'worker-birth-date': birth,
    'youngest-child': often({ 'before-school': 3, 'at-school': 3, none: 5 }),
    'local-language': often({ none: 3, some: 5, 'enough-for-work': 2 }),
    'prior-diploma': often({ none: 3, 'upper-secondary': 3, 'higher-education': 4 }),
    'diploma-country': often({ elsewhere: 7, 'other-european': 2, 'benelux-or-baltic': 1 }),
    'diploma-papers': often({ all: 5, 'no-programme': 2, 'not-all': 2 }),
    'diploma-profession': often({ 'not-regulated': 6, health: 3, teacher: 1 }),
    'residence-mention': title,
    'card-since': fc.nat(700).map((days) => addDays('2024-12-01', days)),
  }),
  'employment-measures': all({
    'employment-situation': often({ jobseeker: 5, welfare: 3, 'in-work': 3 }),
    'home-place': place,
    'registered-months': whole(0, 30),
    'worker-birth-date': birth,
    'prior-diploma': often({ none: 3, 'upper-secondary': 4, 'higher-education': 3 }),
    'planned-contract': often({ 'none-yet': 7, 'six-months-half-time': 2, 'two-to-six-months': 1 }),
    'course-began': often({ none: 7, 'since-november-2024': 3 }),
    'job-place': place,
    'private-sector': yes(80),
    'work-share': whole(50, 100),
    'work-hours': whole(1140, 2280),
    'work-years': whole(0, 30),
    'voucher-used': yes(20),
    'family-origin': often({ 'non-eu-nationality': 5, 'parent-or-grandparent': 2, neither: 4 }),
    'mentoring-ready': yes(80),
  }),
};

/** Days of 2026; first steps are not held earlier. */
const filing = (check: string) =>
  fc
    .nat(160)
    .map((days) => addDays(check === 'first-steps' ? '2026-06-12' : '2026-01-15', 2 * days));

/** People of a check; throws for one of which nobody was thought of yet. */
export const commonPeople = (check: string): fc.Arbitrary<CommonPerson> => {
  const people = peopleOf[check];
  if (!people) throw new Error(`nobody is known who comes to "${check}"`);
  return fc.record({ filedOn: filing(check), answers: people });
};
