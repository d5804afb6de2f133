import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { catalogue } from '#rules/catalogue.ts';
import { assess, type RouteAssessment } from '#rules/engine/assess.ts';
import { voices } from '#rules/engine/check.ts';
import { indexLaw } from '#rules/engine/law.ts';
import { partOfLaw } from '#rules/engine/part-of-law.ts';
import { faultsOf } from '#rules/engine/registry.ts';
import { coreLaw, joinLaw, splitLaw } from '#rules/engine/split-law.ts';
import { arbitraryAnswers, arbitraryFiledOn } from './arbitrary-answers.ts';

const asSent = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;
const whole = indexLaw(catalogue);

const decided = ({ verdict, dependsOn, holes, judgements, ...route }: RouteAssessment) => ({
  ...{ route: route.route, verdict, dependsOn, holes, judgements },
  ...{ confidence: route.confidence, questionsLeft: route.questionsLeft },
});

describe.each(catalogue.checks)('the law of $id', (check) => {
  const part = partOfLaw(catalogue, check.id);
  const { core, extras } = splitLaw(part);

  it('is sound without the rest of the law, and has nothing that no route or question needs', () => {
    const left = faultsOf(part).filter(({ kind }) => kind !== 'unused');
    expect(left).toEqual([]);
    expect(part.routes.map(({ id }) => id).sort()).toEqual([...check.routes].sort());
  });

  it('is the same after it was split, sent and joined', () => {
    expect(joinLaw(asSent(core), asSent(extras))).toEqual(part);
  });

  it('asks the same questions and gives the same verdicts on the core alone', () => {
    const cores = indexLaw(coreLaw(asSent(core)));
    fc.assert(
      fc.property(
        arbitraryFiledOn(whole),
        arbitraryAnswers(whole, check),
        fc.constantFrom(...voices),
        (filedOn, answers, voice) => {
          const input = { check: check.id, voice, filedOn, answers };
          const expected = assess(whole, input);
          const found = assess(cores, input);
          expect(found.nextQuestion).toBe(expected.nextQuestion);
          expect(found.questionsLeft).toBe(expected.questionsLeft);
          expect(found.competent).toEqual(expected.competent);
          expect(found.routes.map(decided)).toEqual(expected.routes.map(decided));
        },
      ),
      { numRuns: 300 },
    );
  });

  it('says in the core neither where anything stands nor what follows', () => {
    const text = JSON.stringify(core);
    expect(text).not.toContain('"citations"');
    for (const { consequences, documents, fees, steps } of coreLaw(core).routes) {
      expect([...consequences, ...documents, ...fees, ...steps]).toEqual([]);
    }
    for (const { citations } of coreLaw(core).routes.map(({ competence }) => competence)) {
      expect(whole.sources.has(citations[0].source)).toBe(false);
    }
  });
});

it('knows no part for a check that does not exist', () => {
  expect(() => partOfLaw(catalogue, 'no-such-check')).toThrow('no check "no-such-check"');
});
