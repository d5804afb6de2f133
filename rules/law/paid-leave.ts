import { all, is, referral } from '#rules/engine/condition.ts';
import { provenance, unlocated } from '#rules/engine/provenance.ts';
import type { Authority, LocalJurisdiction, Route } from '#rules/engine/route.ts';
import { jobPlace } from '#rules/facts/job.ts';
import { besoxTrainingLeave } from '#rules/sources/measures-training.ts';
import { coursePaper, employerSteps, inWork, payslips } from './measures.ts';

const checkedOn = '2026-11-21';
const rule = provenance('professional', checkedOn, unlocated(besoxTrainingLeave));

/**
 * Paid educational leave outside Flanders (congé-éducation payé, bezahlter Bildungsurlaub). Known is until when an
 * employer claims for the school year 2025-26; its conditions were not found. Held from 2025-09-01. Checked 2026-11-21.
 */
export function paidLeave(
  place: Exclude<LocalJurisdiction, 'flanders'>,
  official: Route['official'],
  authority: Authority,
): Route {
  const id = `${place}-paid-leave`;
  return {
    id,
    kind: 'training-leave',
    official,
    jurisdiction: place,
    versions: [
      {
        from: '2025-09-01',
        to: null,
        condition: all(
          id,
          inWork(rule),
          is(`${id}-workplace`, jobPlace, place, rule),
          referral(
            'paid-leave-ask',
            provenance('unverified', checkedOn, unlocated(besoxTrainingLeave)),
          ),
        ),
      },
    ],
    consequences: [{ id: `${id}-claim`, topic: 'duties', provenance: rule }],
    documents: [coursePaper, payslips],
    fees: [],
    steps: employerSteps,
    authority,
    competence: rule,
  };
}
