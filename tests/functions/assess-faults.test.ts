import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { locales } from '#content/locales.ts';
import { catalogue } from '#rules/catalogue.ts';
import { filedOnRange } from '#rules/engine/filed-on-range.ts';
import { portalServer } from './portal-server.ts';

const server = portalServer();
const seed = 20_261_121;
/** Two hundred requests one after the other, on a busy machine. */
const timeout = 60_000;
const secret = 'typed-by-a-person';
const valid = { check: 'work-permit', voice: 'worker', filedOn: '2026-02-02', answers: {} };

const send = (
  body: string | ReadableStream,
  headers: Readonly<Record<string, string>> = { 'content-type': 'application/json' },
  path = '',
) =>
  server.fetch(`/api/v1/assess${path}`, {
    method: 'POST',
    body,
    headers,
    ...(typeof body !== 'string' && { duplex: 'half' }),
  });

const sendJson = (value: unknown) => send(JSON.stringify(value));

type Reply = Awaited<ReturnType<typeof send>>;

const problemOf = async (response: Reply) => {
  expect(response.headers.get('content-type')).toBe('application/problem+json');
  expect(response.headers.get('access-control-allow-origin')).toBe('*');
  expect(response.headers.get('cache-control')).toBe('no-store');
  return (await response.json()) as {
    readonly status: number;
    readonly issues?: readonly object[];
  };
};

const statusOf = async (response: Reply) => (await problemOf(response)).status;

const issuesOf = async (response: Reply) => {
  expect(response.status).toBe(422);
  return (await problemOf(response)).issues;
};

/** A fact that several checks ask is named once. */
const factIds = [
  ...new Set(catalogue.checks.flatMap(({ questions }) => questions.flatMap(({ facts }) => facts))),
];
const fields = {
  kind: 'object',
  fields: ['check', 'voice', 'filedOn', 'startsOn', 'answers', 'detail'],
};
const detail = { kind: 'choice', options: ['verdicts', 'full'] };
const facts = { kind: 'object', fields: factIds };
const date = { kind: 'date', ...filedOnRange };
const check = { kind: 'choice', options: catalogue.checks.map(({ id }) => id) };
const voice = { kind: 'choice', options: ['employer', 'worker'] };
const pay = { kind: 'number', unit: 'EUR/month', min: 0, max: 10_000_000 };
const group = { kind: 'choice', options: ['nurse', 'nurse-in-other-care', 'teacher', 'other'] };
const birth = { kind: 'date', min: '1930-01-01', max: '2015-12-31' };
const credits = { kind: 'number', unit: 'credits', min: 0, max: 90 };
const twoYears = { kind: 'number', unit: 'days', min: 0, max: 731 };
const trainingStart = { kind: 'date', min: '2018-01-01', max: '2035-12-31' };
const newRight = { kind: 'date', min: '2026-03-01', max: '2035-12-31' };

