import { Engine } from 'json-rules-engine';
import type { EngineUnderTest } from '../engine-under-test.ts';
import { numberFrom, type PlainCondition, type PlainNumber } from '../plain-condition.ts';

export interface Rules {
  readonly rules: readonly unknown[];
  /** Numbers it has to compute, by the name its conditions use. */
  readonly computed: Readonly<Record<string, PlainNumber>>;
  readonly filedOn: string;
}

const operators = {
  atLeast: 'greaterThanInclusive',
  atMost: 'lessThanInclusive',
  over: 'greaterThan',
  under: 'lessThan',
} as const;

/** Rules of json-rules-engine that say the same: one for each route. */
export function jsonRules(
  routes: Readonly<Record<string, PlainCondition>>,
  filedOn: string,
): Rules {
  const computed: Record<string, PlainNumber> = {};
  const conditions = (condition: PlainCondition): object => {
    switch (condition.kind) {
      case 'all':
      case 'any':
        return { [condition.kind]: condition.of.map(conditions) };
      case 'oneOf':
        return { fact: condition.fact, operator: 'in', value: condition.values };
      case 'compare': {
        const { number, operator, amount } = condition;
        const fact = number.kind === 'asked' ? number.fact : JSON.stringify(number);
        if (number.kind !== 'asked') computed[fact] = number;
        return { fact, operator: operators[operator], value: amount };
      }
    }
  };
  const rules = Object.entries(routes).map(([id, condition]) => ({
    name: id,
    event: { type: id },
    conditions: conditions(condition),
  }));
  return { rules, computed, filedOn };
}

/** An engine with the rules and with the facts it computes itself, once for each run. */
export function startJsonRules({ rules, computed, filedOn }: Rules): Engine {
  const engine = new Engine(rules);
  for (const [name, number] of Object.entries(computed)) {
    const bases =
      number.kind === 'age'
        ? [number.birthDate]
        : number.kind === 'asked'
          ? [number.fact]
          : [number.yearly ?? number.monthly];
    engine.addFact(name, async (_, almanac) => {
      const [value] = await Promise.all(bases.map((base) => almanac.factValue<unknown>(base)));
      return numberFrom(number, () => value, filedOn);
    });
  }
  return engine;
}

/** json-rules-engine deciding the routes, its rule results being the explanation. */
export function jsonRulesEngine(rules: Rules, routes: readonly string[]): EngineUnderTest {
  const engine = startJsonRules(rules);
  return {
    name: 'json-rules-engine',
    understands: ['complete'],
    explains: 'its rule results',
    decide: async (answers) => {
      const { results } = await engine.run(answers);
      return routes.map((route) => (results.some(({ name }) => name === route) ? 'true' : 'false'));
    },
  };
}
