/** Worked cases: shortage occupations in Wallonia. */
import type { Answer, Answers } from '#rules/engine/answer.ts';
import type { LawCase } from '#rules/engine/case.ts';
import type { IsoDate } from '#rules/engine/date.ts';

const route = 'wallonia-shortage-occupation';

const tiler: Answers = {
  'job-move': 'ordinary',
  'application-kind': 'first',
  'stay-length': 'over-90-days',
  'contract-employer': 'belgian',
  'contract-term': 'longer-or-permanent',
  'contract-commitments': true,
  'pay-sector-scale': true,
  'pay-skilled-grade': true,
  'job-occupation': 'tiler',
  'job-level': 'level-3',
  'job-full-time-share': 100,
  'worker-qualified': true,
  'worker-whereabouts': 'outside-eu',
  'worker-eu-long-term-resident': false,
};

const dontKnow: Answer = { unknown: true };

const open: LawCase['expect'] = { kind: 'eligible' };
const closed: LawCase['expect'] = { kind: 'notEligible' };

/** We do not hold the list of that day, or the name may or may not be on it. */
const notHeld: LawCase['expect'] = {
  kind: 'unconfirmed',
  provisional: null,
  holes: ['unknownList'],
};

function without(left: string, answers: Answers = tiler): Answers {
  return Object.fromEntries(Object.entries(answers).filter(([fact]) => fact !== left));
}

function as(occupation: Answer, answers: Answers = tiler): Answers {
  return { ...answers, 'job-occupation': occupation };
}

function one(name: string, filedOn: IsoDate, answers: Answers, expect: LawCase['expect']): LawCase {
  return { id: `${route}-${name}`, route, filedOn, answers, expect };
}

function waitsFor(...dependsOn: readonly string[]): LawCase['expect'] {
  return { kind: 'undetermined', dependsOn };
}

/** The names of the list of 1 October 2025 to 30 September 2026, in its order; that of teachers is below. */
const listedSince2025 = [
  'building-manager',
  'quantity-surveyor',
  'site-supervisor',
  'site-foreman',
  'heavy-metal-structure-fitter',
  'electrical-installer',
  'industrial-electrical-installer',
  'sanitary-installer',
  'central-heating-fitter',
  'exterior-site-joiner',
  'interior-site-joiner',
  'tiler',
  'pitched-roof-roofer',
  'formworker-and-steel-fixer',
  'road-worker',
  'bricklayer',
  'water-pipe-layer',
  'chef-de-partie',
  'technical-sales-adviser',
  'production-process-technician',
  'chemical-plant-operator',
  'textile-products-machine-operator',
  'production-team-leader',
  'industrial-sheet-metal-worker',
  'cnc-setter-operator',
  'conventional-machine-tool-setter-operator',
  'metal-structure-assembler',
  'tig-welder',
  'pipe-fitter',
  'industrial-maintenance-manager',
  'industrial-automation-technician',
  'industrial-electromechanic',
  'industrial-electronics-maintenance-technician',
  'refrigeration-and-air-conditioning-technician',
  'network-and-security-systems-technician',
  'heating-maintenance-technician',
  'maintenance-electrician',
  'maintenance-mechanic',
  'construction-and-farm-machinery-mechanic',
  'heavy-vehicle-mechanic',
  'car-mechanic',
  'car-technician',
  'body-panel-worker',
  'body-preparer',
  'body-sprayer',
  'health-care-assistant',
  'social-worker',
  'driving-instructor',
  'bookkeeper',
  'inland-navigation-deckhand',
  'lorry-driver-licence-c',
  'skip-lorry-driver',
  'lorry-driver-with-trailer',
  'bus-driver',
  'coach-driver',
] as const;

/** Near a name of that list, or within limits that we do not hold: the authority is asked. */
const openSince2025 = [
  'teacher',
  'primary-school-teacher',
  'secondary-school-teacher',
  'cook',
  'welder',
  'roofer',
  'accountant',
  'lorry-driver',
  'formworker',
  'refrigeration-technician',
] as const;

/** Not on that list; the first three were named for an earlier one. */
const outsideSince2025 = [
  'buyer',
  'nurse',
  'software-developer',
  'butcher',
  'baker',
  'plasterer',
  'sales-manager',
  'customs-declarant',
  'waiter',
  'domestic-cleaner',
  'hairdresser',
  'other-occupation',
] as const;

/** Struck from the list on 1 October 2024. */
const removedIn2024 = [
  'butcher',
  'baker',
  'sales-manager',
  'plasterer',
  'meat-cutter',
  'boilermaker',
  'refrigeration-technician',
  'civil-engineering-mechanic',
  'medical-imaging-technologist',
  'customs-declarant',
] as const;

/** New on it that day. */
const addedIn2024 = [
  'buyer',
  'driving-instructor',
  'social-worker',
  'car-technician',
  'cook',
  'building-manager',
] as const;

/** Of the lists before October 2025 we do not hold every name: these may or may not have been on them. */
const notHeldBefore2025 = [
  'tiler',
  'bricklayer',
  'health-care-assistant',
  'nurse',
  'bus-driver',
  'industrial-maintenance-manager',
  'industrial-electrical-installer',
  'car-mechanic',
  'waiter',
  'other-occupation',
] as const;

