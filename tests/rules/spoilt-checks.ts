import { addCondition, check, rule, slices, type Spoilt } from './spoilt-law.ts';

/** Laws of which a check or a figure is not sound. */
export const spoiltChecks: readonly Spoilt[] = [
  [
    'unknownRoute',
    'check permit: route "other" waits or is waited for, but is not in the list',
    (law) => (check(law).waits = [{ route: 'other', for: ['skilled'] }]),
  ],
  [
    'unknownRoute',
    'check permit: route "other" waits or is waited for, but is not in the list',
    (law) => (check(law).waits = [{ route: 'skilled', for: ['other'] }]),
  ],
  [
    'notAsked',
    'check permit, placeFact: nothing asks for the place, which decides on the law of flanders',
    (law) => {
      delete check(law).placeFact;
      addCondition(law, {
        ...{ kind: 'oneOf', id: 'here', fact: 'place', values: ['flanders'] },
        provenance: rule(),
      });
    },
  ],
  [
    'unknownFact',
    'check permit, compared pay: ',
    (law) => (check(law).compared = [{ id: 'pay', facts: ['no-fact'] }]),
  ],
  [
    'emptyRange',
    'no amount lies between 5 and 4',
    (law) => (slices(law)[0].value = { kind: 'band', from: 5, to: 4 }),
  ],
];
