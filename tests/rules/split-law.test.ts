import type { Check } from '#rules/engine/check.ts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { catalogue } from '#rules/catalogue.ts';
import { assess, type RouteAssessment } from '#rules/engine/assess.ts';
import { voices } from '#rules/engine/check.ts';
import { indexLaw, type Law } from '#rules/engine/law.ts';
import { needsIn, partOfLaw } from '#rules/engine/part-of-law.ts';
import type { Provenance } from '#rules/engine/provenance.ts';
import { faultsOf } from '#rules/engine/registry.ts';
import type { Jurisdiction } from '#rules/engine/route.ts';
import { joinLaw, type LawExtras, splitLaw } from '#rules/engine/split-law.ts';
import { arbitraryAnswers, arbitraryFiledOn } from './arbitrary-answers.ts';
import { runs } from './runs.ts';

const asSent = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;
const whole = indexLaw(catalogue);

const decided = ({ verdict, dependsOn, holes, judgements, ...route }: RouteAssessment) => ({
  ...{ route: route.route, verdict, dependsOn, holes, judgements },
  ...{ confidence: route.confidence, questionsLeft: route.questionsLeft },
});

/** Every provenance in what a route is decided by and shows. */
const provenancesIn = (value: unknown): readonly Provenance[] => {
  if (typeof value !== 'object' || value === null) return [];
  return 'citations' in value ? [value as Provenance] : Object.values(value).flatMap(provenancesIn);
};

/** A check without the one that is answered beside it. */
const withoutBeside = ({ beside: _, ...check }: Check): Check => check;

/** A check with the routes of one jurisdiction only, and what these rest on. */
const lawOfPlace = (law: Law, place: Jurisdiction): Law => {
  const routes = law.routes.filter(({ jurisdiction }) => jurisdiction === place);
  const [check] = law.checks;
  const [first, ...others] = routes.map(({ id }) => id);
  if (!check || first === undefined) throw new Error(`nothing is decided in ${place}`);
  const alone = { ...withoutBeside(check), routes: [first, ...others] as const };
  return partOfLaw({ ...law, checks: [alone] }, check.id);
};

