import type { FindingKind } from './finding.ts';

/** A finding that stands, and why. An entry that nothing is found for any more fails the proof, as does a new finding. */
export interface DeclaredFinding {
  readonly kind: FindingKind;
  /** As in the finding: a route, a condition, a route and a list, a route and a fact. */
  readonly about: readonly string[];
  /** Something that we do not hold: it has to be missing still. */
  readonly lacks?:
    | { readonly parameter: string }
    | { readonly list: string }
    /** A referral, or a condition that may not decide. */
    | { readonly condition: string };
  readonly reason: string;
}

const never = (route: string, condition: string, reason: string): DeclaredFinding => ({
  ...{ kind: 'neverOpen', about: [route], lacks: { condition }, reason },
});

/** A condition that says of whom the one beside it speaks: whoever it leaves out was dealt with before. */
const guard = (condition: string, reason: string): DeclaredFinding => ({
  ...{ kind: 'idleCondition', about: [condition], reason },
});

/** What proofs find and cannot be mended, because it is the law, because we lack a source, or for the explanation. */
export const declaredFindings: readonly DeclaredFinding[] = [
  {
    kind: 'neverOpen',
    about: ['flanders-seasonal'],
    lacks: { parameter: 'flanders-seasonal-vacancy-weeks' },
    reason: 'Whether three weeks of vacancy are enough or nine are needed is not confirmed.',
  },
  never('flanders-other-category', 'flanders-other-ask', 'Only recognised and referred.'),
  never('brussels-intra-company-transfer', 'brussels-transfer-ask', 'Only the pay is known.'),
  never('brussels-manager', 'brussels-manager-exemption', 'No permit category was found.'),
  {
    kind: 'neverOpen',
    about: ['brussels-shortage-occupation'],
    lacks: { list: 'brussels-shortage-list' },
    reason: 'A law firm gives 84 names, the Region counts 82: no name is certain.',
  },
  never('brussels-other-category', 'brussels-other-ask', 'Only recognised and referred.'),
  never(
    'wallonia-blue-card',
    'wallonia-blue-card-diploma',
    'Neither the level of the diploma nor the least contract was read in the Walloon text.',
  ),
  never('wallonia-intra-company-transfer', 'wallonia-transfer-ask', 'Only the pay is known.'),
  never(
    'wallonia-manager',
    'wallonia-manager-as-asked',
    'That whoever leads the company is whom the category means is not confirmed.',
  ),
  never('wallonia-other-category', 'wallonia-other-ask', 'Only recognised and referred.'),
  never(
    'german-speaking-community-highly-skilled',
    'german-speaking-community-highly-skilled-diploma',
    'The level of the diploma is not verified.',
  ),
  {
    kind: 'neverOpen',
    about: ['german-speaking-community-blue-card'],
    lacks: { parameter: 'german-speaking-community-blue-card-amount' },
    reason: 'No source gives the amount.',
  },
  never(
    'german-speaking-community-shortage-occupation',
    'german-speaking-community-shortage-list',
    'No list was found, so the Ministry is asked.',
  ),
  never(
    'german-speaking-community-other-category',
    'german-speaking-community-other-ask',
    'Only recognised and referred.',
  ),
  never('wallonia-exemption-dual', 'wallonia-exemption-dual-ask', 'Forem decides case by case.'),
  never(
    'german-speaking-community-exemption',
    'german-speaking-community-exemption-ask',
    'The pages show what ADG refuses; the rest of each article is for ADG to say.',
  ),
  never('flanders-ibo-plus', 'flanders-ibo-plus-ask', 'VDAB decides who is in the target group.'),
  never(
    'flanders-bottleneck-premium',
    'flanders-bottleneck-premium-ask',
    'Nothing new is granted; VDAB says what is still paid for the trainings of that time.',
  ),
  never(
    'brussels-older-worker',
    'brussels-older-worker-wage',
    'Two caps of the wage are reported, and which one counts is not known.',
  ),
  ...(['brussels', 'wallonia', 'german-speaking-community'] as const).map((place) =>
    never(
      `${place}-paid-leave`,
      'paid-leave-ask',
      'Only until when an employer claims was found, not the conditions.',
    ),
  ),
  never(
    'brussels-training-allowance',
    'brussels-training-allowance-ask',
    'The order that sets the conditions was not read.',
  ),
  ...['wallonia-impulsion-young', 'wallonia-impulsion-year', 'wallonia-sesam'].map((route) =>
    never(route, 'wallonia-impulsion-other', 'The other conditions of Forem were not read.'),
  ),
  never(
    'wallonia-impulsion-older',
    'wallonia-impulsion-older-wage',
    'The cap is held against the wage of a quarter, and the other conditions were not read.',
  ),
  never(
    'wallonia-hiring-bonus',
    'wallonia-hiring-bonus-year',
    'Announced for July 2026; no text in force was found.',
  ),
  never(
    'wallonia-incentive',
    'wallonia-incentive-ask',
    'An order of December 2025 changes it and was not read.',
  ),
  never(
    'wallonia-tailored-training',
    'wallonia-tailored-training-ask',
    'The conditions that are known are of 2018.',
  ),
  never(
    'wallonia-announced-measures',
    'wallonia-announced-measures-ask',
    'Announced or named by the press; none was found in force.',
  ),
  never(
    'wallonia-wallangues',
    'wallonia-wallangues-runs',
    'One source lists it, in another the minister gives it up.',
  ),
  never(
    'federal-duo-solidaire',
    'federal-duo-solidaire-ask',
    'A report names it, and no page of it was found.',
  ),
  never(
    'federal-shortage-job-allowance',
    'federal-shortage-job-allowance-ask',
    'Its sheet is of 2023; whether it outlived March 2026 is not known.',
  ),
  never(
    'brussels-first-childcare',
    'brussels-first-childcare-creche',
    'The crèches of Actiris are known from the press only.',
  ),

  ...[
    ['wallonia-hiring-bonus', 'All that is known of the bonus was announced: that closes nothing.'],
    ['wallonia-announced-measures', 'The press alone says whom they are for: that closes nothing.'],
    ['flanders-parlangi', 'Whoever lives in Flanders may ask whether it is offered to them.'],
    ['flanders-first-validation', 'Whether there is experience is for the centre to say.'],
  ].map(([route = '', reason = '']): DeclaredFinding => ({
    kind: 'neverClosed',
    about: [route],
    reason,
  })),

  {
    kind: 'holeInTime',
    about: ['flanders-labour-market-test', 'flanders-vdab-study'],
    lacks: { list: 'flanders-vdab-study' },
    reason: 'No study before that of February 2026 was found.',
  },
  {
    kind: 'holeInTime',
    about: ['brussels-shortage-occupation', 'brussels-shortage-list'],
    lacks: { list: 'brussels-shortage-list' },
    reason: 'Before July 2025 and from July 2026 no name is known.',
  },
  {
    kind: 'holeInTime',
    about: ['wallonia-shortage-occupation', 'wallonia-shortage-list'],
    lacks: { list: 'wallonia-shortage-list' },
    reason: 'The list ends with September 2026, and no later one was found.',
  },

  {
    kind: 'idleCondition',
    about: ['brussels-shortage-listed'],
    lacks: { list: 'brussels-shortage-list' },
    reason: 'Of no occupation is it certain that it is on the list, or that it is not.',
  },
  {
    kind: 'idleCondition',
    about: ['german-speaking-community-blue-card-pay'],
    lacks: { parameter: 'german-speaking-community-blue-card-amount' },
    reason: 'No source gives the amount.',
  },
  ...['federal-asylum-first-card-no-refusal', 'federal-asylum-first-card-months'].map((id) =>
    guard(
      id,
      'Until the four months are over it is "not yet": this says why, and from which day it is another card.',
    ),
  ),
  ...['federal-blue-card-mention-limited', 'federal-blue-card-card-h'].map((id) =>
    guard(id, 'A title that is not read as limited is dealt with beside it, by a referral.'),
  ),
  guard(
    'federal-card-i-j-held',
    'Beside it the same card, whose mention is not confirmed, may not decide.',
  ),
  guard(
    'brussels-transfer-manager',
    'The amount for managers is the highest: any other role is open at less, or referred.',
  ),
  guard(
    'flanders-exemption-request-kind',
    'The conditions that follow name the same kinds of training one by one.',
  ),
  guard(
    'flanders-exemption-request-is-secondary',
    'Who learns for a secondary diploma and has none needs no ground: the next condition says it too.',
  ),
  ...[
    'german-speaking-community-exemption-is-vocational',
    'german-speaking-community-exemption-is-studies',
  ].map((id) => guard(id, 'Each article is for ADG to say in the end, whichever it is.')),
  guard(
    'federal-benefit-shortage-last-day',
    'Nothing is left of the exception after the transition: nobody meets it.',
  ),
  ...[
    'federal-benefit-care-late-regime',
    'federal-benefit-end-transitional-rules',
    'federal-benefit-end-other-unemployment-period',
    'federal-benefit-end-other-insertion-period',
    'federal-benefit-end-2025-or-earlier-claim',
  ].map((id) =>
    guard(
      id,
      'It says of whom the conditions beside it speak; the others are dealt with beside it.',
    ),
  ),
  ...['flanders-ibo-not-registered', 'wallonia-pfi-not-registered'].map((id) =>
    guard(id, 'Whoever is registered meets the condition before it.'),
  ),
  ...['flanders-parlangi-home', 'wallonia-wallangues-home'].map((id) =>
    guard(id, 'The source says it; who lives elsewhere has the services of another place.'),
  ),

  {
    kind: 'notMonotone',
    about: ['wallonia-blue-card', 'experience-years'],
    lacks: { condition: 'wallonia-blue-card-junior-experience' },
    reason: 'The press gives a lower amount for people with less than three years of experience.',
  },

  ...[
    'federal-work-unlimited',
    'federal-work-limited',
    'federal-work-with-authorisation',
    'federal-benefit-end-date',
  ].map((route): DeclaredFinding => ({
    kind: 'notExact',
    about: [route],
    reason:
      'A test follows every interview of this check to its end, one by one: no question is asked too many.',
  })),
];
