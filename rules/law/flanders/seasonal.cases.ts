/** Worked cases: seasonal work in Flanders. */
import type { Answer, Answers } from '#rules/engine/answer.ts';
import type { LawCase } from '#rules/engine/case.ts';

const route = 'flanders-seasonal';

/** The vacancy was open long enough under either rule that may hold. */
const fruitPicker: Answers = {
  'job-move': 'seasonal',
  'application-kind': 'first',
  'stay-length': 'over-90-days',
  'contract-employer': 'belgian',
  'job-seasonal-sector': 'horticulture',
  'job-seasonal-days': 150,
  'job-occupation': 'horticultural-worker',
  'job-level': 'level-1',
  'job-full-time-share': 100,
  'worker-whereabouts': 'outside-eu',
  'worker-eu-long-term-resident': false,
  'vacancy-channel': 'employment-service-and-eures',
  'vacancy-weeks': 9,
};

/** The same person, who is in Belgium and for whom no vacancy was published. */
const atWork: Answers = {
  ...fruitPicker,
  'worker-whereabouts': 'belgium-other-stay',
  'vacancy-channel': 'not-published',
  'vacancy-weeks': 0,
};

const dontKnow: Answer = { unknown: true };

function without(left: string): Answers {
  return Object.fromEntries(Object.entries(fruitPicker).filter(([fact]) => fact !== left));
}

/** The best that can be said: how long the vacancy must be open is not verified. */
const atBest: LawCase['expect'] = {
  kind: 'unconfirmed',
  provisional: 'eligible',
  holes: ['unverified'],
};

/** The same before the study of 2026: one press report asks for a function of the study, and older ones are not held. */
const beforeStudy: LawCase['expect'] = { kind: 'unconfirmed', holes: ['unverified'] };

const open: Readonly<Record<string, Answers>> = {
  agriculture: { 'job-seasonal-sector': 'agriculture', 'job-occupation': 'agricultural-worker' },
  horticulture: { 'job-seasonal-sector': 'horticulture' },
  hospitality: { 'job-seasonal-sector': 'hospitality', 'job-occupation': 'kitchen-worker' },
  'one-of-three-sectors': {
    'job-seasonal-sector': { anyOf: ['agriculture', 'horticulture', 'hospitality'] },
  },
  'one-day': { 'job-seasonal-days': 1, 'stay-length': 'up-to-90-days' },
  '90-days': { 'job-seasonal-days': 90, 'stay-length': 'up-to-90-days' },
  '91-days': { 'job-seasonal-days': 91 },
  '149-days': { 'job-seasonal-days': 149 },
  '150-days': { 'job-seasonal-days': 150 },
  'at-most-150-days': { 'job-seasonal-days': { to: 150 } },
  'stay-length-unknown': { 'stay-length': dontKnow },
  'level-1': { 'job-level': 'level-1' },
  'level-2': { 'job-level': 'level-2' },
  'level-3': { 'job-level': 'level-3' },
  'level-unknown': { 'job-level': dontKnow },
  'renewal-outside-the-eu': { 'application-kind': 'renewal' },
};

const closed: Readonly<Record<string, Answers>> = {
  'other-sector': { 'job-seasonal-sector': 'other' },
  '151-days': { 'job-seasonal-days': 151 },
  'more-than-150-days': { 'job-seasonal-days': { from: 151 } },
  'worker-in-other-eu-state': { 'worker-whereabouts': 'other-eu-state' },
  'worker-on-short-stay-in-belgium': { 'worker-whereabouts': 'belgium-short-stay' },
  'worker-student-in-belgium': { 'worker-whereabouts': 'belgium-student-or-researcher' },
  'worker-on-other-stay-in-belgium': { 'worker-whereabouts': 'belgium-other-stay' },
  'worker-without-stay-in-belgium': { 'worker-whereabouts': 'belgium-no-stay' },
  'ordinary-job': { 'job-move': 'ordinary' },
  'intra-company-transfer': { 'job-move': 'intra-company-transfer' },
  researcher: { 'job-move': 'researcher' },
  'au-pair': { 'job-move': 'au-pair' },
  'self-employed': { 'job-move': 'self-employed' },
  'ordinary-job-or-transfer': { 'job-move': { anyOf: ['ordinary', 'intra-company-transfer'] } },
};

const asked = [
  'job-move',
  'job-seasonal-sector',
  'job-seasonal-days',
  'worker-whereabouts',
  'vacancy-channel',
  'vacancy-weeks',
] as const;

