import * as z from 'zod';
import type { ComputedDate } from '#rules/engine/computed-date.ts';
import type { Condition, Leaf } from '#rules/engine/condition.ts';
import type { Slice, SliceValue } from '#rules/engine/parameter.ts';
import {
  type Authority,
  type Consequence,
  consequenceTopics,
  type Document,
  type Fee,
  type Route,
  type Step,
} from '#rules/engine/route.ts';
import { atLeastOne, id, ids, isoDate, jurisdiction, named, provenance } from './common-shapes.ts';

export const sliceValue = named(
  'SliceValue',
  z.discriminatedUnion('kind', [
    z.strictObject({
      kind: z.literal('exact'),
      amount: z.number(),
      exactHit: z.literal('unsettled').exactOptional(),
    }),
    z.strictObject({ kind: z.literal('atLeast'), amount: z.number() }),
    z.strictObject({ kind: z.literal('band'), from: z.number(), to: z.number() }),
    z.strictObject({ kind: z.literal('unknown') }),
  ]),
  'A value as far as it is known. Money is whole EUR cents.',
) satisfies z.ZodType<SliceValue>;

export const sliceFields = {
  from: isoDate,
  to: isoDate.nullable(),
  value: sliceValue,
  provenance,
  start: z
    .enum(['known', 'notKnown'])
    .exactOptional()
    .describe(
      'With `notKnown` no source says since when the value holds: `from` is only the first day for which we hold it. Otherwise it began on `from`.',
    ),
  confirmedThrough: isoDate.exactOptional(),
  reviewBy: isoDate.exactOptional(),
};
export const slice = named(
  'Slice',
  z.strictObject(sliceFields),
  'The value of one period, from its first day to the day before `to`.',
) satisfies z.ZodType<Slice>;

const leafFields = { id, fact: id, provenance };
const value = z.union([z.string(), z.boolean()]);
export const leaf = named(
  'Leaf',
  z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('oneOf'), ...leafFields, values: z.array(value) }),
    z.strictObject({
      kind: z.literal('compare'),
      ...leafFields,
      operator: z.enum(['atLeast', 'atMost', 'over', 'under']),
      against: z.union([
        z.strictObject({ literal: z.number() }),
        z.strictObject({ parameter: id }),
      ]),
    }),
    z.strictObject({
      kind: z.literal('between'),
      ...leafFields,
      from: z.number(),
      to: z.number(),
    }),
    z.strictObject({
      kind: z.literal('date'),
      ...leafFields,
      operator: z.enum(['onOrBefore', 'onOrAfter']),
      day: z.union([isoDate, z.enum(['filedOn', 'startsOn'])]),
    }),
    z.strictObject({ kind: z.literal('listMembership'), ...leafFields, list: id }),
  ]),
  'A test of one fact.',
) satisfies z.ZodType<Leaf>;

/** A condition holds conditions, so it has to be named before it is made. */
const condition: z.ZodType<Condition> = named(
  'Condition',
  z.lazy(() =>
    z.union([
      leaf,
      z.strictObject({ kind: z.enum(['judgement', 'referral']), id, provenance }),
      z.strictObject({ kind: z.enum(['all', 'any']), id, of: atLeastOne(condition) }),
      z.strictObject({
        kind: z.literal('atLeastOf'),
        id,
        count: z.number(),
        of: atLeastOne(condition),
      }),
      z.strictObject({ kind: z.literal('not'), id, of: z.tuple([condition]) }),
    ]),
  ),
  'A tree of tests. `judgement` is what the authority assesses freely, `referral` what we do not assess.',
);

const computedDate = z.union([
  z.strictObject({ dayBeforeAge: z.number(), birthDate: id }),
  z.strictObject({
    monthsFrom: id,
    months: z.number(),
    growth: z
      .strictObject({ by: id, each: z.number(), beyond: z.number(), atMost: z.number() })
      .exactOptional(),
  }),
  z.strictObject({ daysFrom: id, days: z.number() }),
]) satisfies z.ZodType<ComputedDate>;

const applies = {
  during: z.strictObject({ from: isoDate.nullable(), to: isoDate.nullable() }).exactOptional(),
  when: condition.exactOptional(),
};

export const topic = z.enum(consequenceTopics);
const consequence = z.strictObject({
  id,
  topic,
  ...applies,
  date: computedDate.exactOptional(),
  provenance,
}) satisfies z.ZodType<Consequence>;

const payer = z.enum(['employer', 'worker']);
export const document = named(
  'Paper',
  z.strictObject({ id, by: payer, ...applies, provenance }),
) satisfies z.ZodType<Document>;

export const feeFields = { id, by: payer.exactOptional(), amount: id, provenance };
const fee = z.strictObject({ ...feeFields, ...applies }) satisfies z.ZodType<Fee>;
export const feeDocument = z.strictObject({ ...feeFields, ...applies, figure: slice.nullable() });

export const stepDays = z.strictObject({ min: z.number(), max: z.number().nullable() });
export const stepTarget = z.strictObject({ days: z.number(), provenance });
export const step = named(
  'Step',
  z.strictObject({
    id,
    by: z.enum(['employer', 'worker', 'authority']),
    isFiling: z.literal(true).exactOptional(),
    after: ids,
    days: stepDays,
    target: stepTarget.exactOptional(),
    window: z
      .strictObject({ days: z.number(), withinMonths: z.number(), before: id })
      .exactOptional(),
    ...applies,
    provenance,
  }),
) satisfies z.ZodType<Step>;

export const authority = named(
  'Authority',
  z.strictObject({
    id,
    names: atLeastOne(z.strictObject({ lang: z.string(), name: z.string() })),
    url: z.string().nullable(),
    email: z.string().exactOptional(),
    phone: z.string().exactOptional(),
  }),
) satisfies z.ZodType<Authority>;

export const official = z.array(z.strictObject({ lang: z.string(), term: z.string() }));

const version = z.strictObject({
  from: isoDate,
  to: isoDate.nullable(),
  condition,
  exclusions: z.array(condition).exactOptional(),
});

export const route = named(
  'Route',
  z.strictObject({
    id,
    kind: z.string(),
    official,
    jurisdiction,
    versions: atLeastOne(version),
    versionsFollow: z.literal('startsOn').exactOptional(),
    consequences: z.array(consequence),
    documents: z.array(document),
    fees: z.array(fee),
    steps: z.array(step),
    authority,
    competence: provenance,
  }),
  'A way to be allowed to work, in one jurisdiction, with every version of its conditions that we hold.',
) satisfies z.ZodType<Route>;
