import { all, any, atLeast, type Condition, referral } from '#rules/engine/condition.ts';
import type { Parameter } from '#rules/engine/parameter.ts';
import { article, provenance, type Provenance, unlocated } from '#rules/engine/provenance.ts';
import { payYearly } from '#rules/facts/contract.ts';
import { payYearlyGermanSpeakingCommunity } from '#rules/parameters/german-speaking-community/highly-skilled.ts';
import {
  brusselsOldBlueCard,
  flemishHighlyQualified2017,
  royalDecree1999,
} from '#rules/sources/german-speaking-community.ts';

/**
 * Pay that reaches an amount of a year. Pay that is known with certainty and written in the contract is said to count:
 * that can be more than 13.92 times the basic pay of a month. How the Ministry counts a year is not known to us, so a
 * total in writing opens nothing and closes nothing: where it reaches the amount and the months do not, the Ministry is
 * asked.
 */
export const reachesAmount = (
  id: string,
  amount: Parameter<'EUR/year'>,
  rule: Provenance,
): Condition =>
  any(
    `${id}-enough`,
    atLeast(id, payYearlyGermanSpeakingCommunity, amount, rule),
    all(
      `${id}-in-writing`,
      atLeast(`${id}-total`, payYearly, amount, rule),
      referral(
        `${id}-ask`,
        provenance(
          'unverified',
          '2026-11-21',
          article(flemishHighlyQualified2017, 'art. 37, 37/2', royalDecree1999),
          unlocated(brusselsOldBlueCard),
        ),
      ),
    ),
  );
