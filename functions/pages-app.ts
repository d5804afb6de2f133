import { handle } from '@astrojs/cloudflare/handler';
import { Hono } from 'hono';
import { csrf } from 'hono/csrf';
import type { Environment } from './environment.ts';
import { countForm } from './forms/count-form.ts';
import { feedbackForm } from './forms/feedback-form.ts';
import { bodyLimit, maxBodyBytes } from './http/body-limit.ts';
import { failed } from './http/failed.ts';
import { failure } from './http/failure.ts';
import { pages } from './http/pages.ts';
import { personalPage } from './http/personal-page.ts';
import { statisticsPage } from './http/statistics-page.ts';

/** The pages look among the files for whatever they are not: without a store of files nothing is there. */
const noFiles = { fetch: () => Promise.resolve(new Response(null, { status: 404 })) };

/** Everything that is not the API: pages drawn on demand, and forms that store something. */
export const pagesApp = new Hono<{ Bindings: Environment }>();

pagesApp.use(bodyLimit(maxBodyBytes));
// Two slashes begin the name of another site wherever an address is put together.
pagesApp.use((c, next) => (c.req.path.startsWith('//') ? failure(c, 404) : next()));
// Any site may call the API; a form of another site gets no page of ours.
pagesApp.use(csrf());
pagesApp.use(personalPage);
pagesApp.on('POST', ['/:locale/statistics/result', '/:locale/statistics/result/'], countForm);
pagesApp.on('POST', ['/:locale/feedback/result', '/:locale/feedback/result/'], feedbackForm);
pagesApp.get('/:locale/statistics/', statisticsPage);
pagesApp.all(
  '*',
  pages((c) =>
    // Hono types the execution context as the part that all its platforms share.
    handle(c.req.raw, { ASSETS: noFiles, ...c.env }, c.executionCtx as ExecutionContext),
  ),
);
pagesApp.onError(failed);
