import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answers } from '#rules/engine/answer.ts';
import { answerFault } from '#rules/engine/answers.ts';
import { ask } from '#rules/engine/ask.ts';
import { assess, type Assessment } from '#rules/engine/assess.ts';
import type { Fact } from '#rules/engine/fact.ts';
import { evaluate } from '#rules/engine/evaluate.ts';
import { indexLaw, type IndexedLaw, type Law } from '#rules/engine/law.ts';
import { baseFacts } from '#rules/engine/leaves-about.ts';
import type { Verdict } from '#rules/engine/verdict.ts';
import { conditionsOf, factsThatMatter } from '#rules/proof/reference.ts';
import { catalogueCases, madeUpCases, refined, type SampleCase } from './arbitrary-case.ts';
import { hostileAnswer } from './hostile-answer.ts';
import { runs, share } from './runs.ts';

const assessed = ({ law, check, dates }: SampleCase, answers: Answers): Assessment =>
  assess(law, { check: check.id, voice: 'worker', ...dates, answers });

const verdicts = ({ routes }: Assessment): readonly Verdict[] =>
  routes.map(({ verdict }) => verdict);

/** Closed is closed: whether time alone opens the route may still turn on what is not known. */
const stance = (verdict: Verdict): string => {
  if (verdict.kind === 'notEligible' || verdict.kind === 'notYet') return 'closed';
  return verdict.kind === 'unconfirmed'
    ? `unconfirmed ${String(verdict.provisional)}`
    : verdict.kind;
};

const inForce = ({ law, check, dates }: SampleCase) =>
  check.routes.flatMap((id) => {
    const route = law.routes.get(id);
    const condition = route ? conditionsOf(route, dates) : null;
    return route && condition ? [{ route, condition }] : [];
  });

const without = (answers: Answers, fact: string): Answers =>
  Object.fromEntries(Object.entries(answers).filter(([id]) => id !== fact));

const arrived = new WeakMap<Law, IndexedLaw>();

/** A law as it is read from JSON, once for all cases under it. */
const afterJourney = (made: Law): IndexedLaw => {
  const law = arrived.get(made) ?? indexLaw(JSON.parse(JSON.stringify(made)) as Law);
  arrived.set(made, law);
  return law;
};

/** An optional total that is not known makes another number count in its place: it is an answer of its own. */
const isOptional = ({ law }: SampleCase, id: string) => {
  const fact = law.facts.get(id);
  return fact?.kind === 'number' && fact.optional === true;
};

