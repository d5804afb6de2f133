import { describe, expect, it } from 'vitest';
import { catalogue } from '#rules/catalogue.ts';
import type { Answers } from '#rules/engine/answer.ts';
import { assess } from '#rules/engine/assess.ts';
import { indexLaw } from '#rules/engine/law.ts';
import { plan } from '#rules/engine/plan.ts';
import { applicationKind, stayLength } from '#rules/facts/application.ts';
import { workerWhereabouts } from '#rules/facts/worker.ts';

const law = indexLaw(catalogue);
const unknown = { unknown: true } as const;

const situations: readonly Answers[] = [...applicationKind.options, unknown].flatMap((kind) =>
  [...stayLength.options, unknown].flatMap((stay) =>
    [...workerWhereabouts.options, unknown].map((whereabouts) => ({
      [applicationKind.id]: kind,
      [stayLength.id]: stay,
      [workerWhereabouts.id]: whereabouts,
    })),
  ),
);

const filingDays = ['2024-06-03', '2025-06-02', '2026-02-02', '2026-11-21'] as const;

describe('the steps that apply', () => {
  it.each(filingDays)('can be planned in every situation, filed on %s', (filedOn) => {
    for (const check of catalogue.checks) {
      const [voice] = check.voices;
      if (voice === undefined) throw new Error(`${check.id} has no voice`);
      for (const answers of situations) {
        for (const { route, steps } of assess(law, { check: check.id, voice, filedOn, answers })
          .routes) {
          const anchor = { kind: 'forward', from: filedOn } as const;
          expect(() => plan(steps, anchor), `${route} ${JSON.stringify(answers)}`).not.toThrow();
        }
      }
    }
  });
});
