import type { OfficialNames } from '../official-names.ts';

/** What the list until 2025 printed. */
export const flandersShortageEitherNames: OfficialNames = {
  list: 'flanders-shortage-either',
  lang: 'nl',
  slices: [
    {
      from: '2026-01-01',
      entries: [
        {
          name: 'bestuurder bouwplaatsmachines',
          occupations: ['tower-crane-operator', 'construction-plant-operator'],
          status: 'listed',
        },
        {
          name: 'industrieel elektrotechnisch installateur',
          occupations: ['industrial-electrical-installer', 'industrial-installations-technician'],
          status: 'listed',
        },
        {
          name: 'onderhoudselektricien',
          occupations: ['maintenance-electrician', 'electrical-quality-controller'],
          status: 'listed',
        },
        {
          name: 'onderhoudstechnicus verwarmingsinstallaties',
          occupations: ['heating-maintenance-technician', 'central-heating-fitter'],
          status: 'listed',
        },
        {
          name: 'insteller-bediener CNC-werktuigmachines',
          occupations: ['cnc-setter-operator'],
          status: 'listed',
        },
        {
          name: 'industrieel plaatbewerker',
          occupations: ['industrial-sheet-metal-worker'],
          status: 'listed',
        },
        {
          name: 'bekister-ijzervlechter',
          occupations: ['steel-fixer', 'formworker-and-steel-fixer'],
          status: 'listed',
        },
        {
          name: 'bestuurder bouwplaatsmachines',
          occupations: ['mobile-crane-operator'],
          status: 'unresolved',
        },
        { name: 'industrieel plaatbewerker', occupations: ['boilermaker'], status: 'unresolved' },
        {
          name: null,
          occupations: ['plumbing-fitter', 'industrial-maintenance-mechanic'],
          status: 'unresolved',
        },
        { name: 'onderhoudsmecanicien', occupations: ['car-mechanic'], status: 'unresolved' },
        {
          name: 'technicus voertuigen',
          occupations: ['heavy-vehicle-technician'],
          status: 'unresolved',
        },
        {
          name: 'industrieel elektrotechnisch installateur',
          occupations: ['industrial-electricity-technician'],
          status: 'unresolved',
        },
      ],
    },
  ],
};
