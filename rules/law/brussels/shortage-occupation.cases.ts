/** Worked cases: shortage occupations in Brussels, of which no list is known well enough to decide. */
import type { Answer, Answers } from '#rules/engine/answer.ts';
import type { LawCase } from '#rules/engine/case.ts';

const route = 'brussels-shortage-occupation';

/** Meets everything that is known of this route. */
const bricklayer: Answers = {
  'job-move': 'ordinary',
  'application-kind': 'first',
  'stay-length': 'over-90-days',
  'worker-whereabouts': 'outside-eu',
  'contract-employer': 'belgian',
  'job-occupation': 'bricklayer',
  'worker-qualified': true,
  'pay-sector-scale': true,
};

const dontKnow: Answer = { unknown: true };

function without(left: string, answers: Answers = bricklayer): Answers {
  return Object.fromEntries(Object.entries(answers).filter(([fact]) => fact !== left));
}

/** Whether the occupation is on the list has to be looked up on the day of filing: never a bare yes or no. */
const lookItUp: LawCase['expect'] & { readonly kind: 'unconfirmed' } = {
  kind: 'unconfirmed',
  provisional: null,
  holes: ['unknownList'],
};

const askFor: LawCase['expect'] = { ...lookItUp, holes: ['unknownList', 'referred'] };

/** Titles that a law firm gives for July 2025 to June 2026, some of each group; the count is not the Region's. */
const reported = [
  'technical-sales-adviser',
  'food-department-manager',
  'financial-analyst',
  'accountant',
  'building-manager',
  'site-foreman',
  'formworker-and-steel-fixer',
  'tower-crane-operator',
  'bricklayer',
  'electrical-installer',
  'quantity-surveyor',
  'road-worker',
  'educational-coordinator',
  'secondary-school-teacher',
  'primary-school-teacher',
  'driving-instructor',
  'assistant-hotel-restaurant-manager',
  'ict-analyst-developer',
  'ict-business-analyst',
  'ict-manager',
  'management-assistant',
  'human-resources-manager',
  'mechanical-design-draughtsperson',
  'maintenance-mechanic',
  'refrigeration-and-air-conditioning-technician',
  'lift-maintenance-technician',
  'health-care-assistant',
  'nurse',
  'doctor',
  'pharmacist',
  'nursery-nurse',
  'security-guard',
  'buyer',
  'bus-driver',
  'lorry-driver-with-trailer',
] as const;

/** Removed in July 2025 as the press says; the law firm still has the first. */
const removedByThePress = ['public-safety-officer', 'hairdresser', 'domestic-cleaner'] as const;

/** Not among the titles of the law firm; the press names most of them as critical functions, which is another list. */
const notReported = [
  'waiter',
  'kitchen-worker',
  'baker',
  'butcher',
  'sanitary-installer',
  'garden-worker',
  'shop-manager',
  'lorry-driver',
  'other-occupation',
] as const;

/** Each list, on its first and last day as reported, and a day in between. */
const dates = [
  '2024-10-01',
  '2025-02-03',
  '2025-06-30',
  '2025-07-01',
  '2025-12-15',
  '2026-06-30',
  '2026-07-01',
  '2026-11-25',
] as const;

/** Closed under each list, known or not. */
const closed: Readonly<Record<string, Answers>> = {
  'posted-pay-below-sector-scale': {
    ...bricklayer,
    'contract-employer': 'posted',
    'pay-sector-scale': false,
  },
  'pay-below-sector-scale': { ...bricklayer, 'pay-sector-scale': false },
  'intra-company-transfer': { ...bricklayer, 'job-move': 'intra-company-transfer' },
  seasonal: { ...bricklayer, 'job-move': 'seasonal' },
  researcher: { ...bricklayer, 'job-move': 'researcher' },
  'performing-artist': { ...bricklayer, 'job-move': 'performing-artist' },
  'professional-athlete': { ...bricklayer, 'job-move': 'professional-athlete' },
  'au-pair': { ...bricklayer, 'job-move': 'au-pair' },
  'self-employed': { ...bricklayer, 'job-move': 'self-employed' },
  'seasonal-or-au-pair': { ...bricklayer, 'job-move': { anyOf: ['seasonal', 'au-pair'] } },
  'pay-below-sector-scale-alone': { 'pay-sector-scale': false },
  'self-employed-alone': { 'job-move': 'self-employed' },
  'not-qualified-pay-below-sector-scale': {
    ...bricklayer,
    'worker-qualified': false,
    'pay-sector-scale': false,
  },
};

/**
 * The Region's list of papers has none for a posting, and no source says that a posting is excluded: it is asked. Without
 * a list nobody is told a yes or a no, so who the employer is is no question either.
 */
