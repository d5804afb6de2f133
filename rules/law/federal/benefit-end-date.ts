import {
  all,
  any,
  type Condition,
  is,
  onOrBefore,
  oneOf,
  referral,
  under,
} from '#rules/engine/condition.ts';
import { article, provenance, type Provenance, unlocated } from '#rules/engine/provenance.ts';
import type { Consequence, Route } from '#rules/engine/route.ts';
import {
  ageAtClaim,
  benefitPeriod,
  benefitRegime,
  careContinuationBefore,
  careerYears,
  claimYear,
  daysForRight,
  quitSuitableJob,
  rightFrom,
} from '#rules/facts/benefit-end.ts';
import { benefitKind, exemptionGranted } from '#rules/facts/jobseeker.ts';
import {
  trainingOccupation,
  trainingStartsOn,
  trainingUninterrupted,
} from '#rules/facts/training.ts';
import { onemT27, onemT33, onemT33Limited } from '#rules/sources/benefit-end.ts';
import { programmeLaw2025, royalDecree1991 } from '#rules/sources/training-exemption.ts';
import { careUnsettled } from './benefit-care-training.ts';
import {
  askPaymentBody,
  benefitCompetence,
  careRule,
  checkedOn,
  endDateLetter,
  readEndDate,
  reboundRule,
  reformApplies,
  stillOpen,
  trainingAndRight,
  transitionalFrom,
  transitionOver,
  unemploymentOffice,
} from './benefit-end.ts';
import { olderWorkerRule } from './benefit-older-worker.ts';

/** The info sheets of the unemployment office on the transitional rules; the law as read does not say so much. */
const sheet = provenance('official', '2026-11-26', unlocated(onemT33));
const insertionSheet = provenance('official', '2026-11-26', unlocated(onemT27));
/** What the sheet tells of a longer insertion benefit ends on the day before; a first claim of 2026 can end later. */
const insertionTime = { from: transitionalFrom, to: '2027-01-01' } as const;

type Period = (typeof benefitPeriod.options)[number];

const waves = provenance('official', checkedOn, article(programmeLaw2025, 'art. 209, 212'));
const transitionalRight = provenance('official', checkedOn, article(programmeLaw2025, 'art. 212'));
const transitionalChapter = provenance(
  'official',
  checkedOn,
  article(programmeLaw2025, 'art. 209, 212-215'),
);
const duration = provenance(
  'official',
  checkedOn,
  article(programmeLaw2025, 'art. 114 § 1', royalDecree1991),
  article(programmeLaw2025, 'art. 169'),
);
const insertion = provenance(
  'official',
  checkedOn,
  article(programmeLaw2025, 'art. 36, 63', royalDecree1991),
  article(programmeLaw2025, 'art. 102-105, 142'),
);
const newRules = provenance(
  'official',
  checkedOn,
  article(programmeLaw2025, 'art. 98, 112, 169-172, 207'),
);
const admission = provenance(
  'official',
  checkedOn,
  article(programmeLaw2025, 'art. 30', royalDecree1991),
  article(programmeLaw2025, 'art. 98'),
);
const carers = provenance(
  'official',
  checkedOn,
  article(programmeLaw2025, 'art. 90', royalDecree1991),
  article(programmeLaw2025, 'art. 156-163'),
);

const unemploymentPeriods: readonly Period[] = [
  ...(['first-career-under-5', 'first-career-5-or-more', 'second'] as const),
  ...(['third-under-2496', 'third-2496-to-6239', 'third-6240-or-more'] as const),
];
const insertionPeriods: readonly Period[] = ['insertion-12-months-used', 'insertion-less-used'];
const newClaim: Period = 'new-claim-after-work';

const transitional = (id: string) => is(id, benefitRegime, 'transitional', transitionalChapter);
const isNew = (id: string) => is(id, benefitRegime, 'new', newRules);

function transitionalEnd(
  kind: 'unemployment' | 'insertion',
  periods: readonly Period[],
  rule: Provenance,
): Condition {
  const id = `federal-benefit-end-${kind}`;
  return all(
    id,
    is(`${id}-kind`, benefitKind, kind, rule),
    oneOf(`${id}-period`, benefitPeriod, [...periods, newClaim], rule),
  );
}

/** A benefit of one kind with a situation of the other: it changed since, or one of the two answers is wrong. */
function otherPeriod(kind: 'unemployment' | 'insertion', periods: readonly Period[]): Condition {
  const id = `federal-benefit-end-other-${kind}`;
  return all(
    id,
    is(`${id}-kind`, benefitKind, kind, waves),
    oneOf(`${id}-period`, benefitPeriod, periods, waves),
  );
}

