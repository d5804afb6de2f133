import { describe, expect, it } from 'vitest';
import { problemDocument } from '#functions/contract/shapes/problem-shapes.ts';
import { planExample } from '#functions/openapi/examples.ts';
import { operations } from '#functions/openapi/operations.ts';
import { catalogue } from '#rules/catalogue.ts';
import { lawHash } from '#rules/law-hash.ts';
import { placeOf } from '#site/figures/figure-entries.ts';
import { apiClient, type Call } from './api-client.ts';
import { portalServer } from './portal-server.ts';

const server = portalServer({ hasTables: true });
const client = apiClient(server);

const exampleOf = ({ ids, example, body, header }: (typeof operations)[number]): Call => ({
  parameters: { ...(ids && { id: ids.example }), ...example },
  ...(header && { headers: { [header.name]: header.example } }),
  ...(body && { body: body.example }),
});

describe('the description', () => {
  it('names every address there is, and no other', () => {
    expect(client.operations.map(({ operation }) => operation.operationId)).toEqual(
      operations.map(({ id }) => id),
    );
  });

  it.each(operations.map((operation) => [operation.id, operation] as const))(
    'shows an example that is answered as described, field by field: %s',
    async (id, operation) => {
      const { status, json, headers } = await client.call(id, exampleOf(operation));
      expect(status).toBe(200);
      const proved = operation.answer.safeParse(json);
      expect(proved.error?.issues ?? []).toEqual([]);
      expect(headers.get('access-control-allow-origin')).toBe('*');
      expect(headers.get('cache-control')).toBe(
        operation.isKept ? 'public, max-age=3600' : 'no-store',
      );
    },
  );

  it.each(
    operations
      .filter(({ isKept }) => isKept)
      .map((operation) => [operation.id, operation] as const),
  )('says that nothing changed to whoever holds the answer: %s', async (id, operation) => {
    const first = await client.call(id, exampleOf(operation));
    const etag = first.headers.get('etag') ?? '';
    expect(etag).toContain(lawHash);
    const again = await client.call(id, {
      ...exampleOf(operation),
      headers: { 'if-none-match': etag },
    });
    expect([again.status, again.text]).toEqual([304, '']);
  });

  it.each(
    operations.flatMap(({ id, ids, answer }) =>
      (ids?.values ?? []).map((value) => [id, value, answer] as const),
    ),
  )('holds for every id: %s %s', async (operation, value, answer) => {
    for (const lang of ['de', undefined]) {
      const { status, json } = await client.call(operation, {
        parameters: { id: value, ...(lang !== undefined && { lang }) },
      });
      expect(status).toBe(200);
      expect(answer.safeParse(json).error?.issues ?? []).toEqual([]);
    }
  });

  it.each(
    operations.map(
      ({ id, query, ids, body, method }) => [id, { query, ids, body, method }] as const,
    ),
  )('holds for what is refused: %s', async (id, { query, ids, body }) => {
    const parameters = ids ? { id: ids.example } : {};
    const calls: Call[] = [
      ...query.map((name) => ({ parameters: { ...parameters, [name]: '#' } })),
      ...(ids ? [{ parameters: { id: '__proto__' } }] : []),
      ...(body
        ? [
            { parameters, body: { check: 7 } },
            { parameters, body: [] },
          ]
        : []),
    ];
    for (const call of calls) {
      const { status, json } = await client.call(id, {
        ...(body && { body: body.example }),
        ...call,
      });
      const isFound = query.some((name) => name === 'q' && call.parameters?.[name] === '#');
      if (isFound) continue;
      expect([404, 422], JSON.stringify(call)).toContain(status);
      expect(problemDocument.safeParse(json).error?.issues ?? []).toEqual([]);
    }
  });
});

const ask = async (path: string, headers: Readonly<Record<string, string>> = {}) => {
  const response = await server.fetch(`/api/v1${path}`, { headers });
  return {
    status: response.status,
    headers: response.headers,
    body: (await response.json()) as Record<string, unknown>,
  };
};

