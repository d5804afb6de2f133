import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { catalogue } from '#rules/catalogue.ts';
import { assess } from '#rules/engine/assess.ts';
import { indexLaw } from '#rules/engine/law.ts';
import { partDiagrams, partsOf, placeCells } from '#rules/proof/check-diagrams.ts';
import { valueAt } from '#rules/proof/boundary-cases.ts';
import { profileAt } from '#rules/proof/profile.ts';
import { codeOfVerdict, verdictName } from '#rules/proof/verdict-code.ts';
import { runs } from './runs.ts';

const law = indexLaw(catalogue);
const parts = catalogue.checks.flatMap((check) => partsOf(law, check));

describe('a diagram says of everybody what the engine says', () => {
  it.each(parts.map((part) => [`${part.check.id}, ${part.place}`, part] as const))(
    '%s',
    (_, part) => {
      const made = partDiagrams(law, part);
      const [placed] = placeCells(made);
      // Routes of a place decide of those who are there.
      const cells = made.axes.map((axis, i) =>
        placed?.axis === i ? fc.constant(placed.cells.indexOf(1)) : fc.nat(axis.cells.length - 1),
      );
      let tried = 0;
      fc.assert(
        fc.property(
          fc.tuple(...cells),
          fc.nat(made.spans.length - 1),
          fc.boolean(),
          (place, at, isLast) => {
            const span = made.spans[at];
            const days = span && (isLast ? { from: span.last, last: span.last } : span);
            const profile = days && profileAt(made.axes, place, days);
            if (!profile) return;
            tried += 1;
            const { placeFact } = part.check;
            const { routes } = assess(law, {
              check: part.check.id,
              voice: 'worker',
              filedOn: profile.filedOn,
              startsOn: profile.filedOn,
              answers: { ...profile.answers, ...(placeFact && { [placeFact]: part.place }) },
            });
            for (const route of part.routes) {
              const found = routes.find((one) => one.route === route.id);
              const code = valueAt(made, made.verdicts(route, span.from), place);
              expect([route.id, verdictName(code)]).toEqual([
                route.id,
                found && verdictName(codeOfVerdict(found.verdict)),
              ]);
            }
          },
        ),
        { numRuns: runs(300) },
      );
      expect(tried).toBeGreaterThan(runs(100));
    },
  );
});