describe('a case with a fault is refused, with the place, the fault and what is permitted', () => {
  it.each([
    ['an unknown check', { check: secret }, '/check', 'notAnOption', check],
    ['no check', { check: undefined }, '/check', 'missing', check],
    ['a check named by a number', { check: 1 }, '/check', 'notAnOption', check],
    ['an unknown voice', { voice: secret }, '/voice', 'notAnOption', voice],
    ['no voice', { voice: undefined }, '/voice', 'missing', voice],
    ['no filing date', { filedOn: undefined }, '/filedOn', 'missing', date],
    ['a filing date as a number', { filedOn: 20_260_202 }, '/filedOn', 'wrongType', date],
    ['a day that does not exist', { filedOn: '2026-02-30' }, '/filedOn', 'notADate', date],
    ['a date and a time', { filedOn: '2026-02-02T00:00Z' }, '/filedOn', 'notADate', date],
    ['a filing date too early', { filedOn: '2018-12-31' }, '/filedOn', 'outOfRange', date],
    ['a filing date too late', { filedOn: '2036-01-01' }, '/filedOn', 'outOfRange', date],
    ['a first day that does not exist', { startsOn: '2026-13-01' }, '/startsOn', 'notADate', date],
    ['a first day too late', { startsOn: '9999-12-31' }, '/startsOn', 'outOfRange', date],
    ['no first day in words', { startsOn: null }, '/startsOn', 'wrongType', date],
    ['no answers', { answers: undefined }, '/answers', 'missing', facts],
    ['a list of answers', { answers: [] }, '/answers', 'wrongType', facts],
    ['more than there is', { detail: 'everything' }, '/detail', 'notAnOption', detail],
    ['an unknown field', { [secret]: 1 }, '', 'unknownField', fields],
    ['an unknown fact', { answers: { [secret]: 1 } }, '/answers', 'unknownFact', facts],
    ['a derived fact', { answers: { 'worker-age': 30 } }, '/answers', 'unknownFact', facts],
  ])('%s', async (_, change, pointer, code, permitted) => {
    const issues = await issuesOf(await sendJson({ ...valid, ...change }));
    expect(issues).toEqual([{ pointer, code, permitted }]);
  });

  it.each([
    ['negative pay', 'pay-monthly', -1, 'outOfRange', pay],
    ['absurd pay', 'pay-monthly', 1e15, 'outOfRange', pay],
    ['pay in broken cents', 'pay-monthly', 400_000.5, 'wrongType', pay],
    ['pay in words', 'pay-monthly', '400000', 'wrongType', pay],
    ['pay that is not a number', 'pay-monthly', 'NaN', 'wrongType', pay],
    ['pay of nothing', 'pay-monthly', null, 'wrongType', pay],
    ['pay that is turned around', 'pay-monthly', { from: 2, to: 1 }, 'emptyAnswer', pay],
    ['pay above the bounds', 'pay-monthly', { from: 1, to: 1e9 }, 'outOfRange', pay],
    ['no pay at all', 'pay-monthly', {}, 'wrongType', pay],
    [
      'pay that cannot be left out',
      'pay-monthly',
      { notApplicable: true },
      'notApplicableHere',
      pay,
    ],
    ['half a don’t know', 'pay-monthly', { unknown: 'yes' }, 'wrongType', pay],
    ['two answers in one', 'pay-monthly', { unknown: true, from: 1 }, 'wrongType', pay],
    ['an unknown option', 'job-group', secret, 'notAnOption', group],
    ['an option of Object', 'job-group', 'constructor', 'notAnOption', group],
    ['one unknown option of two', 'job-group', { anyOf: ['nurse', secret] }, 'notAnOption', group],
    ['none of the options', 'job-group', { anyOf: [] }, 'emptyAnswer', group],
    ['too many options', 'job-group', { anyOf: Array(101).fill('nurse') }, 'wrongType', group],
    ['a range of options', 'job-group', { from: 'nurse' }, 'wrongType', group],
    ['a list', 'job-group', ['nurse'], 'wrongType', group],
    ['a yes for a choice', 'job-group', true, 'wrongType', group],
    ['a birth date that does not exist', 'worker-birth-date', '1999-02-29', 'outOfRange', birth],
    ['an age', 'worker-birth-date', 28, 'wrongType', birth],
    ['a number for an option', 'job-group', 1, 'wrongType', group],
    ['a number for a yes', 'job-manager', 1, 'wrongType', { kind: 'boolean' }],
    ['more credits than a year holds', 'training-new-credits', 91, 'outOfRange', credits],
    ['half a credit', 'training-new-credits', 27.5, 'wrongType', credits],
    ['fewer than no days', 'benefit-days-two-years', -1, 'outOfRange', twoYears],
    ['more days than two years hold', 'benefit-days-two-years', 732, 'outOfRange', twoYears],
    ['no such start', 'training-starts-on', '2026-02-30', 'outOfRange', trainingStart],
    ['a start before our law', 'training-starts-on', '2017-12-31', 'outOfRange', trainingStart],
    ['a new right before its rules', 'right-from', '2026-02-28', 'outOfRange', newRight],
  ])('%s', async (_, fact, answer, code, permitted) => {
    const issues = await issuesOf(await sendJson({ ...valid, answers: { [fact]: answer } }));
    expect(issues).toEqual([{ pointer: `/answers/${fact}`, code, permitted }]);
  });

  it('names every fault at once', async () => {
    const answers = { 'pay-monthly': -1, 'job-group': 7, [secret]: 1 };
    const issues = await issuesOf(await sendJson({ ...valid, voice: 0, filedOn: '', answers }));
    expect(issues?.map((issue) => ('pointer' in issue ? issue.pointer : null)).toSorted()).toEqual([
      '/answers',
      '/answers/job-group',
      '/answers/pay-monthly',
      '/filedOn',
      '/voice',
    ]);
  });

  it.each([
    ['in the case', '{"__proto__":{"voice":"worker"}}', ''],
    ['in the answers', '{"answers":{"__proto__":{"job-group":"nurse"}}}', '/answers'],
    [
      'in an answer',
      '{"answers":{"job-group":{"__proto__":{"unknown":true}}}}',
      '/answers/job-group',
    ],
  ])('a key that would change the prototype, %s', async (_, part, pointer) => {
    const text = `${JSON.stringify({ ...valid, answers: undefined }).slice(0, -1)},"answers":{},`;
    const issues = await issuesOf(await send(`${text}${part.slice(1)}`));
    expect(issues).toEqual([expect.objectContaining({ pointer })]);
  });

  it('a number too large for JSON readers', async () => {
    const text = JSON.stringify({ ...valid, answers: { 'pay-monthly': 0 } });
    const issues = await issuesOf(await send(text.replace(':0', ':1e999')));
    expect(issues).toEqual([
      { pointer: '/answers/pay-monthly', code: 'wrongType', permitted: pay },
    ]);
  });

  it('a language we do not offer', async () => {
    for (const lang of ['xx', 'nl-BE', 'NL', '', secret]) {
      const response = await send(JSON.stringify(valid), undefined, `?lang=${lang}`);
      expect(await issuesOf(response)).toEqual([
        {
          parameter: 'lang',
          code: 'notAnOption',
          permitted: { kind: 'choice', options: locales.map(({ tag }) => tag) },
        },
      ]);
    }
  });
});

