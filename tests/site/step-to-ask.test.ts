import { describe, expect, it } from 'vitest';
import { catalogue } from '#rules/catalogue.ts';
import { indexLaw } from '#rules/engine/law.ts';
import { type Interview, stepToAsk, viewOf } from '#site/check/interview.ts';
import { allCases } from '../rules/all-cases.ts';

const law = indexLaw(catalogue);

describe.each(catalogue.checks)('in $id', (check) => {
  const cases = allCases.filter(({ route }) => check.routes.includes(route));

  it('the step found in short is the one that the page shows, all along the answers of worked cases', () => {
    const seen = new Set<string | null>();
    for (const { filedOn, answers } of cases.filter((_, at) => at % 20 === 0)) {
      const told = Object.entries(answers);
      for (let count = 0; count <= told.length; count += 1) {
        const interview: Interview = {
          ...{ check: check.id, voice: 'worker', filedOn, editing: null },
          answers: Object.fromEntries(told.slice(0, count)),
        };
        const view = viewOf(law, interview);
        const step = stepToAsk(law, interview);
        expect(step).toBe(view.kind === 'question' ? view.step : null);
        seen.add(step);
      }
    }
    expect(seen.size).toBeGreaterThan(2);
  });
});
