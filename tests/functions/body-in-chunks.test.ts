import { once } from 'node:events';
import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { builtPortal, runBare, type RunningWorker } from '../workerd/bare-workerd.ts';

const small = JSON.stringify({ check: 'none' });
const large = 'x'.repeat(40 * 1024);

let portal: RunningWorker;
beforeAll(async () => {
  portal = await runBare(builtPortal());
});
afterAll(async () => {
  await portal.stop();
});

/** The status of what is answered to a body in one chunk, sent over a plain connection: no client says two lengths. */
const statusOf = async (path: string, type: string, body: string, saidLength: string) => {
  const socket = connect(portal.port, '127.0.0.1');
  await once(socket, 'connect');
  socket.write(
    [
      `POST ${path} HTTP/1.1`,
      `Host: 127.0.0.1:${portal.port}`,
      `Origin: http://127.0.0.1:${portal.port}`,
      `Content-Type: ${type}`,
      ...(saidLength === '' ? [] : [`Content-Length: ${saidLength}`]),
      'Transfer-Encoding: chunked',
      '',
      ...[body.length.toString(16), body, '0', '', ''],
    ].join('\r\n'),
  );
  // The status stands in its first line; the runtime takes its time to close the connection.
  const [head] = (await once(socket, 'data')) as [Buffer];
  socket.destroy();
  return Number(/^HTTP\/1\.1 (\d+)/.exec(head.toString())?.[1]);
};

describe.each([
  ['the API', '/api/v1/assess', 'application/json', 422],
  ['a page', '/nl/work-permit/employer/result/', 'application/x-www-form-urlencoded', 200],
])('%s holds a body in chunks to what arrives', (_, path, type, answered) => {
  it.each(['5', '16', ''])('where its length is said to be "%s"', async (saidLength) => {
    expect(await statusOf(path, type, large, saidLength)).toBe(413);
    expect(await statusOf(path, type, small, saidLength)).toBe(answered);
  });
});
