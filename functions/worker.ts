import { Hono } from 'hono';
import { api } from './api/api.ts';
import { maintainers } from './api/maintainers.ts';
import type { Environment } from './environment.ts';
import { anySite } from './http/any-site.ts';
import { bodyText, maxBodyBytes } from './http/body-limit.ts';
import { failed } from './http/failed.ts';
import { plainTexts } from './http/plain-texts.ts';
import { problem } from './http/problem.ts';
import { rateLimit } from './http/rate-limit.ts';
import { security } from './http/security.ts';
import { rollUp } from './numbers/roll-up.ts';
import { pagesApp } from './pages-app.ts';

const app = new Hono<{ Bindings: Environment }>();

app.use(security);
// Before the limit on bodies: without its headers a partner's page could not read the refusal.
app.use('/api/v1/*', anySite);
app.use('/api/*', bodyText(maxBodyBytes));
// After the limit on bodies, which reads them to their end.
app.use('/api/*', rateLimit);
app.use('/api/v1/*', plainTexts);
app.route('/api/v1', api);
app.route('/api/maintainers', maintainers);
// Here and not in `api`: Hono ignores the not-found handler of a mounted app.
app.all('/api/*', (c) => problem(c, 404));
// An app of its own: beside addresses that begin with any language, Hono looks every address up in a slower way.
app.all('*', (c) => pagesApp.fetch(c.req.raw, c.env, c.executionCtx));
app.onError(failed);

export default {
  fetch: app.fetch,
  scheduled: async ({ scheduledTime }, environment) => {
    const done = await rollUp(environment, new Date(scheduledTime));
    // So that Cloudflare shows it as failed; the next night does what this one did not.
    if (done.kind === 'unavailable') throw new Error('the roll-up failed');
  },
} satisfies ExportedHandler<Environment>;
