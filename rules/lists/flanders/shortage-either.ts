import type { OccupationList } from '#rules/engine/occupation-list.ts';

/**
 * Occupations of the ministerial list until 2025 of which it is not known whether the list of 2026 means them under
 * another name or dropped them: permits that run can be renewed either way.
 */
export const flandersShortageEither: OccupationList = {
  id: 'flanders-shortage-either',
  slices: [
    {
      from: '2026-01-01',
      to: null,
      isComplete: true,
      listed: [
        'tower-crane-operator',
        'construction-plant-operator',
        'industrial-electrical-installer',
        'industrial-installations-technician',
        'maintenance-electrician',
        'electrical-quality-controller',
        'heating-maintenance-technician',
        'central-heating-fitter',
        'cnc-setter-operator',
        'industrial-sheet-metal-worker',
        'steel-fixer',
        'formworker-and-steel-fixer',
      ],
      removed: [],
      unresolved: [
        'mobile-crane-operator',
        'boilermaker',
        'plumbing-fitter',
        'industrial-maintenance-mechanic',
        'car-mechanic',
        'heavy-vehicle-technician',
        'industrial-electricity-technician',
      ],
      provenance: {
        citations: [
          { source: 'lexpat-2026', locator: 'notKnown' },
          { source: 'altea-2026', locator: 'notKnown' },
          { source: 'flemish-list-decree-2023-09-01', locator: 'notKnown' },
          { source: 'agii-list-2023', locator: 'notKnown' },
        ],
        confidence: 'professional',
        checkedOn: '2026-11-21',
      },
      reviewBy: '2026-12-31',
    },
  ],
};
