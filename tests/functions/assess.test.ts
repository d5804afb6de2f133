import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { translator } from '#content/i18n.ts';
import { defaultLocale, locales } from '#content/locales.ts';
import type { AssessRequest } from '#functions/contract/assess-request.ts';
import type {
  AssessResponse,
  FullAssessResponse,
  VerdictsResponse,
} from '#functions/contract/assess-response.ts';
import { catalogue } from '#rules/catalogue.ts';
import { assess } from '#rules/engine/assess.ts';
import { counterfactuals } from '#rules/engine/counterfactual.ts';
import { openElsewhere } from '#rules/engine/elsewhere.ts';
import { voices } from '#rules/engine/check.ts';
import type { IsoDate } from '#rules/engine/date.ts';
import { indexLaw } from '#rules/engine/law.ts';
import { valueOn } from '#rules/engine/parameter.ts';
import { verdictKinds } from '#rules/engine/verdict.ts';
import { lawHash } from '#rules/law-hash.ts';
import { cases } from '#rules/law/flanders/highly-skilled.cases.ts';
import { mayIWork } from '#rules/checks/may-i-work.ts';
import { workPermit } from '#rules/checks/work-permit.ts';
import { arbitraryAnswers, arbitraryFiledOn } from '../rules/arbitrary-answers.ts';
import { citedIn, inBrief } from './in-brief.ts';
import { portalServer } from './portal-server.ts';

const server = portalServer();
const law = indexLaw(catalogue);
const seed = 20_261_121;
/** A hundred requests one after the other, on a busy machine. */
const timeout = 60_000;

const open: AssessRequest = {
  check: workPermit.id,
  voice: 'employer',
  filedOn: '2025-06-02',
  answers: {
    'job-place': 'flanders',
    'diploma-level': { anyOf: ['level-6', 'level-7'] },
    'pay-monthly': { from: 400_000, to: 450_000 },
    'pay-yearly': { unknown: true },
  },
};

const send = (request: AssessRequest, options: { path?: string; language?: string } = {}) =>
  server.fetch(`/api/v1/assess${options.path ?? ''}`, {
    method: 'POST',
    body: JSON.stringify(request),
    headers: {
      'content-type': 'application/json',
      ...(options.language !== undefined && { 'accept-language': options.language }),
    },
  });

const answered = async <Answer extends AssessResponse>(
  detail: Answer['detail'],
  ...sent: Parameters<typeof send>
): Promise<Answer> => {
  const response = await send(...sent);
  expect(response.status, JSON.stringify(sent)).toBe(200);
  const answer = (await response.json()) as Answer;
  expect(answer.detail).toBe(detail);
  return answer;
};

const judged = (...sent: Parameters<typeof send>) =>
  answered<VerdictsResponse>('verdicts', ...sent);

const assessed = (request: AssessRequest) =>
  answered<FullAssessResponse>('full', { ...request, detail: 'full' });

const counterfactualsOf = (id: string, input: AssessRequest) => {
  const route = law.routes.get(id);
  return route ? counterfactuals(law, route, input.answers, input) : undefined;
};

const elsewhereOf = (id: string, input: AssessRequest) => {
  const [route, check] = [law.routes.get(id), law.checks.get(input.check)];
  return route && check ? openElsewhere(law, check, route, input.answers, input) : undefined;
};

const amountOf = (id: string, filedOn: IsoDate) => {
  const parameter = law.parameters.get(id);
  return parameter ? valueOn(parameter, filedOn).slice : undefined;
};

/** What the rules say of the case without any HTTP, as JSON carries it, and what the API adds. */
const expected = (input: AssessRequest): unknown => {
  const assessment = assess(law, input);
  const routes = assessment.routes.map((route) => ({
    ...route,
    fees: route.fees.map((fee) => ({ ...fee, figure: amountOf(fee.amount, input.filedOn) })),
    counterfactuals: counterfactualsOf(route.route, input),
    elsewhere: elsewhereOf(route.route, input),
    authority: law.routes.get(route.route)?.authority,
  }));
  return {
    detail: 'full',
    ...(JSON.parse(JSON.stringify({ ...assessment, routes })) as object),
    lawHash,
    language: defaultLocale,
    disclaimer: translator(defaultLocale)('check.disclaimer'),
    sources: expect.any(Array) as unknown,
  };
};

