import type { OfficialNames } from '../official-names.ts';

/** What the list prints. */
export const flandersShortageRemovedNames: OfficialNames = {
  list: 'flanders-shortage-removed',
  lang: 'nl',
  slices: [
    {
      from: '2026-01-01',
      entries: [
        {
          name: 'boor- en heimachinist',
          occupations: [
            'horizontal-drilling-operator',
            'vertical-drilling-operator',
            'pile-driving-operator',
          ],
          status: 'listed',
        },
        {
          name: 'vrachtwagenbestuurder (rijbewijs C, C1, CE, C1E)',
          occupations: [
            'lorry-driver',
            'lorry-driver-licence-c',
            'lorry-driver-with-trailer',
            'skip-lorry-driver',
          ],
          status: 'listed',
        },
        {
          name: 'autocarchauffeur (rijbewijs D, D1, DE, D1E)',
          occupations: ['coach-driver'],
          status: 'listed',
        },
        {
          name: 'autobuschauffeur (rijbewijs D, D1, DE, D1E)',
          occupations: ['bus-driver'],
          status: 'listed',
        },
        { name: 'onderhoudsmecanicien', occupations: ['maintenance-mechanic'], status: 'listed' },
        { name: 'bordenbouwer', occupations: ['panel-wirer'], status: 'listed' },
        {
          name: 'residentieel elektrotechnisch installateur',
          occupations: ['electrical-installer'],
          status: 'listed',
        },
        { name: 'sanitair installateur', occupations: ['sanitary-installer'], status: 'listed' },
        {
          name: 'monteur elektrische en elektronische producten',
          occupations: ['electronic-products-assembler'],
          status: 'listed',
        },
        { name: 'installateur van liften', occupations: ['lift-technician'], status: 'listed' },
        {
          name: 'kwaliteitscontroleur mechanische en metalen constructies',
          occupations: ['metal-structures-quality-inspector'],
          status: 'listed',
        },
        { name: 'vloerder-tegelzetter', occupations: ['tiler'], status: 'listed' },
        { name: 'slager', occupations: ['butcher'], status: 'listed' },
        { name: 'bakker en/of patissier', occupations: ['baker'], status: 'listed' },
        {
          name: null,
          occupations: [
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
          ],
          status: 'unresolved',
        },
        {
          name: 'installateur van liften',
          occupations: ['lift-maintenance-technician'],
          status: 'unresolved',
        },
      ],
    },
  ],
};
