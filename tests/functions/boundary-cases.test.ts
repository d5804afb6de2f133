import { describe, expect, it } from 'vitest';
import type { AssessResponse } from '#functions/contract/assess-response.ts';
import { catalogue } from '#rules/catalogue.ts';
import type { Answers } from '#rules/engine/answer.ts';
import type { IsoDate } from '#rules/engine/date.ts';
import { indexLaw } from '#rules/engine/law.ts';
import { boundaryCases } from '#rules/proof/boundary-cases.ts';
import { type Part, partsOf } from '#rules/proof/check-diagrams.ts';
import { leafPairs } from '#rules/proof/leaf-pairs.ts';
import { subjectOf } from '#rules/proof/subject.ts';
import { codeOfVerdict, verdictName } from '#rules/proof/verdict-code.ts';
import { portalServer } from './portal-server.ts';

const server = portalServer();
const law = indexLaw(catalogue);
const parts = catalogue.checks.flatMap((check) => partsOf(law, check));

/** So many of the cases of a part, spread over all of them. */
const perPart = 12;

/** So many pairs of people whose verdict one test turns. */
const pairsPerPart = 4;

interface Asked {
  readonly route: string;
  readonly about: string;
  readonly filedOn: IsoDate;
  readonly answers: Answers;
  readonly code: number;
}

const spread = <One>(all: readonly One[], count: number): readonly One[] => {
  const step = Math.max(1, Math.floor(all.length / count));
  return all.filter((_, i) => i % step === 0);
};

const sampleOf = (part: Part): readonly Asked[] => {
  const subject = subjectOf(law, part);
  const pairs = spread(leafPairs(subject).pairs, pairsPerPart).flatMap(
    ({ route, leaf, met, missed, codes }): readonly Asked[] => [
      { ...met, route, about: `${leaf}, met`, code: codes[0] },
      { ...missed, route, about: `${leaf}, missed`, code: codes[1] },
    ],
  );
  return [...spread(boundaryCases(subject), perPart), ...pairs];
};

describe('the interface for programs says what the diagrams say', () => {
  it.each(parts.map((part) => [`${part.check.id}, ${part.place}`, part] as const))(
    'on both sides of what decides %s',
    { timeout: 60_000 },
    async (_, part) => {
      const { check, place } = part;
      for (const { route, filedOn, answers, code, about } of sampleOf(part)) {
        const placed = check.placeFact && { [check.placeFact]: place };
        const response = await server.fetch('/api/v1/assess', {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify({
            ...{
              check: check.id,
              voice: check.voices[0],
              filedOn,
              startsOn: filedOn,
              detail: 'full',
            },
            answers: { ...placed, ...answers },
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
