import { all, type AllOrAny, atLeast, type Condition, referral } from '#rules/engine/condition.ts';
import type { Parameter } from '#rules/engine/parameter.ts';
import { article, provenance, type Provenance, unlocated } from '#rules/engine/provenance.ts';
import { payYearly } from '#rules/facts/contract.ts';
import {
  brusselsOldBlueCard,
  flemishHighlyQualified2017,
  royalDecree1999,
} from '#rules/sources/german-speaking-community.ts';

/**
 * A total in writing that reaches an amount of a year: a way of its own, beside the one that counts it from the month.
 * Pay that is known with certainty and written in the contract is said to count, and that can be more than 13.92 times
 * the basic pay of a month. How the Ministry counts a year is not known to us, so such a total neither opens a route nor
 * leaves it closed: the Ministry is asked.
 */
export const totalInWriting = (
  id: string,
  amount: Parameter<'EUR/year'>,
  rule: Provenance,
  ...who: readonly Condition[]
): AllOrAny =>
  all(
    `${id}-in-writing`,
    atLeast(`${id}-total`, payYearly, amount, rule),
    ...who,
    referral(
      `${id}-ask`,
      provenance(
        'unverified',
        '2026-11-21',
        article(flemishHighlyQualified2017, 'art. 37, 37/2', royalDecree1999),
        unlocated(brusselsOldBlueCard),
      ),
    ),
  );
