import { type DeclaredFinding, guard } from './declared-finding.ts';
import { region } from './declared-region.ts';
import { brusselsShortage, skilledMove } from './holes-shared.ts';

const insertion = ['insertion-12-months-used', 'insertion-less-used'];
const ofOthers =
  'It says of whom the conditions beside it speak; the others are dealt with beside it.';

/** Conditions that change nobody's verdict, and have to be there all the same. */
export const idleConditions: readonly DeclaredFinding[] = [
  {
    kind: 'idleCondition',
    about: ['brussels-shortage-listed'],
    covers: region('brussels', '2024-10-01', brusselsShortage),
    lacks: { list: 'brussels-shortage-list' },
    reason: 'Of no occupation is it certain that it is on the list, or that it is not.',
  },
  {
    kind: 'idleCondition',
    about: ['brussels-shortage-qualified'],
    covers: region('brussels', '2024-10-01', {}),
    lacks: { list: 'brussels-shortage-list' },
    reason: 'Who has no proof is referred, and without a list who has it is not admitted either.',
  },
  {
    kind: 'idleCondition',
    about: ['brussels-shortage-not-posted'],
    covers: region('brussels', '2024-10-01', {}),
    lacks: { list: 'brussels-shortage-list' },
    reason: 'Who is posted is referred, and without a list nobody else is admitted either.',
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
    region('flanders', '2024-01-01', { 'training-kind': ['service'] }),
    'The conditions that follow name the same kinds of training one by one.',
  ),
  guard(
    'exemption-training-begun',
    region('german-speaking-community', '2024-01-01', { 'training-starts-on@filedOn': { to: -1 } }),
    'What may be granted there no page confirms: before the first day it is referred too.',
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
  ...(['flanders', 'brussels', 'wallonia', 'german-speaking-community'] as const).map((place) =>
    guard(
      `${place}-first-employment-applicant`,
      region(place, '2026-06-12', { 'newcomer-status': { not: ['asylum-applicant'] } }),
      ofOthers,
    ),
  ),
];
