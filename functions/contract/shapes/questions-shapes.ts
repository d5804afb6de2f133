import * as z from 'zod';
import { numberUnits } from '#rules/engine/fact.ts';
import type { QuestionsResponse } from '../questions-response.ts';
import { id, isoDate, languageTag, lawHash, named, voice } from './common-shapes.ts';

const words = z.strictObject({ label: z.string(), hint: z.string().exactOptional() });
const option = { id, words: words.exactOptional() };
const fact = {
  id,
  knownBy: z.enum(['worker', 'employer']),
  optional: z.boolean(),
  words: words.exactOptional(),
};
const factDocument = named(
  'Fact',
  z.discriminatedUnion('kind', [
    z.strictObject({ ...fact, kind: z.literal('boolean') }),
    z.strictObject({
      ...fact,
      kind: z.literal('choice'),
      options: z.array(z.strictObject(option)),
      vague: z.array(z.strictObject({ ...option, standsFor: z.array(id) })),
    }),
    z.strictObject({
      ...fact,
      kind: z.literal('number'),
      unit: z.enum(numberUnits),
      min: z.number(),
      max: z.number(),
    }),
    z.strictObject({ ...fact, kind: z.literal('date'), min: isoDate, max: isoDate }),
    z.strictObject({ ...fact, kind: z.literal('occupation') }),
  ]),
  'Something a person is asked, and the values it takes. Money is whole EUR cents.',
);

/** What `GET /api/v1/checks/{id}/questions` answers, proved field by field. */
export const questionsResponse = named(
  'QuestionsResponse',
  z.strictObject({
    check: id,
    lawHash,
    language: languageTag.nullable(),
    answers: z
      .enum(['best', 'all'])
      .describe('The best of its routes, or all of them that are for the person.'),
    voices: z.array(voice),
    filedOn: z.strictObject({ min: isoDate, max: isoDate }),
    questions: z.array(
      z.strictObject({
        id,
        words: z
          .strictObject({
            short: z.string(),
            title: z.strictObject({ employer: z.string(), worker: z.string() }),
            hint: z.string(),
            why: z.string(),
          })
          .exactOptional(),
        situations: z
          .array(z.strictObject({ ...option, answers: z.record(id, id) }))
          .describe(
            'Choices to offer beside the options of the first fact; each answers several facts.',
          ),
        facts: z.array(factDocument),
      }),
    ),
  }),
) satisfies z.ZodType<QuestionsResponse>;
