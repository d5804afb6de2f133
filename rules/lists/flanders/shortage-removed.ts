import type { OccupationList } from '#rules/engine/occupation-list.ts';

/**
 * Occupations that left the ministerial list on 1 January 2026: permits that run can be renewed.
 */
export const flandersShortageRemoved: OccupationList = {
  id: 'flanders-shortage-removed',
  slices: [
    {
      from: '2026-01-01',
      to: null,
      isComplete: true,
      listed: [
        'horizontal-drilling-operator',
        'vertical-drilling-operator',
        'pile-driving-operator',
        'lorry-driver',
        'lorry-driver-licence-c',
        'lorry-driver-with-trailer',
        'skip-lorry-driver',
        'coach-driver',
        'bus-driver',
        'maintenance-mechanic',
        'panel-wirer',
        'electrical-installer',
        'sanitary-installer',
        'electronic-products-assembler',
        'lift-technician',
        'metal-structures-quality-inspector',
        'tiler',
        'butcher',
        'baker',
      ],
      removed: [],
      unresolved: [
        'tower-crane-operator',
        'industrial-electrical-installer',
        'maintenance-electrician',
        'electrical-quality-controller',
        'industrial-installations-technician',
        'industrial-maintenance-mechanic',
        'heating-maintenance-technician',
        'central-heating-fitter',
        'plumbing-fitter',
        'cnc-setter-operator',
        'industrial-sheet-metal-worker',
        'steel-fixer',
        'formworker-and-steel-fixer',
        'mobile-crane-operator',
        'construction-plant-operator',
        'boilermaker',
        'lift-maintenance-technician',
      ],
      provenance: {
        citations: [
          { source: 'lexpat-2026', locator: 'notKnown' },
          { source: 'altea-2026', locator: 'notKnown' },
          { source: 'made-in-west-flanders-2025', locator: 'notKnown' },
          { source: 'vandelanotte-2026', locator: 'notKnown' },
          { source: 'tv-limburg-2025', locator: 'notKnown' },
        ],
        confidence: 'professional',
        checkedOn: '2026-11-21',
      },
      reviewBy: '2026-12-31',
    },
  ],
};
