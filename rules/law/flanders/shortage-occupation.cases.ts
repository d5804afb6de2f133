/** Worked cases: medium-skilled shortage occupations in Flanders. */
import type { Answer, Answers } from '#rules/engine/answer.ts';
import type { LawCase } from '#rules/engine/case.ts';

const route = 'flanders-shortage-occupation';

const bricklayer: Answers = {
  'job-move': 'ordinary',
  'application-kind': 'first',
  'stay-length': 'over-90-days',
  'contract-employer': 'belgian',
  'job-occupation': 'bricklayer',
  'job-level': 'level-3',
  'job-full-time-share': 100,
  'pay-skilled-grade': true,
  'worker-qualified': true,
  'worker-whereabouts': 'outside-eu',
};

const lorryDriver: Answers = { ...bricklayer, 'job-occupation': 'lorry-driver' };

const renewal: Answers = { 'application-kind': 'renewal' };

const dontKnow: Answer = { unknown: true };

function without(left: string, answers: Answers = bricklayer): Answers {
  return Object.fromEntries(Object.entries(answers).filter(([fact]) => fact !== left));
}

/** The titles under the 21 entries in force from 2026, in the order of the entries. */
const listed2026 = [
  'earthmoving-machine-operator',
  'crane-operator',
  'inland-navigation-skipper',
  'inland-navigation-deckhand',
  'heavy-vehicle-mechanic',
  'car-technician',
  'construction-and-farm-machinery-technician',
  'body-preparer',
  'body-panel-worker',
  'electrotechnician',
  'industrial-electromechanic',
  'industrial-maintenance-technician',
  'industrial-automation-designer',
  'industrial-automation-technician',
  'electronic-installations-technician',
  'electrical-and-electronics-technician',
  'building-services-fitter',
  'refrigeration-technician',
  'pipe-fitter',
  'data-network-technician',
  'health-care-assistant',
  'personal-care-worker',
  'sheet-metal-machine-setter',
  'machining-setter',
  'formworker',
  'bricklayer',
  'construction-estimator',
  'work-planner',
  'roofer',
  'chemical-process-operator',
  'asbestos-remover',
  'diamond-worker',
] as const;

/** What the fourteen dropped functions covered. */
const removed2026 = [
  'horizontal-drilling-operator',
  'vertical-drilling-operator',
  'pile-driving-operator',
  'lorry-driver',
  'coach-driver',
  'bus-driver',
  'maintenance-mechanic',
  'panel-wirer',
  'electrical-installer',
  'sanitary-installer',
  'electronic-products-assembler',
  'lift-technician',
  'metal-structures-quality-inspector',
  'tiler',
  'butcher',
  'baker',
] as const;

/** Jobs that a name on the list of 2026 may or may not cover. */
const open2026 = [
  'tower-crane-operator',
  'industrial-electrical-installer',
  'electrical-quality-controller',
  'heating-maintenance-technician',
  'central-heating-fitter',
  'plumbing-fitter',
  'industrial-maintenance-mechanic',
  'cnc-setter-operator',
  'industrial-sheet-metal-worker',
  'steel-fixer',
] as const;

/** Not on the list of 2026; of the first three a source says so by name. */
const outside2026 = [
  'heavy-vehicle-technician',
  'car-mechanic',
  'energy-and-petrochemical-process-operator',
  'rigger',
  'cook',
  'waiter',
  'nurse',
  'domestic-cleaner',
] as const;

/** On the list until 2025 and from 2026. */
const kept2026 = [
  'earthmoving-machine-operator',
  'crane-operator',
  'heavy-vehicle-mechanic',
  'car-technician',
  'construction-and-farm-machinery-technician',
  'refrigeration-technician',
  'pipe-fitter',
  'formworker',
  'bricklayer',
  'construction-estimator',
  'health-care-assistant',
] as const;

/** New from 2026. */
const added2026 = [
  'inland-navigation-skipper',
  'inland-navigation-deckhand',
  'body-preparer',
  'body-panel-worker',
  'data-network-technician',
  'personal-care-worker',
  'roofer',
  'chemical-process-operator',
  'asbestos-remover',
  'diamond-worker',
] as const;

