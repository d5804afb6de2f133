import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { translator } from '#content/i18n.ts';
import type { PremiumResponse } from '#functions/contract/premium-response.ts';
import { premiumOf } from '#rules/calculators/premium.ts';
import { schemeIds } from '#rules/calculators/scheme.ts';
import { portalServer } from './portal-server.ts';

const server = portalServer();
const secret = 'typed-by-a-person';
const usual = { scheme: 'ibo', startsOn: '2026-11-23', wage: 260_000, income: 130_000 };
const money = { kind: 'number', unit: 'EUR/month', min: 0 };
const date = { kind: 'date', min: '2018-01-01', max: '2035-12-31' };
const percentage = { kind: 'number', unit: 'percent', min: 0, max: 100 };
const fields = ['scheme', 'startsOn', 'endsOn', 'wage', 'income', 'percentage'];

const send = (body: unknown, path = '') =>
  server.fetch(`/api/v1/premium${path}`, {
    method: 'POST',
    body: JSON.stringify(body),
    headers: { 'content-type': 'application/json' },
  });

describe('a premium', () => {
  it('comes with formula, figures, sources and what has to be shown with it', async () => {
    const response = await send({ ...usual, percentage: 80 }, '?lang=fr');
    expect([response.status, response.headers.get('cache-control')]).toEqual([200, 'no-store']);
    const answered = (await response.json()) as PremiumResponse;
    expect(answered).toMatchObject({
      premium: { kind: 'counted', premium: { from: 76_814, to: 76_814 } },
      language: 'fr',
      disclaimer: translator('fr')('calculators.premium.promise'),
    });
    expect(answered.notFound).toContain('workBonus');
    expect(answered.sources.map(({ id }) => id)).toContain('easypay-ibo-2026');
  });

  it('is what the rules count, refusals of older rules among them', async () => {
    for (const scheme of schemeIds) {
      for (const startsOn of ['2023-05-01', '2026-11-23'] as const) {
        const response = await send({ ...usual, scheme, startsOn });
        const { premium } = (await response.json()) as PremiumResponse;
        const unknown = { unknown: true } as const;
        expect(premium).toEqual(
          premiumOf({
            ...{ scheme, startsOn, endsOn: null, percentage: unknown },
            ...{ wage: 260_000, income: 130_000 },
          }),
        );
      }
    }
  });
});

describe('input that cannot be is refused with its place', () => {
  it.each([
    [
      'no scheme',
      { scheme: undefined },
      '/scheme',
      'missing',
      { kind: 'choice', options: schemeIds },
    ],
    ['another scheme', { scheme: secret }, '/scheme', 'notAnOption', { kind: 'choice' }],
    ['no wage', { wage: undefined }, '/wage', 'missing', money],
    ['a negative wage', { wage: -1 }, '/wage', 'outOfRange', money],
    ['the wage of a year', { wage: 3_120_000 }, '/wage', 'outOfRange', money],
    ['a wage in words', { wage: 'much' }, '/wage', 'wrongType', money],
    ['half a do not know', { wage: { unknown: 'yes' } }, '/wage', 'wrongType', money],
    ['an income turned around', { income: { from: 2, to: 1 } }, '/income', 'emptyAnswer', money],
    ['75 percent', { percentage: 75 }, '/percentage', 'notAPercentage', percentage],
    ['a day that does not exist', { startsOn: '2026-02-30' }, '/startsOn', 'notADate', date],
    ['a day too early', { startsOn: '1999-01-01' }, '/startsOn', 'outOfRange', date],
    ['an end before the start', { endsOn: '2026-11-22' }, '/endsOn', 'endsBeforeStart', date],
    ['a field of no use', { [secret]: 1 }, '', 'unknownField', { kind: 'object', fields }],
  ])('%s', async (_, change, pointer, code, permitted) => {
    const response = await send({ ...usual, ...change });
    expect(response.status).toBe(422);
    const text = await response.text();
    expect(text).not.toContain(secret);
    const { issues } = JSON.parse(text) as { readonly issues: readonly object[] };
    expect(issues).toMatchObject([{ pointer, code, permitted }]);
  });

  it('a percentage where nobody chooses one', async () => {
    const response = await send({ ...usual, scheme: 'fpie', percentage: 80 });
    expect(response.status).toBe(422);
    expect(await response.json()).toMatchObject({
      issues: [{ pointer: '/percentage', code: 'notApplicableHere' }],
    });
  });

  it('and so is another method', async () => {
    const response = await server.fetch('/api/v1/premium');
    expect([response.status, response.headers.get('allow')]).toEqual([405, 'POST, OPTIONS']);
  });

  it(
    'whatever is sent, it is answered or refused, never failed on',
    { timeout: 60_000 },
    async () => {
      const json = fc.jsonValue({ maxDepth: 3 });
      const change = fc.tuple(fc.constantFrom(...fields), json);
      await fc.assert(
        fc.asyncProperty(fc.oneof(json, change), async (given) => {
          const isChange = Array.isArray(given) && typeof given[0] === 'string';
          const body = isChange ? { ...usual, [given[0] as string]: given[1] } : given;
          const response = await send(body);
          await response.body?.cancel();
          expect([200, 422]).toContain(response.status);
        }),
        { numRuns: 100 },
      );
    },
  );
});
