import { Hono } from 'hono';
import { lawHash } from '#rules/law-hash.ts';
import { registeredSources } from '#rules/registered-sources.ts';
import { describeChecks } from '../contract/describe-checks.ts';
import { describeOccupations } from '../contract/describe-occupations.ts';
import { describeParameters } from '../contract/describe-parameters.ts';
import { describeRoute, describeRoutes } from '../contract/describe-routes.ts';
import { services } from '../contract/service-directory.ts';
import { described } from '../http/described.ts';
import { language, type LanguageVariables } from '../http/language.ts';
import { methodNotAllowed } from '../http/method-not-allowed.ts';
import { problem } from '../http/problem.ts';
import { readQuery } from '../http/read-query.ts';
import { law } from '../law.ts';

// By id: bundlers order the exports of a module in their own way.
const sources = registeredSources.toSorted((a, b) => (a.id < b.id ? -1 : 1));
const onlyRead = methodNotAllowed('GET', 'HEAD', 'OPTIONS');

/**
 * What there is to look up: checks, routes, figures, occupations, services, sources. Each is the same for everyone who
 * asks in a language and may be kept for an hour. Errors: 404 unknown route, 422 a parameter that cannot be used.
 */
export const reference = new Hono<{ Variables: LanguageVariables }>()
  .get('/checks', language, (c) => {
    const read = readQuery(c, ['lang']);
    if (read.kind === 'refused') return read.response;
    const words = c.get('language');
    return described(c, describeChecks(words), words);
  })
  .get('/routes', language, (c) => {
    const read = readQuery(c, ['lang', 'jurisdiction']);
    if (read.kind === 'refused') return read.response;
    const words = c.get('language');
    return described(c, describeRoutes(words, read.query), words);
  })
  .get('/routes/:id', language, (c) => {
    const route = law.routes.get(c.req.param('id'));
    if (!route) return problem(c, 404);
    const read = readQuery(c, ['lang']);
    if (read.kind === 'refused') return read.response;
    const words = c.get('language');
    return described(c, describeRoute(route, words), words);
  })
  .get('/parameters', language, (c) => {
    const read = readQuery(c, ['lang', 'asOf', 'jurisdiction']);
    if (read.kind === 'refused') return read.response;
    const words = c.get('language');
    return described(c, describeParameters(words, read.query), words);
  })
  .get('/occupations', language, (c) => {
    const read = readQuery(c, ['lang', 'q', 'jurisdiction', 'asOf']);
    if (read.kind === 'refused') return read.response;
    const words = c.get('language');
    return described(c, describeOccupations(words, read.query), words);
  })
  .get('/services', (c) => {
    const read = readQuery(c, ['place', 'topic', 'audience']);
    if (read.kind === 'refused') return read.response;
    const { place, topic, audience } = read.query;
    const found = services
      .filter(({ places }) => place === undefined || places.includes(place))
      .filter(({ topics }) => topic === undefined || topics.includes(topic))
      .filter(({ audiences }) => audience === undefined || audiences.includes(audience));
    return described(c, { services: found });
  })
  .get('/sources', (c) => {
    const read = readQuery(c, []);
    if (read.kind === 'refused') return read.response;
    return described(c, { lawHash, sources });
  })
  .all('/checks', onlyRead)
  .all('/routes', onlyRead)
  .all('/routes/:id', onlyRead)
  .all('/parameters', onlyRead)
  .all('/occupations', onlyRead)
  .all('/services', onlyRead)
  .all('/sources', onlyRead);