const posting: Readonly<Record<string, Answers>> = {
  posted: { ...bricklayer, 'contract-employer': 'posted' },
  'posted-not-reported-occupation': {
    ...bricklayer,
    'contract-employer': 'posted',
    'job-occupation': 'waiter',
  },
  'posted-or-not': { ...bricklayer, 'contract-employer': { anyOf: ['belgian', 'posted'] } },
  'employer-unknown': { ...bricklayer, 'contract-employer': dontKnow },
  'employer-left-out': without('contract-employer'),
};

/**
 * The qualification is asked for, but the Region's list of papers names none that proves it: who cannot prove it is
 * told to ask. Without a list nobody is told a yes or a no, so the proof is no question either.
 */
const unproven: Readonly<Record<string, Answers>> = {
  'not-qualified': { ...bricklayer, 'worker-qualified': false },
  'not-qualified-occupation-unknown': {
    ...bricklayer,
    'worker-qualified': false,
    'job-occupation': dontKnow,
  },
  'qualification-unknown': { ...bricklayer, 'worker-qualified': dontKnow },
  'qualification-left-out': without('worker-qualified'),
};

/** The list stays the only thing that is missing. */
const indifferent: Readonly<Record<string, Answers>> = {
  'occupation-unknown': { ...bricklayer, 'job-occupation': dontKnow },
  'occupation-left-out': without('job-occupation'),
  'one-of-two-reported': {
    ...bricklayer,
    'job-occupation': { anyOf: ['pitched-roof-roofer', 'flat-roof-roofer'] },
  },
  'reported-or-not': { ...bricklayer, 'job-occupation': { anyOf: ['bricklayer', 'waiter'] } },
  'level-2-job': { ...bricklayer, 'job-level': 'level-2' },
  'level-5-job': { ...bricklayer, 'job-level': 'level-5-or-higher' },
  'low-pay-on-the-scale': { ...bricklayer, 'pay-monthly': 230_000 },
  'half-time': { ...bricklayer, 'job-full-time-share': 50 },
  'no-diploma': { ...bricklayer, 'diploma-level': 'none' },
  'no-vacancy': { ...bricklayer, 'vacancy-channel': 'not-published' },
  'up-to-ninety-days': { ...bricklayer, 'stay-length': 'up-to-90-days' },
  'stay-length-unknown': { ...bricklayer, 'stay-length': dontKnow },
  renewal: {
    ...bricklayer,
    'application-kind': 'renewal',
    'worker-whereabouts': 'belgium-other-stay',
  },
  'change-of-employer': {
    ...bricklayer,
    'application-kind': 'change-of-employer',
    'worker-whereabouts': 'belgium-other-stay',
  },
  'in-another-member-state': { ...bricklayer, 'worker-whereabouts': 'other-eu-state' },
  'long-term-resident-of-another-member-state': {
    ...bricklayer,
    'worker-eu-long-term-resident': true,
    'worker-whereabouts': 'other-eu-state',
  },
};

/** Each can change the verdict by itself; the occupation, the employer and the proof of the qualification cannot. */
const asked = ['job-move', 'pay-sector-scale'] as const;

