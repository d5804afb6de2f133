import { expect, it } from 'vitest';
import { locales } from '#content/locales.ts';
import { path } from '#content/paths.ts';
import { encodeAnswers } from '#rules/engine/answers.ts';
import { casePersonas, listedPersonas } from '../e2e/personas.ts';
import { latinMarks, turnedParts } from '../site/right-to-left.ts';
import { portalServer } from './portal-server.ts';

const server = portalServer();

/** One result of each check, in each language that runs from right to left. */
const results = [...new Map([...casePersonas, ...listedPersonas].map((one) => [one.check.id, one]))]
  .map(([check, { filedOn, answers }]) => ({ check, filedOn, answers }))
  .flatMap((one) =>
    locales.filter(({ dir }) => dir === 'rtl').map(({ tag }) => ({ ...one, locale: tag })),
  );

it.each(results)(
  'keeps marks and order of a result of $check in $locale',
  async ({ check, locale, filedOn, answers }) => {
    const response = await server.fetch(path(locale, check, 'worker', 'result'), {
      method: 'POST',
      headers: {
        'content-type': 'application/x-www-form-urlencoded',
        'sec-fetch-site': 'same-origin',
      },
      body: new URLSearchParams({
        ...{ filed: filedOn, answers: encodeAnswers(answers), action: 'show' },
      }).toString(),
    });
    expect(response.status).toBe(200);
    const html = await response.text();
    expect(html).toContain('class="ds-details sources"');
    expect([...latinMarks(html), ...turnedParts(html)]).toEqual([]);
  },
);
