import { expect, it } from 'vitest';
import { handedOver } from '#content/hand-over.ts';
import { wholePage } from '#site/whole-page.ts';

const fault = new Error('pay=3600');
const halfPage = () =>
  new Response(
    new ReadableStream({
      start(controller) {
        controller.enqueue(new TextEncoder().encode('<p>half'));
        // Later, as a page that is drawn while it is sent.
        setTimeout(() => {
          controller.error(fault);
        }, 1);
      },
    }),
  );

it.each<[string, () => Promise<Response>]>([
  ['before it is drawn', () => Promise.reject(fault)],
  ['in its middle', () => Promise.resolve(halfPage())],
])('a page that fails %s is no page, and the Worker is told why', async (_, draw) => {
  const request = new Request('https://portal.test/nl/');
  const response = await wholePage(request, draw);
  expect([response.status, response.body]).toEqual([500, null]);
  expect(handedOver(request).fault).toBe(fault);
});

it('leaves every other answer as it is', async () => {
  const request = new Request('https://portal.test/nl/');
  const headers = { 'content-type': 'text/calendar', location: '/nl/' };
  const drawn = await wholePage(request, () =>
    Promise.resolve(new Response('BEGIN', { status: 422, headers })),
  );
  expect([drawn.status, drawn.headers.get('content-type'), await drawn.text()]).toEqual([
    ...[422, 'text/calendar', 'BEGIN'],
  ]);
  const redirect = new Response(null, { status: 303, headers });
  expect(await wholePage(request, () => Promise.resolve(redirect))).toBe(redirect);
  expect(handedOver(request)).toEqual({});
});
