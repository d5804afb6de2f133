import * as z from 'zod';
import type { Answer } from '#rules/engine/answer.ts';
import type { Change } from '#rules/engine/counterfactual.ts';
import type { Decisive } from '#rules/engine/decisive.ts';
import type { Explanation, ListPeriod } from '#rules/engine/explain.ts';
import type { Figure } from '#rules/engine/parameter.ts';
import type { Hole } from '#rules/engine/hole.ts';
import type { Verdict } from '#rules/engine/verdict.ts';
import type { ReasonedVerdict } from '#rules/engine/verdicts.ts';
import type { AssessResponse } from '../assess-response.ts';
import {
  atLeastOne,
  confidence,
  disclaimer,
  id,
  ids,
  isoDate,
  jurisdiction,
  languageTag,
  lawHash,
  named,
  provenance,
  sources,
} from './common-shapes.ts';
import { authority, document, feeDocument, sliceFields, step, topic } from './law-shapes.ts';

const end = z.union([z.number(), z.string()]).exactOptional();
const answerValue = z.union([z.boolean(), z.number(), z.string()]);
const answer = named(
  'Answer',
  z.union([
    answerValue,
    z.strictObject({ unknown: z.literal(true) }),
    z.strictObject({ notApplicable: z.literal(true) }),
    z.strictObject({ from: end, to: end }),
    z.strictObject({ anyOf: z.array(answerValue) }),
  ]),
) satisfies z.ZodType<Answer>;

export const hole = named(
  'Hole',
  z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('lapsed'), parameter: id, confirmedThrough: isoDate }),
    z.strictObject({ kind: z.literal('unknownAmount'), parameter: id }),
    z.strictObject({ kind: z.literal('exactHit'), parameter: id }),
    z.strictObject({ kind: z.literal('unverified'), condition: id }),
    z.strictObject({ kind: z.literal('unknownList'), list: id }),
    z.strictObject({ kind: z.literal('lapsedList'), list: id, confirmedThrough: isoDate }),
    z.strictObject({ kind: z.literal('convention'), fact: id }),
    z.strictObject({ kind: z.literal('referred'), condition: id }),
    z.strictObject({ kind: z.literal('notHeld'), route: id, knownFrom: isoDate }),
  ]),
  'Something that we, not the person, do not know.',
) satisfies z.ZodType<Hole>;

export const verdict = named(
  'Verdict',
  z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('notEligible'), reasons: ids }),
    z.strictObject({ kind: z.literal('notYet'), opensOn: isoDate, reasons: ids }),
    z.strictObject({ kind: z.literal('undetermined'), dependsOn: ids }),
    z.strictObject({
      kind: z.literal('unconfirmed'),
      holes: z.array(hole),
      provisional: z.enum(['eligible', 'notEligible']).nullable(),
    }),
    z.strictObject({ kind: z.literal('eligibleSubjectToJudgement'), judgements: ids }),
    z.strictObject({ kind: z.literal('eligible') }),
  ]),
  'What the law says about one route. `unconfirmed` may not be shown as a yes or a no.',
) satisfies z.ZodType<Verdict>;

export const truth = z.enum(['true', 'false', 'unknown']);
export const figure = z.strictObject({ ...sliceFields, parameter: id }) satisfies z.ZodType<Figure>;
const listPeriod = z.strictObject({
  list: id,
  from: isoDate,
  to: isoDate.nullable(),
  isComplete: z.boolean(),
  provenance,
  confirmedThrough: isoDate.exactOptional(),
  reviewBy: isoDate.exactOptional(),
}) satisfies z.ZodType<ListPeriod>;

const explained = { id, truth, provisional: truth, opensOn: isoDate.nullable() };

/** An explanation holds explanations, so it has to be named before it is made. */
const explanation: z.ZodType<Explanation> = named(
  'Explanation',
  z.lazy(() =>
    z.union([
      z.strictObject({
        kind: z.enum(['all', 'any', 'atLeastOf', 'not']),
        ...explained,
        children: z.array(explanation),
      }),
      z.strictObject({
        kind: z.literal('leaf'),
        ...explained,
        fact: id,
        answer: answer.nullable(),
        computed: z
          .strictObject({ from: z.number().nullable(), to: z.number().nullable() })
          .nullable(),
        figure: figure.nullable(),
        list: listPeriod.nullable(),
        provenance,
      }),
      z.strictObject({ kind: z.enum(['judgement', 'referral']), ...explained, provenance }),
    ]),
  ),
  'Why a route has its verdict: a tree that mirrors its conditions.',
);

const change = z.strictObject({
  fact: id,
  how: z.enum(['changeable', 'comesWithTime']),
  to: z.discriminatedUnion('kind', [
    z.strictObject({
      kind: z.literal('range'),
      from: z.union([z.number(), isoDate]).nullable(),
      to: z.union([z.number(), isoDate]).nullable(),
    }),
    z.strictObject({
      kind: z.literal('anyOf'),
      values: z.array(z.union([z.string(), z.boolean()])),
    }),
  ]),
  on: isoDate.nullable(),
  meets: ids,
}) satisfies z.ZodType<Change>;

export const decisive = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('unmet'), part: explanation, isWhole: z.boolean() }),
  z.strictObject({ kind: z.literal('waitsFor'), facts: ids }),
  z.strictObject({ kind: z.literal('hole'), hole }),
  z.strictObject({ kind: z.literal('judgement'), condition: id }),
]) satisfies z.ZodType<Decisive>;

const routeVerdict = {
  route: id,
  jurisdiction,
  verdict,
  dependsOn: ids,
  holes: z.array(hole),
  judgements: ids,
  confidence: confidence.nullable(),
  questionsLeft: z.number(),
};

const reasonedVerdict = named(
  'RouteVerdict',
  z.strictObject({ ...routeVerdict, decisive: decisive.nullable() }),
) satisfies z.ZodType<ReasonedVerdict>;

const routeDocument = named(
  'RouteAssessment',
  z.strictObject({
    ...routeVerdict,
    explanation: explanation.nullable(),
    consequences: z.array(z.strictObject({ id, topic, date: isoDate.nullable(), provenance })),
    documents: z.array(document),
    fees: z.array(feeDocument),
    steps: z.array(step),
    partsDependOn: ids,
    counterfactuals: z.array(z.strictObject({ changes: atLeastOne(change) })),
    elsewhere: z
      .array(z.strictObject({ route: id, jurisdiction, verdict }))
      .describe('Routes of its kind that the same answers would open in another place.'),
    authority,
  }),
);

const answered = {
  check: id,
  filedOn: isoDate,
  startsOn: isoDate.nullable(),
  competent: z.array(jurisdiction),
  nextQuestion: id.nullable(),
  questionsLeft: z.number(),
  sources,
  lawHash,
  language: languageTag,
  disclaimer,
};

/** What `POST /api/v1/assess` answers, proved field by field. */
export const assessResponse = named(
  'AssessResponse',
  z.discriminatedUnion('detail', [
    named(
      'VerdictsResponse',
      z.strictObject({
        detail: z.literal('verdicts'),
        ...answered,
        routes: z.array(reasonedVerdict),
      }),
    ),
    named(
      'FullAssessResponse',
      z.strictObject({ detail: z.literal('full'), ...answered, routes: z.array(routeDocument) }),
    ),
  ]),
) satisfies z.ZodType<AssessResponse>;
