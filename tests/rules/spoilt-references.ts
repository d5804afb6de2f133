import {
  atLeast,
  atLeastOf,
  between,
  type Condition,
  is,
  listMembership,
  oneOf,
  onOrBefore,
} from '#rules/engine/condition.ts';
import * as small from './small-law.ts';
import {
  addCondition,
  at,
  check,
  inVersion,
  route,
  rule,
  slices,
  type Spoilt,
  step,
  yearlyPay,
} from './spoilt-law.ts';

/** Laws whose parts refer to what is missing or does not fit, or lead nowhere. */
export const spoiltReferences: readonly Spoilt[] = [
  [
    'unknownFact',
    `${inVersion}, new: fact "pets" does not exist`,
    (law) => {
      addCondition(law, is('new', { ...small.posted, id: 'pets' }, true, rule()));
    },
  ],
  [
    'unknownFact',
    'fact yearly: fact "bonus" does not exist',
    (law) => Object.assign(yearlyPay(law), { yearly: 'bonus' }),
  ],
  [
    'unknownFact',
    'consequence ends: fact "birthday" does not exist',
    (law) => (at(route(law).consequences, 0).date = { dayBeforeAge: 30, birthDate: 'birthday' }),
  ],
  [
    'unknownFact',
    'check permit, question place: fact "town" does not exist',
    (law) => at(check(law).questions, 0).facts.push('town'),
  ],
  ...(
    [
      [is('new', { ...small.posted, id: 'weeks' }, true, rule()), 'choice or boolean'],
      [atLeast('new', { ...small.weeks, id: 'posted' }, 3, rule()), 'number or derived'],
      [between('new', { ...small.weeks, id: 'birth-date' }, 1, 3, rule()), 'number or derived'],
      [onOrBefore('new', { ...small.birthDate, id: 'age' }, 'filedOn', rule()), 'date'],
      [
        listMembership('new', { ...small.occupation, id: 'diploma' }, small.shortages, rule()),
        'occupation',
      ],
    ] satisfies readonly [Condition, string][]
  ).map(([condition, needed]): Spoilt => [
    'wrongFactKind',
    `; needed: ${needed}`,
    (law) => {
      addCondition(law, condition);
    },
  ]),
  [
    'wrongFactKind',
    'check permit, question pay: fact "yearly" is of kind derived',
    (law) => at(check(law).questions, 2).facts.push('yearly'),
  ],
  [
    'unknownOption',
    `${inVersion}, new: "phd" is no answer to "diploma"`,
    (law) => {
      const phd = { ...small.diploma, options: ['phd'] };
      addCondition(law, oneOf('new', phd, ['phd'], rule()));
    },
  ],
  [
    'unknownOption',
    'fact yearly: "phd" is no answer to "diploma"',
    (law) => Object.assign(yearlyPay(law).factorHoldsIf ?? {}, { is: 'phd' }),
  ],
  [
    'unknownOption',
    'check permit, placeFact: "wallonia" is no answer to "place"',
    (law) => (route(law).jurisdiction = 'wallonia'),
  ],
  [
    'unknownParameter',
    `${inVersion}, new: parameter "wage" does not exist`,
    (law) => {
      addCondition(law, atLeast('new', small.yearly, { ...small.pay, id: 'wage' }, rule()));
    },
  ],
  [
    'unknownParameter',
    'fee stamp: parameter "stamp" does not exist',
    (law) =>
      route(law).fees.push({ id: 'stamp', by: 'worker', amount: 'stamp', provenance: rule() }),
  ],
  [
    'wrongUnit',
    `${inVersion}, new: fact "monthly" counts EUR/month; needed: EUR/year`,
    (law) => {
      addCondition(law, atLeast('new', { ...small.yearly, id: 'monthly' }, small.pay, rule()));
    },
  ],
  [
    'wrongUnit',
    'fee stamp: parameter "pay" is in EUR/year; needed: EUR',
    (law) => route(law).fees.push({ id: 'stamp', by: 'worker', amount: 'pay', provenance: rule() }),
  ],
  [
    'wrongUnit',
    'fact age: is declared in weeks, but its derivation gives years',
    (law) => Object.assign(at(law.facts, -2), { unit: 'weeks' }),
  ],
  [
    'wrongUnit',
    'fact yearly: fact "weeks" counts weeks; needed: EUR/month',
    (law) => {
      Object.assign(yearlyPay(law), { monthly: 'weeks' });
      addCondition(law, atLeast('new', small.monthly, 1, rule()));
    },
  ],
  [
    'unknownList',
    `${inVersion}, new: list "surplus" does not exist`,
    (law) => {
      const surplus = { ...small.shortages, id: 'surplus' };
      addCondition(law, listMembership('new', small.occupation, surplus, rule()));
    },
  ],
  [
    'notWhole',
    'parameter pay, slice from 2024-01-01: 40000.5 is not a whole number',
    (law) => (slices(law)[0].value = { kind: 'exact', amount: 40_000.5 }),
  ],
  [
    'notWhole',
    `${inVersion}, new: -1 is not a whole number`,
    (law) => {
      addCondition(law, atLeast('new', small.weeks, -1, rule()));
    },
  ],
  [
    'emptyRange',
    `${inVersion}, new: no number lies between 12 and 9`,
    (law) => {
      addCondition(law, between('new', small.weeks, 12, 9, rule()));
    },
  ],
  ...[0, 2, 0.5].map((count): Spoilt => [
    'impossibleCount',
    `${inVersion}, new: asks for ${count} of 1 conditions`,
    (law) => {
      addCondition(law, atLeastOf('new', count, is('one', small.posted, true, rule())));
    },
  ]),
  [
    'unknownStep',
    'route skilled, step decision: step "exam" does not exist',
    (law) => step(law, 2).after.push('exam'),
  ],
  [
    'unknownStep',
    'route skilled, step vacancy: step "exam" does not exist',
    (law) => (step(law, 0).window = { days: 63, withinMonths: 4, before: 'exam' }),
  ],
  [
    'stepCycle',
    'route skilled: steps wait for each other: application, decision',
    (law) => step(law, 1).after.push('decision'),
  ],
  [
    'stepCycle',
    'route skilled: steps wait for each other: vacancy, application',
    (law) => step(law, 0).after.push('application'),
  ],
  [
    'unknownRoute',
    'check permit: route "unskilled" does not exist',
    (law) => check(law).routes.push('unskilled'),
  ],
  [
    'unknownCheck',
    'check permit: check "benefit" does not exist',
    (law) => (check(law).beside = 'benefit'),
  ],
  [
    'notAsked',
    'check permit: no question asks "monthly", which route skilled needs',
    (law) => at(check(law).questions, 2).facts.shift(),
  ],
  [
    'notAsked',
    'check permit: no question asks "place", which the check needs',
    (law) => check(law).questions.shift(),
  ],
  [
    'askedForNothing',
    'check permit, question pay: asks "hobby", which none of the routes',
    (law) => {
      law.facts.push({ ...small.posted, id: 'hobby' });
      at(check(law).questions, 2).facts.push('hobby');
    },
  ],
  [
    'askedTwice',
    'check permit: fact "diploma" is asked more than once',
    (law) => at(check(law).questions, 2).facts.push('diploma'),
  ],
];
