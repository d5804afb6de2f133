import { describe, expect, it } from 'vitest';
import { translator } from '#content/i18n.ts';
import { locales } from '#content/locales.ts';
import type { FactDocument, QuestionsResponse } from '#functions/contract/questions-response.ts';
import { catalogue } from '#rules/catalogue.ts';
import { filedOnRange } from '#rules/engine/filed-on-range.ts';
import { lawHash } from '#rules/law-hash.ts';
import { portalServer } from './portal-server.ts';

const server = portalServer();

const get = (path = '', headers: Readonly<Record<string, string>> = {}) =>
  server.fetch(`/api/v1/checks/work-permit/questions${path}`, { headers });

const questionsOf = async (...request: Parameters<typeof get>) => {
  const response = await get(...request);
  expect(response.status).toBe(200);
  return (await response.json()) as QuestionsResponse;
};

const factIn = (response: QuestionsResponse, id: string): FactDocument | undefined =>
  response.questions.flatMap(({ facts }) => facts).find((fact) => fact.id === id);

describe('the questions of a check', () => {
  it.each(catalogue.checks.map(({ id }) => id))(
    'are all those it asks, in its order: %s',
    async (id) => {
      const response = await server.fetch(`/api/v1/checks/${id}/questions`);
      const { questions, ...rest } = (await response.json()) as QuestionsResponse;
      const check = catalogue.checks.find((candidate) => candidate.id === id);
      expect(rest).toEqual({
        check: id,
        lawHash,
        language: null,
        answers: check?.answers ?? 'best',
        voices: check?.voices,
        filedOn: filedOnRange,
      });
      expect(
        questions.map((question) => ({
          id: question.id,
          facts: question.facts.map((fact) => fact.id),
          ...(question.situations.length > 0 && { situations: question.situations }),
        })),
      ).toEqual(check?.questions);
    },
  );

  it('say what each kind of fact takes and who knows it', async () => {
    const response = await questionsOf();
    expect(factIn(response, 'diploma-level')).toEqual({
      id: 'diploma-level',
      kind: 'choice',
      options: ['none', 'level-5', 'level-6', 'level-7', 'level-8'].map((id) => ({ id })),
      vague: [{ id: 'level-unknown', standsFor: ['level-5', 'level-6', 'level-7', 'level-8'] }],
      knownBy: 'worker',
      optional: false,
    });
    expect(factIn(response, 'pay-yearly')).toEqual({
      id: 'pay-yearly',
      kind: 'number',
      unit: 'EUR/year',
      min: 0,
      max: 150_000_000,
      knownBy: 'employer',
      optional: true,
    });
    expect(factIn(response, 'worker-birth-date')).toEqual({
      id: 'worker-birth-date',
      kind: 'date',
      min: '1930-01-01',
      max: '2015-12-31',
      knownBy: 'worker',
      optional: false,
    });
    expect(factIn(response, 'job-manager')).toEqual({
      id: 'job-manager',
      kind: 'boolean',
      knownBy: 'employer',
      optional: false,
    });
  });

  it.each(locales.map(({ tag }) => tag))(
    'are in the language that is asked for: %s',
    async (tag) => {
      const [byParameter, byHeader] = await Promise.all([
        questionsOf(`?lang=${tag}`, { 'accept-language': 'sq' }),
        questionsOf('', { 'accept-language': `sq, ${tag}-BE;q=0.5` }),
      ]);
      const t = translator(tag);
      expect(byHeader).toEqual(byParameter);
      expect(byHeader.language).toBe(tag);
      expect(byHeader.questions.find(({ id }) => id === 'place')?.words).toEqual({
        short: t('questions.place.short'),
        title: { employer: t('questions.place.employer'), worker: t('questions.place.worker') },
        hint: t('questions.place.hint'),
        why: t('questions.place.why'),
      });
      expect(byHeader.questions.find(({ id }) => id === 'citizenship')?.situations[1]).toEqual({
        id: 'renewal',
        answers: {
          'worker-citizenship': 'other',
          'residence-mention': 'limited',
          'application-kind': 'renewal',
        },
        words: {
          label: t('options.worker-citizenship.renewal'),
          hint: t('options.worker-citizenship.renewal-hint'),
        },
      });
      expect(factIn(byHeader, 'pay-monthly')?.words?.label).toBe(t('facts.pay-monthly.label'));
      expect(factIn(byHeader, 'job-group')).toMatchObject({
        options: ['nurse', 'nurse-in-other-care', 'teacher', 'other'].map((id) => ({
          id,
          words: { label: t(`options.job-group.${id}`), hint: t(`options.job-group.${id}-hint`) },
        })),
      });
    },
  );

  it.each(['', '*', 'sq'])(
    'have no words when no language we offer is asked for: %j',
    async (tag) => {
      const response = await questionsOf('', { 'accept-language': tag });
      expect(response.language).toBeNull();
      expect(JSON.stringify(response)).not.toContain('"words"');
    },
  );

  it('do not exist for a check that we do not have', async () => {
    for (const id of ['none', '__proto__', '%E0%A4%A', 'work-permit%2F..']) {
      const response = await server.fetch(`/api/v1/checks/${id}/questions`);
      expect(response.status).toBe(404);
      expect(response.headers.get('content-type')).toBe('application/problem+json');
    }
  });

  it('do not exist in a language that we do not have', async () => {
    const response = await get('?lang=xx');
    expect(response.status).toBe(422);
    expect(await response.json()).toMatchObject({
      issues: [
        {
          parameter: 'lang',
          code: 'notAnOption',
          permitted: { kind: 'choice', options: locales.map(({ tag }) => tag) },
        },
      ],
    });
  });

  it('are only read', async () => {
    const response = await server.fetch('/api/v1/checks/work-permit/questions', { method: 'POST' });
    expect(response.status).toBe(405);
    expect(response.headers.get('allow')).toBe('GET, HEAD, OPTIONS');
  });
});

describe('a copy of the questions', () => {
  it('may be kept by anyone, under the name of the law', async () => {
    const { headers } = await get('?lang=nl');
    expect(headers.get('cache-control')).toBe('public, max-age=3600');
    expect(headers.get('etag')).toMatch(new RegExp(`^"${lawHash}-[0-9a-f]{16}"$`));
    expect(headers.get('content-language')).toBe('nl');
    expect(headers.get('access-control-allow-origin')).toBe('*');
  });

  it('is another one in each language and without words', async () => {
    const paths = ['', ...locales.map(({ tag }) => `?lang=${tag}`)];
    const replies = await Promise.all(paths.map((path) => get(path)));
    const etags = replies.map(({ headers }) => headers.get('etag'));
    expect(new Set(etags).size).toBe(paths.length);
  });

  it('is confirmed without sending it again', async () => {
    const etag = (await get('?lang=nl')).headers.get('etag') ?? '';
    for (const held of [etag, `W/${etag}`, `"other", ${etag}`, '*']) {
      const response = await get('?lang=nl', { 'if-none-match': held });
      expect([response.status, await response.text()]).toEqual([304, '']);
      expect(response.headers.get('etag')).toBe(etag);
      expect(response.headers.get('access-control-allow-origin')).toBe('*');
    }
    expect((await get('?lang=fr', { 'if-none-match': etag })).status).toBe(200);
  });

  it('says whether it varies with the language of the reader', async () => {
    expect((await get()).headers.get('vary')).toBe('Accept-Language');
    expect((await get('?lang=nl')).headers.get('vary')).toBeNull();
  });
});