describe('what is not a case at all is refused', () => {
  it.each(['', ' ', '{', '{"check":"work-permit",}', "{'check':1}", 'NaN', '\u0000'])(
    'with 400 when it is not JSON: %j',
    async (body) => {
      expect(await statusOf(await send(body))).toBe(400);
    },
  );

  it.each([
    ['nothing', 'null'],
    ['a list', '[]'],
    ['a number', '0'],
    ['a text', '"x"'],
    ['a list in lists', `${'['.repeat(8000)}${']'.repeat(8000)}`],
  ])('with 422 when it is other JSON: %s', async (_, body) => {
    expect(await issuesOf(await send(body))).toEqual([
      { pointer: '', code: 'wrongType', permitted: fields },
    ]);
  });

  it('with 422 when an answer is nested deeply', async () => {
    const deep = `${'{"a":'.repeat(2000)}1${'}'.repeat(2000)}`;
    const body = JSON.stringify({ ...valid, answers: { 'job-group': 0 } }).replace(
      ':0',
      `:${deep}`,
    );
    expect(await issuesOf(await send(body))).toEqual([
      { pointer: '/answers/job-group', code: 'wrongType', permitted: group },
    ]);
  });

  it.each([
    ['text', { 'content-type': 'text/plain' }],
    ['a form', { 'content-type': 'application/x-www-form-urlencoded' }],
    ['a type that only starts alike', { 'content-type': 'application/jsonp' }],
    ['another encoding of letters', { 'content-type': 'application/json; charset=utf-16' }],
    ['compressed', { 'content-type': 'application/json', 'content-encoding': 'gzip' }],
    ['nothing', { 'content-type': '' }],
  ])('with 415 when it says it is %s', async (_, headers) => {
    const response = await send(JSON.stringify(valid), headers);
    expect(response.headers.get('accept')).toBe('application/json');
    expect(await statusOf(response)).toBe(415);
  });

  it('but not when it names the encoding that JSON has', async () => {
    const type = { 'content-type': 'Application/JSON; charset="UTF-8"' };
    expect((await send(JSON.stringify(valid), type)).status).toBe(200);
  });

  it('with 413 when it is a megabyte', async () => {
    const body = JSON.stringify({ ...valid, padding: 'x'.repeat(1024 * 1024) });
    expect(await statusOf(await send(body))).toBe(413);
    expect(await statusOf(await send(new Blob([body]).stream()))).toBe(413);
    expect((await sendJson(valid)).status).toBe(200);
  });

  it.each(['GET', 'HEAD', 'PUT', 'PATCH', 'DELETE'])('with 405 when it is a %s', async (method) => {
    const response = await server.fetch('/api/v1/assess', { method });
    expect([response.status, response.headers.get('allow')]).toEqual([405, 'POST, OPTIONS']);
  });
});

describe('whatever is sent', () => {
  const json = fc.jsonValue({ maxDepth: 4 });
  const answers = fc.dictionary(fc.oneof(fc.constantFrom(...factIds), fc.string()), json);
  const bodies = fc.oneof(
    fc.string(),
    json.map((value) => JSON.stringify(value)),
    fc
      .tuple(fc.constantFrom(...Object.keys(valid)), json)
      .map(([field, value]) => JSON.stringify({ ...valid, [field]: value })),
    answers.map((given) => JSON.stringify({ ...valid, answers: given })),
  );

  it('is answered or refused, never failed on', { timeout }, async () => {
    await fc.assert(
      fc.asyncProperty(bodies, async (body) => {
        const response = await send(body);
        await response.body?.cancel();
        expect([200, 400, 422]).toContain(response.status);
      }),
      { seed, numRuns: 200 },
    );
  });

  it('comes back neither in the refusal nor in the log', async () => {
    server.clearLogs();
    const replies = await Promise.all([
      send(secret),
      send(secret, { 'content-type': secret }),
      send(JSON.stringify(valid), undefined, `?lang=${secret}`),
      sendJson(secret),
      sendJson({ ...valid, [secret]: secret, check: secret, voice: secret, filedOn: secret }),
      sendJson({ ...valid, answers: { [secret]: secret } }),
      sendJson({ ...valid, answers: { 'job-group': secret, 'pay-monthly': { [secret]: secret } } }),
    ]);
    const texts = await Promise.all(replies.map((reply) => reply.text()));
    expect(texts.filter((text) => text.includes(secret))).toEqual([]);
    expect(JSON.stringify(server.getLogs())).not.toContain(secret);
  });
});
