import {
  all,
  any,
  atLeast,
  type Condition,
  oneOf,
  referral,
  under,
} from '#rules/engine/condition.ts';
import { provenance, unlocated } from '#rules/engine/provenance.ts';
import type { Consequence, Route } from '#rules/engine/route.ts';
import { priorDiploma } from '#rules/facts/jobseeker.ts';
import { plannedContract, registeredMonths } from '#rules/facts/measures.ts';
import { workerAge } from '#rules/facts/worker.ts';
import {
  employerSteps,
  registrationPaper,
  residencePaper,
  withoutWork,
} from '#rules/law/measures.ts';
import {
  horecaWallonie2026,
  mrHiringAid,
  securexImpulsion2026,
  ucmImpulsion2023,
  ucmImpulsion2026,
  walloniaEconomyBonus2025,
} from '#rules/sources/measures-hiring.ts';
import { forem } from './employment-service.ts';

const checkedOn = '2026-11-21';
const rule = provenance(
  'professional',
  checkedOn,
  unlocated(ucmImpulsion2026),
  unlocated(securexImpulsion2026),
  unlocated(horecaWallonie2026),
);
const contractRule = provenance('professional', checkedOn, unlocated(ucmImpulsion2023));
const announced = provenance(
  'press',
  checkedOn,
  unlocated(mrHiringAid),
  unlocated(walloniaEconomyBonus2025),
);
const inDoubt = provenance(
  'unverified',
  checkedOn,
  unlocated(walloniaEconomyBonus2025),
  unlocated(ucmImpulsion2026),
);

const before2026 = { from: null, to: '2026-01-01' } as const;
const since2026 = { from: '2026-01-01', to: null } as const;
const sinceJuly2026 = { from: '2026-07-01', to: null } as const;

const twoMonths = oneOf(
  'wallonia-impulsion-contract',
  plannedContract,
  ['none-yet', 'six-months-half-time', 'six-months-fewer-hours', 'two-to-six-months'],
  contractRule,
);
/** What else Forem asks for was not read. */
const otherConditions = referral(
  'wallonia-impulsion-other',
  provenance('unverified', checkedOn, unlocated(ucmImpulsion2026)),
);
/** A single bonus was announced for hires from that day, and not confirmed in a legal text. */
const replaced = referral('wallonia-impulsion-replaced', inDoubt);

/** What every Impulsion says after its own amounts. */
const shared: readonly Consequence[] = [
  { id: 'wallonia-impulsion-draft', topic: 'permit', during: since2026, provenance: inDoubt },
  {
    id: 'wallonia-impulsion-single-bonus',
    topic: 'permit',
    during: sinceJuly2026,
    provenance: announced,
  },
];

function incentive(
  id: string,
  kind: string,
  term: string,
  group: Condition,
  consequences: readonly Consequence[],
): Route {
  return {
    id,
    kind,
    official: [{ lang: 'fr', term }],
    jurisdiction: 'wallonia',
    versions: [
      {
        from: '2024-09-01',
        to: '2026-07-01',
        condition: all(id, withoutWork(rule), group, twoMonths, otherConditions),
      },
      { ...sinceJuly2026, condition: all(id, withoutWork(rule), group, replaced) },
    ],
    consequences: [...consequences, ...shared],
    documents: [registrationPaper, residencePaper],
    fees: [],
    steps: employerSteps,
    authority: forem,
    competence: rule,
  };
}

/** Impulsion −25. Held from 2024-09-01. Checked 2026-11-21. */
export const walloniaImpulsionYoung = incentive(
  'wallonia-impulsion-young',
  'hiring-incentive',
  'Impulsion −25 ans',
  under('wallonia-impulsion-young-age', workerAge, 25, rule),
  [
    {
      id: 'wallonia-impulsion-young-old-amount',
      topic: 'permit',
      during: before2026,
      provenance: rule,
    },
    { id: 'wallonia-impulsion-young-amount', topic: 'permit', during: since2026, provenance: rule },
  ],
);