export const cases: readonly LawCase[] = [
  {
    id: 'flanders-seasonal-before-the-law-of-2019',
    route,
    filedOn: '2018-12-31',
    answers: fruitPicker,
    expect: { kind: 'unconfirmed', provisional: null, holes: ['notHeld'] },
  },
  {
    id: 'flanders-seasonal-first-of-may-2024',
    route,
    filedOn: '2024-05-01',
    answers: fruitPicker,
    expect: beforeStudy,
  },
  {
    id: 'flanders-seasonal-last-day-of-2025',
    route,
    filedOn: '2025-12-31',
    answers: fruitPicker,
    expect: beforeStudy,
  },
  {
    id: 'flanders-seasonal-first-day-of-2026',
    route,
    filedOn: '2026-01-01',
    answers: fruitPicker,
    expect: beforeStudy,
  },
  {
    id: 'flanders-seasonal-late-in-2026',
    route,
    filedOn: '2026-11-20',
    answers: fruitPicker,
    expect: atBest,
  },
  ...Object.entries(open).flatMap(([name, answers]): readonly LawCase[] => [
    {
      id: `flanders-seasonal-2025-${name}`,
      route,
      filedOn: '2025-03-03',
      answers: { ...fruitPicker, ...answers },
      expect: beforeStudy,
    },
    {
      id: `flanders-seasonal-2026-${name}`,
      route,
      filedOn: '2026-03-02',
      answers: { ...fruitPicker, ...answers },
      expect: atBest,
    },
  ]),
  ...Object.entries(closed).flatMap(([name, answers]): readonly LawCase[] => [
    {
      id: `flanders-seasonal-2025-${name}`,
      route,
      filedOn: '2025-03-03',
      answers: { ...fruitPicker, ...answers },
      expect: { kind: 'notEligible' },
    },
    {
      id: `flanders-seasonal-2026-${name}`,
      route,
      filedOn: '2026-03-02',
      answers: { ...fruitPicker, ...answers },
      expect: { kind: 'notEligible' },
    },
  ]),

  // The vacancy: neither number decides
  {
    id: 'flanders-seasonal-two-weeks',
    route,
    filedOn: '2026-03-02',
    answers: { ...fruitPicker, 'vacancy-weeks': 2 },
    expect: { kind: 'unconfirmed', provisional: 'notEligible', holes: ['unverified'] },
  },
  {
    id: 'flanders-seasonal-three-weeks',
    route,
    filedOn: '2026-03-02',
    answers: { ...fruitPicker, 'vacancy-weeks': 3 },
    expect: { kind: 'unconfirmed', holes: ['unverified'] },
  },
  {
    id: 'flanders-seasonal-eight-weeks',
    route,
    filedOn: '2026-03-02',
    answers: { ...fruitPicker, 'vacancy-weeks': 8 },
    expect: { kind: 'unconfirmed', holes: ['unverified'] },
  },
  {
    id: 'flanders-seasonal-ten-weeks',
    route,
    filedOn: '2026-03-02',
    answers: { ...fruitPicker, 'vacancy-weeks': 10 },
    expect: atBest,
  },
  // The channel: with VDAB under either rule, with EURES under one of the two
  {
    id: 'flanders-seasonal-published-elsewhere',
    route,
    filedOn: '2026-03-02',
    answers: { ...fruitPicker, 'vacancy-channel': 'elsewhere' },
    expect: { kind: 'unconfirmed', provisional: 'notEligible', holes: ['unverified'] },
  },
  {
    id: 'flanders-seasonal-not-published',
    route,
    filedOn: '2026-03-02',
    answers: { ...fruitPicker, 'vacancy-channel': 'not-published' },
    expect: { kind: 'unconfirmed', provisional: 'notEligible', holes: ['unverified'] },
  },
  {
    id: 'flanders-seasonal-vdab-without-eures',
    route,
    filedOn: '2026-03-02',
    answers: { ...fruitPicker, 'vacancy-channel': 'employment-service-only' },
    expect: { kind: 'unconfirmed', provisional: null, holes: ['unverified', 'referred'] },
  },
  {
    id: 'flanders-seasonal-vdab-without-eures-two-weeks',
    route,
    filedOn: '2026-03-02',
    answers: { ...fruitPicker, 'vacancy-channel': 'employment-service-only', 'vacancy-weeks': 2 },
    expect: { kind: 'unconfirmed', provisional: 'notEligible', holes: ['unverified'] },
  },
  {
    id: 'flanders-seasonal-vdab-or-elsewhere',
    route,
    filedOn: '2026-03-02',
    answers: {
      ...fruitPicker,
      'vacancy-channel': { anyOf: ['employment-service-and-eures', 'elsewhere'] },
    },
    expect: { kind: 'undetermined', dependsOn: ['vacancy-channel'] },
  },

  // Renewal and change of employer: not from abroad, and without a new vacancy
  ...(['renewal', 'change-of-employer'] as const).flatMap((kind): readonly LawCase[] => [
    {
      id: `flanders-seasonal-${kind}-in-belgium-without-vacancy`,
      route,
      filedOn: '2026-03-02',
      answers: { ...atWork, 'application-kind': kind },
      expect: { kind: 'unconfirmed', provisional: null, holes: ['referred'] },
    },
    {
      id: `flanders-seasonal-${kind}-outside-the-eu-without-vacancy`,
      route,
      filedOn: '2026-03-02',
      answers: { ...atWork, 'application-kind': kind, 'worker-whereabouts': 'outside-eu' },
      expect: { kind: 'unconfirmed', provisional: null, holes: ['unverified', 'referred'] },
    },
    {
      id: `flanders-seasonal-${kind}-other-sector`,
      route,
      filedOn: '2026-03-02',
      answers: { ...atWork, 'application-kind': kind, 'job-seasonal-sector': 'other' },
      expect: { kind: 'notEligible' },
    },
    {
      id: `flanders-seasonal-${kind}-151-days`,
      route,
      filedOn: '2026-03-02',
      answers: { ...atWork, 'application-kind': kind, 'job-seasonal-days': 151 },
      expect: { kind: 'notEligible' },
    },
  ]),
  {
    id: 'flanders-seasonal-first-in-belgium-without-vacancy',
    route,
    filedOn: '2026-03-02',
    answers: atWork,
    expect: { kind: 'notEligible' },
  },
  {
    id: 'flanders-seasonal-unlimited-in-belgium-without-vacancy',
    route,
    filedOn: '2026-03-02',
    answers: { ...atWork, 'application-kind': 'unlimited' },
    expect: { kind: 'notEligible' },
  },
  {
    id: 'flanders-seasonal-unknown-kind-in-belgium-without-vacancy',
    route,
    filedOn: '2026-03-02',
    answers: { ...atWork, 'application-kind': dontKnow },
    expect: { kind: 'undetermined', dependsOn: ['application-kind'] },
  },
  {
    id: 'flanders-seasonal-occupation-outside-study',
    route,
    filedOn: '2026-03-02',
    answers: { ...fruitPicker, 'job-occupation': 'diamond-worker' },
    expect: { kind: 'unconfirmed', holes: ['unverified'] },
  },
  {
    id: 'flanders-seasonal-two-weeks-and-other-sector',
    route,
    filedOn: '2026-03-02',
    answers: { ...fruitPicker, 'vacancy-weeks': 2, 'job-seasonal-sector': 'other' },
    expect: { kind: 'notEligible' },
  },

  // Unknown, left out, and more than one thing possible
  ...asked.flatMap((fact): readonly LawCase[] => [
    {
      id: `flanders-seasonal-unknown-${fact}`,
      route,
      filedOn: '2026-03-02',
      answers: { ...fruitPicker, [fact]: dontKnow },
      expect: { kind: 'undetermined', dependsOn: [fact] },
    },
    {
      id: `flanders-seasonal-left-out-${fact}`,
      route,
      filedOn: '2026-03-02',
      answers: without(fact),
      expect: { kind: 'undetermined', dependsOn: [fact] },
    },
  ]),
  {
    id: 'flanders-seasonal-150-or-151-days',
    route,
    filedOn: '2026-03-02',
    answers: { ...fruitPicker, 'job-seasonal-days': { from: 150, to: 151 } },
    expect: { kind: 'undetermined', dependsOn: ['job-seasonal-days'] },
  },
  {
    id: 'flanders-seasonal-agriculture-or-other-sector',
    route,
    filedOn: '2026-03-02',
    answers: { ...fruitPicker, 'job-seasonal-sector': { anyOf: ['agriculture', 'other'] } },
    expect: { kind: 'undetermined', dependsOn: ['job-seasonal-sector'] },
  },
  {
    id: 'flanders-seasonal-or-ordinary-job',
    route,
    filedOn: '2026-03-02',
    answers: { ...fruitPicker, 'job-move': { anyOf: ['seasonal', 'ordinary'] } },
    expect: { kind: 'undetermined', dependsOn: ['job-move'] },
  },
  {
    id: 'flanders-seasonal-outside-or-inside-the-eu',
    route,
    filedOn: '2026-03-02',
    answers: {
      ...fruitPicker,
      'worker-whereabouts': { anyOf: ['outside-eu', 'other-eu-state'] },
    },
    expect: { kind: 'undetermined', dependsOn: ['worker-whereabouts'] },
  },
];
