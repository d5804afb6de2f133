/** Worked cases: permission to work without end date in the German-speaking Community. */
import type { Answer, Answers } from '#rules/engine/answer.ts';
import type { LawCase } from '#rules/engine/case.ts';

const route = 'german-speaking-community-unlimited';

/** Four years of work within years of lawful stay; no family here and no labour agreement. */
const resident: Answers = {
  'job-move': 'ordinary',
  'job-place': 'german-speaking-community',
  'application-kind': 'unlimited',
  'stay-length': 'over-90-days',
  'contract-employer': 'belgian',
  'contract-term': 'longer-or-permanent',
  'contract-in-force': true,
  'worker-whereabouts': 'belgium-other-stay',
  'worker-citizenship': 'other',
  'worker-turkish': false,
  'worker-eu-long-term-resident': false,
  'worker-agreement-country': false,
  'worker-family-in-belgium': false,
  'worker-stay-months': 60,
  'worker-months-in-five-years': 48,
  'worker-months-in-eighteen': 18,
  'worker-blue-card-months': 0,
  'worker-months-in-ten-years': 48,
};

const agreement: Answers = { ...resident, 'worker-agreement-country': true };

const family: Answers = { ...resident, 'worker-family-in-belgium': true };

const both: Answers = { ...agreement, 'worker-family-in-belgium': true };

const dontKnow: Answer = { unknown: true };

function without(left: string, answers: Answers): Answers {
  return Object.fromEntries(Object.entries(answers).filter(([fact]) => fact !== left));
}

function months(base: Answers, inTenYears: Answer): Answers {
  return { ...base, 'worker-months-in-ten-years': inTenYears };
}

const country = 'worker-agreement-country';
const relatives = 'worker-family-in-belgium';

const open: Readonly<Record<string, Answers>> = {
  '48-months': resident,
  '49-months': months(resident, 49),
  '120-months': months(resident, 120),
  '48-months-or-more': months(resident, { from: 48 }),
  '48-months-agreement-country-unknown': { ...resident, [country]: dontKnow },
  '48-months-family-unknown': { ...resident, [relatives]: dontKnow },
  '48-months-agreement-country-and-family-unknown': {
    ...resident,
    [country]: dontKnow,
    [relatives]: dontKnow,
  },
  'agreement-country-36-months': months(agreement, 36),
  'agreement-country-37-months': months(agreement, 37),
  'agreement-country-48-months': agreement,
  'agreement-country-36-months-family-unknown': {
    ...months(agreement, 36),
    [relatives]: dontKnow,
  },
  'family-36-months': months(family, 36),
  'family-37-months': months(family, 37),
  'family-48-months': family,
  'family-36-months-agreement-country-unknown': { ...months(family, 36), [country]: dontKnow },
  'agreement-country-and-family-24-months': months(both, 24),
  'agreement-country-and-family-25-months': months(both, 25),
  'agreement-country-and-family-36-months': months(both, 36),
  'agreement-country-and-family-24-months-or-more': months(both, { from: 24 }),
};

const closed: Readonly<Record<string, Answers>> = {
  'no-months': months(resident, 0),
  '47-months': months(resident, 47),
  '47-months-or-less': months(resident, { to: 47 }),
  '36-months-without-either-reason': months(resident, 36),
  'agreement-country-35-months': months(agreement, 35),
  'agreement-country-24-months-without-family': months(agreement, 24),
  'agreement-country-35-months-or-less': months(agreement, { to: 35 }),
  'family-35-months': months(family, 35),
  'family-24-months-without-agreement-country': months(family, 24),
  'agreement-country-and-family-23-months': months(both, 23),
  'agreement-country-and-family-23-months-or-less': months(both, { to: 23 }),
  '23-months-agreement-country-and-family-unknown': {
    ...months(resident, 23),
    [country]: dontKnow,
    [relatives]: dontKnow,
  },
  '30-months-family-unknown-without-agreement-country': {
    ...months(resident, 30),
    [relatives]: dontKnow,
  },
  '30-months-agreement-country-unknown-without-family': {
    ...months(resident, 30),
    [country]: dontKnow,
  },
  'blue-card-12-months-is-no-reason-here': {
    ...months(resident, 12),
    'worker-blue-card-months': 12,
  },
  'first-application': { ...resident, 'application-kind': 'first' },
  renewal: { ...resident, 'application-kind': 'renewal' },
  'change-of-employer': { ...resident, 'application-kind': 'change-of-employer' },
  'first-application-or-renewal': {
    ...resident,
    'application-kind': { anyOf: ['first', 'renewal'] },
  },
  'first-application-months-unknown': {
    ...months(resident, dontKnow),
    'application-kind': 'first',
  },
};