describe('what can be looked up', () => {
  it('is all there is without a parameter', async () => {
    const { body } = await ask('/parameters');
    const parameters = body['parameters'] as readonly { id: string; slices: readonly object[] }[];
    expect(parameters.map(({ id, slices }) => [id, slices.length])).toEqual(
      catalogue.parameters.map(({ id, slices }) => [id, slices.length] as const).sort(),
    );
  });

  it('says of every figure the place that its page says', async () => {
    const { body } = await ask('/parameters');
    const parameters = body['parameters'] as readonly { id: string; jurisdiction: string }[];
    for (const { id, jurisdiction } of parameters)
      expect([id, jurisdiction]).toEqual([id, placeOf(id)]);
  });

  it('says of a figure whose start no source gives that it is not known, and nothing of one that began', async () => {
    const { body } = await ask('/parameters');
    const parameters = body['parameters'] as readonly {
      id: string;
      slices: readonly { start?: string }[];
    }[];
    const startOf = (wanted: string) =>
      parameters.find(({ id }) => id === wanted)?.slices[0]?.start;
    expect(startOf('naric-level-fee')).toBe('notKnown');
    expect(startOf('flanders-highly-skilled-full')).toBeUndefined();
  });

  it('is that of one day and one place with them', async () => {
    const { body } = await ask('/parameters?asOf=2025-06-02&jurisdiction=flanders');
    const parameters = body['parameters'] as readonly {
      id: string;
      slices: readonly { from: string; to: string | null }[];
    }[];
    expect(parameters.length).toBeGreaterThan(0);
    for (const { id, slices } of parameters) {
      expect(placeOf(id)).toBe('flanders');
      expect(slices.length).toBeLessThan(2);
      for (const { from, to } of slices) {
        expect(from <= '2025-06-02' && (to === null || to > '2025-06-02')).toBe(true);
      }
    }
  });

  it('finds an occupation by what people call it, and says where it stands on a day', async () => {
    const { body } = await ask(
      '/occupations?q=verpleegkundige&asOf=2026-01-15&lang=nl&jurisdiction=flanders',
    );
    const [first] = body['occupations'] as readonly {
      words: { name: string };
      lists: readonly { spans: readonly object[] }[];
    }[];
    expect(first?.words.name).toMatch(/verpleegkundige/i);
    for (const { spans } of first?.lists ?? []) expect(spans).toHaveLength(1);
  });

  it('holds no words without a language, and those of the reader with one', async () => {
    const plain = await ask('/routes');
    const wished = await ask('/routes', { 'accept-language': 'sq, de-BE;q=0.5' });
    expect(JSON.stringify(plain.body)).not.toContain('"words"');
    expect(wished.body['language']).toBe('de');
    expect(wished.headers.get('vary')).toContain('Accept-Language');
    expect(plain.headers.get('etag')).not.toBe(wished.headers.get('etag'));
  });

  it.each([
    ['/parameters?asOf=2026-02-30', 'asOf', 'notADate'],
    ['/parameters?asOf=1999-01-01', 'asOf', 'outOfRange'],
    ['/parameters?jurisdiction=france', 'jurisdiction', 'notAnOption'],
    ['/parameters?asof=2026-01-01', '', 'unknownField'],
    ['/parameters?asOf=2026-01-01&asOf=2026-01-02', 'asOf', 'repeated'],
    ['/occupations?q=', 'q', 'emptyAnswer'],
    [`/occupations?q=${'a'.repeat(101)}`, 'q', 'outOfRange'],
    ['/services?topic=x', 'topic', 'notAnOption'],
    ['/sources?lang=nl', '', 'unknownField'],
  ])('refuses %s, saying what is permitted', async (path, parameter, code) => {
    const { status, body } = await ask(path);
    expect(status).toBe(422);
    expect(body['issues']).toEqual([
      {
        parameter,
        code,
        permitted: expect.objectContaining({ kind: expect.any(String) as string }) as object,
      },
    ]);
    expect(problemDocument.safeParse(body).success).toBe(true);
  });
});

describe('the plan of a route', () => {
  const calendar = { accept: 'text/calendar' };

  it('comes as a calendar for whoever asks for one', async () => {
    const { status, headers, text } = await client.call('plan', {
      body: planExample,
      headers: calendar,
      parameters: { lang: 'fr' },
    });
    expect(status).toBe(200);
    expect(headers.get('content-type')).toBe('text/calendar; charset=utf-8');
    expect(text).toContain('BEGIN:VEVENT');
    expect(text).toContain('SUMMARY;LANGUAGE=fr:');
  });

  it('is counted back from the day by which all is to be done, and names what nobody gives a limit for', async () => {
    const { json } = await client.call('plan', { body: { ...planExample, doneBy: '2027-09-01' } });
    expect(json).toMatchObject({ plan: { filedOn: '2027-04-08' } });
    expect(json).toHaveProperty('uncounted', expect.arrayContaining(['flanders-completeness']));
    const { json: alone } = await client.call('plan', { body: planExample });
    expect(alone).toMatchObject({ plan: { filedOn: planExample.filedOn } });
  });

  it('says between which days the day has to be by which all is to be done', async () => {
    const { status, json } = await client.call('plan', {
      body: { ...planExample, doneBy: '2199-01-01' },
    });
    expect(status).toBe(422);
    expect(json).toMatchObject({
      issues: [{ pointer: '/doneBy', code: 'outOfRange', permitted: { kind: 'date' } }],
    });
  });

  it('is of a route of the check that was named', async () => {
    const { status, json } = await client.call('plan', {
      body: { ...planExample, check: 'may-i-work' },
    });
    expect(status).toBe(422);
    expect(json).toMatchObject({
      issues: [
        {
          pointer: '/route',
          code: 'notAnOption',
          permitted: { options: catalogue.checks.find(({ id }) => id === 'may-i-work')?.routes },
        },
      ],
    });
  });

  it('is none where the date of the check is not that of an application', async () => {
    const [route] = catalogue.checks.find(({ id }) => id === 'benefit-end')?.routes ?? [];
    const body = { ...planExample, check: 'benefit-end', route, answers: {} };
    expect((await client.call('plan', { body })).json).toMatchObject({ plan: null });
    const { status, json } = await client.call('plan', { body, headers: calendar });
    expect([status, json]).toEqual([
      422,
      expect.objectContaining({ issues: [{ pointer: '/route', code: 'noPlan' }] }),
    ]);
  });
});
