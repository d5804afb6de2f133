import { Hono } from 'hono';
import { expect, it, vi } from 'vitest';
import { handOver } from '#content/hand-over.ts';
import type { Environment } from '#functions/environment.ts';
import { pages } from '#functions/http/pages.ts';

const files = (fetch: () => Promise<Response>): Environment => ({ ASSETS: { fetch } });
const errorPage = () => Promise.resolve(new Response('<h1>Er ging iets mis</h1>'));

const ask = async (environment: Environment, status: number) => {
  const lines: unknown[] = [];
  const log = vi.spyOn(console, 'error').mockImplementation((line: unknown) => lines.push(line));
  const app = new Hono<{ Bindings: Environment }>().all(
    '*',
    pages(({ req }) => {
      if (status === 500) handOver(req.raw, { fault: new RangeError('pay=3600') });
      return new Response('drawn', { status });
    }),
  );
  const response = await app.request('/nl/work-permit/worker/result/?a=1', {}, environment);
  log.mockRestore();
  return { status: response.status, text: await response.text(), lines };
};

it('a page that could not be drawn is the error page, and the log names the kind of error only', async () => {
  expect(await ask(files(errorPage), 500)).toEqual({
    ...{ status: 500, text: '<h1>Er ging iets mis</h1>' },
    lines: ['{"part":"page","at":"/*","error":"RangeError"}'],
  });
});

it('where the error page fails as well, it is a problem document', async () => {
  const { status, text, lines } = await ask(
    files(() => Promise.reject(new TypeError('pay=3600'))),
    500,
  );
  expect([status, (JSON.parse(text) as { status: number }).status]).toEqual([500, 500]);
  expect(lines).toHaveLength(2);
  expect(JSON.stringify([text, lines])).not.toContain('3600');
});

it.each([200, 404, 422, 503])('any other answer of a page is left as it is: %i', async (status) => {
  expect(await ask({}, status)).toEqual({ status, text: 'drawn', lines: [] });
});
