import { describe, expect, it } from 'vitest';
import { catalogue } from '#rules/catalogue.ts';
import { boundaryCases } from '#rules/proof/boundary-cases.ts';
import { partsOf } from '#rules/proof/check-diagrams.ts';
import { subjectOf } from '#rules/proof/subject.ts';
import { verdictName } from '#rules/proof/verdict-code.ts';
import { share } from './runs.ts';
import { bothReadings, law } from './both-readings.ts';

const parts = catalogue.checks.flatMap((check) => partsOf(law, check));

const counted = { cases: 0 };

describe('on both sides of everything a verdict turns on', () => {
  it.each(parts.map((part) => [`${part.check.id}, ${part.place}`, part] as const))(
    '%s: diagrams, engine and slow reading say the same',
    (_, part) => {
      const cases = boundaryCases(subjectOf(law, part));
      const tried = share < 1 ? cases.slice(0, 40) : cases;
      counted.cases += cases.length;
      const disagreeing = tried.flatMap((one) => {
        const found = bothReadings(one.route, one);
        if (!found || (found.engine === one.code && found.slow === one.code)) return [];
        const names = [one.code, found.engine, found.slow].map(verdictName).join(' / ');
        return [`${one.route}, ${one.about}: ${names}: ${JSON.stringify(one)}`];
      });
      expect(disagreeing).toEqual([]);
    },
  );

  it('in at least ten thousand cases, each condition on both sides', () => {
    expect(counted.cases).toBeGreaterThan(10_000);
  });
});