export const cases: readonly LawCase[] = [
  // Before the law held here.
  {
    id: 'brussels-shortage-occupation-day-before-held',
    route,
    filedOn: '2024-09-30',
    answers: bricklayer,
    expect: { kind: 'unconfirmed', provisional: null, holes: ['notHeld'] },
  },
  {
    id: 'brussels-shortage-occupation-day-before-held-posted',
    route,
    filedOn: '2024-09-30',
    answers: { ...bricklayer, 'contract-employer': 'posted' },
    expect: { kind: 'unconfirmed', provisional: null, holes: ['notHeld'] },
  },

  // The lists.
  ...dates.flatMap((filedOn): readonly LawCase[] => [
    ...(
      ['bricklayer', 'nurse', 'accountant', 'hairdresser', 'waiter', 'other-occupation'] as const
    ).map((occupation): LawCase => ({
      id: `brussels-shortage-occupation-${filedOn}-${occupation}`,
      route,
      filedOn,
      answers: { ...bricklayer, 'job-occupation': occupation },
      expect: lookItUp,
    })),
    {
      id: `brussels-shortage-occupation-${filedOn}-posted`,
      route,
      filedOn,
      answers: { ...bricklayer, 'contract-employer': 'posted' },
      expect: askFor,
    },
    {
      id: `brussels-shortage-occupation-${filedOn}-not-qualified`,
      route,
      filedOn,
      answers: { ...bricklayer, 'worker-qualified': false },
      expect: askFor,
    },
    {
      id: `brussels-shortage-occupation-${filedOn}-pay-below-sector-scale`,
      route,
      filedOn,
      answers: { ...bricklayer, 'pay-sector-scale': false },
      expect: { kind: 'notEligible' },
    },
  ]),
  ...reported.map((occupation): LawCase => ({
    id: `brussels-shortage-occupation-reported-${occupation}`,
    route,
    filedOn: '2025-11-17',
    answers: { ...bricklayer, 'job-occupation': occupation },
    expect: lookItUp,
  })),
  ...removedByThePress.flatMap((occupation): readonly LawCase[] => [
    {
      id: `brussels-shortage-occupation-before-removal-by-the-press-${occupation}`,
      route,
      filedOn: '2025-06-30',
      answers: { ...bricklayer, 'job-occupation': occupation },
      expect: lookItUp,
    },
    {
      id: `brussels-shortage-occupation-removed-by-the-press-${occupation}`,
      route,
      filedOn: '2025-07-01',
      answers: { ...bricklayer, 'job-occupation': occupation },
      expect: lookItUp,
    },
  ]),
  ...notReported.map((occupation): LawCase => ({
    id: `brussels-shortage-occupation-not-reported-${occupation}`,
    route,
    filedOn: '2026-02-09',
    answers: { ...bricklayer, 'job-occupation': occupation },
    expect: lookItUp,
  })),

  // Each condition not met, all else right.
  ...Object.entries(closed).flatMap(([name, answers]): readonly LawCase[] => [
    {
      id: `brussels-shortage-occupation-reported-list-${name}`,
      route,
      filedOn: '2026-03-16',
      answers,
      expect: { kind: 'notEligible' },
    },
    {
      id: `brussels-shortage-occupation-unknown-list-${name}`,
      route,
      filedOn: '2026-08-24',
      answers,
      expect: { kind: 'notEligible' },
    },
  ]),
  ...Object.entries(indifferent).flatMap(([name, answers]): readonly LawCase[] => [
    {
      id: `brussels-shortage-occupation-reported-list-${name}`,
      route,
      filedOn: '2026-03-16',
      answers,
      expect: lookItUp,
    },
    {
      id: `brussels-shortage-occupation-unknown-list-${name}`,
      route,
      filedOn: '2025-05-12',
      answers,
      expect: lookItUp,
    },
  ]),
  ...Object.entries({ ...unproven, ...posting }).flatMap(([name, answers]): readonly LawCase[] => [
    {
      id: `brussels-shortage-occupation-reported-list-${name}`,
      route,
      filedOn: '2026-03-16',
      answers,
      expect: askFor,
    },
    {
      id: `brussels-shortage-occupation-unknown-list-${name}`,
      route,
      filedOn: '2025-05-12',
      answers,
      expect: askFor,
    },
  ]),

  // Unknown and left out.
  ...asked.flatMap((fact): readonly LawCase[] => [
    {
      id: `brussels-shortage-occupation-reported-list-unknown-${fact}`,
      route,
      filedOn: '2025-10-13',
      answers: { ...bricklayer, [fact]: dontKnow },
      expect: { kind: 'undetermined', dependsOn: [fact] },
    },
    {
      id: `brussels-shortage-occupation-reported-list-left-out-${fact}`,
      route,
      filedOn: '2025-10-13',
      answers: without(fact),
      expect: { kind: 'undetermined', dependsOn: [fact] },
    },
    {
      id: `brussels-shortage-occupation-unknown-list-unknown-${fact}`,
      route,
      filedOn: '2026-10-05',
      answers: { ...bricklayer, [fact]: dontKnow },
      expect: { kind: 'undetermined', dependsOn: [fact] },
    },
    {
      id: `brussels-shortage-occupation-unknown-list-left-out-${fact}`,
      route,
      filedOn: '2026-10-05',
      answers: without(fact),
      expect: { kind: 'undetermined', dependsOn: [fact] },
    },
  ]),
  {
    id: 'brussels-shortage-occupation-ordinary-or-transfer',
    route,
    filedOn: '2025-10-13',
    answers: { ...bricklayer, 'job-move': { anyOf: ['ordinary', 'intra-company-transfer'] } },
    expect: { kind: 'undetermined', dependsOn: ['job-move'] },
  },
  {
    id: 'brussels-shortage-occupation-only-the-occupation-answered',
    route,
    filedOn: '2025-10-13',
    answers: { 'job-occupation': 'nurse' },
    expect: { kind: 'undetermined', dependsOn: [...asked] },
  },
  {
    id: 'brussels-shortage-occupation-nothing-answered',
    route,
    filedOn: '2025-10-13',
    answers: {},
    expect: { kind: 'undetermined', dependsOn: [...asked] },
  },
  {
    id: 'brussels-shortage-occupation-nothing-answered-late-in-2026',
    route,
    filedOn: '2026-11-25',
    answers: {},
    expect: { kind: 'undetermined', dependsOn: [...asked] },
  },
];
