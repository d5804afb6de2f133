import * as z from 'zod';
import type { Answer, Answers } from '#rules/engine/answer.ts';
import { answerFault } from '#rules/engine/answers.ts';
import type { Fact } from '#rules/engine/fact.ts';
import { askedFacts, law } from '../law.ts';

const value = z.union([z.boolean(), z.number(), z.string().max(64)]);
const end = z.union([z.number(), z.string().max(10)]).exactOptional();

/** Every form of an answer, whatever the fact. */
const answer = z.union([
  value,
  z.strictObject({ unknown: z.literal(true) }),
  z.strictObject({ notApplicable: z.literal(true) }),
  z.strictObject({ from: end, to: end }),
  z.strictObject({ anyOf: z.array(value).min(1).max(100) }),
]) satisfies z.ZodType<Answer>;

/** Which facts a schema answers, one or by their ids, for the description of the API: the schema says the same in code. */
export const answeredFacts = z.registry<
  { readonly fact: Fact } | { readonly facts: readonly Fact[] }
>();

/**
 * First the reader that the form shares says what is wrong with the answer to this fact; the shape then only
 * proves the type. A schema made of the shape would name faults in its own way.
 */
export const answerTo = (fact: Fact) =>
  z
    .unknown()
    .superRefine((given, context) => {
      const fault = given === undefined ? 'missing' : answerFault(fact, given, law.occupations);
      if (fault !== null) context.addIssue({ code: 'custom', message: fault });
    })
    .pipe(answer)
    .register(answeredFacts, { fact });

const factsById = new Map(askedFacts.map((fact) => [fact.id, fact]));

/** What the reader of the form found no fault in: a shape that proves it once more takes longer than all the rest. */
const answersWithoutFault: z.ZodType<Answers, object> = z.any();

/**
 * Answers by fact id. Knows the facts of every check, which bounds the record: what another check asks is taken and
 * says nothing here, any other key is refused. It looks at what was given and not, as an object of so many optional
 * fields would, at all that could be.
 */
export const answersSchema = z
  // Not an object of zod's: that passes over a key that would change the prototype.
  .custom<object>((given) => typeof given === 'object' && given !== null && !Array.isArray(given))
  .superRefine((answers, context) => {
    const given = Object.entries(answers);
    if (given.some(([id]) => !factsById.has(id))) {
      context.addIssue({ code: 'custom', message: 'unknownFact' });
    }
    for (const [id, value] of given) {
      const fact = factsById.get(id);
      const fault = fact ? answerFault(fact, value, law.occupations) : null;
      if (fault !== null) context.addIssue({ code: 'custom', message: fault, path: [id] });
    }
  })
  .pipe(answersWithoutFault)
  .register(answeredFacts, { facts: askedFacts })
  .meta({
    id: 'Answers',
    description:
      'By fact id, as the questions of a check name them. A fact left out was not asked.',
  }) satisfies z.ZodType<Answers>;
