import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { translator } from '#content/i18n.ts';
import { defaultLocale, locales } from '#content/locales.ts';
import type { AssessRequest } from '#functions/contract/assess-request.ts';
import type { CompareResponse } from '#functions/contract/compare-response.ts';
import { catalogue } from '#rules/catalogue.ts';
import { workPermit } from '#rules/checks/work-permit.ts';
import { voices } from '#rules/engine/check.ts';
import { filedOnRange } from '#rules/engine/filed-on-range.ts';
import { indexLaw } from '#rules/engine/law.ts';
import { sideBySide } from '#rules/engine/side-by-side.ts';
import { lawHash } from '#rules/law-hash.ts';
import { arbitraryAnswers, arbitraryFiledOn } from '../rules/arbitrary-answers.ts';
import { portalServer } from './portal-server.ts';

const server = portalServer();
const law = indexLaw(catalogue);
const seed = 20_261_121;
/** Requests one after the other, on a busy machine. */
const timeout = 60_000;

const hire: AssessRequest = {
  check: workPermit.id,
  voice: 'employer',
  filedOn: '2025-06-02',
  answers: { 'job-place': 'flanders', 'diploma-level': 'level-6', 'pay-monthly': 430_000 },
};

const send = (body: unknown, path = '', language = '') =>
  server.fetch(`/api/v1/compare${path}`, {
    method: 'POST',
    body: JSON.stringify(body),
    headers: {
      'content-type': 'application/json',
      ...(language !== '' && { 'accept-language': language }),
    },
  });

const compared = async (...sent: Parameters<typeof send>): Promise<CompareResponse> => {
  const response = await send(...sent);
  expect(response.status, JSON.stringify(sent)).toBe(200);
  return (await response.json()) as CompareResponse;
};

const issuesOf = async (response: Awaited<ReturnType<typeof send>>) => {
  expect(response.status).toBe(422);
  expect(response.headers.get('content-type')).toBe('application/problem+json');
  return ((await response.json()) as { readonly issues: readonly object[] }).issues;
};

describe('the same case in every place', () => {
  it('is what the rules give, for any answers', { timeout }, async () => {
    await fc.assert(
      fc.asyncProperty(
        arbitraryFiledOn(law),
        fc.constantFrom(...voices),
        arbitraryAnswers(law, workPermit),
        async (filedOn, voice, answers) => {
          const request = { check: workPermit.id, filedOn, voice, answers };
          expect(await compared(request)).toEqual({
            ...(JSON.parse(JSON.stringify(sideBySide(law, request))) as object),
            lawHash,
            language: defaultLocale,
            disclaimer: translator(defaultLocale)('check.disclaimer'),
            sources: expect.any(Array) as unknown,
          });
        },
      ),
      { seed, numRuns: 50 },
    );
  });

  it('names the amounts that differ, with their unit', async () => {
    const { places, kinds } = await compared(hire);
    expect(places.filter(({ isCompetent }) => isCompetent).map(({ place }) => place)).toEqual([
      'flanders',
    ]);
    const units = kinds
      .find(({ kind }) => kind === 'highly-skilled')
      ?.differences.flatMap((one) =>
        one.kind === 'demands' && one.about === 'pay' ? one.said : [],
      )
      .map(({ jurisdiction, demands }) => [jurisdiction, demands?.asked[0]?.unit]);
    expect(units).toEqual([
      ['flanders', 'EUR/year'],
      ['brussels', 'EUR/month'],
      ['wallonia', 'EUR/year'],
      ['german-speaking-community', 'EUR/year'],
    ]);
  });

  it('carries every source that it cites, once', async () => {
    const { sources, federal, places, kinds } = await compared(hire);
    const said = JSON.stringify([federal, places, kinds]);
    const cited = [...said.matchAll(/"source":"([^"]+)"/g)].map(([, id]) => id);
    expect(sources.map(({ id }) => id).toSorted()).toEqual([...new Set(cited)].toSorted());
  });

  it.each(locales.map(({ tag }) => tag))('has its disclaimer in %s', async (tag) => {
    const disclaimer = translator(tag)('check.disclaimer');
    expect(await compared(hire, `?lang=${tag}`)).toMatchObject({ language: tag, disclaimer });
    expect(await compared(hire, '', tag)).toMatchObject({ language: tag, disclaimer });
  });

  it('is kept nowhere, and its answers are in no log', async () => {
    server.clearLogs();
    const { headers } = await send({ ...hire, answers: { 'pay-monthly': 7_654_321 } });
    expect(headers.get('cache-control')).toBe('no-store');
    expect(headers.get('set-cookie')).toBeNull();
    expect(JSON.stringify(server.getLogs())).not.toContain('7654321');
  });
});

describe('what is not a case that can be compared is refused', () => {
  const placed = {
    kind: 'choice',
    options: catalogue.checks.flatMap(({ id, placeFact }) => (placeFact === undefined ? [] : [id])),
  };

  it.each([
    ['a check without a place', { check: 'may-i-work' }, '/check', 'notAnOption', placed],
    ['an unknown check', { check: 'none' }, '/check', 'notAnOption', placed],
    [
      'no filing date',
      { filedOn: undefined },
      '/filedOn',
      'missing',
      { kind: 'date', ...filedOnRange },
    ],
    [
      'an unknown field',
      { places: ['flanders'] },
      '',
      'unknownField',
      { kind: 'object', fields: ['check', 'voice', 'filedOn', 'startsOn', 'answers'] },
    ],
    [
      'negative pay',
      { answers: { 'pay-monthly': -1 } },
      '/answers/pay-monthly',
      'outOfRange',
      { kind: 'number', unit: 'EUR/month', min: 0, max: 10_000_000 },
    ],
  ])('%s', async (_, change, pointer, code, permitted) => {
    expect(await issuesOf(await send({ ...hire, ...change }))).toEqual([
      { pointer, code, permitted },
    ]);
  });

  it('what is not JSON, in another type, or asked for without sending anything', async () => {
    const post = (body: string, type: string) =>
      server.fetch('/api/v1/compare', {
        method: 'POST',
        body,
        headers: { 'content-type': type },
      });
    expect((await post('{', 'application/json')).status).toBe(400);
    expect((await post('{}', 'text/plain')).status).toBe(415);
    const response = await server.fetch('/api/v1/compare');
    expect([response.status, response.headers.get('allow')]).toEqual([405, 'POST, OPTIONS']);
  });
});