/** Whose right has an end date: of an income guarantee beside part-time work only the letter can tell. */
const rightThatEnds = any(
  'federal-benefit-end-right',
  all(
    'federal-benefit-end-transitional',
    transitional('federal-benefit-end-transitional-rules'),
    any(
      'federal-benefit-end-periods',
      transitionalEnd('unemployment', unemploymentPeriods, transitionalRight),
      transitionalEnd('insertion', insertionPeriods, waves),
      all(
        'federal-benefit-end-mismatch',
        any(
          'federal-benefit-end-mismatch-kind',
          otherPeriod('unemployment', insertionPeriods),
          otherPeriod('insertion', unemploymentPeriods),
        ),
        referral('federal-benefit-end-mismatch-ask', transitionalRight),
      ),
    ),
  ),
  all(
    'federal-benefit-end-new',
    isNew('federal-benefit-end-new-rules'),
    oneOf('federal-benefit-end-new-kind', benefitKind, ['unemployment', 'insertion'], newRules),
  ),
  all(
    'federal-benefit-end-part-time',
    is('federal-benefit-end-part-time-kind', benefitKind, 'income-guarantee', transitionalChapter),
    referral('federal-benefit-end-part-time-ask', transitionalChapter),
  ),
);

function shortCareer(year: (typeof claimYear.options)[number], years: number) {
  const id = `federal-benefit-end-${year}`;
  return all(
    id,
    is(`${id}-claim`, claimYear, year, olderWorkerRule),
    under(`${id}-career`, careerYears, years, olderWorkerRule),
  );
}

/** The reverse of benefit without limit, said so that one reason is enough. */
const limited = any(
  'federal-benefit-end-limited',
  is('federal-benefit-end-limited-insertion', benefitKind, 'insertion', insertion),
  under('federal-benefit-end-limited-age', ageAtClaim, 55, olderWorkerRule),
  shortCareer('2025-or-earlier', 30),
  shortCareer('2026', 31),
  shortCareer('2027', 32),
  shortCareer('2028', 33),
  shortCareer('2029', 34),
  shortCareer('2030-or-later', 35),
);

/** Whether care training begun since 2026 moves the end date of a transitional right is not settled. */
const settled = any(
  'federal-benefit-end-settled',
  oneOf(
    'federal-benefit-end-settled-occupation',
    trainingOccupation,
    ['other-shortage', 'not-shortage'],
    careRule,
  ),
  isNew('federal-benefit-end-settled-new'),
  is('federal-benefit-end-settled-insertion', benefitKind, 'insertion', careRule),
  onOrBefore('federal-benefit-end-settled-start', trainingStartsOn, '2025-12-31', careRule),
  is('federal-benefit-end-settled-exemption', exemptionGranted, false, careRule),
  is('federal-benefit-end-settled-interrupted', trainingUninterrupted, false, careRule),
  is('federal-benefit-end-settled-once', careContinuationBefore, true, careRule),
  referral('federal-benefit-end-unsettled', careUnsettled),
);

/** The first day without benefit for one situation on 30 June 2025, or for a claim since. */
function endFor(
  period: Period,
  kinds: readonly ('unemployment' | 'insertion')[],
  rule: Provenance,
): Consequence {
  const id = `federal-benefit-end-${period}`;
  return {
    id,
    topic: 'permit',
    when: all(
      id,
      transitional(`${id}-rules`),
      is(`${id}-period`, benefitPeriod, period, rule),
      oneOf(`${id}-kind`, benefitKind, kinds, rule),
    ),
    provenance: rule,
  };
}

/** What moves the end of a right under the transitional rules, as the unemployment office tells. */
function whoIsTransitional(
  name: string,
  kind: 'unemployment' | 'insertion',
  rule: Provenance,
): Consequence {
  const id = `federal-benefit-end-${name}`;
  return {
    id,
    topic: 'permit',
    during: insertionTime,
    when: all(id, transitional(`${id}-rules`), is(`${id}-kind`, benefitKind, kind, rule)),
    provenance: rule,
  };
}

/**
 * The end of the benefit by the ordinary rules: programme law of 18 July 2025, arts. 209 and 212 for those on benefit
 * before 1 March 2026, royal decree of 25 November 1991, arts. 63 and 114 as replaced for those admitted later. Ranks
 * last: the answer where no exception is open. Held from 2025-07-01, checked 2026-11-27.
 */
