import { LogicEngine } from 'json-logic-engine';
import type { EngineUnderTest } from '../engine-under-test.ts';
import { fullYears, type PlainCondition, type PlainNumber } from '../plain-condition.ts';

export interface Rules {
  readonly routes: readonly unknown[];
  readonly filedOn: string;
}

const operators = { atLeast: '>=', atMost: '<=', over: '>', under: '<' } as const;

/** JSON logic that says the same, one expression for each route. */
export function jsonLogic(
  routes: Readonly<Record<string, PlainCondition>>,
  filedOn: string,
): Rules {
  return { routes: Object.values(routes).map(expression), filedOn };
}

function expression(condition: PlainCondition): unknown {
  switch (condition.kind) {
    case 'all':
      return { and: condition.of.map(expression) };
    case 'any':
      return { or: condition.of.map(expression) };
    case 'oneOf':
      return { in: [{ var: condition.fact }, condition.values] };
    case 'compare':
      return { [operators[condition.operator]]: [value(condition.number), condition.amount] };
  }
}

function value(number: PlainNumber): unknown {
  switch (number.kind) {
    case 'asked':
      return { var: number.fact };
    case 'age':
      return { fullYears: [{ var: number.birthDate }] };
    case 'yearlyPay':
      return number.yearly === null
        ? { '/': [{ '*': [{ var: number.monthly }, number.factor ?? 1200] }, 100] }
        : { var: number.yearly };
  }
}

/** The expressions, compiled. */
export function startJsonLogic({
  routes,
  filedOn,
}: Rules): readonly ((data: unknown) => unknown)[] {
  const engine = new LogicEngine();
  const age = ([birthDate]: readonly unknown[]) => fullYears(String(birthDate), filedOn);
  engine.addMethod('fullYears', age, { deterministic: true });
  return routes.map((route) => engine.build(route));
}

/** json-logic-engine deciding the routes; it says nothing but yes or no. */
export function jsonLogicEngine(rules: Rules): EngineUnderTest {
  const compiled = startJsonLogic(rules);
  return {
    name: 'json-logic-engine',
    understands: ['complete'],
    explains: 'nothing',
    decide: (answers) => compiled.map((route) => (route(answers) === true ? 'true' : 'false')),
  };
}
