import { Hono } from 'hono';
import { contentHash } from '#rules/engine/content-hash.ts';
import { lawHash } from '#rules/law-hash.ts';
import { describeQuestions } from '../contract/describe-questions.ts';
import { cacheable } from '../http/cacheable.ts';
import { language, type LanguageVariables } from '../http/language.ts';
import { methodNotAllowed } from '../http/method-not-allowed.ts';
import { problem } from '../http/problem.ts';
import { law } from '../law.ts';

/**
 * `GET /api/v1/checks/{id}/questions`: what a check asks, as a `QuestionsResponse`, in words when
 * `Accept-Language` or `?lang=` asks for a language we offer. Errors: 404 unknown check, 422 unknown `lang`.
 */
export const questions = new Hono<{ Variables: LanguageVariables }>()
  .get('/:id/questions', language, (c) => {
    const check = law.checks.get(c.req.param('id'));
    if (!check) return problem(c, 404);
    const document = describeQuestions(check, c.get('language'));
    if (document.language !== null) c.header('Content-Language', document.language);
    // Words change without the law, so the law's hash alone would keep stale ones alive.
    return cacheable(c, document, `${lawHash}-${contentHash(document)}`);
  })
  .all('/:id/questions', methodNotAllowed('GET', 'HEAD', 'OPTIONS'));
