import { type DeclaredFinding, guard, never } from './declared-finding.ts';
import { region } from './declared-region.ts';

/** Jobs for which somebody is hired, or sent, for what they know. */
const skilledMove = { 'job-move': { not: ['seasonal', 'au-pair', 'self-employed'] } };
const transfer = { 'job-move': ['intra-company-transfer'] };
const leaders = { ...skilledMove, 'job-manager': [true] };
const withBenefit = { 'benefit-kind': { not: ['waiting-period', 'none'] } };
const brusselsShortage = {
  'job-move': ['ordinary'],
  'contract-employer': ['belgian'],
  'pay-sector-scale': [true],
  'worker-qualified': [true],
};

const insertion = ['insertion-12-months-used', 'insertion-less-used'];
const ofOthers =
  'It says of whom the conditions beside it speak; the others are dealt with beside it.';

/** What proofs find and cannot be mended, because it is the law, because we lack a source, or for the explanation. */
export const declaredFindings: readonly DeclaredFinding[] = [
  {
    kind: 'neverOpen',
    about: ['flanders-seasonal'],
    covers: region('flanders', '2024-05-01', {
      'job-move': ['seasonal'],
      'job-seasonal-sector': { not: ['other'] },
      'job-seasonal-days': { to: 150 },
    }),
    lacks: { parameter: 'flanders-seasonal-vacancy-weeks' },
    reason: 'Whether three weeks of vacancy are enough or nine are needed is not confirmed.',
  },
  never(
    'flanders-other-category',
    'flanders-other-ask',
    region('flanders', '2024-01-01', {
      'job-move': { not: ['ordinary', 'intra-company-transfer', 'seasonal'] },
    }),
    'Only recognised and referred.',
  ),
  never(
    'brussels-intra-company-transfer',
    'brussels-transfer-ask',
    region('brussels', '2024-10-01', transfer),
    'Only the pay is known.',
  ),
  never(
    'brussels-manager',
    'brussels-manager-exemption',
    region('brussels', '2024-10-01', leaders),
    'No permit category was found.',
  ),
  {
    kind: 'neverOpen',
    about: ['brussels-shortage-occupation'],
    covers: region('brussels', '2024-10-01', brusselsShortage),
    lacks: { list: 'brussels-shortage-list' },
    reason: 'A law firm gives 84 names, the Region counts 82: no name is certain.',
  },
  never(
    'brussels-other-category',
    'brussels-other-ask',
    region('brussels', '2024-10-01'),
    'Only recognised and referred.',
  ),
  never(
    'wallonia-blue-card',
    'wallonia-blue-card-diploma',
    region('wallonia', '2024-09-01', skilledMove),
    'Neither the level of the diploma nor the least contract was read in the Walloon text.',
  ),
  never(
    'wallonia-intra-company-transfer',
    'wallonia-transfer-ask',
    region('wallonia', '2024-09-01', transfer),
    'Only the pay is known.',
  ),
  never(
    'wallonia-manager',
    'wallonia-manager-as-asked',
    region('wallonia', '2024-09-01', leaders),
    'That whoever leads the company is whom the category means is not confirmed.',
  ),
  never(
    'wallonia-other-category',
    'wallonia-other-ask',
    region('wallonia', '2024-09-01', {
      'job-move': { not: ['ordinary', 'intra-company-transfer'] },
    }),
    'Only recognised and referred.',
  ),
  never(
    'german-speaking-community-highly-skilled',
    'german-speaking-community-highly-skilled-diploma',
    region('german-speaking-community', '2024-01-01', {
      ...skilledMove,
      'pay-monthly': { from: 357_975 },
    }),
    'The level of the diploma is not verified.',
  ),
  {
    kind: 'neverOpen',
    about: ['german-speaking-community-blue-card'],
    covers: region('german-speaking-community', '2024-01-01', skilledMove),
    lacks: { parameter: 'german-speaking-community-blue-card-amount' },
    reason: 'No source gives the amount.',
  },
  never(
    'german-speaking-community-shortage-occupation',
    'german-speaking-community-shortage-list',
    region('german-speaking-community', '2024-01-01', {
      'job-move': ['ordinary'],
      'worker-eu-long-term-resident': [true],
    }),
    'No list was found, so the Ministry is asked.',
  ),
  never(
    'german-speaking-community-other-category',
    'german-speaking-community-other-ask',
    region('german-speaking-community', '2024-01-01'),
    'Only recognised and referred.',
  ),
  never(
    'wallonia-exemption-dual',
    'wallonia-exemption-dual-ask',
    region('wallonia', '2024-01-01', {
      ...withBenefit,
      'training-kind': ['dual'],
      'exemption-before': [false],
    }),
    'Forem decides case by case.',
  ),
  never(
    'german-speaking-community-exemption',
    'german-speaking-community-exemption-ask',
    region('german-speaking-community', '2024-01-01', withBenefit),
    'The pages show what ADG refuses; the rest of each article is for ADG to say.',
  ),
  never(
    'flanders-ibo-plus',
    'flanders-ibo-plus-ask',
    region('flanders', '2024-01-01', { 'training-weeks': { to: 52 } }),
    'VDAB decides who is in the target group.',
  ),

  {
    kind: 'holeInTime',
    about: ['flanders-labour-market-test', 'flanders-vdab-study'],
    covers: region('flanders', [['2024-05-01', '2026-01-31']], {
      'job-move': ['ordinary'],
      'job-level': { not: ['level-1'] },
      'contract-employer': ['belgian'],
      'job-full-time-share': { from: 80 },
      'vacancy-channel': ['employment-service-and-eures'],
      'vacancy-weeks': { from: 9 },
    }),
    lacks: { list: 'flanders-vdab-study' },
    reason: 'No study before that of February 2026 was found.',
  },
  {
    kind: 'holeInTime',
    about: ['brussels-shortage-occupation', 'brussels-shortage-list'],
    covers: region(
      'brussels',
      [
        ['2024-10-01', '2025-06-30'],
        ['2026-07-01', null],
      ],
      brusselsShortage,
    ),
    lacks: { list: 'brussels-shortage-list' },
    reason: 'Before July 2025 and from July 2026 no name is known.',
  },
  {
    kind: 'holeInTime',
    about: ['wallonia-shortage-occupation', 'wallonia-shortage-list'],
    covers: region('wallonia', '2026-10-01', {
      'job-move': ['ordinary'],
      'pay-sector-scale': [true],
      'contract-commitments': [true],
    }),
    lacks: { list: 'wallonia-shortage-list' },
    reason: 'The list ends with September 2026, and no later one was found.',
  },

  {
    kind: 'idleCondition',
    about: ['brussels-shortage-listed'],
    covers: region('brussels', '2024-10-01', brusselsShortage),
    lacks: { list: 'brussels-shortage-list' },
    reason: 'Of no occupation is it certain that it is on the list, or that it is not.',
  },
  {
    kind: 'idleCondition',
    about: ['german-speaking-community-blue-card-pay'],
    covers: region('german-speaking-community', '2024-01-01', skilledMove),
    lacks: { parameter: 'german-speaking-community-blue-card-amount' },
    reason: 'No source gives the amount.',
  },
  ...[
    { id: 'federal-asylum-first-card-no-refusal', who: { 'asylum-decision': ['none'] } },
    { id: 'federal-asylum-first-card-months', who: { 'asylum-months': { to: 3 } } },
  ].map(({ id, who }) =>
    guard(
      id,
      region('federal', '2024-01-01', who),
      'Until the four months are over it is "not yet": this says why, and from which day it is another card.',
    ),
  ),
  ...[
    { id: 'federal-blue-card-mention-limited', who: { 'residence-mention': { not: ['limited'] } } },
    { id: 'federal-blue-card-card-h', who: { 'residence-paper': { not: ['card-h'] } } },
  ].map(({ id, who }) =>
    guard(
      id,
      region('federal', '2024-01-01', who),
      'A title that is not read as limited is dealt with beside it, by a referral.',
    ),
  ),
  guard(
    'federal-card-i-j-held',
    region('federal', '2024-01-01', { 'residence-paper': { not: ['card-i-j'] } }),
    'Beside it the same card, whose mention is not confirmed, may not decide.',
  ),
  guard(
    'brussels-transfer-manager',
    region('brussels', '2024-10-01', { 'transfer-role': { not: ['manager'] } }),
    'The amount for managers is the highest: any other role is open at less, or referred.',
  ),
  guard(
    'flanders-exemption-request-kind',
    region('flanders', '2024-01-01', { 'training-kind': ['service', 'in-company'] }),
    'The conditions that follow name the same kinds of training one by one.',
  ),
  guard(
    'flanders-exemption-request-is-secondary',
    region('flanders', '2024-01-01', { 'training-kind': ['secondary'] }),
    'Who learns for a secondary diploma and has none needs no ground: the next condition says it too.',
  ),
  ...[
    {
      id: 'german-speaking-community-exemption-is-vocational',
      kinds: ['service', 'other-vocational'],
    },
    {
      id: 'german-speaking-community-exemption-is-studies',
      kinds: ['higher-education', 'secondary'],
    },
  ].map(({ id, kinds }) =>
    guard(
      id,
      region('german-speaking-community', '2024-01-01', { 'training-kind': { not: kinds } }),
      'Each article is for ADG to say in the end, whichever it is.',
    ),
  ),
  guard(
    'federal-benefit-shortage-last-day',
    region('federal', '2030-07-01'),
    'Nothing is left of the exception after the transition: nobody meets it.',
  ),
  guard(
    'federal-benefit-care-late-regime',
    region('federal', '2026-03-01', { 'benefit-regime': ['new'] }),
    ofOthers,
  ),
  ...[
    { id: 'federal-benefit-end-transitional-rules', who: { 'benefit-regime': ['new'] } },
    {
      id: 'federal-benefit-end-other-unemployment-period',
      who: { 'benefit-period': { not: insertion } },
    },
    {
      id: 'federal-benefit-end-other-insertion-period',
      who: { 'benefit-period': [...insertion, 'new-claim-after-work'] },
    },
    {
      id: 'federal-benefit-end-2025-or-earlier-claim',
      who: { 'claim-year': { not: ['2025-or-earlier'] } },
    },
  ].map(({ id, who }) => guard(id, region('federal', '2025-07-01', who), ofOthers)),
  ...[
    { id: 'flanders-ibo-not-registered', place: 'flanders' } as const,
    { id: 'wallonia-pfi-not-registered', place: 'wallonia' } as const,
  ].map(({ id, place }) =>
    guard(
      id,
      region(place, '2024-01-01', { 'jobseeker-registration': { not: ['none'] } }),
      'Whoever is registered meets the condition before it.',
    ),
  ),

  {
    kind: 'notMonotone',
    about: ['wallonia-blue-card', 'experience-years'],
    covers: region('wallonia', '2024-09-01', {
      ...skilledMove,
      'diploma-level': { not: ['none'] },
      'experience-years': { from: 3 },
      'pay-yearly': { to: 6_881_499 },
    }),
    lacks: { condition: 'wallonia-blue-card-junior-experience' },
    reason: 'The press gives a lower amount for people with less than three years of experience.',
  },

  ...[
    { route: 'federal-work-unlimited', from: '2024-01-01' } as const,
    { route: 'federal-work-limited', from: '2024-01-01' } as const,
    { route: 'federal-work-with-authorisation', from: '2024-01-01' } as const,
    { route: 'federal-benefit-end-date', from: '2025-07-01' } as const,
  ].map(({ route, from }): DeclaredFinding => ({
    kind: 'notExact',
    about: [route],
    covers: region('federal', from),
    reason:
      'A test follows every interview of this check to its end, one by one: no question is asked too many.',
  })),
];
