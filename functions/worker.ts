import { handle } from '@astrojs/cloudflare/handler';
import { Hono } from 'hono';
import { csrf } from 'hono/csrf';
import { HTTPException } from 'hono/http-exception';
import { routePath } from 'hono/route';
import { api } from './api/api.ts';
import { maintainers } from './api/maintainers.ts';
import type { Environment } from './environment.ts';
import { countForm } from './forms/count-form.ts';
import { feedbackForm } from './forms/feedback-form.ts';
import { anySite } from './http/any-site.ts';
import { bodyBytes, bodyLimit } from './http/body-limit.ts';
import { failure } from './http/failure.ts';
import { pages } from './http/pages.ts';
import { personalPage } from './http/personal-page.ts';
import { plainTexts } from './http/plain-texts.ts';
import { problem, problemStatus } from './http/problem.ts';
import { rateLimit } from './http/rate-limit.ts';
import { security } from './http/security.ts';
import { statisticsPage } from './http/statistics-page.ts';
import { logFault } from './log.ts';
import { rollUp } from './numbers/roll-up.ts';

const maxBodyBytes = 16 * 1024;

/** The pages look among the files for whatever they are not: without a store of files nothing is there. */
const noFiles = { fetch: () => Promise.resolve(new Response(null, { status: 404 })) };

const app = new Hono<{ Bindings: Environment }>();

app.use(security);
// Before the limit on bodies: without its headers a partner's page could not read the refusal.
app.use('/api/v1/*', anySite);
app.use('/api/*', bodyBytes(maxBodyBytes));
// After the limit on bodies, which reads them to their end.
app.use('/api/*', rateLimit);
app.use('/api/v1/*', plainTexts);
app.route('/api/v1', api);
app.route('/api/maintainers', maintainers);
// Here and not in `api`: Hono ignores the not-found handler of a mounted app.
app.all('/api/*', (c) => problem(c, 404));
app.use(bodyLimit(maxBodyBytes));
// Two slashes begin the name of another site wherever an address is put together.
app.use((c, next) => (c.req.path.startsWith('//') ? failure(c, 404) : next()));
// After the API, which any site may call; a form of another site gets no page of ours.
app.use(csrf());
app.use(personalPage);
app.on('POST', ['/:locale/statistics/result', '/:locale/statistics/result/'], countForm);
app.on('POST', ['/:locale/feedback/result', '/:locale/feedback/result/'], feedbackForm);
app.get('/:locale/statistics/', statisticsPage);
app.all(
  '*',
  pages((c) =>
    // Hono types the execution context as the part that all its platforms share.
    handle(c.req.raw, { ASSETS: noFiles, ...c.env }, c.executionCtx as ExecutionContext),
  ),
);

app.onError((error, c) => {
  const status = error instanceof HTTPException ? problemStatus(error.status) : 500;
  if (status === 500) logFault('request', routePath(c), error);
  return failure(c, status);
});

export default {
  fetch: app.fetch,
  scheduled: async ({ scheduledTime }, environment) => {
    const done = await rollUp(environment, new Date(scheduledTime));
    // So that Cloudflare shows it as failed; the next night does what this one did not.
    if (done.kind === 'unavailable') throw new Error('the roll-up failed');
  },
} satisfies ExportedHandler<Environment>;
