import type { Fact } from '#rules/engine/fact.ts';

const dontKnow = {
  type: 'object',
  properties: { unknown: { const: true } },
  required: ['unknown'],
  additionalProperties: false,
};
const notApplicable = {
  type: 'object',
  properties: { notApplicable: { const: true } },
  required: ['notApplicable'],
  additionalProperties: false,
};

/** The answers that a fact takes, as JSON Schema. */
export const answerJsonSchema = (fact: Fact): object => {
  const value = valueOf(fact);
  const hasRange = fact.kind === 'number' || fact.kind === 'date';
  return {
    anyOf: [
      value,
      {
        type: 'object',
        properties: { anyOf: { type: 'array', items: value, minItems: 1, maxItems: 100 } },
        required: ['anyOf'],
        additionalProperties: false,
      },
      ...(hasRange ? [rangeOf(value)] : []),
      dontKnow,
      ...(fact.kind === 'number' && fact.optional ? [notApplicable] : []),
    ],
  };
};

/** Answers by the ids of facts, any of which may be left out, as JSON Schema. */
export const answersJsonSchema = (facts: readonly Fact[]): object => ({
  type: 'object',
  properties: Object.fromEntries(facts.map((fact) => [fact.id, answerJsonSchema(fact)])),
  additionalProperties: false,
});

const rangeOf = (end: object) => ({
  type: 'object',
  properties: { from: end, to: end },
  minProperties: 1,
  additionalProperties: false,
});

const valueOf = (fact: Fact): object => {
  switch (fact.kind) {
    case 'boolean':
      return { type: 'boolean' };
    case 'choice':
      return { type: 'string', enum: fact.options };
    case 'number':
      return {
        type: 'integer',
        minimum: fact.min,
        maximum: fact.max,
        description: unitWord(fact.unit),
      };
    case 'date':
      return { type: 'string', format: 'date', description: `From ${fact.min} to ${fact.max}.` };
    case 'occupation':
      return { type: 'string', description: 'The id of an occupation.' };
  }
};

const unitWord = (unit: string) =>
  unit.startsWith('EUR') ? `${unit}, in whole cents.` : `In ${unit}.`;