export const federalBenefitEndDate: Route = {
  id: 'federal-benefit-end-date',
  kind: 'benefit-end-date',
  official: [],
  jurisdiction: 'federal',
  versions: [
    {
      from: transitionalFrom,
      to: null,
      condition: all('federal-benefit-end-date', rightThatEnds, limited, settled),
    },
  ],
  consequences: [
    endFor('third-6240-or-more', ['unemployment'], waves),
    endFor('third-2496-to-6239', ['unemployment'], waves),
    endFor('third-under-2496', ['unemployment'], waves),
    endFor('second', ['unemployment'], waves),
    // Art. 212 sets no days apart for the admission, as art. 114 does under the new rules.
    endFor('first-career-under-5', ['unemployment'], transitionalRight),
    endFor('first-career-5-or-more', ['unemployment'], waves),
    endFor('insertion-12-months-used', ['insertion'], waves),
    endFor('insertion-less-used', ['insertion'], transitionalChapter),
    endFor(
      'new-claim-after-work',
      ['unemployment', 'insertion'],
      provenance(
        'official',
        '2026-11-27',
        article(programmeLaw2025, 'art. 209, 212-215'),
        unlocated(onemT33Limited),
        unlocated(onemT33),
      ),
    ),
    whoIsTransitional('insertion-extended', 'insertion', insertionSheet),
    whoIsTransitional('insertion-training', 'insertion', insertionSheet),
    {
      // Not read for this benefit.
      ...whoIsTransitional('training-ask', 'unemployment', insertionSheet),
      during: { from: transitionalFrom, to: transitionOver },
      provenance: provenance('unverified', '2026-11-26', unlocated(onemT33), unlocated(onemT27)),
    },
    {
      id: 'federal-benefit-end-new-duration',
      topic: 'permit',
      during: { from: reformApplies, to: null },
      when: all(
        'federal-benefit-end-new-duration',
        isNew('federal-benefit-end-new-duration-rules'),
        is('federal-benefit-end-new-duration-kind', benefitKind, 'unemployment', duration),
      ),
      date: {
        monthsFrom: rightFrom.id,
        months: 12,
        growth: { by: daysForRight.id, beyond: 312, each: 104, atMost: 24 },
      },
      provenance: duration,
    },
    {
      id: 'federal-benefit-end-new-insertion',
      topic: 'permit',
      during: { from: reformApplies, to: null },
      when: all(
        'federal-benefit-end-new-insertion',
        isNew('federal-benefit-end-new-insertion-rules'),
        is('federal-benefit-end-new-insertion-kind', benefitKind, 'insertion', insertion),
      ),
      date: { monthsFrom: rightFrom.id, months: 12 },
      provenance: insertion,
    },
    {
      id: 'federal-benefit-end-new-second-period',
      topic: 'permit',
      during: { from: reformApplies, to: null },
      when: all(
        'federal-benefit-end-new-second-period',
        isNew('federal-benefit-end-new-second-period-rules'),
        is('federal-benefit-end-new-second-period-kind', benefitKind, 'unemployment', duration),
      ),
      provenance: newRules,
    },
    {
      id: 'federal-benefit-end-part-time',
      topic: 'permit',
      when: is(
        'federal-benefit-end-part-time',
        benefitKind,
        'income-guarantee',
        transitionalChapter,
      ),
      provenance: transitionalChapter,
    },
    {
      id: 'federal-benefit-end-part-time-small',
      topic: 'permit',
      during: insertionTime,
      when: is(
        'federal-benefit-end-part-time-small',
        benefitKind,
        'income-guarantee',
        insertionSheet,
      ),
      provenance: insertionSheet,
    },
    { id: 'federal-benefit-end-letter', topic: 'permit', provenance: readEndDate.provenance },
    {
      id: 'federal-benefit-end-last-day',
      topic: 'permit',
      when: transitional('federal-benefit-end-last-day'),
      provenance: transitionalRight,
    },
    {
      id: 'federal-benefit-end-sickness',
      topic: 'change',
      when: transitional('federal-benefit-end-sickness'),
      provenance: transitionalRight,
    },
    {
      id: 'federal-benefit-end-other-unlimited',
      topic: 'permit',
      when: isNew('federal-benefit-end-other-unlimited'),
      provenance: newRules,
    },
    {
      id: 'federal-benefit-end-other-unlimited-before',
      topic: 'permit',
      when: transitional('federal-benefit-end-other-unlimited-before'),
      provenance: sheet,
    },
    {
      id: 'federal-benefit-end-rebound',
      topic: 'permit',
      during: { from: reformApplies, to: null },
      when: is('federal-benefit-end-rebound', quitSuitableJob, true, reboundRule),
      provenance: reboundRule,
    },
    ...trainingAndRight,
    {
      id: 'federal-benefit-end-admission',
      topic: 'change',
      during: { from: reformApplies, to: null },
      provenance: admission,
    },
    {
      id: 'federal-benefit-end-carers',
      topic: 'change',
      during: { from: reformApplies, to: null },
      provenance: carers,
    },
    ...stillOpen,
  ],
  documents: [endDateLetter],
  fees: [],
  steps: [readEndDate, askPaymentBody],
  authority: unemploymentOffice,
  competence: benefitCompetence,
};
