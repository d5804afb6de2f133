import {
  all,
  any,
  atLeast,
  atMost,
  type Condition,
  is,
  oneOf,
  referral,
  under,
} from '#rules/engine/condition.ts';
import { provenance, type Provenance, unlocated } from '#rules/engine/provenance.ts';
import type { Authority, Route } from '#rules/engine/route.ts';
import { priorDiploma } from '#rules/facts/jobseeker.ts';
import { employmentSituation, plannedContract, registeredMonths } from '#rules/facts/measures.ts';
import { workerAge } from '#rules/facts/worker.ts';
import {
  employerSteps,
  payslips,
  registrationPaper,
  residencePaper,
  withoutWork,
} from '#rules/law/measures.ts';
import { activaGuides, ucmOlderBrussels2024 } from '#rules/sources/measures-hiring.ts';

const checkedOn = '2026-11-21';
const rule = provenance('professional', checkedOn, unlocated(activaGuides));
/** The guides speak of the rules up to 2024: whether they hold since is not known. */
const lastKnown = provenance('unverified', checkedOn, unlocated(activaGuides));

/** Actiris as the service for employers and mentoring. */
export const actirisMeasures: Authority = {
  id: 'brussels-measures-actiris',
  names: [
    { lang: 'fr', name: 'Actiris' },
    { lang: 'nl', name: 'Actiris' },
  ],
  url: 'https://www.actiris.brussels',
  phone: '0800 35 123',
};

function activa(said: Provenance): Condition {
  return all(
    'brussels-activa',
    withoutWork(said),
    any(
      'brussels-activa-group',
      atLeast('brussels-activa-months', registeredMonths, 12, said),
      all(
        'brussels-activa-young',
        under('brussels-activa-under-30', workerAge, 30, said),
        is('brussels-activa-no-diploma', priorDiploma, 'none', said),
      ),
      atLeast('brussels-activa-57', workerAge, 57, said),
      referral('brussels-activa-trained', said),
    ),
    oneOf('brussels-activa-contract', plannedContract, ['none-yet', 'six-months-half-time'], said),
  );
}

/**
 * activa.brussels, from 1 October 2017: an allowance that the worker gets and the employer takes off the wage. What the
 * guides say is of the time up to 2024. Held from 2024-01-01. Checked 2026-11-21.
 */
export const brusselsActiva: Route = {
  id: 'brussels-activa',
  kind: 'hiring-incentive',
  official: [],
  jurisdiction: 'brussels',
  versions: [
    { from: '2024-01-01', to: '2025-01-01', condition: activa(rule) },
    { from: '2025-01-01', to: null, condition: activa(lastKnown) },
  ],
  consequences: [
    { id: 'brussels-activa-amount', topic: 'permit', provenance: rule },
    { id: 'brussels-activa-any-employer', topic: 'permit', provenance: rule },
    {
      id: 'brussels-activa-contract-later',
      topic: 'permit',
      when: is('brussels-activa-no-offer', plannedContract, 'none-yet', rule),
      provenance: rule,
    },
    {
      id: 'brussels-activa-today',
      topic: 'permit',
      during: { from: '2025-01-01', to: null },
      provenance: lastKnown,
    },
  ],
  documents: [registrationPaper, residencePaper],
  fees: [],
  steps: employerSteps,
  authority: actirisMeasures,
  competence: rule,
};

const older = provenance('professional', checkedOn, unlocated(ucmOlderBrussels2024));

/** Lower contributions for an older worker in Brussels, from 1 July 2024. Checked 2026-11-21. */
export const brusselsOlderWorker: Route = {
  id: 'brussels-older-worker',
  kind: 'contribution-reduction',
  official: [],
  jurisdiction: 'brussels',
  versions: [
    {
      from: '2024-07-01',
      to: null,
      condition: all(
        'brussels-older-worker',
        oneOf(
          'measure-working-or-to-be-hired',
          employmentSituation,
          ['jobseeker', 'welfare', 'in-work'],
          older,
        ),
        atLeast('brussels-older-worker-age-least', workerAge, 61, older),
        atMost('brussels-older-worker-age-most', workerAge, 66, older),
        referral('brussels-older-worker-wage', older),
      ),
    },
  ],
  consequences: [{ id: 'brussels-older-worker-amount', topic: 'permit', provenance: older }],
  documents: [payslips],
  fees: [],
  steps: employerSteps,
  authority: actirisMeasures,
  competence: older,
};
