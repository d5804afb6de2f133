import type { Context } from 'hono';
import { createMiddleware } from 'hono/factory';
import type { FeedbackOutcome } from '#content/feedback.ts';
import { handOver } from '#content/hand-over.ts';
import type { Environment } from '../environment.ts';
import { readFeedback } from '../feedback/read-feedback.ts';
import { storeFeedback } from '../feedback/store-feedback.ts';
import { stripPersonal } from '../feedback/strip-personal.ts';
import { isTooOften } from '../http/rate-limit.ts';
import { sentForm } from './sent-form.ts';

/** Stores what somebody said of a page, without what looks personal; the page after it shows what was taken out. */
export const feedbackForm = createMiddleware<{ Bindings: Environment }>(async (c, next) => {
  handOver(c.req.raw, { feedback: await outcomeOf(c) });
  await next();
});

const outcomeOf = async (c: Context<{ Bindings: Environment }>): Promise<FeedbackOutcome> => {
  const read = readFeedback(await sentForm(c));
  if (read.kind === 'foreign') return { kind: 'refused' };
  if (read.kind === 'faulty') return read;
  const { page, opinion, text: typed } = read;
  const failed = { typed: { page, opinion, text: typed } };
  if (await isTooOften(c, 'FORM_LIMIT')) return { kind: 'limited', ...failed };
  const { text, removed } = stripPersonal(typed);
  const stored = await storeFeedback(c.env, { page, opinion, text }, new Date());
  return stored.kind === 'done'
    ? { kind: 'stored', page, text, removed }
    : { kind: 'unavailable', ...failed };
};