const otherMoves = [
  'intra-company-transfer',
  'seasonal',
  'researcher',
  'performing-artist',
  'professional-athlete',
  'au-pair',
  'self-employed',
] as const;

/** Each fails alone, whatever the list says. */
const generalConditions = ['contract-commitments', 'pay-sector-scale'] as const;

/** No list decides on the day in question: then these are all that can be said. */
const daysWithoutList: readonly IsoDate[] = ['2026-10-01', '2026-10-30', '2026-11-25'];

export const cases: readonly LawCase[] = [
  // Before the law held here.
  one('day-before-held', '2024-08-31', as('butcher'), {
    kind: 'unconfirmed',
    provisional: null,
    holes: ['notHeld'],
  }),
  one(
    'day-before-held-nothing-answered',
    '2024-08-31',
    {},
    {
      kind: 'unconfirmed',
      provisional: null,
      holes: ['notHeld'],
    },
  ),

  // The list until 30 September 2024 and the one after it, in part.
  ...removedIn2024.flatMap((occupation) => [
    one(`2024-09-01-${occupation}`, '2024-09-01', as(occupation), open),
    one(`2024-09-30-last-day-${occupation}`, '2024-09-30', as(occupation), open),
    one(`2024-10-01-removed-${occupation}`, '2024-10-01', as(occupation), closed),
    one(`2025-09-30-removed-${occupation}`, '2025-09-30', as(occupation), closed),
  ]),
  one('2024-09-30-chef-de-partie', '2024-09-30', as('chef-de-partie'), open),
  one('2024-10-01-chef-de-partie', '2024-10-01', as('chef-de-partie'), notHeld),
  ...addedIn2024.flatMap((occupation) => [
    one(`2024-09-30-not-yet-added-${occupation}`, '2024-09-30', as(occupation), notHeld),
    one(`2024-10-01-added-${occupation}`, '2024-10-01', as(occupation), open),
    one(`2025-09-30-added-${occupation}`, '2025-09-30', as(occupation), open),
  ]),
  ...notHeldBefore2025.flatMap((occupation) => [
    one(`2024-09-12-not-held-${occupation}`, '2024-09-12', as(occupation), notHeld),
    one(`2025-02-03-not-held-${occupation}`, '2025-02-03', as(occupation), notHeld),
    one(`2025-09-30-not-held-${occupation}`, '2025-09-30', as(occupation), notHeld),
  ]),

  // The list from 1 October 2025 to 30 September 2026.
  ...listedSince2025.map((occupation) =>
    one(`2026-05-06-listed-${occupation}`, '2026-05-06', as(occupation), open),
  ),
  ...openSince2025.map((occupation) =>
    one(`2026-05-06-open-${occupation}`, '2026-05-06', as(occupation), notHeld),
  ),
  ...outsideSince2025.map((occupation) =>
    one(`2026-05-06-outside-${occupation}`, '2026-05-06', as(occupation), closed),
  ),
  one('2025-10-01-first-day-tiler', '2025-10-01', tiler, open),
  one(
    '2025-10-01-first-day-industrial-maintenance-manager',
    '2025-10-01',
    as('industrial-maintenance-manager'),
    open,
  ),
  one('2025-10-01-first-day-buyer', '2025-10-01', as('buyer'), closed),
  one('2025-10-01-first-day-nurse', '2025-10-01', as('nurse'), closed),
  one('2025-10-01-first-day-driving-instructor', '2025-10-01', as('driving-instructor'), open),
  one('2026-09-30-last-day-tiler', '2026-09-30', tiler, open),
  one('2026-09-30-last-day-waiter', '2026-09-30', as('waiter'), closed),

  // From 1 October 2026 no list was found.
  ...daysWithoutList.flatMap((day) => [
    one(`${day}-no-list-tiler`, day, tiler, notHeld),
    one(`${day}-no-list-waiter`, day, as('waiter'), notHeld),
    one(`${day}-no-list-teacher`, day, as('teacher'), notHeld),
    one(`${day}-no-list-occupation-unknown`, day, as(dontKnow), notHeld),
    one(`${day}-no-list-occupation-left-out`, day, without('job-occupation'), notHeld),
    one(
      `${day}-no-list-without-commitments`,
      day,
      { ...tiler, 'contract-commitments': false },
      closed,
    ),
    one(`${day}-no-list-below-sector-scale`, day, { ...tiler, 'pay-sector-scale': false }, closed),
    one(
      `${day}-no-list-commitments-unknown`,
      day,
      { ...tiler, 'contract-commitments': dontKnow },
      waitsFor('contract-commitments'),
    ),
  ]),

  // The general conditions
  ...generalConditions.flatMap((fact) => [
    one(`listed-no-${fact}`, '2026-01-26', { ...tiler, [fact]: false }, closed),
    one(
      `open-occupation-no-${fact}`,
      '2026-01-26',
      as('teacher', { ...tiler, [fact]: false }),
      closed,
    ),
    one(`partial-list-no-${fact}`, '2025-01-27', as('buyer', { ...tiler, [fact]: false }), closed),
    one(`partial-list-not-held-no-${fact}`, '2025-01-27', { ...tiler, [fact]: false }, closed),
    one(`listed-unknown-${fact}`, '2026-01-26', { ...tiler, [fact]: dontKnow }, waitsFor(fact)),
    one(`listed-left-out-${fact}`, '2026-01-26', without(fact), waitsFor(fact)),
    one(
      `open-occupation-unknown-${fact}`,
      '2026-01-26',
      as('teacher', { ...tiler, [fact]: dontKnow }),
      waitsFor(fact),
    ),
    one(
      `outside-unknown-${fact}`,
      '2026-01-26',
      as('waiter', { ...tiler, [fact]: dontKnow }),
      closed,
    ),
  ]),

  // Sets of occupations
  one('occupation-unknown', '2026-01-26', as(dontKnow), waitsFor('job-occupation')),
  one('occupation-left-out', '2026-01-26', without('job-occupation'), waitsFor('job-occupation')),
  one('occupation-unknown-partial-list', '2025-01-27', as(dontKnow), waitsFor('job-occupation')),
  one('one-of-two-listed', '2026-01-26', as({ anyOf: ['tiler', 'bricklayer'] }), open),
  one('one-of-two-outside', '2026-01-26', as({ anyOf: ['waiter', 'nurse'] }), closed),
  one('one-of-two-open', '2026-01-26', as({ anyOf: ['teacher', 'cook'] }), notHeld),
  one(
    'listed-or-outside',
    '2026-01-26',
    as({ anyOf: ['tiler', 'waiter'] }),
    waitsFor('job-occupation'),
  ),
  one(
    'listed-or-open',
    '2026-01-26',
    as({ anyOf: ['chef-de-partie', 'cook'] }),
    waitsFor('job-occupation'),
  ),
  one(
    'open-or-outside',
    '2026-01-26',
    as({ anyOf: ['cook', 'waiter'] }),
    waitsFor('job-occupation'),
  ),
  one('one-of-two-removed-in-2024', '2025-01-27', as({ anyOf: ['butcher', 'baker'] }), closed),
  one(
    'added-or-removed-in-2024',
    '2025-01-27',
    as({ anyOf: ['buyer', 'butcher'] }),
    waitsFor('job-occupation'),
  ),

  // What else is said changes nothing.
  one(
    'long-term-resident-listed',
    '2026-08-10',
    { ...tiler, 'worker-eu-long-term-resident': true, 'worker-whereabouts': 'other-eu-state' },
    open,
  ),
  one(
    'long-term-resident-outside',
    '2026-08-10',
    as('waiter', { ...tiler, 'worker-eu-long-term-resident': true }),
    closed,
  ),
  one('level-1', '2026-08-10', { ...tiler, 'job-level': 'level-1' }, open),
  one('part-time', '2026-08-10', { ...tiler, 'job-full-time-share': 50 }, open),
  one(
    'not-qualified-is-not-asked-here',
    '2026-08-10',
    { ...tiler, 'worker-qualified': false },
    open,
  ),
  one('up-to-ninety-days', '2026-08-10', { ...tiler, 'stay-length': 'up-to-90-days' }, open),
  one('stay-length-unknown', '2026-08-10', { ...tiler, 'stay-length': dontKnow }, open),
  one('vacancy-unknown', '2026-08-10', { ...tiler, 'vacancy-channel': dontKnow }, open),

  // The kind of job or move
  ...otherMoves.flatMap((move) => [
    one(`${move}-2024`, '2024-10-21', as('buyer', { ...tiler, 'job-move': move }), closed),
    one(`${move}-2026`, '2026-04-13', { ...tiler, 'job-move': move }, closed),
    one(`${move}-no-list`, '2026-11-02', { ...tiler, 'job-move': move }, closed),
  ]),
  one('move-unknown', '2026-04-13', { ...tiler, 'job-move': dontKnow }, waitsFor('job-move')),
  one('move-left-out', '2026-04-13', without('job-move'), waitsFor('job-move')),
  one(
    'move-unknown-no-list',
    '2026-11-02',
    { ...tiler, 'job-move': dontKnow },
    waitsFor('job-move'),
  ),
  one(
    'ordinary-or-seasonal',
    '2026-04-13',
    { ...tiler, 'job-move': { anyOf: ['ordinary', 'seasonal'] } },
    waitsFor('job-move'),
  ),
  one(
    'researcher-or-seasonal',
    '2026-04-13',
    { ...tiler, 'job-move': { anyOf: ['researcher', 'seasonal'] } },
    closed,
  ),

  // Nothing answered
  one(
    'nothing-answered',
    '2025-11-03',
    {},
    waitsFor('job-move', 'job-occupation', 'contract-commitments', 'pay-sector-scale'),
  ),
  one(
    'nothing-answered-no-list',
    '2026-11-02',
    {},
    waitsFor('job-move', 'contract-commitments', 'pay-sector-scale'),
  ),
  one('only-outside-the-list', '2025-11-03', { 'job-occupation': 'waiter' }, closed),
];