describe('an assessment', () => {
  const oneOfEachKind = verdictKinds.flatMap(
    (kind) => cases.find(({ expect: { kind: verdict } }) => verdict === kind) ?? [],
  );

  it('has worked cases of several kinds', () => {
    expect(oneOfEachKind.length).toBeGreaterThanOrEqual(4);
  });

  it.each(oneOfEachKind)('gives the verdict of the worked case $id', async (found) => {
    const {
      filedOn,
      answers,
      expect: { kind },
    } = found;
    const { routes } = await assessed({ ...open, filedOn, answers });
    expect(routes.find(({ route }) => route === found.route)?.verdict.kind).toBe(kind);
  });

  it.each(catalogue.checks)(
    'is the one that the rules give, for any answers: $id',
    { timeout },
    async (check) => {
      await fc.assert(
        fc.asyncProperty(
          arbitraryFiledOn(law),
          fc.constantFrom(...voices),
          arbitraryAnswers(law, check),
          async (filedOn, voice, answers) => {
            const request = { check: check.id, filedOn, voice, answers };
            const [full, brief] = await Promise.all([assessed(request), judged(request)]);
            expect(full).toEqual(expected(request));
            expect(brief).toEqual(inBrief(full));
          },
        ),
        { seed, numRuns: 100 },
      );
    },
  );

  it('tells what follows by topic, what it costs and how it goes', async () => {
    const { routes } = await assessed(open);
    const route = routes.find(({ route: id }) => id === 'flanders-highly-skilled');
    expect(new Set(route?.consequences.map(({ topic }) => topic)).size).toBeGreaterThan(1);
    expect(route?.fees[0]).toMatchObject({
      id: 'flanders-federal-contribution',
      figure: {
        value: { kind: 'exact' },
        provenance: { confidence: expect.any(String) as string },
      },
    });
    const target = route?.steps.find((step) => step.target);
    expect(target).toMatchObject({ by: 'authority', days: { max: expect.any(Number) as number } });
  });

  it('says from when somebody may work, in a check without a place', async () => {
    const { competent, routes } = await assessed({
      check: mayIWork.id,
      voice: 'worker',
      filedOn: '2026-05-14',
      answers: {
        'residence-mention': 'not-found',
        'residence-paper': 'orange-card',
        'residence-status': 'asylum-applicant',
        'asylum-decision': 'none',
        'asylum-lodged-on': '2026-01-15',
      },
    });
    expect(competent).toEqual(['federal']);
    expect(routes.find(({ route }) => route === 'federal-work-unlimited')?.verdict).toMatchObject({
      kind: 'notYet',
      opensOn: '2026-05-15',
    });
  });

  it('does not depend on the first day of work', async () => {
    const [without, early, late] = await Promise.all([
      assessed(open),
      assessed({ ...open, startsOn: '2019-01-01' }),
      assessed({ ...open, startsOn: '2035-12-31' }),
    ]);
    expect([early.startsOn, late.startsOn]).toEqual(['2019-01-01', '2035-12-31']);
    expect([early.routes, late.routes]).toEqual([without.routes, without.routes]);
  });

  it('names the law it was given under', async () => {
    expect((await assessed(open)).lawHash).toBe(lawHash);
  });

  it('names the service that decides on each route', async () => {
    const { routes } = await assessed(open);
    expect(routes.map(({ route, authority }) => [route, authority])).toEqual(
      workPermit.routes.map((id) => [id, law.routes.get(id)?.authority]),
    );
  });

  it('carries every source that it cites, once', async () => {
    const { routes, sources } = await assessed(open);
    expect(sources.map(({ id }) => id).toSorted()).toEqual([...citedIn(routes)].toSorted());
    expect(sources).toEqual(sources.map(({ id }) => law.sources.get(id)));
  });

  it('is kept nowhere', async () => {
    const { headers } = await send(open);
    expect(headers.get('cache-control')).toBe('no-store');
    expect(headers.get('etag')).toBeNull();
    expect(headers.get('set-cookie')).toBeNull();
  });

  it('leaves nothing of the answers in the log', async () => {
    server.clearLogs();
    await assessed({ ...open, answers: { ...open.answers, 'pay-monthly': 7_654_321 } });
    const log = JSON.stringify(server.getLogs());
    expect(['7654321', 'level-6', 'flanders'].filter((word) => log.includes(word))).toEqual([]);
  });

  it('may be asked for by the page of any site', async () => {
    const preflight = await server.fetch('/api/v1/assess', {
      method: 'OPTIONS',
      headers: {
        origin: 'https://partner.test',
        'access-control-request-method': 'POST',
        'access-control-request-headers': 'content-type',
      },
    });
    expect(preflight.status).toBe(204);
    expect(preflight.headers.get('access-control-allow-origin')).toBe('*');
    expect(preflight.headers.get('access-control-allow-methods')).toContain('POST');
    expect(preflight.headers.get('access-control-allow-headers')).toBe('content-type');
  });
});

describe('the disclaimer', () => {
  it.each(locales.map(({ tag }) => tag))(
    'is in the language that is asked for: %s',
    async (tag) => {
      const disclaimer = translator(tag)('check.disclaimer');
      const asked = [
        { path: `?lang=${tag}`, language: 'x-klingon' },
        { language: `sq, ${tag}-BE;q=0.8, *;q=0.1` },
      ];
      for (const by of asked) {
        const response = await send(open, by);
        expect(response.headers.get('content-language')).toBe(tag);
        expect(await response.json()).toMatchObject({ language: tag, disclaimer });
      }
    },
  );

  it.each([
    ['one we do not offer', 'sq'],
    ['any', '*'],
    ['one that is not wanted', 'nl;q=0'],
    ['none that can be read', ',;='],
    ['one that is too long to be one', 'nl-'.repeat(2000)],
    ['none', ''],
  ])('is in English when the language asked for is %s', async (_, language) => {
    expect((await judged(open, { language })).language).toBe(defaultLocale);
  });

  it('says that it varies with the header, unless the address names the language', async () => {
    const [byHeader, byParameter] = await Promise.all([
      send(open, { language: 'nl' }),
      send(open, { path: '?lang=nl' }),
    ]);
    expect(byHeader.headers.get('vary')).toBe('Accept-Language');
    expect(byParameter.headers.get('vary')).toBeNull();
  });
});
