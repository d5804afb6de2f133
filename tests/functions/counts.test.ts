import { describe, expect, it } from 'vitest';
import { statisticsResponse } from '#functions/contract/shapes/numbers-shapes.ts';
import { problemDocument } from '#functions/contract/shapes/problem-shapes.ts';
import { countedFields } from '#functions/numbers/countable.ts';
import { mostLines } from '#functions/numbers/read-statistics.ts';
import { countExample } from '#functions/openapi/examples.ts';
import { portalServer } from './portal-server.ts';

const server = portalServer({ hasTables: true });
const cron = '17 3 * * *';

const count = async (
  body: unknown,
  headers: Readonly<Record<string, string>> = { 'idempotency-key': crypto.randomUUID() },
) => {
  const response = await server.fetch('/api/v1/counts', {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });
  return { status: response.status, body: await response.json() };
};

const rows = async (sql: string) => {
  const { DB } = await server.getWorker<{ DB: D1Like }>().getEnv();
  return (await DB.prepare(sql).all()).results;
};
interface D1Like {
  readonly prepare: (sql: string) => {
    readonly all: () => Promise<{ readonly results: readonly Record<string, unknown>[] }>;
  };
}

const totals = () => rows('SELECT sum(total) AS total FROM counts');

const form = (fields: Readonly<Record<string, string>>) =>
  server.fetch('/fr/statistics/result/', {
    method: 'POST',
    redirect: 'manual',
    headers: {
      'content-type': 'application/x-www-form-urlencoded',
      'sec-fetch-site': 'same-origin',
    },
    body: new URLSearchParams(fields).toString(),
  });

const statistics = async (query = '', headers: Readonly<Record<string, string>> = {}) => {
  const response = await server.fetch(`/api/v1/statistics${query}`, { headers });
  return { status: response.status, headers: response.headers, text: await response.text() };
};

describe('counting a result', () => {
  it('adds one for a key, and nothing when it comes again', async () => {
    const key = { 'idempotency-key': crypto.randomUUID() };
    expect(await count(countExample, key)).toEqual({ status: 200, body: { outcome: 'counted' } });
    const again = { status: 200, body: { outcome: 'countedBefore' } };
    expect(await count(countExample, key)).toEqual(again);
    expect(await count({ ...countExample, language: 'de' }, key)).toEqual(again);
    expect(
      await count(countExample, { 'idempotency-key': key['idempotency-key'].toUpperCase() }),
    ).toEqual(again);
    expect(await count(countExample)).toMatchObject({ body: { outcome: 'counted' } });
    expect(await totals()).toEqual([{ total: 2 }]);
  });

  it('adds one for a key that comes many times at once', async () => {
    const before = Number((await totals())[0]?.['total']);
    const key = { 'idempotency-key': crypto.randomUUID() };
    const all = await Promise.all(Array.from({ length: 20 }, () => count(countExample, key)));
    const counted = all.filter(({ body }) => JSON.stringify(body).includes('"counted"'));
    expect([all.length, counted.length]).toEqual([20, 1]);
    expect(await totals()).toEqual([{ total: before + 1 }]);
  });

  it('keeps five fields, a month and how many; and keys that lead to none of them', async () => {
    const [kept] = await rows('SELECT * FROM counts');
    expect(Object.keys(kept ?? {}).toSorted()).toEqual([
      'check_id',
      'jurisdiction',
      'language',
      'month',
      'route',
      'total',
      'verdict',
    ]);
    const [key] = await rows('SELECT * FROM spent_keys');
    expect(Object.keys(key ?? {}).toSorted()).toEqual(['key', 'month']);
  });

  it('counts a check that answers with a list as a whole', async () => {
    const list = { ...countExample, check: 'first-steps', route: 'list', jurisdiction: 'brussels' };
    expect(await count(list)).toMatchObject({ status: 200 });
    expect(await count({ ...countExample, route: 'list' })).toMatchObject({ status: 422 });
  });

  it.each([
    ['answers', { ...countExample, answers: { 'job-place': 'flanders' } }, '', 'unknownField'],
    ['no such check', { ...countExample, check: 'x' }, '/check', 'notAnOption'],
    ['a route of another check', { ...countExample, check: 'training' }, '/route', 'notAnOption'],
    [
      'another place than that of the route',
      { ...countExample, jurisdiction: 'brussels' },
      '/jurisdiction',
      'notAnOption',
    ],
    ['no such verdict', { ...countExample, verdict: 'maybe' }, '/verdict', 'notAnOption'],
    ['a language we do not have', { ...countExample, language: 'xx' }, '/language', 'notAnOption'],
    ['several languages', { ...countExample, language: ['nl'] }, '/language', 'notAnOption'],
  ])('refuses %s', async (_, body, pointer, code) => {
    const before = await totals();
    const refused = await count(body);
    expect(refused.status).toBe(422);
    const { issues = [] } = problemDocument.parse(refused.body);
    expect(issues.map((issue) => ('pointer' in issue ? [issue.pointer, issue.code] : []))).toEqual([
      [pointer, code],
    ]);
    expect(await totals()).toEqual(before);
  });

  it.each([
    [{}, 'missing'],
    [{ 'idempotency-key': '1' }, 'wrongType'],
    // The time is in a UUID of version 1, and a device as well.
    [{ 'idempotency-key': 'c232ab00-9414-11ec-b3c8-9f6bdeced846' }, 'wrongType'],
  ])('refuses a key that is not random: %j', async (headers, code) => {
    expect(await count(countExample, headers)).toMatchObject({
      status: 422,
      body: { issues: [{ parameter: 'Idempotency-Key', code }] },
    });
  });
});

