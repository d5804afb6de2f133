import fc from 'fast-check';
import { queryParameters } from '#functions/contract/query-parameters.ts';
import { type Operation, operations } from '#functions/openapi/operations.ts';
import { catalogue } from '#rules/catalogue.ts';
import { voices } from '#rules/engine/check.ts';
import { indexLaw } from '#rules/engine/law.ts';
import { arbitraryAnswers, arbitraryFiledOn } from '../rules/arbitrary-answers.ts';
import { hostileAnswer } from '../rules/hostile-answer.ts';
import { type BadRequest, escaped } from './bad-request.ts';
import { changed } from './changed.ts';
import { hostileText } from './hostile-text.ts';

const law = indexLaw(catalogue);
const hostileValue = fc.oneof(hostileAnswer, hostileText);

/** Whole cases of every check: answers that can be read, before they are spoiled. */
const soundCase = fc.oneof(
  ...catalogue.checks.map((check) =>
    fc.record({
      check: fc.constant(check.id),
      voice: fc.constantFrom(...voices),
      filedOn: arbitraryFiledOn(law),
      answers: arbitraryAnswers(law, check),
      route: fc.constantFrom(...check.routes),
    }),
  ),
);

const types = [
  ...['application/json', 'application/json; charset=utf-8', 'application/json; charset=utf-7'],
  ...['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=a'],
  ...['application/xml', 'application/json, text/html', '', '*/*', 'a'.repeat(500)],
];
const accepted = [
  ...['application/json', 'text/calendar', 'text/csv', 'text/html', '*/*', '', 'q=1', '*/*;q=2'],
];
const languages = ['nl', 'xx', 'de-DE;q=0', '*', 'q=q', 'nl,'.repeat(400), '__proto__'];
const methods = ['GET', 'POST', 'HEAD', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'PROPFIND', 'QUERY'];

const headers = fc
  .record(
    {
      'content-type': fc.oneof(
        { weight: 6, arbitrary: fc.constant('application/json') },
        fc.constantFrom(...types),
      ),
      accept: fc.constantFrom(...accepted),
      'accept-language': fc.constantFrom(...languages),
      'if-none-match': fc.constantFrom('*', '"a"', 'W/"', '"'.repeat(200)),
      origin: fc.constantFrom('https://a.test', 'null', 'x'),
    },
    { requiredKeys: [] },
  )
  .map((given): Readonly<Record<string, string>> => ({ ...given }));

/** Bytes that are no JSON, or JSON of any shape. */
const rawBody: fc.Arbitrary<string | Uint8Array> = fc.oneof(
  fc.uint8Array({ maxLength: 300 }),
  fc.json(),
  hostileText,
  fc.constantFrom(
    ...['{', '[[[[', '{"a":1,"a":2}', '\ufeff{}', '{"__proto__":{"x":1}}', '1e999', '"\\ud800"'],
    ...[`${'['.repeat(4000)}${']'.repeat(4000)}`, `{"a":"${'x'.repeat(17_000)}"}`],
  ),
);

const query = fc
  .array(
    fc.tuple(fc.oneof(fc.constantFrom(...Object.keys(queryParameters)), hostileText), hostileText),
    {
      maxLength: 4,
    },
  )
  .map((pairs) => pairs.map(([name, value]) => `${escaped(name)}=${escaped(value)}`).join('&'));

const addressOf = ({ path, ids }: Operation): fc.Arbitrary<string> =>
  fc
    .oneof(fc.constantFrom(...(ids?.values ?? [''])), hostileText.map(escaped))
    .map((id) => `/api/v1${path.replace('{id}', id)}`);

const bodyOf = ({ body }: Operation): fc.Arbitrary<string | Uint8Array> => {
  if (!body) return rawBody;
  const sound = 'check' in body.example ? soundCase : fc.constant(body.example);
  const spoiled = sound
    .chain((one) => changed(one, hostileValue))
    .map((value) => JSON.stringify(value) as string | undefined)
    // A body of nothing at all has no text.
    .map((text) => text ?? '');
  return fc.oneof({ weight: 3, arbitrary: spoiled }, rawBody);
};

/** Requests to one operation of the API: its own method or another, with a body near what it takes or far from it. */
const apiRequests = (operation: Operation): fc.Arbitrary<BadRequest> => {
  const own = operation.method.toUpperCase();
  return fc
    .record({
      method: fc.oneof({ weight: 6, arbitrary: fc.constant(own) }, fc.constantFrom(...methods)),
      path: addressOf(operation),
      query,
      headers,
      body: bodyOf(operation),
    })
    .map(({ method, path, query: asked, headers: given, body }) => ({
      ...{ method, path: asked === '' ? path : `${path}?${asked}` },
      ...(method === 'GET' || method === 'HEAD'
        ? { headers: given, body: null }
        : { headers: { 'content-type': 'application/json', ...given }, body }),
    }));
};

/** Addresses below `/api` at which there is nothing, or nearly something. */
const strayRequests: fc.Arbitrary<BadRequest> = fc
  .record({
    method: fc.constantFrom(...methods),
    path: fc.array(hostileText.map(escaped), { maxLength: 4 }).map((parts) => parts.join('/')),
    headers,
    body: rawBody,
  })
  .map(({ method, path, ...rest }) => ({
    ...{ method, path: `/api/${path}`, headers: rest.headers },
    body: method === 'GET' || method === 'HEAD' ? null : rest.body,
  }));

/** What can be sent to the API, by what it is sent to. */
export const apiTargets: Readonly<Record<string, fc.Arbitrary<BadRequest>>> = {
  ...Object.fromEntries(operations.map((operation) => [operation.id, apiRequests(operation)])),
  'no operation': strayRequests,
};