/** On the list until 2025 under a name that the list of 2026 no longer has. */
const formerlyListed = [
  'tower-crane-operator',
  'industrial-electrical-installer',
  'electrical-quality-controller',
  'heating-maintenance-technician',
  'central-heating-fitter',
  'cnc-setter-operator',
  'industrial-sheet-metal-worker',
] as const;

/** Under a name of the list until 2025 that the list of 2026 either keeps under another name or drops. */
const keptOrRemoved = [
  'tower-crane-operator',
  'construction-plant-operator',
  'industrial-electrical-installer',
  'industrial-installations-technician',
  'maintenance-electrician',
  'electrical-quality-controller',
  'heating-maintenance-technician',
  'central-heating-fitter',
  'cnc-setter-operator',
  'industrial-sheet-metal-worker',
  'steel-fixer',
  'formworker-and-steel-fixer',
] as const;

/** No name of either list is certainly theirs. */
const perhapsNeverListed = [
  'mobile-crane-operator',
  'boilermaker',
  'plumbing-fitter',
  'industrial-maintenance-mechanic',
  'car-mechanic',
  'heavy-vehicle-technician',
  'industrial-electricity-technician',
] as const;

/** What closes the route whatever the list says. */
const closed: Readonly<Record<string, Answers>> = {
  'level-1': { 'job-level': 'level-1' },
  'level-2': { 'job-level': 'level-2' },
  'level-5': { 'job-level': 'level-5-or-higher' },
  'levels-1-and-2': { 'job-level': { anyOf: ['level-1', 'level-2'] } },
  'posted-worker': { 'contract-employer': 'posted' },
  'below-skilled-grade': { 'pay-skilled-grade': false },
  'self-employed': { 'job-move': 'self-employed' },
};

/** Facts that can change the verdict, each told as unknown and left out. */
const asked = [
  'job-occupation',
  'job-level',
  'job-full-time-share',
  'pay-skilled-grade',
  'worker-qualified',
  'contract-employer',
] as const;

