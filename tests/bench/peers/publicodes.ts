import Engine from 'publicodes';
import type { Answer, Answers } from '#rules/engine/answer.ts';
import type { EngineUnderTest, Verdicts } from '../engine-under-test.ts';
import type { PlainCondition, PlainNumber } from '../plain-condition.ts';

export type Rules = Readonly<Record<string, unknown>>;
type Compare = Extract<PlainCondition, { kind: 'compare' }>;

/** Never given a value: what is open because of the law and not because of an answer. */
const open = 'open';
const yearlyStated = 'yearly-stated';
const decision = 'decision';
const silent = { log: () => undefined, warn: () => undefined, error: () => undefined };

/** Publicodes rules that say the same: one for each fact and each route, and one for the route that counts. */
export function publicodesRules(
  facts: readonly { readonly id: string; readonly kind: string }[],
  routes: Readonly<Record<string, PlainCondition>>,
  filedOn: string,
): Rules {
  const asked = facts.map(({ id, kind }): readonly [string, unknown] => [
    id,
    {
      question: `${id}?`,
      type: kind === 'number' ? 'nombre' : kind === 'date' ? 'date' : 'texte',
    },
  ]);
  const decided = Object.entries(routes).map(([id, condition]): readonly [string, unknown] => [
    id,
    rule(condition, filedOn),
  ]);
  const places = Object.keys(routes).map((id) => ({
    'toutes ces conditions': [`job-place = '${id.replace(/-highly-skilled$/, '')}'`, id],
  }));
  return {
    [open]: { type: 'booléen' },
    [yearlyStated]: { question: 'stated?', type: 'booléen' },
    ...Object.fromEntries([...asked, ...decided]),
    [decision]: { 'une de ces conditions': places },
  };
}

function rule(condition: PlainCondition, filedOn: string): unknown {
  switch (condition.kind) {
    case 'all':
      return { 'toutes ces conditions': condition.of.map((child) => rule(child, filedOn)) };
    case 'any':
      return { 'une de ces conditions': condition.of.map((child) => rule(child, filedOn)) };
    case 'oneOf':
      return {
        'une de ces conditions': condition.values.map((value) => `${condition.fact} = '${value}'`),
      };
    case 'compare':
      return comparison(condition, condition.number, filedOn);
  }
}

const signs = { atLeast: '>=', atMost: '<=', over: '>', under: '<' } as const;

function comparison({ operator, amount }: Compare, number: PlainNumber, filedOn: string): unknown {
  const sign = signs[operator];
  if (number.kind === 'asked') return `${number.fact} ${sign} ${amount}`;
  if (number.kind === 'age') {
    if (operator !== 'under') throw new Error('publicodes is told of ages below a limit only');
    const [year = '', month = '', day = ''] = filedOn.split('-');
    return `${number.birthDate} > ${day}/${month}/${Number(year) - amount}`;
  }
  if (operator !== 'atLeast') throw new Error('publicodes is told of pay that reaches an amount');
  const counted = fromMonthly(number, amount);
  if (number.yearly === null) return counted;
  return {
    variations: [{ si: yearlyStated, alors: `${number.yearly} >= ${amount}` }, { sinon: counted }],
  };
}

/** Whole cents on both sides: the factor is in hundredths of a month. */
function fromMonthly(
  { monthly, factor, holdsIf }: Extract<PlainNumber, { kind: 'yearlyPay' }>,
  amount: number,
): unknown {
  const reaches = (hundredths: number) => `${monthly} * ${hundredths} >= ${amount * 100}`;
  const atLeastTwelve = { 'une de ces conditions': [reaches(1200), open] };
  if (factor === null) return atLeastTwelve;
  if (holdsIf === null) return reaches(factor);
  const holds = `${holdsIf.fact} = '${holdsIf.is}'`;
  const fails = `${holdsIf.fact} != '${holdsIf.is}'`;
  return {
    'une de ces conditions': [
      reaches(1200),
      { 'toutes ces conditions': [holds, reaches(factor)] },
      { 'toutes ces conditions': [fails, open] },
    ],
  };
}

/** Answers as publicodes takes them; what is not known is left out. */
export function situationOf(answers: Answers): Readonly<Record<string, string | number>> {
  const situation: Record<string, string | number> = {};
  for (const [fact, answer] of Object.entries(answers)) {
    const value = situationValue(fact, answer);
    if (value !== null) situation[fact] = value;
  }
  const yearly = answers['pay-yearly'];
  if (yearly !== undefined) situation[yearlyStated] = typeof yearly === 'object' ? 'non' : 'oui';
  return situation;
}

function situationValue(fact: string, answer: Answer): string | number | null {
  if (typeof answer === 'object') return null;
  if (typeof answer === 'number') return answer;
  if (typeof answer === 'boolean') return `'${String(answer)}'`;
  return fact === 'worker-birth-date' ? answer.split('-').toReversed().join('/') : `'${answer}'`;
}

export const startPublicodes = (rules: Rules): Engine => new Engine(rules, { logger: silent });

/** Publicodes deciding the routes, its own tree of evaluated nodes being the explanation. */
export function publicodes(rules: Rules, routes: readonly string[]): EngineUnderTest {
  const engine = startPublicodes(rules);
  return {
    name: 'publicodes',
    understands: ['complete', 'open'],
    explains: 'its evaluated tree',
    decide: (answers): Verdicts => {
      engine.setSituation(situationOf(answers));
      return routes.map((route) => {
        const { nodeValue } = engine.evaluate(route);
        return nodeValue === true ? 'true' : nodeValue === false ? 'false' : 'unknown';
      });
    },
  };
}

/** The fact publicodes wants next for the route that counts, most missed first; `null` once it has decided. */
export function publicodesAsks(rules: Rules): (answers: Answers) => string | null {
  const engine = startPublicodes(rules);
  return (answers) => {
    engine.setSituation(situationOf(answers));
    const { missingVariables } = engine.evaluate(decision);
    const [wanted] = Object.entries(missingVariables)
      .filter(([fact]) => fact !== open)
      .toSorted(([, a], [, b]) => b - a);
    if (!wanted) return null;
    return wanted[0] === yearlyStated ? 'pay-yearly' : wanted[0];
  };
}
