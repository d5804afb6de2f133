import { Hono } from 'hono';
import { describeQuestions } from '../contract/describe-questions.ts';
import { described } from '../http/described.ts';
import { language, type LanguageVariables } from '../http/language.ts';
import { methodNotAllowed } from '../http/method-not-allowed.ts';
import { problem } from '../http/problem.ts';
import { readQuery } from '../http/read-query.ts';
import { law } from '../law.ts';

/**
 * `GET /api/v1/checks/{id}/questions`: what a check asks, as a `QuestionsResponse`, in words when
 * `Accept-Language` or `?lang=` asks for a language we offer. Errors: 404 unknown check, 422 unknown `lang`.
 */
export const questions = new Hono<{ Variables: LanguageVariables }>()
  .get('/:id/questions', language, (c) => {
    const check = law.checks.get(c.req.param('id'));
    if (!check) return problem(c, 404);
    const read = readQuery(c, ['lang']);
    if (read.kind === 'refused') return read.response;
    const words = c.get('language');
    return described(c, describeQuestions(check, words), words);
  })
  .all('/:id/questions', methodNotAllowed('GET', 'HEAD', 'OPTIONS'));