describe.each(catalogue.checks)('the law of $id', (check) => {
  const part = partOfLaw(catalogue, check.id);
  const { core, rules, extras } = asSent(splitLaw(part));
  const places = extras.map(({ place }) => place);

  it('is sound without the rest of the law, and has nothing that no route or question needs', () => {
    const left = faultsOf(part).filter(({ kind }) => kind !== 'unused');
    expect(left).toEqual([]);
    const decided = part.checks.flatMap(({ routes }) => routes);
    expect(part.routes.map(({ id }) => id).sort()).toEqual(decided.sort());
    expect(part.checks.map(({ id }) => id)).toEqual([
      check.id,
      ...(check.beside ? [check.beside] : []),
    ]);
  });

  it('is the same after it was split, sent and joined in any order', () => {
    const isComputed = ({ kind }: { readonly kind: string }) => kind === 'derived';
    const facts = [
      ...part.facts.filter((fact) => !isComputed(fact)),
      ...part.facts.filter(isComputed),
    ];
    const byId = (law: Law) => ({
      ...law,
      sources: law.sources.toSorted((one, other) => (one.id < other.id ? -1 : 1)),
    });
    expect(byId(joinLaw(core, rules, extras))).toEqual(byId({ ...part, facts }));
    expect(byId(joinLaw(core, rules, extras.toReversed()))).toEqual(byId({ ...part, facts }));
  });

  it('holds everything, and no jurisdiction what all of them have', () => {
    const [shared, ...others] = extras;
    const numbersOf = ({ provenances }: LawExtras) => Object.keys(provenances).map(Number);
    expect(new Set(extras.flatMap(numbersOf))).toEqual(new Set(rules.confidences.keys()));
    const inShared = new Set(numbersOf(shared));
    expect(others.flatMap(numbersOf).filter((number) => inShared.has(number))).toEqual([]);
    const sourcesOf = ({ sources }: LawExtras) => sources.id;
    expect(new Set(extras.flatMap(sourcesOf))).toEqual(new Set(part.sources.map(({ id }) => id)));
    const inSharedToo = new Set(sourcesOf(shared));
    expect(others.flatMap(sourcesOf).filter((id) => inSharedToo.has(id))).toEqual([]);
  });

  it('has all that the core asks, and nothing to decide by', () => {
    const asking = joinLaw(core, null, []);
    expect(asking.checks).toEqual(part.checks);
    expect(asking.facts).toEqual(part.facts.filter(({ kind }) => kind !== 'derived'));
    // Under which other name an occupation may stand is asked later than anything that needs no rules.
    expect(asking.occupations).toEqual(part.occupations.map(({ perhaps: _, ...one }) => one));
    expect([...asking.routes, ...asking.parameters, ...asking.lists]).toEqual([]);
  });

  it.each(part.checks)('asks and decides $id on core and rules alone as on the whole', (asked) => {
    const ruling = indexLaw(joinLaw(core, rules, []));
    fc.assert(
      fc.property(
        arbitraryFiledOn(whole),
        arbitraryAnswers(whole, asked),
        fc.constantFrom(...voices),
        (filedOn, answers, voice) => {
          const input = { check: asked.id, voice, filedOn, answers };
          const expected = assess(whole, input);
          const found = assess(ruling, input);
          expect(found.nextQuestion).toBe(expected.nextQuestion);
          expect(found.questionsLeft).toBe(expected.questionsLeft);
          expect(found.competent).toEqual(expected.competent);
          expect(found.routes.map(decided)).toEqual(expected.routes.map(decided));
        },
      ),
      { numRuns: runs(300) },
    );
  });

  it('says in core and rules neither where anything stands nor what follows', () => {
    expect(JSON.stringify([core, rules])).not.toContain('"citations"');
    const { routes, sources } = joinLaw(core, rules, []);
    expect(sources).toEqual([]);
    for (const { consequences, documents, fees, steps, competence } of routes) {
      expect([...consequences, ...documents, ...fees, ...steps]).toEqual([]);
      expect(whole.sources.has(competence.citations[0].source)).toBe(false);
    }
  });

  const deciding = places.filter((place) =>
    part.routes.some(({ jurisdiction }) => jurisdiction === place),
  );
  it.each(deciding)('shows all of %s with its own part and the federal one', (place) => {
    const own = extras.filter((one) => one.place === 'federal' || one.place === place);
    const shown = lawOfPlace(joinLaw(core, rules, own), place);
    const expected = lawOfPlace(part, place);
    expect(shown.routes).toEqual(expected.routes);
    expect(shown.parameters).toEqual(expected.parameters);
    expect(shown.lists).toEqual(expected.lists);
    expect(new Set(shown.facts)).toEqual(new Set(expected.facts));
    const known = new Set(shown.sources.map(({ id }) => id));
    for (const { citations } of provenancesIn([shown.routes, shown.parameters, shown.lists])) {
      for (const { source, locator } of citations) {
        expect(known).toContain(source);
        if (typeof locator === 'object' && locator.of !== undefined) {
          expect(known).toContain(locator.of);
        }
      }
    }
  });
});

it('gives to everybody what federal law, all of the others or nobody names', () => {
  const needs = needsIn(partOfLaw(catalogue, 'work-permit'));
  expect(needs('flanders-highly-skilled-diploma')).toEqual(['flanders']);
  expect(needs('federal-no-authorisation')).toEqual(['federal']);
  expect(needs('emn-labour-shortages-2026')).toEqual(['federal']);
  expect(needs('nothing-is-called-so')).toEqual(['federal']);
});

it('knows no part for a check that does not exist', () => {
  expect(() => partOfLaw(catalogue, 'no-such-check')).toThrow('no check "no-such-check"');
});