describe('counting by a form', () => {
  it('adds one, once, and answers in the language of the page', async () => {
    const before = Number((await totals())[0]?.['total']);
    const sent = { ...countExample, key: crypto.randomUUID(), answers: 'job-place=flanders' };
    const first = await form(sent);
    expect(first.status).toBe(200);
    expect(await first.text()).toContain('Votre résultat est compté');
    expect(await (await form(sent)).text()).toContain('Ce résultat était déjà compté');
    expect(await totals()).toEqual([{ total: before + 1 }]);
  });

  it('refuses what is no result, and leads back where nothing was sent', async () => {
    const refused = await form({ ...countExample, route: 'x', key: crypto.randomUUID() });
    expect([refused.status, refused.headers.get('cache-control')]).toEqual([
      422,
      'private, no-cache',
    ]);
    expect(await refused.text()).toContain('<html lang="fr"');
    const opened = await server.fetch('/fr/statistics/result/', { redirect: 'manual' });
    expect([opened.status, opened.headers.get('location')]).toEqual([303, '/fr/statistics/']);
  });
});

const seed = async (month: string, languages: Readonly<Record<string, number>>) => {
  for (const [language, total] of Object.entries(languages)) {
    await rows(
      `INSERT INTO counts VALUES ('${month}', 'work-permit', 'flanders', 'flanders-highly-skilled', 'eligible', '${language}', ${String(total)})`,
    );
  }
};

const night = (day: string) =>
  server.getWorker().scheduled({ cron, scheduledTime: new Date(`${day}T03:17:00Z`) });

