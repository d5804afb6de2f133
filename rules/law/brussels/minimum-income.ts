import { provenance, unlocated } from '#rules/engine/provenance.ts';
import type { Consequence } from '#rules/engine/route.ts';
import { brusselsPayPage } from '#rules/sources/brussels.ts';
import {
  flandersWages2026,
  groupSMinimumIncome2022,
  minimumWages2025,
} from '#rules/sources/brussels-routes.ts';
import { lexpat2026 } from '#rules/sources/flanders-lists.ts';
import { rota2026 } from '#rules/sources/single-permit.ts';

const checkedOn = '2026-11-21';

/**
 * The guaranteed minimum monthly income (collective labour agreement no. 43), for the routes without an amount of
 * their own. The answer about the sector's scale decides; these amounts explain and close nothing.
 */
export const minimumIncome: readonly Consequence[] = [
  {
    id: 'brussels-minimum-income-2024',
    topic: 'permit',
    during: { from: '2024-05-01', to: '2025-02-01' },
    provenance: provenance('official', checkedOn, unlocated(brusselsPayPage)),
  },
  {
    // Worked back from the percentages of the table.
    id: 'brussels-minimum-income-2025',
    topic: 'permit',
    during: { from: '2025-02-01', to: '2026-04-01' },
    provenance: provenance(
      'official',
      checkedOn,
      unlocated(minimumWages2025),
      unlocated(groupSMinimumIncome2022),
    ),
  },
  {
    id: 'brussels-minimum-income-2026-04',
    topic: 'permit',
    during: { from: '2026-04-01', to: '2026-07-01' },
    provenance: provenance('professional', checkedOn, unlocated(lexpat2026), unlocated(rota2026)),
  },
  {
    id: 'brussels-minimum-income-2026-07',
    topic: 'permit',
    during: { from: '2026-07-01', to: null },
    provenance: provenance('unverified', checkedOn, unlocated(flandersWages2026)),
  },
];
