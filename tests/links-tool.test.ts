import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { tryLinks } from '../functions/tools/try-links.ts';

const asked: string[] = [];
let underWay = 0;
let mostAtOnce = 0;

/** Answers what its address says: a status, or one the first time and another later. */
const server: Server = createServer((request, response) => {
  const path = request.url ?? '/';
  const times = asked.filter((one) => one === path).length;
  asked.push(path);
  underWay += 1;
  mostAtOnce = Math.max(mostAtOnce, underWay);
  setTimeout(() => {
    underWay -= 1;
    if (path === '/never') return;
    const [, first = '200', later = first] = /^\/(\d+)(?:-(\d+))?$/.exec(path) ?? [];
    const status = Number(times === 0 ? first : later);
    const target = status === 302 ? '/301' : '/200';
    response.writeHead(path === '/310' ? 301 : status, {
      location: path === '/310' ? '/310' : target,
    });
    response.end('text');
  }, 5);
});

let site = '';
beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  site = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

it('tells what is gone from what is moved, closed to programs, or down only today', async () => {
  const paths = [
    '200',
    '301',
    '302',
    '310',
    '403',
    '404',
    '404-200',
    '410',
    '503',
    '503-200',
    'never',
  ];
  const links = paths.map((path) => ({ of: path, url: `${site}/${path}` }));
  const tried = await tryLinks([...links, { of: 'again', url: `${site}/200#part` }], {
    ...{ pauseMs: 1, patienceMs: 200, againMs: 5 },
  });
  expect(tried.map(({ of, state }) => [of.join('+'), state.kind])).toEqual([
    ...[
      ['200+again', 'there'],
      ['301', 'moved'],
      ['302', 'there'],
      ['310', 'silent'],
    ],
    ...[
      ['403', 'refused'],
      ['404', 'gone'],
      ['404-200', 'there'],
      ['410', 'gone'],
    ],
    ...[
      ['503', 'silent'],
      ['503-200', 'there'],
      ['never', 'silent'],
    ],
  ]);
  const { state } = tried.find(({ url }) => url.endsWith('/301')) ?? {};
  expect(state).toEqual({ kind: 'moved', detail: `${site}/200` });
  // `never` holds its connection until we give up.
  expect(mostAtOnce).toBe(1);
  expect(asked.filter((path) => path === '/403')).toHaveLength(1);
});

it('says of a site that is not there that nothing is known', async () => {
  const [tried] = await tryLinks([{ of: 'a', url: 'http://127.0.0.1:9/' }], {
    ...{ pauseMs: 1, patienceMs: 1000, againMs: 1 },
  });
  expect(tried?.state.kind).toBe('silent');
});