describe.each([
  ['the catalogue', catalogueCases, 500],
  ['made-up laws', madeUpCases, 1000],
] as const)('under %s', (_name, cases, numRuns) => {
  const holds = (predicate: (sample: SampleCase) => void, tries: number = numRuns) => {
    fc.assert(fc.property(cases, predicate), { numRuns: runs(tries) });
  };

  it('more information never undoes a verdict', () => {
    holds((sample) => {
      const before = verdicts(assessed(sample, sample.answers));
      const after = verdicts(assessed(sample, refined(sample.answers, sample.others)));
      const decided = before.flatMap((verdict, i) => (verdict.kind === 'undetermined' ? [] : [i]));
      const stances = (all: readonly Verdict[]) =>
        decided.map((i) => all[i]).map((verdict) => verdict && stance(verdict));
      expect(stances(after)).toEqual(stances(before));
    });
  });

  it('who was assessed before changes nothing', () => {
    // A law made ready anew each time takes longest.
    holds((sample) => {
      const anew = assessed({ ...sample, law: indexLaw(sample.made) }, sample.answers);
      const used = { ...sample, law: indexLaw(sample.made) };
      // What is kept for people who told nothing, or the same of a part, is there by now.
      for (const before of [{}, sample.others]) assessed(used, before);
      expect(JSON.stringify(assessed(used, sample.answers))).toBe(JSON.stringify(anew));
    }, numRuns / 10);
  });

  it('the order of answers is irrelevant', () => {
    holds((sample) => {
      const reversed = Object.fromEntries(Object.entries(sample.answers).reverse());
      expect(JSON.stringify(assessed(sample, reversed))).toBe(
        JSON.stringify(assessed(sample, sample.answers)),
      );
    });
  });

  it('"I don\'t know" closes nothing that the answer would leave open', () => {
    holds((sample) => {
      const known = verdicts(assessed(sample, sample.answers));
      for (const fact of Object.keys(sample.answers)) {
        if (isOptional(sample, fact)) continue;
        for (const less of [
          { ...sample.answers, [fact]: { unknown: true } as const },
          without(sample.answers, fact),
        ]) {
          const closed = verdicts(assessed(sample, less)).flatMap((verdict, i) =>
            stance(verdict) === 'closed' ? [i] : [],
          );
          for (const i of closed) expect(known[i] && stance(known[i])).toBe('closed');
        }
      }
    });
  });

  it('what is decided holds for every completion', () => {
    holds((sample) => {
      const { law, dates, answers, others } = sample;
      for (const { condition } of inForce(sample)) {
        const { truth, provisional } = evaluate(condition, law, answers, dates);
        const full = evaluate(condition, law, refined(answers, others), dates);
        if (truth !== 'unknown') expect(full.truth).toBe(truth);
        if (provisional !== 'unknown') expect(full.provisional).toBe(provisional);
      }
    });
  });

  it('law and answers mean the same after a journey as JSON', () => {
    holds((sample) => {
      const law = afterJourney(sample.made);
      const answers = JSON.parse(JSON.stringify(sample.answers)) as Answers;
      const there = assessed({ ...sample, law }, answers);
      // As texts: to compare thousands of whole assessments part by part takes most of the time of this file.
      expect(JSON.stringify(there)).toBe(JSON.stringify(assessed(sample, sample.answers)));
    });
  });

  it('hostile answers neither throw nor decide', () => {
    fc.assert(
      fc.property(cases, fc.nat(), hostileAnswer, (sample, place, hostile) => {
        const asked = [...sample.law.facts.values()].filter(
          (fact): fact is Fact => fact.kind !== 'derived',
        );
        const fact = asked[place % asked.length] as Fact;
        fc.pre(answerFault(fact, hostile) !== null);
        const attacked = { ...sample.answers, [fact.id]: hostile } as Answers;
        expect(verdicts(assessed(sample, attacked))).toEqual(
          verdicts(assessed(sample, without(sample.answers, fact.id))),
        );
      }),
      { numRuns: runs(numRuns) },
    );
  });

  it('answers under made-up names change nothing', () => {
    holds((sample) => {
      const strange = JSON.parse(
        '{"__proto__": {"unknown": true}, "constructor": 1, "toString": {"anyOf": []}, "": null}',
      ) as Answers;
      expect(verdicts(assessed(sample, { ...strange, ...sample.answers }))).toEqual(
        verdicts(assessed(sample, sample.answers)),
      );
    });
  });

  it('answering the question asked leaves no more questions than before', () => {
    holds((sample) => {
      const { nextQuestion, questionsLeft } = assessed(sample, sample.answers);
      const question = sample.check.questions.find(({ id }) => id === nextQuestion);
      const given = (question?.facts ?? []).map((fact) => [
        fact,
        sample.answers[fact] ?? sample.others[fact] ?? { unknown: true },
      ]);
      const answers = { ...sample.answers, ...(Object.fromEntries(given) as Answers) };
      const after = assessed(sample, answers);
      expect(after.questionsLeft).toBeLessThanOrEqual(questionsLeft);
      if (question) expect(after.nextQuestion).not.toBe(question.id);
    });
  });

  it('the next question is the same with and without an assessment', () => {
    holds((sample) => {
      const { law, check, dates, answers } = sample;
      const { nextQuestion, questionsLeft } = assessed(sample, answers);
      const { question, left } = ask(law, { check: check.id, ...dates, answers });
      expect([question?.id ?? null, left]).toEqual([nextQuestion, questionsLeft]);
    });
  });

  it('the voice changes no assessment', () => {
    holds(({ law, check, dates, answers }) => {
      const [worker, employer] = (['worker', 'employer'] as const).map((voice) =>
        assess(law, { check: check.id, voice, ...dates, answers }),
      );
      expect(employer).toEqual(worker);
    });
  });
});

describe('a question asked could change a verdict at that moment', () => {
  /** How many of the questions asked are about facts of which none matters. */
  const needless = (samples: readonly SampleCase[]) => {
    const counts = { asked: 0, needless: 0 };
    for (const sample of samples) {
      const { law, check, dates, answers } = sample;
      const { nextQuestion, competent } = assessed(sample, answers);
      const question = check.questions.find(({ id }) => id === nextQuestion);
      if (!question || question.facts.some((fact) => fact === check.placeFact)) continue;
      counts.asked += 1;
      const matter = inForce(sample)
        .filter(({ route }) => competent.includes(route.jurisdiction))
        .flatMap(({ condition }) => factsThatMatter(condition, law, answers, dates))
        .flatMap((fact) => baseFacts(fact, law.facts));
      if (!matter.some((fact) => question.facts.includes(fact))) counts.needless += 1;
    }
    return counts;
  };

  it('always under the catalogue', () => {
    const counts = needless(fc.sample(catalogueCases, runs(500, 100)));
    expect(counts.asked).toBeGreaterThan(50 * share);
    expect(counts.needless).toBe(0);
  });

  it('nearly always under made-up laws', () => {
    // Two ways around a fact can wait for the same other facts and be the same in the end.
    const counts = needless(fc.sample(madeUpCases, runs(1500)));
    expect(counts.asked).toBeGreaterThan(50 * share);
    expect(counts.needless).toBeLessThanOrEqual(Math.ceil(counts.asked / 50));
  });
});
