import { describe, expect, it } from 'vitest';
import type { AssessResponse } from '#functions/contract/assess-response.ts';
import { catalogue } from '#rules/catalogue.ts';
import { indexLaw } from '#rules/engine/law.ts';
import { boundaryCases } from '#rules/proof/boundary-cases.ts';
import { partsOf } from '#rules/proof/check-diagrams.ts';
import { subjectOf } from '#rules/proof/subject.ts';
import { codeOfVerdict, verdictName } from '#rules/proof/verdict-code.ts';
import { portalServer } from './portal-server.ts';

const server = portalServer();
const law = indexLaw(catalogue);
const parts = catalogue.checks.flatMap((check) => partsOf(law, check));

/** So many of the cases of a part, spread over all of them. */
const perPart = 12;

describe('the interface for programs says what the diagrams say', () => {
  it.each(parts.map((part) => [`${part.check.id}, ${part.place}`, part] as const))(
    'on both sides of what decides %s',
    { timeout: 60_000 },
    async (_, { check, place, routes }) => {
      const cases = boundaryCases(subjectOf(law, { check, place, routes }));
      const step = Math.max(1, Math.floor(cases.length / perPart));
      for (const { route, filedOn, answers, code, about } of cases.filter(
        (_one, i) => i % step === 0,
      )) {
        const placed = check.placeFact && { [check.placeFact]: place };
        const response = await server.fetch('/api/v1/assess', {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify({
            ...{ check: check.id, voice: check.voices[0], filedOn, startsOn: filedOn },
            answers: { ...answers, ...placed },
          }),
        });
        expect(response.status, about).toBe(200);
        const assessed = (await response.json()) as AssessResponse;
        const found = assessed.routes.find((one) => one.route === route)?.verdict;
        expect([about, found && verdictName(codeOfVerdict(found))]).toEqual([
          about,
          verdictName(code),
        ]);
      }
    },
  );
});
