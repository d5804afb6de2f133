import {
  all,
  any,
  type Condition,
  is,
  not,
  onOrAfter,
  onOrBefore,
  referral,
} from '#rules/engine/condition.ts';
import { provenance, type Provenance, unlocated } from '#rules/engine/provenance.ts';
import { exemptionYearBefore } from '#rules/facts/jobseeker.ts';
import { trainingStartsOn } from '#rules/facts/training.ts';
import { inforJeunes2022 } from '#rules/sources/training-exemption-services.ts';
import { jobatExemption } from '#rules/sources/training-exemption.ts';

/** Older guides: given for a school year, and again after success. Nobody says by when a further year is asked for. */
const perYear = provenance(
  'professional',
  '2026-11-21',
  unlocated(jobatExemption),
  unlocated(inforJeunes2022),
);

/** Before its first day: on that day the training begins. */
export function beforeFirstDay(id: string, rule: Provenance): Condition {
  return not(id, onOrBefore('exemption-training-begun', trainingStartsOn, 'filedOn', rule));
}

/**
 * Asked for before the training starts, as the service says under `beforeStart`. The start is that of the first year,
 * so somebody who asks for a further one is referred and not late; so is who asks on the very first day.
 */
export function askedInTime(beforeStart: string, rule: Provenance): Condition {
  return any(
    'exemption-in-time',
    beforeFirstDay(beforeStart, rule),
    all(
      'exemption-first-day',
      onOrAfter('exemption-first-day-not-later', trainingStartsOn, 'filedOn', rule),
      referral('exemption-first-day-ask', rule),
    ),
    all(
      'exemption-next-year',
      is('exemption-next-year-same-training', exemptionYearBefore, true, perYear),
      referral('exemption-next-year-ask', perYear),
    ),
  );
}