/** Impulsion 12 mois +. Held from 2024-09-01. Checked 2026-11-21. */
export const walloniaImpulsionYear = incentive(
  'wallonia-impulsion-year',
  'hiring-incentive',
  'Impulsion 12 mois +',
  atLeast('wallonia-impulsion-year-months', registeredMonths, 12, rule),
  [
    {
      id: 'wallonia-impulsion-year-old-amount',
      topic: 'permit',
      during: before2026,
      provenance: rule,
    },
    { id: 'wallonia-impulsion-year-amount', topic: 'permit', during: since2026, provenance: rule },
  ],
);

const olderAge = (least: number) => atLeast('wallonia-impulsion-older-age', workerAge, least, rule);
const wageCap = referral('wallonia-impulsion-older-wage', rule);
const older = 'wallonia-impulsion-older';

/** Impulsion 55 +: lower contributions, from 57 for hires from 2026. Held from 2024-09-01. Checked 2026-11-21. */
export const walloniaImpulsionOlder: Route = {
  ...incentive(older, 'contribution-reduction', 'Impulsion 55 +', olderAge(57), [
    {
      id: 'wallonia-impulsion-older-old-cap',
      topic: 'permit',
      during: before2026,
      provenance: rule,
    },
    { id: 'wallonia-impulsion-older-cap', topic: 'permit', during: since2026, provenance: rule },
  ]),
  versions: [
    {
      from: '2024-09-01',
      to: '2026-01-01',
      condition: all(older, withoutWork(rule), olderAge(55), wageCap),
    },
    {
      from: '2026-01-01',
      to: '2026-07-01',
      condition: all(older, withoutWork(rule), olderAge(57), wageCap),
    },
    { ...sinceJuly2026, condition: all(older, withoutWork(rule), olderAge(57), replaced) },
  ],
};

/** SESAM: four months of registration for hires from 2026. Held from 2026-01-01. Checked 2026-11-21. */
export const walloniaSesam: Route = {
  ...incentive(
    'wallonia-sesam',
    'hiring-incentive',
    'SESAM',
    atLeast('wallonia-sesam-months', registeredMonths, 4, rule),
    [{ id: 'wallonia-sesam-length', topic: 'permit', provenance: rule }],
  ),
  versions: [
    {
      from: '2026-01-01',
      to: '2026-07-01',
      condition: all(
        'wallonia-sesam',
        withoutWork(rule),
        atLeast('wallonia-sesam-months', registeredMonths, 4, rule),
        otherConditions,
      ),
    },
    {
      ...sinceJuly2026,
      condition: all(
        'wallonia-sesam',
        withoutWork(rule),
        atLeast('wallonia-sesam-months', registeredMonths, 4, rule),
        replaced,
      ),
    },
  ],
};

/** The single hiring bonus: announced for 1 July 2026, not confirmed in a legal text. Checked 2026-11-21. */
export const walloniaHiringBonus: Route = {
  id: 'wallonia-hiring-bonus',
  kind: 'hiring-incentive',
  official: [],
  jurisdiction: 'wallonia',
  versions: [
    {
      ...sinceJuly2026,
      condition: all(
        'wallonia-hiring-bonus',
        withoutWork(announced),
        any(
          'wallonia-hiring-bonus-group',
          atLeast('wallonia-hiring-bonus-year', registeredMonths, 12, announced),
          all(
            'wallonia-hiring-bonus-four-months',
            atLeast('wallonia-hiring-bonus-four', registeredMonths, 4, announced),
            any(
              'wallonia-hiring-bonus-age',
              under('wallonia-hiring-bonus-young', workerAge, 25, announced),
              atLeast('wallonia-hiring-bonus-older', workerAge, 57, announced),
            ),
            oneOf(
              'wallonia-hiring-bonus-diploma',
              priorDiploma,
              ['none', 'upper-secondary'],
              announced,
            ),
          ),
        ),
      ),
    },
  ],
  consequences: [
    { id: 'wallonia-hiring-bonus-amount', topic: 'permit', provenance: announced },
    { id: 'wallonia-hiring-bonus-phased', topic: 'permit', provenance: announced },
  ],
  documents: [registrationPaper, residencePaper],
  fees: [],
  steps: employerSteps,
  authority: forem,
  competence: announced,
};