export const cases: readonly LawCase[] = [
  ...listed2026.map((occupation): LawCase => ({
    id: `flanders-shortage-2026-listed-${occupation}`,
    route,
    filedOn: '2026-01-01',
    answers: { ...bricklayer, 'job-occupation': occupation },
    expect: { kind: 'eligibleSubjectToJudgement' },
  })),
  ...removed2026.map((occupation): LawCase => ({
    id: `flanders-shortage-last-day-of-2025-first-${occupation}`,
    route,
    filedOn: '2025-12-31',
    answers: { ...bricklayer, 'job-occupation': occupation },
    expect: { kind: 'unconfirmed', provisional: 'eligible', holes: ['unknownList'] },
  })),
  ...removed2026.map((occupation): LawCase => ({
    id: `flanders-shortage-first-day-of-2026-first-${occupation}`,
    route,
    filedOn: '2026-01-01',
    answers: { ...bricklayer, 'job-occupation': occupation },
    expect: { kind: 'notEligible' },
  })),
  ...removed2026.map((occupation): LawCase => ({
    id: `flanders-shortage-first-day-of-2026-renewal-${occupation}`,
    route,
    filedOn: '2026-01-01',
    answers: { ...bricklayer, ...renewal, 'job-occupation': occupation },
    expect: { kind: 'eligibleSubjectToJudgement' },
  })),
  ...open2026.map((occupation): LawCase => ({
    id: `flanders-shortage-2026-open-${occupation}`,
    route,
    filedOn: '2026-03-02',
    answers: { ...bricklayer, 'job-occupation': occupation },
    expect: { kind: 'unconfirmed', provisional: null, holes: ['unknownList'] },
  })),
  ...outside2026.map((occupation): LawCase => ({
    id: `flanders-shortage-2026-outside-${occupation}`,
    route,
    filedOn: '2026-03-02',
    answers: { ...bricklayer, 'job-occupation': occupation },
    expect: { kind: 'notEligible' },
  })),
  ...kept2026.map((occupation): LawCase => ({
    id: `flanders-shortage-2025-kept-${occupation}`,
    route,
    filedOn: '2025-12-31',
    answers: { ...bricklayer, 'job-occupation': occupation },
    expect: { kind: 'unconfirmed', provisional: 'eligible', holes: ['unknownList'] },
  })),
  ...added2026.map((occupation): LawCase => ({
    id: `flanders-shortage-2025-not-yet-added-${occupation}`,
    route,
    filedOn: '2025-12-31',
    answers: { ...bricklayer, 'job-occupation': occupation },
    expect: { kind: 'unconfirmed', provisional: 'notEligible', holes: ['unknownList'] },
  })),
  ...formerlyListed.map((occupation): LawCase => ({
    id: `flanders-shortage-2025-former-name-${occupation}`,
    route,
    filedOn: '2025-12-31',
    answers: { ...bricklayer, 'job-occupation': occupation },
    expect: { kind: 'unconfirmed', provisional: 'eligible', holes: ['unknownList'] },
  })),
  ...Object.entries(closed).flatMap(([name, answers]): readonly LawCase[] => [
    {
      id: `flanders-shortage-2025-${name}`,
      route,
      filedOn: '2025-03-03',
      answers: { ...bricklayer, ...answers },
      expect: { kind: 'notEligible' },
    },
    {
      id: `flanders-shortage-2026-${name}`,
      route,
      filedOn: '2026-03-02',
      answers: { ...bricklayer, ...answers },
      expect: { kind: 'notEligible' },
    },
  ]),
  ...asked.flatMap((fact): readonly LawCase[] => [
    {
      id: `flanders-shortage-2026-unknown-${fact}`,
      route,
      filedOn: '2026-03-02',
      answers: { ...bricklayer, [fact]: dontKnow },
      expect: { kind: 'undetermined', dependsOn: [fact] },
    },
    {
      id: `flanders-shortage-2026-left-out-${fact}`,
      route,
      filedOn: '2026-03-02',
      answers: without(fact),
      expect: { kind: 'undetermined', dependsOn: [fact] },
    },
    {
      id: `flanders-shortage-2025-unknown-${fact}`,
      route,
      filedOn: '2025-03-03',
      answers: { ...bricklayer, [fact]: dontKnow },
      expect: { kind: 'undetermined', dependsOn: [fact] },
    },
    {
      id: `flanders-shortage-2025-left-out-${fact}`,
      route,
      filedOn: '2025-03-03',
      answers: without(fact),
      expect: { kind: 'undetermined', dependsOn: [fact] },
    },
  ]),

  // Dates
  {
    id: 'flanders-shortage-before-the-law-of-2019',
    route,
    filedOn: '2018-12-31',
    answers: bricklayer,
    expect: { kind: 'unconfirmed', provisional: null, holes: ['notHeld'] },
  },
  {
    id: 'flanders-shortage-list-of-2026-late-in-2026',
    route,
    filedOn: '2026-11-20',
    answers: bricklayer,
    expect: { kind: 'eligibleSubjectToJudgement' },
  },
  {
    id: 'flanders-shortage-outside-list-late-in-2026',
    route,
    filedOn: '2026-11-20',
    answers: { ...bricklayer, 'job-occupation': 'waiter' },
    expect: { kind: 'notEligible' },
  },
  {
    id: 'flanders-shortage-2025-never-listed',
    route,
    filedOn: '2025-03-03',
    answers: { ...bricklayer, 'job-occupation': 'waiter' },
    expect: { kind: 'unconfirmed', provisional: 'notEligible', holes: ['unknownList'] },
  },
  {
    id: 'flanders-shortage-2025-cook-removed-in-2023',
    route,
    filedOn: '2025-03-03',
    answers: { ...bricklayer, 'job-occupation': 'cook' },
    expect: { kind: 'unconfirmed', provisional: 'notEligible', holes: ['unknownList'] },
  },

  // Renewal and change of employer
  {
    id: 'flanders-shortage-removed-renewal-on-last-day-of-2025',
    route,
    filedOn: '2025-12-31',
    answers: { ...lorryDriver, ...renewal },
    expect: { kind: 'unconfirmed', provisional: 'eligible', holes: ['unknownList'] },
  },
  {
    id: 'flanders-shortage-removed-renewal-late-in-2026',
    route,
    filedOn: '2026-11-20',
    answers: { ...lorryDriver, ...renewal },
    expect: { kind: 'eligibleSubjectToJudgement' },
  },
  {
    id: 'flanders-shortage-removed-change-of-employer-2026',
    route,
    filedOn: '2026-01-01',
    answers: { ...lorryDriver, 'application-kind': 'change-of-employer' },
    expect: { kind: 'notEligible' },
  },
  {
    id: 'flanders-shortage-removed-kind-unknown-2026',
    route,
    filedOn: '2026-01-01',
    answers: { ...lorryDriver, 'application-kind': dontKnow },
    expect: { kind: 'undetermined', dependsOn: ['application-kind'] },
  },
  {
    id: 'flanders-shortage-removed-kind-left-out-2026',
    route,
    filedOn: '2026-01-01',
    answers: without('application-kind', lorryDriver),
    expect: { kind: 'undetermined', dependsOn: ['application-kind'] },
  },
  {
    id: 'flanders-shortage-removed-first-or-renewal-2026',
    route,
    filedOn: '2026-01-01',
    answers: { ...lorryDriver, 'application-kind': { anyOf: ['first', 'renewal'] } },
    expect: { kind: 'undetermined', dependsOn: ['application-kind'] },
  },
  {
    id: 'flanders-shortage-removed-renewal-below-eighty-percent',
    route,
    filedOn: '2026-01-01',
    answers: { ...lorryDriver, ...renewal, 'job-full-time-share': 79 },
    expect: { kind: 'notEligible' },
  },
  {
    id: 'flanders-shortage-removed-renewal-below-skilled-grade',
    route,
    filedOn: '2026-01-01',
    answers: { ...lorryDriver, ...renewal, 'pay-skilled-grade': false },
    expect: { kind: 'notEligible' },
  },
  {
    id: 'flanders-shortage-listed-renewal-2026',
    route,
    filedOn: '2026-03-02',
    answers: { ...bricklayer, ...renewal, 'worker-whereabouts': 'belgium-other-stay' },
    expect: { kind: 'eligibleSubjectToJudgement' },
  },
  {
    id: 'flanders-shortage-listed-change-of-employer-2026',
    route,
    filedOn: '2026-03-02',
    answers: { ...bricklayer, 'application-kind': 'change-of-employer' },
    expect: { kind: 'eligibleSubjectToJudgement' },
  },
  ...keptOrRemoved.flatMap((occupation): readonly LawCase[] => [
    {
      id: `flanders-shortage-kept-or-removed-renewal-${occupation}`,
      route,
      filedOn: '2026-03-02',
      answers: { ...bricklayer, ...renewal, 'job-occupation': occupation },
      expect: { kind: 'eligibleSubjectToJudgement' },
    },
    {
      id: `flanders-shortage-kept-or-removed-renewal-on-last-day-of-2025-${occupation}`,
      route,
      filedOn: '2025-12-31',
      answers: { ...bricklayer, ...renewal, 'job-occupation': occupation },
      expect: { kind: 'unconfirmed', provisional: 'eligible', holes: ['unknownList'] },
    },
    {
      id: `flanders-shortage-kept-or-removed-change-of-employer-${occupation}`,
      route,
      filedOn: '2026-03-02',
      answers: {
        ...{ ...bricklayer, 'job-occupation': occupation },
        'application-kind': 'change-of-employer',
      },
      expect: { kind: 'unconfirmed', provisional: null, holes: ['unknownList'] },
    },
  ]),
  ...perhapsNeverListed.map((occupation): LawCase => ({
    id: `flanders-shortage-perhaps-never-listed-renewal-${occupation}`,
    route,
    filedOn: '2026-03-02',
    answers: { ...bricklayer, ...renewal, 'job-occupation': occupation },
    expect: { kind: 'unconfirmed', provisional: null, holes: ['unknownList'] },
  })),
  {
    id: 'flanders-shortage-kept-or-removed-renewal-below-skilled-grade',
    route,
    filedOn: '2026-03-02',
    answers: {
      ...{ ...bricklayer, ...renewal, 'job-occupation': 'cnc-setter-operator' },
      'pay-skilled-grade': false,
    },
    expect: { kind: 'notEligible' },
  },
  {
    id: 'flanders-shortage-never-listed-renewal-2026',
    route,
    filedOn: '2026-03-02',
    answers: { ...bricklayer, ...renewal, 'job-occupation': 'waiter' },
    expect: { kind: 'notEligible' },
  },
  {
    id: 'flanders-shortage-up-to-ninety-days',
    route,
    filedOn: '2026-03-02',
    answers: { ...bricklayer, 'stay-length': 'up-to-90-days' },
    expect: { kind: 'eligibleSubjectToJudgement' },
  },
  {
    id: 'flanders-shortage-stay-length-unknown',
    route,
    filedOn: '2026-03-02',
    answers: { ...bricklayer, 'stay-length': dontKnow },
    expect: { kind: 'eligibleSubjectToJudgement' },
  },

  // Level
  {
    id: 'flanders-shortage-level-4',
    route,
    filedOn: '2026-03-02',
    answers: { ...bricklayer, 'job-level': 'level-4' },
    expect: { kind: 'eligibleSubjectToJudgement' },
  },
  {
    id: 'flanders-shortage-level-3-or-4',
    route,
    filedOn: '2026-03-02',
    answers: { ...bricklayer, 'job-level': { anyOf: ['level-3', 'level-4'] } },
    expect: { kind: 'eligibleSubjectToJudgement' },
  },
  {
    id: 'flanders-shortage-level-2-or-3',
    route,
    filedOn: '2026-03-02',
    answers: { ...bricklayer, 'job-level': { anyOf: ['level-2', 'level-3'] } },
    expect: { kind: 'undetermined', dependsOn: ['job-level'] },
  },
  {
    id: 'flanders-shortage-below-higher-education',
    route,
    filedOn: '2026-03-02',
    answers: {
      ...bricklayer,
      'job-level': { anyOf: ['level-1', 'level-2', 'level-3', 'level-4'] },
    },
    expect: { kind: 'undetermined', dependsOn: ['job-level'] },
  },
  {
    id: 'flanders-shortage-2025-level-4',
    route,
    filedOn: '2025-03-03',
    answers: { ...bricklayer, 'job-level': 'level-4' },
    expect: { kind: 'unconfirmed', provisional: 'eligible', holes: ['unknownList'] },
  },
  {
    id: 'flanders-shortage-level-2-on-open-occupation',
    route,
    filedOn: '2026-03-02',
    answers: {
      ...bricklayer,
      'job-occupation': 'tower-crane-operator',
      'job-level': 'level-2',
    },
    expect: { kind: 'notEligible' },
  },

  // Share of full-time work
  {
    id: 'flanders-shortage-79-percent-last-day-of-april-2024',
    route,
    filedOn: '2024-04-30',
    answers: { ...bricklayer, 'job-full-time-share': 79 },
    expect: { kind: 'unconfirmed', provisional: 'eligible', holes: ['unknownList'] },
  },
  {
    id: 'flanders-shortage-80-percent-last-day-of-april-2024',
    route,
    filedOn: '2024-04-30',
    answers: { ...bricklayer, 'job-full-time-share': 80 },
    expect: { kind: 'unconfirmed', provisional: 'eligible', holes: ['unknownList'] },
  },
  {
    id: 'flanders-shortage-81-percent-last-day-of-april-2024',
    route,
    filedOn: '2024-04-30',
    answers: { ...bricklayer, 'job-full-time-share': 81 },
    expect: { kind: 'unconfirmed', provisional: 'eligible', holes: ['unknownList'] },
  },
  {
    id: 'flanders-shortage-79-percent-first-of-may-2024',
    route,
    filedOn: '2024-05-01',
    answers: { ...bricklayer, 'job-full-time-share': 79 },
    expect: { kind: 'notEligible' },
  },
  {
    id: 'flanders-shortage-80-percent-first-of-may-2024',
    route,
    filedOn: '2024-05-01',
    answers: { ...bricklayer, 'job-full-time-share': 80 },
    expect: { kind: 'unconfirmed', provisional: 'eligible', holes: ['unknownList'] },
  },
  {
    id: 'flanders-shortage-81-percent-first-of-may-2024',
    route,
    filedOn: '2024-05-01',
    answers: { ...bricklayer, 'job-full-time-share': 81 },
    expect: { kind: 'unconfirmed', provisional: 'eligible', holes: ['unknownList'] },
  },
  {
    id: 'flanders-shortage-79-percent-2026',
    route,
    filedOn: '2026-03-02',
    answers: { ...bricklayer, 'job-full-time-share': 79 },
    expect: { kind: 'notEligible' },
  },
  {
    id: 'flanders-shortage-80-percent-2026',
    route,
    filedOn: '2026-03-02',
    answers: { ...bricklayer, 'job-full-time-share': 80 },
    expect: { kind: 'eligibleSubjectToJudgement' },
  },
  {
    id: 'flanders-shortage-81-percent-2026',
    route,
    filedOn: '2026-03-02',
    answers: { ...bricklayer, 'job-full-time-share': 81 },
    expect: { kind: 'eligibleSubjectToJudgement' },
  },
  {
    id: 'flanders-shortage-80-percent-or-more',
    route,
    filedOn: '2026-03-02',
    answers: { ...bricklayer, 'job-full-time-share': { from: 80 } },
    expect: { kind: 'eligibleSubjectToJudgement' },
  },
  {
    id: 'flanders-shortage-79-percent-or-less',
    route,
    filedOn: '2026-03-02',
    answers: { ...bricklayer, 'job-full-time-share': { to: 79 } },
    expect: { kind: 'notEligible' },
  },
  {
    id: 'flanders-shortage-share-between-79-and-80-percent',
    route,
    filedOn: '2026-03-02',
    answers: { ...bricklayer, 'job-full-time-share': { from: 79, to: 80 } },
    expect: { kind: 'undetermined', dependsOn: ['job-full-time-share'] },
  },

  // Qualification
  {
    id: 'flanders-shortage-not-qualified-first-of-may-2024',
    route,
    filedOn: '2024-05-01',
    answers: { ...bricklayer, 'worker-qualified': false },
    expect: { kind: 'notEligible' },
  },
  {
    id: 'flanders-shortage-not-qualified-2026',
    route,
    filedOn: '2026-03-02',
    answers: { ...bricklayer, 'worker-qualified': false },
    expect: { kind: 'notEligible' },
  },
  {
    id: 'flanders-shortage-not-qualified-on-open-occupation',
    route,
    filedOn: '2026-03-02',
    answers: {
      ...bricklayer,
      'job-occupation': 'steel-fixer',
      'worker-qualified': false,
    },
    expect: { kind: 'notEligible' },
  },

  // Sets of occupations and several things at once
  {
    id: 'flanders-shortage-one-of-two-listed',
    route,
    filedOn: '2026-03-02',
    answers: { ...bricklayer, 'job-occupation': { anyOf: ['bricklayer', 'roofer'] } },
    expect: { kind: 'eligibleSubjectToJudgement' },
  },
  {
    id: 'flanders-shortage-one-of-two-removed',
    route,
    filedOn: '2026-03-02',
    answers: { ...bricklayer, 'job-occupation': { anyOf: ['butcher', 'baker'] } },
    expect: { kind: 'notEligible' },
  },
  {
    id: 'flanders-shortage-listed-or-removed',
    route,
    filedOn: '2026-03-02',
    answers: { ...bricklayer, 'job-occupation': { anyOf: ['bricklayer', 'tiler'] } },
    expect: { kind: 'undetermined', dependsOn: ['job-occupation'] },
  },
  {
    id: 'flanders-shortage-listed-or-open',
    route,
    filedOn: '2026-03-02',
    answers: {
      ...bricklayer,
      'job-occupation': { anyOf: ['crane-operator', 'tower-crane-operator'] },
    },
    expect: { kind: 'undetermined', dependsOn: ['job-occupation'] },
  },
  {
    id: 'flanders-shortage-one-of-two-open',
    route,
    filedOn: '2026-03-02',
    answers: {
      ...bricklayer,
      'job-occupation': { anyOf: ['tower-crane-operator', 'steel-fixer'] },
    },
    expect: { kind: 'unconfirmed', provisional: null, holes: ['unknownList'] },
  },
  {
    id: 'flanders-shortage-removed-and-level-unknown',
    route,
    filedOn: '2026-03-02',
    answers: { ...lorryDriver, 'job-level': dontKnow },
    expect: { kind: 'notEligible' },
  },
  {
    id: 'flanders-shortage-open-occupation-and-level-unknown',
    route,
    filedOn: '2026-03-02',
    answers: {
      ...bricklayer,
      'job-occupation': 'tower-crane-operator',
      'job-level': dontKnow,
    },
    expect: { kind: 'undetermined', dependsOn: ['job-level'] },
  },
  {
    id: 'flanders-shortage-posted-and-all-else-unknown',
    route,
    filedOn: '2026-03-02',
    answers: {
      'job-move': 'ordinary',
      'application-kind': 'first',
      'stay-length': 'over-90-days',
      'contract-employer': 'posted',
    },
    expect: { kind: 'notEligible' },
  },
];