/** What an answer could still change, and the fact that it waits for. */
const waiting: readonly (readonly [name: string, fact: string, answers: Answers])[] = [
  ['months', 'worker-months-in-ten-years', resident],
  ['months-agreement-country', 'worker-months-in-ten-years', agreement],
  ['months-agreement-country-and-family', 'worker-months-in-ten-years', both],
  ['kind', 'application-kind', resident],
  ['agreement-country-40-months', country, months(resident, 40)],
  ['agreement-country-with-family-30-months', country, months(family, 30)],
  ['family-40-months', relatives, months(resident, 40)],
  ['family-with-agreement-country-30-months', relatives, months(agreement, 30)],
];

export const cases: readonly LawCase[] = [
  {
    id: 'german-speaking-community-unlimited-before-the-law-held-here',
    route,
    filedOn: '2023-12-31',
    answers: resident,
    expect: { kind: 'unconfirmed', provisional: null, holes: ['notHeld'] },
  },
  ...(['2024-09-02', '2025-01-01', '2025-12-31', '2026-01-01', '2026-11-25'] as const).flatMap(
    (filedOn): readonly LawCase[] => [
      {
        id: `german-speaking-community-unlimited-48-months-${filedOn}`,
        route,
        filedOn,
        answers: resident,
        expect: { kind: 'eligible' },
      },
      {
        id: `german-speaking-community-unlimited-47-months-${filedOn}`,
        route,
        filedOn,
        answers: months(resident, 47),
        expect: { kind: 'notEligible' },
      },
    ],
  ),
  ...Object.entries(open).map(([name, answers]): LawCase => ({
    id: `german-speaking-community-unlimited-${name}`,
    route,
    filedOn: '2026-11-20',
    answers,
    expect: { kind: 'eligible' },
  })),
  ...Object.entries(closed).map(([name, answers]): LawCase => ({
    id: `german-speaking-community-unlimited-${name}`,
    route,
    filedOn: '2026-06-15',
    answers,
    expect: { kind: 'notEligible' },
  })),
  ...waiting.flatMap(([name, fact, answers]): readonly LawCase[] => [
    {
      id: `german-speaking-community-unlimited-unknown-${name}`,
      route,
      filedOn: '2025-09-08',
      answers: { ...answers, [fact]: dontKnow },
      expect: { kind: 'undetermined', dependsOn: [fact] },
    },
    {
      id: `german-speaking-community-unlimited-left-out-${name}`,
      route,
      filedOn: '2025-09-08',
      answers: without(fact, answers),
      expect: { kind: 'undetermined', dependsOn: [fact] },
    },
  ]),
  {
    id: 'german-speaking-community-unlimited-47-or-48-months',
    route,
    filedOn: '2026-11-20',
    answers: months(resident, { from: 47, to: 48 }),
    expect: { kind: 'undetermined', dependsOn: ['worker-months-in-ten-years'] },
  },
  {
    id: 'german-speaking-community-unlimited-agreement-country-35-or-36-months',
    route,
    filedOn: '2026-11-20',
    answers: months(agreement, { from: 35, to: 36 }),
    expect: { kind: 'undetermined', dependsOn: ['worker-months-in-ten-years'] },
  },
  {
    id: 'german-speaking-community-unlimited-family-35-or-36-months',
    route,
    filedOn: '2026-11-20',
    answers: months(family, { from: 35, to: 36 }),
    expect: { kind: 'undetermined', dependsOn: ['worker-months-in-ten-years'] },
  },
  {
    id: 'german-speaking-community-unlimited-agreement-country-and-family-23-or-24-months',
    route,
    filedOn: '2026-11-20',
    answers: months(both, { from: 23, to: 24 }),
    expect: { kind: 'undetermined', dependsOn: ['worker-months-in-ten-years'] },
  },
  {
    id: 'german-speaking-community-unlimited-40-months-agreement-country-and-family-unknown',
    route,
    filedOn: '2026-11-20',
    answers: { ...months(resident, 40), [country]: dontKnow, [relatives]: dontKnow },
    expect: { kind: 'undetermined', dependsOn: [country, relatives] },
  },
  {
    id: 'german-speaking-community-unlimited-30-months-agreement-country-and-family-unknown',
    route,
    filedOn: '2026-11-20',
    answers: { ...months(resident, 30), [country]: dontKnow, [relatives]: dontKnow },
    expect: { kind: 'undetermined', dependsOn: [country, relatives] },
  },
  {
    id: 'german-speaking-community-unlimited-or-renewal',
    route,
    filedOn: '2026-11-20',
    answers: { ...resident, 'application-kind': { anyOf: ['renewal', 'unlimited'] } },
    expect: { kind: 'undetermined', dependsOn: ['application-kind'] },
  },
  {
    id: 'german-speaking-community-unlimited-nothing-answered',
    route,
    filedOn: '2025-02-10',
    answers: {},
    expect: {
      kind: 'undetermined',
      dependsOn: ['application-kind', 'worker-months-in-ten-years'],
    },
  },
];
