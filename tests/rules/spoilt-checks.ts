import { addCondition, at, check, type DraftLaw, rule, slices, type Spoilt } from './spoilt-law.ts';

/** Offers a situation beside the diplomas. */
const inSituation =
  (id: string, answers: Readonly<Record<string, string>>) =>
  (law: DraftLaw): unknown =>
    (at(check(law).questions, 1).situations = [{ id, answers }]);
const situation = 'check permit, question diploma, situation';

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
    'unknownFact',
    `${situation} here: fact "town" does not exist`,
    inSituation('here', { diploma: 'master', place: 'flanders', town: 'gent' }),
  ],
  [
    'wrongFactKind',
    `${situation} here: fact "posted" is of kind boolean`,
    inSituation('here', { diploma: 'master', posted: 'yes' }),
  ],
  [
    'unknownOption',
    `${situation} here: "phd" is no answer to "diploma"`,
    inSituation('here', { diploma: 'phd', place: 'flanders' }),
  ],
  ...(
    [
      ['here', { place: 'flanders' }],
      ['here', { diploma: 'master' }],
      ['master', { diploma: 'master', place: 'flanders' }],
    ] as const
  ).map(([id, answers]): Spoilt => [
    'noSituation',
    `${situation} ${id}: has to say more than an option of "diploma"`,
    inSituation(id, answers),
  ]),
  [
    'noSituation',
    `${situation} here: leaves "posted" on its page unsaid`,
    (law) => {
      const { questions } = check(law);
      at(questions, 3).facts = ['birth-date', 'occupation'];
      at(questions, 1).facts.push('posted');
      inSituation('here', { diploma: 'master', place: 'flanders' })(law);
    },
  ],
  [
    'duplicateId',
    'check permit, situations of diploma: the id "here" is given more than once',
    (law) => {
      const here = { id: 'here', answers: { diploma: 'master', place: 'flanders' } };
      at(check(law).questions, 1).situations = [here, here];
    },
  ],
  [
    'emptyRange',
    'no amount lies between 5 and 4',
    (law) => (slices(law)[0].value = { kind: 'band', from: 5, to: 4 }),
  ],
];