describe('the roll-up', () => {
  it('publishes a month that is over once, and deletes what is too small to be shown', async () => {
    await seed('2026-01', { nl: 12, fr: 9, de: 4, en: 1 });
    await rows(`INSERT INTO spent_keys VALUES ('old', '2025-12'), ('new', '2026-01')`);
    expect(await night('2026-02-01')).toMatchObject({ outcome: 'ok' });
    const shown = await rows('SELECT language, total FROM published_counts ORDER BY total');
    // Nine, four and one stand together: none of them can be told from their sum.
    expect(shown).toEqual([
      { language: 'nl', total: 12 },
      { language: null, total: 14 },
    ]);
    expect(await rows(`SELECT * FROM counts WHERE month = '2026-01'`)).toEqual([]);
    expect(await rows(`SELECT key FROM spent_keys WHERE key IN ('old', 'new')`)).toEqual([
      { key: 'new' },
    ]);
    // Told again, and with something that came late: nothing changes.
    await seed('2026-01', { nl: 30 });
    await night('2026-02-02');
    expect(await rows('SELECT language, total FROM published_counts ORDER BY total')).toEqual(
      shown,
    );
  });

  it('leaves the running month alone, which is told in whole tens', async () => {
    const [before] = await totals();
    await night(new Date().toISOString().slice(0, 10));
    expect(await totals()).toEqual([before]);
    const { text } = await statistics();
    const { running } = statisticsResponse.parse(JSON.parse(text));
    expect(running.atLeast).toBe(Math.floor(Number(before?.['total']) / 10) * 10);
  });
});

describe('what is shown', () => {
  it('is what was published, as JSON and as a table', async () => {
    const { status, text, headers } = await statistics('?from=2026-01&to=2026-01');
    expect([status, headers.get('vary')]).toEqual([200, expect.stringContaining('Accept')]);
    const { months } = statisticsResponse.parse(JSON.parse(text));
    expect(months.map(({ month, counts }) => [month, counts.length])).toEqual([['2026-01', 2]]);
    const table = await statistics('?from=2026-01&to=2026-01', { accept: 'text/csv' });
    expect(table.headers.get('content-type')).toBe('text/csv; charset=utf-8');
    expect(table.text.split('\r\n')[0]).toContain(['month', 'check', 'jurisdiction'].join());
    expect(table.text).toContain(
      '2026-01,work-permit,flanders,flanders-highly-skilled,eligible,nl,12',
    );
    expect((await statistics('.csv?from=2026-01&to=2026-01')).text).toBe(table.text);
  });

  it('stands on the page, with a word for small groups', async () => {
    const response = await server.fetch('/de/statistics/');
    const html = await response.text();
    expect(response.status).toBe(200);
    expect(html).toContain('Gezählte Ergebnisse, Januar 2026');
    expect(html).toContain('Kleine Gruppen zusammen');
    expect(html).not.toContain('Die Zahlen lassen sich jetzt nicht zeigen');
    expect(html).toContain('<link rel="canonical" href="https://example.org/de/statistics/"');
  });

  it('refuses a month that is none, and says what is permitted', async () => {
    const { status, text } = await statistics('?from=2026-13&to=1999-01');
    expect(status).toBe(422);
    expect(JSON.parse(text)).toMatchObject({
      issues: [
        { parameter: 'from', code: 'notAMonth', permitted: { kind: 'month', min: '2026-01' } },
        { parameter: 'to', code: 'outOfRange' },
      ],
    });
  });

  it('is refused clearly when it has more lines than an answer holds, and the page still answers', async () => {
    await rows(`INSERT INTO published_counts
      WITH RECURSIVE line (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM line WHERE n < 20000)
      SELECT '2030-01', 'work-permit', 'flanders', 'r' || n, 'eligible', 'nl', 10 FROM line`);
    await rows(`INSERT INTO published_months VALUES ('2030-01')`);
    for (const path of ['', '.csv']) {
      const { status, text } = await statistics(`${path}?from=2030-01&to=2030-01`);
      expect(status).toBe(422);
      expect(JSON.parse(text)).toMatchObject({
        issues: [
          { parameter: 'from', code: 'tooManyLines', permitted: { kind: 'lines', max: mostLines } },
        ],
      });
    }
    expect((await server.fetch('/nl/statistics/')).status).toBe(200);
    await rows(`DELETE FROM published_counts WHERE month = '2030-01'`);
  });
});

it('has a field of the form for everything that is counted', () => {
  expect(Object.keys(countExample).toSorted()).toEqual([...countedFields].toSorted());
});
