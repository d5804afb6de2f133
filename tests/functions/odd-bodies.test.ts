import { once } from 'node:events';
import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { builtPortal, runBare, type RunningWorker } from '../workerd/bare-workerd.ts';

const resultPath = '/nl/work-permit/employer/result/';
const small = JSON.stringify({ check: 'none' });
const large = 'x'.repeat(40 * 1024);

let portal: RunningWorker;
beforeAll(async () => {
  portal = await runBare(builtPortal());
});
afterAll(async () => {
  await portal.stop();
});

/** The status of what is answered to a request sent over a plain connection: no client says two lengths. */
const statusOf = async (request: readonly string[]) => {
  const socket = connect(portal.port, '127.0.0.1');
  await once(socket, 'connect');
  socket.write(request.join('\r\n'));
  // The status stands in its first line; the runtime takes its time to close the connection.
  const [head] = (await once(socket, 'data')) as [Buffer];
  socket.destroy();
  return Number(/^HTTP\/1\.1 (\d+)/.exec(head.toString())?.[1]);
};

const inOneChunk = (path: string, type: string, body: string, saidLength: string) => [
  `POST ${path} HTTP/1.1`,
  `Host: 127.0.0.1:${portal.port}`,
  `Origin: http://127.0.0.1:${portal.port}`,
  `Content-Type: ${type}`,
  ...(saidLength === '' ? [] : [`Content-Length: ${saidLength}`]),
  'Transfer-Encoding: chunked',
  ...['', body.length.toString(16), body, '0', '', ''],
];

describe.each([
  ['the API', '/api/v1/assess', 'application/json', 422],
  ['a page', resultPath, 'application/x-www-form-urlencoded', 200],
])('%s holds a body in chunks to what arrives', (_, path, type, answered) => {
  it.each(['5', '16', ''])('where its length is said to be "%s"', async (saidLength) => {
    expect(await statusOf(inOneChunk(path, type, large, saidLength))).toBe(413);
    expect(await statusOf(inOneChunk(path, type, small, saidLength))).toBe(answered);
  });
});

it.each(['/api/v1/health', resultPath])(
  '%s is read with a body that nobody asked for',
  async (path) => {
    const head = [`GET ${path} HTTP/1.1`, `Host: 127.0.0.1:${portal.port}`];
    const withoutBody = await statusOf([...head, '', '']);
    expect(withoutBody).toBeLessThan(400);
    expect(await statusOf([...head, 'Content-Length: 0', '', ''])).toBe(withoutBody);
    expect(await statusOf([...head, 'Content-Length: 5', '', 'hello'])).toBe(withoutBody);
    const chunk = ['5', 'hello', '0', '', ''];
    expect(await statusOf([...head, 'Transfer-Encoding: chunked', '', ...chunk])).toBe(withoutBody);
  },
);

it.each(['9999-12-31', '9999-04-30', '0100-01-01'])(
  'a form that carries %s as its filing date asks for the date anew',
  async (filed) => {
    const action = 'calendar:flanders-labour-market-test';
    const form = new URLSearchParams({ filed, answers: '', action }).toString();
    const type = 'application/x-www-form-urlencoded';
    expect(await statusOf(inOneChunk(resultPath, type, form, ''))).toBe(200);
    expect(await statusOf(inOneChunk(`${resultPath}calendar/`, type, form, ''))).toBe(404);
  },
);
