import { describe, expect, it } from 'vitest';
import { catalogue } from '#rules/catalogue.ts';
import { assess } from '#rules/engine/assess.ts';
import type { LawCase } from '#rules/engine/case.ts';
import { indexLaw } from '#rules/engine/law.ts';
import type { Verdict } from '#rules/engine/verdict.ts';
import { allCases } from './all-cases.ts';

const law = indexLaw(catalogue);
const fewestCases = 12;

function verdictFor({ route, filedOn, answers }: LawCase): Verdict {
  const check = catalogue.checks.find((candidate) => candidate.routes.includes(route));
  if (check === undefined) throw new Error(`no check decides ${route}`);
  const [voice] = check.voices;
  if (voice === undefined) throw new Error(`${check.id} has no voice`);
  const assessment = assess(law, { check: check.id, voice, filedOn, answers });
  const found = assessment.routes.find((candidate) => candidate.route === route);
  if (found === undefined) throw new Error(`${check.id} gave no verdict on ${route}`);
  return found.verdict;
}

describe('worked cases', () => {
  for (const lawCase of allCases) {
    it(lawCase.id, () => {
      const verdict = verdictFor(lawCase);
      const { kind, provisional, holes, dependsOn } = lawCase.expect;
      expect(verdict, JSON.stringify(verdict)).toMatchObject(
        provisional === undefined ? { kind } : { kind, provisional },
      );
      const named = verdict.kind === 'unconfirmed' ? verdict.holes.map((hole) => hole.kind) : [];
      expect(named).toEqual(expect.arrayContaining([...(holes ?? [])]));
      const awaited = verdict.kind === 'undetermined' ? verdict.dependsOn : [];
      expect(awaited).toEqual(expect.arrayContaining([...(dependsOn ?? [])]));
    });
  }

  it('have ids of their own', () => {
    const ids = allCases.map(({ id }) => id);
    expect(ids.filter((id, position) => ids.indexOf(id) !== position)).toEqual([]);
  });

  it('belong to routes of the catalogue', () => {
    const known = new Set(catalogue.routes.map(({ id }) => id));
    expect(allCases.filter(({ route }) => !known.has(route)).map(({ id }) => id)).toEqual([]);
  });

  it.each(catalogue.routes.map(({ id }) => id))('cover %s', (route) => {
    const count = allCases.filter((lawCase) => lawCase.route === route).length;
    expect(count).toBeGreaterThanOrEqual(fewestCases);
  });
});
