import { is } from '#rules/engine/condition.ts';
import { posted, smallLaw } from './small-law.ts';
import {
  addCondition,
  at,
  check,
  copyOf,
  inVersion,
  listSlices,
  noClauses,
  route,
  rule,
  type Spoilt,
} from './spoilt-law.ts';

/** Laws that name something twice, for nothing, or not at all in a list. */
export const spoiltIds: readonly Spoilt[] = [
  ...(['facts', 'sources', 'parameters', 'occupations', 'lists', 'routes', 'checks'] as const).map(
    (kind): Spoilt => [
      'duplicateId',
      `${kind}: the id "${at<{ id: string }>(smallLaw[kind], 0).id}" is given more than once`,
      // Routes double the ids of their clauses too: here they have none.
      (law) => {
        const copy = copyOf(at<{ id: string }>(law[kind], 0));
        if (kind === 'routes') {
          Object.assign(copy, noClauses);
        }
        (law[kind] as object[]).unshift(copy);
      },
    ],
  ),
  ...(['consequences', 'documents', 'fees', 'steps'] as const).map((kind): Spoilt => [
    'duplicateId',
    `${kind}: the id "${at<{ id: string }>(at(smallLaw.routes, 0)[kind], 0).id}"`,
    (law) => (route(law)[kind] as object[]).push(at<object>(route(law)[kind], 0)),
  ]),
  [
    'duplicateId',
    'documents: the id "paper" is given more than once',
    (law) => {
      const { documents, ...other } = copyOf(route(law));
      law.routes.push({
        ...other,
        id: 'other',
        ...noClauses,
        documents: documents.slice(0, 1).map((document) => ({ ...document, by: 'employer' })),
      });
      check(law).routes.push('other');
    },
  ],
  [
    'duplicateId',
    'authorities: the id "office" is given more than once',
    (law) => {
      const { authority, ...other } = copyOf(route(law));
      law.routes.push({
        ...other,
        id: 'other',
        authority: { ...authority, url: '/other' },
        ...noClauses,
      });
      check(law).routes.push('other');
    },
  ],
  [
    'duplicateId',
    'check permit, questions: the id "place"',
    (law) => (at(check(law).questions, 1).id = 'place'),
  ],
  [
    'duplicateId',
    `${inVersion}: the id "skilled-list" is given more than once`,
    (law) => {
      addCondition(law, is('skilled-list', posted, true, rule()));
    },
  ],
  ['unused', 'fact hobby: no condition', (law) => law.facts.push({ ...posted, id: 'hobby' })],
  [
    'unused',
    'parameter rent: no condition or fee',
    (law) => law.parameters.push({ ...copyOf(at(law.parameters, 1)), id: 'rent' }),
  ],
  [
    'unused',
    'list surplus: no condition',
    (law) => law.lists.push({ ...copyOf(at(law.lists, 0)), id: 'surplus' }),
  ],
  ['unused', 'occupation baker: no list', (law) => law.occupations.push({ id: 'baker' })],
  [
    'unused',
    'source gazette: nothing is cited',
    (law) => law.sources.push({ ...at(law.sources, 0), id: 'gazette' }),
  ],
  [
    'unused',
    'route other: no check decides it',
    (law) =>
      law.routes.push({
        ...copyOf(route(law)),
        id: 'other',
        ...noClauses,
      }),
  ],
  [
    'unknownOccupation',
    'list shortages, slice from 2024-01-01: occupation "baker" is not registered',
    (law) => listSlices(law)[0].listed.push('baker'),
  ],
  [
    'duplicateEntry',
    'list shortages, slice from 2024-01-01: occupation "nurse" is named more than once',
    (law) => listSlices(law)[0].listed.push('nurse'),
  ],
  [
    'listedAndRemoved',
    'list shortages, slice from 2024-01-01: "nurse" is both listed and removed',
    (law) => listSlices(law)[0].removed.push('nurse'),
  ],
  [
    'duplicateEntry',
    'list shortages, slice from 2025-01-01: occupation "carer" is named more than once',
    (law) => at(listSlices(law), 1).unresolved?.push('carer'),
  ],
  [
    'resolvedAndUnresolved',
    'list shortages, slice from 2025-01-01: "welder" is unresolved and also listed or removed',
    (law) => at(listSlices(law), 1).unresolved?.push('welder'),
  ],
  [
    'unknownOccupation',
    'occupation carer, perhaps: occupation "helper" is not registered',
    (law) => at(law.occupations, 2).perhaps?.push('helper'),
  ],
];
